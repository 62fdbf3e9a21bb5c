"""What stands on the pages of a PDF, by PDFium: signs and their places, fields filled in, pictures, a drawing."""

import ctypes
import math
import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bulletin.errors import Reason, Unreadable
from bulletin.intake.symbols import UNKNOWN, shown_text

MOST_SIGNS = 200_000  # on one page; a densely set newspaper page has 15,000
MOST_OBJECTS = 20_000
MANY_PATHS = 400  # from so many on, a page without text is text drawn as outlines
SIDE = 2000  # pixels of the longer side of a drawing: what recognition takes in at most
BITS_PER_PIXEL = {1: 8, 2: 24, 3: 32, 4: 32}
LONGEST_FIELD = 10_000


@dataclass(frozen=True)
class Sign:
    """One character; `left`, `right` and `base` (its baseline, upwards) in points, `turned` in degrees."""

    text: str
    left: float
    right: float
    base: float
    size: float
    turned: float = 0.0


@dataclass(frozen=True)
class Page:
    """A page: its size in points, its signs in the order of the file, and the values of its form fields as signs.

    `unmapped` counts signs the file has no character for, `pictures` the pictures, `covered` is the share of the page
    under them. `comments` are what readers wrote on it.
    """

    width: float
    height: float
    signs: tuple[Sign, ...]
    fields: tuple[Sign, ...] = ()
    comments: tuple[str, ...] = ()
    unmapped: int = 0
    pictures: int = 0
    covered: float = 0.0


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """Yield the document in `data`. Refuses with ENCRYPTED where it takes a password, DAMAGED what is no PDF."""
    import pypdfium2  # type: ignore[import-untyped]
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = raw.FPDF_GetLastError() in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise Unreadable(Reason.ENCRYPTED if locked else Reason.DAMAGED, looks_like="pdf") from error
    try:
        document.init_forms()
        yield document
    except pypdfium2.PdfiumError as error:
        raise Unreadable(Reason.DAMAGED, looks_like="pdf") from error
    finally:
        document.close()


def page_of(document: Any, index: int) -> Page | None:
    """Return the page at `index`, counted from 0; None where it is damaged."""
    import pypdfium2

    try:
        page = document[index]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return None
    try:
        width, height = page.get_size()
        signs, unmapped = _signs(text)
        fields, comments = _annotations(document, page)
        pictures, covered = _pictures(page, width * height)
        return Page(width, height, signs, fields, comments, unmapped, pictures, covered)
    finally:
        text.close()
        page.close()


def drawn(document: Any, index: int, side: int = SIDE) -> bytes:
    """Return the page at `index` as a picture in the form BMP, `side` pixels along its longer side."""
    page = document[index]
    try:
        width, height = page.get_size()
        bitmap = page.render(scale=side / max(width, height, 1), fill_color=(255, 255, 255, 255), prefer_bgrx=True)
        try:
            return _bmp(bitmap)
        finally:
            bitmap.close()
    finally:
        page.close()


def _signs(text: Any) -> tuple[tuple[Sign, ...], int]:
    from pypdfium2 import raw

    signs: list[Sign] = []
    unmapped, high = 0, ""
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    for at in range(min(MOST_SIGNS, text.count_chars())):
        if raw.FPDFText_IsGenerated(text, at):
            continue
        code = raw.FPDFText_GetUnicode(text, at)
        if 0xD800 <= code < 0xDC00:
            high = chr(code)
            continue
        if code in (0, 0xFFFD, 0xFFFE, 0xFFFF) or raw.FPDFText_HasUnicodeMapError(text, at) == 1:
            unmapped += 1
            continue
        if not (
            raw.FPDFText_GetLooseCharBox(text, at, box)
            and raw.FPDFText_GetMatrix(text, at, matrix)
            and raw.FPDFText_GetCharOrigin(text, at, x, y)
        ):
            unmapped += 1
            continue
        size = max(1.0, raw.FPDFText_GetFontSize(text, at) * math.hypot(matrix.c, matrix.d))
        turned = math.degrees(raw.FPDFText_GetCharAngle(text, at)) % 360
        shown = _symbol(text, at, code) if 0xF000 <= code <= 0xF0FF else _character(high, code)
        signs.append(_turned(shown, box, (x.value, y.value), size, turned))
        high = ""
    return tuple(signs), unmapped


def _symbol(text: Any, at: int, code: int) -> str:
    """Return the sign that a symbol font shows for a code of its own."""
    from pypdfium2 import raw

    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, at, name, 128, flags)
    font = name.value.decode("utf-8", "replace").partition("+")[2] or name.value.decode("utf-8", "replace")
    family = re.split(r"[-,]", font)[0]
    if family != "OpenSymbol":
        return shown_text(chr(code), family)
    sign = shown_text(chr(code), "Wingdings")  # LibreOffice keeps the codes of both fonts in its own
    return shown_text(chr(code), "Symbol") if sign == UNKNOWN else sign


def _character(high: str, code: int) -> str:
    low = chr(code)
    if high and 0xDC00 <= code < 0xE000:
        return (high + low).encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    return "\ufffd" if 0xD800 <= code < 0xE000 else low


