"""The numbers before headings and items: which level they are of, and how they count."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bulletin.intake.counting import chinese
from bulletin.levels import label_of
from bulletin.proof.passage import Passage
from bulletin.text import Role

CHINESE = "一二三四五六七八九十"
_DIGITS = re.compile(rf"[{CHINESE}百]+|\d+")


@dataclass(frozen=True)
class Numbered:
    """A number at the head of a passage: its level (1 to 4), its value, and where its digits stand in the whole."""

    level: int
    value: int
    start: int
    end: int
    words: str


def numbered(passage: Passage) -> Numbered | None:
    """Return the number at the head of a passage, None without one."""
    if passage.in_table or passage.role in (Role.TITLE, Role.CREDIT):
        return None
    label = label_of(passage.text, passage.role)
    digits = _DIGITS.search(passage.text, label.start) if label else None
    if label is None or digits is None:
        return None
    return Numbered(label.level, label.number, passage.start + digits.start(), passage.start + digits.end(), digits[0])


def written(value: int, level: int) -> str:
    """Return a number as its level writes it: 三 or 3."""
    return chinese(value) if level <= 2 else str(value)


def lists_in(passages: Iterable[Passage]) -> Iterator[list[Numbered]]:
    """Yield the numbers in order, anew for each part that counts by itself: after a title, in an attachment."""
    run: list[Numbered] = []
    names = False  # whether we are in the names of attachments, which count for themselves
    for passage in passages:
        if _begins_anew(passage) and run:
            yield run
            run = []
        number = numbered(passage)
        names = bool(_NAMES.match(passage.text)) or (names and number is not None and number.level == 3)
        if number and not names:
            run.append(number)
    if run:
        yield run


_NAMES = re.compile(r"[ \u3000]*附件[：:]")
_ATTACHMENT = re.compile(r"[ \u3000]*附件")


def _begins_anew(passage: Passage) -> bool:
    heading = passage.role is Role.LEVEL1 and not numbered(passage)
    return passage.role is Role.TITLE or heading or bool(_ATTACHMENT.match(passage.text))
