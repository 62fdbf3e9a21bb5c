"""Places in a document and in its text: Qt's UTF-16 positions against the code points of `bulletin.text.plain`."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFrame, QTextTable

from bulletin.text import Table, placed_cells
from editor.writing import bridge
from editor.writing.marks import picture_of


class _Line(NamedTuple):
    """A stretch that stands in both in one piece: where it begins in each, and its words in the document."""

    point: int
    position: int
    words: str
    units: int

    def position_of(self, count: int) -> int:
        within = min(max(0, count), len(self.words))
        return self.position + (within if self.units == len(self.words) else bridge.units(within, self.words))

    def point_of(self, count: int) -> int:
        within = min(max(0, count), self.units)
        return self.point + (within if self.units == len(self.words) else bridge.points(within, self.words))


class Places:
    """Where things stand in a document as it is now. Made in one walk; after an edit make another.

    Points are code points of `plain(bridge.read(document))`, positions are those of QTextCursor. A point between two
    paragraphs or cells is at the end of the first; a picture or an empty block beside a table has no point of its own
    and counts as the end of what stands before it. Either is clamped to what there is.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._lines = list(_lines(document.rootFrame())) or [_Line(0, 0, "", 0)]
        self._points = [each.point for each in self._lines]
        self._positions = [each.position for each in self._lines]

    def position(self, point: int) -> int:
        """Return the position of a point."""
        line = self._lines[max(0, bisect_right(self._points, point) - 1)]
        return line.position_of(point - line.point)

    def point(self, position: int) -> int:
        """Return the point of a position."""
        line = self._lines[max(0, bisect_right(self._positions, position) - 1)]
        return line.point_of(position - line.position)

    def cursor(self, start: int, end: int) -> QTextCursor:
        """Return a cursor that selects from one point to another and moves with the text."""
        made = QTextCursor(self._document)
        made.setPosition(self.position(start))
        made.setPosition(self.position(end), QTextCursor.MoveMode.KeepAnchor)
        return made


def _lines(frame: QTextFrame) -> Iterator[_Line]:
    point = 0
    for piece in bridge.pieces(frame):
        if isinstance(piece, QTextTable):
            table, blocks = _table(piece)
            yield from _of_table(table, blocks, point)
            point += len(table.plain) + 1
        else:
            for line in _of_block(piece, point):
                yield line
                point = line.point + len(line.words) + 1


def _table(table: QTextTable) -> tuple[Table, list[list[QTextBlock]]]:
    rows = bridge.rows(table)
    return Table(tuple(tuple(cell for cell, _ in row) for row in rows)), [blocks for row in rows for _, blocks in row]


def _of_table(table: Table, cells: list[list[QTextBlock]], point: int) -> Iterator[_Line]:
    for (_, _, start), blocks in zip(placed_cells(table), cells, strict=True):
        at = point + start
        for block in blocks:
            line = _line(at, block.position(), block)
            yield line
            at += len(line.words) + 1


def _of_block(block: QTextBlock, point: int) -> Iterator[_Line]:
    """Yield the paragraphs of a block; a picture parts it, and a block of nothing else has none."""
    start = block.position()
    if bridge.OBJECT not in block.text():
        yield _line(point, start, block)
        return
    stretches = _between_pictures(block)
    for words in stretches:
        units = bridge.units(len(words), words)
        if words or len(stretches) == 1:
            yield _Line(point, start, words, units)
            point += len(words) + 1
        start += units + 1


def _between_pictures(block: QTextBlock) -> list[str]:
    stretches = [""]
    for words, form in bridge.fragments(block):
        first, *others = words.split(bridge.OBJECT) if picture_of(form) else (words,)
        stretches[-1] += first
        stretches += others
    return stretches


def _line(point: int, position: int, block: QTextBlock) -> _Line:
    return _Line(point, position, block.text(), block.length() - 1)
