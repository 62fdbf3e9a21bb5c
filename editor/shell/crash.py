"""When the program itself is wrong: first save the open texts, then show a report without any of their words."""

import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path, PurePath
from types import TracebackType
from typing import Any

import PySide6
from PySide6.QtCore import QObject, Signal, Slot, qVersion

from editor.shell.frame import Rescuer

# The name they are about is one of the program's own, if it looks like one; a message might quote a draft.
_NAMING = (AttributeError, NameError, ImportError)
_A_PART = re.compile(r"[A-Za-z0-9_.<>\-]{1,80}")
_A_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,79}")
QUIET = timedelta(seconds=60)


@dataclass(frozen=True)
class About:
    """What the report says beside the error: the program's version, the schema of its archives (0: not known), and the
    names of the last commands, the last one last.
    """

    version: str = ""
    schema: int = 0
    commands: tuple[str, ...] = ()


@dataclass(frozen=True)
class CrashReport:
    """What the dialog shows: the report, the files the open texts were saved to, and how many could not be."""

    text: str
    rescued: tuple[Path, ...] = ()
    lost: int = 0


# Shows a report and calls what it is given when it was closed.
Show = Callable[[CrashReport, Callable[[], None]], object]


class CrashHandler(QObject):
    """Hears of every error nobody caught, in any thread, and deals with it on the GUI thread.

    `rescuers` each save one open text into the folder they are given and return the file, or None when there was
    nothing to save. `show` shows the report. While it is shown, errors are only counted, and so is the same error at
    the same place within a minute after it was closed: the next report says how many there were.
    """

    _heard = Signal(object)

    def __init__(self, rescuers: Sequence[Rescuer], folder: Path, show: Show, now: Callable[[], datetime],
                 about: Callable[[], About] = About, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rescuers, self._folder, self._show = rescuers, folder, show
        self._now, self._about = now, about
        self._showing = False
        self._others = 0
        self._last: tuple[str, ...] = ()
        self._closed_at: datetime | None = None
        self._before: tuple[Any, Any, Any] | None = None
        self._heard.connect(self._on_heard)

    def install(self) -> None:
        """Hear of uncaught errors from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.hear
        threading.excepthook = lambda args: self._hear_some(args.exc_value)
        sys.unraisablehook = lambda args: self._hear_some(args.exc_value)

    def remove(self) -> None:
        """Leave it to those who heard before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None = None) -> None:
        """Take up `error`; from another thread it is handed to the GUI thread."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        sys.__excepthook__(kind, error, trace)
        if threading.current_thread() is threading.main_thread():
            self._on_heard(error)
        else:
            self._heard.emit(error)

    def _hear_some(self, error: BaseException | None) -> None:
        if error is not None:
            self.hear(type(error), error, error.__traceback__)

    @Slot(object)
    def _on_heard(self, error: BaseException) -> None:
        where, now = tuple(_lines(error)), self._now()
        again = where == self._last and self._closed_at is not None and now - self._closed_at < QUIET
        if self._showing or again:
            self._others += 1
            return
        self._showing, self._last = True, where
        rescued, lost = self.rescue()
        report = report_of(error, now, self._about(), self._others)
        self._others = 0
        try:
            self._show(CrashReport(report, rescued, lost), self._on_closed)
        except Exception:
            self._on_closed()  # nothing is shown, and the next one can be
            raise

    def _on_closed(self) -> None:
        self._showing, self._closed_at = False, self._now()

    def rescue(self) -> tuple[tuple[Path, ...], int]:
        """Let every rescuer save; return the files and how many rescuers failed. One failure stops no other."""
        saved, lost = [], 0
        for rescuer in tuple(self._rescuers):
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                if path := rescuer(self._folder):
                    saved.append(path)
            except Exception:  # noqa: BLE001 - one text lost must not lose the others
                lost += 1
        return tuple(saved), lost


def report_of(error: BaseException, at: datetime, about: About | None = None, others: int = 0) -> str:
    """Return a report on `error` with places and names of the program only: no messages, values or names of folders.

    `others` errors came since the report before this one and were not shown.
    """
    about = about or About()
    lines = [
        f"Bulletin Desk {about.version}".rstrip(),
        f"{at:%Y-%m-%d %H:%M:%S}  Python {platform.python_version()}  Qt {qVersion()}  "
        f"PySide {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}"
        + (f"  archive schema {about.schema}" if about.schema else ""),
    ]
    if others:
        lines.append(f"errors not shown before: {others}")
    if about.commands:
        lines += ["", "last commands:", *(f"  {name}" for name in about.commands)]
    return "\n".join((*lines, *_lines(error)))


def _lines(error: BaseException) -> list[str]:
    """Return where it went wrong, and what the errors are called."""
    lines = []
    for link in _chain(error):
        lines.append("")
        lines.extend(_place(frame) for frame in traceback.extract_tb(link.__traceback__))
        lines.append(_name(link))
    return lines


def _chain(error: BaseException) -> list[BaseException]:
    """Return the error and those behind it, the first cause first."""
    chain, link = [], error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)  # type: ignore[assignment]
    return chain[::-1]


def _place(frame: traceback.FrameSummary) -> str:
    parts = (*PurePath(frame.filename).parts[-3:], frame.name)
    *path, name = (part if _A_PART.fullmatch(part) else "?" for part in parts)  # a name might be what somebody typed
    return f"  {'/'.join(path).removeprefix('?/')}:{frame.lineno} {name}"


def _name(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind} [errno {error.errno}]"
    name = getattr(error, "name", None) if isinstance(error, _NAMING) else None
    return f"{kind}: {name}" if isinstance(name, str) and _A_NAME.fullmatch(name) else kind
