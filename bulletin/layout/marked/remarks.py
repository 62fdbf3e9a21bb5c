"""Notes on passages as the comments of a Word file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from docx.document import Document
from docx.oxml import parse_xml

from bulletin.layout.characters import clean
from bulletin.layout.ooxml import NAMESPACES, escaped

_SIZE = '<w:sz w:val="18"/><w:szCs w:val="18"/>'


@dataclass(frozen=True)
class Said:
    """A remark on the characters from `start` to `end`, in code points of the plain later text; `at` as `By` has it."""

    words: str
    author: str
    at: datetime
    start: int
    end: int


def pins(said: Sequence[Said], text: str) -> Iterator[tuple[int, str]]:
    """Yield the elements that tell where each remark begins and ends, by their place in `text`."""
    for number, each in enumerate(said):
        start = max(0, min(each.start, len(text)))
        end = max(start, min(each.end, len(text)))
        yield start, f'<w:commentRangeStart w:id="{number}"/>'
        yield end, f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def put_remarks(document: Document, said: Iterable[Said]) -> None:
    """Put the remarks themselves into the file, numbered in their order."""
    for number, each in enumerate(said):
        comment = document.comments.add_comment("", author=clean(each.author), initials=clean(each.author)[:1])
        element = comment._comment_elm
        assert element.id == number
        element.date = each.at.replace(tzinfo=None, microsecond=0)
        for child in list(element):
            element.remove(child)
        for line in each.words.split("\n"):
            element.append(parse_xml(
                f"<w:p {NAMESPACES}><w:r><w:rPr>{_SIZE}</w:rPr>"
                f'<w:t xml:space="preserve">{escaped(line)}</w:t></w:r></w:p>'))
