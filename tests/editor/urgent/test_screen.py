"""The urgent desk as a clerk uses it: keys, lists, clocks, and what stays when something fails."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton

from bulletin.desk import urgent
from bulletin.desk.urgent import Came, Upward
from bulletin.urgent.events import EventState
from bulletin.urgent.reports import Way, called
from bulletin.urgent.severity import Above, Level
from editor.shell.widgets import EmptyState

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def titles(screen):
    model = screen.pane.model
    return [model.index(at).data() for at in range(model.rowCount())]


def test_late_events_stand_first_then_those_due_soonest(desk, events):
    events.event("乙乡火情", ago=10)
    events.event("丙镇事故", ago=200)
    events.event("甲镇滑坡", ago=25)
    screen = desk()
    assert titles(screen) == ["丙镇事故", "甲镇滑坡", "乙乡火情"]
    assert screen.summary.text() == "正在跟踪 3 件，超时 1 件，一刻钟内到时限 1 件"


def test_the_chain_is_read_in_the_order_of_time_with_its_texts(desk, events, office):
    event, draft = events.event(ago=40), events.draft(ago=20)
    event = urgent.link_text(office.archive, event, event.first.id, draft.id, actor=office.editor, at=events.before(19))
    event = urgent.mark_shown(office.archive, event, "王副县长", "立即处置", actor=office.editor, at=events.before(15))
    upward = Upward(Above.CITY, "市政府总值班室")
    urgent.forward(office.archive, event, upward, actor=office.editor, at=events.before(5))
    entries = desk().detail.timeline.entries
    assert [entry.moment.head.partition(" · ")[0] for entry in entries] == [
        "初报", "已报王副县长", "上报市：市政府总值班室"]
    assert entries[0].moment.said == ("已转移 3 户 11 人。",)
    assert entries[1].moment.said == ("立即处置",)


def test_enter_goes_to_the_chain_and_enter_again_opens_the_text(desk, events, office, frame, qtbot):
    event, draft = events.event(), events.draft()
    urgent.link_text(office.archive, event, event.first.id, draft.id, actor=office.editor, at=events.before(1))
    screen = desk()
    qtbot.keyClick(screen.pane.view, K.Key_Return)
    entry = screen.detail.timeline.entries[-1]
    assert entry.hasFocus()
    with qtbot.waitSignal(frame.went) as went:
        qtbot.keyClick(entry, K.Key_Return)
    assert went.args == ["writing", draft.id]


def test_the_clocks_go_on_without_the_archive_and_turn_late_with_their_time(desk, events, wall, frame):
    events.event(ago=20)
    screen = desk()
    asked = []
    ask = frame.background.ask
    frame.background.ask = lambda *args: (asked.append(args), ask(*args))
    shown = next(row for row in screen.detail.clocks.rows if row.words().startswith("报领导"))
    assert "还有 10分00秒" in shown.words()
    wall.go(seconds=7)
    screen.tick()
    assert "还有 09分53秒" in shown.words()
    wall.go(minutes=22)
    screen.tick()
    assert "已超 12分07秒" in shown.words()
    assert "起超时" in shown.words()
    assert screen.pane.model.index(0).data(Qt.ItemDataRole.UserRole).chip.word == "报领导 已超 12分"
    assert asked == []


def test_the_second_ticks_only_while_the_screen_is_seen(desk, events):
    events.event()
    screen = desk()
    assert screen._second.isActive()
    screen.hide()
    assert not screen._second.isActive()


def test_with_the_clock_of_the_machine_set_back_no_figures_are_shown(desk, events, wall):
    events.event(ago=20)
    wall.go(days=-1)
    screen = desk()
    assert screen.detail.clocks.is_wrong()
    assert all("本机时间可能不对" in row.words() for row in screen.detail.clocks.rows if "已办" not in row.words())
    assert screen.pane.model.index(0).data(Qt.ItemDataRole.UserRole).chip.word == "本机时间可能不对"


def test_a_call_is_registered_with_a_few_keys(desk, events, qtbot, heard):
    screen = desk()
    qtbot.keyClick(screen.pane.tabs, K.Key_T, CTRL)
    sheet = screen.opening.sheet
    for name, words in (("unit", "青禾镇"), ("caller", "李明轩"), ("place", "青禾镇大坪村"), ("nature", "山体滑坡")):
        sheet.editors[name].setText(words)
    qtbot.keyClick(sheet.said, K.Key_Return, CTRL)
    event = screen.detail.matter
    assert event.title == "青禾镇大坪村发生山体滑坡"
    assert (event.unit_id, event.first.way, event.first.source) == ("qinghe", Way.TELEPHONE, "青禾镇 李明轩")
    assert heard == ["已登记初报：青禾镇大坪村发生山体滑坡"]
    assert titles(screen) == [event.title]


def test_what_will_not_do_is_said_beside_its_field_and_nothing_is_lost(desk, qtbot):
    screen = desk()
    sheet = screen.opening.call(screen.following.board)
    sheet.unit.setText("云外乡")
    sheet.event_at.setText("大概吧")
    sheet.received.setText("")
    sheet.answer()
    assert {name: field.error() for name, field in sheet.fields.items() if field.error()} == {
        "unit": "名册中没有这个单位", "event_at": "看不懂这个时间，可写 1430、昨23:10",
        "received": "请写明几时几分接报", "place": "地点和性质至少写一项"}
    assert sheet.unit.text() == "云外乡"
    sheet.reject()
    again = screen.opening.call(screen.following.board)
    assert again.unit.text() == "云外乡"
    again.reject()


def test_a_follow_up_by_telephone_joins_the_chain(desk, events, qtbot):
    event = events.event()
    screen = desk()
    qtbot.keyClick(screen.pane.view, K.Key_X)
    sheet = screen.opening.sheet
    sheet.said.setPlainText("道路已抢通。")
    sheet.answer()
    assert [called(each) for each in events.now_of(event).chain] == ["初报", "续报一"]
    assert screen.detail.timeline.entries[-1].moment.said == ("道路已抢通。",)


def test_a_final_report_closes_the_event_and_it_moves_to_the_second_tab(desk, events, qtbot):
    event = events.event()
    screen = desk()
    qtbot.keyClick(screen.pane.view, K.Key_Z)
    sheet = screen.opening.sheet
    sheet.answer()
    assert sheet.fields["said"].error() == "请写明内容"
    sheet.said.setPlainText("处置完毕。")
    sheet.answer()
    assert events.now_of(event).state is EventState.CLOSED
    assert screen.pane.tabs.currentIndex() == 1
    assert screen.detail.matter.id == event.id
    assert not screen.detail.deeds.buttons["follow"].isEnabled()


def test_a_text_is_chosen_for_a_call_from_the_drafts_of_its_unit_first(desk, events, qtbot):
    event = events.event()
    events.draft("别处的稿", unit_id="baishi")
    draft = events.draft()
    screen = desk()
    screen.detail.timeline.entries[0].link.click()
    sheet = screen.opening.sheet
    assert sheet.draft.list.item(0).text() == draft.title
    sheet.draft.filter.setText("初报")
    assert sheet.draft.list.count() == 1
    sheet.draft.list.setCurrentRow(0)
    sheet.answer()
    assert events.now_of(event).first.draft_id == draft.id


def test_judging_showing_checking_and_forwarding_are_a_key_and_a_few_words(desk, events, qtbot):
    event = events.event()
    screen = desk()
    for key, fill in (
        (K.Key_D, lambda sheet: sheet.level.setText(Level.LARGER.value)),
        (K.Key_L, lambda sheet: sheet.who.setText("王副县长")),
        (K.Key_H, lambda sheet: sheet.who.setText("县应急管理局")),
        (K.Key_S, lambda sheet: sheet.to.setText("市政府总值班室")),
    ):
        qtbot.keyClick(screen.pane.view, key)
        fill(screen.opening.sheet)
        screen.opening.sheet.answer()
    now = events.now_of(event)
    assert now.level is Level.LARGER
    assert [each.leader for each in now.shown] == ["王副县长"]
    assert [each.source for each in now.checks] == ["县应急管理局"]
    assert [(each.above, each.to) for each in now.forwardings] == [(Above.CITY, "市政府总值班室")]


def test_when_somebody_else_changed_the_event_nothing_typed_is_lost_and_it_can_be_done_again(
        desk, events, office, qtbot):
    event = events.event()
    screen = desk()
    qtbot.keyClick(screen.pane.view, K.Key_L)
    sheet = screen.opening.sheet
    sheet.who.setText("王副县长")
    sheet.said.setPlainText("立即处置")
    urgent.judge_event(office.archive, event, Level.LARGER, actor=office.reviewer, at=events.now)
    sheet.matter = event
    sheet.answer()
    assert "填写的内容都在" in sheet.wrong()
    assert (sheet.who.text(), sheet.said.toPlainText()) == ("王副县长", "立即处置")
    sheet.answer()
    assert [each.leader for each in events.now_of(event).shown] == ["王副县长"]


def test_an_entry_that_was_wrong_is_withdrawn_with_a_reason_and_stays_to_be_seen(desk, events, office, qtbot):
    event = events.event()
    urgent.mark_shown(office.archive, event, "王副县长", actor=office.editor, at=events.now)
    screen = desk()
    screen.following.choose_entry(screen.detail.timeline.entries[-1].moment.id)
    screen.detail.deeds.ask("withdraw")
    sheet = screen.opening.sheet
    sheet.answer()
    assert sheet.fields["reason"].error() == "请写明理由"
    sheet.reason.setText("登错了领导")
    sheet.answer()
    assert screen.detail.timeline.entries[-1].moment.withdrawn == "登错了领导"


def test_a_special_report_says_what_is_left_to_do(desk, events, office, qtbot, heard):
    event, draft = events.event(), events.draft()
    urgent.link_text(office.archive, event, event.first.id, draft.id, actor=office.editor, at=events.now)
    screen = desk()
    qtbot.keyClick(screen.pane.view, K.Key_B)
    screen.opening.sheet.answer()
    assert heard[-1] == "专报已排好，还要审核、签发、上版、签发刊期、成刊"
    assert "专报：《专报信息》（未成刊）" in screen.detail.timeline.entries[0].moment.note


def test_without_a_text_the_special_report_says_so_in_the_sheet(desk, events, qtbot):
    events.event()
    screen = desk()
    qtbot.keyClick(screen.pane.view, K.Key_B)
    sheet = screen.opening.sheet
    sheet.answer()
    assert sheet.isVisible()
    assert sheet.wrong()


def test_a_fault_the_clocks_suggest_is_entered_with_evidence(desk, events, office, qtbot):
    event = events.event(ago=30)
    known = urgent.known_of(event)
    at = (events.now - timedelta(hours=5)).astimezone().replace(tzinfo=None).isoformat(timespec="minutes")
    urgent.correct_event(office.archive, event, urgent.Known(known.title, known.kind, known.unit_id, known.place, at),
                         actor=office.editor, at=events.now)
    screen = desk()
    assert [proposal.kind.value for proposal in screen.following.shown.proposed] == ["late"]
    button = next(each for each in screen.detail.faults.findChildren(QPushButton) if each.text() == "登记…")
    button.click()
    sheet = screen.opening.sheet
    assert "超过时限" in sheet.words("evidence")
    sheet.answer()
    assert [fault.kind.value for fault in screen.following.shown.file.faults] == ["late"]
    assert screen.following.shown.proposed == ()


def test_only_secretary_and_administrator_set_limits(desk, office, events):
    assert desk(office.editor).limits.isHidden()
    for person in (office.secretary, office.admin):
        assert not desk(person).limits.isHidden()


def test_who_only_administers_registers_nothing(desk, office, events):
    events.event()
    screen = desk(office.admin)
    assert not screen.call.isEnabled()
    assert not any(button.isEnabled() for button in screen.detail.deeds.buttons.values())


def test_an_empty_desk_offers_nothing_to_who_may_register_nothing(desk, office):
    assert not desk(office.editor).pane.findChild(EmptyState).action.isHidden()
    assert desk(office.admin).pane.findChild(EmptyState).action.isHidden()


def test_enter_goes_on_from_a_unit_typed_in_full_also_while_units_are_offered(desk, qtbot):
    screen = desk()
    sheet = screen.opening.call(screen.following.board)
    sheet.unit.setFocus()
    sheet.unit.setText("青禾镇")
    sheet.unit.offering.setCompletionPrefix("青禾镇")
    sheet.unit.offering.complete()
    popup = sheet.unit.offering.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyPress(popup, K.Key_Return)
    assert not popup.isVisible()
    assert sheet.focusWidget() is sheet.caller
    assert sheet.unit.text() == "青禾镇"


def test_opening_from_elsewhere_shows_the_event_or_that_of_a_draft(desk, events, office):
    first, second = events.event("甲镇滑坡", ago=30), events.event("乙乡火情", ago=10)
    draft = events.draft()
    urgent.link_text(office.archive, first, first.first.id, draft.id, actor=office.editor, at=events.now)
    screen = desk()
    screen.open(second.id)
    assert screen.detail.matter.id == second.id
    screen.open(draft.id)
    assert screen.detail.matter.id == first.id


def test_a_change_elsewhere_is_seen_and_the_event_stays_chosen(desk, events, office, frame):
    event = events.event("甲镇滑坡", ago=30)
    screen = desk()
    ask = partial(frame.background.ask, screen)
    ask(lambda archive: events.event("丙镇事故", ago=200))
    assert titles(screen) == ["丙镇事故", "甲镇滑坡"]
    assert screen.detail.matter.id == event.id
    came = Came(Way.TELEPHONE, words="新情况")
    ask(lambda archive: urgent.add_report(archive, event, came, actor=office.editor, at=events.now))
    assert len(screen.detail.timeline.entries) == 2


def test_an_empty_desk_says_so_and_offers_the_one_action(desk):
    screen = desk()
    assert titles(screen) == []
    assert screen.detail.matter is None
    assert screen.summary.text() == ""


def test_there_is_one_main_button_and_every_control_has_a_name(desk, events):
    events.event()
    screen = desk()
    buttons = screen.findChildren(QPushButton)
    assert [each.text() for each in buttons if each.property("role") == "main"] == ["电话初报"]
    controls = [*screen.findChildren(QAbstractButton), *screen.findChildren(QLineEdit), *screen.findChildren(QComboBox)]
    assert not [each for each in controls if each.isVisible() and not each.accessibleName()
                and not getattr(each, "text", str)() and each.objectName() != "qt_lineedit_clearbutton"
                and not isinstance(each.parent(), QComboBox)]
