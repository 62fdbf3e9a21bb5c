"""One event is one chain: 初报, 续报一, 续报二, 终报; what was entered wrongly stays and counts no longer."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urgent_builders import NOON, a_report, an_event, at, shown

from bulletin.errors import Reason, Refused
from bulletin.phone import FIRST_REPORT
from bulletin.urgent.events import EventState
from bulletin.urgent.reports import Answers, Report, ReportKind, Way, called
from bulletin.urgent.severity import Level


def final(id="last", minutes=60.0):
    return replace(a_report(id, minutes), kind=ReportKind.FINAL)


def names(event):
    return [called(each) for each in event.chain]


def refused(deed):
    with pytest.raises(Refused) as no:
        deed()
    return no.value.reason


def test_reports_are_called_by_where_they_stand():
    event = an_event()
    for number in range(13):
        event = event.reported(a_report(str(number), number))
    assert names(event.reported(final()))[:3] == ["初报", "续报一", "续报二"]
    assert names(event.reported(final()))[-3:] == ["续报十一", "续报十二", "终报"]


def test_the_last_report_closes_the_event_and_no_other_joins():
    event = an_event().reported(a_report()).reported(final())
    assert (event.state, event.ended_at) == (EventState.CLOSED, at(60))
    assert refused(lambda: event.reported(a_report("r2"))) is Reason.EVENT_CLOSED


def test_an_event_may_be_over_with_its_first_report():
    assert names(an_event().reported(final())) == ["终报"]


def test_a_reopened_event_goes_on_where_it_stood():
    event = an_event().reported(a_report()).reported(a_report("r2")).reported(final()).reopened()
    assert event.ended_at is None
    assert refused(event.reopened) is Reason.EVENT_OPEN
    event = event.reported(a_report("r3")).reported(final("end"))
    assert names(event) == ["初报", "续报一", "终报", "续报二", "终报二"]


def test_a_report_earlier_than_the_event_was_known_makes_that_the_time_of_receipt():
    assert an_event().reported(a_report(minutes=-10)).received_at == at(-10)
    assert an_event().reported(a_report(minutes=10)).received_at == NOON
    assert an_event().reported(a_report(minutes=-10, own=True)).received_at == NOON


def test_a_text_comes_after_the_call_and_the_record_of_the_call_stays():
    event = an_event().reported(a_report(draft_id="call")).linked("r", "text", at(50))
    report = event.first
    assert (report.draft_id, report.call_id, report.written_at) == ("text", "call", at(50))
    assert event.drafts == ("text", "call")
    for draft_id in ("text", "call", "other"):
        assert refused(lambda draft_id=draft_id: event.linked("r", draft_id, at(51))) is Reason.ALREADY_LINKED
    assert refused(lambda: event.reported(a_report("r2", draft_id="text"))) is Reason.ALREADY_LINKED
    assert refused(lambda: event.linked("nobody", "d", at(51))) is Reason.UNKNOWN


def test_a_report_in_writing_may_have_its_draft_later():
    event = an_event().reported(a_report(way=Way.WRITING)).linked("r", "text", at(5))
    assert (event.first.draft_id, event.first.call_id) == ("text", "")


def test_only_the_newest_report_is_taken_back_and_its_number_is_free_again():
    event = an_event().reported(a_report()).reported(a_report("r2"))
    assert refused(lambda: event.without("r", "误登")) is Reason.REPORT_FOLLOWED
    assert refused(lambda: event.without("nobody", "误登")) is Reason.UNKNOWN
    less = event.without("r2", "误登")
    assert names(less) == ["初报"]
    assert len(less.reports) == 2
    assert names(less.reported(a_report("r3"))) == ["初报", "续报一"]


def test_a_showing_is_taken_back_even_when_the_event_is_closed_and_a_report_is_not():
    closed = replace(an_event(), shown=(shown(5),)).reported(final())
    assert closed.without("s", "误记").shown[0].withdrawn == "误记"
    assert refused(lambda: closed.without("last", "误记")) is Reason.EVENT_CLOSED


def test_what_was_a_mistake_takes_nothing_more():
    void = an_event().reported(a_report()).voided(at(5))
    assert refused(void.must_not_be_void) is Reason.EVENT_CLOSED
    assert refused(lambda: void.linked("r", "d", NOON)) is Reason.EVENT_CLOSED
    assert refused(lambda: void.voided(NOON)) is Reason.EVENT_CLOSED
    assert void.reopened().state is EventState.OPEN


def test_what_a_first_report_does_not_say_yet_is_listed():
    assert an_event().missing == ("source", "place", "nature", "extent", "losses", "trend", "leaders", "measures")
    told = Answers("青禾镇", "山体滑坡", "约2000方", "无", "趋稳", "镇长", "已撤离")
    assert an_event(answers=told, place="大坪村").missing == ()
    assert an_event("", answers=told, place=" ").missing == ("event_at", "place")
    assert set(an_event("").missing) == set(FIRST_REPORT) - {"received_at"}


def test_levels_stand_in_the_order_of_their_gravity():
    assert [level.grade for level in Level] == [1, 2, 3, 4, 0]
    assert sorted(Level, key=lambda level: level.order) == [
        Level.EXTRAORDINARY, Level.MAJOR, Level.LARGER, Level.UNJUDGED, Level.ORDINARY]


deeds = st.lists(st.sampled_from(["report", "finish", "reopen", "withdraw", "void"]), max_size=25)


def done(event, deed, number):
    if deed == "withdraw":
        return event.without(event.last.id if event.last else "", "误登")
    if deed in ("report", "finish"):
        return event.reported(a_report(str(number), number) if deed == "report" else final(str(number), number))
    return event.reopened() if deed == "reopen" else event.voided(at(number))


@given(deeds)
def test_whatever_is_done_the_chain_counts_without_gaps_and_only_its_first_report_is_the_first(some):
    event = an_event()
    for number, deed in enumerate(some):
        with suppress(Refused):
            event = done(event, deed, number)
    chain = event.chain
    for kind in ReportKind:
        ordinals = [each.ordinal for each in chain if each.kind is kind]
        assert ordinals == list(range(1, len(ordinals) + 1))
    assert all((each.kind is ReportKind.FIRST) == (at == 0) or each.kind is ReportKind.FINAL
               for at, each in enumerate(chain))
    assert event.state is not EventState.CLOSED or chain[-1].kind is ReportKind.FINAL
    assert (event.ended_at is None) == (event.state is EventState.OPEN)
    assert len(set(names(event))) == len(chain)
    assert all(isinstance(each, Report) for each in event.reports)
