"""What leaves the house has a line in the log with the name of the file and its SHA-256."""

from hashlib import sha256

import pytest
from builders import NOON, take_in_one

from bulletin.desk import exporting, looking
from bulletin.desk.exporting import Export
from bulletin.errors import Cause, Trouble
from bulletin.intake.door import read_incoming


def test_an_export_of_an_issue_stands_in_its_history(office):
    issue = office.published(office.approved())
    exporting.note_export(office.archive, Export.ISSUE, "信息快报.docx", issue.sha256, actor=office.secretary, at=NOON,
                          issue_id=issue.id)
    with office.archive.reading() as work:
        line = work.log.of_issue(issue.id)[-1]
    assert (line.deed, line.who, line.reason, line.digest) == (
        "export_issue", office.secretary.id, "信息快报.docx", issue.sha256)


def test_a_copied_original_belongs_to_its_draft(office, tmp_path):
    path = tmp_path / "来稿.txt"
    path.write_text("青禾镇春耕\n全镇整地2万亩。", encoding="utf-8")
    arrival = take_in_one(office.archive, read_incoming(path), path=str(path), actor=office.editor, at=NOON)
    kept = sha256(path.read_bytes()).hexdigest()
    exporting.note_original(office.archive, kept, "来稿.txt", actor=office.editor, at=NOON)
    line = looking.draft_file(office.archive, arrival.draft_id).history[-1]
    assert (line.deed, line.reason, line.digest) == ("export_original", "来稿.txt", kept)


def test_a_mail_that_became_no_draft_of_its_own_has_a_line_too(office):
    exporting.note_original(office.archive, "0" * 64, "来信.eml", actor=office.editor, at=NOON)
    with office.archive.reading() as work:
        assert work.log.head().seq > 0


def test_a_file_name_that_is_no_text_can_be_written_down(office):
    exporting.note_export(office.archive, Export.LIST, "台\udcff账\n.csv", "", actor=office.editor, at=NOON)


def test_the_digest_of_a_file_is_that_of_its_bytes(tmp_path):
    path = tmp_path / "备份.db"
    path.write_bytes(b"x" * 3_000_000)
    assert exporting.file_digest(path) == sha256(path.read_bytes()).hexdigest()


def test_a_file_that_is_gone_is_trouble(tmp_path):
    with pytest.raises(Trouble) as told:
        exporting.file_digest(tmp_path / "没有.db")
    assert told.value.cause is Cause.FILE_MISSING
