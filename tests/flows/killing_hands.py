"""Kills an office at work, and looks whether all that was done is there: used by the test and by the benchmark."""

import json
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from hashlib import sha256

from bulletin.desk import looking, publishing
from bulletin.desk.press import withdraw_left
from bulletin.desk.verifying import verify
from bulletin.keeping.generations import FOLDER
from bulletin.numbers import Fate
from db.backing_up import Backups
from db.sqlite_archive import SqliteArchive
from tests.builders import NOON, actor
from tests.flows.hands import PRINTED, digest
from tests.flows.killing import ROOT, surroundings

BEGIN_SECONDS = 60.0
EDITOR = actor("chen")


def kill_hands(folder, seed, longest=3.0):
    """Let the office work in `folder`, kill it at a random moment, and return how often each deed was done.

    Raises AssertionError for anything done that is not there, anything half, and a number that is lost.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lines = _worked_and_killed(folder, seed, random.Random(seed).uniform(0.05, longest))
    archive = SqliteArchive(folder / "档案.db", create=False)
    try:
        assert archive.problems() == []
        assert verify(archive) == []
        _all_is_there(archive, lines)
        _no_number_is_lost(archive, folder)
        _files_are_whole(archive, folder)
        assert archive.problems() == []
        assert verify(archive) == []
    finally:
        archive.close()
    _backups_are_whole(folder, [line["name"] for line in lines if line["deed"] == "backup"])
    return Counter(line["deed"] for line in lines)


def _worked_and_killed(folder, seed, seconds):
    program = subprocess.Popen([sys.executable, "-m", "tests.flows.hands", str(folder), str(seed)],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
                               env=surroundings(folder))
    lines, begun = [], threading.Event()

    def listen():
        for line in program.stdout:
            if line.endswith(b"\n"):  # else the kill came while it was being written
                lines.append(json.loads(line))
            begun.set()
    listener = threading.Thread(target=listen)
    listener.start()
    try:
        assert begun.wait(BEGIN_SECONDS), "nobody began to work"
        time.sleep(seconds)
        assert program.poll() is None, program.stderr.read().decode()
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()
        listener.join()
        program.stdout.close()
        program.stderr.close()
    return lines


def _all_is_there(archive, lines):
    last = {line["draft"]: line for line in lines if "draft" in line}
    with archive.reading() as work:
        for draft_id in last:
            texts = {digest(each.text) for each in work.revisions.of_draft(draft_id)}
            said = {line["text"] for line in lines if line.get("draft") == draft_id and line["deed"] != "type"}
            assert said <= texts, "a version that was saved is gone"
        copies = {copy.draft_id: digest(copy.text) for copy in work.revisions.copies_by(EDITOR.id)}
        for line in lines:
            if line["deed"] == "print":
                issue = work.issues.get(line["issue"])
                assert (issue.number.number, issue.sha256) == (line["number"], line["sha256"])
            if line["deed"] == "void":
                assert line["issue"] in work.issues.voids(line["issue"])
    typed = {draft_id: line["text"] for draft_id, line in last.items() if line["deed"] == "type"}
    gone = [draft_id for draft_id, text in typed.items() if copies.get(draft_id) != text]
    assert len(gone) <= 1, "more typing is gone than what the deed under way at the kill was about"


def _no_number_is_lost(archive, folder):
    for frozen in publishing.left_frozen(archive):
        printing = publishing.thaw_left(archive, frozen, actor=EDITOR, at=NOON, reason="成刊中断")
        withdraw_left(printing, folder / PRINTED)
    with archive.reading() as work:
        entries = work.numbers.of("kuaibao")
        issues = {issue.id: issue for issue in work.issues.all()}
    numbers = sorted(entry.number for entry in entries)
    assert numbers == list(range(51, 51 + len(numbers))), "a number is burnt"
    assert all(issues[entry.issue_id].number.number == entry.number for entry in entries)
    assert looking.proposed_number(archive, "kuaibao", 2026).number == 51 + len(numbers)
    assert all(entry.fate is not Fate.SKIPPED for entry in entries)


def _files_are_whole(archive, folder):
    with archive.reading() as work:
        known = {issue.sha256 for issue in work.issues.all() if issue.sha256}
    files = list((folder / PRINTED).glob("*.docx")) if (folder / PRINTED).exists() else []
    for path in files:
        if not path.stem.endswith("签发单"):
            assert sha256(path.read_bytes()).hexdigest() in known, "a file with a number that no issue has"


def _backups_are_whole(folder, names):
    there = sorted(path.name for path in (folder / FOLDER).glob("*.db")) if names else []
    assert not names or names[-1] in there, "the last backup that was named is gone"
    for name in there:  # the earlier ones may have been thinned
        copy = folder / f"看{name}"
        shutil.copy(folder / FOLDER / name, copy)
        archive = SqliteArchive(copy, create=False)
        assert archive.problems() == []
        assert verify(archive) == []
        archive.close()
    made = Backups(folder / "档案.db").make(NOON)  # tidies up what the kill left
    assert made is not None
    left = [path.name for path in (folder / FOLDER).iterdir() if path.name.startswith(".")]
    assert left == []
