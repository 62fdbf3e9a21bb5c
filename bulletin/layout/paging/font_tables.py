"""What of a font is needed to measure text: which glyph a character has, and how far each glyph advances.

fontTools finds the tables; cmap and hmtx are read from their bytes here, because a Chinese font has 65,000 glyphs and
naming each of them takes a second.
"""

import struct
from bisect import bisect_right
from collections.abc import Mapping
from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont, TTLibError  # type: ignore[import-untyped]

_BEST = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))  # platform and encoding of Unicode cmaps
_DAMAGED = (TTLibError, OSError, struct.error, KeyError)
_FAMILY, _BOLD, _ITALIC = (1, 16), 0x20, 0x01


class FontTables:
    """A font's advances in ems by character, its ascent, its descent and the gap between lines in ems."""

    def __init__(self, read: Mapping[str, bytes]) -> None:
        units = struct.unpack_from(">H", read["head"], 18)[0] or 1000
        ascent, descent, gap = struct.unpack_from(">hhh", read["hhea"], 4)
        self.ascent, self.descent, self.gap = ascent / units, -descent / units, gap / units
        count = struct.unpack_from(">H", read["hhea"], 34)[0]
        metrics = struct.unpack_from(f">{count * 2}H", read["hmtx"])
        self._advances = tuple(advance / units for advance in metrics[::2])
        self._starts, self._ends, self._glyphs = _ranges(read["cmap"])

    def advance(self, character: str) -> float | None:
        """Return how far `character` advances in ems, or None when the font does not have it."""
        code = ord(character)
        at = bisect_right(self._starts, code) - 1
        if at < 0 or code > self._ends[at]:
            return None
        glyphs = self._glyphs[at]
        glyph = glyphs + code - self._starts[at] if isinstance(glyphs, int) else glyphs[code - self._starts[at]]
        return self._advances[min(glyph, len(self._advances) - 1)] if glyph else None


def tables_of(path: str, face: int) -> FontTables | None:
    """Return the tables of a face, or None for a damaged file, which is as good as none."""
    try:
        with open(path, "rb") as file:
            return FontTables(TTFont(file, fontNumber=face, lazy=True).reader)
    except _DAMAGED:
        return None


def faces_in(path: Path) -> list[tuple[tuple[str, ...], bool, bool]]:
    """Return families, bold and italic of each face in a file; nothing for a file that is no font."""
    try:
        with open(path, "rb") as file:
            collection = path.suffix.lower() in (".ttc", ".otc")
            fonts = TTCollection(file, lazy=True).fonts if collection else [TTFont(file, lazy=True)]
            return [_named(font) for font in fonts]
    except _DAMAGED:
        return []


def _named(font: TTFont) -> tuple[tuple[str, ...], bool, bool]:
    names = [record.toUnicode(errors="replace") for record in font["name"].names if record.nameID in _FAMILY]
    marks = struct.unpack_from(">H", font.reader["OS/2"], 62)[0] if "OS/2" in font else 0
    return tuple(dict.fromkeys(names)), bool(marks & _BOLD), bool(marks & _ITALIC)


Ranges = tuple[list[int], list[int], list["int | tuple[int, ...]"]]


def _ranges(table: bytes) -> Ranges:
    """Return the first and last code points of the runs of a cmap, with the first glyph of each or all of them."""
    count = struct.unpack_from(">H", table, 2)[0]
    entries = {}
    for at in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", table, 4 + at * 8)
        entries[platform, encoding] = offset
    for key in _BEST:
        if key in entries:
            form = struct.unpack_from(">H", table, entries[key])[0]
            if form == 12:
                return _groups(table, entries[key])
            if form == 4:
                return _segments(table, entries[key])
    return [], [], []


def _groups(table: bytes, at: int) -> Ranges:
    count = struct.unpack_from(">I", table, at + 12)[0]
    numbers = struct.unpack_from(f">{count * 3}I", table, at + 16)
    return list(numbers[::3]), list(numbers[1::3]), list(numbers[2::3])


def _segments(table: bytes, at: int) -> Ranges:
    """Return the runs of a cmap of format 4 (OpenType 1.9): segments with a shift, or with glyphs of their own."""
    count = struct.unpack_from(">H", table, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", table, at + 14)
    base = at + 16 + count * 2
    starts = struct.unpack_from(f">{count}H", table, base)
    shifts = struct.unpack_from(f">{count}H", table, base + count * 2)
    offsets = struct.unpack_from(f">{count}H", table, base + count * 4)
    made: list[int | tuple[int, ...]] = []
    for number in range(count):
        span = range(ends[number] - starts[number] + 1)
        if offsets[number] == 0:
            made.append(tuple((starts[number] + step + shifts[number]) & 0xFFFF for step in span))
            continue
        place = base + count * 4 + number * 2 + offsets[number]
        length = min(len(span), max(0, (len(table) - place) // 2))
        raw = struct.unpack_from(f">{length}H", table, place) + (0,) * (len(span) - length)
        made.append(tuple((glyph + shifts[number]) & 0xFFFF if glyph else 0 for glyph in raw))
    return list(starts), list(ends), made
