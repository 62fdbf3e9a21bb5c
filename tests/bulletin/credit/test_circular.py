"""A circular states its figures, and its words say nothing else."""

import json
from dataclasses import replace

import pytest

from bulletin.credit.account import Account
from bulletin.credit.circular import circular_json
from bulletin.credit.circular_document import circular_text
from bulletin.credit.circular_text import basis, change, overview, ranked_names, silent, standing
from bulletin.credit.facts import Basis, Level, Mode
from bulletin.credit.periods import Period, PeriodKind, period_of
from bulletin.text import plain, title_of
from tests.bulletin.credit.credit_builders import (
    BAISHI,
    CHATING,
    LUOYAN,
    NONGYE,
    QINGHE,
    SHUILI,
    UNITS,
    adopted,
    circular,
    instructed,
    november,
    scored,
    sent,
)


def said(made, parts=None):
    return plain(circular_text(made, parts))


def test_the_json_has_the_keys_of_the_command_line():
    made = circular_json(november())
    assert {"from", "to", "basis", "scheme", "units", "totals"} <= made.keys()
    assert (made["from"], made["to"], made["kind"]) == ("2026-11-01", "2026-11-30", "month")
    first = made["units"][0]
    assert {"unit", "group", "submitted", "adopted", "instructions", "points", "rank"} <= first.keys()
    assert first["adopted"] == {"county": 1, "city": 1, "province": 0, "centre": 0}
    assert (first["unit"], first["group"], first["points"], first["rank"]) == ("青禾镇", "township", 9, 1)
    assert json.loads(json.dumps(made)) == made


def test_the_units_of_the_json_add_up_to_its_totals():
    made = circular_json(november())
    for figure in ("submitted", "printed", "declined", "open", "instructions", "points", "forwarded", "faults"):
        assert made["totals"][figure] == sum(unit[figure] for unit in made["units"])
    for level in Level:
        assert made["totals"]["adopted"][level] == sum(unit["adopted"][level] for unit in made["units"])
    assert made["totals"]["submitted"] == sum(made["totals"][fate] for fate in ("printed", "declined", "open"))


def test_unrecognised_units_are_the_last_line_without_rank():
    last = circular_json(november())["units"][-1]
    assert (last["unit"], last["group"], last["rank"], last["submitted"]) == ("未识别单位", "", None, 1)
    assert circular_json(circular([sent("1")]))["units"][-1]["unit"] == "县水利局"


def test_units_that_sent_nothing_are_silent():
    assert [line.unit for line in november().silent] == [CHATING, SHUILI]


def test_the_text_says_the_figures():
    words = said(november())
    assert title_of(circular_text(november())) == "关于2026年11月信息报送采用情况的通报"
    assert "纳入统计的单位6个，其中4个单位报送信息，2个单位未报送。" in words
    assert "共收到来稿7篇，其中已刊发5篇、不采用1篇、在办1篇。" in words
    assert "同期县级刊物采用5篇（单篇3篇、综合2篇），市级刊物采用1篇。" in words
    assert "积分居前的单位是：青禾镇（9分），白石乡、落雁乡（并列，2.5分）。" in words
    assert "未识别单位报送1篇、采用1篇，积4.5分。合计积23.5分。" in words
    assert "未报送信息的单位，乡镇1个：茶亭岭乡；县直部门1个：县水利局。" in words


def test_a_fate_and_a_mode_that_did_not_occur_are_not_said():
    words = overview(circular([sent("1")]))
    assert "其中在办1篇。" in words
    assert "不采用" not in words
    assert "已刊发" not in words
    assert "（均为单篇）" in overview(circular([adopted("1")]))
    assert "（均为综合）" in overview(circular([adopted("1", mode=Mode.COMPOSITE)]))


def test_by_date_received_it_is_said_what_became_of_what_came():
    assert "这些来稿中，县级刊物采用1篇" in overview(circular([sent("1"), adopted("1")], basis=Basis.RECEIVED))
    assert "来稿尚无采用。" in overview(circular([sent("1")], basis=Basis.RECEIVED))


def test_instructions_are_said_even_where_nothing_was_adopted():
    assert "同期没有稿件被采用，获领导批示1件。" in overview(circular([instructed("1", QINGHE, Level.COUNTY)]))


