"""Two texts beside each other: passages first, then the characters inside the changed ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bulletin.compare.facts import FactChange, Found, facts_in, settled
from bulletin.compare.moves import with_moves
from bulletin.compare.pairing import ALIKE, Pairs, aligned
from bulletin.compare.passages import BREAK, PICTURE, ROW, Change, Passage
from bulletin.compare.pieces import pieces_between
from bulletin.compare.splits import grouped
from bulletin.text import Paragraph, Picture, Role, Table, Text

_NOTHING = Found((), (), ())


@dataclass(frozen=True)
class Comparison:
    """What was done to a text: its passages in printed order, and the changes of fact."""

    passages: tuple[Passage, ...]
    facts: tuple[FactChange, ...]

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every change in printed order."""
        return tuple(change for passage in self.passages for change in passage.changes)

    @property
    def is_empty(self) -> bool:
        """Whether both texts are the same."""
        return not any(passage.changed for passage in self.passages)


@dataclass(frozen=True)
class _Line:
    text: str
    kind: str
    form: tuple[object, ...]

    @property
    def whole(self) -> bool:
        """Whether it is no paragraph, and never part of one."""
        return self.kind in (ROW, PICTURE)


def compare(before: Text, after: Text) -> Comparison:
    """Return what leads from `before` to `after`; comparing a text with itself is empty.

    The pieces of all passages that are not insertions give the lines of `before`, those that are not deletions the
    lines of `after`; `BREAK` parts the lines of one passage.
    """
    ones, others = _lines(before), _lines(after)
    groups = grouped(_pairs(ones, others), [each.text for each in ones], [each.text for each in others],
                     [each.whole for each in ones], [each.whole for each in others])
    passages = with_moves(_rows_first(
        _passage([ones[i] for i in left], [others[j] for j in right]) for left, right in groups))
    return Comparison(tuple(passages), settled(_facts(each) if each.changed else _NOTHING for each in passages))


def comparison_json(comparison: Comparison) -> dict[str, list[dict[str, str]]]:
    """Return the comparison as the command line prints it.

    A passage of the same words in another role is no change of the text: it stands under `reshaped` with both roles.
    """
    return {
        "changes": [{"before": change.before.replace(BREAK, "\n"), "after": change.after.replace(BREAK, "\n")}
                    for change in comparison.changes
                    if change.before != change.after],
        "reshaped": [{"text": passage.now, "before": passage.before, "after": passage.after}
                     for passage in comparison.passages
                     if passage.before != passage.after and passage.was == passage.now],
        "facts": [{"kind": fact.kind.value, "before": fact.before, "after": fact.after} for fact in comparison.facts],
    }


def _lines(text: Text) -> list[_Line]:
    lines: list[_Line] = []
    for block in text:
        if isinstance(block, Paragraph):
            lines.append(_Line(block.plain, block.role.value, _emphasis(block)))
        elif isinstance(block, Table):
            lines += [_Line("\t".join(cell.text for cell in row), ROW, tuple((cell.columns, cell.rows) for cell in row))
                      for row in block.rows]
        else:
            lines.append(_Line(block.name, PICTURE, _reach(block)))
    return lines


def _emphasis(block: Paragraph) -> tuple[object, ...]:
    """Return the emphasis of a paragraph as stretches, the same however it is cut into runs."""
    stretches: list[tuple[int, tuple[bool, bool, bool]]] = []
    for run in block.runs:
        mark = (run.bold, run.italic, run.underline)
        length = len(run.text)
        if stretches and stretches[-1][1] == mark:
            length, _ = length + stretches.pop()[0], None
        if length:
            stretches.append((length, mark))
    return tuple(stretches)


def _reach(block: Picture) -> tuple[object, ...]:
    return block.sha256, block.width, block.height


def _pairs(ones: Sequence[_Line], others: Sequence[_Line]) -> Pairs:
    """Return the lines paired; a title belongs to a title, however little of it stayed, and so does a row that begins
    as another does.
    """
    def least(i: int, j: int) -> float:
        one, other = ones[i], others[j]
        if one.kind != other.kind or one.kind not in (Role.TITLE, ROW):
            return 0.0
        return ALIKE if one.kind == Role.TITLE or _head(one) == _head(other) != "" else 0.0

    return aligned([line.text for line in ones], [line.text for line in others], least)


def _rows_first(passages: Iterable[Passage]) -> list[Passage]:
    """Return the passages, rows that came behind a row before paragraphs that went: a table is not torn apart."""
    made: list[Passage] = []
    for each in passages:
        at = len(made)
        if each.after == ROW and not each.before:
            while at and made[at - 1].before not in ("", ROW) and not made[at - 1].after:
                at -= 1
            if not at or ROW not in (made[at - 1].before, made[at - 1].after):
                at = len(made)
        made.insert(at, each)
    return made


def _head(row: _Line) -> str:
    return row.text.partition("\t")[0].strip()


def _passage(ones: Sequence[_Line], others: Sequence[_Line]) -> Passage:
    before, after = BREAK.join(each.text for each in ones), BREAK.join(each.text for each in others)
    reshaped = bool(ones and others and before == after and ones[0].form != others[0].form)
    kinds, others_kinds = [each.kind for each in ones] or [""], [each.kind for each in others] or [""]
    return Passage(pieces_between(before, after), kinds[0], others_kinds[0], reshaped,
                   more_before=tuple(kinds[1:]), more_after=tuple(others_kinds[1:]))


def _facts(passage: Passage) -> Found:
    """Return the changes of fact; a row is looked at as it reads, a picture states none, nor does what only moved."""
    if PICTURE in (passage.before, passage.after) or (passage.moved and not passage.edits):
        return _NOTHING
    return facts_in(passage.edits or passage.pieces)
