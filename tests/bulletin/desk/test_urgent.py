"""An urgent matter from the first call to the last report: each deed once in the log, each refused where it must be."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON

from bulletin.desk import intake, urgent, urgent_looking
from bulletin.desk.urgent import Came, Known, Upward
from bulletin.drafts import Facts
from bulletin.errors import Conflict, Reason, Refused
from bulletin.log_query import LogQuery
from bulletin.phone import PhoneReport
from bulletin.urgent.clocks import Standing, What, clocks
from bulletin.urgent.events import EventState
from bulletin.urgent.limits import PRESETS, LevelLimits, UrgentLimits
from bulletin.urgent.reports import Answers, Way, called
from bulletin.urgent.severity import Above, Kind, Level

SLIDE = Known("", Kind.DISASTER, "qinghe", "青禾镇大坪村", "2026-11-20T11:30", Answers(nature="山体滑坡"))
CALL = Came(Way.TELEPHONE, source="青禾镇 李明轩")
DONE = Came(Way.TELEPHONE, words="处置结束，无伤亡。")


def minutes(number):
    return NOON + timedelta(minutes=number)


def begun(office, known=SLIDE, came=CALL, **more):
    return urgent.register_event(office.archive, known, came, actor=office.editor, at=NOON, **more)


def do(office, deed, event, *given, at=5, actor=None, **more):
    return deed(office.archive, event, *given, actor=actor or office.editor, at=minutes(at), **more)


def history(office, event):
    return [(each.deed, each.reason) for each in urgent_looking.event_file(office.archive, event.id).history]


def reason_of(deed, *given, **more):
    with pytest.raises(Refused) as no:
        deed(*given, **more)
    return no.value.reason


def a_call(office):
    report = PhoneReport(minutes(-7), "青禾镇 李明轩", "2026-11-20T11:30", "青禾镇大坪村", "山体滑坡",
                         caller_phone="0000")
    return intake.take_call(office.archive, report, Facts("qinghe"), actor=office.editor, at=NOON)


def test_an_event_is_registered_in_seconds_and_named_by_place_and_nature(office):
    event = begun(office)
    assert event.title == "青禾镇大坪村发生山体滑坡"
    assert (called(event.first), event.first.way, event.first.draft_id) == ("初报", Way.TELEPHONE, "")
    assert (event.received_at, event.registered_by) == (NOON, office.editor.id)
    assert history(office, event) == [("register_event", "初报（电话）")]
    assert urgent_looking.open_events(office.archive).events == (event,)


def test_nobody_registers_an_event_without_a_name_or_of_a_unit_there_is_not(office):
    assert reason_of(begun, office, Known(" ", unit_id="qinghe")) is Reason.EVENT_UNNAMED
    assert reason_of(begun, office, replace(SLIDE, unit_id="nobody")) is Reason.UNKNOWN
    assert reason_of(begun, office, came=Came(Way.WRITING, draft_id="nobody")) is Reason.UNKNOWN
    assert reason_of(begun, office, came=replace(CALL, received_at=minutes(30))) is Reason.TIME_AHEAD
    assert reason_of(do, office, lambda archive, event, **more: urgent.register_event(archive, SLIDE, CALL, **more),
                     None, actor=office.admin) is Reason.ROLE_MISSING
    assert urgent_looking.open_events(office.archive).events == ()


def test_a_call_that_was_taken_down_begins_the_chain_with_all_it_said(office):
    draft = a_call(office)
    known, came = urgent_looking.from_draft(office.archive, draft.id)
    event = begun(office, known, came)
    assert (event.received_at, event.first.received_at, event.first.written_at) == (minutes(-7), minutes(-7), None)
    assert (event.place, event.event_at, event.answers.caller_phone) == ("青禾镇大坪村", "2026-11-20T11:30", "0000")
    assert event.missing == ("extent", "losses", "trend", "leaders", "measures")
    assert urgent_looking.event_of_draft(office.archive, draft.id) == event
    assert reason_of(begun, office, known, came) is Reason.ALREADY_LINKED


def test_any_draft_begins_a_chain_as_a_report_in_writing(office):
    draft = office.draft("大坪村山体滑坡初报", event_at="2026-11-20")
    known, came = urgent_looking.from_draft(office.archive, draft.id)
    event = begun(office, known, came)
    assert (event.title, event.unit_id, event.event_at) == ("大坪村山体滑坡初报", "qinghe", "2026-11-20")
    assert event.answers.source == "青禾镇"
    assert event.first.written_at == draft.received_at


def test_what_the_office_heard_of_otherwise_waits_for_its_unit(office):
    event = begun(office, came=None, heard_at=minutes(-15))
    assert (event.reports, event.received_at) == ((), minutes(-15))
    event = do(office, urgent.add_report, event, CALL)
    assert called(event.first) == "初报"


def test_a_text_comes_after_the_call(office):
    event = begun(office, *urgent_looking.from_draft(office.archive, a_call(office).id))
    draft = office.draft("大坪村山体滑坡情况")
    event = do(office, urgent.link_text, event, event.first.id, draft.id, written_at=minutes(4))
    assert (event.first.draft_id, event.first.written_at) == (draft.id, minutes(4))
    assert history(office, event)[-1] == ("link_text", "初报")
    other = begun(office)
    assert reason_of(do, office, urgent.link_text, other, other.first.id, draft.id) is Reason.ALREADY_LINKED
    again = Came(Way.WRITING, draft_id=draft.id)
    assert reason_of(do, office, urgent.add_report, other, again) is Reason.ALREADY_LINKED


def test_follow_ups_and_the_last_report_close_the_chain_and_a_reason_opens_it_again(office):
    event = do(office, urgent.add_report, begun(office), CALL)
    assert reason_of(do, office, urgent.finish_event, event, CALL) is Reason.FINAL_EMPTY
    event = do(office, urgent.finish_event, event, DONE, at=90)
    assert ([called(each) for each in event.chain], event.state) == (["初报", "续报一", "终报"], EventState.CLOSED)
    assert urgent_looking.ended_events(office.archive).events == (event,)
    assert reason_of(do, office, urgent.add_report, event, CALL) is Reason.EVENT_CLOSED
    assert reason_of(do, office, urgent.reopen_event, event, " ") is Reason.REASON_MISSING
    event = do(office, urgent.reopen_event, event, "又有塌方", at=95)
    event = do(office, urgent.add_report, event, CALL, at=96)
    assert called(event.last) == "续报二"
    assert ("reopen_event", "又有塌方") in history(office, event)


def test_a_closed_event_is_still_shown_checked_and_forwarded(office):
    event = do(office, urgent.finish_event, begun(office), DONE)
    event = do(office, urgent.mark_shown, event, "张县长", "已阅")
    event = do(office, urgent.mark_checked, event, "县应急管理局", "属实")
    event = do(office, urgent.forward, event, Upward(Above.CITY, "市委信息处"))
    assert [called(event.report(each.report_id)) for each in event.forwardings] == ["终报"]
    assert history(office, event)[-3:] == [
        ("mark_shown", "张县长：已阅"), ("check_event", "县应急管理局：属实"),
        ("forward_event", "市委信息处（市，书面）")]


def test_showing_and_forwarding_stop_the_clocks_of_the_office(office):
    event = do(office, urgent.mark_shown, begun(office), "张县长", when=minutes(3))
    event = do(office, urgent.forward, event, Upward(Above.PROVINCE, when=minutes(4), way=Way.TELEPHONE))
    found = {each.what: each.standing for each in clocks(event, UrgentLimits(), minutes(9))}
    assert (found[What.SHOW], found[What.FORWARD]) == (Standing.MET, Standing.MET)
    assert history(office, event)[-1] == ("forward_event", "省（电话）")


def test_a_unit_that_told_those_above_is_written_down_as_such(office):
    event = do(office, urgent.forward, begun(office), Upward(Above.CITY, when=minutes(-40), unit_id="qinghe"))
    assert event.forwardings[0].report_id == ""
    assert history(office, event)[-1] == ("forward_event", "青禾镇先行上报：市（书面）")
    assert reason_of(do, office, urgent.forward, event, Upward(Above.CITY, report_id="nobody")) is Reason.UNKNOWN


def test_nothing_is_written_down_that_says_nothing_or_has_not_happened(office):
    event = begun(office)
    assert reason_of(do, office, urgent.mark_shown, event, " ") is Reason.SHOWN_TO_NOBODY
    assert reason_of(do, office, urgent.mark_checked, event, "") is Reason.CHECKED_WITH_NOBODY
    assert reason_of(do, office, urgent.mark_shown, event, "张县长", when=minutes(60)) is Reason.TIME_AHEAD


def test_a_level_is_judged_and_judged_otherwise(office):
    event = do(office, urgent.judge_event, begun(office), Level.LARGER)
    event = do(office, urgent.judge_event, event, Level.MAJOR, "续报死亡3人以上")
    assert event.level is Level.MAJOR
    assert history(office, event)[-2:] == [
        ("judge_event", "较大（原：未定级）"), ("judge_event", "重大（原：较大）：续报死亡3人以上")]
    assert do(office, urgent.judge_event, event, Level.MAJOR) == event


def test_facts_are_corrected_and_the_log_keeps_the_old_ones(office):
    event = begun(office)
    known = urgent.known_of(event)
    assert do(office, urgent.correct_event, event, known) == event
    better = replace(known, place="青禾镇小坪村", unit_id="baishi", event_at="2026-11-20T10:30",
                     answers=replace(known.answers, losses="房屋受损2间"))
    event = do(office, urgent.correct_event, event, better)
    assert urgent.known_of(event) == better
    assert history(office, event)[-1] == (
        "correct_event", "单位：白石乡（原：青禾镇）；地点：青禾镇小坪村（原：青禾镇大坪村）；"
        "事发时间：2026-11-20 10:30（原：2026-11-20 11:30）；损失：房屋受损2间（原：空）")


def test_what_was_entered_wrongly_is_taken_back_with_a_reason(office):
    event = do(office, urgent.add_report, begun(office), CALL)
    event = do(office, urgent.mark_shown, event, "张县长")
    assert reason_of(do, office, urgent.withdraw_entry, event, event.last.id, "") is Reason.REASON_MISSING
    event = do(office, urgent.withdraw_entry, event, event.last.id, "记重了")
    event = do(office, urgent.withdraw_entry, event, event.shown[0].id, "未呈送")
    assert [called(each) for each in event.chain] == ["初报"]
    assert event.shown[0].withdrawn == "未呈送"
    assert history(office, event)[-2:] == [("withdraw_entry", "续报一：记重了"), ("withdraw_entry", "未呈送")]


def test_an_event_registered_by_mistake_lets_its_draft_go_and_cannot_have_it_back_meanwhile(office):
    came = Came(Way.WRITING, draft_id=office.draft().id)
    void = do(office, urgent.void_event, begun(office, came=came), "与上一件重复")
    assert urgent_looking.event_of_draft(office.archive, came.draft_id) is None
    other = begun(office, came=came)
    assert reason_of(do, office, urgent.reopen_event, void, "误作废") is Reason.ALREADY_LINKED
    do(office, urgent.void_event, other, "误登")
    assert do(office, urgent.reopen_event, void, "误作废").state is EventState.OPEN


def test_whoever_saw_an_older_event_is_told(office):
    event = begun(office)
    do(office, urgent.add_report, event, CALL)
    with pytest.raises(Conflict) as no:
        do(office, urgent.add_report, event, CALL)
    assert no.value.facts["what"] == "event"


@pytest.mark.parametrize(("deed", "given"), [
    (urgent.add_report, (CALL,)), (urgent.finish_event, (DONE,)), (urgent.reopen_event, ("x",)),
    (urgent.void_event, ("x",)), (urgent.link_text, ("r", "d")), (urgent.withdraw_entry, ("r", "x")),
    (urgent.correct_event, (SLIDE,)), (urgent.judge_event, (Level.MAJOR,)), (urgent.mark_shown, ("张县长",)),
    (urgent.mark_checked, ("县应急管理局",)), (urgent.forward, (Upward(Above.CITY),))])
def test_who_has_nothing_to_do_with_texts_does_nothing_here(office, deed, given):
    assert reason_of(do, office, deed, begun(office), *given, actor=office.admin) is Reason.ROLE_MISSING


def test_limits_are_set_by_who_answers_for_the_office_and_the_log_keeps_the_old_ones(office):
    def setting(limits, actor):
        urgent.set_limits(office.archive, limits, actor=actor, at=NOON)
    assert reason_of(setting, PRESETS["three_hours"], office.editor) is Reason.ROLE_MISSING
    assert reason_of(setting, UrgentLimits(LevelLimits(-1)), office.admin) is Reason.LIMITS_WRONG
    setting(PRESETS["three_hours"], office.admin)
    setting(PRESETS["three_hours"], office.secretary)
    setting(PRESETS["three_hours"].with_level(Level.MAJOR, LevelLimits(telephone=20, show=30)), office.secretary)
    assert urgent_looking.limits(office.archive).major.telephone == 20
    with office.archive.reading() as work:
        rows = [each.reason for each in work.log.lines(work.log.numbers(LogQuery(deeds={"set_urgent_limits"})))]
    rows.reverse()
    assert rows[0] == "各级：初报180分钟（原：120）、电话后补文字180分钟（原：120）、上报180分钟（原：120）"
    assert rows[1].startswith("重大：初报20分钟（原：180）")
    assert len(rows) == 2


def test_what_is_over_is_not_judged_by_limits_that_came_later(office):
    event = do(office, urgent.finish_event, begun(office), DONE)
    urgent.set_limits(office.archive, PRESETS["phone20_text40"], actor=office.admin, at=NOON)
    now = urgent_looking.limits(office.archive)
    assert clocks(event, now, NOON)[0].standing is Standing.MET
    judged = do(office, urgent.judge_event, event, Level.LARGER)
    assert clocks(judged, now, NOON)[0].standing is Standing.LATE
    assert do(office, urgent.reopen_event, judged, "有新情况").limits is None


def test_the_title_bar_knows_what_presses_most(office):
    assert urgent_looking.deadline(office.archive, NOON) is None
    event = begun(office)
    pressing = urgent_looking.deadline(office.archive, minutes(1))
    assert (pressing.event, pressing.clock.what) == (event, What.SHOW)


def test_the_gravest_event_stands_first(office):
    begun(office)
    grave = do(office, urgent.judge_event, begun(office), Level.EXTRAORDINARY)
    seen = urgent_looking.open_events(office.archive)
    assert seen.events[0] == grave
    assert seen.units["qinghe"] == "青禾镇"
