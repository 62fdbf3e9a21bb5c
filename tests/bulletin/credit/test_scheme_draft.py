"""A scheme that is being written: cells change the text, names are followed, and what is wrong stays as typed."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.credit.scheme_draft import CellKind, SchemeDraft, cell_text, cell_value
from bulletin.credit.scheme_text import scheme_text
from bulletin.errors import Reason
from editor.shell.words import words_of
from tests.bulletin.credit.credit_builders import PRESET, SCHEMES

DRAFT = SchemeDraft(scheme_text(PRESET))


@pytest.mark.parametrize(("text", "kind", "value"), [
    ("4", CellKind.NUMBER, 4), ("０．５", CellKind.NUMBER, Decimal("0.5")), ("-2", CellKind.NUMBER, -2),
    ("四", CellKind.NUMBER, "四"), ("1e999", CellKind.NUMBER, "1e999"), ("nan", CellKind.NUMBER, "nan"),
    ("市级、省级", CellKind.WORDS, ["市级", "省级"]), ("市级，省级", CellKind.WORDS, ["市级", "省级"]),
    ("市级", CellKind.WORDS, "市级"), ("、", CellKind.WORDS, ""), ("是", CellKind.YES, True),
    ("否", CellKind.YES, False), ("也许", CellKind.YES, "也许"), ("0.6、0.4", CellKind.NUMBERS,
                                                               [Decimal("0.6"), Decimal("0.4")]),
    ("2027-01-01", CellKind.DAY, date(2027, 1, 1)), ("明年", CellKind.DAY, "明年"), (" ", CellKind.NUMBER, ""),
])
def test_a_cell_means_what_a_clerk_types(text, kind, value):
    assert cell_value(text, kind) == value


@pytest.mark.parametrize(("value", "text"), [
    (4, "4"), (Decimal("0.50"), "0.5"), (Decimal(20), "20"), (True, "是"), (False, "否"),
    (["市级", "省级"], "市级、省级"), (date(2027, 1, 1), "2027-01-01"), ("采用", "采用"), (Decimal("nan"), "NaN"),
])
def test_a_value_is_shown_as_it_is_typed(value, text):
    assert cell_text(value) == text


def test_a_changed_cell_changes_the_scheme_and_nothing_else():
    changed = DRAFT.with_cell("rules", 1, "points", 5)
    assert changed.scheme.rules[1].points == 5
    assert changed.scheme.rules[2:] == PRESET.rules[2:]
    assert changed.with_cell("rules", 1, "points", 4).scheme == PRESET
    assert changed.with_cell("rules", 1, "points", 5) is changed


def test_an_empty_cell_takes_the_key_away():
    assert DRAFT.with_cell("rules", 1, "level", "").scheme.rules[1].when.levels == frozenset()
    assert DRAFT.with_cell("rules", 1, "points", "").wrong.facts["at"] == "rules.2.points"


def test_what_is_wrong_is_kept_as_typed_and_told_by_its_place():
    changed = DRAFT.with_cell("rules", 1, "points", "四")
    assert changed.rows("rules")[1]["points"] == "四"
    assert (changed.wrong.facts["at"], changed.wrong.facts["flaw"]) == ("rules.2.points", "not_number")
    assert DRAFT.wrong is None


def test_what_names_a_stack_or_a_rule_follows_its_new_name():
    changed = DRAFT.with_cell("stacks", 0, "name", "各级采用")
    assert {rule.stack for rule in changed.scheme.rules} == {"", "各级采用", "批示"}
    capped = DRAFT.with_row("caps", 0, {"name": "封顶", "rules": ["报送", "县级领导批示"], "per": "月", "most": 5})
    capped = capped.with_row("rules", 0, {"name": "一半", "fact": "上报", "like": "报送", "times": Decimal("0.5")})
    renamed = capped.with_cell("rules", 1, "name", "来稿")
    assert renamed.scheme.caps[0].rules == {"来稿", "县级领导批示"}
    assert renamed.scheme.rules[0].like == "来稿"


def test_rows_are_added_moved_and_taken_away():
    added = DRAFT.with_row("fees", 0, {"name": "稿酬", "fact": "采用", "yuan": 30})
    assert added.scheme.fees[0].yuan == 30
    assert added.without_row("fees", 0).scheme == PRESET
    moved = DRAFT.with_row_moved("rules", 0, 1)
    assert [rule.name for rule in moved.scheme.rules[:2]] == ["县级采用（单篇）", "报送"]
    assert DRAFT.with_row_moved("rules", 0, -1) is DRAFT


def test_a_part_that_is_there_once_comes_and_goes():
    shared = DRAFT.with_part("share", "way", "平均分")
    assert shared.scheme.share.way == "equal"
    assert shared.with_part("share", "way", "").scheme == PRESET
    assert shared.part("share") == {"way": "平均分"}


def test_the_head_is_changed():
    changed = DRAFT.with_head("name", "本县办法").with_head("valid_from", date(2027, 1, 1))
    assert (changed.scheme.name, changed.scheme.valid_from) == ("本县办法", date(2027, 1, 1))
    assert changed.head("name") == "本县办法"


def test_a_text_that_cannot_be_read_has_no_rows():
    draft = SchemeDraft("points: 4")
    assert (draft.raw, draft.rows("rules"), draft.part("share"), draft.head("name")) == (None, [], {}, "")
    assert draft.wrong.facts["line"] == 1


def test_what_no_scheme_knows_is_written_back_too():
    strange = '"备 注" = "旧"\nsince = 12:30:00\nmore = { a = [1, nan] }'
    text = DRAFT.text.replace('name = "报送"', f'name = "报送"\n{strange}', 1)
    again = SchemeDraft(text).with_cell("rules", 1, "points", 5)
    row = again.rows("rules")[0]
    assert (row["备 注"], row["since"].hour, str(row["more"]["a"][1])) == ("旧", 12, "NaN")


def test_a_changed_cell_leaves_the_remarks_of_the_text_where_they_are():
    text = (SCHEMES / "default.toml").read_text(encoding="utf-8")
    changed = SchemeDraft(text).with_cell("rules", 1, "points", 5).with_head("valid_from", date(2027, 1, 1))
    before, after = text.split("\n"), changed.text.split("\n")
    assert [new for old, new in zip(before, after, strict=True) if old != new] == [
        "valid_from = 2027-01-01", "points = 5"]


@pytest.mark.parametrize("strange", ["rules = 4", "rules = [1, 2]", "[rules]\nname = 'a'", "rules = [[{name = 'a'}]]"])
def test_parts_that_are_written_strangely_are_told_and_can_be_begun_anew(strange):
    draft = SchemeDraft(f'id = "a"\nname = "b"\nvalid_from = 2027-01-01\n{strange}\n')
    assert draft.rows("rules") == []
    assert draft.wrong.facts["flaw"] == "not_parts"
    begun = draft.with_row("rules", 0, {"name": "报送", "fact": "报送", "points": 1})
    assert [rule.name for rule in begun.scheme.rules] == ["报送"]


def test_a_part_there_should_be_once_and_that_is_there_several_times_can_be_begun_anew():
    draft = SchemeDraft(DRAFT.text + "[[share]]\nway = '平均分'\n")
    assert draft.wrong.facts["flaw"] == "not_one"
    assert draft.with_part("share", "way", "平均分").wrong is None


cuts = st.tuples(st.integers(0, len(DRAFT.text)), st.integers(0, 40), st.text(st.sampled_from('[]="#\n -0.1报a{}'),
                                                                            max_size=4))


@settings(max_examples=60, deadline=None)
@given(st.lists(cuts, min_size=1, max_size=3))
def test_whatever_is_typed_is_a_scheme_or_told_with_a_line_that_is_there(changes):
    text = DRAFT.text
    for at, gone, new in changes:
        text = text[:at] + new + text[at + gone:]
    draft = SchemeDraft(text)
    if draft.wrong is None:
        assert draft.with_cell("rules", 0, "name", "新的名称").raw["rules"][0]["name"] == "新的名称"
    else:
        assert draft.wrong.reason is Reason.SCHEME_WRONG
        assert 0 <= draft.wrong.facts["line"] <= text.count("\n") + 1
        assert words_of(draft.wrong).what


@pytest.mark.parametrize("number", ["1e999999999", "-1E-999999999", "1.0000000000000000000000000000000000001", "inf"])
def test_a_number_that_is_none_is_shown_and_stays_as_it_was_written(number):
    draft = SchemeDraft(f'name = "甲"\npoints = {number}\n[[rules]]\nname = "乙"\n')
    assert Decimal(cell_text(draft.head("points"))) == Decimal(number)
    assert draft.without_row("rules", 0).head("points") == Decimal(number)
