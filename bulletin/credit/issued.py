"""A circular as the archive keeps it: its period, the draft with its words, the figures it was drawn up from."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bulletin.credit.facts import Basis
from bulletin.credit.parts import Part
from bulletin.credit.periods import Period, PeriodKind
from bulletin.errors import Reason, Refused


class CircularState(StrEnum):
    """Where a circular stands: its words are still written and signed as a draft, it went out, or it is void."""

    DRAFTED = "drafted"
    ISSUED = "issued"
    VOID = "void"


@dataclass(frozen=True)
class IssuedCircular:
    """A circular drawn up for a period. Its words are the draft `draft_id`; `figures` the data, canonical JSON.

    `revision_id` is the revision in which its words stand as they were drawn up; issued, the one that was signed.
    Issued, it has a number of its year (as in 云政办信〔2026〕5号, `mark` being 云政办信) which is given once, and its
    period is closed: a fact entered later needs a reason. `day` is printed on it. `reason` says why it was issued
    although facts had changed since.
    """

    id: str
    kind: PeriodKind
    since: date
    until: date
    basis: Basis
    title: str
    draft_id: str
    figures: str
    made_by: str
    made_at: datetime
    state: CircularState = CircularState.DRAFTED
    year: int | None = None
    number: int | None = None
    issued_by: str = ""
    issued_at: datetime | None = None
    void_reason: str = ""
    parts: frozenset[Part] = frozenset(Part)
    revision_id: str = ""
    mark: str = ""
    day: date | None = None
    reason: str = ""
    version: int = 0

    @property
    def period(self) -> Period:
        return Period(self.since, self.until)

    @property
    def document_number(self) -> str:
        """The number (发文字号, GB/T 9704—2012, 7.2.5), empty while it has none: 云政办信〔2026〕5号."""
        return f"{self.mark}〔{self.year}〕{self.number}号" if self.number is not None else ""

    def must_be_open(self) -> None:
        """Refuse with CIRCULAR_ISSUED what went out or is void."""
        if self.state is not CircularState.DRAFTED:
            raise Refused(Reason.CIRCULAR_ISSUED, title=self.title)

    def issued(self, mark: str, day: date, number: int, who: str, at: datetime, reason: str = "") -> "IssuedCircular":
        """Return it issued with a number of the year of `day`. Refused: CIRCULAR_ISSUED."""
        self.must_be_open()
        return replace(self, state=CircularState.ISSUED, mark=mark.strip(), year=day.year, number=number, day=day,
                       issued_by=who, issued_at=at, reason=reason.strip())

    def voided(self, reason: str) -> "IssuedCircular":
        """Return it void; its number stays its own. Refused: REASON_MISSING, CIRCULAR_ISSUED once void already."""
        if self.state is CircularState.VOID:
            raise Refused(Reason.CIRCULAR_ISSUED, title=self.title)
        if not reason.strip():
            raise Refused(Reason.REASON_MISSING)
        return replace(self, state=CircularState.VOID, void_reason=reason.strip())
