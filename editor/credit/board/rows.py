"""The lines of the board as rows of a table: columns, figures and chips, whoever is ranked."""

from dataclasses import dataclass
from decimal import Decimal

from bulletin.credit.account import Account, PersonAccount
from bulletin.credit.board import ClerkLine, Standing, missed_quotas, person_ranks
from bulletin.credit.circular import Circular
from bulletin.credit.facts import Fact, FactKind, Level, Outcome
from bulletin.credit.words import LEVEL, UNRECOGNISED, short_words
from bulletin.units import Group
from editor.credit.board.asking import Board
from editor.credit.board.words import kind_words, number_words, tr
from editor.credit.spoken import in_words, period_words, unit_words
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.rows import Chipped

TOWNSHIPS, DEPARTMENTS, UNKNOWN, WRITERS, CLERKS = "townships", "departments", "unknown", "correspondents", "clerks"
FOLLOWS = {
    "veto": (QT_TRANSLATE_NOOP("board", "取消评先"), Tone.URGENT, "prohibit"),
    "floor": (QT_TRANSLATE_NOOP("board", "不达标"), Tone.WARNING, "arrow-line-down"),
    "silent": (QT_TRANSLATE_NOOP("board", "未报送"), Tone.WARNING, "speaker-slash"),
    "quota": (QT_TRANSLATE_NOOP("board", "任务未完成"), Tone.NEUTRAL, "clock"),
}  # what follows for a unit: the words and the sign of its chip
GROUPS = {TOWNSHIPS: Group.TOWNSHIP, DEPARTMENTS: Group.DEPARTMENT}


@dataclass(frozen=True)
class Column:
    """A column; of a figure, which facts it counts. `name` is "rank", "climbed", "name", "of", "points" or "figure"."""

    name: str
    title: str
    kind: FactKind | None = None
    level: Level | None = None


@dataclass(frozen=True)
class Cell:
    """What stands in a cell and what it is sorted by."""

    words: str
    value: Decimal | int | str


@dataclass(frozen=True)
class BoardRow:
    """A line: who, the account behind it, the cells by column, and what follows for them."""

    key: str
    title: str
    account: Account
    cells: tuple[Cell, ...]
    rank: int | None = None
    climbed: int | None = None
    beneath: str = ""
    chips: tuple[Chipped, ...] = ()
    silent: bool = False


@dataclass(frozen=True)
class Ranking:
    """A table of the board."""

    columns: tuple[Column, ...]
    rows: tuple[BoardRow, ...]


def facts_behind(account: Account, column: Column) -> tuple[Fact, ...]:
    """Return the rows behind a figure: of commissions those that were due."""
    if column.kind is None:
        return account.facts
    return tuple(fact for fact in account.of(column.kind)
                 if column.level in (None, fact.level) and fact.detail != Outcome.OPEN)


def tabs(board: Board) -> tuple[str, ...]:
    """Return the tables there are; that of what is not recognised only when there is any."""
    unknown = (UNKNOWN,) if board.circular.unrecognised else ()
    return (TOWNSHIPS, DEPARTMENTS, *unknown, WRITERS, CLERKS)


def ranking(board: Board, tab: str) -> Ranking:
    """Return one of the tables."""
    if tab == CLERKS:
        return _clerks(board)
    return _correspondents(board) if tab == WRITERS else _units(board, GROUPS.get(tab))


def _units(board: Board, group: Group | None) -> Ranking:
    columns = (
        Column("rank", tr("名次")), Column("climbed", tr("升降")),
        Column("name", tr("单位")), *_figures(board.circular, units=True))
    rows = [_unit_row(each, columns) for each in board.standings
            if (each.line.unit.group if each.line.unit else None) is group]
    return Ranking(columns, tuple(rows))


def _unit_row(each: Standing, columns: tuple[Column, ...]) -> BoardRow:
    line = each.line
    return BoardRow(
        line.unit.id if line.unit else "", unit_words(line), line,
        tuple(_cell(line, column, unit_words(line), line.rank, each.climbed) for column in columns),
        line.rank, each.climbed, _was(each), _chips(each), each.is_silent)


def _was(each: Standing) -> str:
    if each.rank_before is None or each.points_before is None:
        return ""
    return tr("上期第 {rank} 名，{points} 分").format(
        rank=each.rank_before, points=number_words(each.points_before))


def _correspondents(board: Board) -> Ranking:
    columns = (
        Column("rank", tr("名次")), Column("name", tr("信息员")),
        Column("of", tr("单位")), *_figures(board.circular, units=False))
    people = board.circular.correspondents
    names = {line.unit.id: short_words(line) for line in board.circular.lines if line.unit}
    rows = [_person_row(each, names.get(each.unit_id, in_words(UNRECOGNISED)), rank, columns)
            for each, rank in zip(people, person_ranks(people), strict=True)]
    return Ranking(columns, tuple(rows))


