"""What was changed in fact since the original (S10): 拟 to 已, 讨论 to 决定, figures, dates, names."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bulletin.compare import Comparison, FactChange, Mark, Passage, compare
from bulletin.compare.passages import BREAK, PICTURE
from bulletin.proof.passage import Manuscript
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.text import Text


@lru_cache(maxsize=2)
def _compared(original: Text, now: Text) -> Comparison:
    return compare(original, now)


def _check(manuscript: Manuscript) -> Iterator[Found]:
    """Yield each change of fact where it stands in the present text; what went, at the place it went from."""
    original = manuscript.around.original
    if original is None or original == manuscript.text:
        return
    comparison = _compared(original, manuscript.text)
    if not comparison.facts:
        return
    whole = manuscript.plain
    starts = _starts(comparison.passages, whole)
    reached: dict[tuple[int, str], int] = {}
    for fact in comparison.facts:
        at = fact.passage
        if not 0 <= at < len(comparison.passages):
            continue
        passage, key = comparison.passages[at], (at, fact.after or fact.before)
        start, end, reached[key] = _place(passage, fact, reached.get(key, 0))
        begin = starts[at]
        case = fact.kind.value if fact.before and fact.after else "come" if fact.after else "gone"
        yield Found(*_within(begin + start, begin + end, len(whole)), None, case,
                    {"kind": fact.kind.value, "before": fact.before, "after": fact.after})


def _starts(passages: Sequence[Passage], whole: str) -> list[int]:
    """Return where each passage begins in the present text; one that went, where the next begins."""
    starts: list[int] = []
    reached = 0
    for passage in passages:
        words = "" if not passage.after or passage.after == PICTURE else passage.now.replace(BREAK, "\n")
        found = whole.find(words, reached) if words else reached
        starts.append(found if found >= 0 else reached)
        reached = max(reached, starts[-1] + len(words)) if words else reached
    return starts


def _place(passage: Passage, fact: FactChange, reached: int) -> tuple[int, int, int]:
    """Return where in a passage the change shows, and how far one looked."""
    if fact.after:
        now = passage.now
        places = [at for at in _all(now, fact.after) if at >= reached]
        changed = [(start, end) for start, end in _inserted(passage)]
        for at in places:
            if any(at < end and start < at + len(fact.after) for start, end in changed):
                return at, at + len(fact.after), at + 1
        at = places[0] if places else 0
        return at, at + (len(fact.after) if places else 1), at + 1
    gone: list[tuple[str, int]] = []
    at = 0
    for piece in passage.pieces:
        if piece.mark is Mark.DELETED:
            gone.append((piece.text, at))
        else:
            at += len(piece.text)
    inside = next((at for words, at in gone if fact.before in words), None)
    at = next((at for words, at in gone if set(words) & set(fact.before)), 0) if inside is None else inside
    return max(0, at - 1), at, reached


def _all(words: str, part: str) -> Iterator[int]:
    at = words.find(part)
    while at >= 0:
        yield at
        at = words.find(part, at + 1)


def _inserted(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield what of the present words is new; where something only went, the place between."""
    at = 0
    for piece in passage.pieces:
        if piece.mark is Mark.INSERTED:
            yield at, at + len(piece.text)
        elif piece.mark is Mark.DELETED:
            yield max(0, at - 1), at + 1
        at += len(piece.text) if piece.mark is not Mark.DELETED else 0


def _within(start: int, end: int, length: int) -> tuple[int, int]:
    """Return the place with at least one character in it, where the text has one."""
    start = max(0, min(start, length - 1))
    return start, max(start, min(max(end, start + 1), length))


STRUCTURES = (Structure("S10", Strength.INFO, "编辑惯例", _check),)
