"""The same screen over the real background: the archive in its own thread, nothing lost when the screen is closed."""

import threading

import pytest
from PySide6.QtGui import QTextCursor

from bulletin.desk import writing
from bulletin.text import plain
from editor.shell.frame import SavingState
from editor.writing.screen import WritingScreen


@pytest.fixture
def desk(in_threads):
    return in_threads()


def test_typing_is_kept_saved_and_survives_the_screen(qtbot, desk, tmp_path, asked):
    frame, office = desk
    draft = asked(frame, lambda archive: office.draft())
    told = []
    frame.saving_changed.connect(told.append)
    screen = WritingScreen(frame, 50, 200, tmp_path / "rescue")
    screen.show()
    screen.enter()
    screen.open(draft.id)
    qtbot.waitUntil(lambda: bool(plain(screen.sheet.pane.text())))
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, "abc")
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)
    screen.writer.save()
    screen.facts.phone.setText("0000-7")
    screen.facts.phone.editingFinished.emit()
    qtbot.keyClicks(screen.sheet.pane, "def")
    assert screen.leave()
    screen.close()
    screen.deleteLater()
    opened = asked(frame, lambda archive: writing.open_draft(archive, draft.id))
    qtbot.waitUntil(lambda: not frame.background.is_busy)
    opened = asked(frame, lambda archive: writing.open_draft(archive, draft.id))
    assert plain(opened.revision.text).endswith("abcdef")
    assert opened.draft.facts.phone == "0000-7"
    assert opened.copy is None
    qtbot.waitUntil(lambda: frame.rescuers == [])


@pytest.fixture
def screen(qtbot, desk, tmp_path):
    made = WritingScreen(desk[0], 50_000, 50_000, tmp_path / "rescue")
    qtbot.addWidget(made)
    made.show()
    made.enter()
    return made


@pytest.fixture
def drafts(asked, desk):
    """Two drafts, the first of them to be opened."""
    frame, office = desk
    return asked(frame, lambda archive: (office.draft("甲稿"), office.draft("乙稿")))


def shown(qtbot, screen, draft):
    qtbot.waitUntil(lambda: screen.writer.seen is not None and screen.writer.seen.opened.draft.id == draft.id)


def held_up(frame):
    """An archive that answers when the event is set."""
    answer = threading.Event()
    frame.background.ask(frame, lambda archive: answer.wait(20))
    return answer


def test_what_is_typed_until_the_next_draft_comes_is_kept_with_the_one_it_was_typed_into(
        qtbot, desk, screen, asked, drafts):
    frame, office = desk
    one, other = drafts
    screen.open(one.id)
    shown(qtbot, screen, one)
    answer = held_up(frame)
    screen.open(other.id)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, "abc")
    answer.set()
    shown(qtbot, screen, other)
    opened = asked(frame, lambda archive: writing.open_draft(archive, one.id, office.editor.id))
    assert plain(opened.revision.text).endswith("abc")
    screen.open(one.id)
    shown(qtbot, screen, one)
    assert plain(screen.sheet.pane.text()).endswith("abc")


def test_what_was_taken_back_while_its_copy_was_under_way_does_not_come_back(qtbot, desk, screen, asked, drafts):
    frame, office = desk
    one, other = drafts
    screen.open(one.id)
    shown(qtbot, screen, one)
    answer = held_up(frame)
    qtbot.keyClicks(screen.sheet.pane, "abc")
    screen.keeping.keep()
    screen.sheet.pane.undo()
    assert not screen.writer.is_changed()
    screen.open(other.id)
    answer.set()
    shown(qtbot, screen, other)
    opened = asked(frame, lambda archive: writing.open_draft(archive, one.id, office.editor.id))
    assert opened.copy is None


def test_of_drafts_asked_for_in_a_hurry_only_the_last_is_shown(qtbot, desk, screen, drafts):
    frame, _ = desk
    one, other = drafts
    screen.open(one.id)
    shown(qtbot, screen, one)
    seen = []
    screen.writer.shown.connect(lambda each: seen.append(each.opened.draft.id))
    screen.open(other.id)
    screen.open(one.id)
    qtbot.waitUntil(lambda: not frame.background.is_busy)
    assert other.id not in seen
    assert screen.writer.seen.opened.draft.id == one.id


def test_a_draft_asked_for_twice_is_shown_once(qtbot, desk, screen, drafts):
    frame, _ = desk
    one, other = drafts
    screen.open(one.id)
    shown(qtbot, screen, one)
    screen.open(other.id)
    screen.open(other.id)
    shown(qtbot, screen, other)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, "abc")
    qtbot.waitUntil(lambda: not frame.background.is_busy)
    assert plain(screen.sheet.pane.text()).endswith("abc")
