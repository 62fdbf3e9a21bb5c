"""The office's own values as JSON and back: units, people, journals, layouts, facts, texts, words, numbers."""

import json
import re
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from bulletin.drafts import Facts, Nature, Urgency
from bulletin.exchange.form import Form, Malformed
from bulletin.journals import Distribution, Former, Journal, JournalKind, Levels, Section
from bulletin.layouts import KeptLayout
from bulletin.numbers import Fate, NumberEntry
from bulletin.people import Person, RoleName
from bulletin.proof.problem import Strength
from bulletin.proof.wordbook import Correction
from bulletin.text import Cell, Paragraph, Picture, Run, Table, Text, canonical, from_canonical
from bulletin.units import (
    KEY_UNIT,
    Correspondent,
    Counted,
    Group,
    Membership,
    OwnQuota,
    Span,
    Unit,
    UnitClass,
    UnitName,
)

Shape = dict[str, Any]
Kind = TypeVar("Kind", bound=StrEnum)

_DIGEST = re.compile("[0-9a-f]{64}")
_MOST_CELLS = 1000  # columns or rows that one cell covers
_LONGEST_SIDE = 2000.0  # mm


def unit_form(unit: Unit) -> Shape:
    """Return a unit as it is written down."""
    return asdict(unit) | {
        "since": _day(unit.since), "until": _day(unit.until), "aliases": list(unit.aliases),
        "correspondents": [_dated(each) for each in unit.correspondents],
        "classes": [_dated(each) for each in unit.classes], "former": [_dated(each) for each in unit.former],
        "quotas": [asdict(each) for each in unit.quotas]}


def unit_in(form: Form) -> Unit:
    """Return the unit that was written down. Malformed for what is none, or has no name."""
    correspondents = tuple(
        Correspondent(each.text("name"), each.text("phone", ""), each.day("since"), each.day("until"))
        for each in form.forms("correspondents"))
    return Unit(
        form.text("id"), _named(form), one_of(Group, form.text("group"), "group"), _classes(form),
        form.texts("aliases"), correspondents, form.text("approver", ""), form.day("since"), form.day("until"),
        tuple(map(_former_name, form.forms("former"))), form.text("phone", ""), form.text("email", ""),
        tuple(map(_own_quota, form.forms("quotas"))), form.text("merged_into", ""))


def _classes(form: Form) -> tuple[Membership, ...]:
    if form.flag("key", False):  # as it was written down before classes had dates
        return KEY_UNIT
    return tuple(Membership(one_of(UnitClass, each.text("unit_class"), "unit_class"), each.day("since"),
                            each.day("until")) for each in form.forms("classes"))


def _former_name(form: Form) -> UnitName:
    until = form.day("until")
    if until is None:
        raise Malformed("until")
    return UnitName(form.text("name"), until)


def _own_quota(form: Form) -> OwnQuota:
    return OwnQuota(one_of(Counted, form.text("counted"), "counted"), one_of(Span, form.text("per"), "per"),
                    form.number("count"))


def _dated(value: Correspondent | Membership | UnitName) -> Shape:
    return {name: each.isoformat() if isinstance(each, date) else each for name, each in asdict(value).items()}


def person_form(person: Person) -> Shape:
    """Return an account without its password."""
    return {"id": person.id, "login": person.login, "name": person.name, "post": person.post,
            "roles": sorted(person.roles), "active": person.active}


def person_in(form: Form) -> Person:
    """Return an account that has no password yet."""
    roles = frozenset(one_of(RoleName, each, "roles") for each in form.texts("roles"))
    return Person(form.text("id"), form.text("login"), form.text("name"), roles, "", form.flag("active", True),
                  form.text("post", ""))


def journal_form(journal: Journal) -> Shape:
    """Return a journal as it is written down."""
    return asdict(journal) | {
        "closed_on": _day(journal.closed_on), "levels": int(journal.levels),
        "former": [asdict(each) | {"until": _day(each.until)} for each in journal.former]}


def journal_in(form: Form) -> Journal:
    """Return the journal that was written down."""
    goes_to = form.form("distribution")
    return Journal(
        form.text("id"), _named(form), one_of(JournalKind, form.text("kind"), "kind"),
        tuple(Section(each.text("name"), each.number("limit", 0), each.number("title_limit", 0))
              for each in form.forms("sections")),
        form.text("publisher", ""), form.text("masthead", ""), form.text("marking", ""),
        Distribution(goes_to.texts("report_to"), goes_to.texts("send_to"), goes_to.texts("issue_to"),
                     goes_to.number("copies", 0)),
        form.text("phone", ""), form.text("layout", "kuaibao"), form.number("first_year", 0),
        form.number("first_number", 1), form.number("first_total", 1), form.day("closed_on"), 0,
        _levels(form.number("levels", 3)), form.number("pages_planned", 0), form.flag("counts_total", True),
        form.numbers("weekdays"), form.text("due", ""),
        form.text("addressee", ""), form.pairs("duties"), form.text("merged_into", ""),
        tuple(_former(each) for each in form.forms("former")))


