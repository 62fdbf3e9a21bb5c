"""A draft, the submission it came from, its revisions and the signatures on them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bulletin.errors import Reason, Refused
from bulletin.intake.incoming import Basis, Letter
from bulletin.people import Actor
from bulletin.text import Text, fingerprint, length, title_of, titled
from bulletin.workflow import AGREED, WRITABLE, Route, Stage, Step, after


class Source(StrEnum):
    """How a submission reached the office."""

    FILE = "file"
    PASTE = "paste"
    MAIL = "mail"
    PHONE = "phone"
    FOLDER = "folder"
    EXCHANGE = "exchange"
    OLD_ISSUE = "old_issue"


class Urgency(StrEnum):
    """Urgency grades of GB/T 9704—2012, 7.2.3."""

    NONE = ""
    URGENT = "urgent"
    EXTRA = "extra"


class Nature(StrEnum):
    """What kind of news it is; the office watches that good and bad news are both reported (喜忧兼报)."""

    NONE = ""
    ACHIEVEMENT = "achievement"
    EXPERIENCE = "experience"
    PROBLEM = "problem"
    WARNING = "warning"
    SUGGESTION = "suggestion"
    OPINION = "opinion"


@dataclass(frozen=True)
class Submission:
    """What arrived, untouched for ever: the SHA-256 (hexadecimal) and size in bytes of the original, its name, when.

    `path` is where exactly it was taken from, empty where that says nothing; `letter` the mail it came in.
    """

    id: str
    name: str
    sha256: str
    size: int
    source: Source
    received_at: datetime
    path: str = ""
    letter: Letter | None = None


@dataclass(frozen=True)
class Revision:
    """One saved state of a draft's text. Never changed, never deleted."""

    id: str
    draft_id: str
    number: int
    text: Text
    saved_by: str
    saved_at: datetime
    name: str = ""

    @property
    def title(self) -> str:
        return title_of(self.text)

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.text)


@dataclass(frozen=True)
class Paper:
    """A signature given on paper: who signed (`signer_id` when they have an account), on which day, the code on the
    sheet, and the SHA-256 of the scan, empty without one.
    """

    signer: str
    day: date
    code: str
    signer_id: str = ""
    scan: str = ""


@dataclass(frozen=True)
class Signature:
    """One person's agreement to one revision, and to no other; `fingerprint` is of its text.

    What was agreed to stands in `covered` (SHA-256) and `sm3`, both hexadecimal; `section` and `journal_id` are
    empty where they were left open. `mark` is the Ed25519 signature, hexadecimal, made with the key `key_id` over all
    this and the `head` of the log at that moment; a signature from before there were keys has none. `acting_for` is
    whom `signed_by` signed for; `bypass` when nobody had reviewed; `reason` says why. With `paper` somebody signed a
    sheet, and `signed_by` is who recorded it.
    """

    id: str
    draft_id: str
    revision_id: str
    step: Step
    fingerprint: str
    signed_by: str
    signed_at: datetime
    single_seat: bool = False
    revoked_at: datetime | None = None
    covered: str = ""
    sm3: str = ""
    section: str = ""
    journal_id: str = ""
    head: str = ""
    acting_for: str = ""
    bypass: bool = False
    reason: str = ""
    paper: Paper | None = None
    key_id: str = ""
    mark: str = ""

    @property
    def signer_id(self) -> str:
        """Whose agreement it is: of who signed the paper, of whom it was signed for, of who signed; empty for somebody
        without an account.
        """
        return self.paper.signer_id if self.paper else self.acting_for or self.signed_by


@dataclass(frozen=True)
class WorkingCopy:
    """Typing not yet saved as a revision: the text, on which revision it grew, whose it is."""

    draft_id: str
    revision_id: str
    text: Text
    who: str
    at: datetime


@dataclass(frozen=True)
class Facts:
    """What is known about a draft beside its text; `unit_id` is None while the unit is not recognised.

    `event_at` is the local time of the event reported, ISO text to the minute or the day alone; empty: none is known.
    `journal_id` is the journal it is meant for, empty while undecided; what is `important` a leader of the county
    agrees to as well.
    """

    unit_id: str | None = None
    correspondent: str = ""
    phone: str = ""
    approver: str = ""
    section: str = ""
    nature: Nature = Nature.NONE
    urgency: Urgency = Urgency.NONE
    event_at: str = ""
    journal_id: str = ""
    important: bool = False

    @property
    def agreed(self) -> tuple[str, ...]:
        """What of it is agreed to with the text: what is printed, the journal, and whether a leader must agree."""
        return (*self.printed, self.journal_id, "important" if self.important else "")

    @property
    def printed(self) -> tuple[str, ...]:
        """What of it is printed with the text: the unit, the correspondent, the urgency, and the section proposed."""
        return (self.unit_id or "", self.correspondent, self.urgency.value, self.section)


