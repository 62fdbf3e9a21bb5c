"""A comparison on the sheet: in one text with marks, or both texts beside each other, each change with its place."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor, QTextFrameFormat, QTextLength, QTextTable, QTextTableFormat

from bulletin.compare import Comparison, Mark
from editor.pieces.rendering import Sheet
from editor.shell.colours import Colour
from editor.shell.theme import colour_now


@dataclass(frozen=True)
class Place:
    """Where a change stands in the document; `passage` is the number of its passage, `change` which change in it."""

    passage: int
    change: int
    start: int
    end: int


@dataclass(frozen=True)
class Gap:
    """So many passages left out because nothing in them changed."""

    count: int


def parts(comparison: Comparison, only_changed: bool, around: int = 1) -> Iterator[int | Gap]:
    """Yield the numbers of the passages to be shown, those that changed with so many `around` them, and the gaps."""
    passages = comparison.passages
    shown = set(range(len(passages)))
    if only_changed:
        shown = {near for at, each in enumerate(passages) if each.changed
                 for near in range(max(0, at - around), min(len(passages), at + around + 1))}
    left = 0
    for at in range(len(passages)):
        if at not in shown:
            left += 1
            continue
        if left:
            yield Gap(left)
            left = 0
        yield at
    if left:
        yield Gap(left)


class ChangesSheet(Sheet):
    """Writes a comparison and returns the places of its changes in printed order."""

    def write_marked(self, comparison: Comparison, only_changed: bool) -> list[Place]:
        """Write one text: what came underlined behind a plus, what went struck out behind a minus."""
        places: list[Place] = []
        for part in parts(comparison, only_changed):
            if isinstance(part, Gap):
                self.write_line(_left_out(part), centred=True)
            else:
                spans = self.write_passage(comparison.passages[part])
                places += [Place(part, number, *span) for number, span in enumerate(spans)]
        return places

    def write_beside(self, comparison: Comparison, only_changed: bool) -> list[Place]:
        """Write both texts in two columns, what belongs together at one height."""
        shown = list(parts(comparison, only_changed))
        table = self._columns(len(shown))
        places: list[Place] = []
        for row, part in enumerate(shown):
            if isinstance(part, Gap):
                table.mergeCells(row, 0, 1, 2)
                self._enter(table, row, 0)
                self.write_line(_left_out(part), centred=True)
                continue
            passage = comparison.passages[part]
            left, right = list[tuple[int, int]](), list[tuple[int, int]]()
            if passage.before:
                self._enter(table, row, 0)
                left = self.write_side(passage, Mark.INSERTED)
            if passage.after:
                self._enter(table, row, 1)
                right = self.write_side(passage, Mark.DELETED)
            spans = _seen(left, right)
            if passage.changed and not spans:
                whole = table.cellAt(row, 1 if passage.after else 0)
                spans = [(whole.firstPosition(), whole.lastPosition())]
            places += [Place(part, number, *span) for number, span in enumerate(spans)]
        return places

    def _columns(self, rows: int) -> QTextTable:
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(8)
        look.setCellSpacing(0)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        look.setBorderBrush(colour_now(Colour.LINE))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        look.setColumnWidthConstraints([half, half])
        return self._cursor.insertTable(max(1, rows), 2, look)

    def _enter(self, table: QTextTable, row: int, column: int) -> None:
        self._cursor = QTextCursor(table.cellAt(row, column).firstCursorPosition())
        self._begun = False


def _seen(left: list[tuple[int, int]], right: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where each change is seen: what came where something came, else what went."""
    if len(left) != len(right):
        return right or left
    return [came if came[0] < came[1] else went for went, came in zip(left, right, strict=True)]


def _left_out(gap: Gap) -> str:
    return QCoreApplication.translate("compare", "⋯　略去未改动的 {count} 段　⋯").format(count=gap.count)