def _turned(text: str, box: Any, origin: tuple[float, float], size: float, turned: float) -> Sign:
    """Return the sign on axes that run the way it is read: along it to the right, upwards across it."""
    quarter = round(turned / 90) % 4
    if abs((turned + 45) % 90 - 45) > 3:  # neither level nor upright: a watermark
        return Sign(text, box.left, box.right, origin[1], size, turned)
    left, right, base = (
        (box.left, box.right, origin[1]),
        (-box.top, -box.bottom, origin[0]),
        (-box.right, -box.left, -origin[1]),
        (box.bottom, box.top, -origin[0]),
    )[quarter]
    return Sign(text, left, max(left, right), base, size, quarter * 90.0)


def _annotations(document: Any, page: Any) -> tuple[tuple[Sign, ...], tuple[str, ...]]:
    """Return the values of form fields and notes typed onto the page, and the comments that only readers see."""
    from pypdfium2 import raw

    fields: list[Sign] = []
    comments: list[str] = []
    box = raw.FS_RECTF()
    for at in range(min(MOST_OBJECTS, max(0, raw.FPDFPage_GetAnnotCount(page)))):
        note = raw.FPDFPage_GetAnnot(page, at)
        if not note:
            continue
        kind = raw.FPDFAnnot_GetSubtype(note)
        shown = not raw.FPDFAnnot_GetFlags(note) & (raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW)
        if kind == raw.FPDF_ANNOT_WIDGET and document.formenv and shown:
            value = _field(document, note)
        elif kind not in (raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_LINK):
            value = _string(raw.FPDFAnnot_GetStringValue, note, b"Contents")
        else:
            value = ""
        if value.strip() and kind not in (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT):
            comments.append(value.strip())
        elif value.strip() and shown and raw.FPDFAnnot_GetRect(note, box):
            fields.append(_typed(value, box))
        raw.FPDFPage_CloseAnnot(note)
    return tuple(fields), tuple(comments)


def _typed(value: str, box: Any) -> Sign:
    """Return a value as one long sign in the middle of its field; the box may stand on its head."""
    low, high = sorted((box.bottom, box.top))
    size = min(14.0, max(6.0, (high - low) * 0.7))
    text = " ".join(value.split("\r\n" if "\r\n" in value else "\r")).strip()
    return Sign(text, min(box.left, box.right), max(box.left, box.right), (low + high - size * 0.7) / 2, size)


def _field(document: Any, note: Any) -> str:
    from pypdfium2 import raw

    kind = raw.FPDFAnnot_GetFormFieldType(document.formenv, note)
    if kind in (raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON):
        return "☑" if raw.FPDFAnnot_IsChecked(document.formenv, note) else "☐"
    if kind in (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX):
        return _string(raw.FPDFAnnot_GetFormFieldValue, document.formenv, note)
    return ""


def _string(ask: Any, *of: Any) -> str:
    """Return what PDFium hands over as UTF-16 with a zero at its end; it is asked for the length in bytes first."""
    from pypdfium2 import raw

    length = min(LONGEST_FIELD * 2, ask(*of, None, 0))
    if length <= 2:
        return ""
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    ask(*of, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length)
    return bytes(buffer)[: length - 2].decode("utf-16-le", "replace").rstrip("\0")


def _pictures(page: Any, area: float) -> tuple[int, float]:
    """Return how many pictures the page has, and the share of it under them; outlines drawn in plenty are one."""
    from pypdfium2 import raw

    pictures = paths = 0
    covered = 0.0
    edges = [ctypes.c_float() for _ in range(4)]
    for at in range(min(MOST_OBJECTS, max(0, raw.FPDFPage_CountObjects(page)))):
        thing = raw.FPDFPage_GetObject(page, at)
        kind = raw.FPDFPageObj_GetType(thing)
        paths += kind == raw.FPDF_PAGEOBJ_PATH
        if kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM) and raw.FPDFPageObj_GetBounds(thing, *edges):
            left, bottom, right, top = (edge.value for edge in edges)
            if kind == raw.FPDF_PAGEOBJ_IMAGE or _holds_picture(thing):
                pictures += 1
                covered += abs((right - left) * (top - bottom)) / max(1.0, area)
    return pictures, max(min(1.0, covered), 1.0 if paths >= MANY_PATHS else 0.0)


def _holds_picture(form: Any) -> bool:
    from pypdfium2 import raw

    count = min(MOST_OBJECTS, max(0, raw.FPDFFormObj_CountObjects(form)))
    kinds = (raw.FPDFPageObj_GetType(raw.FPDFFormObj_GetObject(form, at)) for at in range(count))
    return any(kind == raw.FPDF_PAGEOBJ_IMAGE for kind in kinds)


def _bmp(bitmap: Any) -> bytes:
    """Return the pixels with the header of a BMP (BITMAPINFOHEADER), rows from the top downwards."""
    bits = BITS_PER_PIXEL[bitmap.format]
    pixels = bytes(bitmap.buffer)
    info = struct.pack("<IiiHHIIiiII", 40, bitmap.width, -bitmap.height, 1, bits, 0, len(pixels), 2835, 2835, 0, 0)
    return struct.pack("<2sIHHI", b"BM", 54 + len(pixels), 0, 0, 54) + info + pixels
