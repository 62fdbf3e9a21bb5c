"""Every character of rendered pages accounted for against what should be printed."""

import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_MOST_DIFFERENCES = 2_000


@dataclass(frozen=True)
class Account:
    """What became of the characters wanted: those `lost`, the stretches `added`, and those that stand elsewhere.

    `moved` is None when the pages differ so much that the order was not compared.
    """

    wanted: int
    found: int
    lost: str
    added: tuple[str, ...]
    moved: str | None


def comparable(text: str) -> str:
    """Return the characters of `text` as they are compared: in compatibility form, without blanks and format marks.

    A PDF may call 工 by its radical ⼯ or é by its parts; compatibility decomposition (Unicode, NFKD) makes both one.
    """
    return "".join(map(_form, text))


def account(wanted: str, found: str) -> Account:
    """Return the account of two strings made by `comparable`, in printed order."""
    steps = _differences(wanted, found)
    if steps is None:
        lost, added = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
        return Account(len(wanted), len(found), _names(lost), tuple(added.elements()), None)
    gone, come = _gone_and_come(steps, wanted, found)
    missing, extra = Counter(gone), Counter("".join(come))
    return Account(len(wanted), len(found), _names(missing - extra), come, _names(missing & extra))


def pairs(wanted: str, found: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the characters that are the same in both, in order; nothing where they differ too much."""
    steps = _differences(wanted, found)
    if steps is None:
        return
    gone, come = {at for at, _ in steps if at >= 0}, {at for _, at in steps if at >= 0}
    there = (at for at in range(len(found)) if at not in come)
    yield from zip((at for at in range(len(wanted)) if at not in gone), there, strict=True)


def unexplained(counted: Account, repeated: Iterable[str]) -> str:
    """Return the added characters that do not just stand elsewhere and repeat none of `repeated`: the heads of tables.

    What is added may begin in the middle of a repetition, or be parted by characters that are the same by chance.
    """
    known = sorted((Counter(each) for each in repeated if each), key=Counter.total, reverse=True)
    strange = Counter[str]()
    for each in counted.added:
        if _without(Counter(each), known):
            strange += Counter(each)
    return _names(_without(strange, known) - Counter(counted.moved or ""))


def _without(added: Counter[str], known: Sequence[Counter[str]]) -> Counter[str]:
    for each in known:
        while each <= added:
            added -= each
    return added


def _form(character: str) -> str:
    if "\x20" < character < "\x7f" or "\u4e00" <= character <= "\u9fff":
        return character
    made = unicodedata.normalize("NFKD", character)
    return "".join(each for each in made if not _ignored(each))


def _ignored(character: str) -> bool:
    ignorable = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return ignorable or character.isspace() or unicodedata.category(character) in ("Cf", "Cc")


def _names(missing: Counter[str]) -> str:
    return "".join(missing.elements())


def _gone_and_come(steps: Sequence[tuple[int, int]], wanted: str, found: str) -> tuple[str, tuple[str, ...]]:
    """Return the characters that went, and the stretches that came."""
    gone = "".join(wanted[at] for at, _ in steps if at >= 0)
    come: list[str] = []
    last = -2
    for _, at in steps:
        if at >= 0:
            if at == last + 1:
                come[-1] += found[at]
            else:
                come.append(found[at])
            last = at
    return gone, tuple(come)


def _differences(a: str, b: str) -> list[tuple[int, int]] | None:
    """Return the single steps of a shortest edit script: (place in `a`, -1) for gone, (-1, place in `b`) for come.

    None for too long a one. E. W. Myers, An O(ND) difference algorithm and its variations, Algorithmica 1 (1986).
    """
    most = min(_MOST_DIFFERENCES, len(a) + len(b))
    furthest = array("i", bytes(4 * (2 * most + 3)))  # by diagonal, the middle one at `most + 1`
    history: list[array[int]] = []
    for depth in range(most + 1):
        history.append(furthest[most - depth : most + depth + 3])
        for diagonal in range(-depth, depth + 1, 2):
            at = most + 1 + diagonal
            x = furthest[at + 1] if _down(furthest, at, diagonal, depth) else furthest[at - 1] + 1
            while x < len(a) and x - diagonal < len(b) and a[x] == b[x - diagonal]:
                x += 1
            furthest[at] = x
            if x >= len(a) and x - diagonal >= len(b):
                return _script(history, len(a), len(b))
    return None


def _down(furthest: "array[int]", at: int, diagonal: int, depth: int) -> bool:
    return diagonal == -depth or (diagonal != depth and furthest[at - 1] < furthest[at + 1])


def _script(history: Sequence["array[int]"], x: int, y: int) -> list[tuple[int, int]]:
    """Walk back from the ends of both strings; `history` holds the middle of the field before each depth."""
    steps = []
    for depth in range(len(history) - 1, 0, -1):
        diagonal, middle = x - y, depth + 1
        down = _down(history[depth], middle + diagonal, diagonal, depth)
        diagonal += 1 if down else -1
        x = history[depth][middle + diagonal]
        y = x - diagonal
        steps.append((-1, y) if down else (x, -1))
    return steps[::-1]
