"""A plain text file to the house's text: encoding found, lines read, headings of Markdown understood."""

import re
from collections.abc import Iterator

from bulletin.errors import Reason, Unreadable
from bulletin.intake.encodings import Decoded, decode
from bulletin.intake.incoming import Kind, Warning
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
LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
MARKDOWN_HEADING = re.compile(r"(#{1,5})\s+(.*?)\s*#*$")
MARKDOWN_ROLES = (Role.TITLE, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4)


def read_text(data: bytes) -> Reading:
    """Return the lines of `data` as paragraphs; empty ones and white space at both ends are left out.

    A few control characters are dropped and counted as lost. Refuses with NOT_SUPPORTED what is no text.
    """
    decoded = decode(data)
    written = decoded.text.rstrip(END_OF_FILE)
    control, size = len(CONTROL.findall(written)), max(1, len(written))
    lost = decoded.lost + len(DROPPED.findall(written))
    if control > max(MOST_CONTROL * size, min(FEW, MOST_OF_FEW * size)) or lost > MOST_LOST * size or decoded.score < 0:
        raise Unreadable(Reason.NOT_SUPPORTED, looks_like="unknown")
    text = with_roles([line for line in _lines(written.replace("\ufeff", "")) if line.runs])
    return Reading(text, warnings=tuple(_warnings(decoded, lost)))


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
