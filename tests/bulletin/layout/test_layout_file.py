"""A layout the office changed is checked as a whole, and its file reads as the same layout."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from bulletin.errors import Reason, Refused
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.layout import Strength, layout_from
from bulletin.layout.layout_file import changed, departures, differences, layout_toml, values_of
from bulletin.layout.layout_range import allowed

LAYOUTS = Path(__file__).parents[3] / "resources" / "layouts"


def _lines(toml):
    return [line for line in toml.split("\n") if not line.startswith("#")]


def test_a_layout_written_back_is_the_file_it_came_from(layouts):
    for name, layout in layouts.items():
        written = layout_toml(layout)
        assert layout_from(tomllib.loads(written)) == layout
        assert _lines(written) == _lines((LAYOUTS / f"{name}.toml").read_text(encoding="utf-8")), name


def test_a_changed_layout_comes_back_equal_with_strength_source_and_note(kuaibao):
    own = changed(kuaibao, {"page.top": 2000, "masthead.size": 50, "masthead.spread": 0.25, "name": "云岭快报",
                            "fonts.body": '方正"仿宋"\\简体'})
    again = layout_from(tomllib.loads(layout_toml(own)))
    assert again == own
    assert (again.page.top, again.masthead.size, again.masthead.spread, again.name) == (2000, 50.0, 0.25, "云岭快报")
    told = next(each for each in again.sources if each.name == "page.top")
    assert (told.strength, told.note) == (Strength.REQUIRED, "天头 37 mm±1 mm")


def test_every_layout_of_the_office_is_within_what_is_allowed(layouts):
    for layout in layouts.values():
        assert changed(layout, {}) == layout
        assert all(allowed(layout, key).holds(value) for key, value in values_of(layout).items())


@pytest.mark.parametrize(("changes", "key", "range"), [
    ({"page.top": 2150}, "page.top", (0, 2116)),  # 22 lines of 579 do not fit then
    ({"page.left": 12_000}, "page.left", (0, 1612)),
    ({"page.pitch": 580}, "page.pitch", (200, 579)),
    ({"page.lines": 23}, "page.lines", (5, 22)),
    ({"page.characters": 29}, "page.characters", (8, 28)),
    ({"page.width": 5000}, "page.width", (11_882, 31_680)),
    ({"page.footer": 1900}, "page.footer", (0, 1704)),
    ({"faces.body.size": 30.0}, "faces.body.size", (5, 28.95)),
    ({"faces.item.line": 100}, "faces.item.line", (360, 4000)),
    ({"masthead.size": float("nan")}, "masthead.size", (26, 120)),
    ({"masthead.smallest": 60}, "masthead.smallest", (5, 48)),
    ({"masthead.rule": 0}, "masthead.rule", (2, 96)),
    ({"imprint.inset": -1}, "imprint.inset", (0, 2211)),
    ({"page.top": "2098"}, "page.top", (0, 2116)),
    ({"page.lines": True}, "page.lines", (5, 22)),
    ({"page.lines": 21.5}, "page.lines", (5, 22)),
])
def test_a_value_that_makes_no_sense_is_refused_with_the_key_and_the_range(kuaibao, changes, key, range):
    with pytest.raises(Refused) as refusal:
        changed(kuaibao, changes)
    facts = refusal.value.facts
    assert refusal.value.reason is Reason.LAYOUT_VALUE
    assert facts["key"] == key
    assert (facts["least"], facts["most"]) == pytest.approx(range)


@pytest.mark.parametrize(("changes", "form"), [
    ({"masthead.colour": "red"}, "colour"), ({"masthead.colour": "#FF0000"}, "colour"), ({"fonts.body": "  "}, "font"),
    ({"fonts.body": "仿" * 32}, "font"), ({"fonts.title": "仿\x00宋"}, "font"), ({"faces.body.font": "serif"}, "face"),
    ({"name": ""}, "name"), ({"fonts.body": 3}, "font"),
])
def test_a_word_that_makes_no_sense_is_refused_with_what_it_should_be(kuaibao, changes, form):
    with pytest.raises(Refused) as refusal:
        changed(kuaibao, changes)
    assert (refusal.value.facts["key"], refusal.value.facts["form"]) == (next(iter(changes)), form)


def test_a_parameter_no_layout_has_is_unknown(kuaibao):
    for key in ("page.middle", "page", "faces.body", "sources", ""):
        with pytest.raises(Refused) as refusal:
            changed(kuaibao, {key: 1})
        assert (refusal.value.reason, refusal.value.facts["key"]) == (Reason.UNKNOWN, key)


def test_several_values_are_looked_at_together(kuaibao):
    wide = {"page.left": 1400, "page.right": 1400, "page.characters": 28, "page.top": 2268, "page.bottom": 1814}
    assert changed(kuaibao, wide).page.text_height == kuaibao.page.text_height


def test_what_departs_from_the_standard_is_told_with_its_source(kuaibao):
    own = changed(kuaibao, {"page.left": 1531, "masthead.size": 50.0, "masthead.colour": "C00000"})
    told = [(each.name, each.standard, each.own, each.source) for each in departures(own, kuaibao)]
    assert told == [
        ("page.left", 1588, 1531, "GB/T 9704—2012 5.2.1"),
        ("masthead.colour", "FF0000", "C00000", "GB/T 9704—2012 6.2"),
    ]
    assert [each.name for each in differences(own, kuaibao)] == ["page.left", "masthead.size", "masthead.colour"]
    assert departures(kuaibao, kuaibao) == ()


def test_what_stays_within_the_tolerance_of_the_standard_is_no_departure(kuaibao):
    own = changed(kuaibao, {"page.top": 2098 - 56, "page.left": 1588 - 56})  # 1 mm is 56.7
    assert departures(own, kuaibao) == ()
    assert len(differences(own, kuaibao)) == 2


def test_a_layout_made_by_hand_has_sources_in_its_file_too(kuaibao):
    bare = replace(kuaibao, sources=())
    again = layout_from(tomllib.loads(layout_toml(bare)))
    assert {each.source for each in again.sources} == {"本单位"}
    assert differences(again, bare) == ()


def test_an_issue_prints_with_a_changed_layout(kuaibao, an_issue, an_item, tmp_path, no_picture, part):
    own = changed(kuaibao, {"page.left": 1531, "fonts.body": "仿宋", "masthead.colour": "C00000"})
    write_issue(an_issue(an_item()), own, tmp_path / "期.docx", no_picture)
    xml = part(tmp_path / "期.docx", "word/styles.xml")
    assert "仿宋" in {value for each in xml.iter() for value in each.attrib.values()}
