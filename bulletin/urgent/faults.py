"""The register of faults in reporting: 迟报、漏报、瞒报、误报, each with its evidence, and what the clocks propose."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bulletin.urgent.clocks import BY_UNIT, What, clocks
from bulletin.urgent.events import Event, EventState
from bulletin.urgent.limits import UrgentLimits
from bulletin.urgent.severity import Above


class FaultKind(StrEnum):
    """What a unit did wrong."""

    LATE = "late"  # 迟报
    MISSED = "missed"  # 漏报
    CONCEALED = "concealed"  # 瞒报
    FALSE = "false"  # 误报
    AHEAD = "ahead"  # 先行上报: told those above before the county office knew


@dataclass(frozen=True)
class Fault:
    """A fault of a unit: what kind, the evidence in words, found on which day of the office, entered by whom and when.

    `event_id` is empty for one that belongs to no event; `scan` the SHA-256 (hexadecimal) of kept bytes, `scan_name`
    what the file was called. `criticised` says who above criticised the unit publicly for it (通报批评). A fault that
    was withdrawn stays, with the reason.
    """

    id: str
    kind: FaultKind
    unit_id: str
    evidence: str
    found_on: date
    noted_by: str
    noted_at: datetime
    event_id: str = ""
    scan: str = ""
    scan_name: str = ""
    criticised: Above | None = None
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    withdrawn: str = ""

    @property
    def counts(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None


@dataclass(frozen=True)
class Proposal:
    """A fault that the clocks suggest; a person decides.

    `what` is the clock; `late` by how much; `so_far` when the report is still to come.
    """

    kind: FaultKind
    unit_id: str
    event: Event
    what: What | None
    late: timedelta
    so_far: bool = False


def proposals(events: Iterable[Event], known: Iterable[Fault], limits: UrgentLimits,
              now: datetime) -> tuple[Proposal, ...]:
    """Return the faults that the clocks of units suggest and that nobody entered yet, one of a kind for an event.

    LATE for a report or a text behind its limit; MISSED when an event was closed and its unit never reported; AHEAD
    for a unit that told those above before the county office knew. A fault once entered, even if withdrawn, was
    decided on.
    """
    decided = {(fault.event_id, fault.unit_id, fault.kind) for fault in known}
    found: dict[tuple[str, str, FaultKind], Proposal] = {}
    for event in events:
        for each in (*_late(event, limits, now), *_ahead(event)):
            found.setdefault((event.id, each.unit_id, each.kind), each)
    return tuple(each for key, each in found.items() if key not in decided)


def _late(event: Event, limits: UrgentLimits, now: datetime) -> list[Proposal]:
    if not event.unit_id or event.state is EventState.VOID:
        return []
    missed = event.state is EventState.CLOSED and all(each.own for each in event.chain)
    kind = FaultKind.MISSED if missed else FaultKind.LATE
    return [Proposal(kind, event.unit_id, event, clock.what, clock.late, clock.met_at is None)
            for clock in clocks(event, limits, now) if clock.what in BY_UNIT and clock.late]


def _ahead(event: Event) -> list[Proposal]:
    if event.state is EventState.VOID:
        return []
    return [Proposal(FaultKind.AHEAD, each.unit_id, event, None, max(timedelta(), event.received_at - each.at))
            for each in event.forwardings
            if each.unit_id and not each.withdrawn and each.at < event.received_at]


def no_award(faults: Iterable[Fault], unit_id: str, year: int) -> bool:
    """Return whether a unit lost the year's award: criticised publicly once by the province (or the centre), or twice
    by the city."""
    above = [fault.criticised for fault in faults
             if fault.unit_id == unit_id and fault.counts and fault.found_on.year == year]
    return above.count(Above.CITY) >= 2 or Above.PROVINCE in above or Above.CENTRE in above
