"""The account behind a line: its figures to press, what follows for it, and each entry with its rule and points."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from bulletin.credit.board import Standing
from editor.credit.board.entry_list import EntryList
from editor.credit.board.entry_rows import account_rows
from editor.credit.board.flow_row import FlowRow
from editor.credit.board.rows import BoardRow, Column, facts_behind, follows_words
from editor.credit.board.words import number_words
from editor.pieces.elided import Elided
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import EmptyState, line, note


class AccountPane(QWidget):
    """Sends `opened(draft_id)`, and `figure_chosen(Column or None)` when another figure is pressed."""

    opened = Signal(str)
    figure_chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._row: BoardRow | None = None
        self._columns: tuple[Column, ...] = ()
        self._chosen: Column | None = None
        self.name, self.where, self.follows = Elided(), note(""), QLabel()
        style(self.name, "pane-title")
        style(self.follows, "note")
        self.follows.setWordWrap(True)
        self.figures = FlowRow()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._pressed)
        self.entries = EntryList()
        self.entries.opened.connect(self.opened)
        self.empty = EmptyState(self.tr("本时段没有记录。"), icon_name="file-text")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.entries)
        self._stack.addWidget(self.empty)
        self.counted = note("")
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(440, 400)

    def show_row(self, row: BoardRow | None, columns: tuple[Column, ...], standing: Standing | None = None,
                 column: Column | None = None) -> None:
        """Show the account of a line: all its entries, or what the figure of a `column` counts."""
        if row is not None and row is self._row:
            self.choose(column)
            return
        self._row, self._columns = row, columns
        self.setEnabled(row is not None)
        self.name.setText(row.title if row else "")
        said = [] if row is None or row.rank is None else [self.tr("第 {rank} 名").format(rank=row.rank)]
        if row is not None:
            said.append(self.tr("计 {points} 分").format(points=number_words(row.account.points)))
        self.where.setText(" · ".join(each for each in (*said, row.beneath if row else "") if each))
        follows = follows_words(standing) if standing else ()
        self.follows.setText("\n".join(follows))
        self.follows.setVisible(bool(follows))
        self._show_figures()
        self.choose(column)

    def choose(self, column: Column | None) -> None:
        """Show only what a figure counts; None, or a column that is no figure, shows all."""
        self._chosen = column if column is not None and column.kind is not None else None
        button = self._group.button(self._columns.index(self._chosen) if self._chosen in self._columns else 0)
        if button is not None:
            button.setChecked(True)
        self._show_entries()

    def chosen(self) -> Column | None:
        """Return the figure whose rows are shown; None for all."""
        return self._chosen

    def follow(self, today: date) -> None:
        """Let it be another day."""
        self._today = today

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, INSIDE)
        head.setSpacing(GRID)
        for part in (self.name, self.where, self.follows, self.figures):
            head.addWidget(part)
        foot = QVBoxLayout()
        foot.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        foot.addWidget(self.counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._stack, 1)
        column.addWidget(line())
        column.addLayout(foot)
        style(self, "pane")

    def _show_figures(self) -> None:
        """Make a button for all entries and one for each figure that is not nothing."""
        for button in self._group.buttons():
            self._group.removeButton(button)
        self.figures.clear()
        if self._row is None:
            return
        self._add(0, self.tr("全部 {count:,}").format(count=len(self._row.account.entries)))
        for at, column in enumerate(self._columns):
            if column.kind is not None and (facts := facts_behind(self._row.account, column)):
                title = self.tr("编写") if column.name == "written" else column.title
                self._add(at, f"{title} {len(facts):,}")
        self._group.button(0).setChecked(True)

    def _add(self, number: int, words: str) -> None:
        made = QPushButton(words)
        made.setCheckable(True)
        made.setAccessibleName(self.tr("只看：{figure}").format(figure=words))
        style(made, "small")
        self._group.addButton(made, number)
        self.figures.add(made)

    def _pressed(self, number: int) -> None:
        self._chosen = self._columns[number] if number else None
        self._show_entries()
        self.figure_chosen.emit(self._chosen)

    def _show_entries(self) -> None:
        rows = account_rows(self._row.account, self._chosen, self._today) if self._row else ()
        self.entries.show_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        count = sum(not row.is_head for row in rows)
        self.counted.setText(self.tr("共 {count:,} 条，双击打开稿件").format(count=count) if count else "")
