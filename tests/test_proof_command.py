"""`proof` on the command line: keys, places, exit statuses, and what the office taught where there is an archive."""

import json

import pytest
from builders import NOON, a_text, an_office

import main
from bulletin.desk import proofing
from bulletin.proof.wordbook import Correction, Switched
from bulletin.text import plain
from db.sqlite_archive import SqliteArchive

KEYS = {"rule", "start", "end", "text", "suggestion", "strength", "source"}
TITLE, BODY = "青禾镇春耕备耕进展顺利", "全镇已整地,进展顺利。。其它事项另报。"


@pytest.fixture
def run(capsys, tmp_path):
    """Run a command with --json; return exit status, document and words."""
    def run(*arguments, archive=None):
        status = main.main(["--archive", str(archive or tmp_path / "none.db"), *map(str, arguments), "--json"])
        told = capsys.readouterr()
        return status, json.loads(told.out), told.err

    return run


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "来稿.txt"
    path.write_text(f"{TITLE}\n{BODY}\n", encoding="utf-8")
    return path


@pytest.fixture
def taught(tmp_path):
    """An archive with one draft, whose office taught the check."""
    path = tmp_path / "archive.db"
    archive = SqliteArchive(path)
    office = an_office(archive)
    draft = office.draft(TITLE, BODY)
    proofing.put_correction(archive, Correction("进展顺利", "有序推进"), actor=office.editor, at=NOON)
    proofing.switch(archive, Switched("P05", False), actor=office.editor, at=NOON)
    proofing.switch(archive, Switched("P05", True, "kuaibao"), actor=office.editor, at=NOON)
    archive.close()
    return path, draft


def rules(told):
    return {each["rule"] for each in told["problems"]}


def test_a_file_is_checked_without_any_archive_and_places_are_those_of_its_text(run, text_file, tmp_path):
    status, told, words = run("proof", text_file)
    whole = plain(a_text(TITLE, BODY))
    assert status == 1
    assert {"P01", "P05"} <= rules(told)
    for each in told["problems"]:
        assert each.keys() >= KEYS
        assert whole[each["start"]:each["end"]] == each["text"]
    assert "P05" in words
    assert not (tmp_path / "none.db").exists()


def test_a_file_with_nothing_wrong_has_status_0(run, tmp_path):
    path = tmp_path / "好稿.txt"
    path.write_text("青禾镇春耕备耕进展顺利\n全镇群众抢抓农时，春耕有序推进。\n", encoding="utf-8")
    status, told, _ = run("proof", path)
    assert (status, told) == (0, {"problems": []})


def test_what_the_office_taught_counts_for_files_and_drafts(run, text_file, taught):
    path, draft = taught
    for what in (text_file, draft.id):
        status, told, _ = run("proof", what, archive=path)
        assert status == 1
        assert "P05" not in rules(told)
        assert ("进展顺利", "有序推进") in {(each["text"], each["suggestion"]) for each in told["problems"]}


def test_a_journal_has_switches_of_its_own(run, text_file, taught):
    path, draft = taught
    for what in (text_file, draft.id):
        assert "P05" in rules(run("proof", what, "--journal", "信息快报", archive=path)[1])


def test_a_draft_or_a_journal_that_is_not_there_is_refused(run, text_file, taught):
    path, _ = taught
    for arguments in (("no-such-draft",), (text_file, "--journal", "没有的刊物")):
        status, told, _ = run("proof", *arguments, archive=path)
        assert (status, told["error"]["reason"]) == (1, "unknown")


def test_a_file_that_is_not_there_is_named_and_not_the_archive(run, tmp_path):
    status, told, words = run("proof", tmp_path / "没有.docx")
    assert (status, told["error"]["reason"]) == (3, "file_missing")
    assert "没有.docx" in words


def test_a_folder_is_no_file(run, tmp_path):
    status, told, words = run("proof", tmp_path)
    assert (status, told["error"]["reason"]) == (1, "not_supported")
    assert "是文件夹" in words
