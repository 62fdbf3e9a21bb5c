"""The pages of a database file read without SQLite, so that a page that is spoilt costs no more than itself.

The form is https://sqlite.org/fileformat2.html: 1.3 the header, 1.6 b-trees, 2.1 records, 4 the write-ahead log.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

Value = int | float | str | bytes | None
Record = tuple[int, tuple[Value, ...]]  # the row number (0 where rows have none) and its columns
LEAF, INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 0x0D, 0x05, 0x0A, 0x02
_USUAL = 4096  # bytes: what SQLite chooses, and so every archive has
_HEADER, _FILE_HEADER = b"SQLite format 3\0", 100
_WAL_HEAD, _FRAME_HEAD = 32, 24
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes of an integer by its serial type


class Spoilt(ValueError):
    """What stands here is no page, no cell or no record."""


class Pages:
    """The pages of a file with those that its journal beside it has newer; numbers begin with 1."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("rb")
        size = path.stat().st_size
        self._map = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ) if size else None
        head = bytes(self._map[:_FILE_HEADER]) if self._map else b""
        self.has_header = head.startswith(_HEADER)
        self.size = _page_size(head) if self.has_header else _USUAL
        self.usable = self.size - (head[20] if self.has_header and head[20] < 32 else 0)
        self._newer: dict[int, bytes] = {}
        with suppress(OSError):
            self._newer = _journal(path.with_name(f"{path.name}-wal"), self.size)
        self.count = max((size + self.size - 1) // self.size, *self._newer, 0)

    def __enter__(self) -> Pages:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if self._map is not None:
            self._map.close()
        self._file.close()

    def page(self, number: int) -> bytes:
        """Return a page. Spoilt: there is none, or its end is cut off."""
        if number in self._newer:
            return self._newer[number]
        if self._map is None or not 1 <= number <= self.count:
            raise Spoilt(number)
        found = self._map[(number - 1) * self.size:number * self.size]
        if len(found) < self.size:
            raise Spoilt(number)
        return found

    def head(self) -> bytes:
        """Return the file's header; zeros where it is spoilt."""
        with suppress(Spoilt):
            first = self.page(1)[:_FILE_HEADER]
            if first.startswith(_HEADER):
                return first
        return bytes(_FILE_HEADER)

    def kind(self, number: int) -> int:
        """Return what kind of b-tree page it is, 0 for none."""
        with suppress(Spoilt):
            first = self.page(number)[_FILE_HEADER if number == 1 else 0]
            return first if first in (LEAF, INTERIOR, INDEX_LEAF, INDEX_INTERIOR) else 0
        return 0

    def children(self, number: int) -> list[int]:
        """Return the pages below an interior page. Spoilt: it is none."""
        page, start = self.page(number), _FILE_HEADER if number == 1 else 0
        if page[start] not in (INTERIOR, INDEX_INTERIOR):
            raise Spoilt(number)
        cells = [int.from_bytes(page[at:at + 4]) for at in _cells(page, start, 12)]
        return [*cells, int.from_bytes(page[start + 8:start + 12])]

    def records(self, number: int) -> Iterator[Record]:
        """Yield the records of a page that can be read; what cannot is left out. Spoilt: the page holds none."""
        page, start = self.page(number), _FILE_HEADER if number == 1 else 0
        kind = page[start]
        if kind == INTERIOR:
            return
        if kind not in (LEAF, INDEX_LEAF, INDEX_INTERIOR):
            raise Spoilt(number)
        for at in _cells(page, start, 12 if kind == INDEX_INTERIOR else 8):
            with suppress(Spoilt, IndexError, struct.error, UnicodeDecodeError):
                yield self._record(page, at + 4 if kind == INDEX_INTERIOR else at, kind)

    def _record(self, page: bytes, at: int, kind: int) -> Record:
        size, at = _varint(page, at)
        row = 0
        if kind == LEAF:
            row, at = _varint(page, at)
        return row, _values(self._payload(page, at, size, kind))

    def _payload(self, page: bytes, at: int, size: int, kind: int) -> bytes:
        """Return a payload with what flows over onto other pages (1.6, "Cell payload overflow pages")."""
        most = self.usable - 35 if kind == LEAF else (self.usable - 12) * 64 // 255 - 23
        if size <= most:
            return _cut(page, at, size)
        least = (self.usable - 12) * 32 // 255 - 23
        here = least + (size - least) % (self.usable - 4)
        here = here if here <= most else least
        if size > self.count * self.size:
            raise Spoilt(size)
        parts, left = [_cut(page, at, here)], size - here
        following = int.from_bytes(_cut(page, at + here, 4))
        while left > 0:
            page = self.page(following)
            parts.append(page[4:4 + min(left, self.usable - 4)])
            left -= len(parts[-1])
            following = int.from_bytes(page[:4])
        return b"".join(parts)


def _page_size(head: bytes) -> int:
    size = int.from_bytes(head[16:18])
    size = 65536 if size == 1 else size
    return size if 512 <= size <= 65536 and not size & (size - 1) else _USUAL


def _cells(page: bytes, start: int, header: int) -> Iterator[int]:
    many = int.from_bytes(page[start + 3:start + 5])
    if start + header + 2 * many > len(page):
        raise Spoilt(many)
    for number in range(many):
        at = start + header + 2 * number
        where = int.from_bytes(page[at:at + 2])
        if start + header <= where < len(page):
            yield where


def _cut(page: bytes, at: int, size: int) -> bytes:
    found = page[at:at + size]
    if len(found) < size:
        raise Spoilt(size)
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for number in range(9):
        byte = data[at + number]
        value = value << 8 | byte if number == 8 else value << 7 | byte & 0x7F
        if number == 8 or byte < 0x80:
            return value - (1 << 64) if value >= 1 << 63 else value, at + number + 1
    raise Spoilt(at)


def _values(payload: bytes) -> tuple[Value, ...]:
    head, at = _varint(payload, 0)
    if not 1 <= head <= len(payload):
        raise Spoilt(head)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return tuple(values)


def _value(data: bytes, at: int, kind: int) -> tuple[Value, int]:
    """Return a value by its serial type, and where the next one begins (2.1)."""
    if kind in _INTEGERS:
        size = _INTEGERS[kind]
        return int.from_bytes(_cut(data, at, size), signed=True), at + size
    if kind == 7:
        return float(struct.unpack(">d", _cut(data, at, 8))[0]), at + 8
    if kind in (0, 8, 9):
        return (None, at) if kind == 0 else (kind - 8, at)
    if kind < 12:
        raise Spoilt(kind)
    size = (kind - 12) // 2
    raw = _cut(data, at, size)
    return (raw.decode() if kind % 2 else raw), at + size


def _journal(path: Path, size: int) -> dict[int, bytes]:
    """Return the pages of a write-ahead log up to its last commit, the newest of each (4.3)."""
    data = path.read_bytes()
    magic = int.from_bytes(data[:4])
    if len(data) < _WAL_HEAD or magic & ~1 != 0x377F0682 or int.from_bytes(data[8:12]) != size:
        return {}
    order = ">" if magic & 1 else "<"
    sums = _summed(data[:24], (0, 0), order)
    kept, waiting = dict[int, bytes](), dict[int, bytes]()
    for at in range(_WAL_HEAD, len(data) - _FRAME_HEAD - size + 1, _FRAME_HEAD + size):
        frame, page = data[at:at + _FRAME_HEAD], data[at + _FRAME_HEAD:at + _FRAME_HEAD + size]
        sums = _summed(page, _summed(frame[:8], sums, order), order)
        if frame[8:16] != data[16:24] or struct.unpack(">II", frame[16:24]) != sums:
            break
        waiting[int.from_bytes(frame[:4])] = page
        if int.from_bytes(frame[4:8]):  # a commit
            kept |= waiting
            waiting = {}
    return kept


def _summed(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """Return the check sums of the write-ahead log, gone on with `data` (4.2)."""
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, two in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second
