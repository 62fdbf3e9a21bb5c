"""The folder of plain files beside an archive (存档): what should lie there, what is missing, and putting it there.

    存档/本单位.json  存档/2026/03/信息快报2026年第12期.docx + .json (+ .作废.txt)  存档/图片/<SHA-256>.png  存档/版式/…

Every file is written whole or not at all. One that is there with other bytes is somebody's: it stays, and ours gets
another name. Nothing is ever deleted.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bulletin.errors import Cause, Trouble, Unreadable
from bulletin.exchange.names import (
    CONTENTS,
    LAYOUTS,
    OFFICE,
    PICTURES,
    SHELF,
    VOID,
    beside,
    ending_of,
    month_folder,
    numbered,
)
from bulletin.exchange.office_file import office_in
from bulletin.exchange.told import told_in
from bulletin.exchange.void_note import same_void, void_notes
from bulletin.files import trouble_with, write_whole
from bulletin.old_issues.form import SUFFIXES, suffix_of

_HOPELESS = frozenset({Cause.DISK_FULL, Cause.READ_ONLY, Cause.NO_PERMISSION, Cause.INPUT_OUTPUT})


@dataclass(frozen=True)
class Wanted:
    """What should lie on the shelf of an issue: its name there, the SHA-256 of its file and of its contents (empty:
    made when they are written), and the note that it is void.
    """

    id: str
    day: date
    stem: str
    docx: str
    contents: str
    void: str = ""


@dataclass(frozen=True)
class Bound:
    """An issue with its bytes: the file, the contents, and what belongs to it by SHA-256."""

    wanted: Wanted
    docx: bytes
    contents: bytes
    pictures: Mapping[str, bytes]
    layouts: Mapping[str, bytes]


@dataclass(frozen=True)
class Failure:
    """A file that could not be written, and why."""

    name: str
    cause: Cause


@dataclass(frozen=True)
class Filed:
    """How the shelf stands: where it is, how many issues lie there whole, how many are wanted, what went wrong."""

    folder: Path
    whole: int
    wanted: int
    failures: tuple[Failure, ...] = ()

    @property
    def is_well(self) -> bool:
        """Whether every published issue lies there."""
        return self.whole == self.wanted and not self.failures


class Shelf:
    """The folder, and what is known of its files: one that has not changed since is not read again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[Path, tuple[int, int, str]] = {}
        self._belonging: dict[Path, tuple[str, frozenset[str]]] = {}

    def lacking(self, wanted: Iterable[Wanted]) -> tuple[Wanted, ...]:
        """Return those of the issues that do not lie here whole."""
        return tuple(each for each in wanted if not self.has(each))

    def has(self, wanted: Wanted) -> bool:
        """Return whether the issue lies here whole: file, contents, all that belongs to it, and its note if void."""
        place = self._place(wanted)
        if place is None:
            return False
        if wanted.void and not any(same_void(path, wanted.void) for path in void_notes(place)):
            return False
        try:
            return all(self._there(digest) for digest in self._belongs(beside(place, CONTENTS)))
        except (Unreadable, OSError):
            return False

    def put(self, bound: Bound) -> None:
        """Put an issue here, its contents last, so that what has contents has everything.

        Trouble: as the system says, with the path.
        """
        place = self._place_for(bound)
        for folder, files in ((PICTURES, bound.pictures), (LAYOUTS, bound.layouts)):
            for digest, data in files.items():
                if not self._there(digest):
                    self._write(self.folder / folder / f"{digest}{_layout_ending(folder, data)}", data)
        self._write(beside(place, suffix_of(bound.docx)), bound.docx)
        self._write(beside(place, CONTENTS), bound.contents)
        if bound.wanted.void and not any(same_void(path, bound.wanted.void) for path in void_notes(place)):
            self._write(beside(place, VOID), bound.wanted.void.encode())

    def put_bases(self, bases: Mapping[str, bytes]) -> None:
        """Put the base files of the office's own layouts here, by SHA-256. Trouble: as `put`."""
        for digest, data in bases.items():
            if not self._there(digest):
                self._write(self.folder / LAYOUTS / f"{digest}{ending_of(data)}", data)

    def put_office(self, data: bytes, archive: str) -> None:
        """Put the file of the office here, in place of the one the same archive wrote before. Trouble: as `put`."""
        for name in numbered(OFFICE):
            path = self.folder / f"{name}{CONTENTS}"
            if not path.exists() or owner_of(path) == archive:
                if not self._says(path, data):
                    self._write(path, data, over=True)
                return

    def _place(self, wanted: Wanted) -> Path | None:
        """Return where the pair of file and contents lies, without an ending; None where it lies nowhere."""
        folder = self.folder / month_folder(wanted.day)
        for name in numbered(wanted.stem):
            place = folder / name
            contents = beside(place, CONTENTS)
            documents = [path for ending in SUFFIXES if (path := beside(place, ending)).exists()]
            if not contents.exists() and not documents:
                return None
            if self._tells(contents, wanted) and any(self._digest(path) == wanted.docx for path in documents):
                return place
        return None

    def _place_for(self, bound: Bound) -> Path:
        """Return where the pair goes: the first name at which nothing else lies."""
        folder, ending = self.folder / month_folder(bound.wanted.day), suffix_of(bound.docx)
        for name in numbered(bound.wanted.stem):
            place = folder / name
            contents, document = beside(place, CONTENTS), beside(place, ending)
            if ((not contents.exists() or self._says(contents, bound.contents))
                    and (not document.exists() or self._says(document, bound.docx))):
                return place
        raise Trouble(Cause.FILE_IN_USE, path=str(folder / bound.wanted.stem))

    def _tells(self, contents: Path, wanted: Wanted) -> bool:
        digest = self._digest(contents)
        if wanted.contents or not digest:
            return digest == wanted.contents != ""
        try:
            told = told_in(contents.read_bytes())
        except (Unreadable, OSError):
            return False
        return (told.id, told.docx) == (wanted.id, wanted.docx)

    def _belongs(self, contents: Path) -> frozenset[str]:
        """Return what belongs to the issue with these contents, by SHA-256; read once as long as they do not change."""
        digest = self._digest(contents)
        known = self._belonging.get(contents)
        if known is None or known[0] != digest:
            known = self._belonging[contents] = digest, told_in(contents.read_bytes()).beside
        return known[1]

    def _there(self, digest: str) -> bool:
        return any(self._digest(path) == digest for folder in (PICTURES, LAYOUTS)
                   for path in (self.folder / folder).glob(f"{digest}*"))

    def _says(self, path: Path, data: bytes) -> bool:
        return self._digest(path) == hashlib.sha256(data).hexdigest()

    def _digest(self, path: Path) -> str:
        """Return the SHA-256 of a file, empty where there is none that can be read."""
        try:
            stat = path.stat()
            known = self._known.get(path)
            if known is None or known[:2] != (stat.st_mtime_ns, stat.st_size):
                counted = hashlib.sha256(path.read_bytes()).hexdigest()
                known = self._known[path] = stat.st_mtime_ns, stat.st_size, counted
            return known[2]
        except OSError:
            return ""

    def _write(self, path: Path, data: bytes, over: bool = False) -> None:
        if self._says(path, data):
            return
        if path.exists() and not over:
            path = _free(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise trouble_with(path.parent, error) from error
        write_whole(path, data)


def shelf_folder(archive_file: Path, archive: str) -> Path:
    """Return the folder of plain files beside an archive's file: 存档, or where that is another archive's, 存档-<name>.

    `archive` is what the archive is known by, see `office_file`.
    """
    for name in (SHELF, *numbered(f"{SHELF}-{archive_file.stem}")):
        folder = archive_file.parent / name
        owners = {owner_of(path) for path in folder.glob(f"{OFFICE}*{CONTENTS}")} - {""}
        if not owners or archive in owners:
            return folder
    return archive_file.parent / f"{SHELF}-{archive[:16]}"


def owner_of(path: Path) -> str:
    """Return which archive wrote the file of an office; empty for what is none."""
    try:
        return office_in(path.read_bytes()).archive
    except (Unreadable, OSError):
        return ""


def is_hopeless(trouble: Trouble) -> bool:
    """Return whether the next file will fare no better: the disk is full, or nothing may be written here."""
    return trouble.cause in _HOPELESS


def _free(path: Path) -> Path:
    return next(free for name in numbered(path.stem) if not (free := path.with_name(name + path.suffix)).exists())


def _layout_ending(folder: str, data: bytes) -> str:
    return ".toml" if folder == LAYOUTS and ending_of(data) == ".bin" else ending_of(data)
