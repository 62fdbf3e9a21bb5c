"""The pages of a PDF that a word processor made, as PDFium sees them: every glyph and rule at its place."""

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bulletin.errors import Reason, Unreadable

_LARGE = 20.0  # pt; the ink of glyphs from this size on is measured
_DASHES = frozenset(map(ord, "—–-"))
_HYPHEN = 2  # what PDFium reports for a hyphen at the end of a line
_MOST_OBJECTS = 50_000
_MOST_GLYPHS = 100_000


@dataclass(frozen=True)
class Glyph:
    """A character on paper, in pt from the paper's left and top edge: its origin, its right edge, its baseline.

    `ink` is the top and bottom of what is blackened, measured for large characters and dashes only. `font` is the name
    in the PDF, its mark of a subset left out.
    """

    text: str
    x: float
    right: float
    base: float
    size: float
    font: str
    red: bool = False
    ink: tuple[float, float] | None = None


@dataclass(frozen=True)
class Stroke:
    """A level or upright rule, in pt from the paper's left and top edge: its ends and its thickness."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    red: bool

    @property
    def level(self) -> bool:
        """Return whether it runs from left to right."""
        return abs(self.x2 - self.x1) > abs(self.y2 - self.y1)


@dataclass(frozen=True)
class Sheet:
    """A page: its size in pt, its glyphs in the order of the file, its rules.

    `replaced` are characters the file says are meant where its glyphs say something else (ActualText).
    """

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    strokes: tuple[Stroke, ...]
    replaced: str = ""


def sheets(pdf: bytes) -> tuple[Sheet, ...]:
    """Return the pages of a PDF. Unreadable (DAMAGED) for bytes that are none."""
    import pypdfium2  # type: ignore[import-untyped]

    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_sheet(document[at]) for at in range(len(document)))
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise Unreadable(Reason.DAMAGED, looks_like="pdf") from error


def _sheet(page: Any) -> Sheet:
    text = page.get_textpage()
    try:
        width, height = page.get_size()
        strokes, replaced = _objects(page, height)
        return Sheet(width, height, tuple(_glyphs(text, height)), strokes, replaced)
    finally:
        text.close()
        page.close()


def _glyphs(text: Any, height: float) -> Iterator[Glyph]:
    from pypdfium2 import raw

    high = 0
    for at in range(min(_MOST_GLYPHS, text.count_chars())):
        code = raw.FPDFText_GetUnicode(text, at)
        if raw.FPDFText_IsGenerated(text, at) or code in (0, 0xFFFE, 0xFFFF):
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if high and 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        high = 0
        yield _glyph(text, at, ord("-") if code == _HYPHEN else code, height)


def _glyph(text: Any, at: int, code: int, height: float) -> Glyph:
    from pypdfium2 import raw

    x, y, box, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF(), raw.FS_MATRIX()
    raw.FPDFText_GetCharOrigin(text, at, x, y)
    raw.FPDFText_GetLooseCharBox(text, at, box)
    raw.FPDFText_GetMatrix(text, at, matrix)
    size = raw.FPDFText_GetFontSize(text, at) * math.hypot(matrix.c, matrix.d)
    large = size >= _LARGE
    ink = _ink(text, at, height) if large or code in _DASHES else None
    shown = "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)
    return Glyph(shown, x.value, box.right, height - y.value, size, _font(text, at), large and _is_red(text, at), ink)


def _ink(text: Any, at: int, height: float) -> tuple[float, float]:
    from pypdfium2 import raw

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text, at, left, right, bottom, top)
    return height - top.value, height - bottom.value


def _font(text: Any, at: int) -> str:
    from pypdfium2 import raw

    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, at, name, 128, flags)
    whole = name.value.decode("utf-8", "replace")
    return whole.partition("+")[2] or whole


def _is_red(text: Any, at: int) -> bool:
    from pypdfium2 import raw

    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    raw.FPDFText_GetFillColor(text, at, red, green, blue, alpha)
    return _reddish(red.value, green.value, blue.value)


def _reddish(red: int, green: int, blue: int) -> bool:
    return red > 150 and green < 110 and blue < 110


def _objects(page: Any, height: float) -> tuple[tuple[Stroke, ...], str]:
    """Return the rules, each once, and the replaced characters."""
    from pypdfium2 import raw

    strokes: dict[Stroke, None] = {}
    replaced = []
    for at in range(min(_MOST_OBJECTS, max(0, raw.FPDFPage_CountObjects(page)))):
        thing = raw.FPDFPage_GetObject(page, at)
        kind = raw.FPDFPageObj_GetType(thing)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            strokes |= dict.fromkeys(_strokes(thing, height))
        elif kind == raw.FPDF_PAGEOBJ_TEXT and raw.FPDFPageObj_CountMarks(thing):
            replaced.append(_actual_text(thing))
    return tuple(strokes), "".join(replaced)


def _strokes(path: Any, height: float) -> Iterator[Stroke]:
    """Yield the rule a path is: a stroked line of two points, or a filled box thin enough to be one."""
    from pypdfium2 import raw

    mode, stroked, matrix = ctypes.c_int(), ctypes.c_int(), raw.FS_MATRIX()
    raw.FPDFPath_GetDrawMode(path, mode, stroked)
    raw.FPDFPageObj_GetMatrix(path, matrix)
    points = [_point(path, at, matrix, height) for at in range(min(8, max(0, raw.FPDFPath_CountSegments(path))))]
    colours = [ctypes.c_uint() for _ in range(4)]
    (raw.FPDFPageObj_GetStrokeColor if stroked.value else raw.FPDFPageObj_GetFillColor)(path, *colours)
    red = _reddish(*(each.value for each in colours[:3]))
    if stroked.value and len(points) == 2:
        width = ctypes.c_float()
        raw.FPDFPageObj_GetStrokeWidth(path, width)
        (x1, y1), (x2, y2) = sorted(points)
        yield _rounded(x1, y1, x2, y2, width.value * math.hypot(matrix.c, matrix.d), red)
    elif mode.value and 4 <= len(points) <= 5:
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        if bottom - top <= 6 < right - left:
            yield _rounded(left, (top + bottom) / 2, right, (top + bottom) / 2, bottom - top, red)
        elif right - left <= 6 < bottom - top:
            yield _rounded((left + right) / 2, top, (left + right) / 2, bottom, right - left, red)


def _rounded(x1: float, y1: float, x2: float, y2: float, width: float, red: bool) -> Stroke:
    return Stroke(round(x1, 2), round(y1, 2), round(x2, 2), round(y2, 2), round(width, 3), red)


def _point(path: Any, at: int, matrix: Any, height: float) -> tuple[float, float]:
    from pypdfium2 import raw

    x, y = ctypes.c_float(), ctypes.c_float()
    raw.FPDFPathSegment_GetPoint(raw.FPDFPath_GetPathSegment(path, at), x, y)
    return (
        matrix.a * x.value + matrix.c * y.value + matrix.e,
        height - (matrix.b * x.value + matrix.d * y.value + matrix.f),
    )


def _actual_text(thing: Any) -> str:
    """Return the text a marked piece stands for (ISO 32000-1, 14.9.4), kept there as UTF-16 with its mark."""
    from pypdfium2 import raw

    length = ctypes.c_ulong()
    buffer = (ctypes.c_ubyte * 512)()
    for at in range(raw.FPDFPageObj_CountMarks(thing)):
        mark = raw.FPDFPageObj_GetMark(thing, at)
        if raw.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", buffer, len(buffer), length):
            found = bytes(buffer)[: length.value]
            if found.startswith(b"\xfe\xff"):
                return found[2:].decode("utf-16-be", "replace")
    return ""
