"""A commission (约稿): what the office asks of which units by when, and all that followed.

Entries are added and mistakes struck; nothing is deleted, and a number of the year is never given twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bulletin.commissions.deadline import Deadline
from bulletin.errors import Reason, Refused


class AskedBy(StrEnum):
    """Who wants it."""

    LEADER = "leader"
    PROVINCE = "province"
    CITY = "city"
    OWN = "own"  # 本办计划


class Reply(StrEnum):
    """What a unit says in its receipt (回执)."""

    WILL = "will"
    LATER = "later"
    CANNOT = "cannot"


class Standing(StrEnum):
    """How one unit stands; counted in days of the office."""

    OPEN = "open"
    ANSWERED = "answered"
    LATE = "late"
    MISSING = "missing"
    EXCUSED = "excused"
    SPARED = "spared"  # settled before it was due: nothing was owed any more


class State(StrEnum):
    """Where a commission stands. OVERDUE follows from the deadlines and the day."""

    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Happened(StrEnum):
    """What an entry of the follow-up tells."""

    MADE = "made"
    CHANGED = "changed"
    RECEIVED = "received"
    REMINDED = "reminded"
    ANSWERED = "answered"
    EXTENDED = "extended"
    EXCUSED = "excused"
    ASKED_AGAIN = "asked_again"
    CLOSED = "closed"
    REOPENED = "reopened"
    STRUCK = "struck"
    WITHDRAWN = "withdrawn"


_STEPS = {Happened.EXCUSED: "excuse_commission", Happened.REOPENED: "reopen_commission",
          Happened.WITHDRAWN: "withdraw_commission"}  # as the log calls what needs a reason
STRIKABLE = frozenset({Happened.ANSWERED, Happened.REMINDED})


@dataclass(frozen=True)
class Request:
    """What is asked: topic, what the draft should tell, by when, whom to call, and who wants it.

    `asker` names the leader or office where that says more; `length` is the 篇幅 as words; `point_id` the point of
    guidance it was made from. All but topic, wanted and contact may be empty.
    """

    topic: str
    wanted: str
    deadline: Deadline
    contact: str
    phone: str = ""
    asked_by: AskedBy = AskedBy.OWN
    asker: str = ""
    length: str = ""
    point_id: str = ""


@dataclass(frozen=True)
class Receipt:
    """A unit's receipt (回执): when it came, who took the notice, what it says, and why or with which words.

    `later` is until when the unit wants to send, with LATER.
    """

    day: date
    receiver: str = ""
    reply: Reply = Reply.WILL
    words: str = ""
    later: date | None = None


@dataclass(frozen=True)
class AskedUnit:
    """A unit that was asked; `deadline` is its own where that differs, `excused` why it need not answer (免报)."""

    unit_id: str
    receipt: Receipt | None = None
    deadline: Deadline | None = None
    excused: str = ""


@dataclass(frozen=True)
class Entry:
    """One line of the follow-up: what happened on which day, and who entered it when.

    `unit_id` is whom it is about, empty for all; `draft_id` the draft that answers; `strikes` the entry taken back.
    """

    id: str
    happened: Happened
    day: date
    at: datetime
    who: str
    words: str = ""
    unit_id: str = ""
    draft_id: str = ""
    strikes: str = ""


@dataclass(frozen=True)
class Commission:
    """A commission with its follow-up, oldest entry first. `number` is that of the `year`; `day` when it went out;
    `withdrawn` says why it was taken back; `version` guards against overwriting.
    """

    id: str
    year: int
    number: int
    request: Request
    day: date
    made_by: str
    made_at: datetime
    units: tuple[AskedUnit, ...] = ()
    entries: tuple[Entry, ...] = ()
    closed_on: date | None = None
    withdrawn: str = ""
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether anything can still become of it."""
        return self.closed_on is None and not self.withdrawn

    @property
    def struck(self) -> frozenset[str]:
        """The ids of the entries that were taken back as mistakes; they stay readable."""
        return frozenset(each.strikes for each in self.entries if each.strikes)

    def unit(self, unit_id: str) -> AskedUnit:
        """Return how a unit was asked. Refused: UNKNOWN for one that was not."""
        for each in self.units:
            if each.unit_id == unit_id:
                return each
        raise Refused(Reason.UNKNOWN, what="unit", id=unit_id)

    def deadline_of(self, unit: AskedUnit) -> Deadline:
        """Return by when a unit is to answer: its own deadline, else that of all."""
        return unit.deadline or self.request.deadline

    def answers(self, unit_id: str = "") -> tuple[Entry, ...]:
        """Return the answers that stand, of one unit or of all; the first decides whether it came in time."""
        found = [each for each in self.entries if each.happened is Happened.ANSWERED and each.id not in self.struck
                 and unit_id in ("", each.unit_id)]
        return tuple(sorted(found, key=lambda each: (each.day, each.at)))

    def reminders(self, unit_id: str) -> tuple[Entry, ...]:
        """Return the times a unit was urged, alone or with all others."""
        return tuple(each for each in self.entries if each.happened is Happened.REMINDED
                     and each.id not in self.struck and each.unit_id in ("", unit_id))

    def standing(self, unit: AskedUnit, today: date) -> Standing:
        """Return how a unit stands on `today`, a day of the office."""
        due, answers = self.deadline_of(unit).day, self.answers(unit.unit_id)
        if unit.excused:
            return Standing.EXCUSED
        if answers:
            return Standing.ANSWERED if answers[0].day <= due else Standing.LATE
        if self.closed_on is not None and self.closed_on <= due:
            return Standing.SPARED
        return Standing.OPEN if today <= due else Standing.MISSING

    def standings(self, today: date) -> dict[str, Standing]:
        """Return how each unit stands, by its id."""
        return {each.unit_id: self.standing(each, today) for each in self.units}

    def state(self, today: date) -> State:
        """Return where it stands: overdue while an open one has a unit whose day has passed without an answer."""
        if self.withdrawn:
            return State.WITHDRAWN
        if self.closed_on is not None:
            return State.CLOSED
        found = set(self.standings(today).values())
        if Standing.MISSING in found:
            return State.OVERDUE
        return State.OPEN if Standing.OPEN in found else State.ANSWERED

    def with_entry(self, entry: Entry) -> "Commission":
        """Return it with one more line. Refused: COMMISSION_CLOSED once settled or withdrawn."""
        if not self.is_open:
            raise Refused(Reason.COMMISSION_CLOSED)
        if entry.unit_id:
            self.unit(entry.unit_id)
        return replace(self, entries=(*self.entries, entry))

    def changed(self, request: Request, unit_ids: Iterable[str], entry: Entry) -> "Commission":
        """Return it asking something else, and of more units; none that was asked is forgotten (see `excused`).

        Refused: COMMISSION_CLOSED, COMMISSION_INCOMPLETE.
        """
        asked = {each.unit_id for each in self.units}
        added = tuple(AskedUnit(id) for id in dict.fromkeys(unit_ids) if id not in asked)
        made = replace(self.with_entry(entry), request=request, units=(*self.units, *added))
        must_be_whole(made.request, (each.unit_id for each in made.units))
        return made

    def received(self, unit_id: str, receipt: Receipt, entry: Entry) -> "Commission":
        """Return it with a unit's receipt, in place of one before. Refused: COMMISSION_CLOSED, UNKNOWN unit."""
        return self._with_unit(replace(self.unit(unit_id), receipt=receipt), entry)

    def extended(self, unit_ids: Iterable[str], deadline: Deadline, entries: Iterable[Entry]) -> "Commission":
        """Return it with another deadline for these units (延期). Refused: COMMISSION_CLOSED, UNKNOWN unit."""
        made = self
        for unit_id, entry in zip(unit_ids, entries, strict=True):
            own = deadline if deadline != made.request.deadline else None
            made = made._with_unit(replace(made.unit(unit_id), deadline=own), entry)
        return made

    def excused(self, unit_id: str, entry: Entry) -> "Commission":
        """Return it without asking more of a unit (免报). Refused: COMMISSION_CLOSED, UNKNOWN, REASON_MISSING."""
        return self._with_unit(replace(self.unit(unit_id), excused=_said(entry).words), entry)

    def asked_again(self, unit_id: str, entry: Entry) -> "Commission":
        """Return it asking a unit that was excused. Refused: COMMISSION_CLOSED, UNKNOWN unit."""
        return self._with_unit(replace(self.unit(unit_id), excused=""), entry)

    def closed(self, entry: Entry) -> "Commission":
        """Return it as settled (办结) on the entry's day. Refused: COMMISSION_CLOSED."""
        return replace(self.with_entry(entry), closed_on=entry.day)

    def reopened(self, entry: Entry) -> "Commission":
        """Return it as open once more. Refused: COMMISSION_CLOSED when withdrawn, STEP_NOT_OPEN when it is open,
        REASON_MISSING without words.
        """
        if self.withdrawn:
            raise Refused(Reason.COMMISSION_CLOSED)
        if self.closed_on is None:
            raise Refused(Reason.STEP_NOT_OPEN, step=_STEPS[Happened.REOPENED], stage="under_way")
        return replace(self, closed_on=None, entries=(*self.entries, _said(entry)))

    def taken_back(self, entry: Entry) -> "Commission":
        """Return it as withdrawn (撤销): its number stays used, it counts nowhere.

        Refused: COMMISSION_CLOSED, REASON_MISSING.
        """
        return replace(self.with_entry(_said(entry)), withdrawn=entry.words)

    def without(self, entry: Entry) -> "Commission":
        """Return it with the answer or reminder that the entry `strikes` taken back as a mistake.

        Refused: COMMISSION_CLOSED, UNKNOWN (what="answer") for what is none or was struck already.
        """
        can_be = {each.id for each in self.entries if each.happened in STRIKABLE} - self.struck
        if entry.strikes not in can_be:
            raise Refused(Reason.UNKNOWN, what="answer", id=entry.strikes)
        return self.with_entry(entry)

    def _with_unit(self, unit: AskedUnit, entry: Entry) -> "Commission":
        units = tuple(unit if each.unit_id == unit.unit_id else each for each in self.units)
        return replace(self.with_entry(entry), units=units)


def tidy(request: Request) -> Request:
    """Return it without blanks at the ends of what was typed."""
    return replace(request, **{name: getattr(request, name).strip() for name in (
        "topic", "wanted", "contact", "phone", "asker", "length")})


def must_be_whole(request: Request, unit_ids: Iterable[str]) -> None:
    """Refuse with COMMISSION_INCOMPLETE, naming what is `lacking`: topic, wanted, commission_units, contact."""
    for name in ("topic", "wanted", "contact"):
        if not getattr(request, name):
            raise Refused(Reason.COMMISSION_INCOMPLETE, lacking=name)
    if not tuple(unit_ids):
        raise Refused(Reason.COMMISSION_INCOMPLETE, lacking="commission_units")


def _said(entry: Entry) -> Entry:
    if not entry.words:
        raise Refused(Reason.REASON_MISSING, step=_STEPS[entry.happened])
    return entry
