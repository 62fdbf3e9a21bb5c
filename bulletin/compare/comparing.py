"""Two texts beside each other: passages first, then the characters inside the changed ones."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bulletin.compare.facts import FactChange, Found, facts_in, settled
from bulletin.compare.pairing import ALIKE, Pairs, aligned
from bulletin.compare.pieces import Mark, Piece, pieces_between
from bulletin.text import Paragraph, Picture, Role, Table, Text

ROW, PICTURE = "row", "picture"
_NOTHING = Found((), (), ())


@dataclass(frozen=True)
class Change:
    """One change: what stood there and what stands there now. Equal texts: only role or emphasis was changed."""

    before: str
    after: str


@dataclass(frozen=True)
class Passage:
    """A paragraph, a table row (cells parted by tabs) or a picture, as the pieces it is made of.

    `before` and `after` say what it was and is: a `Role`, `row` or `picture`; empty when it was not there.
    `reshaped` when emphasis or the reach of cells changed; `moved` when the same passage stands elsewhere.
    """

    pieces: tuple[Piece, ...]
    before: str
    after: str
    reshaped: bool = False
    moved: bool = False

    @property
    def was(self) -> str:
        """What stood there."""
        return "".join(piece.text for piece in self.pieces if piece.mark is not Mark.INSERTED)

    @property
    def now(self) -> str:
        """What stands there."""
        return "".join(piece.text for piece in self.pieces if piece.mark is not Mark.DELETED)

    @property
    def changed(self) -> bool:
        """Whether anything about it changed."""
        return self.before != self.after or self.reshaped or any(each.mark is not Mark.SAME for each in self.pieces)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes in it, in printed order."""
        found = _changes(self.pieces)
        return (Change(self.was, self.now),) if self.changed and not found else found


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


def compare(before: Text, after: Text) -> Comparison:
    """Return what leads from `before` to `after`; comparing a text with itself is empty.

    The pieces of all passages that are not insertions give the lines of `before`, those that are not deletions the
    lines of `after`.
    """
    ones, others = _lines(before), _lines(after)
    passages = [_passage(None if i is None else ones[i], None if j is None else others[j])
                for i, j in _pairs(ones, others)]
    passages = _with_moves(passages)
    facts = settled(_NOTHING if each.moved or not each.changed else _facts(each) for each in passages)
    return Comparison(tuple(passages), facts)


def comparison_json(comparison: Comparison) -> dict[str, list[dict[str, str]]]:
    """Return the comparison as the command line prints it.

    A passage of the same words in another role is no change of the text: it stands under `reshaped` with both roles.
    """
    return {
        "changes": [{"before": change.before, "after": change.after} for change in comparison.changes
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
    """Return the lines paired; a title belongs to a title, however little of it stayed."""
    return aligned([line.text for line in ones], [line.text for line in others],
                   lambda i, j: ALIKE if ones[i].kind == others[j].kind == Role.TITLE else 0.0)


def _passage(one: _Line | None, other: _Line | None) -> Passage:
    pieces = pieces_between(one.text if one else "", other.text if other else "")
    reshaped = bool(one and other and one.text == other.text and one.form != other.form)
    return Passage(pieces, one.kind if one else "", other.kind if other else "", reshaped)


def _with_moves(passages: list[Passage]) -> list[Passage]:
    gone = Counter(each.was for each in passages if not each.after)
    come = Counter(each.now for each in passages if not each.before)
    both = gone & come
    left, right = Counter(both), Counter(both)
    return [_moved(each, left if each.before else right) for each in passages]


def _moved(passage: Passage, moves: Counter[str]) -> Passage:
    text = passage.was if passage.before else passage.now
    if (passage.before and passage.after) or not text or not moves[text]:
        return passage
    moves[text] -= 1
    return Passage(passage.pieces, passage.before, passage.after, passage.reshaped, moved=True)


def _facts(passage: Passage) -> Found:
    """Return the changes of fact; a row is looked at as it reads, a picture states none."""
    return _NOTHING if PICTURE in (passage.before, passage.after) else facts_in(passage.pieces)


def _changes(pieces: Sequence[Piece]) -> tuple[Change, ...]:
    found: list[Change] = []
    went = ""
    for piece in (*pieces, Piece(Mark.SAME, "")):
        if piece.mark is Mark.DELETED:
            went = piece.text
            continue
        if went or piece.mark is Mark.INSERTED:
            found.append(Change(went, piece.text if piece.mark is Mark.INSERTED else ""))
        went = ""
    return tuple(found)

