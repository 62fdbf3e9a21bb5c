"""A mailbox on a real server, the program as scripts run it: each mail becomes drafts exactly once, come what may."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from mail_server import dovecot
from mails import ENCODINGS, SUBJECT, File, mail

import main

ROOT = Path(main.__file__).parent
BODY = "青禾镇秋粮收割已完成9成，共收割水稻{number}万亩，投入收割机{number}台，烘干粮食{number}吨，没有接到灾情报告。"


def letter(number: int, words: str = BODY, subject: bytes = b"") -> bytes:
    """Return a mail whose only attachment is a draft of its own."""
    text = f"青禾镇秋收进度第{number}期\n{words.format(number=number)}\n（青禾镇  李明轩）\n"
    return mail(subject=subject or f"Report {number}".encode(), message_id=f"<{number}@qinghe.example>".encode(),
                files=(File(f"report{number}.txt", text.encode(), "text/plain"),))


@pytest.fixture(scope="module")
def server():
    with dovecot() as server:
        yield server


@pytest.fixture
def office(server, tmp_path, request):
    """An archive that looks into a folder of its own on the server; a function that runs a command on it."""
    folder = f"来稿{abs(hash(request.node.name)) % 100_000}"
    server.make(folder)
    environ = os.environ | {"BULLETIN_ARCHIVE": str(tmp_path / "档案.db"), "BULLETIN_MAIL_PASSWORD": server.password,
                            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}

    def run(*words, wait=True):
        process = subprocess.Popen([sys.executable, "main.py", *map(str, words), "--json"], cwd=ROOT, env=environ,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if not wait:
            return process
        said, told = process.communicate(timeout=100)
        assert b"Traceback" not in told
        return json.loads(said)

    run.folder = folder
    run("intake", ROOT / "resources" / "samples" / "bad" / "空文件.docx")  # the archive is founded
    run("mailbox", "--host", server.host, "--port", server.tls_port, "--login", server.login, "--folder", folder,
        "--ca", server.ca_file)
    return run


def test_what_came_is_there_once_however_often_one_looks(server, office):
    for number in range(5):
        server.put(letter(number), office.folder)
    files = office("fetch")["files"]
    assert [each["title"] for each in files] == [f"青禾镇秋收进度第{number}期" for number in range(5)]
    assert {each["unit"] for each in files} == {"青禾镇"}
    assert office("fetch")["files"] == []
    verified = office("verify")
    assert (verified["ok"], verified["problems"]) == (True, [])
    assert set(server.flags(office.folder)) == {"new"}


def test_a_server_that_numbers_anew_brings_nothing_new(server, office):
    for number in range(3):
        server.put(letter(number), office.folder)
    assert len(office("fetch")["files"]) == 3
    server.number_anew(office.folder)
    assert office("fetch")["files"] == []


def test_the_same_message_with_other_words_is_a_revised_draft(server, office):
    server.put(letter(7), office.folder)
    first = office("fetch")["files"][0]
    server.put(letter(7, BODY.replace("没有接到灾情报告", "另有3户仓库进水")), office.folder)
    (revised,) = office("fetch")["files"]
    assert (revised["result"], revised["other_id"]) == ("revised", first["draft"])


def test_subjects_in_every_broken_form_name_what_came(server, office):
    for number, made in enumerate(ENCODINGS.values()):
        server.put(letter(number, subject=made(SUBJECT)), office.folder)
    paths = [each["path"] for each in office("fetch")["files"]]
    assert len(paths) == len(ENCODINGS)
    assert {path.split("/")[1].replace("＂", "") for path in paths} == {f"{SUBJECT}.eml"}  # one has it in quotes


def test_a_program_that_is_killed_in_the_middle_takes_the_rest_next_time(server, office, tmp_path):
    for number in range(60):
        server.put(letter(number), office.folder)
    process = office("fetch", wait=False)
    wal = tmp_path / "档案.db-wal"
    began = wal.stat().st_size if wal.exists() else 0
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        if wal.exists() and wal.stat().st_size > began + 200_000:
            break
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL, "it was not done yet"
    office("fetch")
    found = office("search", "秋收进度", "--limit", 200)
    assert sorted(each["title"] for each in found["hits"]) == sorted(f"青禾镇秋收进度第{n}期" for n in range(60))
    assert office("check")["ok"]
    assert office("fetch")["files"] == []
