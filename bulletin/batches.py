"""A batch: what came in together, and what became of each file."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bulletin.intake.incoming import Warning


class Result(StrEnum):
    """What became of a file. The values are the codes of the command line."""

    IMPORTED = "imported"
    IMPORTED_WITH_WARNINGS = "imported_with_warnings"
    ALREADY_HERE = "already_here"
    REVISED = "revised"
    REFUSED = "refused"


@dataclass(frozen=True)
class Arrival:
    """One line of a batch's result table; `reason` is a code, set when the file was refused."""

    path: str
    result: Result
    draft_id: str = ""
    title: str = ""
    unit: str = ""
    correspondent: str = ""
    phone: str = ""
    characters: int = 0
    warnings: tuple[Warning, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Batch:
    """What was taken in at one go, by whom, when."""

    id: str
    at: datetime
    who: str
    arrivals: tuple[Arrival, ...] = ()
