"""Whether the bytes of a picture are whole: dimensions in the header, an end where the format has one.

Only what is needed to know that a word processor can show the picture; nothing is decoded.
"""

import struct
import zlib
from collections.abc import Iterator

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
MOST_PIXELS = 400_000_000  # a scan of A1 at 600 dpi; more is a mistake or an attack
# ITU-T T.81, table B.1: SOF0 to SOF15 but for DHT, JPG and DAC; SOI, RST and TEM stand without a length.
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
BARE = frozenset(range(0xD0, 0xD9)) | {0x01}
SCAN = 0xDA
WIDE, TALL, STRIPS = 256, 257, ((273, 279), (324, 325))
OLD_BMP = 12  # length of the header of OS/2
EMF_HEADER, PLACEABLE, WMF_HEADER = 88, 22, 9  # bytes, bytes, words
TIFF_TYPES = {3: (2, "H"), 4: (4, "I")}


def is_whole(data: bytes) -> bool:
    """Return whether `data` is a picture in a form that word processors show, neither cut off nor damaged.

    PNG, JPEG in any colours, GIF, BMP, TIFF, and Windows metafiles (EMF, placeable WMF). A JPEG without its end is not:
    what was cut off would be printed grey, and nobody would know.
    """
    form = next((whole for start, whole in FORMS if data.startswith(start)), None)
    try:
        return form is not None and form(data)
    except (struct.error, LookupError, ValueError):  # a header cut off, or pointing out of the file
        return False


def pixels(data: bytes) -> tuple[int, int]:
    """Return width and height as the header says, (0, 0) for a metafile and for what is no picture."""
    try:
        if data.startswith(PNG):
            return struct.unpack_from(">II", data, 16)
        if data.startswith(JPEG):
            tall, wide = struct.unpack_from(">HH", data, next(at for kind, at in _segments(data) if kind in FRAMES) + 3)
            return wide, tall
        if data.startswith(b"GIF8"):
            return struct.unpack_from("<HH", data, 6)
        if data.startswith(b"BM"):
            (header,) = struct.unpack_from("<I", data, 14)
            wide, tall = struct.unpack_from("<HH" if header == OLD_BMP else "<ii", data, 18)
            return abs(wide), abs(tall)
        if data.startswith((b"II*\0", b"MM\0*")):
            tags = _directory(data)
            return tags[WIDE][0], tags[TALL][0]
    except (struct.error, LookupError, StopIteration):
        pass
    return 0, 0


def _is_size(wide: int, tall: int) -> bool:
    return wide > 0 and tall > 0 and wide * tall <= MOST_PIXELS


def _png(data: bytes) -> bool:
    """Return whether the critical chunks are whole, IDAT among them, up to IEND (ISO/IEC 15948, 5)."""
    seen: set[bytes] = set()
    at = len(PNG)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data):
            return False
        critical = not kind[0] & 0x20
        if critical and zlib.crc32(data[at + 4 : end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            return False
        seen.add(kind)
        if kind == b"IEND":
            return {b"IHDR", b"IDAT"} <= seen and _is_size(*struct.unpack_from(">II", data, 16))
        at = end
    return False


def _jpeg(data: bytes) -> bool:
    """Return whether there are a frame, a scan and after it the end of the picture (ITU-T T.81, annex B)."""
    segments = list(_segments(data))
    frame = next((at for kind, at in segments if kind in FRAMES), None)
    scan = next((at for kind, at in segments if kind == SCAN), None)
    if frame is None or scan is None or data.rfind(b"\xff\xd9") < scan:
        return False
    return _is_size(*struct.unpack_from(">HH", data, frame + 3))


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield code and place of the length of each segment up to the first scan."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        if kind == 0xFF:
            at += 1
        elif kind in BARE:
            at += 2
        else:
            yield kind, at + 2
            if kind == SCAN:
                return
            at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])


def _gif(data: bytes) -> bool:
    """Return whether the trailer is there (GIF89a, 27)."""
    return _is_size(*struct.unpack_from("<HH", data, 6)) and data.rstrip(b"\0").endswith(b";")


def _bmp(data: bytes) -> bool:
    """Return whether all rows are there; of a compressed one whether any are."""
    start, header = struct.unpack_from("<II", data, 10)
    wide, tall, _, bits = struct.unpack_from("<HHHH" if header == OLD_BMP else "<iiHH", data, 18)
    packed = 0 if header == OLD_BMP else struct.unpack_from("<I", data, 30)[0]
    rows = (wide * bits + 31) // 32 * 4 * abs(tall) if packed in (0, 3) else 1
    return _is_size(wide, abs(tall)) and int(start) + int(rows) <= len(data)


def _tiff(data: bytes) -> bool:
    """Return whether all strips or tiles of the first picture lie within the file (TIFF 6.0, section 2)."""
    tags = _directory(data)
    if not _is_size(tags[WIDE][0], tags[TALL][0]):
        return False
    starts, sizes = next(((tags[one], tags[other]) for one, other in STRIPS if one in tags and other in tags), ((), ()))
    return bool(starts) and all(start + size <= len(data) for start, size in zip(starts, sizes, strict=True))


def _directory(data: bytes) -> dict[int, tuple[int, ...]]:
    order = "<" if data.startswith(b"II") else ">"
    (directory,) = struct.unpack_from(f"{order}I", data, 4)
    (count,) = struct.unpack_from(f"{order}H", data, directory)
    return dict(_tags(data, order, directory + 2, count))


def _tags(data: bytes, order: str, first: int, count: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    for at in range(first, first + 12 * count, 12):
        tag, kind, many = struct.unpack_from(f"{order}HHI", data, at)
        if kind in TIFF_TYPES and many <= len(data):
            size, letter = TIFF_TYPES[kind]
            place = at + 8 if size * many <= 4 else struct.unpack_from(f"{order}I", data, at + 8)[0]
            yield tag, struct.unpack_from(f"{order}{many}{letter}", data, place)


def _emf(data: bytes) -> bool:
    """Return whether the file is as long as its header says, with a closing record ([MS-EMF], 2.3.4.2)."""
    signature, size, records = struct.unpack_from("<4s4xII", data, 40)
    return bool(signature == b" EMF" and records > 1 and EMF_HEADER <= size <= len(data))


def _wmf(data: bytes) -> bool:
    """Return whether a placeable metafile is as long as its header says, in words ([MS-WMF], 2.3.2)."""
    kind, header, version, size = struct.unpack_from("<HHHI", data, PLACEABLE)
    sound = kind in (1, 2) and header == WMF_HEADER and version in (0x100, 0x300)
    return bool(sound and WMF_HEADER < size <= (len(data) - PLACEABLE) // 2)


FORMS = (
    (PNG, _png), (JPEG, _jpeg), (b"GIF87a", _gif), (b"GIF89a", _gif), (b"BM", _bmp),
    (b"II*\0", _tiff), (b"MM\0*", _tiff), (b"\1\0\0\0", _emf), (b"\xd7\xcd\xc6\x9a", _wmf),
)  # fmt: skip
