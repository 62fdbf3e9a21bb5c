"""`copies` tells the distribution register of an issue, in words and as JSON."""

import json

import pytest
from builders import NOON, an_office

import main
from bulletin.copies import Way
from bulletin.desk.distributing import confirm, lay_out, send
from db.sqlite_archive import SqliteArchive


@pytest.fixture
def path(tmp_path):
    return tmp_path / "archive.db"


@pytest.fixture
def made(path):
    """An archive with a published issue; `deed` hands out its copies."""
    def make(deed=lambda office, issue: None):
        archive = SqliteArchive(path)
        office = an_office(archive)
        deed(office, office.published(office.approved()))
        archive.close()
    return make


@pytest.fixture
def run(capsys, path):
    def run(*more, number=51):
        status = main.main(["--archive", str(path), "copies", "--journal", "信息快报", "--year", "2026",
                            "--number", str(number), *more])
        heard = capsys.readouterr()
        return status, heard.out or heard.err
    return run


def handed_out(office, issue):
    do = {"actor": office.editor, "at": NOON}
    first, second, _ = lay_out(office.archive, issue.id, **do).copies
    first, _ = send(office.archive, (first, second), Way.EXCHANGE, **do)
    confirm(office.archive, first, "王秘书", **do)


def test_every_copy_is_one_line(made, run):
    made(handed_out)
    assert run() == (0, "共3份，已签收1份，未签收1份，未发出1份\n000001  县委书记  已签收  机要交换  王秘书\n"
                        "000002  县政府班子  已发出  机要交换\n000003  各乡镇  未发出\n")


def test_the_same_for_machines(made, run):
    made(handed_out)
    told = json.loads(run("--json")[1])
    assert told["classified"] is False
    assert [(each["number"], each["state"], each["receiver"]) for each in told["copies"]] == [
        ("000001", "received", "王秘书"), ("000002", "sent", ""), ("000003", "ready", "")]
    assert (told["copies"][0]["way"], told["copies"][2]["sent"]) == ("exchange", None)


def test_an_issue_without_a_register_says_so(made, run):
    made()
    assert run() == (0, "这一期还没有编排份号。\n")


def test_an_issue_that_is_not_there_is_refused(made, run):
    made()
    status, said = run(number=99)
    assert status != 0
    assert "找不到刊期《信息快报》2026年第99期" in said
