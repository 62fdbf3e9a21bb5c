"""The issue as rows: every section with its heading, its items, and a place to drop into where it is empty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from bulletin.drafts import Draft
from bulletin.issues import Item
from bulletin.workflow import Stage
from editor.issues.arranging import Items, shelves
from editor.issues.dragging import MIME, parcel
from editor.issues.seeing import Seen
from editor.issues.terms import seal_mark, standing_chip
from editor.shell import joining
from editor.shell.rows import ROW_ROLE, Chipped, Row

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class LineKind(Enum):
    """What a row of the board is."""

    HEADING = auto()
    ITEM = auto()
    EMPTY = auto()


@dataclass(frozen=True)
class Line:
    """A row: its section, its place in it (0 first), the number of items under a heading, the item of an item."""

    kind: LineKind
    section: str
    at: int = 0
    count: int = 0
    known: bool = True
    item: Item | None = None


def lines_of(items: Items, sections: Sequence[str]) -> tuple[Line, ...]:
    """Return the rows from the top; a journal without sections has no headings."""
    lines: list[Line] = []
    for shelf in shelves(items, sections):
        if sections:
            lines.append(Line(LineKind.HEADING, shelf.section, count=len(shelf.items), known=shelf.known))
        lines += [Line(LineKind.ITEM, shelf.section, at, item=item) for at, item in enumerate(shelf.items)]
        if not shelf.items:
            lines.append(Line(LineKind.EMPTY, shelf.section))
    return tuple(lines)


class BoardModel(QAbstractListModel):
    """Answers the board; `show` gives it the items, and what is known of the drafts they stand for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._drafts: Mapping[str, Draft] = {}
        self._seen: Seen | None = None
        self._limits: Mapping[str, int] = {}
        self._numbers: dict[str, int] = {}

    def show(self, items: Items, seen: Seen) -> None:
        """Show other items, and how the agreement to each stands."""
        self.beginResetModel()
        self._lines = lines_of(items, seen.sections)
        self._limits = {section.name: section.limit for section in seen.journal.sections}
        self._seen, self._drafts = seen, seen.drafts
        in_rows = (line.item.draft_id for line in self._lines if line.item)
        self._numbers = {id: number for number, id in enumerate(in_rows, start=1)}
        self.endResetModel()

    def line_at(self, row: int) -> Line:
        """Return the row."""
        return self._lines[row]

    def row_of(self, draft_id: str) -> int:
        """Return the row of a draft, -1 when it has none."""
        return next((row for row, line in enumerate(self._lines) if line.item and line.item.draft_id == draft_id), -1)

    def heading_of(self, section: str) -> int:
        """Return the first row of a section, -1 when there is none."""
        return next((row for row, line in enumerate(self._lines) if line.section == section), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if line.item is None or self._seen is None:
            return self._words(line) if role in (
                Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        row = self._row(self._seen, line, line.item)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.title, row.beneath, self._seal_words(row)) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joining.clauses((row.title, row.beneath, row.chip.word if row.chip else "", self._seal_words(row)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._lines[index.row()].item else flags

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return parcel(item.draft_id for row in rows if (item := self._lines[row].item))

    def _words(self, line: Line) -> str:
        if line.kind is LineKind.EMPTY:
            return self.tr("拖到这里，或选中稿件按 Enter")
        name = line.section if line.known else self.tr("{section}（刊物没有此栏目）").format(section=line.section)
        return self.tr("{name}  {count} 篇").format(name=name, count=line.count) if line.count else name

    def _row(self, seen: Seen, line: Line, item: Item) -> Row:
        draft = self._drafts[item.draft_id]
        unit = seen.units.get(draft.facts.unit_id or "", "") or self.tr("单位待定")
        limit = self._limits.get(line.section, 0)
        over = self.tr("{count:,} 字，限 {limit} 字").format(count=draft.characters, limit=limit)
        length = over if 0 < limit < draft.characters else self.tr("{count:,} 字").format(count=draft.characters)
        title = f"{self._numbers[item.draft_id]}. {draft.title or self.tr('（没有标题）')}"
        hold = seen.holds.get(item.draft_id)
        chip: Chipped | None = standing_chip(draft, seen.called(draft))
        if draft.stage is Stage.PLACED and hold is not None and (hold.is_broken or hold.missing):
            chip = None  # 已签发 beside 失效 would say both
        return Row(title, f"{unit} · {length}", chip, mark=seal_mark(hold))

    def _seal_words(self, row: Row) -> str:
        return self.tr("签字印鉴：{state}").format(state=row.mark.word) if row.mark else ""
