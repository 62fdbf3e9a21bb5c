"""Kills the program with somebody at work in it, starts it again, and looks whether all it said was done is there."""

import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from hashlib import sha256

from bulletin.desk import intake, looking
from bulletin.desk.office import found_office
from bulletin.desk.verifying import verify
from bulletin.drafts import Facts, Source
from bulletin.issues import IssueState
from bulletin.office import Office
from bulletin.text import plain
from db.sitting import was_left
from db.sqlite_archive import SqliteArchive
from editor.writing.safety.unsaved import find_unsaved, look_on_disk
from tests.builders import KUAIBAO, UNITS, a_text
from tests.flows.going_on import plain_files_go_on
from tests.flows.killing import ACTOR, ALONE, BODY, NOON, ROOT, journal, surroundings, whole
from tests.flows.killing_hands import backups_are_whole, no_number_is_lost
from tests.flows.window_hands import PRINTED

MOST_SECONDS = 2.0  # of typing that the window may lose: IDLE_MS, LONGEST_MS and PATIENCE_MS of its keeping
BEGIN_SECONDS, AGAIN_SECONDS = 60.0, 90.0
FURTHER = ("submitted", "reviewed", "approved", "placed", "published")


def kill_window(folder, seed, longest=12.0):
    """Let somebody work in the window over an archive in `folder`, kill it at a random moment, start it again, and
    return how often the window said what.

    Raises AssertionError for anything said that is not there, more than two seconds of typing lost, a number lost, a
    window that does not open any more.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "archive.db"
    _found(path)
    before = whole(path)
    lines, killed = _worked_and_killed(folder, path, seed, random.Random(seed).uniform(0.1, longest))
    again = _started_again(folder, path)
    assert not was_left(path), "the archive stays marked as open"
    archive = SqliteArchive(path, create=False)
    try:
        assert archive.problems() == []
        assert verify(archive) == []
        lost = _typing_is_there(archive, folder, before, lines, killed)
        _deeds_are_there(archive, folder, [*lines, *again])
        no_number_is_lost(archive, folder / PRINTED, ACTOR)
        plain_files_go_on(archive, path)
    finally:
        archive.close()
    told = Counter(line.split(" ")[2].strip() for line in (*lines, *again) if line.endswith("\n"))
    return told + Counter({"backup": backups_are_whole(path)}), lost


def _found(path):
    archive = SqliteArchive(path)
    office = Office("云溪县政府办公室信息科", "云溪县", single_seat=True)
    found_office(archive, office, (ALONE,), UNITS, (KUAIBAO,), at=NOON)
    for number in range(16):
        intake.write_down(archive, a_text(f"青禾镇春耕备耕进展之{number}", BODY), Facts("qinghe", section="工作动态"),
                          source=Source.PASTE, actor=ACTOR, at=NOON)
    archive.close()


def _worked_and_killed(folder, path, seed, seconds):
    with (folder / "错误.txt").open("wb") as wrong:
        program = subprocess.Popen([sys.executable, "-m", "tests.flows.window_hands", str(path), str(seed)],
                                   stdout=subprocess.PIPE, stderr=wrong, cwd=ROOT, env=surroundings(folder))
    lines, begun = [], threading.Event()

    def listen():
        for line in program.stdout:
            lines.append(line.decode())
            begun.set()
    listener = threading.Thread(target=listen)
    listener.start()
    try:
        assert begun.wait(BEGIN_SECONDS), "nobody began to work"
        time.sleep(seconds)
        assert program.poll() is None, (folder / "错误.txt").read_text()
    finally:
        killed = time.monotonic()
        program.send_signal(signal.SIGKILL)
        program.wait()
        listener.join()
        program.stdout.close()
    return lines, killed


def _started_again(folder, path):
    """Start the window on what the kill left, let it be closed, and return what it told: no lock keeps it out, and an
    issue whose printing was cut off is gone on with.
    """
    program = [sys.executable, "-X", "faulthandler", "-m", "tests.flows.window_hands", str(path)]
    again = subprocess.run(program, cwd=ROOT, env=surroundings(folder), capture_output=True, timeout=AGAIN_SECONDS,
                           check=False)
    lines = again.stdout.decode().splitlines(keepends=True)
    told = f"status {again.returncode}, told {lines}\n{again.stderr.decode()}"
    assert again.returncode == 0, told
    assert any(line.endswith(" sat\n") for line in lines), told
    return lines


def _typing_is_there(archive, folder, before, lines, killed):
    """Return the seconds of typing that are lost; what the window said it kept is there or something later."""
    unsaved = find_unsaved(archive, look_on_disk(tuple(folder.rglob("rescue"))), ACTOR)
    keys, lost = journal(before, lines), 0.0
    for draft_id, text in before.items():
        mine = [key for key in keys if key.draft_id == draft_id]
        states = [text, *(key.text for key in mine)]
        with archive.reading() as work:
            versions = [plain(each.text) for each in work.revisions.of_draft(draft_id)]
        assert versions[0] == text, "the text as it came in is other than it was"
        there = [versions[-1], *(plain(each.text) for each in unsaved if each.draft.id == draft_id)]
        assert all(each in states for each in (*versions, *there)), "a text nobody typed"
        last = max(len(states) - 1 - states[::-1].index(each) for each in there)
        assert last >= _said_safe(lines, draft_id), "typing that the window said was safe is gone"
        lost = max([lost, *(killed - key.at for key in mine[last:last + 1])])
    assert lost <= MOST_SECONDS, f"{lost:.2f} s of typing are lost"
    return lost


def _said_safe(lines, draft_id):
    """Return how many keys of a draft the window said were safe, by the last time it said so."""
    keys = safe = 0
    for line in lines:
        words = line.rstrip("\n").split(" ")
        if not line.endswith("\n") or words[1] != draft_id:
            continue
        keys += words[2] in ("back", "return", "key")
        if words[2] in ("kept", "saved", "stage"):
            safe = keys
    return safe


def _deeds_are_there(archive, folder, lines):
    stages = {}
    with archive.reading() as work:
        for line in lines:
            words = line.split() if line.endswith("\n") else ["", "", ""]
            if words[2] == "stage":
                stages[words[1]] = words[3]
            if words[2] == "signed":
                assert work.issues.get(words[3]).signature is not None, "a signature is gone"
            if words[2] == "printed":
                issue = work.issues.get(words[1])
                assert (issue.state, issue.number.number) == (IssueState.PUBLISHED, int(words[3]))
                data = (folder / PRINTED / words[5]).read_bytes()
                assert sha256(data).hexdigest() == issue.sha256 == words[4]
                stages |= {item.draft_id: "published" for item in issue.items}
    for draft in looking.some_drafts(archive, tuple(stages)):
        assert FURTHER.index(draft.stage.value) >= FURTHER.index(stages[draft.id]), "a step that was taken is gone"