@dataclass(frozen=True)
class Guessed:
    """A field of the facts that nobody has confirmed yet: what it rests on, and the words it was guessed from."""

    field: str
    basis: Basis
    words: str = ""


@dataclass(frozen=True)
class Draft:
    """A draft at its newest revision. `version` grows with every change and guards against overwriting.

    `revises` is the draft that this one is a revised text of (修订稿); `guesses` are the facts still to be confirmed.
    """

    id: str
    submission_id: str | None
    title: str
    stage: Stage
    received_at: datetime
    revision_id: str
    revision_number: int
    characters: int
    facts: Facts = Facts()
    editor_id: str = ""
    reason: str = ""
    issue_id: str | None = None
    merged_into: str | None = None
    revises: str | None = None
    guesses: tuple[Guessed, ...] = ()
    version: int = 0

    def revised(self, revision: Revision) -> "Draft":
        """Return this draft with `revision` as its text; whatever was agreed to before is agreed to no longer.

        Refused: STEP_NOT_OPEN once published, merged or declined; TEXT_EMPTY for a text without a character.
        """
        if self.stage not in WRITABLE:
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.EDIT.value, stage=self.stage.value)
        if not length(revision.text):
            raise Refused(Reason.TEXT_EMPTY, title=self.title)
        return replace(
            self, revision_id=revision.id, revision_number=revision.number, stage=Stage.EDITING,
            title=revision.title, characters=length(revision.text), editor_id=revision.saved_by)

    def stepped(
        self, step: Step, actor: Actor, reason: str = "", route: Route | None = None, *, bypass: bool = False,
    ) -> "Draft":
        """Return this draft after `step`; refused as `workflow.after` says.

        A draft that lost its approval while it had a place in an issue comes back to that place. Who takes up or
        submits a draft that nobody edited yet is its editor: a return finds the way back.
        """
        target = after(step, self.stage, actor, reason, route or Route(important=self.facts.important), bypass=bypass)
        if target is Stage.APPROVED and step in (Step.APPROVE, Step.ENDORSE) and self.issue_id:
            target = Stage.PLACED
        editor = self.editor_id or (actor.id if step in (Step.EDIT, Step.SUBMIT) else "")
        return replace(self, stage=target, reason=reason.strip() if reason else "", editor_id=editor)

    def knowing(self, facts: Facts) -> "Draft":
        """Return this draft with corrected facts; a change of what is printed breaks what was agreed to.

        What was guessed and is now otherwise is no guess any more. Refused: STEP_NOT_OPEN once published or merged.
        """
        if self.stage in (Stage.PUBLISHED, Stage.MERGED):
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.EDIT.value, stage=self.stage.value)
        guesses = tuple(each for each in self.guesses if _fact(facts, each) == _fact(self.facts, each))
        stage = Stage.EDITING if self.stage in AGREED and facts.agreed != self.facts.agreed else self.stage
        return replace(self, facts=facts, stage=stage, guesses=guesses)


@dataclass(frozen=True)
class Lying:
    """The drafts of one stage that came in a span of time: how many, how many of them urgent, the newest by its id."""

    count: int = 0
    urgent: int = 0
    newest: str = ""


def _fact(facts: Facts, guessed: Guessed) -> object:
    return getattr(facts, "unit_id" if guessed.field == "unit" else guessed.field)


def must_not_be_own(revisions: Iterable[Revision], revision: Revision, actor: Actor) -> None:
    """Refuse with OWN_WORK when `actor` wrote what is to be agreed to, unless the office is a single seat.

    Whoever first wrote the same text is its author too: saving it again under another name changes nothing.
    """
    authors = {each.saved_by for each in revisions if each.fingerprint == revision.fingerprint} | {revision.saved_by}
    if actor.id in authors and not actor.single_seat:
        raise Refused(Reason.OWN_WORK, who=actor.name)


def must_have_title(text: Text, title: str) -> None:
    """Refuse with TITLE_MISSING unless a paragraph with that role says something; `title` is what lists call it."""
    if not titled(text):
        raise Refused(Reason.TITLE_MISSING, title=title)
