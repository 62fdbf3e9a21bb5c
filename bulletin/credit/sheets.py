"""The sheets of a circular's workbook as values: what stands in which cell, with formulas that lead to the facts."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bulletin.credit import circular_text as words
from bulletin.credit.circular import Circular, RankedGroup
from bulletin.credit.facts import Adopted, Instructed, Level, Mode
from bulletin.credit.points import Account, Deed, Entry, Rule, UnitCredit
from bulletin.credit.scheme import Scheme
from bulletin.credit.words import GROUP, LEVEL, MODE, UNRECOGNISED, entry_words, period_words, rule_words, unit_words

FIRST_ROW = 4  # of the body, counted from 1: above it stand the title, the period and the headings

_SUMMARY, _ADOPTED, _INSTRUCTED, _RULES = "汇总", "采用明细", "批示明细", "说明"


@dataclass(frozen=True)
class Formula:
    """A formula and its value."""

    text: str
    value: Decimal | int


Value = str | int | Decimal | date | Formula


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name and title, headings, column widths in half-width characters, rows, notes under them.

    `totals`: the last row is a sum.
    """

    name: str
    title: str
    under: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[str, ...] = ()
    totals: bool = False
    wide: bool = False


@dataclass(frozen=True)
class _Book:
    """What all sheets share: the circular, a distinct label for every line, and the cell of every rule's points."""

    circular: Circular
    labels: Mapping[int, str]
    rules: Mapping[Rule, str]

    @property
    def under(self) -> str:
        return f"统计时段：{period_words(self.circular.since, self.circular.until)}"

    def label(self, line: UnitCredit) -> str:
        return self.labels[id(line)]


def sheets_of(circular: Circular) -> tuple[Sheet, ...]:
    """Return the sheets: the summary, one for each group, what was adopted, instructions if any, the rules."""
    book = _Book(circular, _labels(circular.lines), _cells(circular.scheme))
    groups = tuple(_group_sheet(book, group) for group in circular.groups)
    praised = (_instructed_sheet(book),) if circular.totals.instructions else ()
    return (_summary(book), *groups, _adopted_sheet(book), *praised, _rules_sheet(book))


def _labels(lines: tuple[UnitCredit, ...]) -> dict[int, str]:
    """Return a name for every line, a second unit of the same name with a number, so that formulas tell them apart."""
    seen: Counter[str] = Counter()
    labels = {}
    for line in lines:
        name = unit_words(line)
        seen[name] += 1
        labels[id(line)] = name if seen[name] == 1 else f"{name}（{seen[name]}）"
    return labels


def _rules(scheme: Scheme) -> Iterator[Rule]:
    yield Rule(Deed.SUBMITTED, scheme.submitted)
    for level in Level:
        for mode in Mode:
            yield Rule(Deed.ADOPTED, scheme.adopted[level][mode], level, mode)
    for level in Level:
        yield Rule(Deed.INSTRUCTED, scheme.instruction.get(level, Decimal(0)), level)


def _cells(scheme: Scheme) -> dict[Rule, str]:
    return {rule: f"'{_RULES}'!$B${row}" for row, rule in enumerate(_rules(scheme), start=FIRST_ROW)}


def _group_sheet(book: _Book, group: RankedGroup) -> Sheet:
    figures = _figure_heads(book)
    last = FIRST_ROW + len(group.lines) - 1
    points = _column(1 + len(figures))
    rows = [
        (Formula(f"=RANK({points}{row},{points}${FIRST_ROW}:{points}${last})", line.rank or 0),
         book.label(line), *_figures(book, line, row))
        for row, line in enumerate(group.lines, start=FIRST_ROW)
    ]
    rows.append(("", "合计", *_sums(book, group, last)))
    return Sheet(
        GROUP[group.group], f"{GROUP[group.group]}信息报送采用情况", book.under, ("名次", "单位", *figures),
        (6, 30, *(9 for _ in figures)), tuple(rows), (words.basis(book.circular),), totals=True)


def _figure_heads(book: _Book) -> tuple[str, ...]:
    levels = tuple(f"{LEVEL[level]}采用" for level in book.circular.levels)
    praised = ("批示",) if book.circular.totals.instructions else ()
    return ("报送", "已刊发", "不采用", "在办", *levels, *praised, "积分")


def _figures(book: _Book, line: UnitCredit, row: int) -> tuple[Value, ...]:
    """Return the figures of a line at `row`, whose label stands in column B and whose figures begin in column C."""
    sent = Formula(f"=SUM(D{row}:F{row})", line.submitted)
    adopted = tuple(
        Formula(f'=COUNTIFS({_range(book, "F")},$B{row},{_range(book, "G")},"{LEVEL[level]}")', line.adopted(level))
        for level in book.circular.levels)
    praised: tuple[Value, ...] = ()
    points = f"=C{row}*{book.rules[Rule(Deed.SUBMITTED, book.circular.scheme.submitted)]}"
    points += f"+SUMIFS({_range(book, 'I')},{_range(book, 'F')},$B{row})"
    if book.circular.totals.instructions:
        unit, own = _praised_range(book, "E"), _praised_range(book, "G")
        praised = (Formula(f"=COUNTIFS({unit},$B{row})", line.instructions),)
        points += f"+SUMIFS({own},{unit},$B{row})"
    return (sent, line.printed, line.declined, line.open, *adopted, *praised, Formula(points, line.points))


