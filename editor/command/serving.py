"""Serving a command: opens the archive, carries the command out, and says the answer."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bulletin.archive import Archive
from bulletin.desk.listing import What
from bulletin.errors import BulletinError
from bulletin.files import trouble_with
from bulletin.intake.guard.guard import Guard, Opening
from bulletin.intake.guard.second_try import SecondTry
from bulletin.people import Actor, RoleName
from editor.archive_files import ArchiveFiles
from editor.command.circulars import circular, wanted_of
from editor.command.commissions import commissions
from editor.command.comparing import are_files, compare
from editor.command.copies import copies
from editor.command.counter import SURROUNDINGS, Answer, Counter, actor_with, actors_of, refusal
from editor.command.demo import demo
from editor.command.encrypting import hold_key, turn
from editor.command.exporting import export, volume
from editor.command.fetching import fetch, mailbox
from editor.command.founding import found as found_archive
from editor.command.instructions import instructions
from editor.command.issues import issues
from editor.command.keeping import backup, check, verify
from editor.command.listing import list_things
from editor.command.log import log
from editor.command.looking_up import search, show
from editor.command.old_issues import import_issues
from editor.command.packing import pack, unpack
from editor.command.printing import inspect
from editor.command.proofing import proof
from editor.command.rebuilding import plain_files, rebuild
from editor.command.restoring import repair, restore
from editor.command.sample_office import found
from editor.command.sheets import sheet
from editor.command.taking_in import intake
from editor.command.urgent import faults, urgent
from editor.command.words import tr
from editor.pieces.file_names import displayable
from editor.shell.words import sentence_of

OpenArchive = Callable[[Path, bool], Archive]  # the second says whether a file that is not there is made
_NOBODY = Actor("", "", frozenset())
_NEEDS_NOBODY = frozenset({"verify", "check"})  # so that they answer where a hand spoilt the people themselves
_COMMANDS: dict[str, Callable[[Counter, Namespace, Path], Answer]] = {
    "intake": lambda counter, asked, path: intake(counter, asked.paths),
    "import-issues": lambda counter, asked, path: import_issues(counter, asked.paths, asked.journal, asked.yes),
    "show": lambda counter, asked, path: show(counter, asked.id),
    "search": lambda counter, asked, path: search(counter, asked.query, asked.limit),
    "issues": lambda counter, asked, path: issues(counter),
    "export": lambda counter, asked, path: export(counter, asked),
    "volume": lambda counter, asked, path: volume(counter, asked),
    "copies": lambda counter, asked, path: copies(counter, asked.journal, asked.year, asked.number),
    "sheet": lambda counter, asked, path: sheet(counter, asked.id, asked.to),
    "compare": lambda counter, asked, path: compare(counter.archive, asked.a, asked.b),
    "circular": lambda counter, asked, path: circular(counter, wanted_of(asked)),
    "backup": lambda counter, asked, path: backup(counter, path, asked.to),
    "plain-files": lambda counter, asked, path: plain_files(counter, path, asked.folder),
    "list": lambda counter, asked, path: list_things(counter, What(asked.what), asked.to),
    "units": lambda counter, asked, path: _units(counter, asked),
    "pack": lambda counter, asked, path: pack(counter, asked),
    "unpack": lambda counter, asked, path: unpack(counter, asked),
    "mailbox": lambda counter, asked, path: mailbox(counter, asked),
    "fetch": lambda counter, asked, path: fetch(counter),
    "verify": lambda counter, asked, path: verify(counter),
    "log": lambda counter, asked, path: log(counter, asked),
    "urgent": lambda counter, asked, path: urgent(counter, asked.everything),
    "faults": lambda counter, asked, path: faults(counter, asked.since, asked.until, asked.unit),
    "instructions": lambda counter, asked, path: instructions(counter, asked.everything),
    "commissions": lambda counter, asked, path: commissions(counter, asked.everything),
    "check": lambda counter, asked, path: check(counter, path),
}


def _units(counter: Counter, asked: Namespace) -> Answer:
    """Lists of units come and go; what reads workbooks is loaded for that alone."""
    from editor.command.units import export_units, import_units

    return import_units(counter, asked.file, asked.yes) if asked.deed == "import" else export_units(counter, asked.file)


def serve(asked: Namespace, files: ArchiveFiles, open_archive: OpenArchive, resources: Path) -> int:
    """Carry out the command in `asked` on the archive that `files` mean; return the exit status.

    With `--json` standard output holds one document and nothing else; words for people go to standard error.
    """
    try:
        answer = _answer(asked, files, open_archive, resources)
    except BulletinError as error:
        answer = refusal(error)
    except OSError as error:
        answer = refusal(trouble_with(Path(os.fsdecode(error.filename or files.name)), error))
    try:
        _say(answer, asked.json)
    except OSError as error:  # the disk behind a redirection is full, or its reader is gone
        sys.stderr.write(f"{sentence_of(trouble_with(Path('-'), error))}\n")
        return SURROUNDINGS
    return answer.status


def _say(answer: Answer, as_json: bool) -> None:
    """Say the answer. A document is UTF-8 whatever the terminal speaks; words give up what it cannot show."""
    if as_json:
        document = _writable(json.dumps(answer.document, ensure_ascii=False, indent=1)) + "\n"
        sys.stdout.buffer.write(document.encode())
        sys.stdout.flush()
    words = sys.stderr if as_json or answer.status == SURROUNDINGS or "error" in answer.document else sys.stdout
    for line in answer.lines:
        words.write(f"{_showable(line, words)}\n")
    words.flush()


def _showable(line: str, stream: TextIO) -> str:
    return line.encode(stream.encoding or "utf-8", "replace").decode(stream.encoding or "utf-8")


def _answer(asked: Namespace, files: ArchiveFiles, open_archive: OpenArchive, resources: Path) -> Answer:
    tell = _teller(asked.json)
    if asked.command == "inspect":
        return inspect(asked.file)
    if asked.command == "demo":
        with closing(SecondTry(Guard())) as guard:
            return demo(open_archive, resources, asked.out, asked.drafts,
                        lambda archive: _counter(archive, asked.login, tell, resources, guard))
    if asked.command == "compare" and are_files(asked.a, asked.b):
        return compare(None, asked.a, asked.b)
    if asked.command == "found":
        return found_archive(asked, files, open_archive, datetime.now(UTC))
    path = files.path
    hold_key(files)
    if asked.command == "rebuild":
        return rebuild(asked.folder, path, open_archive, datetime.now(UTC))
    if asked.command in ("restore", "repair", "encrypt", "decrypt"):
        return _mended(asked, files, path)
    if asked.command == "proof":
        return proof(asked, path, open_archive, datetime.now(UTC), tell)
    takes_in = asked.command == "intake"  # the others only look, and make nothing
    archive = open_archive(path, takes_in and files.remembered is None)
    guard = SecondTry(Guard())
    try:
        if takes_in and (office := found(archive, resources, datetime.now(UTC))):
            tell(tr("新建档案，已放入示例单位“{office}”：{file}", office=office, file=displayable(str(path))))
        if asked.command in _NEEDS_NOBODY and not asked.login:
            counter = Counter(archive, _NOBODY, lambda: datetime.now(UTC), tell, resources)
        else:
            counter = _counter(archive, asked.login, tell, resources, guard)
        return _COMMANDS[asked.command](counter, asked, path)
    finally:
        guard.close()
        archive.close()


def _mended(asked: Namespace, files: ArchiveFiles, path: Path) -> Answer:
    """Carry out what is done to an archive that nobody has open."""
    mending, at = files.mending, datetime.now(UTC)
    if asked.command in ("encrypt", "decrypt"):
        return turn(files, asked.command == "encrypt", asked.keep, at)
    assert mending is not None, "the command line is always given one"
    return restore(mending, asked.file, path, at) if asked.command == "restore" else repair(mending, path, at)


def _counter(archive: Archive, login: str, tell: Callable[[str], None], resources: Path, guard: Opening) -> Counter:
    people = actors_of(archive, login)
    actor = actor_with(archive, login) if login else people.get(RoleName.EDITOR, _NOBODY)
    return Counter(archive, actor, lambda: datetime.now(UTC), tell, resources, people, guard)


def _teller(as_json: bool) -> Callable[[str], None]:
    """Return where progress is told: standard output belongs to the JSON document when there is one."""
    stream = sys.stderr if as_json else sys.stdout

    def tell(sentence: str) -> None:
        stream.write(f"{_showable(sentence, stream)}\n")
        stream.flush()

    return tell


def _writable(text: str) -> str:
    """Return `text` with a question mark for what no stream can write: bytes of a file name that are no UTF-8."""
    return text.encode("utf-8", "replace").decode()
