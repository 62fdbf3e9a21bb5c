"""Opening many files, some ahead: what is ready is taken first, and a large file holds up no small one behind it."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.errors import BulletinError
from bulletin.intake.incoming import Opened, Wish
from editor.pieces.file_names import displayable, refuse_folder

if TYPE_CHECKING:
    from bulletin.intake.guard.guard import Opening

AHEAD = 16  # small files being opened, and as many large ones
LARGE = 1024 * 1024  # bytes; what is larger is read beside the others, and may take its time
BYTES_AHEAD = 24 * 1024 * 1024  # of large ones in memory; one file may be larger than that
PATIENCE = 0.2  # seconds between two looks whether somebody wants it stopped
# Small ones that are read beside the others all the same: they may have to be recognized, or hold such files.
SLOW = frozenset((".pdf", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic", ".zip", ".eml",
                  ".msg", ".mht", ".mhtml"))  # fmt: skip


@dataclass(frozen=True)
class Ready:
    """A file being opened or opened, or the error that kept it from being so; `large` as it is read in the slow lane.
    """

    path: Path
    opening: Future[tuple[Opened, ...]] | Exception
    data: bytes = b""
    large: bool = False


def open_one(guard: "Opening", path: Path, day: date) -> Ready:
    """Have the file at `path` opened; what keeps it from being so is in the answer."""
    # The readers are loaded with the first file, not with the window.
    from bulletin.intake.door import bytes_at
    from bulletin.intake.guard.limits import Limits

    try:
        refuse_folder(path)
        data, wish = bytes_at(path), Wish(day=day)
        return Ready(path, guard.open(displayable(path.name), data, wish), data, not Limits().is_quick(data, wish))
    except (BulletinError, RuntimeError) as error:
        return Ready(path, error)


def open_all(guard: "Opening", files: tuple[Path, ...], day: date) -> Iterator[Ready]:
    """Yield each file once it is opened, in the order in which they are ready."""
    waiting, aside, held = deque(files), deque[Path](), list[Ready]()
    while waiting or aside or held:
        while line := next_line(waiting, aside, held):
            held.append(open_one(guard, line.popleft(), day))
        for ready in those_ready(held):
            held.remove(ready)
            yield ready


def next_line(waiting: deque[Path], aside: deque[Path], held: list[Ready]) -> deque[Path] | None:
    """Return the line whose first file is to be opened; a large one steps aside while others are read, and the small
    ones behind it pass. None while there is no room among those held.
    """
    large = [len(each.data) for each in held if each.large]
    room_for_large = sum(large) < BYTES_AHEAD and len(large) < AHEAD
    room_for_small = len(held) - len(large) < AHEAD
    if aside and room_for_large:
        return aside
    while waiting and not room_for_large and _is_large(waiting[0]):
        aside.append(waiting.popleft())
    if not waiting:
        return None
    return waiting if room_for_small or (room_for_large and _is_large(waiting[0])) else None


def those_ready(held: list[Ready]) -> list[Ready]:
    """Return what is ready among those held, after a moment's wait for the first."""
    opening = [each.opening for each in held if isinstance(each.opening, Future)]
    if len(opening) == len(held) and opening:
        wait(opening, timeout=PATIENCE, return_when=FIRST_COMPLETED)
    return [each for each in held if isinstance(each.opening, Exception) or each.opening.done()]


def _is_large(path: Path) -> bool:
    try:
        return path.suffix.lower() in SLOW or path.stat().st_size > LARGE
    except OSError:
        return False  # opening it will tell what is the matter
