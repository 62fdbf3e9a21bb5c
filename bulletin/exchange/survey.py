"""Looking through a folder of plain files: which issues lie there whole, and what is wrong with the others."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from bulletin.errors import Reason, Unreadable
from bulletin.exchange.names import CONTENTS, LAYOUTS, OFFICE, PICTURES, SHELF, beside
from bulletin.exchange.office_file import OfficeFile, office_in
from bulletin.exchange.told import ToldIssue, told_in
from bulletin.exchange.void_note import VoidNote, void_at, void_notes
from bulletin.old_issues.form import SUFFIXES

LARGEST_CONTENTS, LARGEST_FILE = 64 << 20, 512 << 20  # bytes
_PIECE = 1 << 20


class FlawKind(StrEnum):
    """What is wrong with a plain file. The values are the codes of the command line."""

    UNREADABLE = "unreadable"
    TOO_NEW = "too_new"
    NO_FILE = "no_file"
    NO_CONTENTS = "no_contents"
    FILE_ALTERED = "file_altered"
    CONTENTS_ALTERED = "contents_altered"
    TWICE = "twice"
    PICTURE_MISSING = "picture_missing"
    NUMBER_TAKEN = "number_taken"
    MISSING = "missing"
    UNLISTED = "unlisted"
    VOID_LOST = "void_lost"
    NO_OFFICE = "no_office"


@dataclass(frozen=True)
class Flaw:
    """Something that was left out, or is not whole: the file, under the folder that was looked through."""

    kind: FlawKind
    name: str


@dataclass(frozen=True)
class Lying:
    """An issue that lies there whole: its contents, its file, the note if it is void, and what orders them."""

    contents: Path
    document: Path
    id: str
    order: tuple[str, str, str]
    void: VoidNote | None = None


@dataclass(frozen=True)
class Survey:
    """What was found in `folder`: the office (None: no file of it can be read), the issues, the oldest first, and what
    is wrong with the rest.
    """

    folder: Path
    office: OfficeFile | None
    issues: tuple[Lying, ...]
    flaws: tuple[Flaw, ...]


def survey(folder: Path, told: Callable[[int, int], object] = lambda done, total: None) -> Survey:
    """Return what lies in `folder`, or in the folder 存档 in it. Reads every file once; refuses nothing.

    `told` hears how many contents of how many were looked at.
    """
    root = folder / SHELF if (folder / SHELF).is_dir() and not (folder / f"{OFFICE}{CONTENTS}").exists() else folder
    flaws, office = list[Flaw](), _office_of(root)
    if office is None:
        flaws.append(Flaw(FlawKind.NO_OFFICE, f"{OFFICE}{CONTENTS}"))
    vouched = dict(office.issues) if office else {}
    found: dict[str, tuple[str, Lying]] = {}
    named = set[str]()
    contents, documents = _files(root)
    for number, path in enumerate(contents, 1):
        try:
            digest, lying = _one(path, documents, vouched)
            known = found.get(lying.id)
            if known is None:
                found[lying.id] = digest, lying
            elif known[0] != digest:
                flaws.append(Flaw(FlawKind.TWICE, _name(path, root)))
        except _Wrong as wrong:
            flaws.append(Flaw(wrong.kind, _name(path, root)))
            named.add(wrong.id)
        told(number, len(contents))
    flaws += _doubts(office, tuple(lying for _, lying in found.values()), root)
    flaws += [Flaw(FlawKind.NO_CONTENTS, _name(path, root)) for path in documents
              if path.suffix in (".docx", ".doc") and not beside(path.with_suffix(""), CONTENTS).exists()]
    flaws += [Flaw(FlawKind.MISSING, id) for id in vouched if id not in found and id not in named]
    issues = sorted((lying for _, lying in found.values()), key=lambda each: each.order)
    return Survey(root, office, tuple(issues), tuple(flaws))


def told_at(path: Path) -> ToldIssue:
    """Return what the contents at `path` tell. Unreadable: as `told_in`, and DAMAGED for what cannot be read."""
    return told_in(read_bounded(path, LARGEST_CONTENTS), path.name)


def read_bounded(path: Path, most: int) -> bytes:
    """Return the bytes of a file. Unreadable: TOO_LARGE above `most` bytes, DAMAGED where the system cannot."""
    try:
        if not path.is_file():  # a pipe, a device: reading it would never end
            raise Unreadable(Reason.DAMAGED, name=path.name)
        if path.stat().st_size > most:
            raise Unreadable(Reason.TOO_LARGE, name=path.name)
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(Reason.DAMAGED, name=path.name, detail=error.strerror or "") from error


def belonging(root: Path, digest: str) -> bytes | None:
    """Return the picture, layout or base file with that SHA-256; None where it is not there, or no longer the same."""
    for folder in (PICTURES, LAYOUTS):
        for path in sorted((root / folder).glob(f"{digest}*")):
            try:
                data = read_bounded(path, LARGEST_FILE)
            except Unreadable:
                continue
            if hashlib.sha256(data).hexdigest() == digest:
                return data
    return None


def _doubts(office: OfficeFile | None, issues: Iterable[Lying], root: Path) -> Iterator[Flaw]:
    """Yield what is strange about issues that lie there whole: one the office knows nothing of, and one that was
    declared void while no note that can be read says so.
    """
    listed, voids = dict(office.issues if office else ()), frozenset(office.voids if office else ())
    for each in issues:
        if office is not None and each.id not in listed:
            yield Flaw(FlawKind.UNLISTED, _name(each.contents, root))
        noted = any(void_notes(each.contents.with_name(each.contents.name.removesuffix(CONTENTS))))
        if each.void is None and (noted or each.id in voids):
            yield Flaw(FlawKind.VOID_LOST, _name(each.contents, root))


class _Wrong(Exception):
    def __init__(self, kind: FlawKind, id: str = "") -> None:
        super().__init__(kind, id)
        self.kind, self.id = kind, id


def _one(path: Path, documents: frozenset[Path], vouched: dict[str, str]) -> tuple[str, Lying]:
    try:
        data = read_bounded(path, LARGEST_CONTENTS)
        told = told_in(data, path.name)
    except Unreadable as error:
        raise _Wrong(FlawKind.TOO_NEW if error.reason is Reason.NOT_SUPPORTED else FlawKind.UNREADABLE) from error
    digest = hashlib.sha256(data).hexdigest()
    if vouched.get(told.id) not in (None, "", digest):
        raise _Wrong(FlawKind.CONTENTS_ALTERED, told.id)
    place = path.with_name(path.name.removesuffix(CONTENTS))
    there = [document for ending in SUFFIXES if (document := beside(place, ending)) in documents]
    if not there:
        raise _Wrong(FlawKind.NO_FILE, told.id)
    whole = [each for each in there if _digest(each) == told.docx]
    if not whole:
        raise _Wrong(FlawKind.FILE_ALTERED, told.id)
    return digest, Lying(path, whole[0], told.id, _order(told),
                         next(filter(None, map(void_at, void_notes(place))), None))


def _order(told: ToldIssue) -> tuple[str, str, str]:
    """Return what puts issues into the order in which they were published."""
    at: datetime | None = told.published_at
    return told.day.isoformat(), at.isoformat() if at else "", told.id


def _files(root: Path) -> tuple[tuple[Path, ...], frozenset[Path]]:
    """Return the contents and the documents under `root`, without what belongs to several issues."""
    contents, documents = list[Path](), set[Path]()
    for path in _walk(root):
        if path.suffix == CONTENTS and not (path.parent == root and path.name.startswith(OFFICE)):
            contents.append(path)
        elif path.suffix in SUFFIXES:
            documents.add(path)
    return tuple(contents), frozenset(documents)


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        if Path(folder) == root:
            folders[:] = [name for name in folders if name not in (PICTURES, LAYOUTS)]
        folders.sort()
        yield from (path for name in sorted(names)
                    if not name.startswith(".") and (path := Path(folder) / name).is_file())


def _office_of(root: Path) -> OfficeFile | None:
    """Return the office that is written down there: of several files that can be read the one written last."""
    found = []
    for path in sorted(root.glob(f"{OFFICE}*{CONTENTS}")):
        try:
            found.append((path.stat().st_mtime_ns, path.name, office_in(read_bounded(path, LARGEST_CONTENTS))))
        except (Unreadable, OSError):
            continue
    return max(found, key=lambda each: each[:2])[2] if found else None


def _digest(path: Path) -> str:
    counted = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                counted.update(piece)
    except OSError:
        return ""
    return counted.hexdigest()


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
