"""The list: the overdue first and in red, filters, counts, and what it says when there is nothing."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from bulletin.desk import instructing
from bulletin.instructions.instruction import On, Responsible
from editor.instructions.docket_model import Tab
from editor.instructions.words import today
from editor.shell.chip import Tone
from editor.shell.rows import ROW_ROLE

QINGHE, BAISHI = Responsible("青禾镇", "qinghe"), Responsible("白石乡", "baishi")


def test_nothing_yet_offers_to_register_the_first(sits):
    desk = sits()
    assert desk.screen.list.empty.isVisibleTo(desk.screen)
    desk.screen.list.empty.action.click()
    assert desk.form.windowTitle() == "登记批示"


def test_words_twice_as_long_on_the_buttons_of_the_head_are_not_cut(sits, qtbot):
    pane = sits().screen.list
    pane.register.setText("Register instruction")
    pane.counting.setText("Counts of all of them")
    qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in (pane.register, pane.counting)))


def test_the_overdue_come_first_with_days_icon_and_colour(sits, give):
    give("刚批的。")
    give("快到期的。", units=(QINGHE,), due=2, ago=3)
    give("超期的。", units=(QINGHE,), due=-4, ago=9)
    desk = sits()
    assert desk.rows() == ["张县长：超期的。", "张县长：刚批的。", "张县长：快到期的。"]
    chips = [desk.screen.list.model.index(at).data(ROW_ROLE).chip for at in range(3)]
    assert (chips[0].word, chips[0].tone, chips[0].icon) == ("超期4天", Tone.URGENT, "warning-circle")
    assert [chip.word for chip in chips[1:]] == ["待交办", "办理中，剩2天"]
    assert desk.counts[-1] == 3


def test_the_tabs_part_them_and_state_their_numbers(sits, give, office):
    give("待交办的。")
    give("办理中的。", units=(QINGHE,))
    give("超期的。", units=(QINGHE,), due=-1)
    done = give("办结的。", units=(QINGHE,))
    instructing.close(office.archive, done, "已办", today(), actor=office.editor, at=done.entered_at)
    desk = sits()
    tabs = desk.screen.list.tabs
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["在办 3", "待交办 1", "办理中 1", "超期 1", "已办结"]
    found = []
    for tab in Tab:
        tabs.setCurrentIndex(tab)
        found.append([row.partition("：")[2] for row in desk.rows()])
    assert found == [
        ["超期的。", "待交办的。", "办理中的。"], ["待交办的。"], ["办理中的。"], ["超期的。"], ["办结的。"]]
    desk.screen.list.take_focus()
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert tabs.currentIndex() == Tab.OPEN


def test_leader_and_unit_narrow_the_list(sits, give):
    give("甲。", units=(QINGHE,))
    give("乙。", leader="李市长", units=(QINGHE, BAISHI))
    desk = sits()
    pane = desk.screen.list
    pane.leader.setCurrentText("李市长")
    assert desk.rows() == ["李市长：乙。"]
    pane.leader.setCurrentIndex(0)
    pane.unit.setCurrentText("白石乡")
    assert desk.rows() == ["李市长：乙。"]
    pane.leader.setCurrentText("张县长")
    assert desk.rows() == []
    assert pane.empty.isVisibleTo(desk.screen)


def test_j_and_k_walk_and_enter_opens_the_item_or_the_issue(sits, give, printed):
    draft, issue = printed
    give("对稿件。", on=On(draft.id), ago=1)
    give("对整期。", on=On(issue_id=issue.id))
    desk = sits()
    assert desk.screen.paper.slip.words.text() == "对整期。"
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_J)
    assert desk.screen.paper.subject.title.text() == "《青禾镇春耕备耕工作进展顺利》"
    assert desk.screen.paper.subject.whence.text() == "青禾镇 · 《信息快报》2026年第51期"
    desk.press(Qt.Key.Key_Return)
    assert desk.went == [("issues", issue.id), ("writing", draft.id)]
    desk.press(Qt.Key.Key_K)
    desk.screen.paper.subject.open.click()
    assert desk.went[-1] == ("issues", issue.id)


def test_what_changes_elsewhere_is_shown_and_the_choice_stays(sits, give, office):
    first = give("甲。")
    give("乙。", ago=1)
    desk = sits()
    desk.screen.list.show_instruction(first.id)
    desk.elsewhere(lambda archive: instructing.assign(archive, first, (BAISHI,), today(), actor=office.editor,
                                                      at=first.entered_at))
    desk.qtbot.waitUntil(lambda: desk.screen.follow.assign.text() == "改交办")
    assert desk.chosen().id == first.id
    assert desk.chosen().units == (BAISHI,)


def test_the_counts_add_up_over_a_period(sits, give):
    give("甲。", units=(QINGHE, BAISHI), due=-1)
    give("乙。", leader="李市长", ago=400)
    desk = sits()
    desk.screen.list.counting.click()
    sheet = next(each for each in desk.screen.children() if each.metaObject().className() == "CountsSheet")
    table = sheet.table
    assert [[table.item(row, at).text() for at in range(7)] for row in range(table.rowCount())] == [
        ["张县长", "1", "—", "—", "—", "1", "—"]]
    sheet.period.setCurrentIndex(sheet.period.count() - 1)
    assert table.rowCount() == 2
    sheet.tabs.setCurrentIndex(1)
    assert {table.item(row, 0).text() for row in range(table.rowCount())} == {"青禾镇", "白石乡", "（未交办）"}
    sheet.accept()
    assert QGuiApplication.modalWindow() is None


def test_what_is_due_today_is_overdue_after_midnight(sits, give, monkeypatch):
    give("今天到期。", units=(QINGHE,), due=0)
    desk = sits()
    chip = desk.screen.list.model.index(0).data(ROW_ROLE).chip
    assert chip.word == "办理中，今天到期"
    tomorrow = today() + timedelta(days=1)
    monkeypatch.setattr("editor.instructions.screen.today", lambda: tomorrow)
    desk.screen._midnight.timeout.emit()
    desk.qtbot.waitUntil(lambda: desk.screen.list.model.index(0).data(ROW_ROLE).chip.word == "超期1天")
