"""Which opening mark belongs to which closing one, also where some are missing or cross."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

CLOSED_BY = {"“": "”", "‘": "’", "《": "》", "〈": "〉", "（": "）", "(": ")",
             "【": "】", "〔": "〕", "［": "］", "[": "]",
             "「": "」", "『": "』"}
# Brackets half-width and full-width close each other; that they differ is another rule's business.
KIND = {**{mark: mark for mark in CLOSED_BY}, **{closing: opening for opening, closing in CLOSED_BY.items()},
        "(": "（", ")": "（", "[": "［", "]": "［"}


@dataclass(frozen=True)
class Mark:
    """A bracket, quotation mark or title mark and its place."""

    sign: str
    at: int

    @property
    def opens(self) -> bool:
        return self.sign in CLOSED_BY


@dataclass(frozen=True)
class Paired:
    """The pairs (opening place, closing place) in order of their ends, and the marks left without a partner."""

    pairs: tuple[tuple[int, int], ...]
    lonely: tuple[Mark, ...]


def paired(marks: Iterator[Mark]) -> Paired:
    """Return what belongs together: a closing mark closes the last opening one of its kind, what is open in between
    stays without a partner."""
    opened: list[Mark] = []
    waiting: Counter[str] = Counter()
    pairs: list[tuple[int, int]] = []
    lonely: list[Mark] = []
    for mark in marks:
        kind = KIND[mark.sign]
        if mark.opens:
            opened.append(mark)
            waiting[kind] += 1
        elif not waiting[kind]:
            lonely.append(mark)
        else:
            while KIND[opened[-1].sign] != kind:
                waiting[KIND[opened[-1].sign]] -= 1
                lonely.append(opened.pop())
            waiting[kind] -= 1
            pairs.append((opened.pop().at, mark.at))
    return Paired(tuple(pairs), tuple(sorted([*lonely, *opened], key=lambda mark: mark.at)))
