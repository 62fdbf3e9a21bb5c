"""What the office decides about its journals: what may be changed, from which day on, and what ends."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import KUAIBAO, NOON, TODAY, ZHUANBAO, facts_of

from bulletin.credit.facts import FactKind
from bulletin.desk import account, looking, publishing
from bulletin.desk import journals as desk
from bulletin.desk.noting import new_id
from bulletin.drafts import Facts
from bulletin.errors import Conflict, Reason, Refused
from bulletin.founding import Founding, first_journals
from bulletin.journals import Distribution, Flaw, Journal, JournalKind, Levels, Section, flaws, merged
from bulletin.log_query import LogQuery
from bulletin.workflow import Stage, Step

TOMORROW = TODAY + timedelta(days=1)


def kept(office, id="kuaibao"):
    return next(each for each in looking.journals(office.archive) if each.id == id)


def put(office, journal, opened=None):
    return desk.put_journal(office.archive, journal, actor=office.admin, at=NOON, opened=opened)


def deeds(office):
    with office.archive.reading() as work:
        return [work.log.lines([number])[0].deed for number in work.log.numbers(LogQuery())]


@pytest.fixture
def printed(office):
    return office.published(office.approved())


def refused(deed):
    with pytest.raises(Refused) as no:
        deed()
    return no.value


def test_a_new_journal_takes_its_place_behind_the_others(office):
    supplement = Journal(new_id(), "信息快报增刊", JournalKind.SUPPLEMENT, (Section("批示"),), "云溪县政府办公室",
                         first_year=2026, counts_total=False)
    assert put(office, supplement) == replace(supplement, version=1)
    assert [each.name for each in looking.journals(office.archive)] == ["信息快报", "专报信息", "信息快报增刊"]
    assert "add_journal" in deeds(office)


@pytest.mark.parametrize(("change", "flaw"), [
    ({"name": " "}, Flaw.NAME_MISSING), ({"publisher": ""}, Flaw.PUBLISHER_MISSING),
    ({"layout": ""}, Flaw.LAYOUT_MISSING),
    ({"sections": ()}, Flaw.SECTION_MISSING), ({"sections": (Section("一"), Section("一"))}, Flaw.SECTION_TWICE),
    ({"sections": (Section(" "),)}, Flaw.SECTION_UNNAMED), ({"sections": (Section("一", -1),)}, Flaw.LIMIT_WRONG),
    ({"first_year": 26}, Flaw.YEAR_WRONG), ({"first_number": 0}, Flaw.NUMBER_WRONG),
    ({"first_total": 0}, Flaw.TOTAL_WRONG), ({"weekdays": (0,)}, Flaw.WEEKDAY_WRONG),
    ({"due": "25:00"}, Flaw.DUE_WRONG), ({"due": "5点"}, Flaw.DUE_WRONG), ({"duties": (("主编", ""),)}, Flaw.DUTY_HALF),
    ({"pages_planned": -1}, Flaw.PAGES_WRONG),
    ({"distribution": Distribution(("县委",), ("县委",))}, Flaw.RECIPIENT_TWICE),
    ({"distribution": Distribution(copies=-1)}, Flaw.COPIES_WRONG),
])
def test_what_is_wrong_with_a_journal_is_named(office, change, flaw):
    wrong = replace(KUAIBAO, **change)
    assert [each for each, _ in flaws(wrong)] == [flaw]
    refusal = refused(lambda: put(office, wrong, kept(office)))
    assert (refusal.reason, refusal.facts["flaw"]) == (Reason.JOURNAL_WRONG, flaw.value)


def test_the_journals_an_office_begins_with_have_no_flaw():
    founding = Founding("云溪县政府办公室", "云溪县", "管敏", "guanmin", "")
    assert not [each for journal in (KUAIBAO, ZHUANBAO, *first_journals(founding, 2026)) for each in flaws(journal)]


def test_everything_about_a_journal_can_be_changed_while_nothing_was_printed(office):
    opened = kept(office)
    wanted = replace(
        opened, name="云溪信息", kind=JournalKind.GENERAL, masthead="云溪信息", first_number=7, counts_total=False,
        weekdays=(1, 3, 5), due="17:30", pages_planned=4, addressee="县委书记", duties=(("主编", "何文远"),),
        distribution=Distribution(("县委书记", "县长"), (), ("各乡镇",), 80), levels=Levels.TWO)
    assert put(office, wanted, opened) == replace(wanted, version=opened.version + 1)
    assert {"put_journal", "set_levels"} <= set(deeds(office))


def test_a_change_that_changes_nothing_is_no_deed(office):
    before = len(deeds(office))
    assert put(office, kept(office), kept(office)) == kept(office)
    assert len(deeds(office)) == before


def test_only_an_administrator_decides_about_journals(office):
    journal = kept(office)
    for deed in (
        lambda who: desk.put_journal(office.archive, journal, actor=who, at=NOON, opened=journal),
        lambda who: desk.rename(office.archive, journal, "新名", "", TODAY, actor=who, at=NOON),
        lambda who: desk.close(office.archive, journal, TOMORROW, actor=who, at=NOON),
        lambda who: desk.reopen(office.archive, journal, actor=who, at=NOON),
        lambda who: desk.merge(office.archive, (journal,), replace(ZHUANBAO, id="x", name="新"), TOMORROW, actor=who,
                               at=NOON),
    ):
        assert refused(lambda deed=deed: deed(office.secretary)).reason is Reason.ROLE_MISSING


def test_what_was_changed_elsewhere_is_not_written_over(office):
    opened = kept(office)
    put(office, replace(opened, phone="0000-7654321"), opened)
    for deed in (
        lambda: put(office, replace(opened, phone="0000-0000000"), opened),
        lambda: desk.rename(office.archive, opened, "新名", "", TODAY, actor=office.admin, at=NOON),
        lambda: desk.close(office.archive, opened, TOMORROW, actor=office.admin, at=NOON),
    ):
        with pytest.raises(Conflict):
            deed()
    assert kept(office).phone == "0000-7654321"


def test_two_journals_that_go_on_never_share_a_name(office):
    opened = kept(office)
    assert refused(lambda: put(office, replace(opened, name="专报信息"), opened)).reason is Reason.JOURNAL_NAME_TAKEN
    assert refused(lambda: put(office, replace(KUAIBAO, id=new_id()))).reason is Reason.JOURNAL_NAME_TAKEN


@pytest.mark.parametrize("change", [
    {"kind": JournalKind.GENERAL}, {"first_number": 1}, {"first_total": 1}, {"first_year": 2025},
    {"counts_total": False}])
def test_numbers_run_on_once_something_was_printed(office, printed, change):
    opened = kept(office)
    assert refused(lambda: put(office, replace(opened, **change), opened)).reason is Reason.NUMBERS_BEGUN


@pytest.mark.parametrize("change", [{"name": "新名"}, {"masthead": "新报头"}, {"publisher": "县委办"}, {"marking": ""},
                                    {"layout": "zhuanbao"}])
def test_name_and_look_change_on_a_day_once_something_was_printed(office, printed, change):
    opened = kept(office)
    assert refused(lambda: put(office, replace(opened, **change), opened)).reason is Reason.LOOK_DATED


def test_a_section_with_items_on_the_board_does_not_vanish(office):
    issue = office.place(office.plan(), office.approved(), "工作动态")
    opened = kept(office)
    refusal = refused(lambda: put(office, replace(opened, sections=(Section("经验交流"),)), opened))
    assert refusal.reason is Reason.SECTION_IN_USE
    assert (refusal.facts["section"], refusal.facts["count"], refusal.facts["day"]) == ("工作动态", 1, issue.day)
    assert put(office, replace(opened, sections=(Section("工作动态", 500),)), opened).sections[0].limit == 500


def test_a_journal_renamed_on_a_day_keeps_its_old_name_before(office, printed):
    renamed = desk.rename(office.archive, kept(office), "云溪信息", "云溪信息", TOMORROW, actor=office.admin, at=NOON)
    assert (renamed.name, renamed.on(TODAY).name, renamed.on(TODAY).masthead) == ("云溪信息", "信息快报", "信息快报")
    assert renamed.on(TOMORROW).name == "云溪信息"
    assert renamed.former[0].until == TOMORROW


def test_an_issue_dated_before_is_printed_as_the_journal_was(office, printed):
    desk.rename(office.archive, kept(office), "云溪信息", "云溪信息", TOMORROW, actor=office.admin, at=NOON)
    assert publishing.printing_of(office.archive, printed.id).page.masthead == "信息快报"
    later = office.plan(day=TOMORROW)
    assert publishing.printing_of(office.archive, later.id).page.masthead == "云溪信息"


def test_lists_show_the_name_of_the_day(office, printed):
    desk.rename(office.archive, kept(office), "云溪信息", "", TOMORROW, actor=office.admin, at=NOON)
    assert [hit.journal for hit in looking.search(office.archive, "春耕").hits] == ["信息快报"]
    assert [each.publication for each in facts_of(office.archive, FactKind.ADOPTED)] == ["信息快报"]
    lines = account.lines(office.archive, tuple(account.numbers(office.archive, LogQuery(issue_id=printed.id))))
    assert {line.journal for line in lines} == {"信息快报"}


def test_an_issue_dated_before_a_redesign_keeps_its_layout(office, printed):
    desk.redesign(office.archive, kept(office), TOMORROW, masthead="云溪快报", publisher="县委办公室",
                  marking="内部资料", layout="zhuanbao", actor=office.admin, at=NOON)
    before = publishing.printing_of(office.archive, printed.id)
    after = publishing.printing_of(office.archive, office.plan(day=TOMORROW).id)
    assert (before.layout, before.page.publisher, before.page.marking) == (
        "kuaibao", "云溪县政府办公室", "内部资料 注意保存")
    assert (after.layout, after.page.publisher, after.page.marking) == ("zhuanbao", "县委办公室", "内部资料")


def test_what_was_never_printed_is_renamed_without_a_past(office):
    assert desk.rename(office.archive, kept(office), "云溪信息", "", TOMORROW, actor=office.admin, at=NOON).former == ()


def test_a_name_does_not_change_under_what_is_printed(office, printed):
    journal = kept(office)
    refusal = refused(lambda: desk.rename(office.archive, journal, "云溪信息", "", TODAY, actor=office.admin, at=NOON))
    assert (refusal.reason, refusal.facts["why"], refusal.facts["day"]) == (Reason.JOURNAL_DAY, "printed", TODAY)


def test_two_changes_on_one_day_are_one_past_and_none_goes_behind_another(office, printed):
    desk.rename(office.archive, kept(office), "云溪信息", "", TOMORROW, actor=office.admin, at=NOON)
    twice = desk.redesign(office.archive, kept(office), TOMORROW, masthead="", publisher="县委办", marking="",
                          layout="kuaibao", actor=office.admin, at=NOON)
    assert len(twice.former) == 1
    assert twice.on(TODAY).publisher == "云溪县政府办公室"
    later = desk.rename(office.archive, twice, "云溪简报", "", TOMORROW + timedelta(30), actor=office.admin, at=NOON)
    assert [later.on(day).name for day in (TODAY, TOMORROW, TOMORROW + timedelta(30))] == [
        "信息快报", "云溪信息", "云溪简报"]
    refusal = refused(lambda: desk.rename(
        office.archive, later, "云溪参考", "", TOMORROW + timedelta(10), actor=office.admin, at=NOON))
    assert (refusal.reason, refusal.facts["why"]) == (Reason.JOURNAL_DAY, "changed")


def test_a_closed_journal_takes_no_issue_from_that_day_and_may_go_on_again(office, printed):
    ended = desk.close(office.archive, kept(office), TOMORROW, actor=office.admin, at=NOON)
    assert ended.journal.closed_on == TOMORROW
    assert refused(lambda: office.plan(day=TOMORROW)).reason is Reason.JOURNAL_CLOSED
    assert office.plan(day=TODAY)
    assert desk.reopen(office.archive, kept(office), actor=office.admin, at=NOON).closed_on is None
    assert office.plan(day=TOMORROW)


def test_a_journal_is_not_closed_over_a_planned_or_printed_issue(office, printed):
    refusal = refused(lambda: desk.close(office.archive, kept(office), TODAY, actor=office.admin, at=NOON))
    assert refusal.reason is Reason.JOURNAL_DAY
    planned = office.plan(day=TOMORROW)
    refusal = refused(lambda: desk.close(office.archive, kept(office), TOMORROW, actor=office.admin, at=NOON))
    assert (refusal.reason, refusal.facts["day"], refusal.facts["count"]) == (Reason.ISSUES_UNDER_WAY, planned.day, 1)


def test_closing_tells_which_drafts_were_meant_for_it(office):
    draft = office.draft(journal_id="kuaibao")
    office.draft("另一篇", journal_id="zhuanbao")
    ended = desk.close(office.archive, kept(office), TOMORROW, actor=office.admin, at=NOON)
    assert [each.id for each in ended.left] == [draft.id]


def test_two_journals_become_one_and_their_drafts_go_with_them(office, printed):
    fresh = office.draft("来稿一", section="工作动态", journal_id="kuaibao")
    special = office.draft("来稿二", section="专报", journal_id="zhuanbao")
    submitted = office.step(office.draft("来稿三", journal_id="kuaibao"), Step.SUBMIT, office.editor)
    old = (kept(office), kept(office, "zhuanbao"))
    into = merged(old, "云溪信息", TOMORROW, "yunxi")
    ended = desk.merge(office.archive, old, into, TOMORROW, actor=office.admin, at=NOON)
    assert [each.name for each in ended.journal.sections] == ["工作动态", "经验交流", "专报"]
    assert (ended.journal.first_number, ended.journal.first_total, ended.journal.former) == (1, 1, ())
    for journal in (kept(office), kept(office, "zhuanbao")):
        assert (journal.closed_on, journal.merged_into) == (TOMORROW, "yunxi")
    assert {each.id for each in ended.moved} == {fresh.id, special.id}
    assert [each.id for each in ended.left] == [submitted.id]
    assert office.current(fresh).facts == Facts("qinghe", section="工作动态", journal_id="yunxi")
    assert office.current(submitted).stage is Stage.SUBMITTED
    assert refused(lambda: desk.reopen(office.archive, kept(office), actor=office.admin, at=NOON)).reason \
        is Reason.JOURNAL_MERGED
    assert office.plan("yunxi", TOMORROW)


def test_the_merged_journal_may_keep_the_name_of_one_of_the_old(office):
    old = (kept(office), kept(office, "zhuanbao"))
    into = merged(old, "信息快报", TOMORROW, "yunxi")
    assert desk.merge(office.archive, old, into, TOMORROW, actor=office.admin, at=NOON).journal.name == "信息快报"


def test_what_journals_are_merged_into_is_new_and_takes_the_place_of_none(office):
    old = (kept(office), kept(office, "zhuanbao"))
    with pytest.raises(Conflict):
        desk.merge(office.archive, old, merged(old, "云溪信息", TOMORROW, "zhuanbao"), TOMORROW,
                   actor=office.admin, at=NOON)
    assert (kept(office), kept(office, "zhuanbao")) == old


def test_a_name_is_taken_until_the_last_day_its_journal_appears(office):
    desk.close(office.archive, kept(office), TOMORROW, actor=office.admin, at=NOON)
    another = replace(KUAIBAO, id="another")
    assert refused(lambda: put(office, another)).reason is Reason.JOURNAL_NAME_TAKEN
    desk.put_journal(office.archive, another, actor=office.admin, at=NOON + timedelta(days=1))


def test_nothing_is_merged_when_one_of_them_may_not_end(office, printed):
    old = (kept(office, "zhuanbao"), kept(office))
    into = merged(old, "云溪信息", TODAY, "yunxi")
    assert refused(lambda: desk.merge(office.archive, old, into, TODAY, actor=office.admin, at=NOON)).reason \
        is Reason.JOURNAL_DAY
    assert kept(office, "zhuanbao").closed_on is None
    assert len(looking.journals(office.archive)) == 2


def test_each_recipient_of_merged_journals_gets_one_copy():
    one = replace(KUAIBAO, distribution=Distribution(("县委",), ("人大",), ("乡镇",), 60))
    other = replace(ZHUANBAO, distribution=Distribution(("县委", "政协"), ("乡镇",), (), 90))
    goes_to = merged((one, other), "新", date(2027, 1, 1), "x").distribution
    assert goes_to == Distribution(("县委", "政协"), ("人大", "乡镇"), (), 90)


def test_a_special_report_needs_no_sections(office):
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("zhuanbao"), sections=()))
        opened = work.journals.get("zhuanbao")
    changed = replace(opened, addressee="县委书记、县长")
    kept = desk.put_journal(office.archive, changed, actor=office.admin, at=NOON, opened=opened)
    assert (kept.addressee, kept.sections) == ("县委书记、县长", ())
