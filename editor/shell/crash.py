"""When the program itself is wrong: first save the open texts, then show a report without any of their words."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot, qVersion

from editor.shell.frame import Rescuer

# Messages of these name parts of the program only; any other message might quote a draft.
HARMLESS = (AttributeError, NameError, ImportError)


@dataclass(frozen=True)
class CrashReport:
    """What the dialog shows: the report, the files the open texts were saved to, and how many could not be."""

    text: str
    rescued: tuple[Path, ...] = ()
    lost: int = 0


class CrashHandler(QObject):
    """Hears of every error nobody caught, in any thread, and deals with it on the GUI thread.

    `rescuers` each save one open text into the folder they are given and return the file, or None when there was
    nothing to save. `show` shows the report; errors that come while it is shown are not shown again.
    """

    _heard = Signal(object)

    def __init__(self, rescuers: Sequence[Rescuer], folder: Path, show: Callable[[CrashReport], None],
                 now: Callable[[], datetime], version: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rescuers, self._folder, self._show = rescuers, folder, show
        self._now, self._version = now, version
        self._showing = False
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
        if self._showing:
            return
        self._showing = True
        try:
            rescued, lost = self.rescue()
            self._show(CrashReport(report_of(error, self._now(), self._version), rescued, lost))
        finally:
            self._showing = False

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


def report_of(error: BaseException, at: datetime, version: str = "") -> str:
    """Return a report on `error` with places of the program only: no messages, values or names of folders."""
    lines = [
        f"Bulletin Desk {version}".rstrip(),
        f"{at:%Y-%m-%d %H:%M:%S}  Python {platform.python_version()}  Qt {qVersion()}  "
        f"{platform.system()} {platform.machine()}",
    ]
    for link in _chain(error):
        lines.append("")
        lines.extend(_place(frame) for frame in traceback.extract_tb(link.__traceback__))
        lines.append(_name(link))
    return "\n".join(lines)


def _chain(error: BaseException) -> list[BaseException]:
    """Return the error and those behind it, the first cause first."""
    chain, link = [], error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)  # type: ignore[assignment]
    return chain[::-1]


def _place(frame: traceback.FrameSummary) -> str:
    path = "/".join(PurePath(frame.filename).parts[-3:]).lstrip("/")
    return f"  {path}:{frame.lineno} {frame.name}"


def _name(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind} [errno {error.errno}]"
    return f"{kind}: {error}" if isinstance(error, HARMLESS) else kind
