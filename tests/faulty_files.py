"""Files that fail on purpose: the n-th call that touches a folder raises, or the program dies there."""

import builtins
import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from unittest.mock import patch

_BY_PATH = ("mkdir", "replace", "rename", "unlink", "rmdir", "open", "listdir", "scandir")
_BY_HANDLE = ("fsync", "close")


def full() -> OSError:
    return OSError(errno.ENOSPC, "No space left on device")


def forbidden() -> OSError:
    return OSError(errno.EACCES, "Permission denied")


def broken() -> OSError:
    return OSError(errno.EIO, "Input/output error")


def held() -> OSError:
    """What Windows says of a file another program holds open; elsewhere it is never said of these calls."""
    return OSError(errno.EBUSY, "Device or resource busy")


class Faults:
    """Counts the file calls under `folder`; at the `nth` (0 first; -1: never) it does `strike`.

    With `after` the call is carried out first: so a program dies between two steps.
    """

    def __init__(self, folder: Path, nth: int, strike: Callable[[], BaseException], *, after: bool = False) -> None:
        self._folder, self._nth, self._strike, self._after = str(folder), nth, strike, after
        self._handles: set[int] = set()
        self.calls: list[str] = []

    @contextmanager
    def at_work(self) -> Iterator["Faults"]:
        """Let the calls fail as long as this lasts."""
        with patch.multiple(os, **{name: self._path_call(name) for name in _BY_PATH},
                            **{name: self._handle_call(name) for name in _BY_HANDLE}), \
                patch.object(builtins, "open", self._opened), patch.object(io, "open", self._opened):
            yield self

    def _called(self, name, deed):
        self.calls.append(name)
        if len(self.calls) - 1 != self._nth:
            return deed()
        if self._after:
            with suppress(OSError):
                deed()
        raise self._strike()

    def _path_call(self, name):
        real = getattr(os, name)

        def call(path, *more, **named):
            if not self._concerns(path):
                return real(path, *more, **named)
            made = self._called(f"{name} {Path(os.fsdecode(path)).name}", lambda: real(path, *more, **named))
            if name == "open":
                self._handles.add(made)
            return made
        return call

    def _handle_call(self, name):
        real = getattr(os, name)

        def call(handle):
            if handle not in self._handles:
                return real(handle)
            if name == "close":
                self._handles.discard(handle)
                return real(handle)  # a handle that cannot be closed is gone all the same
            return self._called(name, lambda: real(handle))
        return call

    def _opened(self, file, mode="r", *more, **named):
        if not self._concerns(file):
            return _OPEN(file, mode, *more, **named)
        opened = self._called(f"open {mode} {Path(file).name}", lambda: _OPEN(file, mode, *more, **named))
        self._handles.add(opened.fileno())
        return _File(self, opened)

    def _concerns(self, path: object) -> bool:
        return isinstance(path, str | bytes | os.PathLike) and os.fsdecode(path).startswith(self._folder)


_OPEN = io.open


class _File:
    """An open file whose calls are counted."""

    def __init__(self, faults: Faults, real) -> None:
        self._faults, self._real = faults, real

    def __getattr__(self, name):
        found = getattr(self._real, name)
        if name not in ("write", "read", "flush"):
            return found
        return lambda *given: self._faults._called(name, lambda: found(*given))

    def __enter__(self):
        self._real.__enter__()
        return self

    def __exit__(self, *how):
        self._faults._handles.discard(self._real.fileno())
        return self._real.__exit__(*how)

    def __iter__(self):
        return iter(self._real)