def layout_form(layout: KeptLayout) -> Shape:
    """Return a layout of the office's own as it is written down; its base file stands beside under its SHA-256."""
    return {"name": layout.name, "file": layout.file, "base": layout.base, "based_on": layout.based_on}


def layout_in(form: Form) -> KeptLayout:
    """Return the layout that was written down, as one never kept. Malformed for a base file that is no SHA-256."""
    base = form.text("base", "")
    if base and not is_digest(base):
        raise Malformed("base")
    return KeptLayout(form.text("name"), form.text("file"), base, form.text("based_on", ""))


def facts_in(form: Form) -> Facts:
    """Return the facts of a draft, unit and journal by the ids they had where they were written down."""
    return Facts(
        form.text("unit_id", "") if form.has("unit_id") else None, form.text("correspondent", ""),
        form.text("phone", ""), form.text("approver", ""), form.text("section", ""),
        one_of(Nature, form.text("nature", ""), "nature"), one_of(Urgency, form.text("urgency", ""), "urgency"),
        form.text("event_at", ""), form.text("journal_id", ""), form.flag("important", False))


def text_form(text: Text) -> list[Any]:
    """Return the stored form of a text."""
    stored: list[Any] = json.loads(canonical(text))
    return stored


def text_in(stored: object) -> Text:
    """Return the text that was written down, character for character. Malformed for what is no text."""
    if not isinstance(stored, list):
        raise Malformed("canonical")
    try:
        text = from_canonical(json.dumps(stored))
        sound = all(map(_sound, text))
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise Malformed("canonical") from error
    if not sound:
        raise Malformed("canonical")
    return text


def correction_form(correction: Correction) -> Shape:
    """Return a correction as it is written down."""
    return asdict(correction)


def correction_in(form: Form) -> Correction:
    """Return the correction that was written down."""
    return Correction(form.text("wrong"), form.text("right"), form.flag("pattern", False),
                      one_of(Strength, form.text("strength", "auto"), "strength"))


def number_form(entry: NumberEntry) -> Shape:
    """Return a line of the register as it is written down."""
    return {"journal": entry.journal_id, "year": entry.year, "number": entry.number, "total": entry.total,
            "fate": entry.fate.value, "issue": entry.issue_id, "reason": entry.reason, "who": entry.who,
            "at": entry.at.isoformat() if entry.at else None}


def number_in(form: Form) -> NumberEntry:
    """Return the line of the register that was written down."""
    return NumberEntry(
        form.text("journal"), form.number("year"), form.number("number"), form.number("total"),
        one_of(Fate, form.text("fate"), "fate"), form.text("issue", ""), form.text("reason", ""), form.text("who", ""),
        form.time("at"))


def one_of(kind: type[Kind], said: str, key: str) -> Kind:
    """Return the member of an enum with that value. Malformed where there is none."""
    try:
        return kind(said)
    except ValueError as error:
        raise Malformed(key) from error


def is_digest(said: str) -> bool:
    """Return whether this is a SHA-256 in hexadecimal, and so a harmless name for a file."""
    return _DIGEST.fullmatch(said) is not None


def _named(form: Form) -> str:
    name = form.text("name")
    if not name.strip():
        raise Malformed("name")
    return name


def _levels(said: int) -> Levels:
    try:
        return Levels(said)
    except ValueError as error:
        raise Malformed("levels") from error


def _former(form: Form) -> Former:
    until = form.day("until")
    if until is None:
        raise Malformed("until")
    return Former(until, form.text("name"), form.text("masthead"), form.text("publisher"), form.text("marking"),
                  form.text("layout"))


def _sound(block: Paragraph | Table | Picture) -> bool:
    """Return whether a block holds what its kind should: one from outside may say anything."""
    match block:
        case Paragraph(_, runs):
            return all(isinstance(run, Run) and isinstance(run.text, str) for run in runs)
        case Table(rows):
            return all(_sound_cell(cell) for row in rows for cell in row)
        case Picture(sha256, name, width, height):
            return (isinstance(sha256, str) and is_digest(sha256) and isinstance(name, str)
                    and all(isinstance(side, int | float) and 0 <= side <= _LONGEST_SIDE for side in (width, height)))


def _sound_cell(cell: Cell) -> bool:
    covers = (cell.columns, cell.rows)
    return isinstance(cell.text, str) and all(isinstance(each, int) and 1 <= each <= _MOST_CELLS for each in covers)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
