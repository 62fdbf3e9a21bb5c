"""The workstation and its command line: builds everything from its parts and hands it over."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_data_path

from bulletin.archive import Archive
from bulletin.desk.office import found_office
from bulletin.errors import BulletinError, Trouble
from bulletin.people import Actor, RoleName
from db.sqlite_archive import SqliteArchive
from editor.command.circulars import circular
from editor.command.comparing import compare
from editor.command.counter import FOUND, SURROUNDINGS, Answer, Counter, actors_of
from editor.command.demo import demo
from editor.command.keeping import backup, check
from editor.command.looking_up import issues, search, show
from editor.command.office_file import read_office
from editor.command.parser import make_parser
from editor.command.printing import export, inspect
from editor.command.sample_office import fill
from editor.command.taking_in import intake
from editor.shell.words import sentence_of

VERSION = "0.1.0"
RESOURCES = Path(__file__).parent / "resources"
_NOBODY = Actor("", "", frozenset())


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window, or the command that is named; return the exit status."""
    sys.excepthook = _our_mistake
    arguments = make_parser().parse_args(argv)
    path = _archive_path(arguments.archive)
    try:
        if arguments.command is None:
            return _window(path)
        return _say(_answer(arguments, path), as_json=arguments.json)
    except BulletinError as error:
        return _say_error(error, as_json=arguments.json)


def _answer(arguments: Namespace, path: Path) -> Answer:
    tell = _teller(arguments.json)
    if arguments.command == "inspect":
        return inspect(arguments.file)
    if arguments.command == "demo":
        return demo(SqliteArchive, arguments.out, arguments.drafts, lambda archive: _counter(archive, tell))
    archive = _opened(path, tell)
    try:
        return _COMMANDS[arguments.command](_counter(archive, tell), arguments, path)
    finally:
        archive.close()


_COMMANDS: dict[str, Callable[[Counter, Namespace, Path], Answer]] = {
    "intake": lambda counter, arguments, path: intake(counter, arguments.paths),
    "show": lambda counter, arguments, path: show(counter, arguments.id),
    "search": lambda counter, arguments, path: search(counter, arguments.query, arguments.limit),
    "issues": lambda counter, arguments, path: issues(counter),
    "export": lambda counter, arguments, path: export(
        counter, arguments.journal, arguments.year, arguments.number, arguments.to),
    "compare": lambda counter, arguments, path: compare(counter, arguments.a, arguments.b),
    "circular": lambda counter, arguments, path: circular(
        counter, arguments.since, arguments.until, arguments.docx, arguments.xlsx),
    "backup": lambda counter, arguments, path: backup(counter, path, arguments.to),
    "check": lambda counter, arguments, path: check(counter, path),
}


def _window(path: Path) -> int:
    """Open the window on the archive; the sample office is put into an empty one."""
    from editor.start import start  # the window's parts are loaded only when there is a window

    return start(lambda: _opened(path, _teller(False), with_drafts=True), VERSION)


def _opened(path: Path, tell: Callable[[str], None], *, with_drafts: bool = False) -> Archive:
    """Open the archive at `path`; one that has no people yet is founded with the sample office."""
    archive = SqliteArchive(path)
    with archive.reading() as work:
        empty = not work.people.all()
    if empty:
        office = read_office(RESOURCES / "samples" / "office.toml")
        found_office(archive, office.office, office.people, office.units, office.journals)
        tell(f"新建档案，已放入示例办公室“{office.office.name}”：{path}")
        if with_drafts:
            fill(_counter(archive, tell), path.parent / "成刊")
    return archive


def _counter(archive: Archive, tell: Callable[[str], None]) -> Counter:
    people = actors_of(archive)
    return Counter(archive, people.get(RoleName.EDITOR, _NOBODY), lambda: datetime.now(UTC), tell, RESOURCES, people)


def _archive_path(named: Path | None) -> Path:
    if named is not None:
        return named
    if kept := os.environ.get("BULLETIN_ARCHIVE"):
        return Path(kept)
    return user_data_path("bulletin-desk", appauthor=False) / "archive.db"


def _teller(as_json: bool) -> Callable[[str], None]:
    """Return where progress is told: standard output belongs to the JSON document when there is one."""
    return lambda sentence: print(sentence, file=sys.stderr if as_json else sys.stdout, flush=True)


def _say(answer: Answer, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(answer.document, ensure_ascii=False, indent=1))
    for line in answer.lines:
        print(line, file=sys.stderr if as_json else sys.stdout)
    return answer.status


def _say_error(error: BulletinError, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps({"error": {"reason": error.args[0], "text": sentence_of(error)}}, ensure_ascii=False))
    print(sentence_of(error), file=sys.stderr)
    return SURROUNDINGS if isinstance(error, Trouble) else FOUND


def _our_mistake(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say that it was our mistake; the trace goes into a file for whoever mends it, never onto the screen."""
    import traceback

    report = user_data_path("bulletin-desk", appauthor=False, ensure_exists=True) / "crash.txt"
    report.write_text("".join(traceback.format_exception(kind, error, trace)), encoding="utf-8")
    print(f"程序出了差错，已停下；档案没有写坏。出错记录在：{report}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
