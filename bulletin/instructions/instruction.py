"""An instruction: what a leader wrote on an item or an issue, whose business it is, and all that followed.

Every one is answered and every matter is settled (件件有回音，事事有着落): nothing is deleted, what follows is added.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bulletin.credit.facts import Level
from bulletin.errors import Reason, Refused


class State(StrEnum):
    """Where an instruction stands. OVERDUE is no state of its own making: it follows from the deadline and the day."""

    TO_ASSIGN = "to_assign"
    UNDER_WAY = "under_way"
    ANSWERED = "answered"
    OVERDUE = "overdue"
    CLOSED = "closed"
    WITHDRAWN = "instruction_withdrawn"


class Happened(StrEnum):
    """What an entry of the follow-up tells."""

    ASSIGNED = "assigned"
    REMINDED = "reminded"
    ANSWERED = "answered"
    SCANNED = "scanned"
    CORRECTED = "corrected"
    REPRINTED = "reprinted"
    CLOSED = "closed"
    REOPENED = "reopened"
    STRUCK = "struck"
    WITHDRAWN = "withdrawn"


STRIKABLE = frozenset({Happened.ANSWERED, Happened.REMINDED})


@dataclass(frozen=True)
class Scan:
    """A scanned sheet: the SHA-256 (hexadecimal) its bytes are kept under, and the name its file had."""

    sha256: str
    name: str


@dataclass(frozen=True)
class Responsible:
    """Whose business it is: a unit of the office's list, or with an empty `unit_id` any body by its name."""

    name: str
    unit_id: str = ""


@dataclass(frozen=True)
class On:
    """What the leader wrote on: one item, or one whole issue; the other is empty."""

    draft_id: str = ""
    issue_id: str = ""


@dataclass(frozen=True)
class Given:
    """What the leader gave: name, whose leader it is, the day, and the words; empty when only the scan has them."""

    leader: str
    level: Level
    day: date
    words: str = ""


@dataclass(frozen=True)
class Entry:
    """One line of the follow-up: what happened on which day, and who entered it when.

    `unit` is who was reminded or answered, `person` who spoke for it; `draft_id` the supplement it was reprinted in;
    `strikes` the id of the entry that is taken back as a mistake.
    """

    id: str
    happened: Happened
    day: date
    at: datetime
    who: str
    words: str = ""
    unit: Responsible | None = None
    person: str = ""
    scan: Scan | None = None
    draft_id: str = ""
    strikes: str = ""


