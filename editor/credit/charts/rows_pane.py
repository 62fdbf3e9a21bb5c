"""The rows behind a figure of a chart; double click opens the draft."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.charts.chart import Chart, Spot
from editor.credit.board.entry_list import EntryList
from editor.credit.board.entry_rows import entry_row, fact_rows
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import line, note, quiet_button

LEAST = 300


class RowsPane(QWidget):
    """Sends `opened(draft_id)`, and `closed()` when it is to go."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        style(self, "pane")
        self.setMinimumWidth(LEAST)
        self.title, self.counted, self.rows = QLabel(), note(""), EntryList()
        self.title.setWordWrap(True)
        style(self.title, "pane-title")
        self.rows.opened.connect(self.opened)
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        head.addWidget(self.title, 1)
        head.addWidget(quiet_button("x", self.tr("关闭明细（Esc）"), self.closed.emit))
        foot = QVBoxLayout()
        foot.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        foot.addWidget(self.counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.rows, 1)
        column.addWidget(line())
        column.addLayout(foot)

    def sizeHint(self) -> QSize:
        return QSize(340, 400)

    def show_figure(self, chart: Chart, spot: Spot, names: Mapping[str, str], today: date) -> None:
        """Show the facts, or the entries of points, that a figure is made of."""
        figure = chart.figure(spot)
        self.title.setText(chart.words(spot))
        if figure.entries:
            rows = tuple(entry_row(entry, today) for entry in reversed(figure.entries))
        else:
            rows = fact_rows(figure.facts, today, names)
        self.rows.show_rows(rows)
        self.counted.setText(self.tr("共 {count:,} 条，双击打开稿件").format(count=len(rows)))
