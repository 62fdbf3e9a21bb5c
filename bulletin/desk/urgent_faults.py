"""The register of faults 迟报、漏报、瞒报、误报: entering, withdrawing, asking, and what the clocks propose."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bulletin.archive import Archive
from bulletin.desk.noting import new_id, note, office_day
from bulletin.desk.urgent import unit_name
from bulletin.desk.urgent_words import FAULTS
from bulletin.errors import Reason, Refused
from bulletin.people import Actor
from bulletin.urgent.faults import Fault, FaultKind, Proposal, proposals
from bulletin.urgent.severity import Above

LARGEST_SCAN = 50 * 1024 * 1024  # bytes
LOOKING_BACK = timedelta(days=90)  # older events are settled; what is found out about them is entered by hand


@dataclass(frozen=True)
class Found:
    """What was found: kind, unit, the evidence in words, on which day (None: today), for which event if any.

    `scan` are the bytes of a file that proves it, `scan_name` what it is called; `criticised` who above criticised the
    unit publicly.
    """

    kind: FaultKind
    unit_id: str
    evidence: str
    found_on: date | None = None
    event_id: str = ""
    scan: bytes = b""
    scan_name: str = ""
    criticised: Above | None = None


def enter_fault(archive: Archive, found: Found, *, actor: Actor, at: datetime) -> Fault:
    """Enter a fault into the register; the scan is kept byte for byte.

    Refused: ROLE_MISSING, UNKNOWN unit or event, EVIDENCE_MISSING without evidence in words,
    TOO_LARGE for a scan of more than 50 MB, TIME_AHEAD for a day that has not come.
    """
    actor.must_write()
    if not found.unit_id:
        raise Refused(Reason.UNKNOWN, what="unit")
    if not found.evidence.strip():
        raise Refused(Reason.EVIDENCE_MISSING)
    if len(found.scan) > LARGEST_SCAN:
        raise Refused(Reason.TOO_LARGE, name=found.scan_name)
    if found.found_on and found.found_on > office_day(at):
        raise Refused(Reason.TIME_AHEAD)
    with archive.writing() as work:
        unit = unit_name(work, found.unit_id)
        if found.event_id:
            work.events.get(found.event_id)
        scan = hashlib.sha256(found.scan).hexdigest() if found.scan else ""
        if scan:
            work.submissions.keep_bytes(scan, found.scan)
        fault = Fault(
            new_id(), found.kind, found.unit_id, found.evidence.strip(), found.found_on or office_day(at), actor.id, at,
            found.event_id, scan, found.scan_name if scan else "", found.criticised)
        work.faults.put(fault)
        words = f"{unit}{FAULTS[fault.kind]}：{fault.evidence}"
        note(work, actor, at, "enter_fault", reason=words, thing=found.event_id or fault.id)
        return fault


def withdraw_fault(archive: Archive, fault_id: str, reason: str, *, actor: Actor, at: datetime) -> Fault:
    """Take a fault back: it stays in the register and counts no longer.

    Refused: ROLE_MISSING, UNKNOWN, REASON_MISSING, STEP_NOT_OPEN for one that was withdrawn before.
    """
    actor.must_write()
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step="withdraw_fault")
    with archive.writing() as work:
        known = work.faults.get(fault_id)
        if not known.counts:
            raise Refused(Reason.STEP_NOT_OPEN, step="withdraw_fault", stage="fault_withdrawn")
        gone = replace(known, withdrawn_at=at, withdrawn_by=actor.id, withdrawn=reason.strip())
        work.faults.put(gone)
        words = f"{unit_name(work, known.unit_id)}{FAULTS[known.kind]}：{gone.withdrawn}"
        note(work, actor, at, "withdraw_fault", reason=words, thing=known.event_id or known.id)
        return gone


def criticise(archive: Archive, fault_id: str, above: Above | None, *, actor: Actor, at: datetime) -> Fault:
    """Write down who above criticised the unit publicly for it (通报批评); None takes it back.

    Refused: ROLE_MISSING, UNKNOWN, STEP_NOT_OPEN for a fault that was withdrawn.
    """
    actor.must_write()
    with archive.writing() as work:
        known = work.faults.get(fault_id)
        if not known.counts:
            raise Refused(Reason.STEP_NOT_OPEN, step="criticise_fault", stage="fault_withdrawn")
        criticised = replace(known, criticised=above)
        work.faults.put(criticised)
        words = {Above.CITY: "市级", Above.PROVINCE: "省级", Above.CENTRE: "中央", None: "未通报批评"}[above]
        note(work, actor, at, "criticise_fault", reason=f"{unit_name(work, known.unit_id)}：{words}",
             thing=known.event_id or known.id)
        return criticised


def faults_found(archive: Archive, since: date, until: date, unit_id: str = "") -> list[Fault]:
    """Return the faults found from `since` on and before `until`, of all units or of one, withdrawn ones too."""
    with archive.reading() as work:
        return work.faults.found(since, until, unit_id)


def proposed_faults(archive: Archive, now: datetime) -> tuple[Proposal, ...]:
    """Return the faults that the clocks of the last 90 days and of open events suggest; a person decides on each."""
    with archive.reading() as work:
        recent = {event.id: event for event in (
            *work.events.received(now - LOOKING_BACK, now + timedelta(days=1)), *work.events.open_ones())}
        known = [fault for event_id in recent for fault in work.faults.of_event(event_id)]
        return proposals(recent.values(), known, work.events.limits(), now)


def scan_of(archive: Archive, fault_id: str) -> bytes:
    """Return the bytes of a fault's scan, empty for none. Refused: UNKNOWN."""
    with archive.reading() as work:
        fault = work.faults.get(fault_id)
        return work.submissions.bytes_of(fault.scan) if fault.scan else b""
