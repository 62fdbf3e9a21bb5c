"""What a picture's own header says: kind and size. Read here byte by byte, so that no bytes whatever can stop a print.

python-docx's readers let go of errors of every class for damaged pictures, and know no JPEG that begins with an Adobe
segment, as CMYK ones from a printer's shop do.
"""

import struct
from dataclasses import dataclass

_EMU_PER_INCH = 914400.0
_DPI = 72.0  # where a picture does not say
_LARGEST = 2000.0 * 36000  # EMU; a header that claims more is not believed further
_PNG = b"\x89PNG\r\n\x1a\n"
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # JPEG markers without a length
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _APP0, _END = 0xDA, 0xE0, 0xD9
_WIDTH, _HEIGHT, _ACROSS, _DOWN, _UNIT = 256, 257, 282, 283, 296  # TIFF 6.0, section 8
_TIFF_ENTRIES = 500


@dataclass(frozen=True)
class Header:
    """The kind of a picture by its file extension, its content type, and its own width and height in EMU."""

    extension: str
    content_type: str
    width: float
    height: float


def header_of(data: bytes) -> Header | None:
    """Return what the header in `data` says, or None when this is no sound picture a word processor can show.

    PNG (whole to its last chunk), JPEG in any colours, GIF, BMP, TIFF, and Windows metafiles (without a size of their
    own: 100 by 75 mm).
    """
    try:
        if data.startswith(_PNG):
            return _png(data)
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg(data)
        if data[:6] in (b"GIF87a", b"GIF89a"):
            return _header("gif", "image/gif", *struct.unpack_from("<HH", data, 6))
        if data[:2] == b"BM":
            return _bmp(data)
        if data[:4] in (b"II*\0", b"MM\0*"):
            return _tiff(data)
    except struct.error:  # an offset or a length that points beyond the end
        return None
    return _metafile(data)


def _header(extension: str, kind: str, wide: int, tall: int, across: float = _DPI, down: float = _DPI) -> Header | None:
    if wide <= 0 or tall <= 0:
        return None
    width, height = (pixels / (dpi if dpi >= 1 else _DPI) * _EMU_PER_INCH
                     for pixels, dpi in ((wide, across), (tall, down)))
    return Header(extension, kind, min(max(1.0, width), _LARGEST), min(max(1.0, height), _LARGEST))


def _png(data: bytes) -> Header | None:
    at, across, down, pixels = len(_PNG), _DPI, _DPI, False
    wide = tall = 0
    while True:
        length, kind = struct.unpack_from(">I4s", data, at)
        if at + 12 + length > len(data):
            return None
        if kind == b"IHDR":
            wide, tall = struct.unpack_from(">II", data, at + 8)
        elif kind == b"pHYs":
            x, y, metres = struct.unpack_from(">IIB", data, at + 8)
            across, down = (x * 0.0254, y * 0.0254) if metres == 1 else (_DPI, _DPI)
        elif kind == b"IEND":
            return _header("png", "image/png", wide, tall, across, down) if pixels else None
        pixels = pixels or kind == b"IDAT"
        at += 12 + length


def _jpeg(data: bytes) -> Header | None:
    """Return the size in the frame header that comes before the first scan (ITU-T T.81, annex B)."""
    at, wide, tall, across, down = 2, 0, 0, _DPI, _DPI
    while at + 1 < len(data):
        marker = data[at + 1]
        if data[at] != 0xFF or marker == _END:
            return None
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker == _APP0 and data[at + 4 : at + 9] == b"JFIF\0":
            unit, x, y = struct.unpack_from(">BHH", data, at + 11)
            factor = {1: 1.0, 2: 2.54}.get(unit, 0.0)
            across, down = x * factor, y * factor
        elif marker in _FRAMES:
            tall, wide = struct.unpack_from(">HH", data, at + 5)
        elif marker == _SCAN:
            return _header("jpg", "image/jpeg", wide, tall, across, down) if at + 2 + length < len(data) else None
        at += 2 + max(2, length)
    return None


def _bmp(data: bytes) -> Header | None:
    (size,) = struct.unpack_from("<I", data, 14)
    if size == 12:
        return _header("bmp", "image/bmp", *struct.unpack_from("<HH", data, 18))
    wide, tall = struct.unpack_from("<ii", data, 18)
    x, y = struct.unpack_from("<ii", data, 38) if size >= 40 else (0, 0)
    return _header("bmp", "image/bmp", wide, abs(tall), x * 0.0254, y * 0.0254)


def _tiff(data: bytes) -> Header | None:
    order = "<" if data[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, at)
    found: dict[int, float] = {}
    for entry in range(at + 2, at + 2 + 12 * min(count, _TIFF_ENTRIES), 12):
        name, kind = struct.unpack_from(order + "HH", data, entry)
        if kind == 3:
            found[name] = struct.unpack_from(order + "H", data, entry + 8)[0]
        elif kind == 4:
            found[name] = struct.unpack_from(order + "I", data, entry + 8)[0]
        elif kind == 5 and name in (_ACROSS, _DOWN):
            above, below = struct.unpack_from(order + "II", data, struct.unpack_from(order + "I", data, entry + 8)[0])
            found[name] = above / below if below else 0.0
    factor = 2.54 if found.get(_UNIT) == 3 else 1.0
    across, down = (found.get(name, _DPI) * factor for name in (_ACROSS, _DOWN))
    return _header("tiff", "image/tiff", int(found.get(_WIDTH, 0)), int(found.get(_HEIGHT, 0)), across, down)


def _metafile(data: bytes) -> Header | None:
    if data[:4] == b"\x01\x00\x00\x00" and data[40:44] == b" EMF":
        return Header("emf", "image/x-emf", 100.0 * 36000, 75.0 * 36000)
    return Header("wmf", "image/x-wmf", 100.0 * 36000, 75.0 * 36000) if data[:4] == b"\xd7\xcd\xc6\x9a" else None
