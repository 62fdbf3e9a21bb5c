"""The account is looked through by who, what, which days and which words, and finds what is out of the ordinary."""

from datetime import date, timedelta

import pytest
from builders import NOON, TODAY, FakeOffice, a_text

from bulletin.desk import account, exporting, seats, signing, urgent, writing
from bulletin.desk.exporting import Export
from bulletin.desk.noting import note
from bulletin.desk.urgent import Known
from bulletin.errors import Reason, Refused
from bulletin.log_query import DeedGroup, LogQuery, Notable, deeds_of, notable_in
from bulletin.urgent.severity import Kind, Level
from bulletin.workflow import Step


def found(office: FakeOffice, **asked: object) -> list[account.Line]:
    return account.lines(office.archive, account.numbers(office.archive, LogQuery(**asked)))


def deeds(office: FakeOffice, **asked: object) -> list[str]:
    return [line.entry.deed for line in found(office, **asked) if line.entry.who]


def test_the_latest_line_comes_first_and_says_who_and_on_what(office):
    draft = office.draft("白石乡排查水库隐患")
    office.step(draft, Step.SUBMIT, office.editor)
    first, second = found(office)[:2]
    assert (first.entry.deed, first.who, first.title) == ("submit", "陈一帆", "白石乡排查水库隐患")
    assert second.entry.deed == "take_in:paste"


def test_a_first_page_is_a_page_and_no_more(office):
    for _ in range(5):
        office.draft()
    assert len(account.numbers(office.archive, LogQuery(), 3)) == 3


def test_one_item_one_person_one_group_of_deeds(office):
    mine, other = office.approved("青禾镇春耕"), office.draft("白石乡防汛")
    assert {line.entry.draft_id for line in found(office, draft_id=other.id)} == {other.id}
    assert deeds(office, draft_id=mine.id, deeds=deeds_of(DeedGroup.SIGNING)) == ["approve", "review", "submit"]
    assert deeds(office, person_id=office.reviewer.id) == ["review"]
    assert deeds(office, deeds=deeds_of(DeedGroup.TAKING_IN)) == ["take_in:paste"] * 2


def test_an_issue_stands_in_its_lines_with_its_journal(office):
    issue = office.published(office.approved())
    line = found(office, issue_id=issue.id)[0]
    assert (line.entry.deed, line.journal, line.issue.number.number) == ("publish", "信息快报", 51)


def test_days_are_those_of_the_office(office):
    office.draft()
    since, until = account.moments_of(TODAY, TODAY)
    assert deeds(office, since=since, until=until) == ["take_in:paste", "found_office"]
    before = account.moments_of(TODAY - timedelta(days=1), TODAY - timedelta(days=1))
    assert deeds(office, since=before[0], until=before[1]) == []
    assert account.moments_of(date(2026, 11, 20), date(2026, 11, 20))[0].isoformat() == "2026-11-20T00:00:00+08:00"


def test_words_are_looked_for_in_reasons_and_titles_and_mean_themselves(office):
    draft = office.step(office.draft("白石乡防汛"), Step.SUBMIT, office.editor)
    office.step(draft, Step.RETURN, office.reviewer, "请核实完成100%的出处")
    assert deeds(office, words="核实 出处") == ["return"]
    assert deeds(office, words="0%的") == ["return"]
    assert deeds(office, words="1_0") == []
    assert deeds(office, words="白石乡") == ["return", "submit", "take_in:paste"]


def bypassed(office: FakeOffice, title: str) -> str:
    draft = office.step(office.draft(title), Step.SUBMIT, office.editor)
    return signing.take_step(office.archive, draft, Step.APPROVE, actor=office.secretary, at=NOON, bypass=True,
                             reason="科长外出，电话同意").id


def acted_for(office: FakeOffice, title: str) -> str:
    draft = office.step(office.draft(title), Step.SUBMIT, office.editor)
    return signing.take_step(office.archive, draft, Step.REVIEW, actor=office.secretary, at=NOON, acting_for="zhou",
                             reason="书面委托").id