def _person_row(each: PersonAccount, unit: str, rank: int, columns: tuple[Column, ...]) -> BoardRow:
    return BoardRow(f"{each.unit_id}/{each.name}", each.name, each,
                    tuple(_cell(each, column, each.name, rank, None, unit) for column in columns), rank, beneath=unit)


def _clerks(board: Board) -> Ranking:
    columns = (
        Column("rank", tr("名次")), Column("name", tr("人员")),
        Column("written", tr("编写 / 任务"), FactKind.SUBMITTED),
        *(column for column in _figures(board.circular, units=False) if column.kind is not FactKind.SUBMITTED))
    return Ranking(columns, tuple(_clerk_row(each, columns) for each in board.clerks))


def _clerk_row(each: ClerkLine, columns: tuple[Column, ...]) -> BoardRow:
    short = max(0, each.wanted - len(each.written))
    chips = (Chipped(tr("少 {count} 篇").format(count=short), Tone.WARNING, "warning"),) if short else ()
    cells = tuple(
        Cell(f"{len(each.written)} / {each.wanted}", len(each.written)) if column.name == "written"
        else _cell(each.account, column, each.name, each.rank, None) for column in columns)
    return BoardRow(each.account.person_id, each.name or tr("已离岗人员"), each.account, cells,
                    each.rank, chips=chips, silent=not each.account.facts)


def _figures(circular: Circular, *, units: bool) -> tuple[Column, ...]:
    levels = circular.levels if len(circular.levels) > 1 else ()
    found = [Column("figure", kind_words(FactKind.SUBMITTED), FactKind.SUBMITTED),
             Column("figure", kind_words(FactKind.ADOPTED), FactKind.ADOPTED),
             *(Column("figure", in_words(LEVEL[level]), FactKind.ADOPTED, level) for level in levels),
             Column("figure", kind_words(FactKind.INSTRUCTED), FactKind.INSTRUCTED)]
    if units:
        found.append(Column("figure", kind_words(FactKind.COMMISSION), FactKind.COMMISSION))
    return (*found, Column("points", tr("计分")))


def _cell(account: Account, column: Column, name: str, rank: int | None, climbed: int | None, unit: str = "") -> Cell:
    match column.name:
        case "rank":
            return Cell(str(rank) if rank is not None else "—", rank if rank is not None else 10**9)
        case "climbed":
            return Cell(climbed_words(climbed), climbed if climbed is not None else -10**9)
        case "name":
            return Cell(name, name)
        case "of":
            return Cell(unit, unit)
        case "points":
            return Cell(number_words(account.points), account.points)
    count = len(facts_behind(account, column))
    if column.kind is FactKind.COMMISSION:
        done, due = account.commissions_done, account.commissions_due
        return Cell(f"{done} / {due}" if due else "—", done)
    return Cell(f"{count:,}", count)


def climbed_words(climbed: int | None) -> str:
    """Return a change of rank: ↑2, ↓1, — for none; nothing where there was no rank before."""
    if climbed is None:
        return ""
    return "—" if not climbed else f"{'↑' if climbed > 0 else '↓'}{abs(climbed)}"


def _chips(each: Standing) -> tuple[Chipped, ...]:
    """Return what follows for a unit: vetoes first, then floors, quotas, and that it sent nothing."""
    line = each.line
    follows = {"veto": line.vetoes, "floor": line.missed_floors, "silent": each.is_silent,
               "quota": not each.is_silent and missed_quotas(line.entries)}
    return tuple(Chipped(tr(words), tone, sign) for code, (words, tone, sign) in FOLLOWS.items() if follows[code])


def follows_words(standing: Standing) -> tuple[str, ...]:
    """Return in sentences what follows for a unit: the floors it missed, the vetoes, the quotas by their spans."""
    line = standing.line
    said = [tr("取消评先资格：{names}").format(names=joining.listed(line.vetoes))] if line.vetoes else []
    if line.missed_floors:
        said.append(tr("不达标：{names}").format(names=joining.listed(line.missed_floors)))
    missed = missed_quotas(line.entries)
    if missed:
        spans = joining.listed(period_words(entry.span.since, entry.span.until) for entry in missed[:3] if entry.span)
        more = tr(" 等 {count} 个时段").format(count=len(missed)) if len(missed) > 3 else ""
        said.append(tr("未完成任务：{spans}").format(spans=spans + more))
    return tuple(said)
