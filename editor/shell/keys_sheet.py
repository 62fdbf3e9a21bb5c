"""The keys valid here, shown by F1: those of the commands that are seen, as they are at this chair."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from editor.shell.commands import CommandAction
from editor.shell.keymap import PLACES, WINDOW, Keymap
from editor.shell.screen import Keys
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, line

FEW, COLUMNS = 10, 3  # more keys than a few stand in columns, so that the sheet is no higher than a small screen


class KeysSheet(QDialog):
    """Two groups of keys: those of the screen and those of the window. Esc and F1 close it.

    `keys` are those of the lists of the screen, which are no commands.
    """

    def __init__(self, title: str, actions: Sequence[CommandAction], keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("快捷键"))
        here, everywhere = (*told(each for each in actions if each.command.place not in (WINDOW, PLACES)), *keys), \
            told(each for each in actions if each.command.place in (WINDOW, PLACES))
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(12)
        inside, area = QWidget(), QScrollArea()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, INSIDE, 0)
        rows.setSpacing(12)
        if here:
            self._add(rows, title, here, COLUMNS if len(here) > FEW else 1)
            rows.addWidget(line())
        self._add(rows, self.tr("各处通用"), everywhere, COLUMNS)
        rows.addStretch()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrows move what is higher than the screen
        style(area, "bare")
        column.addWidget(area, 1)
        self._foot = QHBoxLayout()
        self._foot.addStretch()
        self._foot.addWidget(button(self.tr("关闭"), clicked=self.reject))
        column.addLayout(self._foot)
        wanted, most = inside.sizeHint(), parent.window().height() if parent is not None else 720
        self.resize(wanted.width() + 2 * EDGE + BETWEEN, min(wanted.height() + 112, most - 2 * EDGE))

    def offer_manual(self, open_manual: Callable[[], object]) -> None:
        """Offer the page of the manual on this place; `open_manual` is called once the sheet is closed."""
        self.manual = button(self.tr("手册"), "book-open")
        self.manual.clicked.connect(self.reject)
        self.manual.clicked.connect(lambda checked=False: open_manual())
        self._foot.insertWidget(0, self.manual)

    def _add(self, column: QVBoxLayout, title: str, keys: Keys, columns: int) -> None:
        head = QLabel(title)
        style(head, "pane-title")
        column.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(EDGE)
        grid.setVerticalSpacing(INSIDE)
        rows = -(-len(keys) // columns)
        for number, (pressed, words) in enumerate(keys):
            key, place = QLabel(pressed), 2 * (number // rows)
            style(key, "key")
            grid.setColumnMinimumWidth(place, 96)
            grid.setColumnStretch(place + 1, 1)
            grid.addWidget(key, number % rows, place, alignment=Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(words), number % rows, place + 1)
        column.addLayout(grid)


def told(actions: Iterable[CommandAction]) -> Keys:
    """Return the keys of the commands that have some, with their words, each command once, in the order given."""
    found = {each.command.name: (" / ".join(each.keys()), each.text()) for each in actions
             if each.keys() and each.isVisible()}
    return tuple(found.values())


def in_order(actions: Iterable[CommandAction], keymap: Keymap) -> list[CommandAction]:
    """Return the commands in the order of the tables they are listed in."""
    order = {each.name: at for at, each in enumerate(keymap.commands())}
    return sorted(actions, key=lambda each: order.get(each.command.name, len(order)))
