"""The drafts of the list: all their ids, and of the drafts themselves the pages that are looked at.

A list of 200,000 drafts costs an array of ids; sorting and filtering are the archive's. A row whose page is not yet
there has no draft, is painted as a placeholder, and is announced by `dataChanged` when it comes.
"""

from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bulletin.archive import DraftQuery, Order
from bulletin.drafts import Draft
from bulletin.journals import Journal
from editor.inbox.pages import Pages
from editor.inbox.rows import Questions, Rows
from editor.inbox.terms import urgency_words, when_full, when_short
from editor.pieces.stages import called_stage
from editor.shell.background import Background
from editor.shell.terms import stage_words

DRAFT = Qt.ItemDataRole.UserRole
STAGE = DRAFT + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns of the list, from the left."""

    TITLE = 0
    UNIT = 1
    RECEIVED = 2
    CHARACTERS = 3
    STAGE = 4


ORDERS = {
    Column.TITLE: Order.TITLE, Column.UNIT: Order.UNIT, Column.RECEIVED: Order.RECEIVED,
    Column.CHARACTERS: Order.CHARACTERS, Column.STAGE: Order.STAGE,
}


class DraftsModel(QAbstractTableModel):
    """Answers the list. `loaded` is sent when rows of a question stand, the first page or all."""

    loaded = Signal()
    failed = Signal(Exception)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = DraftQuery()
        self._ids: list[str] = []
        self._units: dict[str, str] = {}
        self._journals: tuple[Journal, ...] = ()
        self.complete = False
        self._questions = Questions(background, self)
        self._questions.first.connect(self._first_came)
        self._questions.whole.connect(self._whole_came)
        self._pages = Pages(background, self)
        self._pages.came.connect(self._page_came)
        for source in (self._questions, self._pages):
            source.failed.connect(self.failed)

    @property
    def query(self) -> DraftQuery:
        """The question whose answer is shown, or on its way."""
        return self._query

    def show(self, query: DraftQuery) -> None:
        """Ask another question: its first page comes first."""
        self._query = query
        self._questions.ask(query)

    def reload(self) -> None:
        """Ask the same question again, for the pages looked at; whoever keeps a selection keeps it by id."""
        self._questions.ask(self._query, self._pages.seen_last() or (0,))

    def draft_at(self, row: int) -> Draft | None:
        """Return the draft of `row`, or None and have it fetched."""
        return self._pages.draft(row)

    def id_at(self, row: int) -> str:
        """Return the id of the draft in `row`."""
        return self._ids[row]

    def rows_of(self, ids: frozenset[str]) -> list[int]:
        """Return the rows where the drafts with these ids stand, from the top."""
        return [row for row, id in enumerate(self._ids) if id in ids] if ids else []

    def unit_name(self, draft: Draft) -> str:
        """Return the name of the unit that sent `draft`; empty while it is not known."""
        return self._units.get(draft.facts.unit_id or "", "")

    # what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("标题"), self.tr("报送单位"), self.tr("收到"), self.tr("字数"), self.tr("状态"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(index.column()))
        if role not in (DRAFT, STAGE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        draft = self.draft_at(index.row())
        if draft is None or role == DRAFT:
            return draft
        if role == STAGE:
            return called_stage(draft, self._journals)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(draft, Column(index.column()))
        return self._words(draft, Column(index.column()))

    def _words(self, draft: Draft, column: Column) -> str:
        match column:
            case Column.TITLE:
                return f"{urgency_words(draft.facts.urgency)} {draft.title}".strip()
            case Column.UNIT:
                return self.unit_name(draft) or self.tr("单位待定")
            case Column.RECEIVED:
                return when_short(draft.received_at, datetime.now(UTC))
            case Column.CHARACTERS:
                return f"{draft.characters:,}"
            case Column.STAGE:
                return stage_words(called_stage(draft, self._journals).value)

    def _tip(self, draft: Draft, column: Column) -> str | None:
        if column is Column.RECEIVED:
            return when_full(draft.received_at, datetime.now(UTC))
        if column is Column.STAGE:
            return draft.reason or None
        return self._words(draft, column) if column in (Column.TITLE, Column.UNIT) else None

    # what the archive answers

    def _first_came(self, rows: Rows) -> None:
        self.complete = False
        self._replace(rows)

    def _whole_came(self, rows: Rows) -> None:
        self.complete = True
        begins_alike = bool(self._ids) and rows.ids[:len(self._ids)] == self._ids
        self._grow(rows) if begins_alike else self._replace(rows)

    def _replace(self, rows: Rows) -> None:
        self.beginResetModel()
        self._take_over(rows)
        self.endResetModel()
        self.loaded.emit()

    def _grow(self, rows: Rows) -> None:
        """Take over an answer that begins with what is shown: nothing jumps, nothing flickers."""
        had, has = len(self._ids), len(rows.ids)
        if has > had:
            self.beginInsertRows(NOWHERE, had, has - 1)
        self._take_over(rows)
        if has > had:
            self.endInsertRows()
        self._page_came(0, had - 1)
        self.loaded.emit()

    def _take_over(self, rows: Rows) -> None:
        self._ids, self._units, self._journals = rows.ids, rows.units, rows.journals
        self._pages.begin(rows.ids, rows.pages)

    def _page_came(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is Column.CHARACTERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
