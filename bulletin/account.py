"""The account of what was done: who, when, which deed, on what, why."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Entry:
    """One line of the log; never changed. `draft_id`, `issue_id` and `revision_id` are empty where they say nothing.

    `digest` is the hash of what the deed was done on, `thing` the id of something that is neither draft nor issue.
    The archive adds which `seat` it was done from, the number `seq`, and the `link` of the chain.
    """

    id: str
    at: datetime
    who: str
    deed: str
    draft_id: str = ""
    issue_id: str = ""
    revision_id: str = ""
    reason: str = ""
    digest: str = ""
    thing: str = ""
    seat: str = ""
    seq: int = 0
    link: str = ""


@dataclass(frozen=True)
class Head:
    """The end of the log: the number of its last line, its link (SHA-256, hexadecimal), and when somebody last did
    something.
    """

    seq: int = 0
    link: str = ""
    at: datetime | None = None

    @property
    def code(self) -> str:
        """The link as it is printed: its first sixteen digits in groups of four."""
        return printed_head(self.link)


def printed_head(link: str) -> str:
    """Return a link of the log as it is printed: A1B2-C3D4-E5F6-0718; empty for none."""
    short = link[:16].upper()
    return "-".join(short[at:at + 4] for at in range(0, len(short), 4))
