"""A scheme is a readable text; what is wrong in it is named by its place, in the reader's words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bulletin.credit.facts import FactKind, Level, Mode
from bulletin.credit.periods import Period
from bulletin.credit.reading import load_scheme, presets, scheme_in
from bulletin.credit.scheme import Keep, Over, Sharing, in_force
from bulletin.credit.scheme_flaws import FLAWS, SchemeFlaw
from bulletin.errors import Cause, Reason, Refused, Trouble
from editor.shell.words import words_of
from tests.bulletin.credit.credit_builders import PRESET, SCHEMES

TEXT = (SCHEMES / "default.toml").read_text(encoding="utf-8")
SHORT = """id = "own"
name = "本县办法"
valid_from = 2027-01-01

[[rules]]
name = "报送"
fact = "报送"
points = 0.5

[[rules]]
name = "采用"
fact = "采用"
points = 4
stack = "采用"

[[stacks]]
name = "采用"
keep = "最高一项"
"""


def flaw_in(text):
    with pytest.raises(Refused) as refusal:
        scheme_in(text)
    assert refusal.value.reason is Reason.SCHEME_WRONG
    return refusal.value


def added(*lines):
    return SHORT + "\n" + "\n".join(lines) + "\n"


def test_the_preset_gives_the_points_of_one_county():
    found = {(rule.kind, *rule.when.levels, *rule.when.modes): rule.points for rule in PRESET.rules}
    assert found[FactKind.SUBMITTED,] == Decimal("0.5")
    assert [[found[FactKind.ADOPTED, level, mode] for mode in Mode] for level in Level] == [
        [4, 2], [8, 4], [12, 4], [20, 10]]
    assert [found[FactKind.INSTRUCTED, level] for level in (Level.COUNTY, Level.CITY, Level.PROVINCE)] == [10, 15, 20]
    assert (FactKind.INSTRUCTED, Level.CENTRE) not in found
    assert {(stack.keep, stack.over) for stack in PRESET.stacks} == {(Keep.HIGHEST, Over.YEAR)}
    assert [(quota.count, quota.per) for quota in PRESET.quotas] == [(3, "week"), (5, "month")]
    assert PRESET.valid_from == date(2020, 1, 1)


def test_points_are_exact_to_the_digit():
    assert scheme_in(SHORT.replace("0.5", "0.1")).rules[0].points == Decimal("0.1")


def test_a_rule_may_be_a_part_of_another_or_a_part_of_that():
    scheme = scheme_in(added('[[rules]]', 'name = "转载"', 'fact = "采用"', 'like = "采用"', 'times = 0.5',
                             '[[rules]]', 'name = "再转载"', 'fact = "采用"', 'like = "转载"', 'times = 0.5'))
    assert [rule.points for rule in scheme.rules] == [Decimal("0.5"), 4, 2, 1]


def test_a_part_may_have_an_id_beside_its_name():
    scheme = scheme_in(added('[[rules]]', 'id = "r2"', 'name = "采用"', 'fact = "上报"', 'points = 1'))
    assert [rule.id for rule in scheme.rules] == ["报送", "采用", "r2"]


def test_what_is_not_written_is_as_usual():
    scheme = scheme_in(SHORT)
    assert (scheme.share.way, scheme.rounding.digits, scheme.awards.last) == (Sharing.FULL, 2, 3)


@pytest.mark.parametrize(("old", "new", "flaw", "at", "line"), [
    ('id = "own"\n', "", SchemeFlaw.MISSING, "id", 0),
    ('id = "own"', 'id = " "', SchemeFlaw.EMPTY, "id", 1),
    ('id = "own"', "id = 7", SchemeFlaw.NOT_TEXT, "id", 1),
    ("2027-01-01", '"2027-01-01"', SchemeFlaw.NOT_DAY, "valid_from", 3),
    ("2027-01-01", "2027-01-01T00:00:00", SchemeFlaw.NOT_DAY, "valid_from", 3),
    ("points = 4", 'points = "4"', SchemeFlaw.NOT_NUMBER, "rules.2.points", 13),
    ("points = 4", "points = true", SchemeFlaw.NOT_NUMBER, "rules.2.points", 13),
    ("points = 4", "points = nan", SchemeFlaw.NOT_NUMBER, "rules.2.points", 13),
    ("points = 4", "points = 1e9", SchemeFlaw.TOO_LARGE, "rules.2.points", 13),
    ("points = 4", "points = 0.0000001", SchemeFlaw.TOO_FINE, "rules.2.points", 13),
    ("points = 4\n", "", SchemeFlaw.MISSING, "rules.2.points", 10),
    ("points = 4", "point = 4", SchemeFlaw.MISSING, "rules.2.points", 10),
    ("points = 4", "points = 4\nhalf = 2", SchemeFlaw.UNKNOWN_KEY, "rules.2.half", 14),
    ("points = 4", 'points = 4\nlike = "报送"', SchemeFlaw.BOTH, "rules.2.points", 13),
    ("points = 4", "points = 4\ntimes = 2", SchemeFlaw.NOT_WITH, "rules.2.times", 14),
    ("points = 4", 'like = "转载"', SchemeFlaw.NO_SUCH, "rules.2.like", 13),
    ("points = 4", 'like = "采用"', SchemeFlaw.CIRCLE, "rules.2.like", 13),
    ("points = 4", 'points = 4\nlevel = "镇级"', SchemeFlaw.UNKNOWN_WORD, "rules.2.level", 14),
    ("points = 4", "points = 4\nlevel = [1]", SchemeFlaw.NOT_LIST, "rules.2.level", 14),
    ("points = 4", "points = 4\nlevel = []", SchemeFlaw.EMPTY, "rules.2.level", 14),
    ("points = 4", "points = 4\nreprint = 1", SchemeFlaw.NOT_YES_NO, "rules.2.reprint", 14),
    ('name = "采用"\nfact', 'name = "报送"\nfact', SchemeFlaw.TWICE, "rules.2.name", 11),
    ('stack = "采用"', 'stack = "批示"', SchemeFlaw.NO_SUCH, "rules.2.stack", 14),
    ('keep = "最高一项"', 'keep = "最高一项"\ntop = 2', SchemeFlaw.NOT_WITH, "stacks.1.top", 19),
    ('keep = "最高一项"', 'keep = "前几项"', SchemeFlaw.MISSING, "stacks.1.top", 16),
    ('keep = "最高一项"', 'keep = "前几项"\ntop = 0', SchemeFlaw.TOO_SMALL, "stacks.1.top", 19),
    ("[[stacks]]", "[stacks]", SchemeFlaw.NOT_PARTS, "stacks", 16),
    ("[[stacks]]", "[[stack]]", SchemeFlaw.UNKNOWN_KEY, "stack", 0),
    ("points = 0.5", "points = ", SchemeFlaw.SYNTAX, "", 8),
])
def test_what_is_wrong_is_refused_by_its_place(old, new, flaw, at, line):
    assert old in SHORT
    error = flaw_in(SHORT.replace(old, new, 1))
    assert (error.facts["flaw"], error.facts["at"]) == (flaw, at)
    assert not line or error.facts["line"] == line


@pytest.mark.parametrize(("lines", "flaw", "at"), [
    (["[share]", 'way = "按比例"'], SchemeFlaw.RATIOS, "share.ratios"),
    (["[share]", 'way = "按比例"', "ratios = [1.2]"], SchemeFlaw.RATIOS, "share.ratios"),
    (["[share]", 'way = "按比例"', "ratios = [-0.2]"], SchemeFlaw.NEGATIVE, "share.ratios"),
    (["[share]", 'way = "平均分"', "ratios = [0.5]"], SchemeFlaw.NOT_WITH, "share.ratios"),
    (["[share]", 'way = "平均分"', "first = 2"], SchemeFlaw.NOT_WITH, "share.first"),
    (["[share]", 'way = "前几家平分"'], SchemeFlaw.MISSING, "share.first"),
    (["[[share]]", 'way = "平均分"'], SchemeFlaw.NOT_ONE, "share"),
    (["[[caps]]", 'name = "封顶"', 'per = "月"', "most = 5"], SchemeFlaw.MISSING, "caps.1.rules"),
    (["[[caps]]", 'name = "封顶"', 'rules = "批示"', 'per = "月"', "most = 5"], SchemeFlaw.NO_SUCH, "caps.1.rules"),
    (["[[caps]]", 'name = "封顶"', 'rules = "报送"', 'per = "月"', "most = -5"], SchemeFlaw.NEGATIVE, "caps.1.most"),
    (["[[quotas]]", 'name = "任务"', 'counted = "报送"', 'per = "月"', "count = 0"], SchemeFlaw.TOO_SMALL,
     "quotas.1.count"),
    (["[[quotas]]", 'name = "任务"', 'counted = "报送"', 'per = "月"', "count = 1.5"], SchemeFlaw.NOT_WHOLE,
     "quotas.1.count"),
    (["[[quotas]]", 'name = "任务"', 'counted = "报送"', 'per = "月"', "count = 1", "deduction = -2"],
     SchemeFlaw.NEGATIVE, "quotas.1.deduction"),
    (["[[vetoes]]", 'name = "否决"', 'fact = "过错"', 'detail = "晚报"', "count = 2"], SchemeFlaw.UNKNOWN_WORD,
     "vetoes.1.detail"),
    (["[[multipliers]]", 'name = "加倍"', "times = 2"], SchemeFlaw.MISSING, "multipliers.1.fact"),
    (["[[fees]]", 'name = "稿酬"', 'fact = "采用"', "yuan = -1"], SchemeFlaw.NEGATIVE, "fees.1.yuan"),
    (["[[floors]]", 'name = "达标"', "points = 5", 'level = "县级"'], SchemeFlaw.UNKNOWN_KEY, "floors.1.level"),
    (["[rounding]", "digits = 9"], SchemeFlaw.TOO_LARGE, "rounding.digits"),
    (["[awards]", "township = -1"], SchemeFlaw.NEGATIVE, "awards.township"),
    (["[[rules]]", 'name = "甲"', 'fact = "采用"', 'like = "乙"', "[[rules]]", 'name = "乙"', 'fact = "采用"',
      'like = "甲"'], SchemeFlaw.CIRCLE, "rules.3.like"),
])
def test_what_is_wrong_in_the_further_parts_is_refused_by_its_place(lines, flaw, at):
    error = flaw_in(added(*lines))
    assert (error.facts["flaw"], error.facts["at"]) == (flaw, at)
    assert error.facts["line"] > SHORT.count("\n")


def test_the_place_is_told_as_the_reader_knows_it():
    error = flaw_in(SHORT.replace("points = 4", "points = -x"))
    assert words_of(error).what == "计分办法有一处不对：第13行，写法读不懂，请核对引号、等号和方括号。"
    error = flaw_in(SHORT.replace("points = 4", 'points = "四"'))
    assert words_of(error).what == "计分办法有一处不对：第13行，第2条得分“采用”的得分（points）应是数字。"


def test_every_flaw_has_words():
    assert set(FLAWS) == set(SchemeFlaw)


@pytest.mark.parametrize("text", ["", "points: 4", "a" * 200_001, "x = " + "[" * 5_000, "rules = 4"])
def test_what_is_no_scheme_at_all_is_refused(text):
    flaw_in(text)


def test_a_scheme_without_rules_is_refused():
    assert flaw_in('id = "a"\nname = "b"\nvalid_from = 2027-01-01\n').facts["at"] == "rules"


def test_a_file_that_is_wrong_is_named(tmp_path):
    path = tmp_path / "own.toml"
    path.write_bytes(b"\xb1\xa8\xcb\xcd = 1")
    with pytest.raises(Refused) as refusal:
        load_scheme(path)
    assert refusal.value.reason is Reason.SCHEME_WRONG
    path.write_text(SHORT.replace("points = 4", "points = x"), encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        load_scheme(path)
    assert refusal.value.facts["path"] == "own.toml"


def test_a_missing_file_and_a_folder_are_troubles(tmp_path):
    with pytest.raises(Trouble) as missing:
        load_scheme(tmp_path / "no.toml")
    assert missing.value.cause is Cause.FILE_MISSING
    with pytest.raises(Trouble):
        load_scheme(tmp_path)


def test_the_presets_have_names_and_ids_of_their_own_and_the_default_comes_first():
    found = presets(SCHEMES)
    assert found[0] == PRESET
    assert len({scheme.id for scheme in found}) == len({scheme.name for scheme in found}) == len(found) >= 9
    assert all(scheme.source for scheme in found)


def test_an_old_quarter_keeps_its_own_scheme():
    old, new = PRESET, replace(PRESET, valid_from=date(2026, 7, 1))
    assert in_force([new, old], date(2026, 6, 30)) is old
    assert in_force([old, new], Period(date(2026, 7, 1), date(2026, 9, 30)).since) is new
    with pytest.raises(Refused):
        in_force([old, new], date(2019, 12, 31))


def times(*factors):
    return added(*(line for at, factor in enumerate(factors) for line in (
        "[[multipliers]]", f'name = "加倍{at}"', 'fact = "采用"', f"times = {factor}")))


@pytest.mark.parametrize("number", ["1e999999999", "-1e999999999", "1e400", "0x" + "f" * 3000])
def test_a_number_of_any_length_is_refused_by_its_place(number):
    assert flaw_in(SHORT.replace("points = 4", f"points = {number}")).facts["flaw"] == SchemeFlaw.TOO_LARGE


def test_points_that_grow_from_rule_to_rule_stay_countable():
    names = ["采用", *(f"第{at}条" for at in range(8))]
    chain = [line for name, like in zip(names[1:], names, strict=False) for line in (
        "[[rules]]", f'name = "{name}"', 'fact = "批示"', f'like = "{like}"', "times = 100")]
    assert scheme_in(added(*chain[:10])).rules[3].points == 40_000
    refused = flaw_in(added(*chain))
    assert (refused.facts["flaw"], refused.facts["at"]) == (SchemeFlaw.TOO_LARGE, "rules.5.like")


def test_multipliers_stay_countable_together():
    assert len(scheme_in(times(*[2] * 40)).multipliers) == 40
    assert flaw_in(times(*[100_000] * 4)).facts["at"] == "multipliers.3.times"


@pytest.mark.parametrize("name", ["送\\u0000审", "送\\u001F审", "送\\uFFFF审"])
def test_what_no_document_can_hold_is_no_name(name):
    assert flaw_in(SHORT.replace('name = "报送"', f'name = "{name}"')).facts["flaw"] == SchemeFlaw.UNREADABLE


def test_a_mark_before_the_text_is_no_flaw_half_a_character_is_one(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(SHORT, encoding="utf-8-sig")
    assert load_scheme(file) == scheme_in(SHORT)
    assert flaw_in(SHORT.replace("本县", "\ud800")).facts["flaw"] == SchemeFlaw.SYNTAX


def test_what_lies_too_deep_is_not_read():
    assert flaw_in(SHORT + "x = " + "[" * 200 + "]" * 200).facts["flaw"] == SchemeFlaw.SYNTAX
    assert flaw_in(SHORT + ".".join("a" * 500) + " = 1").facts["flaw"] == SchemeFlaw.SYNTAX
