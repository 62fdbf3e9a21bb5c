"""A plain text file to the house's text: encoding found, lines read, headings of Markdown understood."""

import re
from collections.abc import Iterator

from bulletin.errors import Reason, Unreadable
from bulletin.intake.encodings import Decoded, decode, decode_as
from bulletin.intake.incoming import Kind, Warning, Wish
from bulletin.intake.lines import Line, trimmed
from bulletin.intake.reading import Reading
from bulletin.intake.roles import with_roles
from bulletin.text import Role, Run

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
DROPPED = re.compile(rf"{CONTROL.pattern}|[\x7f\ufffe\uffff]")
END_OF_FILE = "\x1a"  # Ctrl-Z, with which DOS programs close a text
MOST_CONTROL, FEW, MOST_OF_FEW = 0.01, 3, 0.1
MOST_LOST = 0.2
LONGEST_HEADING = 200
LARGEST_TEXT, MOST_LINES = 10 * 1024 * 1024, 100_000
LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
MARKDOWN_HEADING = re.compile(r"(#{1,5})\s+(.*?)\s*#*$")
MARKDOWN_ROLES = (Role.TITLE, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4)


def read_text(data: bytes, wish: Wish = Wish()) -> Reading:
    """Return the lines of `data` as paragraphs; empty ones and white space at both ends are left out.

    A few control characters are dropped and counted as lost. Refuses with NOT_SUPPORTED what is no text; what a person
    wants read in a certain encoding is read in it, however much is lost. TOO_LARGE over 10 MB or 100,000 lines.
    """
    if b"\0" * 64 in data[:4096]:  # in no encoding a text
        raise Unreadable(Reason.NOT_SUPPORTED, looks_like="unknown")
    if len(data) > LARGEST_TEXT:
        raise Unreadable(Reason.TOO_LARGE, size=len(data), limit=LARGEST_TEXT)
    wished = decode_as(data, wish.encoding) if wish.encoding else None
    decoded = wished or decode(data)
    written = decoded.text.rstrip(END_OF_FILE)
    lost = decoded.lost + len(DROPPED.findall(written))
    if wished is None and _no_text(decoded, written, lost):
        raise Unreadable(Reason.NOT_SUPPORTED, looks_like="unknown")
    lines = sum(1 for _ in LINE_END.finditer(written))
    if lines > MOST_LINES:
        raise Unreadable(Reason.TOO_LARGE, lines=lines, limit=MOST_LINES)
    text = with_roles([line for line in _lines(written.replace("\ufeff", "")) if line.runs])
    return Reading(text, warnings=tuple(_warnings(decoded, lost)))


def _no_text(decoded: Decoded, written: str, lost: int) -> bool:
    control, size = len(CONTROL.findall(written)), max(1, len(written))
    too_much = control > max(MOST_CONTROL * size, min(FEW, MOST_OF_FEW * size))
    return too_much or lost > MOST_LOST * size or decoded.score < 0


def _lines(text: str) -> Iterator[Line]:
    for raw in LINE_END.split(DROPPED.sub("", text)):
        heading = MARKDOWN_HEADING.match(raw.strip()) if len(raw) < LONGEST_HEADING else None
        if heading:
            yield Line(trimmed((Run(heading[2]),)), style=MARKDOWN_ROLES[len(heading[1]) - 1])
        else:
            yield Line(trimmed((Run(raw),)))


def _warnings(decoded: Decoded, lost: int) -> Iterator[Warning]:
    if decoded.guessed:
        yield Warning(Kind.ENCODING_GUESSED, detail=decoded.encoding)
    if lost:
        yield Warning(Kind.CHARACTERS_LOST, lost)
