"""About how many pages an issue will take: lines counted as the page counts them, before anything is written."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from bulletin.layout.characters import lines_needed
from bulletin.text import Paragraph, Picture, Role, Table, Text, body_of, length, title_of

# GB/T 9704—2012, 5.2.3: 22 lines of 28 characters on a page; a line is 10.2 mm high.
LINES, CHARACTERS, LINE_MM = 22, 28, 10.2
_HEAD = 7  # masthead, number, publisher and date
_CONTENTS_HEAD = 2
_SECTION = 2
_UNDER_HEADING, _BETWEEN = 1, 2  # blank lines around a title
_IMPRINT = 6
_TITLE_CHARACTERS = 22  # a title is set larger than the text


@dataclass(frozen=True)
class Estimate:
    """About so many pages (0 for nothing), and exactly so many characters."""

    pages: int = 0
    characters: int = 0


NOTHING = Estimate()


def estimate(items: Iterable[tuple[str, Text]], editors_note: str = "") -> Estimate:
    """Return the estimate for items given as section and text, in printed order."""
    items = tuple(items)
    if not items:
        return NOTHING
    lines, current = _HEAD + _IMPRINT, ""
    if len(items) > 1:
        lines += _CONTENTS_HEAD + sum(_lines(title_of(text), 3) for _, text in items)
    if editors_note.strip():
        lines += 1 + sum(_lines(part, 2) for part in editors_note.splitlines())
    for section, text in items:
        heading = bool(section) and section != current
        lines += _SECTION + _UNDER_HEADING if heading else _BETWEEN
        current = section
        lines += lines_needed(title_of(text), _TITLE_CHARACTERS, _TITLE_CHARACTERS) + _body(text)
    return Estimate(ceil(lines / LINES), sum(length(text) for _, text in items))


def _body(text: Text) -> int:
    lines, has_credit = 0, False
    for block in body_of(text):
        match block:
            case Paragraph(role, _):
                lines += _lines(block.plain, 2)
                has_credit = has_credit or role is Role.CREDIT
            case Table(rows):
                lines += len(rows) + 1
            case Picture(_, _, _, height):
                lines += ceil(height / LINE_MM)
    return lines + (not has_credit)


def _lines(words: str, indent: int) -> int:
    return lines_needed(words, CHARACTERS - indent, CHARACTERS)
