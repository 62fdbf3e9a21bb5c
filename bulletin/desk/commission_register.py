"""The register of commissions and guidance as the screens show it: with the names, titles and drafts behind them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from bulletin.archive import Archive, Work
from bulletin.commissions.commission import Commission
from bulletin.commissions.guidance import Guidance, Point, month_of
from bulletin.commissions.matching import Arrived, Proposal
from bulletin.commissions.notices import number_words
from bulletin.commissions.standing import by_deadline, overdue
from bulletin.desk.commissioning import proposed
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.units import Unit

_BEFORE = timedelta(days=14)  # what was sent shortly before the notice may be meant by it
_FAR = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Tagged:
    """A draft that is tagged with a point: its id, title and the name of its unit."""

    draft_id: str
    title: str
    unit: str


@dataclass(frozen=True)
class Register:
    """Commissions as they are dealt with, all units there ever were, people's names by id, what the office is called,
    and the guidance of the months, the latest first, with the drafts tagged with each point.
    """

    commissions: tuple[Commission, ...] = ()
    units: tuple[Unit, ...] = ()
    people: dict[str, str] = field(default_factory=dict)
    office: str = ""
    guidance: tuple[Guidance, ...] = ()
    tagged: dict[str, tuple[Tagged, ...]] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, str]:
        """The names of the units today, by id."""
        return {each.id: each.name for each in self.units}

    def point(self, id: str) -> Point | None:
        """Return a point of any month; None where there is none with this id."""
        return next((point for each in self.guidance for point in each.points if point.id == id), None)


@dataclass(frozen=True)
class Beside:
    """What is shown beside one commission: the titles of the drafts that answer it, and what may be answers too."""

    commission_id: str
    titles: dict[str, str]
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True)
class Bearing:
    """What a draft has to do with commissions and guidance: which it answers (id, number and topic), the points
    it is tagged with, and those of this month that it may be tagged with.
    """

    draft_id: str
    answers: tuple[tuple[str, str, str], ...]
    points: tuple[Point, ...]
    offered: tuple[Point, ...]


def register(archive: Archive, today: date, *, settled: int = 120) -> Register:
    """Return all open commissions and the latest `settled` ones (0: all), and the guidance of every month."""
    with archive.reading() as work:
        found = [*work.commissions.open_ones(), *work.commissions.settled(settled)]
        units, months = tuple(work.units.all()), tuple(work.guidance.all())
        return Register(by_deadline(found, today), units, {each.id: each.name for each in work.people.all()},
                        work.people.office().name, months, _tagged(work, months, units))


def beside(archive: Archive, commission_id: str) -> Beside:
    """Return what is shown beside one commission. Refused: UNKNOWN."""
    with archive.reading() as work:
        known = work.commissions.get(commission_id)
        drafts = work.drafts.many({each.draft_id for each in known.entries if each.draft_id})
        return Beside(known.id, {draft.id: draft.title for draft in drafts}, proposed(work, known))


def candidates(archive: Archive, commission_id: str, unit_id: str) -> tuple[Arrived, ...]:
    """Return the drafts that one unit sent since two weeks before it was asked, the latest first. Refused: UNKNOWN."""
    with archive.reading() as work:
        known = work.commissions.get(commission_id)
        since = datetime.combine(known.day - _BEFORE, time(), OFFICE_ZONE)
        return tuple(reversed(work.commissions.arrived((unit_id,), since, _FAR)))


def how_many_overdue(archive: Archive, today: date) -> int:
    """Return for how many open commissions an answer is overdue."""
    with archive.reading() as work:
        return len(overdue(work.commissions.open_ones(), today))


def bearing(archive: Archive, draft_id: str, today: date) -> Bearing:
    """Return what a draft answers, and which points it is or may be tagged with: those of this month."""
    with archive.reading() as work:
        answers = tuple((each.id, number_words(each), each.request.topic)
                        for each in work.commissions.of_draft(draft_id))
        tagged = tuple(work.guidance.with_point(id).point(id) for id in work.guidance.points_of(draft_id))
        month = work.guidance.of_month(month_of(today))
        return Bearing(draft_id, answers, tagged, month.standing if month else ())


def _tagged(work: Work, months: Iterable[Guidance], units: Iterable[Unit]) -> dict[str, tuple[Tagged, ...]]:
    found = work.guidance.drafts_of(point.id for each in months for point in each.points)
    names = {each.id: each.name for each in units}
    drafts = {draft.id: draft for draft in work.drafts.many({id for ids in found.values() for id in ids})}
    return {point: tuple(Tagged(id, drafts[id].title, names.get(drafts[id].facts.unit_id or "", ""))
                         for id in ids if id in drafts) for point, ids in found.items()}
