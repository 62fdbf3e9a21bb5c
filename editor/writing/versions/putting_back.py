"""Putting the old wording back into the editor: one change or a whole paragraph, as one step of undo."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextCharFormat, QTextCursor

from bulletin.compare import Comparison, Mark, Passage
from bulletin.compare.passages import PICTURE, ROW
from bulletin.text import Paragraph, Picture, Role, Run, Table, Text, placed_cells
from editor.writing import bridge
from editor.writing.editor_pane import EditorPane
from editor.writing.looks import block_format
from editor.writing.places import Places


@dataclass(frozen=True)
class _Stretch:
    """A paragraph or a cell: where its text begins in code points of the whole, its runs and its role."""

    start: int
    runs: tuple[Run, ...]
    role: Role = Role.BODY

    @property
    def length(self) -> int:
        return sum(len(run.text) for run in self.runs)


@dataclass(frozen=True)
class _Edit:
    """In place of the points from `start` to `end` of the text after come the paragraphs `old`."""

    start: int
    end: int
    old: tuple[_Stretch, ...]


class PuttingBack:
    """What of a comparison with the text in the editor can be taken back; the editor must still hold that text."""

    def __init__(self, comparison: Comparison, before: Text, after: Text) -> None:
        self._passages = comparison.passages
        self._before = _by_passage(before, [_count(each.before, each.more_before) for each in comparison.passages])
        self._after = _by_passage(after, [_count(each.after, each.more_after) for each in comparison.passages])

    def can_change(self, passage: int, change: int) -> bool:
        """Return whether the old wording of one change can be put back by itself."""
        return self._edit(passage, change) is not None

    def can_passage(self, passage: int) -> bool:
        """Return whether the whole paragraph can be put back as it was."""
        each = self._passages[passage]
        kinds = {each.before, each.after, *each.more_before, *each.more_after}
        if not each.changed or PICTURE in kinds:
            return False
        if each.before and each.after:
            edits = self._edits(passage)
            return None not in edits and (bool(edits) or ROW not in kinds)
        gone, come = self._ways(passage)
        return ROW not in kinds and all(
            at < 0 or self._above(at, come) is not None or self._below(at, come) is not None for at in (gone, come))

    def change(self, pane: EditorPane, passage: int, change: int) -> None:
        """Put the old wording of one change back."""
        edit = self._edit(passage, change)
        if edit is not None:
            self._put(pane, [edit])

    def passage(self, pane: EditorPane, passage: int) -> None:
        """Put a paragraph back as it was: its wording, its role and emphasis; one that moved goes where it stood."""
        each = self._passages[passage]
        whole = QTextCursor(pane.document())
        whole.beginEditBlock()
        if each.before and each.after:
            self._restore(pane, passage)
        else:
            self._swap(pane, *self._ways(passage))
        whole.endEditBlock()

    def _ways(self, passage: int) -> tuple[int, int]:
        """Return the number of what is to be brought in and of what is to be taken out; -1: nothing."""
        each = self._passages[passage]
        return (passage, each.other) if each.before else (each.other, passage)

    def _swap(self, pane: EditorPane, gone: int, come: int) -> None:
        places = Places(pane.document())
        there = self._place_of(places, gone, come) if gone >= 0 else None
        if come >= 0:
            stretch = self._after[come][0]
            end = stretch.start + stretch.length
            above = self._above(come, come)
            if above is None or above < 0:
                _take_first(places.cursor(stretch.start, end), pane.em)
            else:
                last = self._after[above][-1]
                places.cursor(last.start + last.length, end).removeSelectedText()
        if there is not None:
            _bring_in(*there, self._before[gone], pane.em)

    def _place_of(self, places: Places, gone: int, come: int) -> tuple[QTextCursor, bool]:
        """Return a cursor where a paragraph stood, at the end of the one above it, or at the head of the one below."""
        above, below = self._above(gone, come), self._below(gone, come)
        if above is None or above < 0:
            point = self._after[below][0].start if above is None and below is not None else 0
            return places.cursor(point, point), True
        last = self._after[above][-1]
        return places.cursor(last.start + last.length, last.start + last.length), False

    def _restore(self, pane: EditorPane, passage: int) -> None:
        each, stretches = self._passages[passage], self._after[passage]
        old = self._before[passage]
        if each.reshaped:
            places = Places(pane.document())
            for now, was in zip(stretches, old, strict=False):
                _write(places.cursor(now.start, now.start + now.length), (was,), pane.em)
            return
        self._put(pane, [edit for edit in self._edits(passage) if edit is not None])
        if len(stretches) == len(old) == 1 and each.before != each.after:
            start = stretches[0].start
            bridge.set_role(Places(pane.document()).cursor(start, start), old[0].role, pane.em)

    def _put(self, pane: EditorPane, edits: Sequence[_Edit]) -> None:
        places = Places(pane.document())
        cursors = [(places.cursor(edit.start, edit.end), edit.old) for edit in edits]
        whole = QTextCursor(pane.document())
        whole.beginEditBlock()
        for cursor, old in reversed(cursors):
            _write(cursor, old, pane.em)
        whole.endEditBlock()

    def _edit(self, passage: int, change: int) -> _Edit | None:
        edits = self._edits(passage)
        return edits[change] if change < len(edits) else None

    def _edits(self, passage: int) -> list[_Edit | None]:
        """Return what takes back each change of a passage that stands in both texts; None where it cannot be."""
        each = self._passages[passage]
        if PICTURE in (each.before, each.after) or not each.after or not (each.before or each.edits):
            return []
        was, now = self._before[passage if each.before else each.other], self._after[passage]
        row = ROW in (each.before, each.after)
        found: list[_Edit | None] = []
        for (a, b), (c, d) in _changes(each):
            old = tuple(_cut(was, a, b))
            first, last = _within(now, c), _within(now, d)
            fits = first is not None and last is not None and not (row and (len(old) != 1 or first[0] != last[0]))
            found.append(_Edit(first[1], last[1], old) if fits and first and last else None)
        return found

    def _above(self, passage: int, come: int) -> int | None:
        """Return the passage of the text after that stands above, not `come`; -1 for the head, None beside a table."""
        for at in range(passage - 1, -1, -1):
            if self._passages[at].after and at != come:
                return None if self._passages[at].after in (ROW, PICTURE) else at
        first = next((each.after for at, each in enumerate(self._passages) if each.after and at != come), "")
        return None if first in (ROW, PICTURE) else -1

    def _below(self, passage: int, come: int) -> int | None:
        """Return the passage of the text after that stands below, not `come`, if it is a paragraph."""
        below = next((at for at in range(passage + 1, len(self._passages))
                      if self._passages[at].after and at != come), None)
        return below if below is not None and self._passages[below].after not in (ROW, PICTURE) else None


def _bring_in(cursor: QTextCursor, before: bool, old: Sequence[_Stretch], em: float) -> None:
    """Write paragraphs of their own behind the one the cursor ends, or before the one it begins."""
    if before:
        cursor.insertBlock(cursor.blockFormat(), QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.setBlockFormat(block_format(old[0].role, em))
    else:
        cursor.insertBlock(block_format(old[0].role, em), QTextCharFormat())
    _write(cursor, old, em)


def _take_first(cursor: QTextCursor, em: float) -> None:
    """Take out a paragraph with none above it; the one behind it keeps its role."""
    cursor.removeSelectedText()
    behind = cursor.block().next()
    if not behind.isValid():
        cursor.setBlockFormat(block_format(Role.BODY, em))
    if behind.isValid() and QTextCursor(behind).currentTable() is None:
        form = behind.blockFormat()
        cursor.deleteChar()
        cursor.setBlockFormat(form)


def _write(cursor: QTextCursor, old: Sequence[_Stretch], em: float) -> None:
    """Write `old` in place of the selection, its emphasis with it; from the second on a paragraph each."""
    cursor.removeSelectedText()
    for number, stretch in enumerate(old):
        if number:
            cursor.insertBlock(block_format(stretch.role, em), QTextCharFormat())
        if stretch.runs:
            bridge.insert((Paragraph(stretch.role, stretch.runs),), cursor, em)


def _by_passage(text: Text, counts: Sequence[int]) -> list[list[_Stretch]]:
    """Return the paragraphs and cells of `text` by passage, which take so many of its lines each."""
    lines = _lines(text)
    return [[stretch for _ in range(count) for stretch in next(lines)] for count in counts]


def _lines(text: Text) -> Iterator[list[_Stretch]]:
    at = 0
    for block in text:
        if isinstance(block, Paragraph):
            yield [_Stretch(at, block.runs, block.role)]
        elif isinstance(block, Picture):
            yield []
            continue
        else:
            yield from _rows(block, at)
        at += len(block.plain) + 1


def _rows(table: Table, at: int) -> Iterator[list[_Stretch]]:
    found: list[list[_Stretch]] = [[] for _ in table.rows]
    for row, column, start in placed_cells(table):
        words = table.rows[row][column].text
        found[row].append(_Stretch(at + start, (Run(words),) if words else ()))
    yield from found


def _count(kind: str, more: tuple[str, ...]) -> int:
    return (1 if kind else 0) + len(more)


def _changes(passage: Passage) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield where each change stands in what was and in what is, in code points from the passage's beginning."""
    was = now = 0
    begun: tuple[int, int] | None = None
    for piece in passage.edits or passage.pieces:
        if piece.mark is Mark.SAME:
            if begun is not None:
                yield (begun[0], was), (begun[1], now)
            begun, was, now = None, was + len(piece.text), now + len(piece.text)
            continue
        begun = begun or (was, now)
        if piece.mark is Mark.DELETED:
            was += len(piece.text)
        else:
            now += len(piece.text)
    if begun is not None:
        yield (begun[0], was), (begun[1], now)


def _within(stretches: Sequence[_Stretch], count: int) -> tuple[int, int] | None:
    """Return in which stretch the place `count` characters in is, and its point in the whole text."""
    for number, each in enumerate(stretches):
        if count <= each.length:
            return number, each.start + count
        count -= each.length + 1
    return None


def _cut(stretches: Sequence[_Stretch], start: int, end: int) -> Iterator[_Stretch]:
    """Yield what stands from `start` to `end` of a passage, a part for every paragraph or cell it touches."""
    at = 0
    for each in stretches:
        if start <= at + each.length and end >= at:
            yield _Stretch(0, _runs(each.runs, start - at, end - at), each.role)
        at += each.length + 1


def _runs(runs: Sequence[Run], start: int, end: int) -> tuple[Run, ...]:
    found, at = list[Run](), 0
    for run in runs:
        words = run.text[max(0, start - at):max(0, end - at)]
        if words:
            found.append(replace(run, text=words))
        at += len(run.text)
    return tuple(found)
