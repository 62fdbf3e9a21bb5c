"""The sheets of a circular's workbook as values: what stands in which cell, with formulas that lead to the facts."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from bulletin.credit import circular_text as words
from bulletin.credit.account import Account, UnitAccount
from bulletin.credit.circular import Circular, RankedGroup
from bulletin.credit.circular_tables import adoptions
from bulletin.credit.facts import FactKind, Outcome
from bulletin.credit.points_rows import FATES, HEADS, KINDS, WIDTHS, points_rows, rule_rows
from bulletin.credit.sheet_values import FIRST_ROW, Formula, Sheet, Value, column
from bulletin.credit.words import GROUP, LEVEL, MODE, OUTCOME, UNRANKED, UNRECOGNISED, period_words, unit_words
from bulletin.workflow import Stage

__all__ = ["FIRST_ROW", "Formula", "Sheet", "Value", "sheets_of"]

SUMMARY, ADOPTED, POINTS, RULES, WRITERS = "汇总", "采用目录", "计分明细", "计分办法", "信息员"
_UNIT, _KIND, _FATE, _LEVEL, _OWN = (column(HEADS.index(head)) for head in ("单位", "事项", "情况", "层级", "计分"))


@dataclass(frozen=True)
class _Book:
    """What all sheets share: the circular, a distinct label for every line, the last row of the rows of points."""

    circular: Circular
    labels: Mapping[int, str]
    last: int

    @property
    def under(self) -> str:
        return f"统计时段：{period_words(self.circular.period.since, self.circular.period.until)}"

    @property
    def digits(self) -> int:
        return max(scheme.rounding.digits for _, scheme in self.circular.schemes)

    def label(self, line: UnitAccount) -> str:
        return self.labels[id(line)]

    def range(self, letter: str) -> str:
        return f"'{POINTS}'!${letter}${FIRST_ROW}:${letter}${self.last}"

    def counting(self, row: int, *conditions: tuple[str, str]) -> str:
        """Return a formula counting the rows of the unit at `row` that meet the conditions (column, words)."""
        asked = "".join(f',{self.range(letter)},"{wanted}"' for letter, wanted in conditions)
        return f"=COUNTIFS({self.range(_UNIT)},$B{row}{asked})"


def sheets_of(circular: Circular) -> tuple[Sheet, ...]:
    """Return the sheets: summary, groups, what was adopted, who wrote, every entry of points, the rules."""
    labels = _labels(circular.lines)
    rules, cells = rule_rows(circular, RULES)
    rows = points_rows(circular, labels, cells)
    book = _Book(circular, labels, FIRST_ROW + max(1, len(rows)) - 1)
    groups = tuple(_group_sheet(book, group) for group in circular.groups)
    writers = (_writers_sheet(book),) if circular.correspondents else ()
    points = Sheet(POINTS, "计分明细", book.under, HEADS, WIDTHS, rows, (words.basis(circular),), wide=True)
    return (_summary(book), *groups, _adopted_sheet(book), *writers, points, _rules_sheet(book, rules))


def _labels(lines: tuple[UnitAccount, ...]) -> dict[int, str]:
    """Return a name for every line, a second unit of the same name with a number, so that formulas tell them apart."""
    seen: Counter[str] = Counter()
    labels = {}
    for line in lines:
        name = unit_words(line)
        seen[name] += 1
        labels[id(line)] = name if seen[name] == 1 else f"{name}（{seen[name]}）"
    return labels


def _group_sheet(book: _Book, group: RankedGroup) -> Sheet:
    figures = _figure_heads(book)
    last = FIRST_ROW + len(group.lines) - 1
    points = column(1 + len(figures))
    rows: list[tuple[Value, ...]] = [
        (UNRANKED if line.rank is None else
         Formula(f"=RANK({points}{row},{points}${FIRST_ROW}:{points}${last})", line.rank),
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
    asked = ("约稿", "约稿完成") if book.circular.totals.commissions() else ()
    return ("报送", *(FATES[stage] for stage in FATES), *levels, *praised, *asked, "积分")


def _figures(book: _Book, line: UnitAccount, row: int) -> tuple[Value, ...]:
    """Return the figures of a line at `row`, whose label stands in column B and whose figures begin in column C."""
    fates = tuple(Formula(book.counting(row, (_KIND, KINDS[FactKind.SUBMITTED]), (_FATE, FATES[stage])), count)
                  for stage, count in ((Stage.PUBLISHED, line.printed), (Stage.DECLINED, line.declined),
                                       (Stage.EDITING, line.open)))
    adopted = tuple(
        Formula(book.counting(row, (_KIND, KINDS[FactKind.ADOPTED]), (_LEVEL, LEVEL[level])), line.adopted(level))
        for level in book.circular.levels)
    praised: tuple[Value, ...] = ()
    if book.circular.totals.instructions:
        praised = (Formula(book.counting(row, (_KIND, KINDS[FactKind.INSTRUCTED])), line.instructions),)
    points = f"=ROUND(SUMIFS({book.range(_OWN)},{book.range(_UNIT)},$B{row}),{book.digits})"
    return (Formula(f"=SUM(D{row}:F{row})", line.submitted), *fates, *adopted, *praised,
            *_asked(book, line, row), Formula(points, line.points))


def _asked(book: _Book, line: UnitAccount, row: int) -> tuple[Value, ...]:
    """Return how many commissions a unit was asked and how many it answered, where any was asked."""
    if not book.circular.totals.commissions():
        return ()
    asked = (_KIND, KINDS[FactKind.COMMISSION])
    done = "+".join(book.counting(row, asked, (_FATE, OUTCOME[outcome])).removeprefix("=")
                    for outcome in (Outcome.ANSWERED, Outcome.LATE))
    return (Formula(book.counting(row, asked), line.commissions()),
            Formula(f"={done}", line.commissions(Outcome.ANSWERED, Outcome.LATE)))


def _numbers(book: _Book, account: Account) -> tuple[Decimal | int, ...]:
    totals = book.circular.totals
    adopted = (account.adopted(level) for level in book.circular.levels)
    praised = (account.instructions,) if totals.instructions else ()
    asked = (account.commissions(), account.commissions(Outcome.ANSWERED, Outcome.LATE)) if totals.commissions() else ()
    return (account.submitted, account.printed, account.declined, account.open, *adopted, *praised, *asked,
            account.points)


def _sums(book: _Book, account: Account, last: int) -> tuple[Value, ...]:
    """Return the sums of the figures, which begin in column C, over the rows to `last`."""
    numbers = _numbers(book, account)
    return tuple(_sum(column(number), last, value, book.digits if number == len(numbers) + 1 else None)
                 for number, value in enumerate(numbers, start=2))


def _sum(letter: str, last: int, value: Decimal | int, digits: int | None = None) -> Value:
    if last < FIRST_ROW:
        return value
    said = f"SUM({letter}{FIRST_ROW}:{letter}{last})"
    return Formula(f"={said}" if digits is None else f"=ROUND({said},{digits})", value)


def _summary(book: _Book) -> Sheet:
    rows: list[tuple[Value, ...]] = []
    for group in book.circular.groups:
        name, total = GROUP[group.group], FIRST_ROW + len(group.lines)
        linked = (Formula(f"='{name}'!{column(number)}{total}", value)
                  for number, value in enumerate(_numbers(book, group), start=2))
        rows.append((len(group.lines), name, *linked))
    if book.circular.unrecognised:
        rows.append(("", UNRECOGNISED, *_figures(book, book.circular.unrecognised, FIRST_ROW + len(rows))))
    last = FIRST_ROW + len(rows) - 1
    count = sum(len(group.lines) for group in book.circular.groups)
    rows.append((_sum("A", last, count), "总计", *_sums(book, book.circular.totals, last)))
    figures = _figure_heads(book)
    return Sheet(
        SUMMARY, "信息报送采用情况汇总", book.under, ("单位数", "分组", *figures),
        (8, 20, *(9 for _ in figures)), tuple(rows), (words.basis(book.circular),), totals=True)


def _adopted_sheet(book: _Book) -> Sheet:
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (number, fact.day, fact.publication, _count(fact.number), fact.title, book.label(line), fact.correspondent,
         LEVEL[fact.level] if fact.level else "", MODE[fact.mode] if fact.mode else "")
        for number, (fact, line) in enumerate(adoptions(book.circular), start=1))
    return Sheet(
        ADOPTED, "采用稿件目录", book.under,
        ("序号", "刊发日期", "刊物", "期号", "标题", "单位", "信息员", "层级", "方式"),
        (6, 15, 16, 8, 50, 26, 10, 7, 7), rows, (words.basis(book.circular),), wide=True)


def _count(number: str) -> int | str:
    return int(number) if number.isdecimal() else number


def _writers_sheet(book: _Book) -> Sheet:
    names = {line.unit.id: book.label(line) for line in book.circular.lines if line.unit}
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (number, line.name, names.get(line.unit_id, UNRECOGNISED), line.submitted, line.adopted(), line.points)
        for number, line in enumerate(book.circular.correspondents, start=1))
    return Sheet(WRITERS, "信息员报送采用情况", book.under, ("序号", "信息员", "单位", "报送", "采用", "积分"),
                 (6, 14, 30, 9, 9, 9), rows,
                 ("注：按来稿所署信息员统计，未署名的来稿不列入；单位的封顶、任务加减分不计入个人。",))


def _rules_sheet(book: _Book, rows: tuple[tuple[Value, ...], ...]) -> Sheet:
    return Sheet(RULES, "计分办法", book.under, ("项目", "分值", "说明"), (44, 12, 44), rows,
                 (words.basis(book.circular), "各表积分均由公式按计分明细逐项加出，明细的分值取自本表，可逐项查看。"))