@dataclass(frozen=True)
class Instruction:
    """A leader's instruction with its follow-up, oldest entry first. `version` guards against overwriting."""

    id: str
    on: On
    given: Given
    entered_by: str
    entered_at: datetime
    units: tuple[Responsible, ...] = ()
    deadline: date | None = None
    scans: tuple[Scan, ...] = ()
    entries: tuple[Entry, ...] = ()
    closed_on: date | None = None
    withdrawn: bool = False
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.closed_on is None and not self.withdrawn

    def state(self, today: date) -> State:
        """Return where it stands on `today`: it is overdue from the day after the deadline until it is closed."""
        if self.withdrawn:
            return State.WITHDRAWN
        if self.closed_on is not None:
            return State.CLOSED
        if self.days_over(today):
            return State.OVERDUE
        if not self.units:
            return State.TO_ASSIGN
        return State.UNDER_WAY if self.silent else State.ANSWERED

    def days_over(self, today: date) -> int:
        """Return how many days it is overdue; 0 when it is not."""
        return max(0, (today - self.deadline).days) if self.is_open and self.deadline else 0

    @property
    def answers(self) -> tuple[Entry, ...]:
        """The answers since it was last opened again, for those before did not settle it; none that was struck."""
        since = max((at for at, each in enumerate(self.entries)
                     if each.happened is Happened.REOPENED and each.id not in self.struck), default=-1)
        return tuple(each for each in self.entries[since + 1:]
                     if each.happened is Happened.ANSWERED and each.id not in self.struck)

    @property
    def struck(self) -> frozenset[str]:
        """The ids of the entries that were taken back as mistakes; they stay readable."""
        return frozenset(each.strikes for each in self.entries if each.strikes)

    @property
    def silent(self) -> tuple[Responsible, ...]:
        """The responsible units that have not answered yet."""
        heard = [each.unit for each in self.answers]
        return tuple(unit for unit in self.units if not any(other and same(unit, other) for other in heard))

    @property
    def reminders(self) -> tuple[Entry, ...]:
        """The times the units were urged; none that was struck."""
        return tuple(each for each in self.entries
                     if each.happened is Happened.REMINDED and each.id not in self.struck)

    @property
    def supplements(self) -> tuple[str, ...]:
        """The drafts it was reprinted in."""
        return tuple(each.draft_id for each in self.entries if each.happened is Happened.REPRINTED)

    def with_entry(self, entry: Entry) -> "Instruction":
        """Return it with one more line. Refused: STEP_NOT_OPEN once withdrawn."""
        if self.withdrawn:
            raise Refused(Reason.STEP_NOT_OPEN, step=entry.happened.value, stage=State.WITHDRAWN.value)
        return replace(self, entries=(*self.entries, entry))

    def assigned(self, units: Iterable[Responsible], deadline: date | None, entry: Entry) -> "Instruction":
        """Return it as the business of `units` until `deadline` (交办).

        Refused: STEP_NOT_OPEN once closed or withdrawn, UNITS_MISSING without any unit.
        """
        self.must_be_open(Happened.ASSIGNED)
        named = once(units)
        if not named:
            raise Refused(Reason.UNITS_MISSING)
        return replace(self.with_entry(entry), units=named, deadline=deadline)

    def answered(self, entry: Entry) -> "Instruction":
        """Return it with a unit's answer. Refused: STEP_NOT_OPEN once closed or withdrawn, ANSWER_EMPTY without
        words and scan, UNITS_MISSING when nobody says whose answer it is.
        """
        self.must_be_open(Happened.ANSWERED)
        if entry.unit is None or not entry.unit.name:
            raise Refused(Reason.UNITS_MISSING)
        if not entry.words and entry.scan is None:
            raise Refused(Reason.ANSWER_EMPTY)
        return self.with_entry(entry)

    def reminded(self, entry: Entry) -> "Instruction":
        """Return it with a reminder (催办). Refused: STEP_NOT_OPEN once closed or withdrawn, UNITS_MISSING while it
        is nobody's business.
        """
        self.must_be_open(Happened.REMINDED)
        if not self.units:
            raise Refused(Reason.UNITS_MISSING)
        return self.with_entry(entry)

    def closed(self, entry: Entry) -> "Instruction":
        """Return it as settled (办结) on the entry's day. Refused: STEP_NOT_OPEN, REASON_MISSING without words."""
        self.must_be_open(Happened.CLOSED)
        return replace(self.with_entry(_said(entry)), closed_on=entry.day)

    def reopened(self, entry: Entry) -> "Instruction":
        """Return it as open once more. Refused: STEP_NOT_OPEN unless closed, REASON_MISSING without words."""
        if self.withdrawn or self.closed_on is None:
            raise Refused(Reason.STEP_NOT_OPEN, step=Happened.REOPENED.value, stage=self._stage)
        return replace(self.with_entry(_said(entry)), closed_on=None)

    def corrected(self, given: Given, entry: Entry) -> "Instruction":
        """Return it with what the leader gave set right. Refused: as `must_say`, STEP_NOT_OPEN once withdrawn."""
        must_say(given, self.scans)
        return replace(self.with_entry(entry), given=given)

    def scanned(self, entry: Entry) -> "Instruction":
        """Return it with the entry's scan as one more sheet. Refused: STEP_NOT_OPEN once withdrawn."""
        assert entry.scan is not None
        if entry.scan.sha256 in {each.sha256 for each in self.scans}:
            return self
        return replace(self.with_entry(entry), scans=(*self.scans, entry.scan))

    def without(self, entry: Entry) -> "Instruction":
        """Return it with the answer or reminder that the entry `strikes` taken back as a mistake.

        Refused: STEP_NOT_OPEN once closed or withdrawn, UNKNOWN (what="answer") for what is no answer or reminder, or
        was struck already, REASON_MISSING without words.
        """
        self.must_be_open(Happened.STRUCK)
        can_be = {each.id for each in self.entries if each.happened in STRIKABLE} - self.struck
        if entry.strikes not in can_be:
            raise Refused(Reason.UNKNOWN, what="answer", id=entry.strikes)
        return self.with_entry(_said(entry))

    def taken_back(self, entry: Entry) -> "Instruction":
        """Return it as entered by mistake: it stays readable and counts nowhere.

        Refused: STEP_NOT_OPEN when it is so already, REASON_MISSING without words.
        """
        return replace(self.with_entry(_said(entry)), withdrawn=True)

    def must_be_open(self, happens: Happened) -> None:
        """Refuse with STEP_NOT_OPEN what cannot happen any more."""
        if not self.is_open:
            raise Refused(Reason.STEP_NOT_OPEN, step=happens.value, stage=self._stage)

    @property
    def _stage(self) -> str:
        if self.withdrawn:
            return State.WITHDRAWN.value
        return (State.CLOSED if self.closed_on else State.UNDER_WAY if self.units else State.TO_ASSIGN).value


def settling(one: Instruction) -> Entry | None:
    """Return the last entry that stands of those that closed it or opened it again; None where it was always open."""
    return next((each for each in reversed(one.entries) if each.id not in one.struck
                 and each.happened in (Happened.CLOSED, Happened.REOPENED)), None)


def unsettled(one: Instruction, entry: Entry) -> Instruction:
    """Return it as if its last closing or reopening, which the entry `strikes`, had not been.

    Refused: STEP_NOT_OPEN once withdrawn, UNKNOWN (what="answer") for any other entry.
    """
    last = settling(one)
    if last is None or entry.strikes != last.id:
        raise Refused(Reason.UNKNOWN, what="answer", id=entry.strikes)
    made = one.with_entry(_said(entry))
    before = settling(made)
    return replace(made, closed_on=before.day if before and before.happened is Happened.CLOSED else None)


def must_say(given: Given, scans: Iterable[Scan]) -> None:
    """Refuse with LEADER_MISSING what names nobody, with INSTRUCTION_EMPTY what has neither words nor a scan."""
    if not given.leader:
        raise Refused(Reason.LEADER_MISSING)
    if not given.words and not tuple(scans):
        raise Refused(Reason.INSTRUCTION_EMPTY)


def tidy(given: Given) -> Given:
    """Return it without blanks at the ends of what was typed."""
    return replace(given, leader=given.leader.strip(), words=given.words.strip())


def same(one: Responsible, other: Responsible) -> bool:
    """Return whether the two are one unit: by its id where both have one, else by the name."""
    return one.unit_id == other.unit_id if one.unit_id and other.unit_id else one.name == other.name


def once(units: Iterable[Responsible]) -> tuple[Responsible, ...]:
    """Return the units that have a name, each once, in the order given."""
    found: list[Responsible] = []
    for unit in units:
        named = replace(unit, name=unit.name.strip())
        if named.name and not any(same(named, each) for each in found):
            found.append(named)
    return tuple(found)


def _said(entry: Entry) -> Entry:
    if not entry.words:
        raise Refused(Reason.REASON_MISSING, step=entry.happened.value)
    return entry
