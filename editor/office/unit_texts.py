"""A unit as the texts of its form, and back: what cannot be understood is told by its field, nothing is guessed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from bulletin.unit_changes import revised, tidy
from bulletin.unit_lists.days import day_in
from bulletin.units import Correspondent, Counted, Group, OwnQuota, Span, Unit, UnitClass
from editor.office.journal_texts import PARTING, YES

COUNTED = {"报送": Counted.SUBMITTED, "采用": Counted.ADOPTED}
SPANS = {"周": Span.WEEK, "月": Span.MONTH, "季": Span.QUARTER, "年": Span.YEAR, "期": Span.PERIOD}
_PARTED = re.compile(r"[、，,；;]+")


@dataclass(frozen=True)
class Written:
    """What is written in the form: the unit where it is understood, and the fields (`since`, `people`, `quotas`) that
    are not, with the words that are not.
    """

    unit: Unit
    wrong: tuple[tuple[str, str], ...] = ()


def texts_of(unit: Unit, today: date) -> dict[str, str]:
    """Return what the form shows of a unit, by field."""
    counted, spans = ({value: word for word, value in each.items()} for each in (COUNTED, SPANS))
    return {
        "name": unit.name, "group": unit.group.value, "aliases": "、".join(unit.aliases),
        "since": _day_text(unit.since), "approver": unit.approver, "phone": unit.phone, "email": unit.email,
        **{each.value: YES if unit.is_in(each, today) else "" for each in UnitClass},
        "people": "\n".join(PARTING.join((each.name, each.phone, _day_text(each.since), _day_text(each.until)))
                            for each in unit.correspondents),
        "quotas": "\n".join(PARTING.join((counted[each.counted], spans.get(each.per, ""), str(each.count)))
                            for each in unit.quotas),
    }


def written(before: Unit, texts: Mapping[str, str], today: date) -> Written:
    """Return the unit as the form says it; a class that is ticked or unticked holds from the first of this year."""
    wrong: list[tuple[str, str]] = []
    people = tuple(_person(line, wrong) for line in _lines(texts["people"]))
    quotas = tuple(made for line in _lines(texts["quotas"]) if (made := _quota(line, wrong)) is not None)
    unit = replace(
        before, name=texts["name"], group=Group(texts["group"]), aliases=tuple(_PARTED.split(texts["aliases"])),
        since=_day(texts["since"], "since", wrong), approver=texts["approver"], phone=texts["phone"],
        email=texts["email"], correspondents=people, quotas=quotas)
    for each in UnitClass:
        if before.is_in(each, today) != (texts[each.value] == YES):
            unit = revised(unit, each, today.year, texts[each.value] == YES)
    return Written(tidy(unit), tuple(dict.fromkeys(wrong)))


def _lines(text: str) -> list[list[str]]:
    return [cells for line in text.split("\n") if any(cells := [each.strip() for each in line.split(PARTING)])]


def _person(cells: list[str], wrong: list[tuple[str, str]]) -> Correspondent:
    name, phone, since, until = (*cells, "", "", "", "")[:4]
    if not name:
        wrong.append(("people", phone or since or until))
    return Correspondent(name, phone, _day(since, "people", wrong), _day(until, "people", wrong))


def _quota(cells: list[str], wrong: list[tuple[str, str]]) -> OwnQuota | None:
    counted, per, count = (*cells, "", "", "")[:3]
    span = SPANS.get(per.removeprefix("每").removesuffix("度"))
    if counted not in COUNTED or span is None or not count.isdecimal():
        wrong.append(("quotas", " ".join(each for each in (counted, per, count) if each)))
        return None
    return OwnQuota(COUNTED[counted], span, int(count))


def _day(words: str, field: str, wrong: list[tuple[str, str]]) -> date | None:
    day = day_in(words)
    if words.strip() and day is None:
        wrong.append((field, words))
    return day


def _day_text(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
