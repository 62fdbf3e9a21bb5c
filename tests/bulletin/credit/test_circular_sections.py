"""Quotas, commissions, faults and awards are said as an office would print them."""

from dataclasses import replace
from decimal import Decimal

from bulletin.credit.circular_document import circular_text
from bulletin.credit.circular_sections import awards, commissions, faults, quotas
from bulletin.credit.facts import Outcome
from bulletin.credit.parts import Part, usual_parts
from bulletin.credit.periods import PeriodKind, period_of
from bulletin.credit.scheme import Awards, Quota
from bulletin.text import plain
from bulletin.units import Counted, Group, Span
from tests.bulletin.credit.credit_builders import (
    BAISHI,
    CHATING,
    DAY,
    LUOYAN,
    PRESET,
    QINGHE,
    UNITS,
    circular,
    commission,
    error,
    fault,
    sent,
)

MONTHLY = replace(PRESET, quotas=(Quota("m", "每月报送2篇", Counted.SUBMITTED, Span.MONTH, 2),))
YEAR = period_of(PeriodKind.YEAR, DAY)


def of_the_year(*facts, scheme=PRESET, units=UNITS):
    return circular(facts, units, YEAR.since, YEAR.until, scheme)


def test_who_met_a_quota_and_who_missed_it_is_said():
    made = circular([sent("1"), sent("2"), sent("3", BAISHI)], (QINGHE, BAISHI), scheme=MONTHLY)
    assert quotas(made) == ("“每月报送2篇”任务，应完成的单位2个，按期全部完成的1个，有缺额的1个：白石乡（1次）。",)


def test_a_quota_all_met_and_one_all_missed():
    assert quotas(circular([sent("1"), sent("2")], (QINGHE,), scheme=MONTHLY))[0].endswith("1个，全部完成。")
    many = tuple(replace(QINGHE, id=f"u{n}", name=f"第{n}镇") for n in range(20))
    assert quotas(circular((), many, scheme=MONTHLY))[0] == \
        "“每月报送2篇”任务，应完成的单位20个，均有缺额，各有1次未完成。"


def test_commissions_are_told_by_what_became_of_them():
    made = circular([commission("1"), commission("2", outcome=Outcome.LATE),
                     commission("1", BAISHI, Outcome.MISSING), commission("2", BAISHI, Outcome.MISSING),
                     commission("1", LUOYAN, Outcome.OPEN)])
    assert commissions(made) == (
        "约稿5件（每个单位各计1件），按时报送1件、逾期报送1件、未报送2件、未到期1件。约稿未报送的单位是：白石乡（2件）。")
    assert commissions(circular()) == ""
    assert commissions(circular([commission("1", outcome=Outcome.OPEN)])) == "约稿1件（每个单位各计1件），未到期1件。"


def test_faults_are_told_by_kind_and_unit():
    made = circular([fault("1"), fault("2", kind="missed"), error("3", BAISHI)])
    assert faults(made) == "报送中发现迟报1次、漏报1次、差错1次，涉及青禾镇（2次）、白石乡。"
    assert faults(circular([commission("1", outcome=Outcome.MISSING)])) == ""


def test_late_and_missing_have_a_list_and_are_asked_for():
    words = plain(circular_text(circular([commission("1", outcome=Outcome.MISSING), fault("2", BAISHI)])))
    assert "约稿1\t青禾镇\t约稿未报送" in words
    assert "突发事件2\t白石乡\t迟报" in words
    assert "约稿逾期、未报的单位要对照约稿通知抓紧补报。" in words
    assert "逾期" not in plain(circular_text(circular([sent("1")])))


def test_a_year_commends_the_first_with_their_correspondents_and_names_the_last():
    scheme = replace(PRESET, awards=Awards({Group.TOWNSHIP: 2}, 1))
    made = of_the_year(sent("1"), sent("2"), sent("3"), sent("4", BAISHI), sent("5", BAISHI), sent("6", LUOYAN),
                       scheme=scheme)
    assert awards(made) == (
        "乡镇积分居前2名的单位及其信息员予以通报表扬：青禾镇（苗清秋）；白石乡。",
        "乡镇积分居后的单位是：茶亭岭乡（0分）。")


def test_ties_at_the_end_are_commended_together_and_barred_ones_are_passed_over():
    scheme = replace(PRESET, awards=Awards({Group.TOWNSHIP: 1}, 0))
    tied = of_the_year(sent("1"), sent("2", BAISHI), scheme=scheme)
    assert awards(tied) == (
        "乡镇积分居前1名的单位及其信息员予以通报表扬（末位积分相同，一并表扬，共2个）：青禾镇（苗清秋）；白石乡。",)
    made = of_the_year(sent("1"), sent("2"), sent("3", BAISHI), scheme=scheme)
    lines = made.groups[0].lines
    barred = replace(lines[0], vetoes=("年内两次被通报批评",), missed_floors=("全年不少于20分",))
    made = replace(made, groups=(replace(made.groups[0], lines=(barred, *lines[1:])), *made.groups[1:]))
    said = awards(made)
    assert said[0].endswith("依次递补）：白石乡。")
    assert "未达到“全年不少于20分”要求的单位：青禾镇。" in said
    assert "因“年内两次被通报批评”取消评先资格的单位：青禾镇。" in said


def test_nobody_is_commended_in_a_year_in_which_nobody_sent_anything():
    assert awards(of_the_year()) == ()
    assert "考核结果" not in plain(circular_text(of_the_year()))


def test_each_kind_has_its_usual_parts():
    assert Part.AWARDS in usual_parts(PeriodKind.YEAR)
    assert Part.AWARDS not in usual_parts(PeriodKind.QUARTER)
    assert usual_parts(PeriodKind.WEEK) == usual_parts(PeriodKind.FORTNIGHT) == {Part.RANKING, Part.LATE, Part.SILENT}


def test_a_part_that_is_not_wanted_is_not_there():
    words = plain(circular_text(circular([sent("1"), sent("2", BAISHI)]), ()))
    assert "总体情况" in words
    assert "名次\t" not in words
    assert "未报送单位" not in words
    assert Decimal(0) == circular().totals.points
    assert CHATING.name not in words
