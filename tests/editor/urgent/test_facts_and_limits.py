"""Completing the ten fields beside the chain, the limits of the office, the register, and drafts that become events."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from shiboken6 import delete

from bulletin.desk import urgent, urgent_faults, urgent_looking
from bulletin.desk.urgent import Known
from bulletin.desk.urgent_faults import Found
from bulletin.urgent.faults import FaultKind
from bulletin.urgent.limits import PRESETS
from bulletin.urgent.reports import Way
from bulletin.urgent.severity import Above, Level
from editor.urgent.screen import UrgentScreen

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def button(part, words):
    """The button in `part` that says `words`, the newest: what stood there before goes when the events are through."""
    return [each for each in part.findChildren(QPushButton) if each.text() == words][-1]


def test_what_is_missing_of_the_ten_fields_is_named_and_can_be_written(desk, events, qtbot, heard):
    event = events.event()
    screen = desk()
    facts = screen.detail.facts
    assert facts.missing_words() == "首报要素 4/10，还缺：事发时间、规模程度、伤亡损失、事态趋势、到场领导、处置措施"
    facts.editors["losses"].setPlainText("无人员伤亡")
    facts.editors["leaders"].setText("镇长")
    assert facts.save.isEnabled()
    facts.editors["leaders"].setFocus()
    qtbot.keyClick(facts.editors["leaders"], K.Key_S, CTRL)
    now = events.now_of(event)
    assert (now.answers.losses, now.answers.leaders) == ("无人员伤亡", "镇长")
    assert heard == ["要素已保存"]
    assert not facts.save.isEnabled()
    assert "伤亡损失" not in facts.missing_words()


def test_a_time_nobody_can_read_is_said_beside_the_field_and_nothing_is_lost(desk, events, office, frame, heard):
    event = events.event()
    screen = desk()
    facts = screen.detail.facts
    facts.editors["event_at"].setText("大概吧")
    facts.editors["trend"].setText("平稳")
    assert screen.leave()
    assert facts.fields["event_at"].error() == "看不懂这个时间，可写 1430、昨23:10"
    assert heard == ["要素里有一项看不懂，没有保存，先放着，回来还在"]
    assert desk(office.other_editor).detail.facts.editors["trend"].text() == ""
    facts = desk(office.editor).detail.facts
    assert (facts.editors["event_at"].text(), facts.editors["trend"].text()) == ("大概吧", "平稳")
    facts.editors["event_at"].setText("")
    facts.save_asked.emit()
    assert events.now_of(event).answers.trend == "平稳"


def test_when_the_seat_is_locked_what_stands_in_a_sheet_waits_for_who_typed_it(desk, events, office):
    screen = desk()
    screen.opening.call(screen.following.board).said.setPlainText("塌方约 300 方")
    assert screen.leave()
    assert screen.opening.sheet is None
    other = desk(office.other_editor)
    sheet = other.opening.call(other.following.board)
    assert sheet.said.toPlainText() == ""
    sheet.reject()
    mine = desk(office.editor)
    sheet = mine.opening.call(mine.following.board)
    assert sheet.said.toPlainText() == "塌方约 300 方"
    sheet.reject()


def test_what_was_typed_is_saved_when_another_event_is_shown(desk, events):
    first, second = events.event("甲镇滑坡", ago=30), events.event("乙乡火情", ago=10)
    screen = desk()
    screen.detail.facts.editors["trend"].setText("平稳")
    screen.pane.choose(second.id)
    assert events.now_of(first).answers.trend == "平稳"
    assert screen.detail.matter.id == second.id


def test_what_somebody_else_wrote_meanwhile_stands_beside_what_is_typed_here(desk, events, office, heard):
    event = events.event()
    screen = desk()
    facts = screen.detail.facts
    facts.editors["trend"].setText("平稳")
    urgent.judge_event(office.archive, event, Level.LARGER, actor=office.reviewer, at=events.now)
    facts.save_asked.emit()
    assert facts.editors["trend"].text() == "平稳"
    assert screen.detail.matter.level is Level.LARGER
    facts.save_asked.emit()
    assert events.now_of(event).answers.trend == "平稳"


def test_a_preset_is_taken_and_the_clocks_follow(desk, office, events):
    events.event(ago=25)
    screen = desk(office.secretary)
    sheet = screen.opening.limits(screen.following.board)
    sheet.preset.setText("phone20_text40")
    sheet.answer()
    assert urgent_looking.limits(office.archive) == PRESETS["phone20_text40"]
    assert screen.pane.model.index(0).data(Qt.ItemDataRole.UserRole).chip.word == "报领导 已超 5分"


def test_a_limit_nobody_could_keep_is_refused_in_the_sheet(desk, office):
    screen = desk(office.secretary)
    sheet = screen.opening.limits(screen.following.board)
    sheet.boxes[Level.MAJOR, "telephone"].setText("60")
    sheet.boxes[Level.MAJOR, "writing"].setText("30")
    assert sheet.preset.text() == ""
    sheet.answer()
    assert "重大的“文字稿，事发后”不能是 30 分钟" in sheet.wrong()
    assert sheet.boxes[Level.MAJOR, "writing"].text() == "30"
    sheet.reject()


def test_a_fault_has_evidence_a_scan_and_who_criticised_it_and_can_be_withdrawn(
        desk, events, office, tmp_path, monkeypatch):
    event = events.event()
    screen = desk()
    scan = Path(tmp_path / "通报.pdf")
    scan.write_bytes(b"%PDF-1.4 paper")
    sheet = screen.opening.fault(screen.following.board, event)
    sheet.answer()
    assert sheet.fields["evidence"].error() == "请写明依据"
    sheet.kind.setText(FaultKind.CONCEALED.value)
    sheet.evidence.setPlainText("现场有 2 人受伤，初报写无人伤亡")
    sheet.criticised.setText(Above.CITY.value)
    sheet.attach(scan)
    sheet.answer()
    fault = screen.following.shown.file.faults[0]
    assert (fault.kind, fault.unit_id, fault.criticised, fault.scan_name) == (
        FaultKind.CONCEALED, "qinghe", Above.CITY, "通报.pdf")
    assert urgent_faults.scan_of(office.archive, fault.id) == b"%PDF-1.4 paper"
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    button(screen.detail.faults, "看附件").click()
    assert (opened[0].name, opened[0].read_bytes()) == ("通报.pdf", b"%PDF-1.4 paper")
    book = screen.opening.show_register(screen.following.board)
    assert [book.table.item(0, column).text() for column in (2, 4)] == ["瞒报", "市级"]
    book.scan.click()
    assert len(opened) == 2
    book.withdraw.click()
    screen.opening.sheet.reason.setText("复核后属实")
    screen.opening.sheet.answer()
    assert book.table.item(0, 5).text() == "已撤销：复核后属实"
    book.reject()


@pytest.mark.parametrize("opened", [True, False])
def test_a_draft_that_came_in_becomes_the_first_report(desk, events, qtbot, opened):
    draft = events.draft(ago=30)
    screen = desk()
    if opened:
        screen.open(draft.id)
    else:
        qtbot.keyClick(screen.pane.tabs, K.Key_R)
        screen.opening.sheet.draft.list.setCurrentRow(0)
    screen.opening.sheet.answer()
    event = screen.detail.matter
    assert (event.title, event.unit_id, event.first.draft_id) == (draft.title, "qinghe", draft.id)
    assert event.first.way is Way.WRITING
    assert event.received_at == draft.received_at
    assert screen.detail.timeline.entries[0].moment.said == ("已转移 3 户 11 人。",)


def test_a_follow_up_in_writing_names_its_draft(desk, events, qtbot):
    event, draft = events.event(), events.draft("滑坡续报一")
    screen = desk()
    qtbot.keyClick(screen.pane.view, K.Key_X)
    sheet = screen.opening.sheet
    sheet.way.setText(Way.WRITING.value)
    assert not sheet.fields["said"].isVisible()
    sheet.answer()
    assert sheet.fields["draft"].error() == "请选出文字稿"
    sheet.draft.list.setCurrentRow(0)
    sheet.answer()
    assert events.now_of(event).last.draft_id == draft.id


def test_what_stands_in_an_open_sheet_is_rescued_after_a_crash(desk, frame, tmp_path, events):
    events.event()
    screen = desk()
    sheet = screen.opening.call(screen.following.board)
    sheet.said.setPlainText("塌方约 300 方")
    rescued = [path for rescue in frame.rescuers if (path := rescue(tmp_path / "rescue"))]
    assert "塌方约 300 方" in rescued[0].read_text("utf-8")
    sheet.reject()


def test_who_criticised_it_may_be_entered_later_and_taken_back(desk, events, office, heard):
    event = events.event()
    fault = urgent_faults.enter_fault(
        office.archive, Found(FaultKind.LATE, "qinghe", "晚报两小时", event_id=event.id), actor=office.editor,
        at=events.now)
    screen = desk()
    button(screen.detail.faults, "通报批评…").click()
    screen.opening.sheet.criticised.setText(Above.PROVINCE.value)
    screen.opening.sheet.answer()
    assert heard[-1] == "已登记省级通报批评"
    assert screen.following.shown.file.faults[0].criticised is Above.PROVINCE
    book = screen.opening.show_register(screen.following.board)
    assert (book.table.item(0, 4).text(), book.scan.isEnabled()) == ("省级", False)
    book.criticise.click()
    screen.opening.sheet.criticised.setText("")
    screen.opening.sheet.answer()
    assert book.table.item(0, 4).text() == ""
    urgent_faults.withdraw_fault(office.archive, fault.id, "复核后属实", actor=office.editor, at=events.now)
    book.reload()
    assert not book.criticise.isEnabled()
    book.reject()


def test_what_was_done_with_an_event_can_be_read_by_whoever_sees_it(desk, events, office):
    event = events.event()
    urgent.judge_event(office.archive, event, Level.LARGER, actor=office.reviewer, at=events.now)
    screen = desk(office.admin)
    assert screen.detail.deeds.more.isEnabled()
    screen.detail.deeds.actions_by_name["history"].trigger()
    table = screen.opening.history.table
    assert [table.item(row, 2).text() for row in range(table.rowCount())] == ["判定级别", "登记紧急事件"]
    assert table.item(0, 1).text() == office.reviewer.name
    assert "初报（电话）" in table.item(1, 3).text()
    assert screen.leave()


def test_what_was_attached_comes_back_with_the_sheet(desk, events, tmp_path):
    event = events.event()
    screen = desk()
    (tmp_path / "通报.pdf").write_bytes(b"%PDF-1.4 paper")
    screen.opening.fault(screen.following.board, event).attach(tmp_path / "通报.pdf")
    screen.opening.sheet.reject()
    sheet = screen.opening.fault(screen.following.board, event)
    sheet.evidence.setPlainText("现场有 2 人受伤")
    sheet.answer()
    assert screen.following.shown.file.faults[0].scan_name == "通报.pdf"


def test_limits_half_written_come_back(desk, office):
    screen = desk(office.secretary)
    screen.opening.limits(screen.following.board).boxes[Level.MAJOR, "telephone"].setText("17")
    assert screen.leave()
    sheet = screen.opening.limits(screen.following.board)
    assert sheet.boxes[Level.MAJOR, "telephone"].text() == "17"
    sheet.boxes[Level.MAJOR, "telephone"].setText("0")
    sheet.reject()


class Slow:
    """Does what it is asked only when it is let."""

    def __init__(self, background) -> None:
        self.waiting, self._ask, self._background = [], background.ask, background

    def __enter__(self):
        self._background.ask = lambda *asked: self.waiting.append(asked)
        return self

    def __exit__(self, *why):
        self._background.ask = self._ask
        for asked in self.waiting:
            self._ask(*asked)


def test_what_was_saved_while_the_desk_was_locked_is_not_offered_again(desk, events, office, frame, wall):
    event = events.event()
    screen = UrgentScreen(frame, wall)
    screen.enter()
    screen.detail.facts.editors["trend"].setText("平稳")
    with Slow(frame.background):
        assert screen.leave()
        frame.seat(None)
        delete(screen)
    now = events.now_of(event)
    assert now.answers.trend == "平稳"
    other = Known(now.title, now.kind, now.unit_id, now.place, now.event_at, replace(now.answers, trend="加剧"))
    urgent.correct_event(office.archive, now, other, actor=office.other_editor, at=events.now)
    assert desk(office.editor).detail.facts.editors["trend"].text() == "加剧"


def test_a_call_registered_while_its_sheet_was_closed_is_not_offered_again(desk, office, frame, heard):
    screen = desk()
    sheet = screen.opening.call(screen.following.board)
    sheet.place.setText("青禾镇大坪村")
    with Slow(frame.background):
        sheet.answer()
        assert screen.leave()
        delete(sheet)
    assert len(urgent_looking.open_events(office.archive).events) == 1
    again = screen.opening.call(screen.following.board)
    assert again.place.text() == ""
    again.reject()
