"""Many issues are written at once: their stored bytes, PDFs, and what is there already."""

import os
from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest
from printed_issues import printed_issue

from bulletin.desk import exporting_many, publishing
from bulletin.desk.exporting_many import (
    Existing,
    Form,
    Outcome,
    export_few,
    fetch,
    issues_of,
    must_be_able,
    names_taken,
    years_of,
)
from bulletin.errors import Cause, Reason, Trouble
from bulletin.issues import Origin
from bulletin.layout.pdf.exact import Exact
from bulletin.layout.pdf.text import Missing

DOCX, BOTH = (Form.DOCX,), (Form.DOCX, Form.PDF)


@pytest.fixture
def issues(office, tmp_path):
    return [printed_issue(office, tmp_path / "press", title, day=date(2026, 11, day))
            for day, title in ((20, "白石乡推进茶叶采收"), (21, "青禾镇春耕备耕工作进展顺利"))]


@pytest.fixture
def group(office, issues):
    return fetch(office.archive, issues_of(office.archive, "kuaibao", 2026))


def exact(monkeypatch, *made):
    """Let LibreOffice make these."""
    monkeypatch.setattr(exporting_many, "exact_pdfs", lambda documents, timeout, **_: made[:len(documents)])


def test_the_issues_of_a_year_come_in_order_with_the_names_of_their_files(office, issues):
    assert [name for _, name in issues_of(office.archive, "kuaibao", 2026)] == [
        "信息快报2026年第51期", "信息快报2026年第52期"]
    assert issues_of(office.archive, "kuaibao", 2025) == issues_of(office.archive, "zhuanbao", 2026) == ()
    ((journal, years),) = years_of(office.archive)
    assert (journal.name, years) == ("信息快报", (2026,))


def test_no_two_files_have_one_name_where_a_closed_journals_name_went_on(office, issues):
    with office.archive.writing() as work:
        old = work.journals.get("kuaibao")
        work.journals.put(replace(old, id="anew", version=0))
    anew = office.record(office.freeze(office.sign(office.place(office.plan("anew"), office.approved("丙")))).issue)
    named = issues_of(office.archive, "", 2026)
    assert sorted(name for _, name in named) == [
        "信息快报2026年第51期", "信息快报2026年第51期（2）", "信息快报2026年第52期"]
    assert {issue.id for issue, _ in named} == {anew.id, *(issue.id for issue in issues)}


def test_the_stored_bytes_are_written(office, issues, group, tmp_path):
    told = []
    made = export_few(group, DOCX, tmp_path, Existing.KEEP, told=told.append)
    path, digest = made[1].files[0]
    assert path == tmp_path / "信息快报2026年第52期.docx"
    assert path.read_bytes() == publishing.file_of(office.archive, issues[1])
    assert digest == sha256(path.read_bytes()).hexdigest() == issues[1].sha256
    assert told == [1, 2]


def test_what_is_there_already_is_kept_replaced_or_left_beside(group, tmp_path):
    there = tmp_path / "信息快报2026年第51期.docx"
    there.write_bytes(b"mine")
    assert names_taken([each.name for each in group], BOTH, tmp_path) == (there.name,)
    (kept, written) = export_few(group, DOCX, tmp_path, Existing.KEEP)
    assert (kept.files, kept.kept, there.read_bytes()) == ((), (there,), b"mine")
    assert written.files
    (beside, _) = export_few(group, DOCX, tmp_path, Existing.BESIDE)
    assert [path.name for path, _ in beside.files] == ["信息快报2026年第51期（2）.docx"]
    assert there.read_bytes() == b"mine"
    export_few(group, DOCX, tmp_path, Existing.REPLACE)
    assert there.read_bytes() == group[0].data


def test_one_that_fails_does_not_keep_the_others_back(group, tmp_path):
    (tmp_path / "信息快报2026年第51期.docx").mkdir()
    wrong, right = export_few(group, DOCX, tmp_path, Existing.REPLACE)
    assert isinstance(wrong.error, Trouble)
    assert wrong.error.facts["path"].endswith("第51期.docx")
    assert right.error is None
    assert not list(tmp_path.glob(".*.part"))


