"""The tables of a circular: ranking by group, what was adopted, commissions, what came late or not at all."""

from collections.abc import Iterable

from bulletin.credit.account import Account, UnitAccount
from bulletin.credit.circular import Circular, RankedGroup
from bulletin.credit.facts import Fact, FactKind, Outcome
from bulletin.credit.words import (
    FAULT,
    LEVEL,
    MODE,
    UNRECOGNISED,
    fault_words,
    outcome_words,
    points_words,
    rank_words,
    short_words,
)
from bulletin.text import Cell, Table

Belonging = tuple[Fact, UnitAccount]


def ranking_table(circular: Circular, group: RankedGroup) -> Table:
    """Return the table of one group: a line for each unit by rank, then the sum."""
    lines = [[rank_words(line.rank), short_words(line), *_figures(circular, line)] for line in group.lines]
    return _table([_heads(circular), *lines, ["", "合计", *_figures(circular, group)]])


def unrecognised_table(circular: Circular, line: UnitAccount) -> Table:
    """Return the line of unrecognised units and the totals of all, so that the parts are seen to add up."""
    return _table([
        _heads(circular), ["", UNRECOGNISED, *_figures(circular, line)],
        ["", "总计", *_figures(circular, circular.totals)]])


def adopted_table(circular: Circular) -> Table:
    """Return the list of what was adopted, by day; a column of levels where there is more than the county's."""
    levels = len({fact.level for fact in circular.totals.of(FactKind.ADOPTED)}) > 1
    rows = [["序号", "刊物期号\n和日期", "标题", "单位", *(["级别"] if levels else []), "采用\n方式"]]
    for number, (fact, line) in enumerate(adoptions(circular), start=1):
        rows.append([
            str(number), printed_words(fact), fact.title, short_words(line),
            *([LEVEL[fact.level] if fact.level else ""] if levels else []),
            (MODE[fact.mode] if fact.mode else "") + ("（转载）" if fact.reprint else "")])
    return _table(rows)


def commission_table(circular: Circular) -> Table:
    """Return the list of commissions by unit and what became of each."""
    rows = [["序号", "约稿内容", "单位", "日期", "完成情况"]]
    for number, (fact, line) in enumerate(belonging(circular, FactKind.COMMISSION), start=1):
        rows.append([str(number), fact.title, short_words(line), day_cell(fact), outcome_words(fact)])
    return _table(rows)


def late_table(circular: Circular) -> Table:
    """Return what came late or not at all, and the faults and mistakes, by day."""
    rows = [["序号", "日期", "事项", "单位", "情况"]]
    for number, (fact, line) in enumerate(lates(circular), start=1):
        rows.append([str(number), day_cell(fact), fact.title, short_words(line), late_words(fact)])
    return _table(rows)


def adoptions(circular: Circular) -> list[Belonging]:
    """Return every adoption with the line it belongs to, by day, publication and number."""
    found = belonging(circular, FactKind.ADOPTED)
    return sorted(found, key=lambda each: (each[0].day, each[0].publication, len(each[0].number), each[0].number))


def lates(circular: Circular) -> list[Belonging]:
    """Return commissions that were answered late or not at all, faults in reporting and mistakes, by day."""
    found = [(fact, line) for line in circular.lines for fact in lates_of(line)]
    return sorted(found, key=lambda each: each[0].day)


def lates_of(account: Account) -> tuple[Fact, ...]:
    """Return the same of one unit."""
    asked = (fact for fact in account.of(FactKind.COMMISSION) if fact.detail in (Outcome.LATE, Outcome.MISSING))
    return (*asked, *account.of(FactKind.FAULT), *account.of(FactKind.ERROR))


def belonging(circular: Circular, kind: FactKind) -> list[Belonging]:
    """Return the facts of a kind with the lines they belong to, by day."""
    found = [(fact, line) for line in circular.lines for fact in line.of(kind)]
    return sorted(found, key=lambda each: each[0].day)


def late_words(fact: Fact) -> str:
    """Return what is held against a unit: 约稿未报送, 迟报, 差错."""
    if fact.kind is FactKind.COMMISSION:
        return f"约稿{outcome_words(fact)}"
    if fact.kind is FactKind.FAULT:
        return fault_words(fact)
    return "差错" if not fact.detail or fact.detail in FAULT else f"差错（{fact.detail}）"


def printed_words(fact: Fact) -> str:
    """Return where and when something was adopted, on two lines."""
    number = f"第{fact.number}期" if fact.number.isdecimal() else fact.number
    return f"{fact.publication}{number}\n{day_cell(fact)}"


def day_cell(fact: Fact) -> str:
    """Return the day of a fact within its year."""
    return f"{fact.day.month}月{fact.day.day}日"


def _heads(circular: Circular) -> list[str]:
    return ["名次", "单位", "报送", "已刊发", "不采用", "在办", *(f"{LEVEL[level]}\n采用" for level in circular.levels),
            *(["批示"] if circular.totals.instructions else []),
            *(["约稿\n完成"] if circular.totals.commissions() else []), "积分"]


def _figures(circular: Circular, account: Account) -> list[str]:
    counts = [account.submitted, account.printed, account.declined, account.open]
    counts += [account.adopted(level) for level in circular.levels]
    counts += [account.instructions] if circular.totals.instructions else []
    done = [done_words(account)] if circular.totals.commissions() else []
    return [*map(str, counts), *done, points_words(account.points)]


def done_words(account: Account) -> str:
    """Return how many commissions were answered out of those that were due: 2/3; a dash where none was asked."""
    due = account.commissions_due
    return f"{account.commissions_done}/{due}" if due else "—"


def _table(rows: Iterable[Iterable[str]]) -> Table:
    return Table(tuple(tuple(map(Cell, row)) for row in rows))
