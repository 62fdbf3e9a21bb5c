"""`rebuild`, `plain-files`, `pack` and `unpack` on the command line: the way out of the archive and back in."""

import io
import json
import sys

import pytest
from builders import NOON, an_office
from shelved import fill

import main
from bulletin.desk import seats
from db.sqlite_archive import SqliteArchive


@pytest.fixture
def run(capsys):
    def run(archive, *arguments):
        status = main.main(["--archive", str(archive), "--json", *map(str, arguments)])
        told = capsys.readouterr()
        return status, json.loads(told.out), told.err
    return run


@pytest.fixture
def path(tmp_path):
    """An archive with five published issues and one draft."""
    archive = SqliteArchive(tmp_path / "甲.db")
    office = an_office(archive)
    fill(office, tmp_path / "out")
    office.draft("待用稿件", body="县里部署秋粮收购，粮库腾仓三万吨。")
    archive.close()
    return tmp_path / "甲.db"


@pytest.fixture
def other(tmp_path):
    archive = SqliteArchive(tmp_path / "乙.db")
    an_office(archive)
    archive.close()
    return tmp_path / "乙.db"


def test_plain_files_and_an_archive_made_again_from_them(run, path, tmp_path):
    status, said, _ = run(path, "plain-files")
    assert (status, said["issues"], said["whole"], said["folder"]) == (0, 5, 5, str(tmp_path / "存档"))
    status, said, words = run(tmp_path / "新.db", "rebuild", tmp_path / "存档")
    assert (status, said["issues"], said["items"], said["problems"]) == (0, 5, 5, [])
    assert "已由存档文件重建云溪县政府办公室信息科的档案" in words
    assert "没有恢复" in words
    status, said, _ = run(tmp_path / "新.db", "verify")
    assert (status, said["ok"]) == (0, True)
    assert run(tmp_path / "新.db", "check")[1] == {"ok": True, "problems": []}
    assert run(tmp_path / "新.db", "search", "水毁修复")[1]["count"] == 1
    assert [each["number"] for each in run(tmp_path / "新.db", "issues")[1]["issues"]] == [
        each["number"] for each in run(path, "issues")[1]["issues"]]


def test_an_archive_that_is_there_is_not_written_over_and_an_empty_folder_is_said(run, path, tmp_path):
    assert run(path, "rebuild", tmp_path)[1]["error"]["reason"] == "file_taken"
    (tmp_path / "empty").mkdir()
    status, said, _ = run(tmp_path / "new.db", "rebuild", tmp_path / "empty")
    assert (status, said["error"]["reason"]) == (1, "nothing_to_rebuild")
    assert not (tmp_path / "new.db").exists()


def test_what_is_damaged_is_named_with_status_one(run, path, tmp_path):
    run(path, "plain-files")
    (tmp_path / "存档/2026/11/信息快报2026年第51期.docx").write_bytes(b"PK\x03\x04")
    status, said, _ = run(tmp_path / "新.db", "rebuild", tmp_path)
    assert (status, said["issues"]) == (1, 4)
    assert {each["kind"] for each in said["problems"]} == {"file_altered"}


def test_a_package_goes_from_one_archive_to_the_other(run, path, other, tmp_path):
    draft = run(path, "search", "粮库腾仓")[1]["hits"][0]["id"]
    status, made, words = run(path, "pack", "--to", tmp_path / "交换", "--draft", draft, "--issue", "信息快报/2026/51",
                              "--units", "--words")
    assert (status, made["file"]) == (0, str(tmp_path / "交换.bdpack"))
    assert "稿件 1 篇、刊期 1 期、报送单位、词库" in words
    status, seen, words = run(other, "unpack", tmp_path / "交换.bdpack")
    assert (status, seen["signer"], seen["fingerprint"]) == (0, "new", made["fingerprint"])
    assert [(each["kind"], each["status"]) for each in seen["lines"] if each["status"] == "new"] == [
        ("draft", "new"), ("issue", "new")]
    assert "请与对方核对指纹" in words
    status, said, words = run(other, "unpack", tmp_path / "交换.bdpack", "--yes")
    assert (status, said["error"]["reason"]) == (1, "signer_unknown")
    assert made["fingerprint"] in said["error"]["text"]
    status, said, words = run(other, "unpack", tmp_path / "交换.bdpack", "--yes", "--trust", made["fingerprint"])
    assert (status, [each["taken"] for each in said["taken"]]) == (0, [True, True])
    assert "已收入：稿件 1 篇、刊期 1 期。" in words
    assert run(other, "search", "粮库腾仓")[1]["count"] == 1
    assert run(other, "verify")[0] == 0
    assert run(other, "unpack", tmp_path / "交换.bdpack", "--yes")[1]["error"]["reason"] == "package_taken"


def test_who_has_a_password_is_asked_for_it(run, path, tmp_path, monkeypatch):
    archive = SqliteArchive(path)
    seats.change_password(archive, "chen", "", "一个够长的密码", at=NOON)
    archive.close()
    asked = ("--as", "chen", "pack", "--to", tmp_path / "a", "--units")
    monkeypatch.setattr(sys, "stdin", io.StringIO("不是这个\n"))
    assert run(path, *asked)[1]["error"]["reason"] == "wrong_password"
    monkeypatch.setattr(sys, "stdin", io.StringIO("一个够长的密码\n"))
    assert run(path, *asked)[0] == 0


@pytest.mark.parametrize(("arguments", "reason"), [
    (("pack", "--to", "x"), "package_empty"), (("pack", "--to", "x", "--issue", "没有/2026/1"), "unknown"),
    (("pack", "--to", "x", "--issue", "乱写"), "unknown"), (("pack", "--to", "x", "--draft", "none"), "unknown"),
    (("unpack", "甲.db"), "not_a_package"), (("unpack", "nothing"), "file_missing")])
def test_what_cannot_be_is_said(run, path, tmp_path, monkeypatch, arguments, reason):
    monkeypatch.chdir(tmp_path)
    status, said, _ = run(path, *arguments)
    assert said["error"]["reason"] == reason
    assert status == (3 if reason == "file_missing" else 1)
    assert not (tmp_path / "x.bdpack").exists()