def test_a_file_that_another_program_holds_open_is_named(group, tmp_path, monkeypatch):
    def held(source, target):
        error = PermissionError(13, "in use", str(target))
        error.winerror = 32
        raise error
    monkeypatch.setattr(os, "replace", held)
    wrong = export_few(group[:1], DOCX, tmp_path, Existing.REPLACE)[0].error
    assert (wrong.cause, wrong.facts["path"].endswith("第51期.docx")) == (Cause.FILE_IN_USE, True)
    assert not list(tmp_path.glob("*第51期*")), "nothing half is left"


def test_pdfs_are_written_where_every_character_is_in_them(group, tmp_path, monkeypatch):
    exact(monkeypatch, Exact(b"%PDF one", 2), Exact(b"%PDF", 1, (Missing("𪚥", "信息", 1, 3),)))
    whole, short = export_few(group, BOTH, tmp_path, Existing.KEEP)
    assert [path.suffix for path, _ in whole.files] == [".docx", ".pdf"]
    assert (tmp_path / "信息快报2026年第51期.pdf").read_bytes() == b"%PDF one"
    assert (short.error.cause, short.error.facts["missing"], short.error.facts["page"]) == (Cause.INCOMPLETE, "𪚥", 3)
    assert [path.suffix for path, _ in short.files] == [".docx"], "the Word file is good all the same"
    assert not (tmp_path / "信息快报2026年第52期.pdf").exists()


def test_what_libreoffice_does_not_make_is_said(group, tmp_path, monkeypatch):
    exact(monkeypatch, Exact(None), Exact(None))
    made = export_few(group, (Form.PDF,), tmp_path, Existing.KEEP)
    assert [each.error.cause for each in made] == [Cause.OFFICE_SUITE_FAILED] * 2


def test_pdfs_may_be_drawn_by_somebody_else(group, tmp_path):
    export_few(group, (Form.PDF,), tmp_path, Existing.KEEP, draw=lambda each: each.name.encode())
    assert (tmp_path / "信息快报2026年第52期.pdf").read_bytes() == "信息快报2026年第52期".encode()


@pytest.mark.parametrize(("data", "ending"), [(b"PK\x03\x04old", ".docx"), (b"%PDF-1.4 old", ".pdf"),
                                              ("信息快报第3期".encode(), ".txt")])
def test_an_old_bulletin_goes_out_as_the_file_it_came_as(group, tmp_path, data, ending):
    old = replace(group[0], issue=replace(group[0].issue, origin=Origin.IMPORTED), data=data)
    outcome, = export_few([old], BOTH, tmp_path, Existing.KEEP, draw=lambda each: b"drawn anew")
    assert [path.name for path, _ in outcome.files] == [f"信息快报2026年第51期{ending}"]
    assert outcome.files[0][0].read_bytes() == data


def test_stopped_it_writes_no_more(group, tmp_path):
    asked = iter([False, True, True])
    made = export_few(group, DOCX, tmp_path, Existing.KEEP, stopped=lambda: next(asked))
    assert len(made) == len(list(tmp_path.glob("*.docx"))) == 1


def test_an_issue_whose_seal_is_broken_is_an_outcome(office, issues, monkeypatch):
    monkeypatch.setattr(publishing, "hashlib", type("Other", (), {"sha256": staticmethod(
        lambda data: type("Sum", (), {"hexdigest": lambda self: "other"})())}))
    made = fetch(office.archive, issues_of(office.archive, "kuaibao", 2026))
    assert all(isinstance(each, Outcome) and each.error.reason is Reason.SEAL_BROKEN for each in made)


def test_the_folder_is_made_and_libreoffice_must_be_there_for_pdfs(tmp_path, monkeypatch):
    must_be_able(DOCX, tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Trouble):
        must_be_able(DOCX, tmp_path / "file" / "below")
    monkeypatch.setattr(exporting_many, "office", lambda: None)
    with pytest.raises(Trouble) as no:
        must_be_able(BOTH, tmp_path)
    assert no.value.cause is Cause.NO_OFFICE_SUITE
