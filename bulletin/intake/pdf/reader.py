"""A PDF to the house's text: pages to rows, rows to paragraphs; a page that is a picture goes to recognition."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bulletin.errors import Reason, Unreadable
from bulletin.intake import ocr
from bulletin.intake.incoming import Kind, Wish
from bulletin.intake.lines import visible
from bulletin.intake.pdf.file import Page, Sign, drawn, opened, page_of
from bulletin.intake.pdf.margins import notes_apart, without_margins
from bulletin.intake.pdf.paragraphs import paragraphs
from bulletin.intake.pdf.rows import RAISED, Row, arranged, stretches_of
from bulletin.intake.reading import Reading
from bulletin.intake.roles import looks_of, with_roles
from bulletin.intake.tally import Tally
from bulletin.text import Text, plain

MOST_PAGES = 300
FEW_CHARACTERS = 20  # Chinese ones on a page; fewer and a picture: a scan
LEVEL = {high: low for low, high in RAISED.items()}
MOST_COVERED = 0.4  # of a page with few characters: more under pictures is a scan


@dataclass
class Pages:
    """The pages read so far: their rows, their heights in points, and which of them are scans or damaged."""

    rows: list[Row] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)
    scans: list[int] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)
    written: Counter[str] = field(default_factory=Counter)


def read_pdf(data: bytes, wish: Wish = Wish()) -> Reading:
    """Return the paragraphs of a PDF, pages joined, running heads and page numbers left out and remarked upon.

    Of more than 300 pages the first 300. Refuses with ENCRYPTED, DAMAGED, or SCANNED (`pages` says how many) where all
    is pictures and nothing can recognise their text.
    """
    tally = Tally()
    with opened(data) as document:
        count = len(document)
        if count > MOST_PAGES:
            tally.note(Kind.PAGES_LEFT, f"{MOST_PAGES + 1}—{count}", count - MOST_PAGES)
        found = [page_of(document, index) for index in range(min(count, MOST_PAGES))]
        scans = _scans(found)
        recognises = wish.ocr and ocr.installed()
        if len(scans) == len(found) and scans and not recognises:
            raise Unreadable(Reason.SCANNED, pages=len(found), looks_like="pdf")
        pages = Pages(scans=sorted(scans))
        for index, page in enumerate(found):
            if page is None:
                pages.damaged.append(index)
            elif index in scans and recognises:
                _take_scan(document, index, page, pages, tally)
            else:
                _take(page, index, pages, tally)
    if pages.scans and not recognises:
        tally.note(Kind.PAGES_LEFT, _numbers(pages.scans), len(pages.scans))
    if pages.damaged:
        tally.note(Kind.PAGES_LEFT, _numbers(pages.damaged), len(pages.damaged))
        if len(pages.damaged) == len(found):
            raise Unreadable(Reason.DAMAGED, looks_like="pdf")
    return _reading(pages, tally)


def _reading(pages: Pages, tally: Tally) -> Reading:
    lone = len(pages.heights) == 1 and not pages.scans
    rows, dropped = without_margins(pages.rows, pages.heights, lone)
    tally.left.update("".join(dropped))
    if dropped:
        tally.note(Kind.HEADERS_FOOTERS, "；".join(dict.fromkeys(dropped)), len(dropped))
    rows, notes = notes_apart(rows)
    made, noted = paragraphs(rows), paragraphs(notes)
    if made.joined + noted.joined:
        tally.note(Kind.LINES_JOINED, count=made.joined + noted.joined)
    if noted.lines:
        tally.note(Kind.NOTES_APPENDED, count=len(noted.lines))
    text = with_roles(made.lines, noted.lines)
    lost = _missing(pages.written, text, tally)
    if lost:
        tally.note(Kind.MISSING_TEXT, count=lost)
    return Reading(text, warnings=tally.warnings(), looks=looks_of(made.lines, noted.lines, text))


def _scans(pages: Sequence[Page | None]) -> set[int]:
    """Return which pages are pictures of text: all with a picture if the file has next to no characters, else each
    that has next to none itself."""
    there = {index: page for index, page in enumerate(pages) if page}
    chinese = {index: _chinese(page.signs) for index, page in there.items()}
    few = sum(chinese.values()) < FEW_CHARACTERS * len(there)
    return {
        index
        for index, page in there.items()
        if chinese[index] < FEW_CHARACTERS
        and (page.covered >= MOST_COVERED or (few and page.pictures > 0) or page.unmapped > len(page.signs) + 20)
    }


def _chinese(signs: Iterable[Sign]) -> int:
    return sum("\u3400" <= sign.text <= "\u9fff" or sign.text >= "\U00020000" for sign in signs)


def _take(page: Page, index: int, pages: Pages, tally: Tally) -> None:
    pages.heights[index] = page.height
    marks = "".join(sign.text for sign in page.signs if sign.turned % 90)
    if marks.strip():
        tally.note(Kind.HEADERS_FOOTERS, marks)
        tally.left.update(marks)
    upright = [sign for sign in (*page.signs, *page.fields) if not sign.turned % 90]
    ways = Counter(sign.turned for sign in upright)
    for way, _ in ways.most_common():
        stretches = stretches_of(sign for sign in upright if sign.turned == way)
        pages.rows.extend(arranged(stretches, index, page.width))
    for sign in (*page.signs, *page.fields):
        pages.written.update(sign.text)
    if page.unmapped:
        tally.note(Kind.CHARACTERS_LOST, count=page.unmapped)
    if page.pictures and index not in pages.scans:
        tally.note(Kind.PICTURES_LEFT, f"第{index + 1}页", page.pictures)
    for comment in page.comments:
        tally.note(Kind.COMMENTS_KEPT, comment)


def _take_scan(document: Any, index: int, page: Page, pages: Pages, tally: Tally) -> None:
    """Take what recognition reads on a page; its few printed characters are seen there too."""
    lines = ocr.recognised(drawn(document, index))
    if not lines:
        _take(page, index, pages, tally)
        tally.note(Kind.PAGES_LEFT, str(index + 1))
        return
    ocr.note(lines, tally)
    pages.heights[index] = max(line.bottom for line in lines)
    pages.rows.extend(ocr.rows(lines, index))
    for comment in page.comments:
        tally.note(Kind.COMMENTS_KEPT, comment)


def _numbers(indices: Iterable[int]) -> str:
    return "、".join(str(index + 1) for index in indices)


def _missing(written: Counter[str], text: Text, tally: Tally) -> int:
    """Return how many visible characters PDFium found that are neither in the text nor knowingly left out."""
    returned = Counter(plain(text).translate(LEVEL))
    returned.update(tally.left)
    flat: Counter[str] = Counter()
    for characters, count in written.items():
        for character in characters:
            flat[character] += count
    return sum(max(0, count - returned[each]) for each, count in flat.items() if visible(each))
