"""Changes of fact between two passages (TEXT_RULES S10): which statements met a change, and what became of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from bulletin.compare.mentions import SCALES, FactKind, Mention, in_clause, mentions_in
from bulletin.compare.pieces import Mark, Piece

Sides = tuple[list[Mention], list[Mention]]

_ALONE = frozenset({FactKind.STATUS, FactKind.NEGATION})


@dataclass(frozen=True)
class FactChange:
    """A statement of fact that is not what it was; `before` or `after` is empty when it came or went.

    `around` are the words of the clause, for those who read the list, and `passage` the number of the passage it is
    in; neither is part of what the change is.
    """

    kind: FactKind
    before: str
    after: str
    around: str = field(default="", compare=False)
    passage: int = field(default=-1, compare=False)


@dataclass(frozen=True)
class Found:
    """The changes of fact in one passage: those with both sides known, and mentions that only went or only came."""

    pairs: tuple[FactChange, ...]
    gone: tuple[Mention, ...]
    come: tuple[Mention, ...]


def facts_in(pieces: Sequence[Piece]) -> Found:
    """Return the changes of fact in a passage that leads through `pieces`.

    A passage that is wholly new or wholly gone denies nothing and changes no state of things: its words for these
    are left out.
    """
    before = "".join(piece.text for piece in pieces if piece.mark is not Mark.INSERTED)
    after = "".join(piece.text for piece in pieces if piece.mark is not Mark.DELETED)
    sides = mentions_in(before), mentions_in(after)
    if not before or not after:
        one, other = ([in_clause(passage, each) for each in side if each.kind not in _ALONE]
                      for passage, side in zip((before, after), sides, strict=True))
        return Found((), tuple(one), tuple(other))
    pairs: list[FactChange] = []
    gone: list[Mention] = []
    come: list[Mention] = []
    for group in _groups(pieces, *sides):
        made, left, right = _paired(([in_clause(before, each) for each in group[0]],
                                     [in_clause(after, each) for each in group[1]]))
        pairs, gone, come = pairs + made, gone + left, come + right
    if couple := _told_otherwise(gone, come):
        pairs.append(FactChange(couple[0].kind, couple[0].text, couple[1].text, couple[0].around))
        gone.remove(couple[0])
        come.remove(couple[1])
    return Found(tuple(pairs), tuple(gone), tuple(come))


def _told_otherwise(gone: Sequence[Mention], come: Sequence[Mention]) -> tuple[Mention, Mention] | None:
    """Return the one word for how far a thing is that went and the one that came elsewhere: 拟于6月建成 → 6月已建成."""
    ones = [each for each in gone if each.kind is FactKind.STATUS and not each.faint]
    others = [each for each in come if each.kind is FactKind.STATUS and not each.faint]
    if len(ones) == len(others) == 1 and ones[0].unit == others[0].unit and ones[0].value != others[0].value:
        return ones[0], others[0]
    return None


def settled(found: Iterable[Found]) -> tuple[FactChange, ...]:
    """Return all changes of fact in order; what went in one place and came in another was only moved."""
    passages = list(found)
    gone = Counter(_key(each) for one in passages for each in one.gone)
    come = Counter(_key(each) for one in passages for each in one.come)
    moved = gone & come
    left, right = Counter(moved), Counter(moved)
    changes: list[FactChange] = []
    for at, one in enumerate(passages):
        changes += [replace(each, passage=at) for each in one.pairs]
        changes += [FactChange(each.kind, each.text, "", each.around, at) for each in one.gone if _stays(each, left)]
        changes += [FactChange(each.kind, "", each.text, each.around, at) for each in one.come if _stays(each, right)]
    return tuple(changes)


def _key(mention: Mention) -> tuple[FactKind, str]:
    return mention.kind, mention.value


def _stays(mention: Mention, moved: Counter[tuple[FactKind, str]]) -> bool:
    if mention.faint:
        return False
    if moved[_key(mention)]:
        moved[_key(mention)] -= 1
        return False
    return True


def _groups(pieces: Sequence[Piece], before: list[Mention], after: list[Mention]) -> list[Sides]:
    """Return the mentions that met a change, those belonging together in one group.

    Two mentions belong together when one change touches both, or when they share characters that stayed.
    """
    home: dict[int, _Group] = {}
    groups: list[_Group] = []
    for side, marks in enumerate(_marks(pieces)):
        for mention in (before, after)[side]:
            places = set(marks[mention.start:mention.end])
            group = _joined({id(each): each for place in places if (each := home.get(place))}.values(), home)
            group.sides[side].append(mention)
            group.places |= places
            group.met = group.met or min(places) < 0
            home.update(dict.fromkeys(places, group))
            groups.append(group)
    last = {id(group): group for group in groups if group.met and not group.gone}
    return [group.sides for group in last.values()]


class _Group:
    """Mentions that belong together, the places they cover, and whether a change met them."""

    def __init__(self) -> None:
        self.sides: Sides = ([], [])
        self.places: set[int] = set()
        self.met = self.gone = False


def _joined(groups: Iterable[_Group], home: dict[int, _Group]) -> _Group:
    """Return one group holding what the others held, the largest of them; the others are gone then."""
    made, *others = sorted(groups, key=lambda each: -len(each.places)) or [_Group()]
    for group in others:
        group.gone = True
        made.sides[0].extend(group.sides[0])
        made.sides[1].extend(group.sides[1])
        made.places |= group.places
        made.met = made.met or group.met
        home.update(dict.fromkeys(group.places, made))
    return made


def _marks(pieces: Sequence[Piece]) -> tuple[list[int], list[int]]:
    """Return for each character of both sides what it belongs to: its own number if it stayed, else -n of change n."""
    before: list[int] = []
    after: list[int] = []
    stayed, change = 1, 1
    for piece in pieces:
        if piece.mark is Mark.SAME:
            numbers = range(stayed, stayed + len(piece.text))
            before.extend(numbers)
            after.extend(numbers)
            stayed, change = stayed + len(numbers), change + 1
        elif piece.mark is Mark.DELETED:
            before += [-change] * len(piece.text)
        else:
            after += [-change] * len(piece.text)
    return before, after


def _paired(group: Sides) -> tuple[list[FactChange], list[Mention], list[Mention]]:
    pairs: list[FactChange] = []
    gone: list[Mention] = []
    come: list[Mention] = []
    for kinds, scale in _FAMILIES:
        one, other = ([each for each in side if each.kind in kinds and scale in ("", each.unit)] for side in group)
        made, left, right = _one_family(one, other)
        pairs, gone, come = pairs + made, gone + left, come + right
    return pairs, gone, come


# Mentions of one family may be set against each other: their kinds, and the scale of status words.
_FIGURES = (FactKind.NUMBER, FactKind.AMOUNT)
_FAMILIES = (
    (_FIGURES, ""), *(((FactKind.STATUS,), scale) for scale in SCALES),
    *(((kind,), "") for kind in FactKind if kind not in (*_FIGURES, FactKind.STATUS)),
)


def _one_family(one: list[Mention], other: list[Mention]) -> tuple[list[FactChange], list[Mention], list[Mention]]:
    """Pair mentions of one family: as they stand when there are as many on both sides, else by what they count."""
    if len(one) == len(other) or (one[0:1] and one[0].kind is FactKind.STATUS):
        # How far a thing is shows in the first word: 讨论通过 → 决定.
        couples = list(zip(one, other, strict=False))
        if one and one[0].kind is FactKind.STATUS:
            couples = _as_far_as_it_got(couples, one, other)
    else:
        one, other = _without_equal(one, other)
        couples = _by_what_they_count(one, other)
    taken = {id(each) for couple in couples for each in couple}
    if couples and one[0].kind is FactKind.STATUS:
        taken |= {id(each) for each in (*one, *other)}  # 通过 in 讨论通过 → 决定 is no news of its own
    changes = [FactChange(_kind(a, b), a.text, b.text, b.around) for a, b in couples if not _same(a, b)]
    return changes, [each for each in one if id(each) not in taken], [each for each in other if id(each) not in taken]


def _as_far_as_it_got(
    couples: list[tuple[Mention, Mention]], one: list[Mention], other: list[Mention],
) -> list[tuple[Mention, Mention]]:
    """Return the couples; where both sides begin alike and one goes further (研究 → 审议通过) its last word counts."""
    if couples and len(one) != len(other) and couples[-1][0].value == couples[-1][1].value == "discussed":
        last = one[-1], other[-1]
        return couples if last[0].faint and last[1].faint else [*couples[:-1], last]
    return couples


def _same(one: Mention, other: Mention) -> bool:
    """Return whether both say the same; an organ may be named with or without its county."""
    if one.kind is other.kind is FactKind.ORGAN:
        return one.value.endswith(other.value) or other.value.endswith(one.value)
    return one.value == other.value


def _kind(one: Mention, other: Mention) -> FactKind:
    return FactKind.AMOUNT if FactKind.AMOUNT in (one.kind, other.kind) else one.kind


def _without_equal(one: list[Mention], other: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    both = Counter(each.value for each in one) & Counter(each.value for each in other)
    return _less(one, Counter(both)), _less(other, Counter(both))


def _less(mentions: list[Mention], equal: Counter[str]) -> list[Mention]:
    kept = []
    for each in mentions:
        if equal[each.value]:
            equal[each.value] -= 1
        else:
            kept.append(each)
    return kept


def _by_what_they_count(one: list[Mention], other: list[Mention]) -> list[tuple[Mention, Mention]]:
    """Set each mention against the one after the change that counts the same, the second of a sort to the second."""
    waiting: dict[str, list[Mention]] = {}
    for each in reversed(other):
        waiting.setdefault(_sort(each), []).append(each)
    return [(each, alike.pop()) for each in one if (alike := waiting.get(_sort(each)))]


def _sort(mention: Mention) -> str:
    return "" if mention.kind in _ALONE or mention.kind in (FactKind.NAME, FactKind.ORGAN) else mention.unit
