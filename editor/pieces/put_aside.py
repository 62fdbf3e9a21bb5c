"""What was written and not done yet: it outlives its form, the screen and the lock, and is its writer's alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from shiboken6 import isValid

from bulletin.files import write_whole
from editor.shell.frame import Frame


class HalfWritten(Protocol):
    """A form that is kept as it stands, with what hangs on it."""

    def windowTitle(self) -> str: ...
    def is_written(self) -> bool: ...
    def open(self) -> None: ...
    def rescue(self, folder: Path) -> Path | None: ...


@dataclass(frozen=True)
class _Kept:
    """What waits for its writer: words by the field, or a whole form. `place` is where it was written."""

    title: str
    typed: Mapping[str, str]
    place: str = ""
    form: HalfWritten | None = None

    def waits(self) -> bool:
        """Return whether there is something to lose."""
        return any(self.typed.values()) or (self.form is not None and isValid(self.form) and self.form.is_written())


class PutAside(QObject):
    """One for the whole window. Everything is kept for a person by what it was written for.

    The window is not closed over what its writer, sitting here, has put aside without a word: asked once. What is
    left when the program ends is saved as text files.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._kept: dict[tuple[str, str], _Kept] = {}
        self._warned = False
        frame.rescuers.append(self.rescue)
        frame.objections.append(self.objects)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.end)

    def keep(self, what: str, typed: Mapping[str, str], title: str = "", place: str = "", *, who: str = "") -> None:
        """Keep what was typed for `what` by who sits here, or by `who`; nothing typed forgets what was kept.

        `title` says in a rescued file what it was.
        """
        if typed:
            self._put(what, _Kept(title, dict(typed), place), who)
        else:
            self._kept.pop(self._key(what, who), None)

    def of(self, what: str) -> dict[str, str]:
        """Return what was typed for `what` by who sits here."""
        kept = self._kept.get(self._key(what))
        return dict(kept.typed) if kept is not None else {}

    def take(self, what: str) -> dict[str, str]:
        """Return what was typed for `what` by who sits here, and keep it no longer."""
        typed = self.of(what)
        self.keep(what, {})
        return typed

    def keep_form(self, what: str, form: HalfWritten, place: str, *, who: str = "") -> None:
        """Keep a form as it stands until it is wanted again."""
        self._put(what, _Kept(form.windowTitle(), {}, place, form), who)

    def take_form(self, what: str) -> HalfWritten | None:
        """Return the form kept for who sits here, and keep it no longer; None without one."""
        kept = self._kept.pop(self._key(what), None)
        return kept.form if kept is not None and kept.form is not None and isValid(kept.form) else None

    def rescue(self, folder: Path) -> Path | None:
        """Save the words put aside, of whomever, as one text file into `folder`; None when there are none.

        For the crash handler; forms save themselves.
        """
        parts = ["\n".join((kept.title, *kept.typed.values())) for kept in self._kept.values() if kept.typed]
        if not parts:
            return None
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.tr('没有填完的')}-{datetime.now():%m%d-%H%M%S}.txt"
        write_whole(path, "\n\n".join(parts).encode("utf-8", "surrogatepass"))
        return path

    def end(self) -> None:
        """Save all that is put aside as text files: the program ends."""
        folder = rescue_folder()
        self.rescue(folder)
        for kept in self._kept.values():
            if kept.form is not None and isValid(kept.form):
                kept.form.rescue(folder)

    def objects(self) -> bool:
        """Return whether the window is not to be closed yet: who sits here is told what waits for them, once."""
        who = self._who()
        mine = next((kept for (writer, _), kept in self._kept.items() if who and writer == who and kept.waits()), None)
        if mine is None or self._warned:
            return False
        self._warned = True
        self._frame.say(self.tr("“{title}”还没有填完，再次关闭时存为文本文件").format(title=mine.title))
        self._frame.go(mine.place)
        if mine.form is not None:
            mine.form.open()
        return True

    def _put(self, what: str, kept: _Kept, who: str) -> None:
        key = self._key(what, who)
        if key[0] and self._kept.get(key) != kept:
            self._kept[key] = kept
            self._warned = False

    def _key(self, what: str, who: str = "") -> tuple[str, str]:
        return (who or self._who(), what)

    def _who(self) -> str:
        return self._frame.person.id if self._frame.person else ""


def put_aside_of(frame: Frame) -> PutAside:
    """Return what was put aside in this window."""
    return next((each for each in frame.children() if isinstance(each, PutAside)), None) or PutAside(frame)


def rescue_folder() -> Path:
    """Return where texts are rescued to on this machine."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "rescue"
