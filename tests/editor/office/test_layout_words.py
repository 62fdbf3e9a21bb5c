"""Every parameter of a layout has a name and a unit a clerk knows, and what was typed comes back as the file has it."""

from pathlib import Path

import pytest

from bulletin.errors import Refused
from bulletin.layout.layout import load_layout
from bulletin.layout.layout_file import changed, departures, values_of
from editor.office.layout_words import (
    departure_words,
    given,
    parameter_name,
    part_name,
    refusal_words,
    shown,
    unit_words,
)

LAYOUTS = Path(__file__).parents[3] / "resources" / "layouts"


@pytest.fixture(scope="module")
def kuaibao():
    return load_layout(LAYOUTS / "kuaibao.toml")


def test_every_parameter_has_a_name_of_its_own(kuaibao):
    names = [(part_name(key), parameter_name(key)) for key in values_of(kuaibao)]
    assert len(set(names)) == len(names)
    assert all(part for part, _ in names[1:])


def test_lengths_are_shown_in_millimetres_and_points(kuaibao):
    values = values_of(kuaibao)
    told = {key: f"{shown(key, values[key])}{unit_words(key)}" for key in (
        "page.top", "page.left", "page.pitch", "page.spacing", "faces.body.size", "faces.body.line", "masthead.rule",
        "masthead.share", "page.lines")}
    assert told == {
        "page.top": "37毫米", "page.left": "28毫米", "page.pitch": "28.95磅", "page.spacing": "-0.25磅",
        "faces.body.size": "16磅", "faces.body.line": "28.95磅", "masthead.rule": "2.25磅", "masthead.share": "72%",
        "page.lines": "22行"}


def test_what_is_shown_and_typed_again_changes_nothing(kuaibao):
    for key, value in values_of(kuaibao).items():
        assert given(key, f" {shown(key, value)} ", value) == value, key


@pytest.mark.parametrize(("key", "text", "value"), [
    ("page.top", "35", 1984), ("page.pitch", "28.5", 570), ("page.spacing", "−0.3", -6), ("masthead.size", "50", 50.0),
    ("masthead.share", "80", 0.8), ("fonts.body", " 仿宋 ", "仿宋"), ("page.top", "三十七", "三十七"),
    ("page.top", "inf", "inf"), ("page.top", "35 毫米", 1984), ("page.pitch", "28.5磅", 570),
    ("masthead.share", "80%", 0.8), ("page.top", "毫米", ""),
])
def test_what_a_person_types_is_a_value_of_the_file(kuaibao, key, text, value):
    assert given(key, text, values_of(kuaibao)[key]) == value


@pytest.mark.parametrize(("changes", "words"), [
    ({"page.top": 20_000}, "天头（上白边）应在 0 至 37.3 毫米之间"),
    ({"page.lines": 30}, "每面行数应在 5 至 22 行之间"),
    ({"masthead.colour": "红"}, "刊名和红线颜色：请写六位颜色值，如 FF0000"),
    ({"fonts.body": ""}, "正文字体：请写字体名称，不超过 31 个字"),
    ({"faces.body.size": "大"}, "正文：字号应在 5 至 28.95 磅之间"),
    ({"page.middle": 3}, "这份版式里没有“page.middle”一项"),
])
def test_a_refusal_names_the_parameter_and_its_range_in_units_people_use(kuaibao, changes, words):
    with pytest.raises(Refused) as refusal:
        changed(kuaibao, changes)
    assert refusal_words(refusal.value) == words


def test_a_departure_is_said_with_its_clause(kuaibao):
    own = changed(kuaibao, {"page.left": 1531, "fonts.kai": "楷体"})
    assert [departure_words(each) for each in departures(own, kuaibao)] == [
        "订口（左白边）：规定 28 毫米（GB/T 9704—2012 5.2.1），本单位 27 毫米",
        "楷体：规定 楷体_GB2312（GB/T 9704—2012 7.3.3），本单位 楷体",
    ]
