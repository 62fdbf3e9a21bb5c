"""A fact of credit that somebody entered: forwarded, adopted above, an error, a reward; never changed, withdrawn."""

from dataclasses import dataclass
from datetime import date, datetime

from bulletin.credit.facts import FactKind, Level, Mode


@dataclass(frozen=True)
class EnteredFact:
    """What was entered, by whom and when.

    It is about the draft `draft_id` (every unit it came from is credited), or without one about the unit `unit_id`.
    Where both are given that unit alone is credited: an error in one source of a merged item, say.
    `proof` is the SHA-256 (hexadecimal) of kept bytes, `proof_name` what the file was called. `reason` says why it was
    entered after its period was closed by a circular. One that was withdrawn stays, with the reason.
    """

    id: str
    kind: FactKind
    day: date
    title: str
    entered_by: str
    entered_at: datetime
    draft_id: str = ""
    unit_id: str = ""
    correspondent: str = ""
    level: Level | None = None
    mode: Mode | None = None
    publication: str = ""
    number: str = ""
    reprint: bool = False
    detail: str = ""
    words: str = ""
    proof: str = ""
    proof_name: str = ""
    reason: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    withdrawn: str = ""

    @property
    def counts(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None
