"""What leads from one text to another, as a Word file tells it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bulletin.compare.pairing import ALIKE, Pairs, aligned, grams, likeness
from bulletin.compare.pieces import Mark
from bulletin.layout.marked.lines import lines_between
from bulletin.layout.marked.tables import lone_table, tables_between
from bulletin.layout.marked.values import Line, Shown, Step
from bulletin.text import Block, Paragraph, Picture, Role, Table, Text

_BETTER = 0.05
_KNOWN_AGAIN = 6  # characters


def steps_between(before: Text, after: Text) -> tuple[Step, ...]:
    """Return what leads from `before` to `after`, both as `as_written` gives them.

    Without what came it reads as `before`, without what went as `after`.
    """
    pairs = _kept_apart(aligned([_key(block) for block in before], [_key(block) for block in after],
                                lambda i, j: _kinship(before[i], after[j])), before, after)
    return _with_moves([step for ones, others in _clusters(pairs, before, after)
                        for step in _steps([before[i] for i in ones], [after[j] for j in others])])


def _with_moves(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps with each paragraph that went in one place and came in another numbered as a move."""
    gone: dict[str, list[int]] = {}
    for at, step in enumerate(steps):
        if isinstance(step, Line) and _whole(step, Mark.DELETED):
            gone.setdefault(step.plain, []).append(at)
    made, number = list(steps), 0
    for at, step in enumerate(steps):
        if isinstance(step, Line) and _whole(step, Mark.INSERTED) and gone.get(step.plain):
            number += 1
            source = gone[step.plain].pop(0)
            one = steps[source]
            assert isinstance(one, Line)
            made[source], made[at] = replace(one, move=number), replace(step, move=number)
    return tuple(made)


def _whole(line: Line, mark: Mark) -> bool:
    """Return whether all of a line went or came, and it is long enough to be known again."""
    same = line.end is mark and all(stretch.mark is mark for stretch in line.stretches)
    return same and len(line.plain.strip()) >= _KNOWN_AGAIN


def _key(block: Block) -> str:
    """Return what a block is known by: no paragraph reads as a table or a picture."""
    if isinstance(block, Paragraph):
        return block.plain
    return f"\ue000{block.sha256}" if isinstance(block, Picture) else f"\ue001{block.plain}"


def _kinship(one: Block, other: Block) -> float:
    titles = isinstance(one, Paragraph) and isinstance(other, Paragraph) and one.role is other.role is Role.TITLE
    return ALIKE if titles or (isinstance(one, Table) and isinstance(other, Table) and _alike(one, other)) else 0.0


def _alike(one: Table, other: Table) -> bool:
    return bool(one.rows and other.rows) and one.rows[0] == other.rows[0]


def _kept_apart(pairs: Pairs, before: Text, after: Text) -> Iterator[tuple[int | None, int | None]]:
    """Yield the pairs; blocks that cannot become each other are two."""
    for i, j in pairs:
        if i is None or j is None or _can_become(before[i], after[j]):
            yield i, j
        else:
            yield i, None
            yield None, j


def _can_become(one: Block, other: Block) -> bool:
    if isinstance(one, Picture) or isinstance(other, Picture):
        return one == other
    return isinstance(one, Paragraph) is isinstance(other, Paragraph)


# Paragraphs that were parted or joined


Cluster = tuple[list[int], list[int]]


def _clusters(pairs: Iterable[tuple[int | None, int | None]], before: Text, after: Text) -> list[Cluster]:
    """Return which blocks belong together: one to one, or a paragraph with the parts it was parted into."""
    clusters: list[Cluster] = [([] if i is None else [i], [] if j is None else [j]) for i, j in pairs]
    made: list[Cluster] = []
    for cluster in clusters:
        while made and (joined := _joined(made[-1], cluster, before, after)):
            made.pop()
            cluster = joined
        made.append(cluster)
    return made


def _joined(one: Cluster, other: Cluster, before: Text, after: Text) -> Cluster | None:
    """Return two neighbours as one where one side of them reads more like the other for it."""
    ones, others = one[0] + other[0], one[1] + other[1]
    pair, lone = (one, other) if one[0] and one[1] else (other, one)
    if not (pair[0] and pair[1]) or (lone[0] and lone[1]) or 1 not in (len(ones), len(others)):
        return None
    if not all(isinstance(block, Paragraph) for block in (*(before[i] for i in ones), *(after[j] for j in others))):
        return None
    now = likeness(grams(_plain(before, pair[0])), grams(_plain(after, pair[1])))
    then = likeness(grams(_plain(before, ones)), grams(_plain(after, others)))
    return (ones, others) if now < 1 and then > now + _BETTER else None


def _plain(text: Text, places: Iterable[int]) -> str:
    return "".join(text[place].plain for place in places)


# One cluster


def _steps(before: Sequence[Block], after: Sequence[Block]) -> Iterator[Step]:
    ones = [block for block in before if isinstance(block, Paragraph)]
    others = [block for block in after if isinstance(block, Paragraph)]
    if ones or others:
        yield from lines_between(ones, others)
    elif before and after and isinstance(before[0], Table) and isinstance(after[0], Table):
        yield from tables_between(before[0], after[0])
    elif before and after and isinstance(before[0], Picture):
        yield Shown(Mark.SAME, before[0])
    else:
        yield from (_alone(block, Mark.DELETED) for block in before)
        yield from (_alone(block, Mark.INSERTED) for block in after)


def _alone(block: Block, mark: Mark) -> Step:
    if isinstance(block, Table):
        return lone_table(block, mark)
    assert isinstance(block, Picture)
    return Shown(mark, block)
