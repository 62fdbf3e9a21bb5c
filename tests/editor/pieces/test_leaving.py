"""Files that leave through the window have a line in the account."""

from builders import NOON
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.desk import account
from bulletin.desk.exporting import Export
from bulletin.drafts import Source, Submission
from bulletin.log_query import LogQuery
from editor.archive.asking import printed_issues
from editor.archive.issue_files import IssueFiles
from editor.pieces.leaving import note_leaving, note_original_leaving
from editor.pieces.originals import Originals


def latest(office):
    return account.lines(office.archive, account.numbers(office.archive, LogQuery(), 1))[0].entry


def test_who_sits_here_and_the_file_are_written_down(frame, office):
    note_leaving(frame, QObject(frame), Export.CIRCULAR, "通报.docx", "ab" * 32)
    assert (latest(office).deed, latest(office).who, latest(office).reason) == ("export_circular", "chen", "通报.docx")


def test_nobody_sits_here_and_nothing_is_written_down(frame, office):
    frame.seat(None)
    before = latest_number(office)
    note_leaving(frame, QObject(frame), Export.CIRCULAR, "通报.docx", "ab" * 32)
    note_original_leaving(frame, QObject(frame), "ab" * 32, "来稿.docx")
    assert latest_number(office) == before


def latest_number(office):
    return max(account.numbers(office.archive, LogQuery()), default=0)


def test_an_issue_exported_from_the_archive(frame, office, qtbot, tmp_path, monkeypatch):
    over = QWidget()
    qtbot.addWidget(over)
    issue = office.published(office.approved())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "重印.docx"), ""))
    IssueFiles(frame, over).export(printed_issues(office.archive)[0])
    line = latest(office)
    assert (line.deed, line.issue_id, line.reason, line.digest) == (
        "export_issue", issue.id, "重印.docx", issue.sha256)


def test_an_original_saved_elsewhere(frame, office, qtbot, tmp_path):
    over = QWidget()
    qtbot.addWidget(over)
    with office.archive.writing() as work:
        work.submissions.keep_bytes("ab" * 32, b"words")
        work.submissions.add(Submission("s1", "来稿.txt", "ab" * 32, 5, Source.PASTE, NOON))
    originals = Originals(frame, over)
    originals.asked_for.connect(lambda dialog: dialog.fileSelected.emit(str(tmp_path / "另存.txt")))
    with office.archive.reading() as work:
        submission = work.submissions.get("s1")
    originals.save(submission)
    assert (tmp_path / "另存.txt").read_bytes() == b"words"
    assert (latest(office).deed, latest(office).reason, latest(office).digest) == (
        "export_original", "另存.txt", "ab" * 32)
