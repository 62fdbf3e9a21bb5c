"""`sheet`: a file with a code that the archive knows."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from builders import NOON, an_office

import main
from bulletin.desk import paper
from bulletin.errors import Reason, Refused
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.workflow import Step
from db.sqlite_archive import SqliteArchive
from editor.command.counter import Counter
from editor.command.parser import make_parser
from editor.command.sheets import sheet


@pytest.fixture
def counter(office):
    return Counter(office.archive, office.editor, lambda: NOON + timedelta(hours=1), lambda words: None, main.RESOURCES)


def test_the_sheet_of_a_draft_is_written_and_entered(counter, office, tmp_path):
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    answer = sheet(counter, draft.id, tmp_path / "签发单.docx")
    assert inspect_docx(tmp_path / "签发单.docx").complete
    told = answer.document
    assert (told["draft"], told["issue"], told["step"], told["revision"]) == (
        draft.id, None, "review", draft.revision_id)
    assert paper.look_up(office.archive, told["code"]).sheet.head == told["head"]
    assert answer.lines[1] == f"文稿核对码 {told['code']}"


def test_the_sheet_of_an_issue_is_written_and_entered(counter, office, tmp_path):
    issue = office.place(office.plan(), office.approved())
    told = sheet(counter, issue.id, tmp_path / "签发单.docx").document
    assert (told["issue"], told["draft"]) == (issue.id, None)
    assert paper.look_up(office.archive, told["code"]).step is Step.APPROVE


def test_what_is_unknown_or_no_docx_is_refused(counter, office, tmp_path):
    with pytest.raises(Refused) as no:
        sheet(counter, "nothing", tmp_path / "签发单.docx")
    assert no.value.reason is Reason.UNKNOWN
    with pytest.raises(Refused) as no:
        sheet(counter, office.draft().id, tmp_path / "签发单.pdf")
    assert no.value.reason is Reason.EXPORT_FORMAT


def test_it_is_a_command(tmp_path, capsys):
    path = tmp_path / "archive.db"
    archive = SqliteArchive(path)
    office = an_office(archive)
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    archive.close()
    asked = ["--archive", str(path), "sheet", draft.id, "--to", str(tmp_path / "a.docx"), "--json"]
    assert make_parser().parse_args(asked).to == Path(tmp_path / "a.docx")
    assert main.main(asked) == 0
    assert json.loads(capsys.readouterr().out)["draft"] == draft.id
