"""Outlook messages for the tests: a small writer of compound files (MS-CFB) and of what MS-OXMSG puts into them."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

Tree = Mapping[str, "bytes | Tree"]

SECTOR, SMALL, CUT_OFF, ENTRY = 512, 64, 4096, 128
FREE, END, TABLE, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
UNICODE, ANSI, BINARY, EMBEDDED, LONG, TIME = 0x1F, 0x1E, 0x102, 0x0D, 0x03, 0x40
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
SENT = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    left: int = NONE
    right: int = NONE
    child: int = NONE
    start: int = END


def compound(tree: Tree) -> bytes:
    """Return a compound file, version 3, with these streams and storages."""
    entries = [_Entry("Root Entry", 5)]
    entries[0].child = _add(entries, tree)
    small, small_table, sectors, table = b"", list[int](), list[bytes](), list[int]()
    for entry in entries[1:]:
        if entry.kind == 2 and 0 < len(entry.data) < CUT_OFF:
            entry.start = len(small_table)
            count = -(-len(entry.data) // SMALL)
            small += entry.data.ljust(count * SMALL, b"\0")
            small_table += [*range(entry.start + 1, entry.start + count), END]
        elif entry.kind == 2 and entry.data:
            entry.start = _store(entry.data, sectors, table)
    entries[0].data, entries[0].start = small, _store(small, sectors, table)
    directory = _store(b"".join(map(_packed, entries)), sectors, table)
    minis = _store(struct.pack(f"<{len(small_table)}L", *small_table), sectors, table, b"\xff")
    needed = 1
    while needed * (SECTOR // 4) < len(table) + needed:
        needed += 1
    first = len(table)
    numbers = [*table, *[TABLE] * needed]
    fat = struct.pack(f"<{len(numbers)}L", *numbers).ljust(needed * SECTOR, b"\xff")
    places = [*range(first, first + needed), *[FREE] * (109 - needed)]
    mini_count = -(-len(small_table) * 4 // SECTOR)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6xLLLLLLLLL", 0x3E, 3, 0xFFFE, 9, 6, 0, needed, directory, 0, CUT_OFF, minis, mini_count,
                        END, 0)  # fmt: skip
    return head + struct.pack("<109L", *places) + b"".join(sectors) + fat


def _add(entries: list[_Entry], tree: Tree) -> int:
    """Add what lies in a storage and return the entry at the top of its search tree."""
    places = list[int]()
    for name in sorted(tree, key=lambda each: (len(each), each.upper())):
        inside = tree[name]
        entry = _Entry(name, 2, inside) if isinstance(inside, bytes) else _Entry(name, 1)
        entries.append(entry)
        places.append(len(entries) - 1)
        if not isinstance(inside, bytes):
            entry.child = _add(entries, inside)
    return _balanced(entries, places)


def _balanced(entries: list[_Entry], places: list[int]) -> int:
    if not places:
        return NONE
    middle = len(places) // 2
    entries[places[middle]].left = _balanced(entries, places[:middle])
    entries[places[middle]].right = _balanced(entries, places[middle + 1 :])
    return places[middle]


def _store(data: bytes, sectors: list[bytes], table: list[int], filler: bytes = b"\0") -> int:
    if not data:
        return END
    start = len(sectors)
    count = -(-len(data) // SECTOR)
    whole = data.ljust(count * SECTOR, filler)
    sectors += [whole[place : place + SECTOR] for place in range(0, len(whole), SECTOR)]
    table += [*range(start + 1, start + count), END]
    return start


def _packed(entry: _Entry) -> bytes:
    name = (entry.name + "\0").encode("utf-16-le")
    head = name.ljust(64, b"\0") + struct.pack(
        "<HBBLLL", len(name), entry.kind, 1, entry.left, entry.right, entry.child
    )
    return head + bytes(16 + 4 + 8 + 8) + struct.pack("<LQ", entry.start, len(entry.data))


@dataclass
class Message:
    """A message to be: strings, numbers, times and bytes by identifier; `code_page` makes its strings ANSI."""

    strings: dict[int, str]
    attached: list["Attachment"] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    times: dict[int, datetime] = field(default_factory=dict)
    binaries: dict[int, bytes] = field(default_factory=dict)
    code_page: str = ""

    def bytes(self) -> bytes:
        """Return the file."""
        return compound(self.tree(32))

    def tree(self, header: int) -> Tree:
        """Return the streams and storages; `header` is the size of what stands before the properties."""
        tree = _properties(self, header, self.code_page)
        for number, attachment in enumerate(self.attached):
            tree[f"__attach_version1.0_#{number:08X}"] = attachment.tree(self.code_page)
        return tree


@dataclass
class Attachment:
    """A file or a message attached to a message."""

    name: str
    data: "bytes | Message" = b""
    content_id: str = ""

    def tree(self, code_page: str) -> Tree:
        """Return the streams and storages."""
        inner = self.data if isinstance(self.data, Message) else None
        strings = {0x3707: self.name, **({0x3712: self.content_id} if self.content_id else {})}
        binaries = {0x3701: self.data} if isinstance(self.data, bytes) else {}
        numbers = {0x3705: 5 if inner else 1}
        tree = _properties(Message(strings, numbers=numbers, binaries=binaries), 8, code_page)
        return {**tree, f"__substg1.0_3701{EMBEDDED:04X}": inner.tree(24)} if inner else tree


def _properties(said: Message, header: int, code_page: str) -> dict[str, "bytes | Tree"]:
    tree, records = dict[str, bytes | Tree](), bytes(header)
    for key, text in said.strings.items():
        kind = ANSI if code_page else UNICODE
        data = text.encode(code_page or "utf-16-le")
        tree[f"__substg1.0_{key:04X}{kind:04X}"] = data
        records += struct.pack("<HHLQ", kind, key, 6, len(data))
    for key, data in said.binaries.items():
        tree[f"__substg1.0_{key:04X}{BINARY:04X}"] = data
        records += struct.pack("<HHLQ", BINARY, key, 6, len(data))
    for key, number in said.numbers.items():
        records += struct.pack("<HHLQ", LONG, key, 6, number)
    for key, when in said.times.items():
        records += struct.pack("<HHLQ", TIME, key, 6, (when - EPOCH) // timedelta(microseconds=1) * 10)
    return {**tree, "__properties_version1.0": records}


def message(text: str = "", attached: "list[Attachment] | None" = None, code_page: str = "", **more: str) -> Message:
    """Return a message with a subject, a sender and a time."""
    strings = {
        0x001A: "IPM.Note", 0x0037: more.get("subject", "青禾镇秋收进度信息"), 0x0C1A: "李明轩",
        0x5D01: "liming@qinghe.example", 0x1035: "<1@qinghe.example>", 0x1000: text,
    }  # fmt: skip
    numbers = {0x3FFD: 936, 0x3FDE: 936} if code_page else {}
    return Message({key: each for key, each in strings.items() if each}, attached or [], numbers, {0x0039: SENT}, {},
                   code_page)  # fmt: skip
