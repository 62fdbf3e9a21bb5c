"""What the window says: toasts that leave by themselves, and an error bar that stays."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, colour_now, style
from editor.shell.widgets import IconLabel, button, quiet_button
from editor.shell.words import Words

STAY_MS = 4000
OFFER_MS = 8000  # a way back is read, thought about, and reached for
_ABOVE_ACTIONS = 88  # what a screen offers to do next stands at its foot and is not hidden by what was done last


class Toasts(QWidget):
    """Good news in the middle above the foot of the screen, the newest below, at most three at a time.

    A toast leaves after four seconds, later while the mouse rests on it or the keys are in it; one that offers a way
    back stays eight.
    """

    def __init__(self, over: QWidget, bottom: int) -> None:
        super().__init__(over)
        self._over, self._bottom = over, bottom + _ABOVE_ACTIONS
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        self._column.setSpacing(INSIDE)
        over.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show `sentence`."""
        while self._column.count() >= 3:
            self._remove(self.shown()[0])
        toast = Toast(sentence, self)
        self._column.addWidget(toast, alignment=Qt.AlignmentFlag.AlignHCenter)
        toast.stay.timeout.connect(lambda: self._leave(toast))
        toast.stay.start()
        toast.show()
        self.show()
        self.raise_()
        self._place()

    def offer(self, words: str, tip: str, do: Callable[[], object], still: Callable[[], bool]) -> None:
        """Offer a way back beside the newest sentence, until it is taken or `still` says that there is none."""
        if not self.shown():
            return
        toast = self.shown()[-1]

        def take() -> None:
            self._remove(toast)
            do()
        toast.offer(words, tip, take, still)
        self._place()

    def look(self) -> None:
        """Take away what was undone, or can be no longer: it would stand there as if it held."""
        for toast in self.shown():
            if toast.is_over():
                self._remove(toast)
        self._place()

    def clear(self) -> None:
        """Take all toasts away: what was told one person is not shown to the next."""
        for toast in self.shown():
            self._remove(toast)

    def sentences(self) -> list[str]:
        """Return what is shown, oldest first."""
        return [toast.words() for toast in self.shown()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def shown(self) -> list["Toast"]:
        """Return the toasts shown, oldest first."""
        items = [self._column.itemAt(number) for number in range(self._column.count())]
        found = [item.widget() for item in items if item is not None]
        return [widget for widget in found if isinstance(widget, Toast)]

    def _leave(self, toast: "Toast") -> None:
        if toast.underMouse() or toast.way.hasFocus():
            toast.stay.start()
            return
        self._remove(toast)

    def _remove(self, toast: "Toast") -> None:
        toast.stay.stop()
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self._place()
        self.setVisible(bool(self.shown()))

    def _place(self) -> None:
        self._column.invalidate()
        size = self._column.sizeHint()
        self.setGeometry((self._over.width() - size.width()) // 2,
                         self._over.height() - size.height() - self._bottom, size.width(), size.height())


class Toast(QWidget):
    """One sentence on a raised sheet."""

    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        style(self, "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel(sentence)
        self.setAccessibleName(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, BETWEEN, 10)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("check-circle", role=Colour.GOOD))
        row.addWidget(self._label)
        self.way = button("")
        style(self.way, "link")
        self.way.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
        self.way.hide()
        self._still: Callable[[], bool] = lambda: False
        row.addWidget(self.way)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(16)
        shadow.setOffset(0, 2)
        colour = QColor(colour_now(Colour.SHADOW))
        colour.setAlpha(90)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)
        self.stay = QTimer(self, singleShot=True, interval=STAY_MS)

    def words(self) -> str:
        """Return the sentence."""
        return self._label.text()

    def offer(self, words: str, tip: str, do: Callable[[], object], still: Callable[[], bool]) -> None:
        """Offer a way back beside the sentence."""
        self.way.setText(words)
        self.way.setToolTip(tip)
        self.way.setAccessibleName(tip)
        self.way.clicked.connect(lambda checked=False: do())
        self._still = still
        self.way.show()
        self.stay.start(OFFER_MS)

    def is_over(self) -> bool:
        """Return whether a way back was offered and there is none any more."""
        return not self.way.isHidden() and not self._still()


class ErrorBar(QWidget):
    """What happened, what is safe and what to do; it stays until it is closed or another takes its place.

    What was merely refused belongs to the place where it was asked for, and leaves with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "error-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._refusal = False
        self._what, self._rest = QLabel(), QLabel()
        style(self._what, "error-what")
        for label in (self._what, self._rest):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 10, BETWEEN, 10)
        row.setSpacing(12)
        row.addWidget(IconLabel("warning-circle", role=Colour.MAIN), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._texts(), 1)
        top = Qt.AlignmentFlag.AlignTop
        self.deed = button(self.tr("办理"), clicked=lambda: self._do())
        self.deed.hide()
        self._do: Callable[[], object] = lambda: None
        row.addWidget(self.deed, alignment=top)
        row.addWidget(button(self.tr("复制"), clicked=self.copy), alignment=top)
        row.addWidget(quiet_button("x", self.tr("关闭提示"), clicked=self.hide), alignment=top)
        self.hide()

    def show_words(self, words: Words, *, refusal: bool = False) -> None:
        """Show `words` in place of what stood there; a `refusal` leaves with the place."""
        self._refusal = refusal
        self.deed.hide()
        self._what.setText(words.what)
        self._rest.setText("".join(part for part in (words.safe, words.do) if part))
        self._rest.setVisible(bool(self._rest.text()))
        self.setAccessibleName(self.text())
        self.show()

    def offer(self, deed: str, do: Callable[[], object]) -> None:
        """Offer a way out of what is shown: a button that does it."""
        self._do = do
        self.deed.setText(deed)
        self.deed.show()

    def leave_place(self) -> None:
        """Take a refusal away: another place is entered."""
        if self._refusal:
            self.hide()

    def text(self) -> str:
        """Return everything that is said, as it is copied."""
        return "\n".join(part for part in (self._what.text(), self._rest.text()) if part)

    def _texts(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addWidget(self._what)
        column.addWidget(self._rest)
        return column

    def copy(self) -> None:
        """Put everything that is said on the clipboard."""
        QApplication.clipboard().setText(self.text())
