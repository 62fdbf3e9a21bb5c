"""The workstation and its command line: builds everything from its parts and hands it over.

What a window does not need before it is painted is imported later.
"""

from __future__ import annotations

import contextlib
import gc
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from bulletin.archive import Archive
    from bulletin.keeping.encrypting import Encrypting
    from bulletin.keeping.key import Held
    from bulletin.keeping.recovery import Mending
    from editor.archive_files import ArchiveFiles

VERSION = "0.1.0"
RESOURCES = Path(__file__).parent / "resources"


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or carry out the command that is named; return the exit status."""
    sys.excepthook = _our_mistake
    words = sys.argv[1:] if argv is None else list(argv)
    brought = _brought(words)
    if not words or brought:
        return open_window(None, brought=brought)
    arguments = _arguments(argv)
    if arguments.command is None:
        return open_window(arguments.archive)
    from editor.command.serving import serve

    files = _files(arguments.archive)
    return serve(arguments, files, partial(_open, held=files.held), RESOURCES)


def _arguments(argv: Sequence[str] | None) -> Namespace:
    """Return what was typed; wrong usage leaves with status 2, and with a document where one was asked for."""
    from editor.command.parser import make_parser

    try:
        return make_parser().parse_args(argv)
    except SystemExit as left:
        if left.code and "--json" in (sys.argv if argv is None else argv):
            print('{"error": {"reason": "wrong_usage"}}')
        raise


def _brought(words: Sequence[str]) -> tuple[Path, ...]:
    """Return the files that were typed, or dropped on the program's sign, instead of a command: each has a place or an
    ending in its name, as no command has, and is there.
    """
    files = tuple(Path(word) for word in words)
    are_files = all(word[:1] not in ("", "-") and (file.suffix or file.parent.name or file.is_absolute())
                    and file.exists() for word, file in zip(words, files, strict=True))
    return files if are_files else ()


def open_window(named: Path | None, first_painted: Callable[[], object] | None = None,
                brought: tuple[Path, ...] = ()) -> int:
    """Open the window on the archive `named`, else the one this chair founded, else the usual one: the sample office.

    Where another window has it open, that one is given the files that were `brought`, and comes forward instead.
    `first_painted` is called when the window has been painted for the first time: the benchmark's hook.
    """
    # Loading modules makes no garbage worth looking for: a sixth of the start. The running window collects again.
    gc.disable()
    files = _files(named)
    files.brought, files.schema = brought, _schema
    if _taken_over(files.path, brought):
        return 0
    from editor.start import start

    return start(files, VERSION, first_painted=first_painted)


def _schema() -> int:
    from db.migrations import SCHEMA_VERSION

    return SCHEMA_VERSION


def _taken_over(path: Path, brought: tuple[Path, ...]) -> bool:
    """Return whether a window that has the archive open took over; where no mark says that it is open, nobody asks."""
    from db.sitting import was_left

    if not was_left(path):
        return False
    from editor.recovery.handing_over import hand_over

    return hand_over(path, brought)


def _files(named: Path | None) -> ArchiveFiles:
    """Return which archives there are: the one named or in $BULLETIN_ARCHIVE, those of this chair, the usual one."""
    from bulletin.keeping.key import Held, Key
    from editor.archive_files import ArchiveFiles

    kept = os.environ.get("BULLETIN_ARCHIVE")
    held = Held(Key(os.environ.pop("BULLETIN_ARCHIVE_KEY", "")))  # no process that is started from here inherits it
    return ArchiveFiles(named or (Path(kept) if kept else None), _data_folder, partial(_open, held=held), RESOURCES,
                        make_mending=partial(_mending, held), make_encrypting=_encrypting, held=held)


def _open(path: Path, create: bool, held: Held | None = None) -> Archive:
    """Open an archive, with the key that is held where it is encrypted; one of a later version only to be read."""
    from bulletin.errors import Cause, Trouble
    from bulletin.keeping.key import NO_KEY
    from db.sqlite_archive import SqliteArchive

    try:
        return SqliteArchive(path, create=create, seat=platform.node(), key=held.key if held else NO_KEY)
    except Trouble as trouble:
        if trouble.cause is not Cause.TOO_NEW:
            raise
        return _mending(held).open_read_only(path)


def _mending(held: Held | None = None) -> Mending:
    from db import mending

    return mending.Mending(platform.node(), held)


def _encrypting() -> Encrypting:
    from db import encrypting

    return encrypting.Encrypting(platform.node())


def _data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("bulletin-desk", appauthor=False, ensure_exists=True)


def _our_mistake(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say that it was our mistake; the trace goes into a file for whoever mends it, never onto the screen."""
    import traceback

    if isinstance(error, KeyboardInterrupt):
        _tell("interrupted", "已中断。")
        return
    report = _data_folder() / "crash.txt"
    report.write_text("".join(traceback.format_exception(kind, error, trace)), encoding="utf-8")
    _tell("mistake", f"程序出了差错，已停下；档案没有写坏。出错记录在：{report}")


def _tell(reason: str, sentence: str) -> None:
    """Say why the program ends, to people, and as a document where one was asked for."""
    if "--json" in sys.argv:
        import json

        with contextlib.suppress(OSError):  # its reader may be gone
            print(json.dumps({"error": {"reason": reason, "text": sentence}}, ensure_ascii=True), flush=True)
    print(sentence, file=sys.stderr)


def _keep_office_time() -> None:
    """Let local time be that of the office, which the limits run on, wherever the computer says that it stands.

    The value is POSIX's for eight hours east, which needs no table of zones. Windows keeps the zone of the system.
    """
    if hasattr(time, "tzset"):
        os.environ["TZ"] = "CST-8"
        time.tzset()


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # in the built program a process that reads a file is this program, started again
    _keep_office_time()
    sys.exit(main())
