"""Taking numbers: each once, those passed over with a reason, and none lost when nothing was printed."""

from dataclasses import replace
from datetime import date

import pytest
from builders import KUAIBAO, NOON, TODAY

from bulletin.desk import looking, publishing
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Number
from bulletin.journals import Distribution
from bulletin.log_query import LogQuery
from bulletin.numbers import Fate


def signed(office, title="甲", day=TODAY):
    return office.sign(office.place(office.plan(day=day), office.approved(title)))


def frozen(office, issue, number=None, reason=""):
    return publishing.freeze(office.archive, issue, actor=office.editor, at=NOON, number=number, reason=reason)


def why_not(deed):
    with pytest.raises(Refused) as no:
        deed()
    return no.value.reason


def register(office):
    with office.archive.reading() as work:
        return [(each.number, each.total, each.fate) for each in work.numbers.of("kuaibao")]


def test_a_later_number_records_those_it_passes_over_with_the_reason(office):
    issue = signed(office)
    assert why_not(lambda: frozen(office, issue, Number(2026, 53, 0))) is Reason.REASON_MISSING
    printing = frozen(office, issue, Number(2026, 53, 388), "前两期由旧系统印发")
    office.record(printing.issue)
    assert register(office) == [(51, 386, Fate.SKIPPED), (52, 387, Fate.SKIPPED), (53, 388, Fate.TAKEN)]
    with office.archive.reading() as work:
        assert {each.reason for each in work.numbers.of("kuaibao")} == {"前两期由旧系统印发", ""}
        line, = [each for each in work.log.lines(work.log.numbers(LogQuery())) if each.deed == "skip_number"]
    assert line.reason == "第51、52期：前两期由旧系统印发"
    assert looking.proposed_number(office.archive, "kuaibao", 2026) == Number(2026, 54, 389)


def test_when_nothing_was_printed_neither_the_number_nor_those_passed_over_are_gone(office):
    printing = frozen(office, signed(office), Number(2026, 53, 0), "旧系统已用")
    publishing.thaw(office.archive, printing.issue, actor=office.editor, at=NOON, reason="磁盘已满")
    assert register(office) == []
    assert looking.proposed_number(office.archive, "kuaibao", 2026) == Number(2026, 51, 386)


def test_a_combined_issue_takes_both_numbers_and_is_found_under_both(office):
    printing = frozen(office, signed(office), Number(2026, 51, 386, 52))
    assert printing.page.number_line == "第51、52期合刊（总第386、387期）"
    issue = office.record(printing.issue)
    with office.archive.reading() as work:
        assert [work.issues.numbered("kuaibao", 2026, number) for number in (51, 52)] == [issue, issue]
        assert work.issues.numbered("kuaibao", 2026, 53) is None
    assert register(office) == [(51, 386, Fate.TAKEN), (52, 387, Fate.TAKEN)]
    assert office.published(office.approved("乙")).number == Number(2026, 53, 388)


def test_a_number_that_is_used_behind_or_of_another_year_is_not_given(office):
    office.published(office.approved())
    issue = signed(office, "乙")
    for number in (Number(2026, 51, 0), Number(2026, 50, 0), Number(2026, 52, 386)):
        assert why_not(lambda number=number: frozen(office, issue, number)) is Reason.NUMBER_TAKEN
    assert why_not(lambda: frozen(office, issue, Number(2027, 1, 0))) is Reason.NUMBER_WRONG
    assert why_not(lambda: frozen(office, issue, Number(2026, 52, 0, 99))) is Reason.NUMBER_WRONG
    assert register(office) == [(51, 386, Fate.TAKEN)]


def test_the_day_of_the_issue_decides_the_year(office):
    assert frozen(office, signed(office, day=date(2027, 1, 4))).issue.number == Number(2027, 1, 386)


def test_two_people_with_the_same_issue_open_take_one_number(office):
    issue = signed(office)
    frozen(office, issue)
    with pytest.raises(Conflict):
        frozen(office, issue)
    assert register(office) == [(51, 386, Fate.TAKEN)]


def test_two_issues_of_a_journal_do_not_take_numbers_at_once(office):
    frozen(office, signed(office))
    assert why_not(lambda: frozen(office, signed(office, "乙"))) is Reason.PRESS_BUSY


def change(office, **changed):
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), **changed))


@pytest.mark.parametrize("closed", [{"closed_on": TODAY}, {"merged_into": "zhuanbao"}])
def test_a_closed_or_merged_journal_takes_no_more(office, closed):
    issue = signed(office)
    change(office, **closed)
    assert why_not(lambda: frozen(office, issue)) is Reason.JOURNAL_CLOSED
    assert why_not(office.plan) is Reason.JOURNAL_CLOSED


def test_an_issue_of_its_own_distribution_is_printed_with_it(office):
    from bulletin.desk import assembly

    goes = Distribution(("县委书记",), copies=5)
    issue = office.place(office.plan(), office.approved())
    issue = assembly.set_distribution(office.archive, issue, goes, actor=office.editor, at=NOON)
    printing = frozen(office, office.sign(issue))
    assert (printing.page.distribution, printing.sheet.distribution) == (goes, goes)
    assert why_not(lambda: assembly.set_distribution(
        office.archive, printing.issue, None, actor=office.editor, at=NOON)) is Reason.ISSUE_CLOSED


def test_the_page_has_the_name_and_look_of_its_day_and_whom_the_journal_always_names(office):
    from bulletin.journals import Former

    past = Former(date(2026, 12, 1), "信息旧报", "旧报", "旧办", "内部", "zhuanbao")
    change(office, former=(past,), duties=(("主编", "何文远"), ("签发", "无人")), addressee="县委")
    printing = frozen(office, signed(office))
    assert (printing.page.masthead, printing.sheet.journal, printing.layout) == ("旧报", "信息旧报", "zhuanbao")
    assert printing.page.addressee == "县委"
    assert printing.page.responsible[0] == ("主编", "何文远")
    assert [name for duty, name in printing.page.responsible if duty == "签发"] == ["何文远"]


def test_the_office_prints_with_its_own_layout_where_it_keeps_one(office):
    from bulletin.layouts import KeptLayout

    with office.archive.writing() as work:
        work.layouts.put(KeptLayout(KUAIBAO.layout, "name = '本单位'"))
    assert frozen(office, signed(office)).layout_text == "name = '本单位'"
