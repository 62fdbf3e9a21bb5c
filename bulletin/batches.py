"""A batch: what came in together, and what became of each file."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bulletin.drafts import Source
from bulletin.intake.incoming import Warning

NESTED = "nested"  # the detail in the line of a container that lies too deep in others
MISTAKE = "mistake"  # the reason in the line of a file at which the program itself went wrong


class Result(StrEnum):
    """What became of a file. The values are the codes of the command line."""

    IMPORTED = "imported"
    IMPORTED_WITH_WARNINGS = "imported_with_warnings"
    ALREADY_HERE = "already_here"
    REVISED = "revised"
    REFUSED = "refused"


class BatchState(StrEnum):
    """How far a batch has come. One that is under way after a start of the program was interrupted."""

    UNDER_WAY = "under_way"
    DONE = "done"
    STOPPED = "stopped"
    UNDONE = "undone"


@dataclass(frozen=True)
class Arrival:
    """One line of a batch's result table; `reason` is a code, set when the file was refused; `detail` then says what
    the file looked like where that is known, or NESTED.

    `other_id` is the draft it repeats, resembles or revises; `printed` where that one was printed, such as
    《信息快报》第37期.
    """

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
    other_id: str = ""
    printed: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Batch:
    """What was taken in at one go, by whom, when; `left` are the paths not yet dealt with."""

    id: str
    at: datetime
    who: str
    arrivals: tuple[Arrival, ...] = ()
    source: Source = Source.FILE
    state: BatchState = BatchState.DONE
    left: tuple[str, ...] = ()

    @property
    def can_go_on(self) -> bool:
        """Whether something is left to be taken in."""
        return bool(self.left) and self.state is not BatchState.UNDONE

    def without_those_dealt_with(self) -> "Batch":
        """Return this batch with those paths left that have no line, nor a line of something inside them."""
        dealt_with = {place for each in self.arrivals for place in _places(each.path)}
        return replace(self, left=tuple(each for each in self.left if each not in dealt_with))


def _places(path: str) -> Iterator[str]:
    """Yield `path` and all that it may lie in: 来稿.zip/内/青禾镇.docx, 来稿.zip/内, 来稿.zip."""
    while path:
        yield path
        path = path.rpartition("/")[0]
