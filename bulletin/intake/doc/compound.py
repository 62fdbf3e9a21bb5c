"""A compound file (MS-CFB) opened with distrust: the streams beside its root, each read within bounds."""

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.errors import Reason, Unreadable

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAST_SECTOR = 0xFFFFFFFA  # what lies above are marks: end of a chain, free, table (MS-CFB, 2.1)
ENTRY = 128
MINI_SECTOR = 64
HEADER_TABLES = 109
MOST_ENTRIES = 100_000
STREAM, ROOT = 2, 5


@dataclass(frozen=True)
class Entry:
    """An entry of the directory (MS-CFB, 2.6.1): stream, storage or root."""

    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


@dataclass(frozen=True)
class Compound:
    """The file's bytes, its chains of sectors, and the entries beside the root by name."""

    data: bytes
    sector: int
    table: "array[int]"
    small_table: "array[int]"
    small_from: int
    root: Entry
    entries: dict[str, Entry]

    def read(self, name: str) -> bytes:
        """Return the bytes of a stream beside the root, cut short where the file is; refuses with DAMAGED."""
        entry = self.entries.get(name)
        if entry is None or entry.kind != STREAM:
            raise Unreadable(Reason.DAMAGED, part=name)
        if entry.size >= self.small_from:
            return _joined(self.data, self.sector, self.sector, self.table, entry)
        container = _joined(self.data, self.sector, self.sector, self.table, self.root)
        return _joined(container, MINI_SECTOR, 0, self.small_table, entry)

    def places(self, name: str) -> list[int]:
        """Return where in the file the sectors of a large stream begin; nothing for one kept among the small."""
        entry = self.entries.get(name)
        if entry is None or entry.kind != STREAM or entry.size < self.small_from:
            return []
        return [(at + 1) * self.sector for at in _chain(self.table, entry.start)]


def open_compound(data: bytes) -> Compound:
    """Return the compound file in `data`; refuses with DAMAGED what has no directory that can be read."""
    try:
        return _open(data)
    except (struct.error, LookupError, ValueError) as broken:
        raise Unreadable(Reason.DAMAGED) from broken


def _open(data: bytes) -> Compound:
    (shift,) = struct.unpack_from("<H", data, 30)
    if not data.startswith(MAGIC) or shift not in (9, 12):
        raise Unreadable(Reason.DAMAGED)
    sector = 1 << shift
    first, small_from, small, _ = struct.unpack_from("<I4xIII", data, 48)
    table = _words(b"".join(_sector(data, sector, at) for at in _table_sectors(data, sector)))
    small_table = _words(b"".join(_sector(data, sector, at) for at in _chain(table, small)))
    directory = b"".join(_sector(data, sector, at) for at in _chain(table, first))
    count = min(len(directory) // ENTRY, MOST_ENTRIES)
    root = _entry(directory, 0, sector)
    if root.kind != ROOT:
        raise Unreadable(Reason.DAMAGED)
    entries = {entry.name: entry for entry in _beside(directory, root.child, count, sector)}
    return Compound(data, sector, table, small_table, small_from, root, entries)


def _table_sectors(data: bytes, sector: int) -> Iterator[int]:
    """Yield the sectors that hold the table of chains: those in the header, then those its extensions list."""
    yield from (at for at in struct.unpack_from(f"<{HEADER_TABLES}I", data, 76) if at < LAST_SECTOR)
    (following,) = struct.unpack_from("<I", data, 68)
    for _ in range(len(data) // sector // (sector // 4) + 2):
        if following >= LAST_SECTOR:
            return
        *listed, following = _words(_sector(data, sector, following))
        yield from (at for at in listed if at < LAST_SECTOR)


def _words(data: bytes) -> "array[int]":
    words = array("I", data[: len(data) // 4 * 4])
    if sys.byteorder == "big":
        words.byteswap()
    return words


def _sector(data: bytes, sector: int, at: int) -> bytes:
    begin = (at + 1) * sector
    if begin >= len(data):
        raise Unreadable(Reason.DAMAGED, sector=at)
    return data[begin : begin + sector]


def _chain(table: "array[int]", start: int) -> Iterator[int]:
    """Yield the sectors of a chain; a circle is left where it would come round."""
    seen = bytearray(len(table))
    at = start
    while at < len(table) and not seen[at]:
        seen[at] = 1
        yield at
        at = table[at]


def _joined(data: bytes, sector: int, before: int, table: "array[int]", entry: Entry) -> bytes:
    """Return the bytes of a chain of sectors; the first of them begins `before` bytes into `data`."""
    pieces, missing = [], entry.size
    for at in _chain(table, entry.start):
        begin = before + at * sector
        if missing <= 0 or begin >= len(data):
            break
        pieces.append(data[begin : begin + min(sector, missing)])
        missing -= len(pieces[-1])
    return b"".join(pieces)


def _entry(directory: bytes, index: int, sector: int) -> Entry:
    name, length, kind, left, right, child, start, size = struct.unpack_from(
        "<64sHBxIII36xIQ", directory, index * ENTRY
    )
    if sector == 1 << 9:
        size &= 0xFFFFFFFF  # the upper half is not to be trusted in files of version 3 (MS-CFB, 2.6.1)
    written = name[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
    return Entry(written, kind, left, right, child, start, size)


def _beside(directory: bytes, first: int, count: int, sector: int) -> Iterator[Entry]:
    """Yield the entries of one storage, which stand in a tree."""
    waiting, seen = [first], set[int]()
    while waiting:
        at = waiting.pop()
        if at >= count or at in seen:
            continue
        seen.add(at)
        entry = _entry(directory, at, sector)
        yield entry
        waiting += [entry.left, entry.right]
