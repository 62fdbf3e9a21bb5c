"""Empties the bytes that fill up paragraph properties in a binary Word file, which Word passes over whatever they are.

Properties are kept in an even number of bytes (MS-DOC, 2.9.176 PapxInFkp). Word fills up with nought, others with what
was in memory, and the converter takes anything but nought for a property cut off.
"""

import struct
from collections.abc import Iterator

from bulletin.errors import Unreadable
from bulletin.intake.doc.compound import open_compound

OTHER_TABLE = 0x0200
PARAGRAPH_PAGES = 154 + 8 * 13  # the pair for PlcBtePapx in FibRgFcLcb97
PAGE = 512
PLACE = 13  # bytes of a BxPap
OPERANDS = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}  # bytes by spra (MS-DOC, 2.6.1); 6 tells its length itself
TABLE_FORM, TABS = 0xD608, 0xC615


def with_empty_padding(data: bytes) -> bytes:
    """Return the file with nought in those bytes; the same bytes where it cannot be followed."""
    try:
        compound = open_compound(data)
        document, places = compound.read("WordDocument"), compound.places("WordDocument")
        (flags,) = struct.unpack_from("<H", document, 10)
        table = compound.read("1Table" if flags & OTHER_TABLE else "0Table")
        filling = sorted(set(_filling(document, table)))
    except (Unreadable, struct.error, LookupError):
        return data
    emptied = bytearray(data)
    for at in filling:
        sector, within = divmod(at, compound.sector)
        if sector < len(places) and places[sector] + within < len(emptied):
            emptied[places[sector] + within] = 0
    return bytes(emptied)


def _filling(document: bytes, table: bytes) -> Iterator[int]:
    """Yield where in the stream a byte is left over behind the properties of a paragraph."""
    start, length = struct.unpack_from("<II", document, PARAGRAPH_PAGES)
    plc = table[start : start + length]
    count = max(0, (len(plc) - 4) // 8)
    for (number,) in struct.iter_unpack("<I", plc[4 * (count + 1) :][: 4 * count]):
        begin = (number & 0x3FFFFF) * PAGE
        page = document[begin : begin + PAGE]
        if len(page) == PAGE:
            yield from (begin + at for at in _in_page(page))


def _in_page(page: bytes) -> Iterator[int]:
    runs = page[PAGE - 1]
    first = 4 * (runs + 1)
    for index in range(runs):
        place = first + PLACE * index
        if place >= PAGE:
            return
        at = 2 * page[place]
        if not at or at + 1 >= PAGE:
            continue
        words, begin = (page[at], at + 1) if page[at] else (page[at + 1], at + 2)
        end = begin + 2 * words - (1 if page[at] else 0)
        if end < PAGE and _end_of_properties(page, begin + 2, end) == end - 1:
            yield end - 1


def _end_of_properties(page: bytes, at: int, end: int) -> int:
    """Return where the last whole property ends."""
    while at + 2 <= end:
        (code,) = struct.unpack_from("<H", page, at)
        length = OPERANDS.get(code >> 13) or _own_length(code, page, at + 2)
        if at + 2 + length > end:
            break
        at += 2 + length
    return at


def _own_length(code: int, page: bytes, at: int) -> int:
    if code == TABLE_FORM:
        return int(struct.unpack_from("<H", page, at)[0]) + 1
    if code == TABS and page[at] == 0xFF:
        deleted = page[at + 1]
        return 3 + 4 * deleted + 3 * page[at + 2 + 4 * deleted]
    return 1 + page[at]
