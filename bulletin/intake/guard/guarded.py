"""What runs in the guarded process: one file after another is read, and the answer sent back; and its form on the wire.

An answer is a head of JSON, a pickle, and the long byte strings by themselves: so nothing is copied twice, and the
bytes that came in never travel back. The pickle is read by `Reply`, which makes nothing but the values of a reading:
a process that fell to a hostile file cannot reach its parent through it.
"""

import importlib
import io
import json
import mimetypes
import os
import pickle
import shutil
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from time import process_time
from types import TracebackType
from typing import Any

from bulletin.intake.guard.limits import Allowance, confine, hold_memory, hold_seconds, own_files, resident
from bulletin.intake.incoming import Opened, Wish

LONG = 64 * 1024
READY, READ, MEMORY, MISTAKE = "ready", "read", "memory", "mistake"
VALUES = (
    "bulletin.errors", "bulletin.text", "bulletin.marked", "bulletin.intake.incoming", "bulletin.intake.reading",
)
TIMES = ("date", "datetime", "time", "timedelta", "timezone")
REBUILD = ("bulletin.errors", "_as_it_was")
BROKEN_REPLY = (pickle.UnpicklingError, ValueError, TypeError, LookupError, AttributeError, ImportError, EOFError,
                OverflowError, MemoryError, RecursionError)  # fmt: skip

Open = Callable[[str, bytes, Wish], tuple[Opened, ...]]


@dataclass(frozen=True)
class Head:
    """The head of an answer: what it is, how many long byte strings follow, and what the file cost.

    `seconds` of the processor, the `peak` of memory and what was held before in bytes (0 where not known), and the
    names of what was tried in vain (`refused`); `trace` where our reader failed.
    """

    word: str
    parts: int = 0
    seconds: float = 0.0
    peak: int = 0
    before: int = 0
    refused: tuple[str, ...] = ()
    trace: str = ""


def serve(pipe: Connection, opener: str, scratch: str) -> None:
    """Read the files that come through `pipe` with the function named `module:function` until the pipe is closed.

    `scratch` is the one folder in which a reader may write; who started this process clears it away, if still there.
    """
    _be_silent()
    threading.Thread(target=_end_with_parent, args=(scratch,), daemon=True).start()
    refused: list[str] = []
    with LastWords(pipe):
        open_file = function_named(opener)
        account = _Account()
        mimetypes.init()  # asks the system once, while it may
        tempfile.tempdir = scratch
        confine(scratch, own_files(), refused.append)
        sys.dont_write_bytecode = True
        _send(pipe, Head(READY))
        while (job := _receive(pipe)) is not None:
            refused.clear()
            _read(pipe, open_file, job, account, refused)


def values(pickled: bytes, parts: list[bytes]) -> tuple[Opened, ...]:
    """Return the values in an answer; ValueError or another of `BROKEN_REPLY` where it is none."""
    opened = Reply(io.BytesIO(pickled), parts).load()
    if not (isinstance(opened, tuple) and opened and all(isinstance(each, Opened) for each in opened)):
        raise ValueError(type(opened))
    return opened


class Reply(pickle.Unpickler):
    """Makes the values of a reading and nothing else."""

    def __init__(self, stream: io.BytesIO, parts: list[bytes]) -> None:
        super().__init__(stream)
        self._parts = parts

    def persistent_load(self, place: object) -> bytes:
        if not isinstance(place, int) or not 0 <= place < len(self._parts):
            raise pickle.UnpicklingError(place)
        return self._parts[place]

    def find_class(self, module: str, name: str) -> Any:
        known = module in VALUES or (module == "datetime" and name in TIMES)
        found = getattr(sys.modules.get(module) or importlib.import_module(module), name, None) if known else None
        if (module, name) == REBUILD or (isinstance(found, type) and found.__module__ == module):
            return found
        raise pickle.UnpicklingError(module, name)


