"""A circular as an official document (公文): its words with the ranking tables and the list of what was adopted."""

from collections.abc import Iterable, Iterator
from datetime import date

from bulletin.credit import circular_text as words
from bulletin.credit.circular import Circular, RankedGroup
from bulletin.credit.facts import Adopted
from bulletin.credit.points import Account, Entry, UnitCredit
from bulletin.credit.words import LEVEL, MODE, UNRECOGNISED, points_words, short_words
from bulletin.layout.page import Official
from bulletin.text import Block, Cell, Role, Table, Text, paragraph

_ADDRESSEE = "各乡镇，县直各单位"


def official_circular(
    circular: Circular, office: str, date: date, *, document_number: str = "", addressee: str = _ADDRESSEE,
    copy_to: tuple[str, ...] = (),
) -> Official:
    """Return the circular as the document that `office` signs on `date`."""
    return Official(
        organ=office, document_number=document_number, title=words.title(circular), addressee=addressee,
        body=tuple(_body(circular)), signature=office, date=date, copy_to=copy_to, printed_by=office)


def ranking_table(circular: Circular, group: RankedGroup) -> Table:
    """Return the table of one group: a line for each unit by rank, then the sum."""
    lines = [_ranked(circular, line) for line in group.lines]
    return _table([_heads(circular), *lines, ["", "合计", *_figures(circular, group)]])


def unrecognised_table(circular: Circular, line: UnitCredit) -> Table:
    """Return the line of unrecognised units and the totals of all, so that the parts are seen to add up."""
    return _table([
        _heads(circular), ["", UNRECOGNISED, *_figures(circular, line)],
        ["", "总计", *_figures(circular, circular.totals)]])


def adopted_table(adopted: Iterable[tuple[UnitCredit, Entry]]) -> Table:
    """Return the list of what was adopted, by day of issue."""
    rows = [["序号", "刊物期号\n和日期", "标题", "单位", "采用\n方式"]]
    facts = [(fact, line) for line, entry in adopted if isinstance(fact := entry.fact, Adopted)]
    in_order = sorted(facts, key=lambda each: (each[0].day, each[0].publication, each[0].number))
    for number, (fact, line) in enumerate(in_order, start=1):
        printed = f"{fact.publication}第{fact.number}期\n{fact.day.month}月{fact.day.day}日"
        rows.append([str(number), printed, fact.title, short_words(line), MODE[fact.mode]])
    return _table(rows)


def _body(circular: Circular) -> Iterator[Block]:
    yield words.opening(circular)
    yield words.heading(1, "总体情况")
    yield from words.overview(circular)
    yield words.heading(2, "分组情况")
    for number, group in enumerate(circular.groups, start=1):
        yield from words.standing(number, group)
        yield ranking_table(circular, group)
    yield from _unrecognised(circular)
    yield paragraph(words.basis(circular), Role.NOTE)
    yield words.heading(3, "采用稿件")
    yield from _adopted(circular)
    yield words.heading(4, "未报送单位")
    yield words.silent(circular)
    yield words.closing(circular)


def _unrecognised(circular: Circular) -> Text:
    if circular.unrecognised is None:
        return ()
    said = f"另有{circular.unrecognised.submitted}篇来稿的报送单位尚未识别，不参加排名，单列如下："
    return paragraph(said), unrecognised_table(circular, circular.unrecognised)


def _adopted(circular: Circular) -> Text:
    if not circular.adopted:
        return (paragraph("本期没有稿件被采用。"),)
    return paragraph("采用稿件按出刊日期列出如下："), adopted_table(circular.adopted)


def _heads(circular: Circular) -> list[str]:
    return ["名次", "单位", "报送", "已刊发", "不采用", "在办", *(f"{LEVEL[level]}\n采用" for level in circular.levels),
            *(["批示"] if circular.totals.instructions else []), "积分"]


def _ranked(circular: Circular, line: UnitCredit) -> list[str]:
    return [str(line.rank), short_words(line), *_figures(circular, line)]


def _figures(circular: Circular, account: Account) -> list[str]:
    counts = [account.submitted, account.printed, account.declined, account.open]
    counts += [account.adopted(level) for level in circular.levels]
    counts += [account.instructions] if circular.totals.instructions else []
    return [*map(str, counts), points_words(account.points)]


def _table(rows: Iterable[Iterable[str]]) -> Table:
    return Table(tuple(tuple(map(Cell, row)) for row in rows))
