"""N makes a note on what is marked on the paper, else on the whole item; the editor sees it, nothing is decided."""

import pytest
from builders import a_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from bulletin.desk import annotating
from bulletin.notes import find
from bulletin.text import plain
from bulletin.workflow import Stage, Step
from editor.signing.anchors import anchor_of, anchor_of_whole

BODY = "全镇整地2万亩，其中水田2万亩。"


@pytest.fixture
def draft(office):
    draft = office.step(office.draft("青禾镇春耕", BODY), Step.SUBMIT, office.editor)
    return office.step(draft, Step.REVIEW, office.reviewer)


def mark(desk, words, nth=0):
    """Mark the n-th place of some words on the paper, as with the mouse."""
    page = desk.reader.paper.findChild(QTextEdit)
    at = -1
    for _ in range(nth + 1):
        at = page.toPlainText().index(words, at + 1)
    cursor = page.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def test_a_note_on_the_marked_words_of_the_right_place(office, sits, draft):
    desk = sits(office.secretary)
    mark(desk, "2万亩", nth=1)
    desk.press(Qt.Key.Key_N)
    assert desk.reader.note.quote.text() == "批注　“2万亩”"
    desk.qtbot.keyClicks(desk.screen.focusWidget(), "check this figure")
    desk.press(Qt.Key.Key_Return)
    [note] = annotating.notes_on(office.archive, draft.id)
    assert (note.words, note.who) == ("check this figure", "he")
    whole = plain(a_text("青禾镇春耕", BODY))
    assert whole[note.anchor.start:].startswith("2万亩。")
    assert desk.reader.notes.words().startswith("尚有 1 条批注未处理")
    assert office.current(draft).stage is Stage.REVIEWED
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_without_a_mark_the_note_is_on_the_whole_item(office, sits, draft):
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_N)
    assert "全篇" in desk.reader.note.quote.text()
    desk.reader.note.edit.setText("标题可再斟酌")
    desk.press(Qt.Key.Key_Return)
    [note] = annotating.notes_on(office.archive, draft.id)
    assert note.anchor.quote == "青禾镇春耕"
    assert not desk.reader.note.isVisible()


def test_an_empty_note_is_none_and_escape_is_safe(office, sits, draft):
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_N)
    desk.press(Qt.Key.Key_Return)
    assert desk.reader.note.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert not desk.reader.note.isVisible()
    assert annotating.notes_on(office.archive, draft.id) == []


def test_words_that_are_not_in_the_text_have_no_place():
    text = a_text("题目", "正文。")
    assert anchor_of(text, "没有的话", 0) is None
    assert anchor_of(text, "", 0) is None
    assert find(anchor_of_whole(text), plain(text)) == (0, 2)
