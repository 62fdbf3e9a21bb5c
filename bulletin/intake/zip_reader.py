"""A zip of drafts: its members one by one, each within limits, none with a name that could leave a folder.

The preflight is that of `package`, but a member that is refused leaves the others alone.
"""

import io
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from bulletin.errors import Reason, Unreadable
from bulletin.intake.names import Named, inner_path, last_part, leaves, member_names, numbered
from bulletin.intake.package import BROKEN_ZIP, LARGEST_FILE, LARGEST_TOTAL, MOST_ENTRIES

MEMBER_HEAD, DIRECTORY_ENTRY, DIRECTORY_END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
ENTRY_SIZE, END_SIZE = 46, 22
UTF_8_FLAG = 0x800
PROTECTED = 0x1
OFFICE_PARTS = ("[content_types].xml", "ofd.xml", "content.xml", "meta-inf/container.xml", "mimetype")
OFFICE_FOLDERS = ("word/", "xl/", "ppt/")
DUST_FOLDERS = ("__macosx",)
DUST = (".ds_store", "thumbs.db", "desktop.ini")
DUST_STARTS = ("~$", "._", ".~lock.")


@dataclass
class Room:
    """What may still be unpacked of one file that came in, over all that is nested in it."""

    entries: int = MOST_ENTRIES
    size: int = LARGEST_TOTAL
    over: bool = field(default=False)

    def take(self, size: int) -> None:
        """Give room to one part of `size` bytes; refuses with BOMB when there is none, and from then on always."""
        self.entries -= 1
        self.size -= size
        if self.over or self.entries < 0:
            self.over = True
            raise Unreadable(Reason.BOMB, entries=MOST_ENTRIES - self.entries, limit=MOST_ENTRIES)
        if self.size < 0:
            self.over = True
            raise Unreadable(Reason.BOMB, size=LARGEST_TOTAL - self.size, limit=LARGEST_TOTAL)


@dataclass(frozen=True)
class Member:
    """A file in a zip: its path below the zip, made readable and unlike all others; its own name with how it came."""

    path: str
    named: Named
    entry: zipfile.ZipInfo


@dataclass(frozen=True)
class Zip:
    """A zip that passed `open_zip`, without folders and what computers leave behind."""

    archive: zipfile.ZipFile
    members: tuple[Member, ...]

    def read(self, member: Member) -> bytes:
        """Return the bytes of a member; refuses with ENCRYPTED, TOO_LARGE over 50 MB, or DAMAGED."""
        entry = member.entry
        if entry.flag_bits & PROTECTED:
            raise Unreadable(Reason.ENCRYPTED, part=member.path)
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Unreadable(Reason.DAMAGED, part=member.path, method=entry.compress_type)
        if entry.file_size > LARGEST_FILE:
            raise Unreadable(Reason.TOO_LARGE, part=member.path, size=entry.file_size, limit=LARGEST_FILE)
        try:
            with self.archive.open(entry) as stream:
                return stream.read(LARGEST_FILE)
        except BROKEN_ZIP as broken:
            raise Unreadable(Reason.DAMAGED, part=member.path) from broken


def is_archive(data: bytes) -> bool:
    """Return whether a zip holds files for people and is not itself one document such as a Word file.

    One whose directory cannot be read is left to the reader of Word files, which says what is wrong with it.
    """
    try:
        names = [entry.filename.lower() for entry in _opened(data).infolist()]
    except Unreadable as refused:
        return refused.reason is Reason.BOMB
    office = any(name in OFFICE_PARTS for name in names)
    return not office and not any(name.startswith(OFFICE_FOLDERS) and name.endswith(".xml") for name in names)


def open_zip(data: bytes) -> Zip:
    """Return the zip in `data`. Refuses TOO_LARGE over 50 MB, BOMB for a directory of over 8,000 entries, DAMAGED."""
    if len(data) > LARGEST_FILE:
        raise Unreadable(Reason.TOO_LARGE, size=len(data), limit=LARGEST_FILE)
    archive = _opened(data)
    entries = [entry for entry in archive.infolist() if not entry.filename.endswith(("/", "\\"))]
    named = [(entry, name) for entry, name in zip(entries, member_names(entries), strict=True) if not _dust(name.name)]
    paths = numbered(inner_path(name.name) for _, name in named)
    members = (Member(path, _own(name), entry) for (entry, name), path in zip(named, paths, strict=True))
    return Zip(archive, tuple(members))


def _own(name: Named) -> Named:
    """Return the member's own name; one that would have left its folder is told whole."""
    return Named(last_part(name.name), name.came_as or (name.name if leaves(name.name) else ""))


def _dust(name: str) -> bool:
    *folders, last = name.lower().replace("\\", "/").split("/")
    return any(each in DUST_FOLDERS for each in folders) or last in DUST or last.startswith(DUST_STARTS)


def _opened(data: bytes) -> zipfile.ZipFile:
    entries = data.count(DIRECTORY_ENTRY)
    if entries > 2 * MOST_ENTRIES:  # before zipfile reads a directory without end
        raise Unreadable(Reason.BOMB, entries=entries, limit=MOST_ENTRIES)
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except UnicodeDecodeError:  # names in GBK that say they are UTF-8
        return _opened_without_flag(data)
    except BROKEN_ZIP as broken:
        raise Unreadable(Reason.DAMAGED) from broken


def _opened_without_flag(data: bytes) -> zipfile.ZipFile:
    """Return the zip with the flag for UTF-8 taken away, in its directory and before each member."""
    changed = bytearray(data)
    for place in (*_directory(data), *_heads(data)):
        (flags,) = struct.unpack_from("<H", data, place)
        struct.pack_into("<H", changed, place, flags & ~UTF_8_FLAG)
    try:
        return zipfile.ZipFile(io.BytesIO(changed))
    except BROKEN_ZIP as broken:
        raise Unreadable(Reason.DAMAGED) from broken


def _directory(data: bytes) -> Iterator[int]:
    """Yield where the flags of each entry of the directory stand (APPNOTE 4.3.12), found from its end."""
    end = data.rfind(DIRECTORY_END)
    if end < 0 or end + END_SIZE > len(data):
        return
    (size,) = struct.unpack_from("<L", data, end + 12)
    place = max(0, end - size)
    while place + ENTRY_SIZE <= end and data[place : place + 4] == DIRECTORY_ENTRY:
        yield place + 8
        place += ENTRY_SIZE + sum(struct.unpack_from("<HHH", data, place + 28))


def _heads(data: bytes) -> Iterator[int]:
    """Yield where the flags before each member stand (APPNOTE 4.3.7)."""
    for place in _directory(data):
        (head,) = struct.unpack_from("<L", data, place + 34)
        if data[head : head + 4] == MEMBER_HEAD and head + 8 <= len(data):
            yield head + 6
