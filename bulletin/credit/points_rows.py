"""Every entry of points as a row of the workbook: what it is for, by which rule, what it is worth, what counts, why."""

from collections.abc import Mapping

from bulletin.credit.account import Entry, Why
from bulletin.credit.circular import Circular
from bulletin.credit.circular_tables import late_words, printed_words
from bulletin.credit.facts import Fact, FactKind, Level
from bulletin.credit.scheme import Scheme
from bulletin.credit.sheet_values import FIRST_ROW, Formula, Value, column
from bulletin.credit.words import LEVEL, MODE, WHY, day_words, outcome_words, period_words
from bulletin.workflow import Stage

HEADS = ("序号", "单位", "事项", "日期", "标题", "层级", "方式", "刊物期号", "情况", "计分依据", "分值", "计分", "说明")
WIDTHS = (6, 22, 7, 15, 40, 7, 7, 20, 10, 24, 7, 7, 28)
KINDS = {
    FactKind.SUBMITTED: "报送", FactKind.ADOPTED: "采用", FactKind.FORWARDED: "上报", FactKind.INSTRUCTED: "批示",
    FactKind.COMMISSION: "约稿", FactKind.FAULT: "报送差错", FactKind.ERROR: "稿件差错", FactKind.REWARD: "奖励",
}
FATES = {Stage.PUBLISHED: "已刊发", Stage.DECLINED: "不采用", Stage.EDITING: "在办"}
_QUOTA, _CAP = "任务", "封顶"
_WORTH = column(HEADS.index("分值"))

Cells = Mapping[tuple[str, object], str]
Row = tuple[Value, ...]


def points_rows(circular: Circular, labels: Mapping[int, str], cells: Cells) -> tuple[Row, ...]:
    """Return a row for every entry, unit by unit; `labels` name the lines by identity, `cells` the rules' points."""
    rows: list[Row] = []
    for line in circular.lines:
        for entry in line.entries:
            own = _points(entry, cells, FIRST_ROW + len(rows))
            rows.append((len(rows) + 1, labels[id(line)], *_about(entry), *own))
    return tuple(rows)


def rule_rows(circular: Circular, sheet: str) -> tuple[tuple[Row, ...], Cells]:
    """Return the rows of the rules of every scheme in force, and the cell in which each rule's points stand."""
    rows: list[Row] = []
    cells: dict[tuple[str, object], str] = {}
    for part, scheme in circular.schemes:
        said = f"{day_words(scheme.valid_from)}起施行，用于{period_words(part.since, part.until)}"
        rows.append((f"《{scheme.name}》", "", said))
        for rule in scheme.rules:
            cells.setdefault((rule.id, rule.points), f"'{sheet}'!$B${FIRST_ROW + len(rows)}")
            rows.append((rule.name, rule.points, KINDS[rule.kind]))
        rows += _further(scheme)
    return tuple(rows), cells


def _further(scheme: Scheme) -> list[Row]:
    """Return the rows of what else gives or takes points; they count through their own rows of points."""
    return [
        *((each.name, each.times, "倍数") for each in scheme.multipliers),
        *((each.name, each.most, "封顶分") for each in scheme.caps),
        *((each.name, each.count, "任务数") for each in scheme.quotas),
    ]


def _about(entry: Entry) -> Row:
    fact = entry.fact
    if fact is None:
        quota = entry.why in (Why.QUOTA_MET, Why.QUOTA_EXTRA, Why.QUOTA_MISSED)
        day: Value = entry.span.until if entry.span else ""
        done = f"应{entry.wanted}、实{len(entry.facts)}" if quota else f"计{len(entry.facts)}项"
        called = period_words(entry.span.since, entry.span.until) if entry.span else ""
        return (_QUOTA if quota else _CAP, day, called, "", "", "", done)
    return (
        KINDS[fact.kind], fact.day, fact.title or fact.leader, _level(fact.level), MODE[fact.mode] if fact.mode else "",
        printed_words(fact).split("\n")[0] if fact.publication else "", _became(fact))


def _level(level: Level | None) -> str:
    return LEVEL[level] if level else ""


def _became(fact: Fact) -> str:
    """Return how it came out: the fate of what was sent, what became of a commission, who instructed."""
    if fact.kind is FactKind.SUBMITTED:
        return FATES.get(fact.stage or Stage.EDITING, FATES[Stage.EDITING])
    if fact.kind is FactKind.COMMISSION:
        return outcome_words(fact)
    if fact.kind in (FactKind.FAULT, FactKind.ERROR):
        return late_words(fact)
    return fact.leader or ("转载" if fact.reprint else "")


def _points(entry: Entry, cells: Cells, row: int) -> Row:
    """Return rule, worth, what counts, and why it is more or less than the rule says."""
    cell = cells.get((entry.rule_id, entry.worth))
    worth: Value = Formula(f"={cell}", entry.worth) if cell else entry.worth
    counts: Value = Formula(f"={_WORTH}{row}", entry.points) if cell and entry.points == entry.worth else entry.points
    return (entry.rule or "不计分", worth, counts, WHY.get(entry.why, "").lstrip("，"))
