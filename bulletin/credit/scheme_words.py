"""The words a scheme's text is written in, each for one value of the trade."""

from collections.abc import Mapping

from bulletin.credit.facts import FactKind, Level, Mode, Outcome
from bulletin.credit.scheme import Keep, Over, RoundingWay, Sharing
from bulletin.drafts import Nature
from bulletin.units import GROUP_NAMES, Counted, Group, Span, UnitClass
from bulletin.urgent.faults import FaultKind

FACT: Mapping[FactKind, str] = {
    FactKind.SUBMITTED: "报送", FactKind.ADOPTED: "采用", FactKind.FORWARDED: "上报", FactKind.INSTRUCTED: "批示",
    FactKind.COMMISSION: "约稿", FactKind.FAULT: "过错", FactKind.ERROR: "差错", FactKind.REWARD: "奖励"}
LEVEL: Mapping[Level, str] = {
    Level.COUNTY: "县级", Level.CITY: "市级", Level.PROVINCE: "省级", Level.CENTRE: "中央"}
MODE: Mapping[Mode, str] = {Mode.SINGLE: "单篇", Mode.COMPOSITE: "综合"}
GROUP: Mapping[Group, str] = GROUP_NAMES
CLASS: Mapping[UnitClass, str] = {
    UnitClass.KEY: "重点网络单位", UnitClass.DIRECT: "直报点", UnitClass.VERTICAL: "垂管单位"}
NATURE: Mapping[Nature, str] = {
    Nature.ACHIEVEMENT: "成绩", Nature.EXPERIENCE: "经验", Nature.PROBLEM: "问题", Nature.WARNING: "预警",
    Nature.SUGGESTION: "建议", Nature.OPINION: "社情民意"}
OUTCOME: Mapping[Outcome, str] = {
    Outcome.ANSWERED: "按时报送", Outcome.LATE: "逾期报送", Outcome.MISSING: "未报送", Outcome.OPEN: "未到期"}
FAULT: Mapping[FaultKind, str] = {
    FaultKind.LATE: "迟报", FaultKind.MISSED: "漏报", FaultKind.CONCEALED: "瞒报", FaultKind.FALSE: "误报",
    FaultKind.AHEAD: "先行上报"}
KEEP: Mapping[Keep, str] = {Keep.ALL: "全部", Keep.HIGHEST: "最高一项", Keep.TOP: "前几项"}
OVER: Mapping[Over, str] = {Over.PERIOD: "本期", Over.YEAR: "全年"}
SHARING: Mapping[Sharing, str] = {
    Sharing.FULL: "各计全分", Sharing.EQUAL: "平均分", Sharing.RATIO: "按比例", Sharing.FIRST: "前几家平分"}
SPAN: Mapping[Span, str] = {
    Span.WEEK: "周", Span.MONTH: "月", Span.QUARTER: "季", Span.YEAR: "年", Span.PERIOD: "本期"}
COUNTED: Mapping[Counted, str] = {Counted.SUBMITTED: "报送", Counted.ADOPTED: "采用"}
ROUNDING: Mapping[RoundingWay, str] = {
    RoundingWay.HALF_UP: "四舍五入", RoundingWay.HALF_EVEN: "四舍六入五成双", RoundingWay.DOWN: "舍去"}


def details_of(kinds: frozenset[FactKind]) -> dict[str, str]:
    """Return the words for details of these kinds, by value; of any other kind a detail is written as it is."""
    tables: tuple[tuple[FactKind, Mapping[Outcome, str] | Mapping[FaultKind, str]], ...] = (
        (FactKind.COMMISSION, OUTCOME), (FactKind.FAULT, FAULT))
    return {value.value: word for kind, table in tables if kind in kinds for value, word in table.items()}