class _Bundle(pickle.Pickler):
    """Pickles an answer with its long byte strings aside; the first of them is the file itself."""

    def __init__(self, stream: io.BytesIO, data: bytes) -> None:
        super().__init__(stream, protocol=5)
        self.parts: list[bytes] = [data]

    def persistent_id(self, value: Any) -> int | None:
        if not isinstance(value, bytes) or (len(value) < LONG and value is not self.parts[0]):
            return None
        place = next((place for place, part in enumerate(self.parts) if part is value), None)
        if place is None:
            self.parts.append(value)
        return len(self.parts) - 1 if place is None else place


class LastWords(AbstractContextManager[None]):
    """Tells the parent why this process ends: our own mistake, met by a file; then the process ends in silence."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> bool:
        if error is not None and not isinstance(error, BrokenPipeError | ConnectionError):
            _send(self._pipe, Head(MISTAKE, trace="".join(traceback.format_exception(kind, error, at))[-4000:]))
        return True


class _Account:
    """What a file costs. The peak of memory is asked of Linux, whose account is opened before files are forbidden.

    The figure of getrusage(2) will not do: a new process inherits there the peak of the one that started it.
    """

    def __init__(self) -> None:
        self._status, self._reset = _descriptor("status", os.O_RDONLY), _descriptor("clear_refs", os.O_WRONLY)
        self._seconds, self._before = 0.0, 0

    def begin(self) -> None:
        if self._reset is not None:
            os.write(self._reset, b"5")  # proc(5): the peak starts afresh
        self._seconds, self._before = process_time(), resident()

    def head(self, word: str, parts: int, refused: list[str]) -> Head:
        return Head(word, parts, process_time() - self._seconds, self._peak(), self._before, tuple(refused))

    def _peak(self) -> int:
        if self._status is None:
            return 0
        lines = os.pread(self._status, 4096, 0).splitlines()
        return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(b"VmHWM")), 0)


@dataclass(frozen=True)
class _Job:
    name: str
    data: bytes
    wish: Wish
    allowance: Allowance


def ask(pipe: Connection, name: str, data: bytes, wish: Wish, allowance: Allowance) -> None:
    """Send a file through `pipe` to be read."""
    pipe.send((name, wish, allowance))
    pipe.send_bytes(data)


def _receive(pipe: Connection) -> _Job | None:
    try:
        name, wish, allowance = pipe.recv()
        return _Job(name, pipe.recv_bytes(), wish, allowance)
    except (EOFError, ConnectionError):
        return None


def _read(pipe: Connection, open_file: Open, job: _Job, account: _Account, refused: list[str]) -> None:
    hold_memory(job.allowance.memory)
    hold_seconds(job.allowance.seconds)
    account.begin()
    stream = io.BytesIO()
    bundle = _Bundle(stream, job.data)
    try:
        bundle.dump(open_file(job.name, job.data, job.wish))
    except MemoryError:
        _send(pipe, account.head(MEMORY, 0, refused))
        return
    _send(pipe, account.head(READ, len(bundle.parts) - 1, refused))
    pipe.send_bytes(stream.getbuffer())
    for part in bundle.parts[1:]:
        pipe.send_bytes(part)


def _send(pipe: Connection, head: Head) -> None:
    pipe.send_bytes(json.dumps(asdict(head)).encode())


def function_named(named: str) -> Open:
    """Return the function that is written `module:function`."""
    module, _, name = named.partition(":")
    found: Open = getattr(importlib.import_module(module), name)
    return found


def _be_silent() -> None:
    """Nobody reads what a library of C may print: it goes nowhere, and not into the parent's own words."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _end_with_parent(scratch: str) -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
    shutil.rmtree(scratch, ignore_errors=True)
    os._exit(1)


def _descriptor(name: str, flags: int) -> int | None:
    try:
        return os.open(f"/proc/self/{name}", flags)
    except OSError:
        return None
