"""The account of what was done: who, when, which deed, on what, why."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Entry:
    """One line of the log; never changed. `draft_id`, `issue_id` and `revision_id` are empty where they say nothing."""

    id: str
    at: datetime
    who: str
    deed: str
    draft_id: str = ""
    issue_id: str = ""
    revision_id: str = ""
    reason: str = ""
