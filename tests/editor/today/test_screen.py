"""The first screen of the day: what it says, where each line leads, and how it is used without a mouse."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from builders import KUAIBAO
from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import delete

from bulletin.archive import Changed
from bulletin.commissions.commission import Request
from bulletin.commissions.deadline import Deadline
from bulletin.credit.facts import Level
from bulletin.desk import commissioning, instructing, urgent
from bulletin.desk.noting import office_day
from bulletin.desk.today import Part
from bulletin.desk.urgent import Came, Known
from bulletin.drafts import Urgency
from bulletin.errors import Cause, Trouble
from bulletin.instructions.instruction import Given, On, Responsible
from bulletin.keeping.health import Verdict
from bulletin.urgent.reports import Way
from bulletin.urgent.severity import Kind
from bulletin.workflow import Step
from editor.keeping.words import Sign
from editor.shell.chip import Tone

DAY = timedelta(days=1)
Key = Qt.Key


def today():
    return office_day(datetime.now(UTC))


def commission(office, due):
    request = Request("供暖保障", "燃料储备", Deadline(due, time(17)), "陈一帆")
    return commissioning.commission(office.archive, request, ("qinghe", "baishi"), actor=office.editor,
                                    at=datetime.now(UTC) - 9 * DAY)


def instruct(office, draft, **how):
    given = Given("张县长", Level.COUNTY, today() - 9 * DAY, "请抓紧落实。")
    return instructing.register(office.archive, On(draft.id), given, (), actor=office.editor, at=datetime.now(UTC),
                                **how)


def happened(office):
    known = Known("", Kind.DISASTER, "qinghe", "大坪村", "")
    return urgent.register_event(office.archive, known, Came(Way.TELEPHONE, datetime.now(UTC), source="青禾镇"),
                                 actor=office.editor, at=datetime.now(UTC))


class TestWhatItSays:
    def test_an_empty_day_says_so_card_by_card(self, desk):
        desk.enter()
        said = {part: desk.card(part).empty.text() for part in desk.screen.page.cards if not desk.words(part)}
        assert said == {Part.MINE: "今天没有待办", Part.ISSUES: "今天没有要出的刊物",
                        Part.CLOCKS: "没有在跟踪的紧急信息", Part.OVERDUE: "批示和约稿都没有超期",
                        Part.FRESH: "没有待处理的来稿"}
        assert not any(desk.card(part).empty.isHidden() for part in said)

    def test_drafts_that_came_are_told_by_their_age_and_urgent_ones_by_name(self, desk):
        desk.sent("平常稿")
        desk.sent("旧稿", 9 * DAY)
        desk.sent("急稿", urgency=Urgency.URGENT)
        desk.enter()
        assert desk.words(Part.FRESH) == ["急稿", "今天收到 2 篇 · 急件 1 篇", "更早收到 1 篇"]
        assert desk.chips(Part.FRESH) == ["急件", "今天", "三天以上"]

    def test_units_that_sent_nothing_are_named(self, desk):
        desk.sent("甲")
        desk.enter()
        assert sorted(desk.words(Part.SILENT)) == ["县农业农村局", "白石乡"]
        assert desk.chips(Part.SILENT) == ["从未报送"] * 2

    def test_what_was_sent_back_gives_the_reason(self, desk, office):
        draft = office.step(desk.sent("甲", journal_id="kuaibao"), Step.SUBMIT, office.editor)
        office.step(draft, Step.RETURN, office.reviewer, "请核实数字")
        desk.enter()
        assert desk.line(Part.MINE, "甲").line.beneath == "退回理由：请核实数字"

    def test_an_urgent_draft_to_be_signed_says_both(self, desk_of, office):
        desk = desk_of("reviewer")
        office.step(desk.sent("甲", journal_id="kuaibao", urgency=Urgency.URGENT), Step.SUBMIT, office.editor)
        desk.enter()
        [chip] = [button.line.chip for button in desk.card(Part.MINE).buttons]
        assert (chip.word, chip.tone) == ("急件 · 待审核", Tone.URGENT)

    def test_more_than_five_are_counted_in_a_quiet_line(self, desk, office):
        for number in range(7):
            office.step(desk.sent(f"稿{number}"), Step.EDIT, office.editor)
        desk.enter()
        assert len(desk.words(Part.MINE)) == 6
        assert desk.words(Part.MINE)[-1] == "还有 2 篇在手"
        assert desk.choose(Part.MINE, "还有 2 篇") == ("writing", None)

    def test_what_must_be_out_today_says_by_when_and_what_is_left(self, desk, office):
        with office.archive.writing() as work:
            work.journals.put(replace(KUAIBAO, version=1, weekdays=(1, 2, 3, 4, 5, 6, 7), due="23:59"))
        office.place(office.plan(day=today()), office.approved("甲"))
        desk.enter()
        said = desk.line(Part.ISSUES, "信息快报").line
        assert said.words == "《信息快报》"
        assert said.beneath.startswith("应 23:59 前出刊 · ")
        assert said.beneath.endswith(" · 1 篇 · 本期未签发")
        assert desk.words(Part.ISSUES)[-1] == "《信息快报》 · 明天"

    def test_who_sees_little_has_few_cards(self, desk_of):
        assert set(desk_of("leader").enter().screen.page.cards) == {
            Part.MINE, Part.ISSUES, Part.CLOCKS, Part.OVERDUE}

    def test_every_line_has_a_name_for_screen_readers_with_its_state(self, desk):
        desk.sent("甲")
        desk.enter()
        assert desk.line(Part.FRESH, "今天").accessibleName() == "今天收到 1 篇，今天"


class TestWhereLinesLead:
    def test_a_draft_that_waits_for_me_leads_to_signing(self, desk_of, office):
        desk = desk_of("reviewer")
        draft = office.step(desk.sent("甲", journal_id="kuaibao"), Step.SUBMIT, office.editor)
        assert desk.enter().choose(Part.MINE, "甲") == ("signing", draft.id)

    def test_an_issue_to_be_signed_leads_to_signing_too(self, desk_of, office):
        desk = desk_of("secretary")
        issue = office.place(office.plan(day=today()), office.approved("甲"))
        assert desk.enter().choose(Part.MINE, "待签发本期") == ("signing", issue.id)

    def test_a_draft_in_hand_leads_to_writing(self, desk, office):
        draft = office.step(desk.sent("甲"), Step.EDIT, office.editor)
        assert desk.enter().choose(Part.MINE, "甲") == ("writing", draft.id)

    def test_what_is_ready_leads_to_the_board(self, desk, office):
        office.approved("甲")
        assert desk.enter().choose(Part.MINE, "等着上版") == ("issues", None)

    def test_an_issue_leads_to_the_board_and_once_it_is_out_to_the_archive(self, desk, office):
        issue = office.sign(office.place(office.plan(day=today()), office.approved("甲")))
        assert desk.enter().choose(Part.ISSUES, "信息快报") == ("issues", issue.id)
        office.record(office.freeze(issue).issue)
        desk.screen.reload()
        assert desk.choose(Part.ISSUES, "信息快报") == ("archive", issue.id)

    def test_drafts_that_came_lead_to_the_newest_of_their_age(self, desk):
        desk.sent("早", timedelta(seconds=9))
        newest = desk.sent("晚")
        assert desk.enter().choose(Part.FRESH, "今天收到") == ("inbox", newest.id)

    def test_a_silent_unit_leads_to_its_page(self, desk):
        assert desk.enter().choose(Part.SILENT, "白石乡") == ("credit", ("units", "baishi"))

    def test_an_event_leads_to_the_urgent_desk(self, desk, office):
        event = happened(office)
        assert desk.enter().choose(Part.CLOCKS, "大坪村") == ("urgent", event.id)

    def test_what_is_overdue_leads_to_the_register_it_stands_in(self, desk, office):
        asked = commission(office, today() - DAY)
        given = instruct(office, desk.sent("水源地"), units=(Responsible("青禾镇", "qinghe"),), deadline=today() - DAY)
        desk.enter()
        assert desk.chips(Part.OVERDUE) == ["超期 1 天"] * 2
        assert desk.choose(Part.OVERDUE, "供暖保障") == ("commissions", asked.id)
        assert desk.choose(Part.OVERDUE, "张县长") == ("instructions", given.id)

    def test_my_own_instruction_leads_to_its_register(self, desk, office):
        given = instruct(office, desk.sent("水源地"))
        assert desk.enter().choose(Part.MINE, "待交办") == ("instructions", given.id)


class Places(QObject):
    """What the backups are known by."""

    changed = Signal()
    backups = object()
    sign = Sign("备份失败，上次 3 天前", Verdict.FAILED, "磁盘已满。")


class TestBackups:
    def test_their_health_leads_to_their_page(self, desk):
        class Keeping:
            places = Places()
        desk.frame.keeping = Keeping()
        desk.enter()
        assert desk.line(Part.KEPT, "失败").line.beneath == "磁盘已满。"
        assert desk.choose(Part.KEPT, "失败") == ("office", "keeping")

    def test_a_screen_that_is_gone_does_not_hear_of_them(self, desk_of):
        gone, desk = desk_of().enter(), desk_of("secretary").enter()
        frame, screen = gone.frame, gone.screen
        gone.screen = desk.screen
        delete(screen)
        frame.backup("备份 14:00", Verdict.GOOD)

    def test_an_archive_in_memory_has_none(self, desk):
        assert Part.KEPT not in desk.enter().screen.page.cards


class TestKeys:
    def test_the_arrows_go_from_line_to_line_and_enter_opens(self, desk, office):
        for title in "甲乙":
            office.step(desk.sent(title), Step.EDIT, office.editor)
        desk.enter()
        buttons = desk.screen.page.lines()
        desk.qtbot.keyClick(desk.screen, Key.Key_Down)
        assert buttons[0].hasFocus()
        desk.qtbot.keyClick(buttons[0], Key.Key_Down)
        assert buttons[1].hasFocus()
        desk.qtbot.keyClick(buttons[1], Key.Key_Up)
        desk.qtbot.keyClick(buttons[0], Key.Key_Up)
        assert buttons[0].hasFocus()
        desk.qtbot.keyClick(buttons[0], Key.Key_Return)
        assert desk.went == [("writing", buttons[0].line.thing)]

    def test_left_and_right_change_the_column(self, desk, office):
        office.step(desk.sent("甲"), Step.EDIT, office.editor)
        happened(office)
        desk.enter()
        mine, clock = desk.line(Part.MINE, "甲"), desk.line(Part.CLOCKS, "大坪村")
        mine.setFocus()
        desk.qtbot.keyClick(mine, Key.Key_Right)
        assert clock.hasFocus()
        desk.qtbot.keyClick(clock, Key.Key_Left)
        assert mine.hasFocus()

    def test_tab_walks_the_lines_column_by_column(self, desk, office):
        office.step(desk.sent("甲"), Step.EDIT, office.editor)
        happened(office)
        desk.enter()
        buttons = desk.screen.page.lines()
        buttons[0].setFocus()
        for button in buttons[1:]:
            desk.qtbot.keyClick(desk.screen.focusWidget(), Key.Key_Tab)
            assert button.hasFocus()

    def test_a_line_that_has_the_keys_keeps_them_when_another_comes_before_it(self, desk, office):
        office.step(desk.sent("乙", DAY), Step.EDIT, office.editor)
        desk.enter()
        desk.line(Part.MINE, "乙").setFocus()
        office.step(desk.sent("甲", urgency=Urgency.URGENT), Step.EDIT, office.editor)
        desk.screen.reload()
        assert desk.words(Part.MINE) == ["甲", "乙"]
        assert desk.line(Part.MINE, "乙").hasFocus()

    def test_f5_reads_anew(self, desk):
        desk.enter()
        desk.sent("甲")
        desk.qtbot.keyClick(desk.screen, Key.Key_F5)
        assert desk.words(Part.FRESH) == ["今天收到 1 篇"]


class TestKeepingUp:
    def test_what_came_meanwhile_is_shown_a_moment_later(self, desk):
        desk.enter()
        desk.frame.background.ask(desk.screen, lambda archive: desk.sent("甲"))
        desk.qtbot.waitUntil(lambda: desk.words(Part.FRESH) == ["今天收到 1 篇"], timeout=2000)

    @pytest.mark.parametrize(("changed", "reads"), [
        (Changed(drafts=frozenset("d")), True), (Changed(commissions=True), True), (Changed(office=True), True),
        (Changed(batches=frozenset("b")), False), (Changed(credit=True), False)])
    def test_only_what_concerns_the_day_is_read_for(self, desk, changed, reads):
        desk.enter()
        desk.frame.background.archive_changed.emit(changed)
        assert desk.screen._settle.isActive() is reads

    def test_out_of_sight_nothing_is_read_and_no_clock_runs(self, desk):
        desk.enter()
        desk.screen.hide()
        desk.frame.background.archive_changed.emit(Changed(drafts=frozenset("d")))
        assert not desk.screen._settle.isActive()
        assert not desk.screen._clock.isActive()

    def test_the_clock_only_tells_anew_and_does_not_read(self, desk):
        desk.enter()
        read = desk.screen.day
        desk.screen.tick()
        assert desk.screen.day is read

    def test_on_a_new_day_it_is_read_anew(self, desk):
        desk.enter()
        desk.screen.day = replace(desk.screen.day, today=today() - DAY)
        desk.screen.tick()
        assert desk.screen.day.today == today()

    def test_trouble_is_told(self, desk, monkeypatch):
        def broken(*given, **named):
            raise Trouble(Cause.DAMAGED, path="a")
        monkeypatch.setattr("editor.today.screen.today.day", broken)
        desk.enter()
        assert [each.cause for each in desk.troubles] == [Cause.DAMAGED]


class TestRoom:
    @pytest.mark.parametrize(("width", "columns"), [(700, 1), (1112, 2), (1752, 3)])
    def test_there_are_as_many_columns_as_there_is_room_for(self, desk, width, columns):
        desk.screen.resize(width, 628)
        desk.enter()
        lefts = {card.x() for card in desk.screen.page.cards.values()}
        assert len(lefts) == columns

    def test_words_that_are_cut_stand_in_the_tool_tip(self, desk, office):
        office.step(desk.sent("关于" + "很" * 60 + "长"), Step.EDIT, office.editor)
        desk.enter()
        line = desk.line(Part.MINE, "关于")
        assert "很长" in line.toolTip()
        assert desk.line(Part.SILENT, "白石乡").toolTip() == ""
