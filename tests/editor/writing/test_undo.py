"""What can be undone in an item is still undone after it was put away and opened again."""

from dataclasses import replace

import pytest
from builders import NOON, a_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from bulletin.desk import writing
from bulletin.text import plain
from editor.writing.writer import REMEMBERED

CTRL = Qt.KeyboardModifier.ControlModifier


def type_at_end(qtbot, screen, words):
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, words)


def undo(qtbot, screen):
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Z, CTRL)


def undo_all(qtbot, screen):
    while screen.sheet.pane.document().isUndoAvailable():
        undo(qtbot, screen)


@pytest.fixture
def two(office):
    return office.draft("甲稿", "稻田里的稻子。"), office.draft("乙稿", "茶园。")


def away_and_back(screen, draft, other):
    screen.open(other.id)
    assert screen.writer.seen.opened.draft.id == other.id
    screen.open(draft.id)


def test_redo_comes_back_too(qtbot, screen, two):
    draft, other = two
    screen.open(draft.id)
    before = screen.sheet.pane.text()
    type_at_end(qtbot, screen, "abc")
    away_and_back(screen, draft, other)
    undo_all(qtbot, screen)
    assert screen.sheet.pane.text() == before
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert plain(screen.sheet.pane.text()).endswith("abc")


def test_replacing_all_is_undone_in_one_step_after_reopening(qtbot, screen, two):
    draft, other = two
    screen.open(draft.id)
    before = screen.sheet.pane.text()
    bar = screen.sheet.finding
    bar.open(replacing=True)
    bar.words.setText("稻")
    bar.instead.setText("麦")
    bar.all.click()
    assert plain(screen.sheet.pane.text()) == "甲稿\n麦田里的麦子。"
    away_and_back(screen, draft, other)
    undo(qtbot, screen)
    assert screen.sheet.pane.text() == before


def test_saving_in_between_takes_nothing_away(qtbot, screen, two):
    draft, other = two
    screen.open(draft.id)
    before = screen.sheet.pane.text()
    type_at_end(qtbot, screen, "abc")
    screen.writer.save()
    type_at_end(qtbot, screen, "def")
    away_and_back(screen, draft, other)
    screen.writer.save()
    undo_all(qtbot, screen)
    assert screen.sheet.pane.text() == before
    assert screen.writer.is_changed()


def test_facts_changed_elsewhere_take_nothing_away(qtbot, screen, office, two):
    draft, other = two
    screen.open(draft.id)
    before = screen.sheet.pane.text()
    type_at_end(qtbot, screen, "abc")
    screen.open(other.id)
    now = office.current(draft)
    writing.save_facts(office.archive, now, replace(now.facts, phone="0000-9"), actor=office.other_editor, at=NOON)
    screen.open(draft.id)
    undo_all(qtbot, screen)
    assert screen.sheet.pane.text() == before


def test_a_text_changed_elsewhere_is_shown_and_nothing_of_the_old_one_is_undone_into_it(qtbot, screen, office, two):
    draft, other = two
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    screen.open(other.id)
    office.save(office.current(draft), a_text("甲稿", "林晓写的。"), office.other_editor)
    screen.open(draft.id)
    undo(qtbot, screen)
    assert screen.sheet.pane.text() == a_text("甲稿", "林晓写的。")


def test_giving_up_what_was_not_saved_can_not_be_undone_into_another_draft(qtbot, screen, two):
    draft, other = two
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    screen.open(other.id)
    undo(qtbot, screen)
    assert screen.sheet.pane.text() == a_text("乙稿", "茶园。")


def test_leaving_the_screen_and_coming_back_takes_nothing_away(qtbot, screen, two):
    draft, _ = two
    screen.open(draft.id)
    before = screen.sheet.pane.text()
    type_at_end(qtbot, screen, "abc")
    assert screen.leave()
    screen.hide()
    screen.show()
    screen.enter()
    undo_all(qtbot, screen)
    assert screen.sheet.pane.text() == before


def test_many_items_are_remembered_and_the_oldest_is_forgotten_in_the_end(qtbot, screen, office):
    drafts = [office.draft(f"第{number}稿") for number in range(REMEMBERED + 2)]
    for draft in drafts:
        screen.open(draft.id)
        type_at_end(qtbot, screen, "x")
    screen.open(drafts[2].id)
    assert screen.sheet.pane.document().isUndoAvailable()
    screen.open(drafts[0].id)
    assert not screen.sheet.pane.document().isUndoAvailable()
    assert plain(screen.sheet.pane.text()).endswith("x")


def test_a_document_brought_back_is_kept_safe_like_any_other(qtbot, screen, office, two):
    draft, other = two
    screen.open(draft.id)
    type_at_end(qtbot, screen, "abc")
    away_and_back(screen, draft, other)
    undo(qtbot, screen)
    typed = screen.sheet.pane.text()
    qtbot.waitUntil(lambda: (copy := writing.open_draft(office.archive, draft.id, office.editor.id).copy) is not None
                    and copy.text == typed)
