"""What a circular is made of beside its totals: which lists and which names, by the kind of its period."""

from enum import StrEnum

from bulletin.credit.periods import PeriodKind


class Part(StrEnum):
    """A part that a circular may have or not; totals and what is asked of the units always stand."""

    CHANGE = "change"  # 与上期相比
    RANKING = "ranking"  # 分组排名表
    ADOPTED = "adopted"  # 采用稿件目录
    QUOTAS = "quotas"  # 报送任务完成情况
    COMMISSIONS = "commissions"  # 约稿完成情况
    LATE = "late"  # 逾期、未报和差错清单
    SILENT = "silent"  # 未报送单位
    AWARDS = "awards"  # 表扬单位和信息员、居后单位、取消评先
    CHARTS = "charts"  # 附图


_SHORT = frozenset({Part.RANKING, Part.LATE, Part.SILENT})
_LONG = frozenset(Part) - {Part.ADOPTED}  # a year's list has its place in the workbook
_CHARTED = frozenset({PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR})  # long enough for a course to show


def usual_parts(kind: PeriodKind) -> frozenset[Part]:
    """Return what a circular of this kind has where nobody asks for more or less."""
    if kind in (PeriodKind.WEEK, PeriodKind.FORTNIGHT):
        return _SHORT
    usual = _LONG if kind is PeriodKind.YEAR else frozenset(Part) - {Part.AWARDS}
    return usual if kind in _CHARTED else usual - {Part.CHARTS}
