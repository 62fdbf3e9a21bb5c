"""Which draft a said title means: the same, one retitled, several alike, none."""

from datetime import date, timedelta

import pytest
from builders import UNITS
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.credit.matching import NEAR, Candidate, Titles, Verdict, match, telling_words
from bulletin.credit.pasted import Said
from bulletin.workflow import Stage

DAY = date(2026, 11, 20)
DRAFTS = (
    ("a", "青禾镇“三步走”推进春耕备耕", "qinghe"), ("b", "白石乡清淤渠道12公里保障冬灌", "baishi"),
    ("c", "县农业农村局建立农资台账规范市场", "nongye"), ("d", "青禾镇：古树名木挂牌保护", "qinghe"),
    ("e", "白石乡古树名木挂牌保护", "baishi"), ("f", "关于近期降雨情况的报告", "qinghe"),
    ("g", "关于近期降雨情况的报告", "qinghe"), ("h", "青禾镇开展冬季森林防火巡查", "qinghe"),
)


def titles(drafts=DRAFTS):
    return Titles((Candidate(id, title, unit, DAY - timedelta(at), Stage.PUBLISHED)
                   for at, (id, title, unit) in enumerate(drafts)), UNITS)


def matched(title, unit_id="", drafts=DRAFTS):
    found = match(Said(1, title), titles(drafts), unit_id)
    return found.verdict, found.best.draft_id if found.best else ""


@pytest.mark.parametrize(("said", "draft"), [
    ("青禾镇“三步走”推进春耕备耕", "a"), ("青禾镇三步走推进春耕备耕", "a"), ("云溪县青禾镇“三步走”推进春耕备耕", "a"),
    ("青禾镇 “三步走” 推进春耕备耕", "a"), ("白石鄉清淤渠道12公裏保障冬灌", "b")])
def test_the_same_title_but_for_marks_and_names_in_front_is_sure(said, draft):
    assert matched(said) == (Verdict.SURE, draft)


@pytest.mark.parametrize(("said", "unit", "draft"), [
    ("云溪县青禾镇“三步走”扎实推进春耕备耕工作", "qinghe", "a"), ("青禾镇三步走做实春耕备耕", "qinghe", "a"),
    ("清淤渠道12公里保障冬灌", "", "b"), ("云溪县建立农资台账规范农资市场", "nongye", "c"),
    ("云溪县青禾镇多措并举开展冬季森林防火巡查 筑牢安全屏障", "qinghe", "h")])
def test_one_retitled_in_part_is_asked(said, unit, draft):
    verdict, found = matched(said, unit)
    assert (verdict is not Verdict.NONE, found) == (True, draft)


def test_one_retitled_is_never_entered_without_a_look():
    assert matched("青禾镇“三步走”做实春耕备耕", "qinghe")[0] is Verdict.PROBABLE


def test_the_unit_that_is_said_decides_between_two():
    assert matched("古树名木挂牌保护", "baishi") == (Verdict.SURE, "e")
    assert matched("古树名木挂牌保护", "qinghe") == (Verdict.SURE, "d")
    assert matched("古树名木挂牌保护")[0] is Verdict.PROBABLE


def test_another_units_draft_of_the_same_title_is_asked():
    assert matched("白石乡清淤渠道12公里保障冬灌", "qinghe") == (Verdict.PROBABLE, "b")


def test_two_of_the_same_title_are_asked_the_newer_first():
    assert matched("关于近期降雨情况的报告", "qinghe") == (Verdict.PROBABLE, "f")


@pytest.mark.parametrize("said", ["全市重点项目建设推进会召开", "关于做好中秋国庆值班工作的通知", "。。。。。"])
def test_what_is_not_ours_has_no_draft(said):
    assert matched(said) == (Verdict.NONE, "")


def test_without_drafts_there_is_none():
    assert matched("青禾镇三步走推进春耕备耕", "qinghe", ()) == (Verdict.NONE, "")


def test_the_telling_words_of_a_title_are_neither_its_units_name_nor_what_every_title_says():
    assert telling_words("云溪县青禾镇“积分超市”推进乡村治理工作", UNITS[0]) == ("积分超市", "乡村治理")
    assert telling_words("青禾镇工作", UNITS[0]) == ()


@settings(max_examples=40)
@given(st.text("青禾镇白石乡春耕备耕推进工作开展情况《》“”12，：", max_size=24),
       st.sampled_from(["", "qinghe", "baishi", "nowhere"]))
def test_whatever_is_said_the_guesses_are_in_order_and_near(said, unit):
    found = match(Said(1, said), titles(), unit)
    likenesses = [guess.likeness for guess in found.guesses]
    assert likenesses == sorted(likenesses, reverse=True)
    assert all(NEAR <= each <= 1 for each in likenesses)
    assert (found.verdict is Verdict.NONE) == (not found.guesses)
