"""A circular states its figures, and its words say nothing else."""

import json

from bulletin.credit.circular import circular_json
from bulletin.credit.circular_text import basis, circular_text
from bulletin.credit.facts import Level
from bulletin.text import plain, title_of
from tests.bulletin.credit.credit_builders import (
    BAISHI,
    CHATING,
    LUOYAN,
    QINGHE,
    SHUILI,
    adopted,
    circular,
    november,
    sent,
)


def test_the_json_has_the_keys_of_the_command_line():
    made = circular_json(november())
    assert list(made) == ["from", "to", "basis", "scheme", "units", "totals"]
    assert (made["from"], made["to"]) == ("2026-11-01", "2026-11-30")
    first = made["units"][0]
    assert {"unit", "group", "submitted", "adopted", "instructions", "points", "rank"} <= first.keys()
    assert first["adopted"] == {"county": 1, "city": 1, "province": 0, "centre": 0}
    assert (first["unit"], first["group"], first["points"], first["rank"]) == ("青禾镇", "township", 9, 1)
    assert json.loads(json.dumps(made)) == made


def test_the_units_of_the_json_add_up_to_its_totals():
    made = circular_json(november())
    for figure in ("submitted", "printed", "declined", "open", "instructions", "points"):
        assert made["totals"][figure] == sum(unit[figure] for unit in made["units"])
    for level in Level:
        assert made["totals"]["adopted"][level] == sum(unit["adopted"][level] for unit in made["units"])
    assert made["totals"]["submitted"] == sum(made["totals"][fate] for fate in ("printed", "declined", "open"))


def test_unrecognised_units_are_the_last_line_without_rank():
    last = circular_json(november())["units"][-1]
    assert (last["unit"], last["group"], last["rank"], last["submitted"]) == ("未识别单位", "", None, 1)
    assert circular_json(circular([sent("1")], []))["units"][-1]["unit"] == "县水利局"


def test_units_that_sent_nothing_are_silent():
    assert [line.unit for line in november().silent] == [CHATING, SHUILI]


def test_the_text_says_the_figures():
    words = plain(circular_text(november()))
    assert title_of(circular_text(november())) == "关于2026年11月信息报送采用情况的通报"
    assert "纳入统计的单位6个，其中4个单位报送信息，2个单位未报送。" in words
    assert "共收到来稿7篇，其中已刊发5篇、不采用1篇、在办1篇。" in words
    assert "县级刊物采用5篇（单篇3篇、综合2篇），市级采用1篇。" in words
    assert "积分居前的单位是：青禾镇（9分）、白石乡（2.5分）、落雁乡（2.5分）。" in words
    assert "未识别单位报送1篇、采用1篇，积4.5分。合计积23.5分。" in words
    assert "未报送信息的单位，乡镇1个：茶亭岭乡；县直部门1个：县水利局。" in words


def test_who_comes_last_sent_something_and_is_not_among_the_best():
    facts = [sent(f"{unit.id}{n}", unit) for n, unit in enumerate((QINGHE,) * 4 + (BAISHI,) * 3 + (LUOYAN,) * 2)]
    assert "居后" not in plain(circular_text(circular(facts, [])))
    facts.append(sent("x", CHATING))
    assert "有报送的单位中积分居后的是：茶亭岭乡（0.5分）。" in plain(circular_text(circular(facts, [])))


def test_an_empty_period_is_said_to_be_empty():
    words = plain(circular_text(circular([], [])))
    assert "未收到来稿。同期没有稿件被采用。" in words
    assert "居前" not in words


def test_an_office_without_units_still_gets_its_circular():
    words = plain(circular_text(circular([], [], units=())))
    assert "没有可统计的单位。" in words


def test_the_basis_says_by_what_is_counted():
    words = basis(november())
    assert "报送按收稿日期统计，采用按出刊日期统计" in words
    assert "积分相同的名次并列" in words


def test_a_higher_level_has_a_column_only_where_something_was_adopted():
    assert circular([], []).levels == (Level.COUNTY,)
    assert circular([], [adopted("1", level=Level.CENTRE)]).levels == (Level.COUNTY, Level.CENTRE)
