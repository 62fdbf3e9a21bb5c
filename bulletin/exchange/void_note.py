"""The note beside the files of an issue that was declared void: by whom, when, why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bulletin.exchange.names import VOID, numbered

_HEAD, _WHO, _AT, _WHY = "本期已作废", "登记人：", "时间：", "原因："


@dataclass(frozen=True)
class VoidNote:
    """What the note says."""

    who: str
    at: datetime
    reason: str


def void_note(note: VoidNote) -> str:
    """Return the note as it is written; the reason stands last, however many lines it has."""
    return f"{_HEAD}\n{_WHO}{note.who}\n{_AT}{note.at.isoformat()}\n{_WHY}{note.reason}\n"


def void_in(said: str) -> VoidNote | None:
    """Return what a note says; None for what is no such note."""
    lines = said.split("\n", 3)
    if len(lines) < 4 or lines[0] != _HEAD or not all(
            line.startswith(mark) for line, mark in zip(lines[1:], (_WHO, _AT, _WHY), strict=True)):
        return None
    try:
        at = datetime.fromisoformat(lines[2].removeprefix(_AT))
    except ValueError:
        return None
    return VoidNote(lines[1].removeprefix(_WHO), at, lines[3].removeprefix(_WHY).removesuffix("\n"))


def void_at(path: Path) -> VoidNote | None:
    """Return what the note at `path` says; None where there is none that can be read."""
    try:
        return void_in(path.read_bytes().decode())
    except (OSError, UnicodeDecodeError):
        return None


def void_notes(place: Path) -> Iterator[Path]:
    """Yield the files beside an issue, whose place has no ending, that are called as its note is: there may be several,
    where somebody else's file has the name.
    """
    end = Path(VOID)
    yield from (path for name in numbered(f"{place.name}{end.stem}")
                if (path := place.with_name(name + end.suffix)).exists())


def same_void(path: Path, said: str) -> bool:
    """Return whether the note at `path` says the same as `said`, whatever who wrote it is called today."""
    there, wanted = void_at(path), void_in(said)
    return there is not None and wanted is not None and (there.at, there.reason) == (wanted.at, wanted.reason)
