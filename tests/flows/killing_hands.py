"""Kills an office at work, and looks whether all that was done is there: used by the test and by the benchmark."""

import json
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections import Counter
from hashlib import sha256

from bulletin.desk import looking, publishing
from bulletin.desk.exporting import Export, file_digest
from bulletin.desk.press import withdraw_left
from bulletin.desk.verifying import verify
from bulletin.keeping.generations import FOLDER
from bulletin.numbers import Fate
from db.backing_up import Backups
from db.sqlite_archive import SqliteArchive
from tests.builders import NOON, actor
from tests.flows.going_on import old_issues_go_on, packages_go_on, plain_files_go_on
from tests.flows.hands import FILE, PRINTED, digest
from tests.flows.killing import ROOT, surroundings
from tests.flows.stock import lay_out

BEGIN_SECONDS = 60.0
EDITOR = actor("chen")


def kill_hands(folder, seed, longest=3.0):
    """Let the office work in `folder`, kill it at a random moment, and return how often each deed was done.

    Raises AssertionError for anything done that is not there, anything half, a number that is lost, and for anything
    that comes twice when what was cut off goes on.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lay_out(folder)
    lines = _worked_and_killed(folder, seed, random.Random(seed).uniform(0.05, longest))
    archive = SqliteArchive(folder / FILE, create=False)
    try:
        assert archive.problems() == []
        assert verify(archive) == []
        _all_is_there(archive, lines)
        printing = no_number_is_lost(archive, folder / PRINTED, EDITOR)
        _files_are_whole(archive, folder)
        _circulars_are_whole(archive, folder, lines)
        old_issues_go_on(archive, folder, lines)
        packages_go_on(archive, folder, lines)
        plain_files_go_on(archive, folder / FILE, lines)
        assert archive.problems() == []
        assert verify(archive) == []
    finally:
        archive.close()
    backups_are_whole(folder / FILE, [line["name"] for line in lines if line["deed"] == "backup"])
    assert Backups(folder / FILE).make(NOON) is not None  # tidies up what the kill left
    assert [path.name for path in (folder / FOLDER).glob(".*")] == []
    cut_off = {line["package"] for line in lines if line["deed"] == "portion"} - {
        line["package"] for line in lines if line["deed"] == "package"}
    return Counter(line["deed"] for line in lines) + Counter(
        {"printing cut off": printing, "package cut off": len(cut_off)})


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


def no_number_is_lost(archive, printed, who):
    """Take back issues whose printing was cut off, and return how many; the numbers run on without a gap then."""
    left = publishing.left_frozen(archive)
    for frozen in left:
        printing = publishing.thaw_left(archive, frozen, actor=who, at=NOON, reason="成刊中断")
        withdraw_left(printing, printed)
    with archive.reading() as work:
        entries = [entry for entry in work.numbers.of("kuaibao") if entry.year == NOON.year]
        issues = {issue.id: issue for issue in work.issues.all()}
    numbers = sorted(entry.number for entry in entries)
    assert numbers == list(range(51, 51 + len(numbers))), "a number is burnt"
    assert all(issues[entry.issue_id].number.number == entry.number for entry in entries)
    assert looking.proposed_number(archive, "kuaibao", NOON.year).number == 51 + len(numbers)
    assert all(entry.fate is not Fate.SKIPPED for entry in entries)
    return len(left)


def _files_are_whole(archive, folder):
    with archive.reading() as work:
        known = {issue.sha256 for issue in work.issues.all() if issue.sha256}
    files = list((folder / PRINTED).glob("*.docx")) if (folder / PRINTED).exists() else []
    for path in files:
        if not path.stem.endswith("签发单"):
            assert sha256(path.read_bytes()).hexdigest() in known, "a file with a number that no issue has"


def _circulars_are_whole(archive, folder, lines):
    with archive.reading() as work:
        log = work.log.lines(range(1, work.log.head().seq + 1))
    noted = {(line.reason, line.digest) for line in log if line.deed == Export.CIRCULAR}
    for line in lines:
        for name, sha256_said in line["files"].items() if line["deed"] == "circular" else ():
            assert file_digest(folder / name) == sha256_said
            assert (name, sha256_said) in noted, "a circular went out of the house without a line"
    for path in folder.glob("通报*"):
        with zipfile.ZipFile(path) as whole:
            assert whole.testzip() is None


def backups_are_whole(path, names=()):
    """Every backup of the archive at `path` is sound, and the last one that was named is among them."""
    there = sorted(each.name for each in (path.parent / FOLDER).glob("[!.]*.db"))
    assert not names or names[-1] in there, "the last backup that was named is gone"
    for name in there:  # the earlier ones may have been thinned
        copy = path.with_name(f"看{name}")
        shutil.copy(path.parent / FOLDER / name, copy)
        archive = SqliteArchive(copy, create=False)
        assert archive.problems() == []
        assert verify(archive) == []
        archive.close()
    return len(there)
