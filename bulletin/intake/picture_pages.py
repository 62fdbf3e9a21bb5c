"""Pictures in a document that may be pages of text: read by recognition where there is no other text, else remarked.

Recognition and what it needs is loaded with the first such document: most have text.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Kind, PictureFile, Warning, Wish
from bulletin.intake.lines import Piece
from bulletin.intake.picture_forms import pixels
from bulletin.intake.reading import Reading
from bulletin.text import Picture, plain

if TYPE_CHECKING:
    from bulletin.intake.ocr import OcrLine

MOST_READ = 10
MOST_PIXELS = 60_000_000
LEAST_PIXELS = 20_000  # a line of text of 400 by 50; what is smaller is a mark or a bullet
PAGE_LIKE = 1000  # pixels, both ways
HALF_A_PAGE = 156.0 * 225.0 / 2  # square mm, of the type area of GB/T 9704—2012, 5.2.1


def with_pages_read(reading: Reading, wish: Wish) -> Reading:
    """Return the document with the text of its pictures where it has none of its own: a scan pasted into Word.

    The first ten are read, PAGES_LEFT counts the others and those that gave nothing. A document with text is returned
    with PICTURE_TEXT if it has pictures as large as a page. Refuses with SCANNED (`pages`) where nothing can or should
    recognise text, EMPTY where there is no text in the pictures.
    """
    if not reading.pictures:
        return reading
    if plain(reading.text).strip():
        large = _large(reading)
        return replace(reading, warnings=(*reading.warnings, Warning(Kind.PICTURE_TEXT, large))) if large else reading
    files = {file.sha256: file for file in reading.pictures}
    shown = dict.fromkeys(block.sha256 for block in reading.text if isinstance(block, Picture))
    scans = [files[each] for each in shown if each in files and _product(files[each]) >= LEAST_PIXELS]
    if not scans:
        return reading
    from bulletin.intake import ocr

    if not (wish.ocr and ocr.installed()):
        raise Unreadable(Reason.SCANNED, pages=len(scans))
    return _recognised(reading, scans)


def _recognised(reading: Reading, scans: list[PictureFile]) -> Reading:
    """Return the text of the pages, paragraphs that run on over them joined, and after it the pictures."""
    from bulletin.intake import ocr
    from bulletin.intake.pdf.paragraphs import paragraphs
    from bulletin.intake.roles import with_roles
    from bulletin.intake.tally import Tally

    tally, rows = Tally(), []
    for number, file in enumerate(scans):
        lines = _lines(file) if number < MOST_READ and _product(file) <= MOST_PIXELS else ()
        if lines:
            ocr.note(lines, tally)
            rows.extend(ocr.rows(lines, number))
        else:
            tally.note(Kind.PAGES_LEFT, str(number + 1))
    if not rows:
        raise Unreadable(Reason.EMPTY)
    made = paragraphs(rows)
    if made.joined:
        tally.note(Kind.LINES_JOINED, count=made.joined)
    pieces: list[Piece] = [*made.lines, *(block for block in reading.text if isinstance(block, Picture))]
    return replace(reading, text=with_roles(pieces), warnings=(*reading.warnings, *tally.warnings()))


def _lines(file: PictureFile) -> "tuple[OcrLine, ...]":
    from bulletin.intake import ocr

    try:
        return ocr.recognised(file.data)
    except Unreadable:
        return ()


def _product(file: PictureFile) -> int:
    wide, tall = pixels(file.data)
    return wide * tall


def _large(reading: Reading) -> int:
    """Return how many pictures may be pages, by their size on paper or by that of the scan."""
    large = {file.sha256 for file in reading.pictures if min(pixels(file.data)) > PAGE_LIKE}
    shown = (block for block in reading.text if isinstance(block, Picture))
    return len(large | {block.sha256 for block in shown if block.width * block.height > HALF_A_PAGE})