def test_who_comes_last_sent_something_and_is_not_among_the_best():
    facts = [sent(f"{unit.id}{n}", unit) for n, unit in enumerate((QINGHE,) * 4 + (BAISHI,) * 3 + (LUOYAN,) * 2)]
    assert "居后" not in said(circular(facts))
    facts.append(sent("x", CHATING))
    assert "有报送的单位中积分居后的是：茶亭岭乡（0.5分）。" in said(circular(facts))


def test_who_shares_a_rank_at_the_end_is_named_as_well():
    made = circular([sent(unit.id, unit) for unit in UNITS])
    assert "青禾镇、白石乡、落雁乡、茶亭岭乡（并列，0.5分）" in standing(made.groups[0])
    assert ranked_names(made.groups[1].lines) == "县农业农村局、县水利局（并列，0.5分）"


def before(*facts):
    return Account(scored(facts))


@pytest.mark.parametrize(("earlier", "now", "words"), [
    ((sent("a"), sent("b")), (sent("1"), sent("2"), sent("3")),
     "与上月相比，来稿3篇，增加1篇、增长50%；采用0篇，持平。"),
    ((sent("a"), sent("b"), sent("c"), adopted("a")), (sent("1"),),
     "与上月相比，来稿1篇，减少2篇、下降66.7%；采用0篇，减少1篇、下降100%。"),
    ((sent("a"),), (sent("1"), adopted("1")), "与上月相比，来稿1篇，持平；采用1篇，增加1篇。"),
])
def test_change_is_said_with_a_percentage_only_where_there_was_something(earlier, now, words):
    assert change(circular(now, before=before(*earlier))) == words


def test_nothing_is_compared_with_a_period_that_has_no_facts():
    assert change(circular([sent("1")])) == ""
    assert change(circular([sent("1")], before=before())) == ""
    assert "相比" not in said(circular([sent("1")], before=before()))


def test_an_empty_period_is_said_to_be_empty():
    words = said(circular())
    assert "6个单位均未报送信息。未收到来稿。同期没有稿件被采用。" in words
    assert "居前" not in words
    assert "分组看" not in words


def test_an_office_without_units_still_gets_its_circular():
    words = said(circular(units=()))
    assert "没有纳入统计的单位。" in words
    assert "没有可统计的单位。" in words


def test_when_all_sent_that_is_said():
    made = circular([sent(unit.id, unit) for unit in UNITS])
    assert silent(made) == "各单位均有信息报送。"
    assert "纳入统计的6个单位均报送了信息。" in overview(made)


def test_the_basis_says_by_what_is_counted_and_under_which_scheme():
    words = basis(november())
    assert "报送按收稿日期统计，采用按出刊日期统计" in words
    assert "按《信息工作计分办法》计算" in words
    assert "积分相同的名次并列" in words
    assert "均按收稿日期统计" in basis(circular(basis=Basis.RECEIVED))


def test_two_schemes_in_one_period_are_both_named():
    made = november()
    (period, scheme), = made.schemes
    middle = period.since.replace(day=15)
    made = replace(made, schemes=(
        (Period(period.since, middle), scheme), (Period(middle.replace(day=16), period.until),
                                                 replace(scheme, name="新办法"))))
    assert "11月1日至11月15日按《信息工作计分办法》、11月16日至11月30日按《新办法》计算" in basis(made)


def test_a_higher_level_has_a_column_only_where_something_was_adopted():
    assert circular().levels == (Level.COUNTY,)
    assert circular([adopted("1", level=Level.CENTRE)]).levels == (Level.COUNTY, Level.CENTRE)


@pytest.mark.parametrize(("kind", "title"), [
    (PeriodKind.WEEK, "关于2026年11月2日至8日信息报送采用情况的通报"),
    (PeriodKind.QUARTER, "关于2026年第四季度信息报送采用情况的通报"),
    (PeriodKind.HALF_YEAR, "关于2026年下半年信息报送采用情况的通报"),
    (PeriodKind.YEAR, "关于2026年度信息工作情况的通报"),
])
def test_each_kind_has_its_title(kind, title):
    period = period_of(kind, november().period.since.replace(day=5))
    assert title_of(circular_text(circular([sent("1", NONGYE)], since=period.since, until=period.until))) == title


def test_a_fortnight_is_a_ranking():
    period = period_of(PeriodKind.FORTNIGHT, november().period.since)
    assert "采用排名情况的通报" in title_of(circular_text(circular(since=period.since, until=period.until)))
