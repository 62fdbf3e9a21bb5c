"""Which number comes next, what it passes over, and how it is printed."""

from dataclasses import replace

import pytest
from builders import KUAIBAO, ZHUANBAO

from bulletin.errors import Reason, Refused
from bulletin.issues import Number
from bulletin.journals import JournalKind
from bulletin.numbers import MOST_COMBINED, MOST_SKIPPED, Fate, NumberEntry, number_line, passed_over, proposed


def entry(year, number, total, fate=Fate.TAKEN):
    return NumberEntry(KUAIBAO.id, year, number, total, fate, "issue")


def refused(**asked):
    with pytest.raises(Refused) as no:
        proposed(KUAIBAO, 2026, [entry(2026, 51, 386)], **asked)
    return no.value.reason


def test_the_first_number_is_where_the_office_stood():
    assert proposed(KUAIBAO, 2026, []) == Number(2026, 51, 386)


def test_a_new_year_begins_with_one_and_the_total_runs_on():
    assert proposed(KUAIBAO, 2027, [entry(2026, 51, 386)]) == Number(2027, 1, 387)


def test_an_issue_dated_back_goes_on_in_its_year():
    assert proposed(KUAIBAO, 2026, [entry(2026, 51, 386), entry(2027, 1, 387)]) == Number(2026, 52, 388)


def test_a_void_or_skipped_number_is_not_proposed_again():
    entries = [entry(2026, 51, 386, Fate.VOID), entry(2026, 52, 387, Fate.SKIPPED)]
    assert proposed(KUAIBAO, 2026, entries) == Number(2026, 53, 388)


def test_a_number_further_on_takes_its_total_along():
    assert proposed(KUAIBAO, 2026, [], first=54) == Number(2026, 54, 389)


def test_a_combined_issue_takes_several():
    number = proposed(KUAIBAO, 2026, [], count=2)
    assert (number.number, number.last, number.total, number.last_total) == (51, 52, 386, 387)
    assert proposed(KUAIBAO, 2026, [entry(2026, 51, 386), entry(2026, 52, 387)]) == Number(2026, 53, 388)


def test_what_lies_behind_or_is_a_slip_of_the_finger_is_refused():
    assert refused(first=51) is Reason.NUMBER_TAKEN
    assert refused(first=7) is Reason.NUMBER_TAKEN
    assert refused(first=52 + MOST_SKIPPED + 1) is Reason.NUMBER_WRONG
    assert refused(count=MOST_COMBINED + 1) is Reason.NUMBER_WRONG
    assert refused(count=0) is Reason.NUMBER_WRONG


def test_a_year_before_the_first_is_unknown():
    with pytest.raises(Refused) as no:
        proposed(KUAIBAO, 2025, [])
    assert no.value.facts["what"] == "number"


def test_what_is_passed_over_is_one_run():
    assert passed_over(KUAIBAO, Number(2026, 51, 386), []) is None
    assert passed_over(KUAIBAO, Number(2026, 52, 387), []) == Number(2026, 51, 386)
    assert passed_over(KUAIBAO, Number(2026, 54, 389, 55), []) == Number(2026, 51, 386, 53)


@pytest.mark.parametrize(("journal", "number", "line"), [
    (KUAIBAO, None, ""),
    (KUAIBAO, Number(2026, 12, 386), "第12期（总第386期）"),
    (KUAIBAO, Number(2026, 51, 386, 52), "第51、52期合刊（总第386、387期）"),
    (KUAIBAO, Number(2026, 51, 386, 53), "第51—53期合刊（总第386—388期）"),
    (replace(ZHUANBAO, counts_total=False), Number(2026, 12, 386), "第12期"),
    (replace(KUAIBAO, kind=JournalKind.SUPPLEMENT), Number(2026, 3, 3), "增刊第3期"),
])
def test_the_line_under_the_masthead(journal, number, line):
    assert number_line(journal, number) == line
