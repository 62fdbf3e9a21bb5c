"""How the lines of an old bulletin look beside each other: which look its text has, and which stands out from that."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bulletin.intake.incoming import Look
from bulletin.intake.roles import MARKS
from bulletin.old_issues.issue import Piece
from bulletin.old_issues.pieces import SIGNS
from bulletin.text import Paragraph, Role

LONGEST_TITLE, LONGEST_CENTRED = 60, 100
_HEAVY = re.compile("黑|标宋|魏碑|中宋|隶|粗|Hei|hei")
_NO_TITLE = re.compile(r"[；，,;：:、]$|。|^(?:—|--)|\t.*\t|^[\W\d_]*$|^[（(][^（）()]*[）)]$")

Key = tuple[Role | None, bool, float, bool, bool]


@dataclass(frozen=True)
class Usual:
    """The look most of the text has."""

    key: Key
    size: float


def key_of(look: Look) -> Key:
    """Return what of a look tells kinds of lines apart."""
    return look.style, look.centred, look.size, look.bold, bool(_HEAVY.search(look.face))


def usual(pieces: Iterable[Piece]) -> Usual:
    """Return the look that most characters of the text have."""
    counted, sizes = Counter[Key](), Counter[float]()
    for piece in pieces:
        if isinstance(piece.block, Paragraph) and ("。" in piece.plain or len(piece.plain) > LONGEST_TITLE):
            counted[key_of(piece.look)] += len(piece.plain)
            sizes[piece.look.size] += len(piece.plain)
    key = counted.most_common(1)[0][0] if counted else key_of(Look())
    return Usual(key, sizes.most_common(1)[0][0] if sizes else 0.0)


def stands_out(look: Look, text: Usual) -> bool:
    """Return whether a line looks weightier than the text: by style, place, size, weight or font."""
    style, centred, size, bold, heavy = key_of(look)
    weight = bool(style) or centred or size > text.size or bold or heavy
    return weight and key_of(look) != text.key


def plainly(look: Look, text: Usual) -> bool:
    """Return whether a line cannot be a heading within an item: it is both larger and centred, or styled as a title."""
    return look.style is Role.TITLE or (look.centred and look.size > text.size) or look.size >= text.size + 2


def is_title_like(piece: Piece) -> bool:
    """Return whether a piece has the wording of a title: short, no sentence, not broken off, no bare date."""
    text = piece.block.plain.strip()
    longest = LONGEST_CENTRED if piece.look.centred else LONGEST_TITLE
    return isinstance(piece.block, Paragraph) and not piece.look.boxed and 2 <= len(text) <= longest \
        and not _NO_TITLE.search(text)


def label_kind(text: str) -> str:
    """Return which kind of number or sign stands before a line: the value of a role, `sign`, or nothing."""
    line = text.strip()
    if line[:1] in SIGNS:
        return "sign"
    return next((role.value for role, mark in MARKS if mark.match(line)), "")


def label_value(text: str, kind: str) -> int:
    """Return the number before a line, 0 where it is a sign or none."""
    found = re.match(r"[（(]?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})", text.strip())
    if kind in ("", "sign") or found is None:
        return 0
    return int(found[1]) if found[1].isdecimal() else _in_words(found[1])


def _in_words(written: str) -> int:
    tens, _, ones = written.rpartition("十")
    digits = "一二三四五六七八九"
    high = (digits.find(tens) + 1 if tens else 1) if "十" in written else 0
    return 10 * high + (digits.find(ones) + 1 if ones else 0)


def lines_of(pieces: Sequence[Piece], places: Iterable[int]) -> list[int]:
    """Return those of the places where something is written."""
    return [at for at in places if pieces[at].plain.strip()]
