"""Letters to units (函): what a unit sent, what was used, its points with reasons, and what is missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bulletin.credit.account import Entry, UnitAccount, Why
from bulletin.credit.circular import Circular
from bulletin.credit.circular_tables import day_cell, late_words, lates_of
from bulletin.credit.circular_text import basis, called_words
from bulletin.credit.facts import FactKind, Outcome
from bulletin.credit.points_rows import FATES, KINDS
from bulletin.credit.words import GROUP, entry_words, period_words, points_words, unit_words
from bulletin.layout.page import Official
from bulletin.text import Block, Cell, Role, Table, Text, paragraph
from bulletin.workflow import Stage


@dataclass(frozen=True)
class Letter:
    """A letter to one unit as a page, with the unit's id and name for its file."""

    unit_id: str
    unit: str
    page: Official


def letters(circular: Circular, office: str, day: date, units: frozenset[str] = frozenset()) -> tuple[Letter, ...]:
    """Return the letters that `office` sends on `day`, one for each unit; `units` are ids, empty: all."""
    return tuple(
        Letter(line.unit.id, unit_words(line), Official(
            organ="", document_number="", title=f"关于{called_words(circular)}信息报送采用情况的函",
            addressee=unit_words(line), body=tuple(_body(line, circular)), signature=office, date=day, copy_to=(),
            printed_by="", sealed=False))
        for line in circular.lines if line.unit and (not units or line.unit.id in units))


def _body(line: UnitAccount, circular: Circular) -> Iterator[Block]:
    yield paragraph(f"现将你单位{called_words(circular)}信息报送采用情况函告如下，请核对；如有出入，请及时反馈。")
    yield paragraph("一、总的情况", Role.LEVEL1)
    yield paragraph(_standing(line, circular))
    yield paragraph("二、报送稿件", Role.LEVEL1)
    yield _sent_table(line) if line.submitted else paragraph("没有收到你单位的来稿。")
    if line.entries:
        yield paragraph("三、积分明细", Role.LEVEL1)
        yield _points_table(line)
        yield paragraph(basis(circular), Role.NOTE)
    missing = _missing(line)
    if missing:
        yield paragraph(f"{'四' if line.entries else '三'}、尚缺事项", Role.LEVEL1)
        yield from missing


def _standing(line: UnitAccount, circular: Circular) -> str:
    group = next(each for each in circular.groups if line.unit and each.group is line.unit.group)
    tied = sum(each.rank == line.rank for each in group.lines) > 1
    said = f"报送{line.submitted}篇"
    if line.submitted:
        said += f"（已刊发{line.printed}篇、不采用{line.declined}篇、在办{line.open}篇）"
    said += f"，采用{line.adopted()}篇"
    if line.instructions:
        said += f"，获领导批示{line.instructions}件"
    if line.rank is None:
        return f"{said}，积{points_words(line.points)}分。"
    return (f"{said}，积{points_words(line.points)}分，在{GROUP[group.group]}{len(group.lines)}个单位中"
            f"{'并列' if tied else ''}第{line.rank}名。")


def _sent_table(line: UnitAccount) -> Table:
    rows = [["序号", "收稿日期", "标题", "情况"]]
    rows += [[str(number), day_cell(fact), fact.title, FATES.get(fact.stage or Stage.EDITING, FATES[Stage.EDITING])]
             for number, fact in enumerate(line.of(FactKind.SUBMITTED), start=1)]
    return _table(rows)


def _points_table(line: UnitAccount) -> Table:
    """Return every entry that gives or could have given points, the plain ones for sending together in one line."""
    rows = [["事项", "日期", "内容", "计分依据", "计分"]]
    plain = [entry for entry in line.entries if entry.fact and entry.fact.kind is FactKind.SUBMITTED
             and entry.why is Why.COUNTED]
    if plain:
        total = sum((entry.points for entry in plain[1:]), plain[0].points)
        rows.append([KINDS[FactKind.SUBMITTED], "", f"{len(plain)}篇", entry_words(plain[0]), points_words(total)])
    together = {id(entry) for entry in plain}
    rows += [_row(entry) for entry in line.entries if id(entry) not in together]
    rows.append(["合计", "", "", "", points_words(line.points)])
    return _table(rows)


def _row(entry: Entry) -> list[str]:
    fact = entry.fact
    if fact is None:
        span = period_words(entry.span.since, entry.span.until) if entry.span else ""
        wanted = f"，应{entry.wanted}、实{len(entry.facts)}" if entry.wanted else ""
        return ["任务" if entry.wanted else "封顶", "", span + wanted, entry_words(entry), points_words(entry.points)]
    number = f"第{fact.number}期" if fact.number.isdecimal() else fact.number
    where = f"\n{fact.publication}{number}" if fact.publication else ""
    return [KINDS[fact.kind], day_cell(fact), (fact.title or fact.leader) + where, entry_words(entry),
            points_words(entry.points)]


def _missing(line: UnitAccount) -> Text:
    said = [f"{day_cell(fact)}，{fact.title}（{late_words(fact)}）。"
            for fact in lates_of(line)]
    said += [f"约稿“{fact.title}”尚未报送，请按期报送。" for fact in line.of(FactKind.COMMISSION)
             if fact.detail == Outcome.OPEN]
    said += [f"{period_words(entry.span.since, entry.span.until)}“{entry.rule}”应完成{entry.wanted}篇，"
             f"实际{len(entry.facts)}篇。" for entry in line.entries if entry.why is Why.QUOTA_MISSED and entry.span]
    if not line.submitted:
        said.append("请明确专人，按要求及时报送信息。")
    return tuple(paragraph(f"{number}. {each}") for number, each in enumerate(said, start=1))


def _table(rows: list[list[str]]) -> Table:
    return Table(tuple(tuple(map(Cell, row)) for row in rows))
