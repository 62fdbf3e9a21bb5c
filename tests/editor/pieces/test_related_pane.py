"""What is like a text that arrives, of what was printed already."""

import pytest
from PySide6.QtCore import Qt

from editor.pieces.related_pane import RelatedPane, likeness_chip
from editor.shell.chip import Tone
from editor.shell.rows import ROW_ROLE

BODY = "全乡储备防汛物资，组建应急队伍三支，对水库山塘逐一排查，做到人员、物资、预案三到位，确保安全度汛。" * 3


@pytest.fixture
def pane(qtbot, frame):
    made = RelatedPane(frame.background)
    qtbot.addWidget(made)
    made.resize(600, 300)
    return made


def test_what_was_printed_before_is_shown_with_where_and_when(pane, office):
    office.published(office.agreed(office.draft("白石乡防汛物资到位", BODY)))
    pane.show_printed(BODY + "另有补充。")
    assert pane.title.text() == "以前刊发过"
    row = pane.list.model().index(0).data(ROW_ROLE)
    assert row.title == "白石乡防汛物资到位"
    assert row.beneath.startswith("《信息快报》2026年第51期 · ")
    assert row.chip.word.endswith("%")
    assert not pane.isHidden()


def test_where_nothing_was_printed_there_is_no_pane(pane, office):
    office.draft("白石乡防汛物资到位", BODY)
    pane.show_printed(BODY)
    assert pane.isHidden()


def test_it_is_folded_away_and_cleared(pane, office, qtbot):
    office.draft("白石乡防汛物资到位", BODY)
    other = office.draft("白石乡备足防汛物资", BODY)
    pane.show_like(other.id)
    pane.show()
    assert [alike.find.title for alike in pane.alike()] == ["白石乡防汛物资到位"]
    pane.fold.click()
    assert pane.list.isHidden()
    pane.fold.click()
    assert not pane.list.isHidden()
    pane.clear()
    assert pane.isHidden()


def test_what_is_nearly_the_same_stands_out_by_its_icon_too():
    same, like = likeness_chip(0.97), likeness_chip(0.62)
    assert (same.word, same.tone) == ("97%", Tone.WARNING)
    assert (like.word, like.icon != same.icon) == ("62%", True)


def test_where_there_is_little_room_the_unit_is_read_and_how_the_text_stands_follows_it_in_words(pane, office, qtbot):
    other, printed = office.draft("白石乡防汛物资到位", BODY), office.agreed(office.draft("白石乡早备物资", BODY))
    office.published(printed)
    pane.show_like(other.id)
    pane.resize(240, 400)
    pane.show()
    qtbot.waitUntil(lambda: pane.list.model().index(0).data(ROW_ROLE).mark is None)
    assert pane.list.model().index(0).data(ROW_ROLE).beneath.endswith("第51期")
    pane.show_like(printed.id)
    assert pane.list.model().index(0).data(ROW_ROLE).beneath == "青禾镇 · 来稿"
    assert pane.list.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("，来稿")
    pane.resize(500, 400)
    qtbot.waitUntil(lambda: pane.list.model().index(0).data(ROW_ROLE).mark is not None)


def test_a_text_that_was_printed_is_not_said_to_be_like_itself(pane, office):
    draft = office.agreed(office.draft("白石乡防汛物资到位", BODY))
    office.published(draft)
    pane.show_printed(BODY, draft.id)
    assert pane.isHidden()
    pane.show_printed(BODY)
    assert pane.beside.text() == "1 篇，最相近的 100%", "that they were printed says the title"


def test_one_that_leads_to_another_screen_is_opened_by_one_click(qtbot, frame, office):
    other = office.draft("白石乡防汛物资到位", BODY)
    draft = office.draft("白石乡备足防汛物资", BODY)
    pane = RelatedPane(frame.background, leads=True)
    qtbot.addWidget(pane)
    opened = []
    pane.opened.connect(lambda find: opened.append(find.draft_id))
    pane.show_like(draft.id)
    place = pane.list.visualRect(pane.list.model().index(0, 0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [other.id]


def test_what_one_pane_asks_does_not_drop_what_another_asked(qtbot, in_threads):
    drafts = []
    frame, _ = in_threads(lambda office: drafts.extend(
        office.draft(title, BODY) for title in ("白石乡防汛物资到位", "白石乡备足防汛物资")))
    panes = [RelatedPane(frame.background, topic=topic) for topic in ("one", "other")]
    for pane in panes:
        qtbot.addWidget(pane)
        pane.show_like(drafts[0].id)
    qtbot.waitUntil(lambda: all(len(pane.alike()) == 1 for pane in panes))
