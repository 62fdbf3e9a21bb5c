"""The characters of a binary Word file, story by story, straight from its piece table (MS-DOC, 2.4.1)."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.errors import Reason, Unreadable
from bulletin.intake.doc.compound import open_compound

WORD_MAGIC = 0xA5EC
OTHER_TABLE = 0x0200
COUNTS_AT, TABLES_AT = 76, 154  # ccpText in FibRgLw97; the first pair in FibRgFcLcb97
CLX = 33
PROPERTIES, PIECES = 1, 2
COMPRESSED = 1 << 30
LONGEST = 16 * 1024 * 1024
FIELD_BEGIN, FIELD_RESULT, FIELD_END = "\x13", "\x14", "\x15"
FIELD_MARK = re.compile("[\x13-\x15]")
# 0x82 to 0x9f mean what they mean in code page 1252; the rest of a compressed piece is Latin-1.
NARROW = {
    code: bytes([code]).decode("cp1252") for code in range(0x82, 0xA0) if code not in (0x8D, 0x8E, 0x8F, 0x90, 0x9D)
}


@dataclass(frozen=True)
class Stories:
    """The characters of main text, footnotes, endnotes and text boxes, with their control characters."""

    main: str
    footnotes: str
    endnotes: str
    boxes: str


def read_stories(data: bytes) -> Stories:
    """Return the stories of the file; refuses with DAMAGED, a file of Word 95 or before too."""
    compound = open_compound(data)
    document = compound.read("WordDocument")
    try:
        magic, flags = struct.unpack_from("<H8xH", document)
        if magic != WORD_MAGIC:
            raise Unreadable(Reason.DAMAGED, looks_like="doc")
        table = compound.read("1Table" if flags & OTHER_TABLE else "0Table")
        counts = struct.unpack_from("<8I", document, COUNTS_AT)
        start, length = struct.unpack_from("<II", document, TABLES_AT + 8 * CLX)
        text = "".join(_pieces(document, table[start : start + length]))
    except (struct.error, LookupError) as broken:
        raise Unreadable(Reason.DAMAGED, looks_like="doc") from broken
    ends = [sum(counts[: place + 1]) for place in range(len(counts))]
    main, notes, _, _, _, endnotes, boxes, _ = (
        text[end - count : end] for end, count in zip(ends, counts, strict=True)
    )
    return Stories(main, notes, endnotes, boxes)


def without_codes(text: str) -> str:
    """Return a story without its fields' instructions; a mark without its counterpart hides nothing."""
    kept: list[str] = []
    begun: list[int] = []  # where in `kept` the instructions of the fields still open begin
    at = 0
    for mark in FIELD_MARK.finditer(text):
        kept.append(text[at : mark.start()])
        at = mark.end()
        if mark[0] == FIELD_BEGIN:
            begun.append(len(kept))
        elif mark[0] == FIELD_RESULT and begun and begun[-1] >= 0:
            del kept[begun[-1] :]
            begun[-1] = -1
        elif mark[0] == FIELD_END and begun:
            code = begun.pop()
            if code >= 0:
                del kept[code:]
    return "".join([*kept, text[at:]])


def _pieces(document: bytes, clx: bytes) -> Iterator[str]:
    """Yield the text piece by piece; together no more than 16 million characters."""
    at = 0
    while clx[at] == PROPERTIES:
        at += 3 + int(struct.unpack_from("<H", clx, at + 1)[0])
    if clx[at] != PIECES:
        raise Unreadable(Reason.DAMAGED, looks_like="doc")
    plc = clx[at + 5 :][: struct.unpack_from("<I", clx, at + 1)[0]]
    count = (len(plc) - 4) // 12
    places = struct.unpack_from(f"<{count + 1}I", plc)
    for index in range(count):
        (where,) = struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * index + 2)
        yield _characters(document, where, places[index + 1] - places[index])
        if places[index + 1] > LONGEST:
            return


def _characters(document: bytes, where: int, count: int) -> str:
    if count <= 0:
        return ""
    if where & COMPRESSED:
        start = (where & ~COMPRESSED) // 2
        return document[start : start + count].decode("latin-1").translate(NARROW)
    return document[where : where + 2 * count].decode("utf-16-le", "surrogatepass")
