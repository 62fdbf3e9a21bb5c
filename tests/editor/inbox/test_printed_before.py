"""以前刊发过吗: under the text of a draft that came in stands what was printed already and is like it."""

import pytest
from PySide6.QtCore import Qt

from tests.editor.inbox.conftest import settle

BODY = ("连日来，青禾镇抢抓晴好天气推进秋收。截至11月20日，全镇已收割晚稻1.26万亩，占计划的71%；投入收割机38台，"
        "预计11月28日前完成。镇农技站组织12名技术员进村入户，指导农户做好烘干和入库，已烘干稻谷420吨。")


@pytest.fixture
def printed(office):
    draft = office.agreed(office.draft("青禾镇秋收过七成", BODY))
    office.published(draft)
    return draft


def look_at(screen, draft, qtbot):
    screen.open(draft.id)
    settle(screen, qtbot)
    return screen.following.before.pane


def test_it_is_asked_of_every_draft_that_is_looked_at(enter, office, printed, qtbot):
    like = office.draft("青禾镇秋收进度", BODY.replace("71%", "74%").replace("12名", "15名"))
    other = office.draft("白石乡推进茶叶采收", "白石乡组织采茶。")
    screen = enter()
    pane = look_at(screen, like, qtbot)
    assert (pane.isVisible(), pane.title.text()) == (True, "以前刊发过")
    assert [alike.find.title for alike in pane.alike()] == ["青禾镇秋收过七成"]
    assert pane.y() > screen.reader.text.geometry().bottom(), "it stands under the text"
    assert not look_at(screen, other, qtbot).isVisible()


def test_of_what_was_printed_itself_nothing_is_asked(enter, office, printed, qtbot):
    office.published(office.agreed(office.draft("白石乡秋收过七成", BODY, "baishi")))
    assert not look_at(enter(), printed, qtbot).isVisible()


def test_in_a_low_window_it_is_one_line_until_it_is_unfolded(enter, office, printed, qtbot):
    screen = enter()
    pane = look_at(screen, office.draft("青禾镇秋收进度", BODY), qtbot)
    assert (pane.list.isVisible(), pane.beside.text()) == (False, "1 篇，最相近的 98%")
    pane.fold.click()
    assert pane.list.isVisible()


def test_a_click_leads_to_that_text_in_the_archive(enter, office, printed, qtbot, told):
    pane = look_at(enter(), office.draft("青禾镇秋收进度", BODY), qtbot)
    pane.fold.click()
    place = pane.list.visualRect(pane.list.model().index(0, 0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told["went"] == [("archive", printed.id)]


def test_five_rows_at_most_are_shown_and_fewer_in_a_low_window(enter, office, printed, qtbot):
    for number in range(5):
        office.published(office.agreed(office.draft(f"秋收之{number}", BODY + f"另收{number}亩。")))
    screen = enter()
    pane = look_at(screen, office.draft("青禾镇秋收进度", BODY), qtbot)
    assert len(pane.alike()) == 5
    low = pane.list.height()
    screen.resize(1200, 1300)
    qtbot.waitUntil(lambda: pane.list.isVisible() and pane.list.height() > low)
    assert pane.list.verticalScrollBar().maximum() == 0


def test_the_same_text_is_asked_for_once(enter, office, printed, qtbot, monkeypatch):
    draft = office.draft("青禾镇秋收进度", BODY)
    screen = enter()
    pane = look_at(screen, draft, qtbot)
    asked = []
    monkeypatch.setattr(pane, "show_printed", lambda text, but: asked.append(text))
    screen.following.read()
    settle(screen, qtbot)
    assert asked == []
