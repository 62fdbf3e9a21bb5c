"""A tick holds as long as the same figure stands in the same place, and never for a figure nobody checked."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.figures.checks import FigureCheck, checked, standings
from bulletin.figures.finding import figures_in
from bulletin.text import Role, paragraph

NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)
BODY = "青禾镇抢抓农时，播种面积2.3万亩，同比增长15.6%，选派农技人员37名，发放补贴5000余元。"


def a_text(*bodies):
    return (paragraph("春耕备耕进展顺利", Role.TITLE), *(paragraph(body) for body in bodies))


def ticked(text, *words, at=NOON, source="县农业农村局电话核实"):
    """Tick the figures with these words; without any, all."""
    return [FigureCheck(f"{at.minute}-{number}", "d", each.anchor, source, "chen", at)
            for number, each in enumerate(figures_in(text)) if not words or each.words in words]


def open_in(text, checks):
    return [each.figure.words for each in standings(text, checks) if not each.is_checked]


def test_without_ticks_every_figure_is_open():
    found = standings(a_text(BODY), ())
    assert [each.figure.words for each in found] == ["2.3万亩", "15.6%", "37名", "5000余元"]
    assert checked(found) == 0
    assert all(each.check is None and each.was is None for each in found)


def test_ticked_figures_are_checked_with_source_and_name():
    text = a_text(BODY)
    found = standings(text, ticked(text, "2.3万亩", "37名"))
    assert [each.is_checked for each in found] == [True, False, True, False]
    assert checked(found) == 2
    assert found[0].check.source == "县农业农村局电话核实"
    assert found[0].check.who == "chen"


@pytest.mark.parametrize("after", [
    "近日，县里传来消息。" + BODY,  # something before it
    BODY.replace("青禾镇抢抓农时", "今年以来，青禾镇抢抓农时、争分夺秒"),
    BODY.replace("播种面积2.3", "播种面积达到2.3"),  # the word next to it
    BODY.replace("万亩，同比", "万亩;同比"),  # the mark behind it
    BODY + "下一步将加强田间管理。",
    BODY.replace("2.3万亩", "23000亩"),  # another writing
])
def test_what_changes_around_leaves_the_ticks_as_they_are(after):
    assert open_in(a_text(after), ticked(a_text(BODY))) == []


def test_a_changed_figure_is_open_again_and_says_what_it_was():
    checks = ticked(a_text(BODY))
    now = a_text(BODY.replace("2.3万亩", "2.5万亩"))
    found = standings(now, checks)
    assert [each.is_checked for each in found] == [False, True, True, True]
    assert found[0].was.words == "2.3万亩"


@pytest.mark.parametrize(("before", "after"), [("2.3万亩", "约2.3万亩"), ("5000余元", "5000元"), ("15.6%", "15.6‰")])
def test_about_and_more_and_another_unit_change_what_is_said(before, after):
    checks = ticked(a_text(BODY))
    assert open_in(a_text(BODY.replace(before, after)), checks) == [after]


def test_put_back_it_is_checked_as_before():
    checks = ticked(a_text(BODY))
    assert checked(standings(a_text(BODY), checks)) == 4


def test_the_figure_changed_and_ticked_anew_holds_and_no_longer_says_what_it_was():
    first, now = a_text(BODY), a_text(BODY.replace("2.3万亩", "2.5万亩"))
    later = ticked(now, "2.5万亩", at=NOON + timedelta(minutes=5))
    found = standings(now, [*ticked(first, "2.3万亩"), *later])
    assert found[0].check == later[0]
    assert found[0].was is None


def test_ticked_twice_the_newest_counts_and_both_are_told():
    text = a_text(BODY)
    first, second = ticked(text, "37名"), ticked(text, "37名", at=NOON + timedelta(minutes=5), source="原稿附表")
    found = standings(text, [*second, *first])[2]
    assert found.check == second[0]
    assert found.checks == (first[0], second[0])


def test_a_tick_taken_back_holds_nothing():
    text = a_text(BODY)
    gone = [FigureCheck(each.id, each.draft_id, each.anchor, each.source, each.who, each.at, "lin", NOON)
            for each in ticked(text)]
    found = standings(text, gone)
    assert checked(found) == 0
    assert all(each.was is None for each in found)


def test_a_tick_never_moves_on_to_an_equal_figure_of_another():
    both = "青禾镇完成播种2.3万亩，白石乡完成播种2.3万亩。"
    checks = ticked(a_text(both))[:1]
    assert [each.is_checked for each in standings(a_text(both), checks)] == [True, False]
    changed = standings(a_text("青禾镇完成播种2.4万亩，白石乡完成播种2.3万亩。"), checks)
    assert [each.is_checked for each in changed] == [False, False]
    assert changed[0].was == checks[0]
    assert open_in(a_text("白石乡完成播种2.3万亩。"), checks) == ["2.3万亩"]


def test_a_sentence_moved_elsewhere_takes_its_ticks_along():
    one, other = "播种面积2.3万亩，同比增长15.6%。", "选派农技人员37名，发放补贴5000余元。"
    checks = ticked(a_text(one, other))
    assert open_in(a_text(other, one), checks) == []


def test_a_figure_that_is_gone_leaves_nothing_behind():
    checks = ticked(a_text(BODY))
    assert [each.figure.words for each in standings(a_text(BODY.replace("，同比增长15.6%", "")), checks)] == [
        "2.3万亩", "37名", "5000余元"]


LINES = st.lists(st.sampled_from(
    ["播种2.3万亩", "收割2.3万亩", "增长15.6%", "下降15.6%", "选派37名", "投入1.2万元", "拨付12000元", "，", "。",
     "青禾镇", "白石乡"]),
    min_size=1, max_size=14).map("".join)


@settings(max_examples=300, deadline=None)
@given(LINES)
def test_ticking_everything_leaves_nothing_open(line):
    assert open_in(a_text(line), ticked(a_text(line))) == []


@settings(max_examples=300, deadline=None)
@given(LINES, LINES)
def test_whatever_becomes_of_the_text_a_tick_holds_only_where_the_value_was_ticked(before, after):
    checks = ticked(a_text(before))
    values = {each.value for each in figures_in(a_text(before))}
    for each in standings(a_text(after), checks):
        assert not each.is_checked or each.figure.value in values
        assert each.check is None or each.was is None


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="甲乙丙丁，。", max_size=20))
def test_words_put_before_never_untick(front):
    assert open_in(a_text(front + BODY), ticked(a_text(BODY))) == []
