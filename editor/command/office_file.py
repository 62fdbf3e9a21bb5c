"""An office as a file: its people, units and journals, read from TOML to found an archive with."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bulletin.errors import Reason, Refused
from bulletin.journals import Distribution, Journal, JournalKind, Levels, Section
from bulletin.office import Office
from bulletin.people import Person, RoleName
from bulletin.units import KEY_UNIT, Correspondent, Group, Unit

_LAYOUTS = {JournalKind.SPECIAL: "zhuanbao", JournalKind.REFERENCE: "cankao", JournalKind.SUPPLEMENT: "zengkan"}


@dataclass(frozen=True)
class OfficeFile:
    """What an archive is founded with."""

    office: Office
    people: tuple[Person, ...]
    units: tuple[Unit, ...]
    journals: tuple[Journal, ...]


def read_office(path: Path) -> OfficeFile:
    """Return the office that the TOML file describes. Refused: UNKNOWN (what="office") when a piece is wrong."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        head = found["office"]
        return OfficeFile(
            Office(head["name"], head["county"], bool(head.get("single_seat", False))),
            tuple(_person(each) for each in found["people"]), tuple(_unit(each) for each in found["units"]),
            tuple(_journal(each, head.get("phone", "")) for each in found["journals"]))
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError) as error:
        raise Refused(Reason.UNKNOWN, what="office", id=path.name) from error


def _person(found: dict[str, Any]) -> Person:
    return Person(found["id"], found["login"], found["name"], frozenset(RoleName(role) for role in found["roles"]),
                  post=found.get("post", ""))


def _unit(found: dict[str, Any]) -> Unit:
    correspondents = tuple(Correspondent(each["name"], each.get("phone", "")) for each in found["correspondents"])
    approver = next((each["name"] for each in found.get("approvers", ())), "")
    return Unit(found["id"], found["name"], Group(found["group"]), KEY_UNIT if found["key"] else (),
                tuple(found["aliases"]), correspondents, approver, found.get("valid_from"))


def _journal(found: dict[str, Any], phone: str) -> Journal:
    kind = JournalKind(found["kind"])
    goes_to = Distribution(
        tuple(found["report_to"]), tuple(found["send_to"]), tuple(found["issue_to"]), found["copies"])
    limits, title_limits = found.get("limits", {}), found.get("title_limits", {})
    sections = tuple(Section(name, limits.get(name, 0), title_limits.get(name, 0)) for name in found["sections"])
    return Journal(
        found["id"], found["name"], kind, sections, found["publisher"], found.get("masthead", found["name"]),
        found.get("marking", ""), goes_to, phone, found.get("layout", _LAYOUTS.get(kind, "kuaibao")),
        found["last_date"].year, found["last_number"] + 1, found["last_total_number"] + 1,
        levels=Levels(found.get("levels", Levels.THREE)), pages_planned=found.get("pages_planned", 0),
        counts_total=bool(found.get("counts_total", kind is not JournalKind.SUPPLEMENT)),
        weekdays=tuple(found.get("weekdays", ())), due=found.get("due", ""), addressee=found.get("addressee", ""),
        duties=tuple((duty, name) for duty, name in found.get("duties", ())))