def _numbers(book: _Book, account: Account) -> tuple[Decimal | int, ...]:
    adopted = (account.adopted(level) for level in book.circular.levels)
    praised = (account.instructions,) if book.circular.totals.instructions else ()
    return (account.submitted, account.printed, account.declined, account.open, *adopted, *praised, account.points)


def _sums(book: _Book, account: Account, last: int) -> tuple[Value, ...]:
    """Return the sums of the figures, which begin in column C, over the rows to `last`."""
    numbers = _numbers(book, account)
    return tuple(_sum(_column(column), last, value) for column, value in enumerate(numbers, start=2))


def _sum(column: str, last: int, value: Decimal | int) -> Value:
    return Formula(f"=SUM({column}{FIRST_ROW}:{column}{last})", value) if last >= FIRST_ROW else value


def _summary(book: _Book) -> Sheet:
    rows: list[tuple[Value, ...]] = []
    for group in book.circular.groups:
        name, total = GROUP[group.group], FIRST_ROW + len(group.lines)
        linked = (Formula(f"='{name}'!{_column(column)}{total}", value)
                  for column, value in enumerate(_numbers(book, group), start=2))
        rows.append((len(group.lines), name, *linked))
    if book.circular.unrecognised:
        rows.append(("", UNRECOGNISED, *_figures(book, book.circular.unrecognised, FIRST_ROW + len(rows))))
    last = FIRST_ROW + len(rows) - 1
    count = sum(len(group.lines) for group in book.circular.groups)
    rows.append((_sum("A", last, count), "总计", *_sums(book, book.circular.totals, last)))
    figures = _figure_heads(book)
    return Sheet(
        _SUMMARY, "信息报送采用情况汇总", book.under, ("单位数", "分组", *figures),
        (8, 20, *(9 for _ in figures)), tuple(rows), (words.basis(book.circular),), totals=True)


def _adopted_sheet(book: _Book) -> Sheet:
    found = [(fact, line, entry) for line, entry in book.circular.adopted if isinstance(fact := entry.fact, Adopted)]
    found.sort(key=lambda each: (each[0].day, each[0].publication, each[0].number))
    rows = tuple(
        (number, fact.day, fact.publication, fact.number, fact.title, book.label(line), LEVEL[fact.level],
         MODE[fact.mode], _points(book, entry), entry_words(entry))
        for number, (fact, line, entry) in enumerate(found, start=1))
    return Sheet(
        _ADOPTED, "采用稿件明细", book.under,
        ("序号", "出刊日期", "刊物", "期号", "标题", "单位", "层级", "方式", "计分", "计分依据"),
        (6, 15, 16, 7, 46, 26, 7, 7, 7, 30), rows, wide=True)


def _instructed_sheet(book: _Book) -> Sheet:
    rows = tuple(
        (number, fact.day, fact.leader, fact.title, book.label(line), LEVEL[fact.level], _points(book, entry),
         entry_words(entry))
        for number, (fact, line, entry) in enumerate(_praised(book), start=1))
    return Sheet(
        _INSTRUCTED, "领导批示明细", book.under,
        ("序号", "批示日期", "领导", "标题", "单位", "层级", "计分", "计分依据"),
        (6, 15, 12, 46, 26, 7, 7, 30), rows, wide=True)


def _praised(book: _Book) -> list[tuple[Instructed, UnitCredit, Entry]]:
    return [(fact, line, entry) for line in book.circular.lines for entry in line.entries
            if isinstance(fact := entry.fact, Instructed)]


def _points(book: _Book, entry: Entry) -> Value:
    return Formula(f"={book.rules[entry.rule]}", entry.points) if entry.counted else entry.points


def _rules_sheet(book: _Book) -> Sheet:
    scheme = book.circular.scheme
    rows = tuple((rule_words(rule), rule.points) for rule in _rules(scheme))
    notes = (
        words.basis(book.circular),
        f"本办法自{scheme.valid_from.year}年{scheme.valid_from.month}月{scheme.valid_from.day}日起施行；"
        "各表积分均由公式按上列分值和明细算出，可逐项查看。")
    return Sheet(_RULES, f"《{scheme.name}》", book.under, ("项目", "分值"), (40, 12), rows, notes)


def _range(book: _Book, column: str) -> str:
    return f"'{_ADOPTED}'!${column}${FIRST_ROW}:${column}${FIRST_ROW + max(1, len(book.circular.adopted)) - 1}"


def _praised_range(book: _Book, column: str) -> str:
    last = FIRST_ROW + book.circular.totals.instructions - 1
    return f"'{_INSTRUCTED}'!${column}${FIRST_ROW}:${column}${last}"


def _column(number: int) -> str:
    """Return the letter of a column, 0 being A; no sheet has more than 26."""
    return chr(ord("A") + number)
