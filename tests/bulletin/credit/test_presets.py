"""Every preset with worked examples, written as a clerk would check them by hand: facts, points, reason."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bulletin.credit.consequences import consequences
from bulletin.credit.facts import Level, Mode, Outcome
from bulletin.credit.fees import fee_lines
from bulletin.credit.periods import Period
from bulletin.credit.reading import load_scheme, presets, scheme_in
from bulletin.credit.scheme_text import scheme_text
from bulletin.units import KEY_UNIT, Membership, UnitClass
from tests.bulletin.credit.credit_builders import (
    BAISHI,
    LUOYAN,
    NONGYE,
    NOVEMBER,
    QINGHE,
    SCHEMES,
    UNITS,
    adopted,
    commission,
    error,
    fault,
    forwarded,
    instructed,
    points_of,
    quarter,
    reward,
    scored,
    sent,
)

COUNTY, CITY, PROVINCE, CENTRE = Level
PRESETS = {scheme.id: scheme for scheme in presets(SCHEMES)}
LAST_QUARTER = quarter(date(2026, 11, 1))


def several(count, what=sent, **more):
    return [what(f"n{number}", **more) for number in range(count)]


def in_three(place, unit=QINGHE):
    return adopted("1", unit, CITY, Mode.COMPOSITE, sources=3, place=place)


EXAMPLES = [
    # preset, facts of 青禾镇 in November 2026, points, why
    ("default", [sent("1"), adopted("1")], "4.5", "报送 0.5，县级单篇 4"),
    ("default", [adopted("1"), adopted("1", level=CITY)], "8", "同一稿件只计最高的市级 8"),
    ("default", [adopted("1", mode=Mode.COMPOSITE)], "2", "县级综合 2"),
    ("default", [instructed("1", QINGHE, COUNTY), instructed("1", QINGHE, PROVINCE)], "20", "批示只计最高的省级 20"),
    ("by_publication", [sent("1"), adopted("1")], "4", "报送 1，《信息快报》3"),
    ("by_publication", [adopted("1"), adopted("1", publication="领导参阅")], "9", "两种刊物分别计：3 加 6"),
    ("by_publication", [adopted("1", level=CITY, publication="星河参考")], "10", "点名的市级刊物 10"),
    ("by_publication", [adopted("1", level=CITY, publication="星河日报")], "6", "没有点名的市级刊物 6"),
    ("by_publication", [adopted("1", level=CENTRE, publication="内部参考")], "15", "省级及以上其他刊物 15"),
    ("by_publication", [adopted("1", level=CENTRE, publication="要情专报")], "25", "《要情专报》25"),
    ("monthly_base", several(5), "0", "报送 5 篇，未满 6 篇，没有基础分"),
    ("monthly_base", several(6), "10", "满 6 篇，基础分 10"),
    ("monthly_base", several(8), "11", "基础分 10，超出 2 篇各 0.5"),
    ("monthly_base", several(30), "15", "基础分 10，超出 24 篇也只加 5"),
    ("monthly_base", several(9, adopted), "30", "县级采用 9 篇 36 分，封顶 30"),
    ("monthly_base", several(9, adopted, level=CITY), "72", "市级不封顶：9 篇各 8"),
    ("forwarded_apart", [sent("1"), forwarded("1"), adopted("1", level=CITY)], "8.5", "报送 0.5，上报 2，市级采用 6"),
    ("forwarded_apart", [adopted("1"), adopted("1", level=PROVINCE)], "15", "县里 3 与省级 12 分别计"),
    ("forwarded_apart", [adopted("1", level=CITY), adopted("1", level=CITY, publication="星河信息")], "6",
     "市级只计一次"),
    ("forwarded_apart", [forwarded("1", level=PROVINCE)], "4", "上报省级 4"),
    ("reprint_research", [adopted("1", reprint=True)], "2", "县级 4 的一半"),
    ("reprint_research", [adopted("1", level=CITY, section="调查研究")], "16", "市级 8，调研加倍"),
    ("reprint_research", [adopted("1", level=CITY, section="调查研究", reprint=True)], "8", "市级 8 减半再加倍"),
    ("reprint_research", [adopted("1"), adopted("1", level=PROVINCE, reprint=True)], "7", "只计最高的省级转载 7"),
    ("top_two", [adopted("1"), adopted("1", level=CITY), adopted("1", level=PROVINCE)], "20", "最高两项 12 加 8"),
    ("top_two", [adopted("1"), adopted("1", publication="领导参阅")], "4", "县级只计一项"),
    ("top_two", [adopted("1"), adopted("2")], "8", "两篇稿件各计各的"),
    ("share_equal", [in_three(1)], "2.67", "市级 8 由三家平均，取两位小数"),
    ("share_equal", [in_three(3)], "2.67", "第三家与第一家同样"),
    ("share_equal", [adopted("1", level=CITY)], "8", "单篇不分"),
    ("share_ratio", [in_three(1)], "4.8", "主稿单位六成"),
    ("share_ratio", [in_three(2)], "2.4", "第二家三成"),
    ("share_ratio", [in_three(3)], "0.8", "第三家一成"),
    ("share_first", [in_three(1)], "4", "前两家平分 8"),
    ("share_first", [in_three(2)], "4", "前两家平分 8"),
    ("share_first", [in_three(3)], "0", "第三家不计"),
    ("commissions", [*several(4), commission("1")], "5", "报送 4 篇 2 分，约稿按时 3"),
    ("commissions", [*several(4), commission("1", outcome=Outcome.LATE)], "-8", "报送 2 分，约稿逾期扣 10"),
    ("commissions", [*several(4), commission("1", outcome=Outcome.MISSING)], "-8", "报送 2 分，约稿未报扣 10"),
    ("commissions", [*several(4), commission("1", outcome=Outcome.OPEN)], "2", "没有到期的约稿不计"),
    ("commissions", several(3), "-0.5", "报送 1.5，缺 1 篇扣 2"),
    ("commissions", [], "-6", "缺 4 篇该扣 8，最多扣 6"),
    ("faults", [fault("1")], "-2", "迟报"),
    ("faults", [fault("1", kind="missed"), fault("2", kind="false")], "-6", "漏报、误报各 3"),
    ("faults", [fault("1", kind="concealed")], "-5", "瞒报"),
    ("faults", [adopted("1"), error("1"), error("2")], "3", "县级 4，差错两处各扣 0.5"),
    ("fees", [sent("1"), adopted("1"), reward("1", detail="优秀信息")], "9.5", "报送 0.5，采用 4，优秀信息 5"),
    ("fees", [reward("1", detail="突出贡献")], "2", "其他单项奖励 2"),
]


@pytest.mark.parametrize(("preset", "facts", "points", "why"), EXAMPLES)
def test_worked_example(preset, facts, points, why):
    assert points_of(QINGHE, facts, PRESETS[preset]) == Decimal(points), why


def test_every_preset_has_worked_examples():
    assert {row[0] for row in EXAMPLES} | {"classes"} == set(PRESETS)


@pytest.mark.parametrize(("unit", "facts", "points", "why"), [
    (replace(QINGHE, classes=KEY_UNIT), several(12) + several(5, adopted), "34",
     "报送 12 篇 6 分，采用 5 篇 20 分，报送任务 3 分，采用任务 5 分"),
    (replace(QINGHE, classes=KEY_UNIT), several(10), "-2", "报送 5 分，缺 2 篇扣 2，采用缺 5 篇扣 5"),
    (replace(QINGHE, classes=(Membership(UnitClass.DIRECT),)), several(20), "15", "报送 10 分，直报点任务 5 分"),
    (QINGHE, several(1), "0.5", "不在名单的，当月没有任务"),
])
def test_quotas_go_by_class(unit, facts, points, why):
    assert points_of(unit, facts, PRESETS["classes"], (unit,)) == Decimal(points), why


@pytest.mark.parametrize(("unit", "count", "missed", "why"), [
    (QINGHE, 5, (), "采用 5 篇 20 分，报送 6 篇 3 分，任务 3 分"),
    (QINGHE, 3, ("乡镇每季20分",), "采用 3 篇 12 分，报送 6 篇 3 分，任务 3 分，共 18 分"),
    (NONGYE, 3, (), "县直部门只要 12 分"),
    (NONGYE, 1, ("县直部门每季12分",), "采用 1 篇 4 分，共 10 分"),
])
def test_below_the_floor_a_unit_does_not_pass(unit, count, missed, why):
    scheme = PRESETS["classes"]
    facts = several(6, unit=unit) + several(count, adopted, unit=unit)
    found = consequences(scheme, LAST_QUARTER, (unit,), scored(facts, scheme, (unit,), LAST_QUARTER), facts)
    assert (found[unit.id].missed_floors if unit.id in found else ()) == missed, why


@pytest.mark.parametrize(("facts", "vetoes", "why"), [
    ([fault("1", level=CITY)], (), "公开通报批评一次"),
    ([fault("1", level=CITY), fault("2", level=COUNTY, day=date(2026, 3, 1))], ("全年通报批评两次",), "全年两次"),
    ([fault("1"), fault("2")], (), "没有公开通报的不算"),
    ([fault("1", kind="concealed")], ("瞒报",), "瞒报一次"),
    ([fault("1", level=CITY), fault("2", level=COUNTY, day=date(2025, 3, 1))], (), "上一年的不算"),
])
def test_two_public_criticisms_are_a_veto(facts, vetoes, why):
    found = consequences(PRESETS["faults"], NOVEMBER, UNITS, (), [fact for fact in facts if fact.day in NOVEMBER],
                         earlier_facts=[fact for fact in facts if fact.day not in NOVEMBER])
    assert (found[QINGHE.id].vetoes if QINGHE.id in found else ()) == vetoes, why


def test_fees_are_paid_for_each_item():
    facts = [adopted("1"), adopted("2", mode=Mode.COMPOSITE), adopted("3", level=CITY), adopted("4", level=CENTRE),
             instructed("1", QINGHE, COUNTY), sent("1"), adopted("5", None)]
    lines = fee_lines(facts, PRESETS["fees"], {unit.id: unit for unit in UNITS})
    assert [line.fee.yuan for line in lines] == [30, 15, 80, 200, 100, 30]
    assert [line.fact for line in lines] == [fact for fact in facts if fact.kind != "submitted"]


@pytest.mark.parametrize("preset", PRESETS)
def test_the_sources_of_an_item_never_get_more_than_it_is_worth_when_they_share(preset):
    scheme = PRESETS[preset]
    facts = [in_three(place, unit) for place, unit in enumerate((QINGHE, BAISHI, LUOYAN), start=1)]
    each = [entry.points for entry in scored(facts, scheme) if entry.fact]
    alone = points_of(QINGHE, [replace(in_three(1), sources=1)], replace(scheme, quotas=()))
    assert sum(each) <= (alone + Decimal("0.02") if preset.startswith("share_") else 3 * alone)


@pytest.mark.parametrize("preset", PRESETS)
def test_what_a_preset_says_is_written_back_whole(preset):
    scheme = load_scheme(SCHEMES / f"{preset}.toml")
    assert scheme_in(scheme_text(scheme)) == scheme


def test_a_preset_can_be_used_for_any_period():
    for scheme in PRESETS.values():
        assert scored([], scheme, (), Period(date(2026, 5, 3), date(2026, 5, 9))) == ()
