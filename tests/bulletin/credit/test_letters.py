"""A letter tells a unit what it sent, what was used, its points with reasons, and what is missing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bulletin.credit.facts import Level, Outcome
from bulletin.credit.letters import letters
from bulletin.credit.scheme import Quota
from bulletin.text import Table, plain
from bulletin.units import Counted, Span
from bulletin.workflow import Stage
from tests.bulletin.credit.credit_builders import (
    BAISHI,
    PRESET,
    QINGHE,
    UNITS,
    adopted,
    circular,
    commission,
    instructed,
    november,
    sent,
)

DAY = date(2026, 12, 2)


def letter(made, unit=QINGHE):
    return next(each for each in letters(made, "云溪县政府办公室", DAY) if each.unit_id == unit.id)


def test_every_unit_gets_one_and_the_unrecognised_none():
    assert [each.unit for each in letters(november(), "办公室", DAY)].count("青禾镇") == 1
    assert len(letters(november(), "办公室", DAY)) == len(UNITS)
    assert [each.unit for each in letters(november(), "办公室", DAY, frozenset({"baishi"}))] == ["白石乡"]


def test_it_says_what_was_sent_and_where_the_unit_stands():
    page = letter(november()).page
    assert (page.title, page.addressee) == ("关于2026年11月信息报送采用情况的函", "青禾镇")
    words = plain(page.body)
    assert "报送2篇（已刊发1篇、不采用1篇、在办0篇），采用2篇，积9分，在乡镇4个单位中第1名。" in words
    assert "并列第2名" in plain(letter(november(), BAISHI).page.body)
    assert "来稿2\t不采用" in words


def test_the_points_add_up_and_say_why():
    made = circular([sent("1", stage=Stage.PUBLISHED), adopted("1"), adopted("1", level=Level.CITY),
                     instructed("1", QINGHE, Level.COUNTY)])
    table = [block for block in letter(made).page.body if isinstance(block, Table)][1]
    rows = [[cell.text for cell in row] for row in table.rows[1:]]
    assert sum(Decimal(row[-1]) for row in rows[:-1]) == Decimal(rows[-1][-1]) == made.totals.points
    assert any("同一稿件已计最高一项" in row[3] for row in rows)


def test_what_is_missing_is_named():
    scheme = replace(PRESET, quotas=(Quota("m", "每月报送2篇", Counted.SUBMITTED, Span.MONTH, 2),))
    made = circular([sent("1"), commission("1", outcome=Outcome.MISSING), commission("2", outcome=Outcome.OPEN)],
                    scheme=scheme)
    words = plain(letter(made).page.body)
    assert "约稿1（约稿未报送）" in words
    assert "约稿“约稿2”尚未报送，请按期报送。" in words
    assert "2026年11月“每月报送2篇”应完成2篇，实际1篇。" in words


def test_who_sent_nothing_is_told_so():
    words = plain(letter(circular()).page.body)
    assert "没有收到你单位的来稿。" in words
    assert "积分明细" not in words
    assert "三、尚缺事项" in words
