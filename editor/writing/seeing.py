"""What the writing screen asks the archive for."""

from dataclasses import dataclass
from datetime import datetime

from bulletin.archive import Archive, DraftQuery, Order
from bulletin.desk import looking, writing
from bulletin.drafts import Draft
from bulletin.journals import Journal, Section
from bulletin.routing import route_for
from bulletin.units import Unit
from bulletin.workflow import WRITABLE, Route, Stage
from editor.pieces.seals import Signed, signed_file

IN_EDITING = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.RETURNED})
MOST = 500


@dataclass(frozen=True)
class Seen:
    """A draft with all that stands around it on the screen."""

    opened: writing.Opened
    file: looking.DraftFile
    units: tuple[Unit, ...]
    journals: tuple[Journal, ...]
    signed: Signed

    @property
    def writable(self) -> bool:
        """Whether the draft can still be written."""
        return self.opened.draft.stage in WRITABLE

    @property
    def route(self) -> Route:
        """Who has to agree to the draft, by the journal it is meant for."""
        return route_for(self.opened.draft.facts, self.journals)

    def sections(self, now: datetime, journal_id: str = "") -> tuple[Section, ...]:
        """Return the sections of the journals that still appear, or of the one that is meant, each name once."""
        found: dict[str, Section] = {}
        for journal in self.journals:
            if journal.is_open(now.date()) and journal_id in ("", journal.id):
                for section in journal.sections:
                    found.setdefault(section.name, section)
        return tuple(found.values())

    def limit(self, section: str) -> int:
        """Return the greatest length in `section` in characters; 0: none."""
        return self.section(section).limit

    def section(self, name: str) -> Section:
        """Return the section of that name in the journal that is meant, else in the first that has it; without limits
        where none does.
        """
        meant = self.opened.draft.facts.journal_id
        ordered = sorted(self.journals, key=lambda journal: journal.id != meant)
        return next((each for journal in ordered for each in journal.sections if each.name == name), Section(""))

    def who(self, id: str) -> str:
        """Return the name of a person."""
        return self.file.names.get(id, id)


@dataclass(frozen=True)
class InEditing:
    """The drafts in editing, and the names of their units."""

    drafts: tuple[Draft, ...]
    units: dict[str, str]


def see(archive: Archive, draft_id: str, who: str) -> Seen:
    """Return the draft as `who` opens it, and all around it. Refused: UNKNOWN."""
    file = looking.draft_file(archive, draft_id)
    return Seen(writing.open_draft(archive, draft_id, who), file, tuple(looking.units(archive)),
                tuple(looking.journals(archive)), signed_file(archive, file))


def mine(everything: InEditing, who: str) -> tuple[Draft, ...]:
    """Return the drafts that `who` has in hand: taken up, or sent back to them."""
    return tuple(each for each in everything.drafts if each.stage is not Stage.RECEIVED and each.editor_id == who)


def in_editing(archive: Archive) -> InEditing:
    """Return the newest drafts that an editor can work on, the urgent ones first."""
    query = DraftQuery(IN_EDITING, urgent_first=True, order=Order.RECEIVED)
    drafts = looking.some_drafts(archive, tuple(looking.draft_ids(archive, query, MOST)))
    return InEditing(tuple(drafts), {unit.id: unit.name for unit in looking.units(archive)})
