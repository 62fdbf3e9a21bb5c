"""The strip above the paper that says how many of its figures were checked (数据核对), and names the others."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bulletin.figures.checks import Standing
from bulletin.proof.before_signing import Outlook
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel

HIGHEST = 84  # pixels of the list: three lines or so, then the rest is scrolled to
_AROUND = 10  # characters that tell what a figure is of


class FiguresStrip(QWidget):
    """Hidden where the office does not ask for it, or there is no figure. `jumped(Anchor)` is sent when one of the
    open figures is chosen.
    """

    jumped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: tuple[Standing, ...] = ()
        self._head, self._names, self._icon = QLabel(), _Names(), IconLabel("check-square", role=Colour.WARNING)
        self.more = QPushButton(self.tr("看未核"))
        style(self.more, "link")
        self.more.setCheckable(True)
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        self.more.toggled.connect(self._unfold)
        self._names.chosen.connect(self.jump)
        self.hide()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show how far the checking is; the list of open figures is folded in again when another text is read."""
        open_now, before = tuple(each for _, each in outlook.unchecked), self._open
        count, left = len(outlook.figures), len(open_now)
        self._open = open_now
        words = self.tr("数据核对 {done}/{count}").format(done=count - left, count=count)
        if left:
            words = (self.tr("{words}，未核 {left} 处，按本单位设置不能签发。") if outlook.blocks_figures else
                     self.tr("{words}，未核 {left} 处。")).format(words=words, left=left)
        self._head.setText(words)
        self._head.setToolTip(joining.listed(_named(each) for each in open_now))
        self.setAccessibleName(words)
        self._icon.show_icon("check-square", Colour.WARNING if left else Colour.GOOD)
        self._names.show_names(self.open_words())
        self.more.setVisible(bool(left))
        if [each.figure.anchor for each in open_now] != [each.figure.anchor for each in before]:
            self.more.setChecked(False)
        self._unfold(self.more.isChecked())
        self.setVisible(bool(count))

    def words(self) -> str:
        """Return what is said; empty when nothing is."""
        return self._head.text() if not self.isHidden() else ""

    def open_words(self) -> list[str]:
        """Return the figures nobody checked, as they are listed."""
        return [_named(each) for each in self._open]

    def jump(self, number: int) -> None:
        """Go to the open figure with this number, from 0."""
        self.jumped.emit(self._open[number].figure.anchor)

    def _unfold(self, on: bool) -> None:
        self.more.setText(self.tr("收起") if on else self.tr("看未核"))
        self._names.setVisible(on)

    def _lay_out(self) -> None:
        card = QFrame()
        style(card, "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, INSIDE, EDGE, 0)
        around.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self._icon)
        row.addWidget(self._head)
        row.addWidget(self.more)
        row.addStretch()
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._names)


class _Names(QScrollArea):
    """Names side by side, each to be chosen, as high as they are up to a few lines. `chosen(int)` counts from 0."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._links = QLabel()
        self._links.setTextFormat(Qt.TextFormat.RichText)
        self._links.setWordWrap(True)
        self._links.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)
        self._links.setAccessibleName(self.tr("未核对的数据"))
        self._links.linkActivated.connect(lambda number: self.chosen.emit(int(number)))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._links)
        self.viewport().setAutoFillBackground(False)
        self._links.setAutoFillBackground(False)

    def show_names(self, names: list[str]) -> None:
        """Show these names."""
        self._links.setText(" &nbsp;&nbsp; ".join(
            f'<a href="{number}">{escape(words)}</a>' for number, words in enumerate(names)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(HIGHEST, max(1, self._links.heightForWidth(max(1, self.viewport().width())))))


def _named(standing: Standing) -> str:
    """Return a figure with what it is of: 耕地面积8.6万亩, 12个综合窗口."""
    figure = standing.figure
    if figure.counts and figure.anchor.after.startswith(figure.counts):
        return f"{figure.words}{figure.counts[:_AROUND]}"
    return f"{figure.counts[-_AROUND:]}{figure.words}"
