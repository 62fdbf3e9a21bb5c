"""Kills the program while somebody types in it, and looks what is left: used by the test and by the benchmark."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bulletin.desk import intake, looking, writing
from bulletin.desk.office import found_office
from bulletin.drafts import Facts, Source
from bulletin.office import Office
from bulletin.people import Actor, Person, RoleName
from bulletin.text import Role, paragraph, plain
from db.sqlite_archive import SqliteArchive
from editor.writing.safety.unsaved import find_unsaved, look_on_disk

ROOT = Path(__file__).resolve().parents[2]
ALONE = Person("one", "one", "周砚秋", frozenset(RoleName))
ACTOR = Actor(ALONE.id, ALONE.name, ALONE.roles, True)
NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)
BODY = "青禾镇抢抓农时，全镇整地2万亩，储备稻种38吨。"
TITLES = ("青禾镇春耕备耕工作进展顺利", "白石乡油茶低产林改造见成效", "县农业农村局组织农资打假")
FIRST_KEY_SECONDS = 60.0


@dataclass(frozen=True)
class Key:
    """One line of the journal: the draft and its whole text as it was from this moment on."""

    at: float
    draft_id: str
    text: str


@dataclass(frozen=True)
class Loss:
    """What one kill cost: seconds from the first key that is gone to the kill, keys gone, keys typed in all."""

    seconds: float
    keys: int
    typed: int
    offered: bool


def an_archive(path, characters=0):
    """Make an archive of one seat with three drafts; `characters`: the least length of each."""
    archive = SqliteArchive(path)
    found_office(archive, Office("云岭县人民政府办公室", "云岭县", single_seat=True), (ALONE,), (), (), at=NOON)
    body = [paragraph(BODY * 8) for _ in range(characters // (len(BODY) * 8))] or [paragraph(BODY)]
    for title in TITLES:
        intake.write_down(archive, (paragraph(title, Role.TITLE), *body), Facts(), source=Source.PASTE, actor=ACTOR,
                          at=NOON)
    archive.close()


def kill_once(folder, seed, longest=8.0, characters=0):
    """Type into a fresh archive in `folder`, kill the program at a random moment, and return what was lost.

    Raises AssertionError when anything but the last keys is other than it was typed, or is not offered.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "archive.db"
    an_archive(path, characters)
    before = whole(path)
    lines, killed = typed_and_killed(path, folder, seed, random.Random(seed).uniform(0.2, longest))
    return loss_of(path, folder, before, lines, killed)


def whole(path):
    """Return the newest text of each draft and the number of its versions."""
    archive = SqliteArchive(path, create=False)
    files = [looking.draft_file(archive, each) for each in looking.draft_ids(archive, looking.DraftQuery())]
    texts = {each.draft.id: plain(writing.open_draft(archive, each.draft.id).revision.text) for each in files}
    archive.close()
    return texts


def surroundings(folder):
    """Return the environment of a program that keeps everything it remembers in `folder`."""
    return os.environ | {"XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "config"),
                         "TMPDIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}


def typed_and_killed(path, folder, seed, seconds):
    """Let somebody type for so long from the first key on; return the journal and the moment of the kill."""
    program = subprocess.Popen([sys.executable, "-m", "tests.flows.typist", str(path), str(seed)],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, env=surroundings(folder))
    lines, begun = [], threading.Event()

    def listen():
        for line in program.stdout:
            lines.append(line.decode())
            begun.set()
    listener = threading.Thread(target=listen)
    listener.start()
    try:
        assert begun.wait(FIRST_KEY_SECONDS), "nobody began to type"
        time.sleep(seconds)
        assert program.poll() is None, "the program ended by itself"
    finally:
        killed = time.monotonic()
        program.send_signal(signal.SIGKILL)
        program.wait()
        listener.join()
        program.stdout.close()
    return lines, killed


def journal(before, lines):
    """Return what each draft's text was, key by key."""
    texts, keys = dict(before), []
    for line in lines:
        if not line.endswith("\n"):
            continue  # the kill came while it was being written
        at, draft_id, what = line.rstrip("\n").split(" ", 2)
        if what == "back":
            texts[draft_id] = texts[draft_id][:-1]
        elif what == "return":
            texts[draft_id] += "\n"
        elif what.startswith("key "):
            texts[draft_id] += what[4:]
        else:
            continue
        keys.append(Key(float(at), draft_id, texts[draft_id]))
    return keys


def loss_of(path, folder, before, lines, killed):
    archive = SqliteArchive(path, create=False)
    assert archive.problems() == []
    keys = journal(before, lines)
    folders = tuple(folder.rglob("rescue")) + tuple(folder.rglob("bulletin-desk-rescue"))
    unsaved = find_unsaved(archive, look_on_disk(folders), ACTOR)
    gone, offered = [], False
    for draft_id, text in before.items():
        states = [text, *(key.text for key in keys if key.draft_id == draft_id)]
        moments = [key.at for key in keys if key.draft_id == draft_id]
        with archive.reading() as work:
            versions = [plain(each.text) for each in work.revisions.of_draft(draft_id)]
        assert versions[0] == text, "the text as it came in is other than it was"
        assert all(version in states for version in versions), "a version nobody typed"
        offers = [plain(each.text) for each in unsaved if each.draft.id == draft_id]
        assert all(offer in states for offer in offers), "a text nobody typed is offered"
        kept = max(len(states) - 1 - states[::-1].index(each) for each in (versions[-1], *offers))
        offered |= bool(offers)
        gone += moments[kept:]
    archive.close()
    return Loss(killed - min(gone, default=killed), len(gone), len(keys), offered)
