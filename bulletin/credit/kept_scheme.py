"""A version of a scheme as the archive keeps it: the readable text, entered by whom and when."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class KeptScheme:
    """A scheme's text (TOML, see `reading`), valid from a day; one that was withdrawn never applies."""

    id: str
    name: str
    valid_from: date
    text: str
    entered_by: str
    entered_at: datetime
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    withdrawn: str = ""

    @property
    def counts(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None
