"""What lies in a watched folder, and putting away what was taken: files are moved, never overwritten, never deleted."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from bulletin.errors import Cause, Trouble
from bulletin.files import trouble_with

TAKEN, NOT_TAKEN = "已收", "未收"
MOST = 2000  # files of one look; what is beyond comes with the next ones
_PASSED_OVER = (".", "~$")  # hidden files, and what Word leaves beside an open document
_NOT_YET = (".crdownload", ".part", ".partial", ".tmp", ".download", ".td", ".!ut", ".filepart")


@dataclass(frozen=True)
class Mark:
    """By what a file is seen to have changed: its size in bytes and the nanosecond of its last change."""

    size: int
    changed: int

    @property
    def at(self) -> datetime:
        """When it was changed last."""
        return datetime.fromtimestamp(self.changed / 1e9, UTC)


@dataclass(frozen=True)
class Look:
    """The files there are, and which of them are held open in an office program."""

    files: dict[Path, Mark]
    held: frozenset[Path] = frozenset()


@dataclass(frozen=True)
class PutAway:
    """The files that were moved, and those that could not be, with the reason."""

    moved: tuple[Path, ...]
    stayed: tuple[tuple[Path, Trouble], ...]


def look_into(folder: Path) -> Look:
    """Return what lies in `folder` and the folders in it; 已收 and 未收 are left out, and whatever is not meant yet.

    Trouble: FILE_MISSING, NO_PERMISSION and the like for the folder itself; one in it that cannot be read is left out.
    """
    files: dict[Path, Mark] = {}
    held: set[Path] = set()
    try:
        os.listdir(folder)
        for here, names in _walk(folder):
            every = frozenset(names)
            for name in sorted(each for each in names if not _is_passed_over(each)):
                mark = _mark(here / name)
                if mark is not None and len(files) < MOST:
                    files[here / name] = mark
                    held |= {here / name} if _is_open(name, every) else set()
    except OSError as error:
        raise trouble_with(folder, error) from error
    return Look(files, frozenset(held))


def put_away(folder: Path, into: Iterable[tuple[Path, str]], marks: dict[Path, Mark]) -> PutAway:
    """Move each file into the folder of `folder` named beside it, under a name that is free there.

    A file that is not as `marks` say any more was written anew meanwhile, and stays to be taken again.
    """
    moved: list[Path] = []
    stayed: list[tuple[Path, Trouble]] = []
    for path, name in into:
        if _mark(path) != marks.get(path):
            continue
        try:
            _move(path, folder / name / path.relative_to(folder))
            moved.append(path)
        except OSError as error:
            stayed.append((path, trouble_with(path, error)))
    return PutAway(tuple(moved), tuple(stayed))


def _walk(folder: Path) -> Iterator[tuple[Path, list[str]]]:
    for here, folders, names in os.walk(folder):
        at = Path(here)
        ours = (TAKEN, NOT_TAKEN) if at == folder else ()
        folders[:] = sorted(each for each in folders if not each.startswith(".") and each not in ours)
        yield at, names


def _is_passed_over(name: str) -> bool:
    return name.startswith(_PASSED_OVER) or name.lower().endswith(_NOT_YET) or name.lower() in (
        "thumbs.db", "desktop.ini")


def _is_open(name: str, beside: frozenset[str]) -> bool:
    """Return whether a program has it open: Word leaves a file named ~$ and the name, or its end; others .~lock."""
    return not beside.isdisjoint((*(f"~${name[cut:]}" for cut in range(3)), f".~lock.{name}#", f".~{name}"))


def _mark(path: Path) -> Mark | None:
    """Return the mark of a file; None for what is none, or is gone."""
    try:
        stated = path.stat()
    except OSError:
        return None
    return Mark(stated.st_size, stated.st_mtime_ns) if stat.S_ISREG(stated.st_mode) else None


def _move(path: Path, target: Path) -> None:
    """Move `path` to `target` or a free name beside it. The name is reserved first: a rename would overwrite."""
    target.parent.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        free = target if number == 1 else target.with_name(f"{target.stem}（{number}）{target.suffix}")
        try:
            free.touch(exist_ok=False)
        except FileExistsError:
            continue
        try:
            os.replace(path, free)
        except OSError:
            free.unlink(missing_ok=True)
            raise
        return


def is_passing(reason: str) -> bool:
    """Return whether what kept a file from being taken may pass by itself: the surroundings, not the file."""
    return reason in {cause.value for cause in Cause}
