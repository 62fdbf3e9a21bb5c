"""The screen 约稿: commissions are made, followed up by keys and buttons, and their answers found."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from bulletin.commissions.commission import Reply, Standing, State
from bulletin.desk import commissioning
from editor.commissions.deadline_field import DeadlineField
from editor.commissions.follow_pane import EntryRow, ProposalRow
from editor.pieces.commission_seat import today

DAY = timedelta(days=1)
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_an_empty_screen_says_what_to_do_first(sits):
    desk = sits()
    assert desk.page.list.empty.action.text() == "下达约稿"
    assert desk.counts == [0]


def test_words_twice_as_long_on_the_buttons_of_the_head_are_not_cut(sits, qtbot):
    pane = sits().page.list
    pane.make.setText("Send out commission")
    pane.late.setText("List of the overdue")
    qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in (pane.make, pane.late)))


def test_a_commission_is_made_with_units_by_group_and_by_typing(sits, qtbot):
    desk = sits()
    desk.press(Qt.Key.Key_N, CONTROL)
    form = desk.form
    assert form.findChild(DeadlineField).deadline().day.weekday() < 5  # nobody answers at the weekend
    form.topic.setText("冬季供暖保障情况")
    form.wanted.setPlainText("供暖面积")
    form.picker.search.setText("农业")
    qtbot.keyClick(form.picker.search, Qt.Key.Key_Return)
    form.picker.ticks.tick(["qinghe"])
    form.phone.setText("0000-1234500")
    desk.submit()
    made = desk.chosen()
    assert desk.said == [f"已下达约稿〔{today().year}〕1号"]
    assert [each.unit_id for each in made.units] == ["qinghe", "nongye"]
    assert (made.request.contact, made.request.phone) == ("陈一帆", "0000-1234500")
    desk.press(Qt.Key.Key_N, CONTROL)
    assert desk.form.phone.text() == "0000-1234500"  # whom to call is remembered


def test_what_is_lacking_is_said_beside_its_field_and_nothing_is_lost(sits):
    desk = sits()
    desk.page.list.make.click()
    desk.form.topic.setText("冬季供暖")
    desk.submit()
    assert desk.form.wanted_field.error() == "请填写。"
    assert desk.form.units_field.error() == "请勾选约稿单位。"
    desk.form.reject()
    desk.page.list.make.click()
    assert (len(desk.forms), desk.form.topic.text()) == (1, "冬季供暖")


def test_the_overdue_stand_first_and_are_counted(sits, ask):
    ask("按期的一件")
    ask("逾期的一件", ago=9, due=-2)
    desk = sits()
    assert desk.rows() == ["逾期的一件", "按期的一件"]
    assert desk.counts[-1] == 1
    assert [each[3] for each in desk.units()] == ["逾期未报", "逾期未报"]
    desk.page.list.tabs.setCurrentIndex(1)
    assert desk.rows() == ["逾期的一件"]


def test_a_near_draft_is_proposed_and_linked_with_one_click(sits, ask, send):
    one, draft = ask(), send()
    desk = sits()
    row = desk.page.follow.findChild(ProposalRow)
    assert row.words == "青禾镇《青禾镇做好冬季供暖保障》"
    assert desk.chosen().answers() == ()
    row.take.click()
    assert desk.chosen().answers()[0].draft_id == draft.id
    assert desk.units()[0][3:] == ("已报", "青禾镇做好冬季供暖保障")
    desk.page.notice.units.cellActivated.emit(0, 0)
    assert desk.went == [("writing", draft.id)]
    assert desk.chosen().id == one.id


def test_a_receipt_that_cannot_wants_its_reason(sits, ask):
    ask()
    desk = sits()
    desk.press(Qt.Key.Key_R)
    desk.form.reply.setCurrentIndex(desk.form.reply.findData(Reply.CANNOT))
    desk.submit()
    assert desk.form.said.error() == "请写明不能报送的原因。"
    desk.form.words.setPlainText("没有这项业务")
    desk.submit()
    assert desk.units()[0][1] == "不能报送"


def test_units_are_urged_with_a_text_for_all_who_are_missing(sits, ask, send):
    ask(ago=9, due=-2)
    desk = sits()
    desk.page.follow.remind.click()
    desk.form.copy.click()
    assert QGuiApplication.clipboard().text().startswith("青禾镇、白石乡：\n约稿“冬季供暖保障情况”")
    desk.submit()
    assert len(desk.chosen().reminders("baishi")) == 1


def test_an_answer_is_entered_by_hand_from_the_units_drafts_or_on_paper(sits, ask, send):
    ask()
    draft = send("青禾镇别的事", "与题目无关。")
    desk = sits()
    desk.press(Qt.Key.Key_F)
    assert desk.form.drafts.item(0).text() == "青禾镇别的事"
    desk.submit()
    assert desk.chosen().answers("qinghe")[0].draft_id == draft.id
    desk.press(Qt.Key.Key_F)
    assert desk.form.unit.currentText() == "白石乡"
    desk.submit()
    assert desk.form.said.error() == "没有选来稿的，请说明收到了什么。"
    desk.form.words.setPlainText("纸质材料")
    desk.submit()
    assert [each[3] for each in desk.units()] == ["已报", "已报"]
    assert desk.chosen().state(today()) is State.ANSWERED


def test_more_time_and_excuses_go_to_the_units_chosen(sits, ask):
    ask(ago=9, due=-2)
    desk = sits()
    desk.page.notice.units.selectRow(1)
    desk.press(Qt.Key.Key_Y)
    assert desk.form.units.chosen() == ("baishi",)
    assert desk.form.units.item(0).text() == "白石乡"  # those that are meant stand first
    desk.submit()
    desk.page.notice.units.clearSelection()
    desk.page.notice.units.selectRow(0)
    desk.press(Qt.Key.Key_X)
    desk.form.words.setPlainText("班子换届")
    desk.submit()
    assert list(desk.chosen().standings(today()).values()) == [Standing.EXCUSED, Standing.OPEN]
    assert desk.page.notice.units.chosen() == ("qinghe",)  # it stays chosen
    desk.press(Qt.Key.Key_X)
    assert desk.said[-1] == "已恢复报送"


def test_it_is_settled_opened_again_and_withdrawn(sits, ask):
    ask()
    desk = sits()
    desk.press(Qt.Key.Key_D)
    desk.submit()
    desk.page.list.tabs.setCurrentIndex(3)
    assert desk.rows() == ["冬季供暖保障情况"]
    assert not desk.page.follow.remind.isEnabled()
    desk.page.follow.end.click()
    desk.form.words.setPlainText("又要了")
    desk.submit()
    desk.page.notice.withdraw.click()
    desk.form.words.setPlainText("不约了")
    desk.submit()
    assert desk.chosen().withdrawn == "不约了"


def test_a_mistaken_answer_is_struck_and_stays_readable(sits, ask, send, office):
    one, draft = ask(), send()
    commissioning.answer(office.archive, one.id, "qinghe", draft.id, actor=office.editor, at=draft.received_at)
    desk = sits()
    row = next(each for each in desk.page.follow.findChildren(EntryRow) if each.strike)
    row.strike.click()
    desk.submit()
    assert desk.chosen().answers() == ()
    assert any("已作废" in each.words for each in desk.page.follow.findChildren(EntryRow))


def test_a_notice_for_each_unit_is_written_and_noted(sits, ask, tmp_path, monkeypatch, qtbot, office):
    ask()
    desk = sits()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(tmp_path))
    desk.page.notice.each_file.trigger()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.docx"))) == 2 and bool(desk.said))
    with office.archive.reading() as work:
        lines = [entry.deed for entry in work.log.lines(range(1, work.log.head().seq + 1))]
    assert lines.count("export_commission") == 2
    assert desk.troubles == []


def test_the_text_of_the_mail_is_copied(sits, ask):
    ask()
    desk = sits()
    desk.page.notice.mail.trigger()
    text = QGuiApplication.clipboard().text()
    assert "一、题目：冬季供暖保障情况" in text
    assert text.startswith("青禾镇、白石乡：")


def test_the_list_of_who_is_missing_is_copied(sits, ask):
    desk = sits()
    assert not desk.page.list.late.isEnabled()
    ask(ago=9, due=-2)
    desk.screen.reload()
    desk.page.list.late.click()
    menu = next(each for each in desk.page.findChildren(QMenu) if each.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert "：青禾镇、白石乡，共2个单位" in QGuiApplication.clipboard().text()


def test_who_only_reads_changes_nothing(sits, ask, office):
    ask()
    desk = sits(office.admin)
    assert not desk.page.list.make.isEnabled()
    assert not any(each.isEnabled() for each in desk.page.follow.deeds)
    desk.press(Qt.Key.Key_U)
    assert desk.forms == []


@pytest.mark.parametrize("tab", [0, 1])
def test_the_screen_is_opened_at_a_commission_or_at_the_guidance(sits, ask, tab):
    ask("别的一件")
    one = ask("要看的一件", due=9)
    desk = sits()
    desk.screen.open("guidance" if tab else one.id)
    assert desk.screen.tabs.currentIndex() == tab
    assert tab or desk.chosen().id == one.id


def now(desk, one):
    with desk.office.archive.reading() as work:
        return work.commissions.get(one.id)


def test_settling_is_undone_and_redone_on_its_day(sits, ask):
    one = ask()
    desk = sits()
    desk.press(Qt.Key.Key_D)
    desk.submit()
    closed = now(desk, one)
    desk.frame.undoing.undo()
    assert now(desk, one).is_open
    assert desk.said[-1].startswith("已撤销：办结：约稿")
    desk.frame.undoing.redo()
    assert now(desk, one).closed_on == closed.closed_on
    assert desk.troubles == []


def test_more_time_an_excuse_and_a_reminder_are_undone(sits, ask):
    one = ask(ago=9, due=-2)
    desk = sits()
    before = now(desk, one).standings(today())
    desk.page.follow.remind.click()
    desk.submit()
    desk.page.notice.units.selectRow(1)
    desk.press(Qt.Key.Key_Y)
    desk.submit()
    desk.page.notice.units.clearSelection()
    desk.page.notice.units.selectRow(0)
    desk.press(Qt.Key.Key_X)
    desk.form.words.setPlainText("班子换届")
    desk.submit()
    assert now(desk, one).standings(today()) != before
    for _ in range(3):
        desk.frame.undoing.undo()
    assert now(desk, one).standings(today()) == before
    assert now(desk, one).reminders("baishi") == ()
    assert [each.partition("：约稿")[0] for each in desk.said[-3:]] == ["已撤销：免报", "已撤销：延期", "已撤销：催报"]
    assert desk.troubles == []