def test_the_report_lists_what_was_not_done_the_usual_way(office):
    over, instead = bypassed(office, "越级的"), acted_for(office, "代签的")
    office.step(office.approved("作废的"), Step.REVOKE, office.secretary, "数据有误")
    later = NOON + timedelta(hours=1)
    changed = office.approved("改过的")
    writing.save_text(office.archive, office.current(changed), a_text("改过的", "签发后又改。"), actor=office.editor,
                      at=later)
    seats.reset_password(office.archive, "lin", "", actor=office.admin, at=NOON)
    counts = account.tally(office.archive, LogQuery(), tuple(Notable))
    told = {each: count for each, count in counts.items() if count}
    assert told == {Notable.BYPASS: 1, Notable.ACTING_FOR: 1, Notable.REVOKED: 2, Notable.PASSWORD_RESET: 1}
    assert [line.entry.draft_id for line in found(office, notable=notable_in(DeedGroup.BYPASSES))] == [instead, over]
    revoked = found(office, notable=frozenset({Notable.REVOKED}))
    assert [line.entry.deed for line in revoked] == ["save_text", "revoke"]
    assert found(office, notable=frozenset({Notable.PASSWORD_RESET}))[0].entry.reason == "林晓"


def test_who_signs_alone_and_who_changed_what_they_signed_are_listed(office):
    alone = office.alone("lin")
    draft = office.draft("单人办公的")
    office.step(draft, Step.SUBMIT, alone)
    office.step(office.current(draft), Step.REVIEW, alone)
    counts = account.tally(office.archive, LogQuery(), (Notable.SINGLE_SEAT, Notable.OWN_TEXT))
    assert counts == {Notable.SINGLE_SEAT: 1, Notable.OWN_TEXT: 0}
    mended = office.save(office.draft("科长改过的"), a_text("科长改过的", "改一处。"), office.reviewer)
    mended = office.save(mended, a_text("科长改过的", "编辑再改。"))
    office.step(office.step(mended, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    assert [line.entry.draft_id for line in found(office, notable=frozenset({Notable.OWN_TEXT}))] == [mended.id]


def test_a_period_counts_only_what_was_done_in_it(office):
    bypassed(office, "越级的")
    tomorrow = account.moments_of(TODAY + timedelta(days=1), TODAY + timedelta(days=1))
    today = account.moments_of(TODAY, TODAY)
    asked = [account.tally(office.archive, LogQuery(since=since, until=until), (Notable.BYPASS,))[Notable.BYPASS]
             for since, until in (today, tomorrow)]
    assert asked == [1, 0]


def test_what_left_the_house_is_listed_with_its_digest(office):
    issue = office.published(office.approved())
    exporting.note_export(office.archive, Export.CIRCULAR, "通报.docx", "ab" * 32, actor=office.editor, at=NOON)
    lines = found(office, notable=notable_in(DeedGroup.EXPORTS))
    assert [line.entry.deed for line in lines] == ["export_circular", "publish"]
    assert lines[0].entry.digest == "ab" * 32
    assert lines[0].entry.reason == "通报.docx"
    assert lines[1].entry.digest == issue.sha256
    assert lines[1].entry.draft_id == ""


def test_an_older_log_named_people_by_their_ids(office):
    with office.archive.writing() as work:
        note(work, office.admin, NOON, "set_password", reason="lin")
    assert found(office, deeds=frozenset({"set_password"}))[0].entry.reason == "林晓"
    assert account.tally(office.archive, LogQuery(), (Notable.PASSWORD_RESET,)) == {Notable.PASSWORD_RESET: 1}


def test_who_left_the_office_can_still_be_asked_for(office):
    assert "gao" in {person.id for person in account.people(office.archive)}


def test_a_draft_that_is_not_there_has_no_title(office):
    with pytest.raises(Refused) as told:
        account.title_of(office.archive, "nobody")
    assert told.value.reason is Reason.UNKNOWN


def test_what_was_done_to_an_urgent_event_names_it(office):
    known = Known("青禾镇山体滑坡", Kind.DISASTER, "qinghe", "青禾镇大坪村")
    event = urgent.register_event(office.archive, known, None, actor=office.editor, at=NOON)
    urgent.judge_event(office.archive, event, Level.MAJOR, actor=office.editor, at=NOON)
    assert [(line.entry.deed, line.event) for line in found(office)[:2]] == [
        ("judge_event", "青禾镇山体滑坡"), ("register_event", "青禾镇山体滑坡")]
    office.draft()
    assert found(office)[0].event == ""
