"""Under the facts of the open draft stand the texts like it, asked for only when the facts are seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

BODY = "全乡储备防汛物资，组建应急队伍三支，对水库山塘逐一排查，做到人员、物资、预案三到位，确保安全度汛。" * 3


@pytest.fixture
def other(office):
    return office.draft("白石乡防汛物资到位", BODY)


@pytest.fixture
def draft(office, other):
    return office.draft("白石乡备足防汛物资", BODY)


@pytest.fixture
def asked(screen, monkeypatch):
    """The drafts of which it was asked what is like them."""
    pane, made = screen.beside_facts.related, []
    shown = pane.show_like
    monkeypatch.setattr(pane, "show_like", lambda draft_id: (made.append(draft_id), shown(draft_id)))
    return made


def test_what_is_like_the_draft_stands_under_its_facts(screen, draft, other, office):
    screen.open(draft.id)
    pane = screen.beside_facts.related
    assert (pane.isVisible(), pane.title.text(), pane.beside.text()) == (True, "相近文稿", "1 篇")
    assert [alike.find.draft_id for alike in pane.alike()] == [other.id]
    assert screen.facts.isVisible()
    screen.open(office.draft("茶叶采收", "采茶。").id)
    assert not pane.isVisible()


def test_it_is_asked_for_only_when_the_facts_are_seen(screen, draft, other, asked):
    screen.open(other.id)
    screen.side.setCurrentWidget(screen.history)
    screen.open(draft.id)
    assert asked == [other.id]
    screen.side.setCurrentWidget(screen.beside_facts)
    assert asked == [other.id, draft.id]
    screen.side.setCurrentWidget(screen.history)
    screen.side.setCurrentWidget(screen.beside_facts)
    assert asked == [other.id, draft.id], "the same is not asked twice"


def test_typing_asks_nothing_and_a_new_version_asks_again(screen, draft, asked, qtbot):
    screen.open(draft.id)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, "abc")
    assert asked == [draft.id]
    assert screen.sheet.pane.hasFocus()
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert asked == [draft.id] * 2


def test_a_click_leads_to_that_text_in_the_archive(screen, draft, other, frame, qtbot):
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    screen.open(draft.id)
    rows = screen.beside_facts.related.list
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(0, 0)).center())
    assert went == [("archive", other.id)]


def test_the_facts_are_not_pressed_together(screen, draft):
    screen.open(draft.id)
    assert screen.facts.height() > 2 * screen.beside_facts.related.height()
