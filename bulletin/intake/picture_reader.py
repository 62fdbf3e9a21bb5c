"""A picture sent as a draft, a photographed or scanned page: its text as recognised, and the picture itself."""

import hashlib

from bulletin.errors import Reason, Unreadable
from bulletin.intake import ocr
from bulletin.intake.incoming import Kind, PictureFile, Wish
from bulletin.intake.lines import Piece
from bulletin.intake.pdf.paragraphs import paragraphs
from bulletin.intake.pdf.rows import Row
from bulletin.intake.picture_forms import is_whole
from bulletin.intake.reading import Reading
from bulletin.intake.roles import with_roles
from bulletin.intake.tally import Tally
from bulletin.text import Picture

MOST_PIXELS = 60_000_000
MOST_PAGES = 50
WIDEST, TALLEST = 156.0, 225.0  # mm: the type area of GB/T 9704—2012, 5.2.1
MM_PER_PIXEL = 25.4 / 96
SUFFIXES = ((b"\x89PNG", "png"), (b"\xff\xd8", "jpg"), (b"GIF8", "gif"), (b"BM", "bmp"), (b"RIFF", "webp"))


def read_picture(data: bytes, wish: Wish = Wish()) -> Reading:
    """Return the text recognised in a PNG, JPEG, GIF, BMP, WEBP or TIFF (of that up to 50 pages), the picture after it.

    Every line read is counted, doubtful ones are marked. Refuses with SCANNED (`pages`) where nothing can or should
    recognise text, TOO_LARGE over 60 million pixels, DAMAGED, EMPTY where there is no text in the picture.
    """
    if not (wish.ocr and ocr.installed()):
        raise Unreadable(Reason.SCANNED, pages=1, looks_like="picture")
    shape = ocr.shape(data)
    if shape.wide * shape.tall > MOST_PIXELS:
        raise Unreadable(Reason.TOO_LARGE, size=shape.wide * shape.tall, limit=MOST_PIXELS)
    tally = Tally()
    if shape.pages > MOST_PAGES:
        tally.note(Kind.PAGES_LEFT, f"{MOST_PAGES + 1}—{shape.pages}", shape.pages - MOST_PAGES)
    rows: list[Row] = []
    for number in range(min(shape.pages, MOST_PAGES)):
        lines = ocr.recognised(data, number)
        if lines:
            ocr.note(lines, tally)
            rows.extend(ocr.rows(lines, number))
        elif shape.pages > 1:
            tally.note(Kind.PAGES_LEFT, str(number + 1))
    if not rows:
        raise Unreadable(Reason.EMPTY, looks_like="picture")
    made = paragraphs(rows)
    if made.joined:
        tally.note(Kind.LINES_JOINED, count=made.joined)
    file = _file(data)
    pieces: list[Piece] = list(made.lines)
    if file is None:
        tally.note(Kind.PICTURES_LEFT)
    else:
        pieces.append(Picture(file.sha256, file.name, *_size(shape.wide, shape.tall)))
    return Reading(with_roles(pieces), (file,) if file else (), tally.warnings())


def _file(data: bytes) -> PictureFile | None:
    """Return the picture to keep, None where no word processor could show it."""
    if not is_whole(data):
        return None
    suffix = next((suffix for start, suffix in SUFFIXES if data.startswith(start)), "tif")
    return PictureFile(hashlib.sha256(data).hexdigest(), f"picture.{suffix}", data)


def _size(wide: int, tall: int) -> tuple[float, float]:
    """Return width and height in mm: as on a screen, made smaller to fit the type area."""
    scale = min(MM_PER_PIXEL, WIDEST / max(1, wide), TALLEST / max(1, tall))
    return round(wide * scale, 2), round(tall * scale, 2)
