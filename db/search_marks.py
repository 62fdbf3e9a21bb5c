"""The tokens of a draft's fields: one for each unit, journal, issue, stage, month …, so that the index answers them.

They begin with `§` and a letter, which no text does; people and sections are cut like text, after a sign of their own.
"""

import re
from collections.abc import Iterable
from sqlite3 import Connection

from bulletin.search.cutting import PEOPLE, SECTION, TITLE, normal, parts, tokens

DRAFT, THING = "§d", "§k"
STAGE, UNIT, JOURNAL, ISSUE, PERSON, HAS, LENGTH = "§s", "§u", "§j", "§i", "§p", "§h", "§l"
ODD = "§o"  # a text that is compared otherwise than it is written
DECADE, YEAR, MONTH, DAY = "§e", "§y", "§m", "§t"
FIRST_YEAR, LAST_YEAR = 1900, 2109  # what is older or younger has a token of its own
BEFORE, AFTER = DECADE + "b", DECADE + "a"
LINE = "\n"  # parts what must not be found across
DIGITS = 5  # of a length; what is longer has one token for all
LONGEST = 10 ** DIGITS - 1
LONGER = LENGTH + "more"

_PLAIN = frozenset("0123456789abcdefghijklmnopqrstuvwxyz")
_CHINESE = re.compile("[\u3400-\u9fff〇\U00020000-\U0003ffff]+")
_PICTURE = re.compile(r'\["i","[^"]*","')
_DAY_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TABLE = '["t",['
_ATTACHMENT = re.compile(r"^[^\S\n]*附\s*件\s*(?:[0-9０-９一二三四五六七八九十]|[：:])", re.MULTILINE)


def teach(connection: Connection) -> None:
    """Give the connection the functions that the triggers of the search call."""
    connection.create_function("search_tokens", 1, tokens, deterministic=True)
    connection.create_function("search_row", 3, row, deterministic=True)
    connection.create_function("search_marks", -1, marks, deterministic=True)


def row(text: str | None, title: str | None, marks: str | None) -> str:
    """Return all tokens of one entry of the index."""
    title = title or ""
    return f"{tokens(title + LINE + (text or ''))} {tokens(title, TITLE)} {marks or ''}"


def mark(kind: str, id: str) -> str:
    """Return the token for a value of a field; what parts tokens, and capitals, are written at full width."""
    return kind + "".join(each if each in _PLAIN or not each.isascii() else chr(ord(each) + 0xFEE0) for each in id)


def marks(
    stage: str, unit_id: str | None, day: str, characters: int, title: str, sections: str, people: str,
    person_ids: str, printed: str | None, has: str | None, canonical: str | None, text: str | None,
) -> str:
    """Return the tokens of a draft's fields; `printed` are issues and their journals by turns, parted by blanks."""
    places = (printed or "").split()
    having = [*(has or "").split(), *_contents(canonical or "", text or "")]
    found = {DRAFT, mark(STAGE, stage), *_day_marks(day), *_length_marks(characters),
             *(mark(ISSUE, id) for id in places[::2]), *(mark(JOURNAL, id) for id in places[1::2]),
             *(mark(PERSON, id) for id in person_ids.split()), *(mark(HAS, each) for each in having)}
    if is_odd(f"{title}{LINE}{text or ''}"):
        found.add(ODD)
    if unit_id:
        found.add(mark(UNIT, unit_id))
    return " ".join([*sorted(found), parts(sections, SECTION), parts(people, PEOPLE)]).strip()


def is_odd(text: str) -> bool:
    """Return whether Chinese stands otherwise in `text` as it is compared, but for blanks: by old or rare forms."""
    return _CHINESE.findall(normal(text)) != _CHINESE.findall(without_blanks(text))


def without_blanks(text: str) -> str:
    """Return `text` without the usual blanks, which do not count inside Chinese."""
    return text.replace(" ", "").replace("\u3000", "").replace("\t", "")


def _day_marks(day: str) -> Iterable[str]:
    """Yield the tokens of a day; none for one that a hand made unreadable."""
    if not _DAY_WRITTEN.fullmatch(day):
        return
    yield from (DECADE + day[:3], YEAR + day[:4], MONTH + day[:4] + day[5:7], DAY + day[:4] + day[5:7] + day[8:])
    if not FIRST_YEAR <= int(day[:4]) <= LAST_YEAR:
        yield BEFORE if int(day[:4]) < FIRST_YEAR else AFTER


def _length_marks(characters: int) -> Iterable[str]:
    """Yield the tokens of a length: of itself, and of the ten, hundred … in which it is."""
    if characters > LONGEST:
        yield LONGER
    else:
        yield from (length_mark(characters, tier) for tier in range(DIGITS))


def length_mark(characters: int, tier: int) -> str:
    """Return the token of the lengths that are `characters` but for the last `tier` digits."""
    return f"{LENGTH}{tier}x{characters // 10 ** tier}"


def _contents(canonical: str, text: str) -> Iterable[str]:
    if _PICTURE.search(canonical):
        yield "picture"
    if _TABLE in canonical:
        yield "table"
    if _ATTACHMENT.search(text):
        yield "attachment"
