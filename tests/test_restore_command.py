"""`restore` and `repair` at the command line: what they say, to people and as a document, and how they end."""

import io
import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from kept_archives import keep, rows_in, with_pages

import main
from db.sqlite_archive import SqliteArchive


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return keep(tmp_path_factory.mktemp("made"))


@pytest.fixture
def kept(made, tmp_path):
    shutil.copytree(made.path.parent, tmp_path / "x")
    return type(made)(tmp_path / "x" / made.path.name,
                      tuple(tmp_path / "x" / "备份" / each.name for each in made.backups), made.held)


@pytest.fixture
def run(kept, capsys):
    """Return what runs a command on the archive and gives its status, its document or words, and what it told."""
    def ran(*words, json_wanted=True):
        status = main.main(["--archive", str(kept.path), *(["--json"] if json_wanted else []), *map(str, words)])
        said = capsys.readouterr()
        return status, json.loads(said.out) if json_wanted else said.out + said.err
    return ran


def test_restoring_says_what_is_lost_and_where_the_old_archive_is(run, kept):
    status, told = run("restore", kept.backups[2])
    assert status == 0
    assert (told["file"], told["lost_deeds"], told["lost_minutes"], told["lost_known"]) == (str(kept.path), 3, 0, True)
    assert [line["who"] for line in told["lost"]] == ["陈一帆"] * 3
    assert Path(told["put_aside"]).exists()
    assert rows_in(kept.path) == kept.held[2]


def test_people_are_told_in_words(run, kept):
    status, told = run("restore", kept.backups[0], json_wanted=False)
    assert status == 0
    assert "已恢复：" in told
    assert "项办理" in told
    assert "陈一帆　收稿" in told


@pytest.mark.parametrize(("content", "reason", "status"), [
    (b"PK\x03\x04zip", "not_an_archive", 3), (b"", "archive_damaged", 3)], ids=["another", "empty"])
def test_what_is_no_backup_is_refused(run, kept, content, reason, status):
    kept.backups[0].write_bytes(content)
    ended, told = run("restore", kept.backups[0])
    assert (ended, told["error"]["reason"]) == (status, reason)
    assert told["error"]["text"]


def test_while_the_archive_is_open_nothing_is_restored(run, kept):
    archive = SqliteArchive(kept.path)
    status, told = run("restore", kept.backups[0])
    archive.close()
    assert (status, told["error"]["reason"]) == (3, "busy")


def test_an_archive_is_not_restored_from_itself(run, kept):
    status, told = run("restore", kept.path)
    assert (status, told["error"]["reason"]) == (1, "restore_self")


def test_the_passphrase_of_a_sealed_backup_comes_from_standard_input(run, kept, monkeypatch):
    from bulletin.keeping.sealed_file import seal

    sealed = kept.backups[1].with_suffix(".db.sealed")
    with kept.backups[1].open("rb") as of, sealed.open("wb") as to:
        seal(of.read, to.write, "一个够长的密码短语")
    for typed, status in (("不对的密码短语啊\n", 1), ("一个够长的密码短语\n", 0)):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert run("restore", sealed)[0] == status
    assert rows_in(kept.path) == kept.held[1]


def test_repairing_tells_table_by_table_and_check_is_content_after_it(run, kept):
    with_pages(kept.path, [0], bytes(4096))
    status, told = run("check")
    assert status == 3
    status, told = run("repair")
    assert (status, told["lost"], told["log_whole"], told["counted"]) == (0, 0, True, True)
    assert {"table": "draft", "read": 23, "lost": 0, "whole": True} in told["tables"]
    assert Path(told["put_aside"]).exists()
    assert run("check")[1] == {"ok": True, "problems": []}
    assert run("verify")[0] == 0


def test_where_there_is_no_archive_there_is_nothing_to_repair(run, kept):
    kept.path.unlink()
    status, told = run("repair")
    assert (status, told["error"]["reason"]) == (3, "file_missing")
    assert not kept.path.exists()


def test_a_newer_archive_answers_questions_and_is_not_written(run, kept, tmp_path):
    raw = sqlite3.connect(kept.path)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    status, told = run("search", "第1批")
    assert (status, told["count"]) == (0, 6)
    assert run("issues")[0] == 0
    (tmp_path / "稿.txt").write_text("青禾镇修通产业路\n全镇修通产业路三条。", encoding="utf-8")
    before = kept.path.read_bytes()
    status, told = run("intake", tmp_path / "稿.txt")
    assert (status, told["error"]["reason"]) == (3, "too_new")
    assert kept.path.read_bytes() == before
