"""`found`: an archive of one's own from the command line, its password from standard input."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main
from db.sqlite_archive import SqliteArchive
from editor.command import founding

ASKED = ("found", "--name", "青川县人民政府办公室", "--county", "青川县", "--admin-name", "李若水",
         "--admin-login", "lirs")


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("BULLETIN_ARCHIVE", str(tmp_path / "本单位.db"))

    def run(*arguments, password="一个够长的密码"):
        monkeypatch.setattr(sys, "stdin", io.StringIO(password + "\n"))
        status = main.main([*ASKED, *arguments])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def test_it_says_what_was_made_and_where(run, tmp_path):
    status, out, err = run()
    assert (status, err) == (0, "")
    assert f"已建立青川县人民政府办公室的档案：{tmp_path / '本单位.db'}" in out
    assert "李若水（lirs）" in out
    archive = SqliteArchive(tmp_path / "本单位.db", create=False)
    archive.close()


def test_as_a_document(run, tmp_path):
    status, out, _ = run("--json", "--single-seat")
    assert status == 0
    assert json.loads(out) == {"file": str(tmp_path / "本单位.db"), "office": "青川县人民政府办公室", "admin": "lirs",
                               "opens_next": False}


def test_nothing_is_written_over_and_no_password_is_no_office(run, tmp_path):
    status, out, _ = run("--json", password="")
    assert (status, json.loads(out)["error"]["reason"]) == (1, "founding_incomplete")
    assert not (tmp_path / "本单位.db").exists()
    assert run()[0] == 0
    status, out, _ = run("--json")
    assert (status, json.loads(out)["error"]["reason"]) == (1, "file_taken")


def test_at_a_terminal_the_password_is_asked_for_twice(capsys, monkeypatch, tmp_path):
    file = tmp_path / "本单位.db"
    monkeypatch.setenv("BULLETIN_ARCHIVE", str(file))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    said = iter(("一个够长的密码", "打错了", "一个够长的密码", "一个够长的密码"))
    monkeypatch.setattr(founding, "getpass", lambda words: next(said))
    assert main.main([*ASKED]) == 2
    told = capsys.readouterr()
    assert "两遍密码不一样，没有建立档案。" in told.out + told.err
    assert not file.exists()
    assert main.main([*ASKED]) == 0


def test_without_a_name_for_it_the_archive_goes_into_the_data_folder_and_is_opened_from_then_on(tmp_path):
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "chair"), "XDG_DATA_HOME": str(tmp_path / "data")}
    surroundings.pop("BULLETIN_ARCHIVE", None)

    def main_py(*arguments):
        program = Path(main.__file__)
        return subprocess.run([sys.executable, str(program), *arguments, "--json"], env=surroundings, check=False,
                              input="一个够长的密码\n", capture_output=True, text=True, encoding="utf-8")

    told = json.loads(main_py(*ASKED).stdout)
    assert told["opens_next"]
    assert Path(told["file"]).name == "本单位.db"
    # A command works on what the window would open: no sample office comes into being beside it.
    assert json.loads(main_py("issues").stdout) == {"issues": []}
    assert [each.name for each in Path(told["file"]).parent.glob("*.db")] == ["本单位.db"]
