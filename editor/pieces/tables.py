"""The look of tables that are read row by row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget

from editor.shell.theme import ROW, style

_BESIDE = 16  # px left and right of the words of a heading


def room_for(header: QHeaderView, column: int, width: int) -> int:
    """Return `width`, or what the heading of `column` needs where its words are longer: in another language."""
    model = header.model()
    words = str(model.headerData(column, Qt.Orientation.Horizontal) or "") if model is not None else ""
    return max(width, header.fontMetrics().horizontalAdvance(words) + _BESIDE) if words else width


def dress_table(table: QTableWidget, name: str, widths: tuple[int, ...]) -> None:
    """Let `table` be read row by row; the column whose width is 0 takes what is left. `name` is for screen readers."""
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)  # Tab leads on; the arrows lead from cell to cell
    table.setWordWrap(False)
    style(table, "padded")
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, room_for(header, column, width) if width else 200)
    header.setSectionResizeMode(widths.index(0), QHeaderView.ResizeMode.Stretch)
