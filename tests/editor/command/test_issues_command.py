"""`issues` and `show` tell how an issue stands: void, corrected, combined, and what belongs to what."""

import json

import pytest
from builders import NOON, TODAY, an_office

import main
from bulletin.desk import correcting, publishing
from bulletin.issues import Number
from db.sqlite_archive import SqliteArchive

WRONG = "第51期《甲》中“2万亩”应为“3万亩”。"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "archive.db"


@pytest.fixture
def made(path):
    """An archive with a published issue; what is done with it then is told by `deed`."""
    def make(deed):
        archive = SqliteArchive(path)
        office = an_office(archive)
        told = deed(office, office.published(office.approved("甲")))
        archive.close()
        return told
    return make


@pytest.fixture
def run(capsys, path):
    def run(*arguments):
        assert main.main(["--archive", str(path), *arguments]) == 0
        return capsys.readouterr().out
    return run


def listed(run):
    return json.loads(run("issues", "--json"))["issues"]


def corrected(office, issue):
    planned = correcting.begin_correction(office.archive, issue, WRONG, TODAY, actor=office.editor, at=NOON)
    return issue, office.record(office.freeze(office.sign(planned)).issue, b"correction")


def void(office, issue, release=True):
    correcting.void_issue(office.archive, issue, "标题印错", actor=office.secretary, at=NOON, release=release)
    return issue


def test_a_published_issue_is_published_and_its_item_says_where(made, run):
    issue = made(lambda office, issue: issue)
    (told,) = listed(run)
    assert (told["state"], told["void"], told["corrects"], told["corrected_by"]) == ("published", None, None, [])
    (place,) = json.loads(run("show", issue.items[0].draft_id, "--json"))["printed"]
    assert (place["number"], place["id"], place["number_line"]) == (51, issue.id, "第51期（总第386期）")
    assert "刊于《信息快报》第51期（总第386期）  2026-11-20  已成刊" in run("show", issue.items[0].draft_id)


def test_a_void_issue_says_so_and_why(made, run):
    issue = made(void)
    (told,) = listed(run)
    assert (told["state"], told["void"]["reason"], told["void"]["who"]) == ("void", "标题印错", "何文远")
    assert "已作废：标题印错" in run("issues")
    assert "已作废：标题印错" in run("show", issue.items[0].draft_id)


def test_a_void_issue_is_still_exported_and_it_is_said_that_it_is_void(made, path, capsys, tmp_path):
    made(void)
    assert main.main(["--archive", str(path), "export", "--journal", "信息快报", "--year", "2026", "--number", "51",
                      "--to", str(tmp_path / "51.docx"), "--json"]) == 0
    told = capsys.readouterr()
    assert (tmp_path / "51.docx").read_bytes() == b"docx"
    assert json.loads(told.out)["void"] == "标题印错"
    assert "这一期已作废：标题印错" in told.err


def test_a_correction_and_what_it_corrects_name_each_other(made, run):
    issue, correction = made(corrected)
    told = {each["id"]: each for each in listed(run)}
    assert told[issue.id]["state"] == "corrected"
    assert [each["number"] for each in told[issue.id]["corrected_by"]] == [52]
    assert (told[correction.id]["corrects"]["number"], told[correction.id]["correction"]) == (51, WRONG)
    assert "已更正，见第52期（总第387期）" in run("issues")
    assert "更正《信息快报》第51期（总第386期）" in run("show", correction.id)
    assert json.loads(run("show", correction.id, "--json"))["corrects"]["id"] == issue.id


def test_a_planned_correction_does_not_correct_yet(made, run):
    issue = made(lambda office, issue: correcting.begin_correction(
        office.archive, issue, WRONG, TODAY, actor=office.editor, at=NOON) and issue)
    told = {each["id"]: each for each in listed(run)}[issue.id]
    assert (told["state"], [each["state"] for each in told["corrected_by"]]) == ("published", ["planned"])


def test_a_combined_issue_has_both_numbers_and_one_given_up_says_so(made, run):
    def deed(office, issue):
        issue = office.sign(office.place(office.plan(), office.approved("乙")))
        frozen = publishing.freeze(
            office.archive, issue, actor=office.editor, at=NOON, number=Number(2026, 52, 387, 53)).issue
        office.record(frozen, b"combined")
        correcting.drop_issue(office.archive, office.plan(), "不出了", actor=office.editor, at=NOON)
    made(deed)
    states = {each["number"]: each for each in listed(run)}
    assert (states[52]["through"], states[52]["number_line"]) == (53, "第52、53期合刊（总第387、388期）")
    assert states[None]["state"] == "dropped"
    assert "已取消" in run("issues")
