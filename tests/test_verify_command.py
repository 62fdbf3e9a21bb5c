"""`verify` on the command line names what a hand spoilt, however little of it can still be read."""

import json
import sqlite3

import pytest
from builders import an_office

import main
from db.sqlite_archive import SqliteArchive

SPOILT = {
    "person": "UPDATE person SET roles = 'x'",
    "office": "UPDATE office SET value = 'no json'",
    "draft": "UPDATE draft SET stage = 'nowhere'",
    "draft received": "UPDATE draft SET received_at = 'soon'",
    "draft guesses": "UPDATE draft SET guesses = '[['",
}


@pytest.fixture
def path(tmp_path):
    archive = SqliteArchive(tmp_path / "archive.db")
    an_office(archive).draft()
    archive.close()
    return tmp_path / "archive.db"


def spoil(path, statement):
    raw = sqlite3.connect(path)
    for name, in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    raw.execute(statement)
    raw.commit()
    raw.close()


@pytest.mark.parametrize("where", SPOILT)
def test_a_row_edited_into_what_cannot_be_read_is_named_and_not_our_mistake(path, capsys, where):
    spoil(path, SPOILT[where])
    status = main.main(["--archive", str(path), "--json", "verify"])
    told = json.loads(capsys.readouterr().out)
    assert status == 1
    assert told["ok"] is False
    assert (told["problems"][0]["kind"], told["problems"][0]["where"].partition("/")[0]) == (
        "row_changed", where.partition(" ")[0])


def test_who_asks_is_still_looked_up_where_somebody_is_named(path, capsys):
    assert main.main(["--archive", str(path), "--as", "nobody", "verify"]) == 1
    assert "nobody" in capsys.readouterr().err
