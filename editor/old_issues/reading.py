"""Reading old bulletins at arm's length, some ahead, each told apart as it comes; only texts stay in memory."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.errors import BulletinError, Reason, Refused, Unreadable
from bulletin.intake.incoming import Incoming, Opened, PictureFile, Wish
from bulletin.old_issues.issue import OldIssue, text_of
from bulletin.old_issues.splitting import split
from bulletin.text import pictures_in
from editor.pieces.file_names import displayable, file_words, files_in, refuse_folder

if TYPE_CHECKING:
    from bulletin.desk.importing import Counter
    from bulletin.intake.guard.guard import Opening

SUFFIXES = frozenset((".docx", ".doc", ".docm", ".dotx", ".wps", ".rtf", ".odt", ".pdf", ".txt"))
AHEAD = 6  # files being opened


@dataclass(frozen=True)
class Read:
    """A file: told apart, or why it could not be read."""

    path: str
    issue: OldIssue | None = None
    error: Exception | None = None


@dataclass(frozen=True)
class Found:
    """The documents in the folders chosen, and how many other files are there."""

    files: tuple[Path, ...]
    others: int


def bulletins_in(paths: Iterable[Path]) -> Found:
    """Return the files among `paths` and in the folders among them that may be bulletins, in the order of names."""
    files = tuple(files_in(paths))
    wanted = tuple(path for path in files if path.suffix.lower() in SUFFIXES or path.is_dir())
    return Found(wanted, len(files) - len(wanted))


def read_all(
    guard: "Opening", files: Iterable[Path], day: date, counter: "Counter", going_on: Callable[[], bool],
) -> Iterator[Read]:
    """Yield each file told apart, in order; a file that cannot be read is told, and stops nothing.

    `going_on` is asked before each file; when it says no, nothing more is opened. `day` is today.
    """
    waiting, held = deque(files), deque[tuple[Path, Future[tuple[Opened, ...]] | Exception]]()
    while (waiting and going_on()) or held:
        while waiting and len(held) < AHEAD and going_on():
            path = waiting.popleft()
            held.append((path, _opening(guard, path, day)))
        if held:
            yield _read(*held.popleft(), counter)


def again(guard: "Opening", old: OldIssue, path: Path, day: date) -> tuple[bytes, tuple[PictureFile, ...]]:
    """Return the bytes of a file that was read before, and the pictures in it where its items have some.

    Raises Trouble where it cannot be read any more, Refused (OLD_ISSUE_INCOMPLETE) where it is another by now.
    """
    from hashlib import sha256

    from bulletin.intake.door import bytes_at

    data = bytes_at(path)
    if sha256(data).hexdigest() != old.sha256:
        raise Refused(Reason.OLD_ISSUE_INCOMPLETE, file=file_words(old.path), lacking="bytes")
    if not any(True for item in old.kept for _ in pictures_in(text_of(old, item))):
        return data, ()
    incoming = _only(guard.open(displayable(path.name), data, Wish(day=day, looks=True)).result())
    return data, incoming.pictures


def _opening(guard: "Opening", path: Path, day: date) -> Future[tuple[Opened, ...]] | Exception:
    from bulletin.intake.door import bytes_at

    try:
        refuse_folder(path)
        return guard.open(displayable(path.name), bytes_at(path), Wish(day=day, looks=True))
    except (BulletinError, RuntimeError) as error:
        return error


def _read(path: Path, opening: Future[tuple[Opened, ...]] | Exception, counter: "Counter") -> Read:
    shown = displayable(str(path))
    error = opening if isinstance(opening, Exception) else opening.exception()
    if isinstance(error, Exception):
        return Read(shown, error=error)
    assert not isinstance(opening, Exception)
    try:
        incoming = _only(opening.result())
    except Unreadable as refused:
        return Read(shown, error=refused)
    return Read(shown, split(shown, incoming.sha256, len(incoming.original), incoming.text, incoming.looks,
                             counter.known, counter.units))


def _only(found: tuple[Opened, ...]) -> Incoming:
    """Return the one document in a file. Raises Unreadable: what it was refused with, NOT_SUPPORTED for a bundle."""
    first = found[0]
    if first.incoming is None:
        raise first.refused or Unreadable(Reason.DAMAGED, name=first.name)
    if len(found) > 1:
        raise Unreadable(Reason.NOT_SUPPORTED, name=first.name, looks_like="zip")
    return first.incoming
