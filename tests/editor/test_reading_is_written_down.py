"""What bears a mark of classification is written down as read, wherever its text is shown, and never in its way."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import Qt
from shiboken6 import delete

from bulletin.desk import looking, proofing
from bulletin.errors import Cause, Trouble
from bulletin.proof.wordbook import OnClassified
from bulletin.workflow import Step
from editor.archive.screen import ArchiveScreen
from editor.inbox.screen import InboxScreen
from editor.pieces import reading
from editor.signing.screen import SigningScreen
from editor.writing.screen import WritingScreen

TITLE = "关于某项工作的汇报"


@pytest.fixture
def marked(office):
    """A draft that bears a mark, where the office only warns of those."""
    proofing.put_on_classified(office.archive, OnClassified.WARN, actor=office.admin, at=NOON)
    return office.save(office.draft(TITLE), a_text(TITLE, "秘密★一年", "内容若干。"))


@pytest.fixture
def frame(frame):
    """A frame that goes with all that hangs on it: Python's collector does not know in which order Qt's things may."""
    yield frame
    delete(frame)


@pytest.fixture
def show(qtbot, frame, heard):
    shown = []

    def show(kind):
        made = kind(frame)
        shown.append(made)
        made.resize(1100, 640)
        made.show()
        made.enter()
        return made
    yield show
    for each in shown:
        each.close()
        delete(each)


def readers(office, draft):
    return [line.who for line in looking.draft_file(office.archive, draft.id).history if line.deed == "read_marked"]


def test_in_the_writing_screen_once(show, office, marked):
    screen, other = show(WritingScreen), office.draft("青禾镇春耕")
    for id in (marked.id, other.id, marked.id):
        screen.open(id)
    assert readers(office, marked) == ["chen"]
    assert readers(office, other) == []


def test_in_the_inbox(show, office, marked, qtbot):
    screen = show(InboxScreen)
    screen.pane.list.choose(marked.id)
    qtbot.waitUntil(lambda: readers(office, marked) == ["chen"])


def test_in_the_archive(show, office, marked, qtbot):
    screen = show(ArchiveScreen)
    screen.search("某项工作")
    assert readers(office, marked) == ["chen"]


def test_in_a_printed_issue(show, office, marked):
    issue = office.published(office.agreed(marked))
    show(ArchiveScreen).open(issue.id)
    assert readers(office, marked) == ["chen"]


def test_at_signing(show, office, marked, frame):
    office.step(marked, Step.SUBMIT, office.editor)
    frame.seat(office.reviewer)
    show(SigningScreen)
    assert readers(office, marked) == ["zhou"]


def test_what_cannot_be_written_down_is_read_nevertheless_and_told(show, office, marked, heard, monkeypatch):
    def refuse(*said, **more):
        raise Trouble(Cause.READ_ONLY)
    monkeypatch.setattr(reading, "note_reading", refuse)
    screen = show(WritingScreen)
    screen.open(marked.id)
    assert "内容若干。" in screen.sheet.pane.toPlainText()
    assert [type(each) for each in heard] == [Trouble]


def test_typing_goes_on_in_what_was_written_down(show, office, marked, qtbot):
    screen = show(WritingScreen)
    screen.open(marked.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_End)
    qtbot.keyClicks(screen.sheet.pane, "x")
    assert screen.writer.is_changed()
