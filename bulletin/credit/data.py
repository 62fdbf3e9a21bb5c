"""Everything a circular states, as data that are the same bytes whenever they are counted from the same facts."""

import json
from decimal import Decimal
from typing import Any

from bulletin.credit.account import Account, Entry, PersonAccount, UnitAccount
from bulletin.credit.circular import Circular
from bulletin.credit.facts import Fact, FactKind, Level, Mode
from bulletin.credit.periods import Period
from bulletin.credit.scheme_text import scheme_text

FORM = 1  # of the data: raised when the same facts would give other bytes


def circular_data(circular: Circular) -> bytes:
    """Return the circular as canonical JSON in UTF-8: every figure, every entry with its rule, every fact behind it
    once, the schemes word for word. Keys are sorted, points are texts, facts stand by id.
    """
    facts = {fact.id: fact for line in circular.lines for entry in line.entries for fact in entry.facts}
    found = {
        "form": FORM, "period": _period(circular.period), "basis": circular.basis.value,
        "schemes": [{"period": _period(part), "text": scheme_text(scheme)} for part, scheme in circular.schemes],
        "units": [_unit(line) for line in circular.lines], "totals": _figures(circular.totals),
        "before": _figures(circular.before) if circular.before is not None else None,
        "correspondents": _people(circular.correspondents), "clerks": _people(circular.clerks),
        "fees": sorted([line.fact.id, line.fee.id, _number(line.fee.yuan)] for line in circular.fees),
        "facts": [_fact(facts[id]) for id in sorted(facts)],
    }
    return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _unit(line: UnitAccount) -> dict[str, Any]:
    return _figures(line) | {
        "unit": line.unit.id if line.unit else "", "name": line.name,
        "group": line.unit.group.value if line.unit else "", "rank": line.rank,
        "missed_floors": list(line.missed_floors), "vetoes": list(line.vetoes),
        "entries": sorted((_entry(entry) for entry in line.entries), key=_key)}


def _people(people: tuple[PersonAccount, ...]) -> list[dict[str, Any]]:
    found = [_figures(person) | {"name": person.name, "unit": person.unit_id, "person": person.person_id}
             for person in people]
    return sorted(found, key=lambda each: (each["unit"], each["name"], each["person"]))


def _figures(account: Account) -> dict[str, Any]:
    return {
        "submitted": account.submitted, "printed": account.printed, "declined": account.declined, "open": account.open,
        "adopted": {f"{level.value}.{mode.value}": account.adopted(level, mode) for level in Level for mode in Mode},
        "kinds": {kind.value: len(account.of(kind)) for kind in FactKind}, "points": _number(account.points)}


def _entry(entry: Entry) -> list[Any]:
    span = _period(entry.span) if entry.span else None
    return [[fact.id for fact in entry.facts], _number(entry.points), _number(entry.worth), entry.rule_id, entry.rule,
            entry.why.value, span, entry.wanted]


def _key(entry: list[Any]) -> tuple[Any, ...]:
    facts, _, _, rule_id, _, why, span, _ = entry
    return facts, rule_id, why, span or []


def _fact(fact: Fact) -> list[Any]:
    return [
        fact.id, fact.kind.value, fact.unit_id, fact.day.isoformat(), fact.title, fact.draft_id,
        fact.level.value if fact.level else "", fact.mode.value if fact.mode else "", fact.publication, fact.number,
        fact.leader, fact.detail, fact.section, fact.nature, fact.reprint, fact.stage.value if fact.stage else "",
        fact.sources, fact.place, fact.characters, fact.correspondent, fact.editor_id]


def _period(period: Period) -> list[str]:
    return [period.since.isoformat(), period.until.isoformat()]


def _number(points: Decimal) -> str:
    return f"{points.normalize() + 0:f}"
