"""`encrypt` and `decrypt`, and what the other commands say of an archive behind a password."""

import io
import json

import pytest
from builders import an_office

import main
from db.file_head import is_encrypted
from db.sqlite_archive import SqliteArchive

PASSWORD, OTHER = "雨水惊蛰春分2026", "another password"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.db"
    archive = SqliteArchive(path)
    an_office(archive).draft("青禾镇春耕")
    archive.close()
    return path


@pytest.fixture
def run(path, capsys, monkeypatch):
    """Run a command with a key in the surroundings and words on standard input; return status, document, words."""
    def run(*words, key="", typed=""):
        monkeypatch.setenv("BULLETIN_ARCHIVE_KEY", key)
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        status = main.main(["--archive", str(path), *words, "--json"])
        told = capsys.readouterr()
        return status, json.loads(told.out), told.err
    return run


def test_from_plain_to_encrypted_to_another_password_and_back(run, path):
    status, told, words = run("encrypt", "--keep", typed=f"{PASSWORD}\n")
    assert (status, told["encrypted"], is_encrypted(path)) == (0, True, True)
    assert told["plain"] == [told["put_aside"]]
    assert "无法找回" in words
    assert PASSWORD not in words
    assert run("check", key=PASSWORD)[0] == 0
    assert run("encrypt", key=PASSWORD, typed=f"{OTHER}\n")[0] == 0
    assert run("decrypt", key=OTHER)[1]["encrypted"] is False
    assert not is_encrypted(path)
    status, told, words = run("decrypt")
    assert (status, told["encrypted"]) == (0, False)
    assert "没有加密" in words


def test_without_the_password_or_with_a_wrong_one_each_command_says_so(run, path):
    run("encrypt", typed=f"{PASSWORD}\n")
    for command in (("check",), ("search", "春耕"), ("decrypt",), ("backup",)):
        for key, answer in (("", (3, "key_needed")), ("not the one", (1, "key_wrong"))):
            status, told, _ = run(*command, key=key)
            assert (status, told["error"]["reason"]) == answer


def test_a_short_password_is_refused(run, path):
    status, told, words = run("encrypt", typed="1234567\n")
    assert (status, told["error"]["reason"]) == (1, "key_short")
    assert "至少要 8 位" in words
    assert not is_encrypted(path)


def test_at_a_terminal_it_is_asked_for(run, path, monkeypatch, capsys):
    run("encrypt", typed=f"{PASSWORD}\n")
    monkeypatch.setenv("BULLETIN_ARCHIVE_KEY", "")
    monkeypatch.setattr("sys.stdin", type("Terminal", (io.StringIO,), {"isatty": lambda self: True})())
    monkeypatch.setattr("editor.command.encrypting.getpass", lambda asked: PASSWORD)
    assert main.main(["--archive", str(path), "check"]) == 0


def test_two_passwords_that_differ_change_nothing(run, path, monkeypatch):
    monkeypatch.setattr("sys.stdin", type("Terminal", (io.StringIO,), {"isatty": lambda self: True})())
    typed = iter((PASSWORD, OTHER))
    monkeypatch.setattr("editor.command.encrypting.getpass", lambda asked: next(typed))
    assert main.main(["--archive", str(path), "encrypt"]) == 2
    assert not is_encrypted(path)
