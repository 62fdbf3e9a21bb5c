"""Entries and facts as the lines of a list: by kind with subtotals, each with its rule and what counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bulletin.credit.account import Account, Entry, Why
from bulletin.credit.facts import Fact, FactKind
from bulletin.credit.words import UNRECOGNISED
from editor.credit.board.rows import Column
from editor.credit.board.words import (
    counted_words,
    fact_words,
    kind_words,
    number_words,
    settled_words,
    signed,
    title_words,
    tr,
    why_words,
)
from editor.credit.spoken import in_words


@dataclass(frozen=True)
class EntryRow:
    """A line of the list: a heading (`is_head`) with its subtotal, or what happened, when and where, and why it counts.

    `points` stands at the right, `counts` says whether it gives anything; `draft_id` is what a double click opens.
    `is_plain`: the rule gives just these points, or none at all, so that there is nothing to explain.
    """

    title: str
    beneath: str = ""
    why: str = ""
    points: str = ""
    counts: bool = True
    draft_id: str = ""
    is_head: bool = False
    is_plain: bool = False


def account_rows(account: Account, column: Column | None, today: date) -> tuple[EntryRow, ...]:
    """Return the lines of an account by kind, each kind with its number and its points; with a `column` of figures only
    what that figure counts. Caps and quotas stand at the end.
    """
    kind = column.kind if column else None
    rows: list[EntryRow] = []
    for each in FactKind:
        own = [entry for entry in account.entries if entry.fact is not None and entry.fact.kind is each
               and (column is None or column.level in (None, entry.fact.level))]
        if own and kind in (None, each):
            rows += _section(kind_words(each), counted_words(each, len(own)), own, today)
    settled = [entry for entry in account.entries if entry.fact is None]
    if settled and kind is None:
        rows += _section(tr("任务和封顶"), counted_words(FactKind.REWARD, len(settled)), settled, today)
    return tuple(rows)


def _section(name: str, counted: str, entries: Sequence[Entry], today: date) -> list[EntryRow]:
    points = sum((entry.points for entry in entries), Decimal(0))
    said = tr("小计 {points} 分").format(points=number_words(points))
    lines = (entry_row(each, today, named=False) for each in entries)
    return [EntryRow(f"{name} {counted}", points=said, is_head=True), *lines]


def entry_row(entry: Entry, today: date, named: bool = True) -> EntryRow:
    """Return an entry as a line, `named`: with what happened, where no heading says it."""
    fact = entry.fact
    if fact is None:
        return EntryRow(why_words(entry), settled_words(entry), "", signed(entry.points), bool(entry.points))
    plain = entry.why is Why.NO_RULE or (entry.why is Why.COUNTED and entry.points == entry.worth)
    return EntryRow(title_words(fact), fact_words(fact, today, named), why_words(entry), signed(entry.points),
                    bool(entry.points), fact.draft_id, is_plain=plain)


def fact_rows(facts: Sequence[Fact], today: date, names: Mapping[str, str]) -> tuple[EntryRow, ...]:
    """Return facts as lines; what all of them have in common, the unit or what happened, is not repeated in each."""
    one_unit = len({fact.unit_id for fact in facts}) == 1
    one_kind = len({fact.kind for fact in facts}) == 1

    def beneath(fact: Fact) -> str:
        unit = "" if one_unit else names.get(fact.unit_id, in_words(UNRECOGNISED))
        return " · ".join(each for each in (unit, fact_words(fact, today, named=not one_kind)) if each)
    return tuple(EntryRow(title_words(fact), beneath(fact), draft_id=fact.draft_id) for fact in facts)
