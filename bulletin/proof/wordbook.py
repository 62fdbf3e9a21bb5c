"""What an office taught the check: words, corrections, what is ignored, which rules are off, the roster."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bulletin.proof.problem import Strength
from bulletin.text import Block

AROUND = 8  # code points on either side that tell one place from another


class Branch(StrEnum):
    """What a post belongs to: party posts are named before those of the government."""

    PARTY = "party"
    CONGRESS = "congress"
    GOVERNMENT = "government"
    CONSULTATIVE = "consultative"
    OTHER = "other"


class OnClassified(StrEnum):
    """What happens at signing when a text bears words or marks of classification."""

    WARN = "warn"
    BLOCK = "block"


class OnPersonal(StrEnum):
    """What happens at signing when there is personal data in a text."""

    WARN = "warn"
    BLOCK = "block"


class OnFigures(StrEnum):
    """What happens at signing when figures of a text were not checked against a source; OFF: nothing is said."""

    OFF = "off"
    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True)
class Correction:
    """A wording this office wants otherwise: `wrong` becomes `right`; with `pattern` it is a regular expression."""

    wrong: str
    right: str
    pattern: bool = False
    strength: Strength = Strength.AUTO


@dataclass(frozen=True)
class Ignored:
    """A finding that shall not come again: everywhere, or with a `draft_id` at the place told by what stands around."""

    rule: str
    text: str
    draft_id: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Switched:
    """A rule switched on or off: for a journal, or with an empty `journal_id` for all."""

    rule: str
    on: bool
    journal_id: str = ""


@dataclass(frozen=True)
class Leader:
    """Who holds which post, from the first day to the last (None: open). `rank` orders lists, 1 first."""

    name: str
    post: str
    rank: int
    branch: Branch = Branch.OTHER
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Return whether the post is theirs on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Organ:
    """An organ: its full name, the short forms approved, when it exists, and what came in its place."""

    name: str
    short: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    successor: str = ""

    def exists(self, day: date) -> bool:
        """Return whether it exists on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Roster:
    """The leaders and organs an office writes of, each with its dates."""

    leaders: tuple[Leader, ...] = ()
    organs: tuple[Organ, ...] = ()


@dataclass(frozen=True)
class Wordbook:
    """All an office taught. `words` are right as they stand: no finding touches one.

    `vouched` are blocks of drafts (by id) whose figures need nobody's tick: the desk itself counted and wrote them.
    """

    words: frozenset[str] = frozenset()
    corrections: tuple[Correction, ...] = ()
    ignored: frozenset[Ignored] = frozenset()
    switches: tuple[Switched, ...] = ()
    roster: Roster = field(default_factory=Roster)
    on_classified: OnClassified = OnClassified.WARN
    on_personal: OnPersonal = OnPersonal.WARN
    on_figures: OnFigures = OnFigures.WARN
    vouched: frozenset[tuple[str, Block]] = frozenset()

    def is_on(self, rule: str, journal_id: str = "") -> bool:
        """Return whether `rule` is on for a journal: what was said for the journal holds, else what for all."""
        said = {each.journal_id: each.on for each in self.switches if each.rule == rule}
        return said.get(journal_id, said.get("", True))

    def ignores(self, rule: str, text: str, draft_id: str, before: str, after: str) -> bool:
        """Return whether a finding of `rule` on `text` between `before` and `after` shall not be shown."""
        if Ignored(rule, text) in self.ignored:
            return True
        return bool(draft_id) and here(rule, text, draft_id, before, after) in self.ignored


def here(rule: str, text: str, draft_id: str, before: str, after: str) -> Ignored:
    """Return what to keep in order to ignore a finding of `rule` at this place of a draft only."""
    return Ignored(rule, text, draft_id, before[-AROUND:], after[:AROUND])
