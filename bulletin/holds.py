"""How the agreement to a draft stands where it is placed: its seals, and for which section and journal it was given."""

from dataclasses import dataclass

from bulletin.journals import Levels
from bulletin.seals import Standing
from bulletin.workflow import Route, Step

HOLDING = frozenset({Standing.VALID, Standing.UNSEALED})
_WORST = (Standing.FORGED, Standing.CHANGED, Standing.UNSEALED, Standing.VALID)


@dataclass(frozen=True)
class Hold:
    """The agreement to a draft as it stands now: the worst standing of its signatures, None without any.

    `section` and `journal_id` are those it was given for, empty where they were left open; `journal` is the name of
    that journal. `missing` are the steps nobody took that have to be taken.
    """

    standing: Standing | None = None
    section: str = ""
    journal_id: str = ""
    journal: str = ""
    missing: tuple[Step, ...] = ()

    @property
    def is_broken(self) -> bool:
        """Whether a signature on it is not what was signed."""
        return self.standing is not None and self.standing not in HOLDING

    def is_elsewhere(self, section: str, journal_id: str) -> bool:
        """Return whether it was given for another section or journal."""
        return self.section not in ("", section) or self.journal_id not in ("", journal_id)


def worst(standings: frozenset[Standing]) -> Standing | None:
    """Return the worst of some standings of signatures nobody revoked; None without any."""
    return next((each for each in _WORST if each in standings), None)


def needed(route: Route, *, bypassed: bool) -> tuple[Step, ...]:
    """Return the steps that have to be taken on a draft of that route; `bypassed`: it was approved without review."""
    review = (Step.REVIEW,) if route.levels is Levels.THREE and not bypassed else ()
    return (*review, Step.APPROVE, *((Step.ENDORSE,) if route.important else ()))

