"""What became different since a circular was counted is named unit by unit."""

from bulletin.credit.differences import differences
from tests.bulletin.credit.credit_builders import BAISHI, QINGHE, UNITS, adopted, circular, sent


def test_the_same_figures_have_no_differences():
    assert differences(circular([sent("1")]), circular([sent("1")])) == ()


def test_each_figure_that_moved_is_named_ranks_last():
    found = differences(circular([sent("1")]), circular([sent("1"), sent("2", BAISHI), adopted("2", BAISHI)]))
    assert [each.words for each in found if each.unit == "白石乡"] == [
        "白石乡　报送 0 → 1", "白石乡　在办 0 → 1", "白石乡　采用 0 → 1", "白石乡　积分 0 → 4.5", "白石乡　名次 2 → 1"]
    assert found[-1].figure == "名次"


def test_units_that_came_or_went_are_named():
    few = tuple(unit for unit in UNITS if unit is not QINGHE)
    assert ("青禾镇", "列入", "未列入") in [(each.unit, each.before, each.now) for each in differences(
        circular(), circular(units=few))]
    assert ("青禾镇", "未列入", "列入") in [(each.unit, each.before, each.now) for each in differences(
        circular(units=few), circular())]
