"""What the pages of the settings of the check have in common."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from bulletin.proof.wordbook import Wordbook
from editor.shell.theme import BETWEEN, DENSE_ROW, INSIDE, style


class WordbookPage(QWidget):
    """Shows a part of the wordbook. `taught(deed, words)` is sent with what is to be done at once: the deed takes the
    archive, `actor` and `at`; the words are said when it is done.
    """

    taught = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        self.column.setSpacing(INSIDE)

    def show_book(self, book: Wordbook) -> None:
        """Show what the office taught."""

    def refused(self, words: str) -> bool:
        """Show at its field why the last deed was refused; False when there is no such field."""
        return False


def table(name: str, *heads: str) -> QTableWidget:
    """Return an empty table with these heads, read only, its first column the widest."""
    made = QTableWidget(0, len(heads))
    made.setHorizontalHeaderLabels(list(heads))
    made.setAccessibleName(name)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(DENSE_ROW)
    made.setShowGrid(False)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    head = made.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    style(made, "padded")
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return made


def fill(into: QTableWidget, rows: Sequence[tuple[str, ...]]) -> None:
    """Put `rows` in place of what the table shows; a line chosen stays chosen as far as there is one."""
    row = into.currentRow()
    into.setRowCount(len(rows))
    for number, cells in enumerate(rows):
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            into.setItem(number, column, item)
    into.setCurrentCell(min(row, len(rows) - 1), 0)


def on_delete(view: QAbstractItemView, deed: Callable[[], object]) -> None:
    """Do `deed` when Delete is pressed in `view`."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
    key.activated.connect(deed)
