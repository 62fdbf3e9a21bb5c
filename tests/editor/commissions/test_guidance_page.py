"""The page 报送要点: a month is drawn up point by point, issued, and drafts are tagged with its points."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from bulletin.desk import commission_register, guidance
from editor.pieces.bearing_pane import BearingPane
from editor.pieces.commission_seat import today


@pytest.fixture
def drawn(office):
    return guidance.draw_up(office.archive, today(), "请围绕：", ("供暖保障", "农田水利"), actor=office.editor,
                            at=datetime.now(UTC))


def words(desk):
    return desk.points.points.words()


def at_guidance(sits, who=None):
    desk = sits(who)
    desk.screen.tabs.setCurrentIndex(1)
    return desk


def test_an_empty_page_begins_this_month_and_points_are_typed_in(sits, qtbot):
    desk = at_guidance(sits)
    desk.screen.guidance.empty.action.click()
    for each in ("供暖保障", "农田水利"):
        desk.points.new.setText(each)
        qtbot.keyClick(desk.points.new, Qt.Key.Key_Return)
    assert words(desk) == ["供暖保障", "农田水利"]
    assert desk.troubles == []


def test_points_are_edited_moved_and_dropped(sits, drawn, office):
    desk = at_guidance(sits)
    table = desk.points.points
    table.item(1, 1).setText("农田水利建设")
    table.setCurrentCell(1, 1)
    desk.points.up.click()
    assert words(desk) == ["农田水利建设", "供暖保障"]
    table.setCurrentCell(1, 1)
    desk.points.drop.click()
    assert words(desk) == ["农田水利建设"]
    with office.archive.reading() as work:
        assert len(work.guidance.get(drawn.id).points) == 2
    assert desk.troubles == []


def test_what_somebody_else_changed_meanwhile_is_not_overwritten_and_nothing_typed_is_lost(sits, drawn, office):
    desk = at_guidance(sits)
    guidance.change(office.archive, drawn, drawn.opening, drawn.points[:1], actor=office.other_editor,
                    at=datetime.now(UTC))
    desk.points._saving.look_at(drawn)  # as it was read before
    desk.points.new.setText("安全生产")
    desk.points.new.returnPressed.emit()
    assert len(desk.troubles) == 1
    assert desk.points.new.text() == "安全生产"
    assert words(desk) == ["供暖保障"]


def test_the_opening_is_saved_when_it_reads_otherwise(sits, drawn, office):
    desk = at_guidance(sits)
    desk.points.opening.setText("请围绕以下题目报送：")
    desk.points.opening.editingFinished.emit()
    with office.archive.reading() as work:
        assert work.guidance.get(drawn.id).opening == "请围绕以下题目报送："


def test_it_is_issued_and_copied(sits, drawn):
    desk = at_guidance(sits)
    desk.points.issue.click()
    assert "印发" in desk.points.chip.word()
    desk.points.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0] == f"{today().year}年{today().month}月信息报送要点"
    assert "1.供暖保障；\n2.农田水利。" in text


def test_a_commission_is_made_from_a_point_in_one_step(sits, drawn):
    desk = at_guidance(sits)
    desk.points.ask.click()
    assert desk.form.topic.text() == "供暖保障"
    desk.form.wanted.setPlainText("供暖面积")
    desk.form.picker.ticks.tick(["qinghe"])
    desk.submit()
    assert desk.points.points.item(0, 2).text() == "1号"
    desk.screen.tabs.setCurrentIndex(0)
    assert desk.page.notice.point.text() == "报送要点：供暖保障"


def test_drafts_that_answer_a_point_are_counted_and_opened(sits, drawn, office, send):
    draft = send()
    guidance.tag(office.archive, draft.id, drawn.points[0].id, actor=office.editor, at=datetime.now(UTC))
    desk = at_guidance(sits)
    assert desk.points.points.item(0, 3).text() == "1 篇"
    desk.points.drafts.itemActivated.emit(desk.points.drafts.item(0))
    assert desk.went == [("writing", draft.id)]


def test_a_half_typed_point_is_kept_while_one_is_away(sits, drawn):
    desk = at_guidance(sits)
    desk.points.new.setText("安全生产")
    desk.screen.leave()
    desk.points.new.clear()
    desk.screen.enter()
    assert desk.points.new.text() == "安全生产"


def test_who_only_reads_changes_nothing(sits, drawn, office):
    desk = at_guidance(sits, office.admin)
    assert not desk.points.issue.isEnabled()
    assert desk.points.new.isHidden()
    assert desk.points.copy.isEnabled()


class TestBesideTheFacts:
    @pytest.fixture
    def pane(self, sits, qtbot):
        desk = sits()
        made = BearingPane(desk.frame)
        qtbot.addWidget(made)
        return made

    def test_a_draft_is_tagged_with_a_point_of_the_month(self, pane, drawn, office, send):
        draft = send()
        pane.look_at(draft.id)
        assert not pane.isHidden()
        pane.point.setCurrentIndex(2)
        pane.point.activated.emit(2)
        found = commission_register.bearing(office.archive, draft.id, today())
        assert [each.words for each in found.points] == ["农田水利"]
        pane.point.activated.emit(0)
        assert commission_register.bearing(office.archive, draft.id, today()).points == ()

    def test_it_shows_nothing_where_there_is_nothing_to_say(self, pane, send):
        pane.look_at(send().id)
        assert pane.isHidden()


def test_what_was_done_with_points_is_undone_step_by_step(sits, drawn, qtbot):
    desk = at_guidance(sits)
    table, undoing = desk.points.points, desk.frame.undoing
    table.setCurrentCell(1, 1)
    desk.points.up.click()
    table.setCurrentCell(1, 1)
    desk.points.drop.click()
    desk.points.new.setText("森林防火")
    qtbot.keyClick(desk.points.new, Qt.Key.Key_Return)
    assert words(desk) == ["农田水利", "森林防火"]
    for shown in (["农田水利"], ["农田水利", "供暖保障"], ["供暖保障", "农田水利"]):
        undoing.undo()
        desk.screen.reload()
        assert words(desk) == shown
    undoing.redo()
    desk.screen.reload()
    assert words(desk) == ["农田水利", "供暖保障"]
    assert desk.said == ["已撤销：添加要点“森林防火”", "已撤销：删去要点“供暖保障”", "已撤销：移动要点“农田水利”",
                         "已重做：移动要点“农田水利”"]
    assert desk.troubles == []
