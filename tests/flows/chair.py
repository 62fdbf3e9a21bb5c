"""Whoever sits at the window: sees what is visible and enabled in front, and has a mouse and a keyboard, nothing else.

Waiting is for something to be seen, never for time to pass.
"""

from collections.abc import Callable, Iterator
from itertools import count, takewhile
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

PATIENCE = 20_000  # milliseconds the window may take for anything
_LEFT = Qt.MouseButton.LeftButton


class Chair:
    """The window from where one sits. `said` and `troubles` are what the window told in toasts and in its error bar."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window
        self.said: list[str] = []
        self.troubles: list[Exception] = []
        window.frame.said.connect(self.said.append)
        window.frame.troubled.connect(self.troubles.append)
        window.frame.background.failed.connect(self.troubles.append)

    def sits(self, name: str, password: str = "") -> None:
        """Lock if somebody sits here, choose a name and sign in."""
        if self.window.frame.person is not None:
            self.presses("Ctrl+L")
        self.clicks_row("人员", name)
        if password:
            self.types("密码", password)
        self.clicks("登录")
        self.until(lambda: self.window.frame.person is not None and self.window.frame.person.name == name, name)

    def enters(self, place: str) -> None:
        """Enter a place by the rail."""
        self._be_active()
        self.clicks(place)
        self.until(lambda: any(each.isChecked() for each in self._in_front(QAbstractButton)
                               if each.text() == place), f"to stand in {place}")
        screens = self.window.desk.screens
        self.until(lambda: _has_keyboard(screens.made(screens.here)), f"the keyboard in {place}")

    def place(self, name: str) -> QWidget:
        """The screen of the place called `name`."""
        return self.window.desk.screens.made(name)

    def sees(self, words: str) -> bool:
        """Whether a label, a chip, a button or an accessible name in front says these words."""
        return any(words in told for widget in self._in_front(QWidget) for told in _told(widget))

    def until(self, seen: Callable[[], object], what: str = "") -> None:
        """Wait until something is so."""
        try:
            self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE)
        except self.qtbot.TimeoutError as late:
            raise AssertionError(f"waited for {what or seen}; {self._picture()}; said {self.said}, "
                                 f"troubles {self.troubles}") from late

    def waits_for(self, words: str) -> None:
        """Wait until these words are seen."""
        self.until(lambda: self.sees(words), words)

    def hears(self, *words: str) -> None:
        """Wait until a toast says all these words; it has then been heard."""
        self.until(lambda: any(all(each in said for each in words) for said in self.said), str(words))
        self.said.clear()

    def opens(self, words: str) -> None:
        """Wait until the button called so is there and open."""
        self.until(lambda: self._open_button(words), f"{words} to be open")

    def reads(self, field: str, words: str) -> None:
        """Wait until these words stand in the text called so."""
        self.until(lambda: any(words in each.toPlainText() for each in self._in_front(QTextEdit)
                               if _called(each.accessibleName(), field)), f"{words} in {field}")

    def clicks(self, words: str) -> None:
        """Click the button called so, once it is there and open."""
        self.until(lambda: self._open_button(words), words)
        self._click(self._open_button(words))

    def clicks_row(self, list_name: str, words: str, twice: bool = False) -> None:
        """Click the row of a list that says these words."""
        self.until(lambda: self._row(list_name, words), f"{words} in {list_name}")
        view, index = self._row(list_name, words)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), _LEFT, pos=place)
        if twice:
            QTest.mouseDClick(view.viewport(), _LEFT, pos=place)

    def rows(self, list_name: str) -> list[str]:
        """What the rows of a list say."""
        view = self._view(list_name)
        return [] if view is None else [_row_words(index) for index in _indexes(view)]

    def clicks_tab(self, words: str) -> None:
        """Click the tab called so."""
        self.until(lambda: self._tab(words), words)
        bar, at = self._tab(words)
        QTest.mouseClick(bar, _LEFT, pos=bar.tabRect(at).center())

    def types(self, field: str, words: str) -> None:
        """Click into the field called so and type."""
        self.until(lambda: self._field(field), field)
        self._be_active()
        editor = self._field(field)
        self._click(editor)
        self.until(lambda: _has_keyboard(editor), f"the caret in {field}")
        self.types_on(words)

    def types_on(self, words: str) -> None:
        """Type where the keyboard is: letters by their keys, Chinese through an input method."""
        for piece in _pieces(words):
            target = QApplication.focusWidget()
            if piece.isascii():
                QTest.keyClicks(target, piece)
            else:
                typed = QInputMethodEvent()
                typed.setCommitString(piece)
                QApplication.sendEvent(target, typed)

    def presses(self, keys: str, target: QWidget | None = None) -> None:
        """Press keys (`Ctrl+Return`) where the keyboard is; they are heard in the active window only."""
        front = self._be_active()
        combination = QKeySequence(keys)[0]
        QTest.keyClick(target or QApplication.focusWidget() or front, combination.key(),
                       combination.keyboardModifiers())

    def chooses(self, field: str, words: str) -> None:
        """Choose in a box called so what is called `words`, by the arrow keys."""
        self.until(lambda: isinstance(self._field(field), QComboBox), field)
        box = self._field(field)
        at = box.findText(words, Qt.MatchFlag.MatchContains)
        assert at >= 0, [box.itemText(each) for each in range(box.count())]
        box.setFocus(Qt.FocusReason.TabFocusReason)
        while box.currentIndex() != at:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)

    def picks(self, words: str) -> None:
        """Pick an entry of the menu that is open."""
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), f"a menu with {words}")
        menu = QApplication.activePopupWidget()
        action = next(each for each in menu.actions() if words in each.text())
        QTest.mouseClick(menu, _LEFT, pos=menu.actionGeometry(action).center())

    def drops(self, name: str, *paths: Path) -> None:
        """Drop files on the place entered."""
        target = self.place(name)
        data, place = QMimeData(), QPointF(60, 60)
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        for event in (QDragEnterEvent(place.toPoint(), copy, data, _LEFT, keys),
                      QDropEvent(place, copy, data, _LEFT, keys)):
            QApplication.sendEvent(target, event)

    def answers(self, title: str, deed: Callable[[], object]) -> None:
        """Do `deed` in the dialog of that title which the next click will open and wait for."""
        timer = QTimer(self.window, interval=10)

        def look() -> None:
            front = QApplication.activeModalWidget()
            if front is not None and front.windowTitle() == title and front.isActiveWindow():
                timer.stop()
                deed()

        timer.timeout.connect(look)
        timer.start()

    def front(self) -> QWidget:
        """What is in front and takes clicks: a sheet, else the window."""
        active = QApplication.activeWindow()  # may be one that was just closed
        return QApplication.activeModalWidget() or (active if active and active.isVisible() else self.window)

    def _be_active(self) -> QWidget:
        """Wait until what is in front has the keyboard, as a window that just came does a moment later."""
        front = self.front()
        if not front.isActiveWindow():
            front.activateWindow()  # as a desktop does where the window in front of it was closed
            self.until(front.isActiveWindow, f"{front} to be active")
        self.until(lambda: front.isActiveWindow() and _has_keyboard(front), f"{front} to have the keyboard")
        return front

    def _in_front(self, kind: type) -> Iterator[QWidget]:
        front = self.front()
        return (each for each in front.findChildren(kind) if each.isVisible())

    def _open_button(self, words: str) -> QAbstractButton | None:
        found = [each for each in self._in_front(QAbstractButton)
                 if each.isEnabled() and any(_called(told, words) for told in (each.text(), each.accessibleName()))]
        return found[0] if found else None

    def _click(self, widget: QWidget) -> None:
        """Click where somebody would: in the middle of what is seen of it, which nothing may cover."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        target = widget.viewport() if isinstance(widget, QPlainTextEdit | QTextEdit) else widget
        place = target.visibleRegion().boundingRect().center()
        window = widget.window()
        under = window.childAt(target.mapTo(window, place))
        assert under is target or target.isAncestorOf(under), f"{under} covers {widget}"
        QTest.mouseClick(under, _LEFT, pos=under.mapFrom(window, target.mapTo(window, place)))

    def _field(self, words: str) -> QWidget | None:
        kinds = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
        return next((each for kind in kinds for each in self._in_front(kind)
                     if each.isEnabled() and _called(each.accessibleName(), words)), None)

    def _view(self, name: str) -> QAbstractItemView | None:
        return next((each for each in self._in_front(QAbstractItemView) if _called(each.accessibleName(), name)), None)

    def _row(self, name: str, words: str):
        view = self._view(name)
        found = [] if view is None else [each for each in _indexes(view) if words in _row_words(each)]
        return (view, found[0]) if found else None

    def _tab(self, words: str):
        return next(((bar, at) for bar in self._in_front(QTabBar) for at in range(bar.count())
                     if bar.isTabVisible(at) and _called(bar.tabText(at), words)), None)

    def _picture(self) -> str:
        seen = [told for widget in self._in_front(QWidget) for told in _told(widget)]
        return f"{type(self.front()).__name__} shows {seen}"


def _has_keyboard(editor: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is editor or editor.isAncestorOf(focused))


def _called(told: str, words: str) -> bool:
    """Whether a name is these words, but for keys, counts and dots behind them."""
    return told == words or (told.removeprefix(words)[:1] in (" ", "…", "，", "（", "(") and told.startswith(words))


def _told(widget: QWidget) -> tuple[str, ...]:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return tuple(filter(None, (words, widget.accessibleName())))


def _indexes(view: QAbstractItemView):
    model = view.model()
    return [model.index(row, 0) for row in range(model.rowCount(QModelIndex()))] if model is not None else []


def _row_words(index) -> str:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    cells = takewhile(lambda cell: cell.isValid(), (index.siblingAtColumn(column) for column in count()))
    return " ".join(str(cell.data(role) or "") for cell in cells for role in roles)


def _pieces(words: str) -> Iterator[str]:
    """Split into runs of letters and of Chinese."""
    piece = ""
    for each in words:
        if piece and piece[-1].isascii() != each.isascii():
            yield piece
            piece = ""
        piece += each
    if piece:
        yield piece
