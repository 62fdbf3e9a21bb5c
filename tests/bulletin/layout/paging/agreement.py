"""The paginator beside a word processor: the lines of a PDF it made, and where both differ."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from bulletin.layout.paging.pages import Pages

_SAME_LINE = 3.0  # pt between baselines that are one line
# White space, and characters that PDFs do not carry faithfully: outside the first plane, joiners, variation selectors,
# the hyphen that does not break.
_LOST = re.compile(
    "[\\s\\u200b-\\u200d\\u2010\\u2011\\ufe00-\\ufe0f\\ufeff\\x00-\\x1f\\ud800-\\udfff\\ufffe\\ufffd\U00010000-\U0010ffff]+"
)


@dataclass(frozen=True)
class Agreement:
    """Pages of both; lines of the PDF and those of them we broke alike; which of these stand on another page (our page,
    theirs, text); the lines of each that the other does not have: page and text. `rare` counts those of them in
    paragraphs with characters outside GB 2312, for which every machine finds another font.
    """

    pages: tuple[int, int]
    lines: int
    same: int
    moved: tuple[tuple[int, int, str], ...]
    only_ours: tuple[tuple[int, str], ...]
    only_theirs: tuple[tuple[int, str], ...]
    rare: int = 0

    @property
    def usual(self) -> int:
        """Return the lines of the PDF but the rare ones."""
        return self.lines - self.rare


def lines_of_pdf(path: Path) -> list[tuple[int, str]]:
    """Return page and characters (no white space) of each line of a PDF, from the top of the first page."""
    document = pypdfium2.PdfDocument(path)
    made = []
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        found = [(round(page.get_height() - y, 2), x, character) for x, y, character in _characters(text)]
        made += [(number + 1, line) for line in _lines(found)]
    document.close()
    return made


def _characters(text: pypdfium2.PdfTextPage) -> Iterator[tuple[float, float, str]]:
    x, y = ctypes.c_double(), ctypes.c_double()
    for at in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, at)
        if code > 32 and not pdfium.FPDFText_IsGenerated(text, at):
            pdfium.FPDFText_GetCharOrigin(text, at, x, y)
            yield x.value, y.value, chr(code)


def lines_of(pages: Pages) -> list[tuple[int, str]]:
    """Return the same of pages laid out by us."""
    made = []
    for page in pages.pages:
        found = [(line.baseline, span.x + at / 1e6, character)
                 for line in page.lines for span in line.spans for at, character in enumerate(span.text)]
        made += [(page.number, line) for line in _lines(found)]
    return made


def _lines(found: list[tuple[float, float, str]]) -> list[str]:
    lines, current, last = [], [], None
    for y, x, character in sorted(found, key=lambda each: each[0]):
        if last is not None and y - last > _SAME_LINE:
            lines.append(current)
            current = []
        current.append((x, character))
        last = y
    lines.append(current)
    return [text for line in lines if (text := _text(line))]


def _text(line: list[tuple[float, str]]) -> str:
    joined = "".join(character for _, character in sorted(line, key=lambda each: each[0]))
    return _LOST.sub("", unicodedata.normalize("NFKC", joined))


def agreement(pages: Pages, path: Path) -> Agreement:
    """Return how far our pages agree with the PDF at `path`, line by line and page by page."""
    ours, theirs = lines_of(pages), lines_of_pdf(path)
    total = max((page for page, _ in theirs), default=0)
    alike = SequenceMatcher(None, [text for _, text in ours], [text for _, text in theirs], autojunk=False)
    placed, rare, only_ours, only_theirs, moved = 0, 0, [], [], []
    for kind, start, end, at, stop in alike.get_opcodes():
        if kind == "equal":
            pairs = list(zip(ours[start:end], theirs[at:stop], strict=True))
            placed += len(pairs)
            moved += [(mine[0], other[0], mine[1]) for mine, other in pairs if mine[0] != other[0]]
        else:
            only_ours += ours[start:end]
            only_theirs += theirs[at:stop]
            if not all(_usual(text) for _, text in (*ours[start:end], *theirs[at:stop])):
                rare += stop - at
    return Agreement((len(pages.pages), total), len(theirs), placed, tuple(moved), tuple(only_ours), tuple(only_theirs),
                     rare)


def _usual(text: str) -> bool:
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
