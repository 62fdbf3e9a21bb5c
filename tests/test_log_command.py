"""The account on the command line: what was done, by whom, and what left the house; each command leaves its line."""

import json
from hashlib import sha256

import pytest
from builders import NOON, SqliteArchive, a_text, an_office

import main
from bulletin.desk import signing
from bulletin.desk.account import numbers
from bulletin.errors import Cause, Trouble
from bulletin.log_query import LogQuery
from bulletin.workflow import Step
from editor.command import keeping, looking_up


@pytest.fixture
def archive_file(tmp_path):
    """An archive in a file: an issue printed, an item approved over somebody's head, one that bears a mark."""
    path = tmp_path / "archive.db"
    archive = SqliteArchive(path)
    office = an_office(archive)
    office.published(office.approved("青禾镇春耕"))
    draft = office.step(office.draft("白石乡防汛"), Step.SUBMIT, office.editor)
    signing.take_step(archive, draft, Step.APPROVE, actor=office.secretary, at=NOON, bypass=True, reason="电话同意")
    marked = office.save(office.draft("某项工作"), a_text("某项工作", "秘密★一年", "内容若干。"))
    archive.close()
    return path, draft.id, marked.id


@pytest.fixture
def run(capsys, archive_file):
    def run(*arguments):
        status = main.main(["--archive", str(archive_file[0]), *map(str, arguments), "--json"])
        told = capsys.readouterr()
        return status, json.loads(told.out) if told.out else None, told.err

    return run


def latest(run, *arguments):
    return run("log", *arguments)[1]["lines"][0]


def test_the_latest_line_comes_first(run):
    status, told, words = run("log", "--limit", 2)
    assert status == 0
    assert told["count"] > len(told["lines"]) == 2
    assert told["lines"][0]["deed"] == "save_text"
    assert "改稿" in words


def test_one_person_and_one_draft(run, archive_file):
    _, told, _ = run("log", "--person", "zhou")
    assert {line["who"] for line in told["lines"]} == {"周正明"}
    _, told, _ = run("log", "--draft", archive_file[1])
    assert {line["title"] for line in told["lines"]} == {"白石乡防汛"}


def test_days_of_the_office(run):
    _, told, _ = run("log", "--from", "2026-11-20", "--to", "2026-11-20", "--bypasses")
    assert [line["deed"] for line in told["lines"]] == ["bypass"]
    assert told["counts"]["bypass"] == 1
    _, told, _ = run("log", "--to", "2026-11-19", "--bypasses")
    assert told["lines"] == []


def test_nobody_of_that_name_and_no_such_draft(run):
    for asked in (("--person", "nobody"), ("--draft", "nothing")):
        status, told, _ = run("log", *asked)
        assert (status, told["error"]["reason"]) == (1, "unknown")


def test_days_the_wrong_way_round_are_wrong_usage(run):
    status, told, words = run("log", "--from", "2026-11-20", "--to", "2026-11-01")
    assert (status, told["error"]["reason"]) == (2, "wrong_usage")
    assert "开始日期在结束日期之后" in words


def test_an_export_a_circular_and_a_backup_leave_their_lines(run, tmp_path):
    issue, copy = tmp_path / "快报.docx", tmp_path / "备份.db"
    assert run("export", "--journal", "信息快报", "--year", 2026, "--number", 51, "--to", issue)[0] == 0
    line = latest(run, "--exports")
    assert (line["deed"], line["reason"]) == ("export_issue", "快报.docx")
    assert line["sha256"] == sha256(issue.read_bytes()).hexdigest()
    assert run("backup", copy)[0] == 0
    line = latest(run, "--exports")
    assert (line["deed"], line["reason"]) == ("backup", "备份.db")
    assert line["sha256"] == sha256(copy.read_bytes()).hexdigest()
    assert run("circular", "--from", "2026-11-01", "--to", "2026-11-30", "--docx", tmp_path / "通报.docx",
               "--xlsx", tmp_path / "通报.xlsx")[0] == 0
    _, told, _ = run("log", "--exports")
    assert [each["reason"] for each in told["lines"][:2]] == ["通报.xlsx", "通报.docx"]
    assert told["counts"] == {"issue_file": 2, "marked_file": 0, "sheet": 0, "circular": 2, "original": 0,
                              "phone_record": 0, "backup": 1, "list": 0}


def test_showing_what_bears_a_mark_is_written_down_once_a_day(run, archive_file):
    _, draft_id, marked_id = archive_file
    for id in (draft_id, marked_id, marked_id):
        assert run("show", id)[0] == 0
    _, told, _ = run("log")
    assert [(line["deed"], line["title"]) for line in told["lines"] if line["deed"] == "read_marked"] == [
        ("read_marked", "某项工作")]


def test_a_backup_of_an_archive_that_takes_no_more_is_made_and_told(run, tmp_path, monkeypatch):
    def refuse(*said, **more):
        raise Trouble(Cause.DISK_FULL, path="archive.db")
    monkeypatch.setattr(keeping, "note_export", refuse)
    status, told, words = run("backup", tmp_path / "备份.db")
    assert (status, told["bytes"] > 0) == (0, True)
    assert "没有记入台账" in words


def test_showing_what_cannot_be_written_down_still_shows_it(run, archive_file, monkeypatch):
    def refuse(*said, **more):
        raise Trouble(Cause.READ_ONLY, path="archive.db")
    monkeypatch.setattr(looking_up, "note_reading", refuse)
    status, told, words = run("show", archive_file[2])
    assert (status, told["title"]) == (0, "某项工作")
    assert "没有记入台账" in words


def test_looking_into_the_account_leaves_no_line(run, archive_file):
    run("log")
    archive = SqliteArchive(archive_file[0])
    before = len(numbers(archive, LogQuery()))
    archive.close()
    run("log", "--bypasses", "--exports")
    archive = SqliteArchive(archive_file[0])
    assert len(numbers(archive, LogQuery())) == before
    archive.close()
