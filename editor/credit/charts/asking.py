"""What the charts ask of the archive: the facts of a period, read once, and all charts of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bulletin.archive import Work
from bulletin.credit.account import UnitAccount
from bulletin.credit.scheme import Scheme
from bulletin.credit.trend import Book
from bulletin.credit.words import short_words
from bulletin.desk.credit import drawn_up
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.desk.schemes import schemes_of
from bulletin.desk.searching import Look
from editor.charts.chart import Chart
from editor.credit.board.asking import Asked, bundled_schemes
from editor.credit.charts.cards import Read, all_charts, read_of


@dataclass(frozen=True)
class Dashboard:
    """What the room shows: the charts of each card; `names` are the units by id."""

    asked: Asked
    charts: tuple[tuple[Chart, ...], ...]
    names: Mapping[str, str]


def dashboard(look: Look, asked: Asked) -> Dashboard:
    """Return all charts of a period; of one before the first scheme there are no points, everything else is there."""
    with look.reading() as work:
        schemes = schemes_of(work, bundled_schemes())
        scored = any(scheme.valid_from <= asked.period.since for scheme in schemes)
        read = _scored(work, asked, schemes) if scored else _plain(work, asked)
    return Dashboard(asked, all_charts(read), read.names)


def _scored(work: Work, asked: Asked, schemes: Sequence[Scheme]) -> Read:
    return read_of(drawn_up(work, asked.period, schemes, OFFICE_ZONE, asked.basis, today=asked.today), asked.today)


def _plain(work: Work, asked: Asked) -> Read:
    """Return the facts without points."""
    facts = tuple(work.ledger.facts(asked.period, asked.basis, OFFICE_ZONE))
    senders = {fact.unit_id for fact in facts}
    units = (unit for unit in work.units.all() if unit.id in senders or unit.is_there(asked.period.until))
    lines = (UnitAccount((), unit, unit.name_on(asked.period.until)) for unit in units)
    names = {line.unit.id: short_words(line) for line in lines if line.unit}
    return Read(Book(asked.period, asked.basis, facts), (), names, asked.today, "")
