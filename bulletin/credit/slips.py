"""Slips that tell a unit what became of one draft: notices of adoption (采用通知单) and of decline (退稿通知单)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bulletin.credit.account import UnitAccount
from bulletin.credit.circular import Circular
from bulletin.credit.circular_tables import adoptions, belonging
from bulletin.credit.facts import Fact, FactKind
from bulletin.credit.words import LEVEL, MODE, day_words, points_words, unit_words
from bulletin.layout.page import Official
from bulletin.text import Cell, Table, Text, paragraph
from bulletin.workflow import Stage


class SlipKind(StrEnum):
    """What a slip tells."""

    ADOPTED = "adopted"
    DECLINED = "declined"


@dataclass(frozen=True)
class Slip:
    """A slip as a page, with the unit and title for its file."""

    unit_id: str
    unit: str
    title: str
    page: Official


def slips(
    circular: Circular, kind: SlipKind, office: str, day: date, reasons: Mapping[str, str],
    units: frozenset[str] = frozenset(),
) -> tuple[Slip, ...]:
    """Return the slips of the period unit by unit, those of units that are not recognised left out.

    `reasons` say by the draft's id why it was declined; `units` are ids, empty: all.
    """
    places = {id(line): place for place, line in enumerate(circular.lines)}
    found = sorted(_found(circular, kind), key=lambda each: places[id(each[1])])
    return tuple(
        Slip(line.unit.id, unit_words(line), fact.title, Official(
            organ="", document_number="", title="信息采用通知单" if kind is SlipKind.ADOPTED else "信息退稿通知单",
            addressee=unit_words(line), body=_body(fact, line, kind, reasons), signature=office, date=day, copy_to=(),
            printed_by="", sealed=False))
        for fact, line in found if line.unit and (not units or line.unit.id in units))


def _found(circular: Circular, kind: SlipKind) -> Iterator[tuple[Fact, UnitAccount]]:
    if kind is SlipKind.ADOPTED:
        yield from adoptions(circular)
    else:
        yield from (each for each in belonging(circular, FactKind.SUBMITTED) if each[0].stage is Stage.DECLINED)


def _body(fact: Fact, line: UnitAccount, kind: SlipKind, reasons: Mapping[str, str]) -> Text:
    rows = [("标题", fact.title), ("信息员", fact.correspondent or "—")]
    if kind is SlipKind.ADOPTED:
        number = f"第{fact.number}期" if fact.number.isdecimal() else fact.number
        points = sum((entry.points for entry in line.entries if entry.fact is fact), start=0 * line.points)
        rows += [("采用刊物", f"{fact.publication}{number}"), ("采用日期", day_words(fact.day)),
                 ("采用方式", "，".join(each for each in (
                     LEVEL[fact.level] if fact.level else "", MODE[fact.mode] if fact.mode else "") if each)),
                 ("计分", points_words(points))]
        return _said("你单位报送的信息已被采用，具体如下：", rows, "请继续做好信息报送工作。")
    rows += [("收稿日期", day_words(fact.day)), ("未采用原因", reasons.get(fact.draft_id, "") or "—")]
    return _said("你单位报送的信息未予采用，具体如下：", rows, "情况有新进展的，可补充后重新报送。")


def _said(above: str, rows: list[tuple[str, str]], below: str) -> Text:
    table = Table((tuple(map(Cell, ("项目", "内容"))), *(tuple(map(Cell, row)) for row in rows)))
    return paragraph(above), table, paragraph(below)
