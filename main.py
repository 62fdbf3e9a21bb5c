"""The workstation and its command line: builds everything from its parts and hands it over.

What a window does not need before it is painted is imported later.
"""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from editor.command.parser import make_parser

if TYPE_CHECKING:
    from bulletin.archive import Archive

VERSION = "0.1.0"
RESOURCES = Path(__file__).parent / "resources"


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or carry out the command that is named; return the exit status."""
    sys.excepthook = _our_mistake
    arguments = _arguments(argv)
    path = _archive_path(arguments.archive)
    if arguments.command is None:
        return open_window(path)
    from editor.command.serving import serve

    return serve(arguments, path, _open, RESOURCES)


def _arguments(argv: Sequence[str] | None) -> Namespace:
    """Return what was typed; wrong usage leaves with status 2, and with a document where one was asked for."""
    try:
        return make_parser().parse_args(argv)
    except SystemExit as left:
        if left.code and "--json" in (sys.argv if argv is None else argv):
            print('{"error": {"reason": "wrong_usage"}}')
        raise


def open_window(path: Path, first_painted: Callable[[], object] | None = None) -> int:
    """Open the window on the archive; an empty one gets the sample office, two days at work.

    `first_painted` is called when the window has been painted for the first time: the benchmark's hook.
    """
    # Loading modules makes no garbage worth looking for: a sixth of the start. The running window collects again.
    gc.disable()
    from editor.start import start

    def open_archive() -> Archive:
        archive = _open(path, True)
        with archive.reading() as work:
            empty = not work.people.all()
        if empty:
            from editor.command.sample_office import found_at_work

            found_at_work(archive, RESOURCES, path.parent)
        return archive

    return start(open_archive, VERSION, path.name, first_painted=first_painted)


def _open(path: Path, create: bool) -> Archive:
    from db.sqlite_archive import SqliteArchive

    return SqliteArchive(path, create=create)


def _archive_path(named: Path | None) -> Path:
    """Return which archive is meant: the one named, else $BULLETIN_ARCHIVE, else the one in the user's data folder."""
    if named is not None:
        return named
    if kept := os.environ.get("BULLETIN_ARCHIVE"):
        return Path(kept)
    return user_data_path("bulletin-desk", appauthor=False) / "archive.db"


def _our_mistake(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say that it was our mistake; the trace goes into a file for whoever mends it, never onto the screen."""
    import traceback

    if isinstance(error, KeyboardInterrupt):
        print("已中断。", file=sys.stderr)
        return
    report = user_data_path("bulletin-desk", appauthor=False, ensure_exists=True) / "crash.txt"
    report.write_text("".join(traceback.format_exception(kind, error, trace)), encoding="utf-8")
    print(f"程序出了差错，已停下；档案没有写坏。出错记录在：{report}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
