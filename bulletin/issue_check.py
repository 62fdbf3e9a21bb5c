"""Checking an issue before it is printed: what is wrong with it, what should be looked at, what is merely said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import pairwise

from bulletin.drafts import Draft
from bulletin.figures.checks import FigureCheck, standings
from bulletin.holds import Hold
from bulletin.issues import Issue, Number
from bulletin.journals import Journal, Section
from bulletin.proof.before_signing import PERSONAL, Concern, concerns
from bulletin.proof.guard.placeholders import snippet
from bulletin.proof.order.forms import mixed_forms
from bulletin.proof.wordbook import OnClassified, OnFigures, OnPersonal, Wordbook
from bulletin.text import Text, plain
from bulletin.workflow import Stage

NO_NOTES: Mapping[str, int] = {}
NO_HOLDS: Mapping[str, Hold] = {}
UNTAUGHT = Wordbook()


class Severity(StrEnum):
    """How bad it is: GRAVE should not be printed, WARNING should be looked at, INFO is only said."""

    GRAVE = "grave"
    WARNING = "warning"
    INFO = "info"


class Kind(StrEnum):
    """What a check of an issue may find."""

    ISSUE_EMPTY = "issue_empty"
    NOT_APPROVED = "not_approved"
    CHANGED_SINCE_APPROVAL = "changed_since_approval"
    SIGNATURE_MISSING = "signature_missing"
    SEAL_BROKEN = "seal_broken"
    SIGNED_ELSEWHERE = "signed_elsewhere"
    TITLE_EMPTY = "title_empty"
    PLACEHOLDER = "placeholder"
    CLASSIFIED = "classified"
    PERSONAL_DATA = "personal_data"
    FIGURES_UNCHECKED = "figures_unchecked"
    NOTE_OPEN = "note_open"
    SAME_DRAFT = "same_draft"
    SAME_TITLE = "same_title"
    UNIT_MISSING = "unit_missing"
    TOO_LONG = "too_long"
    TITLE_TOO_LONG = "title_too_long"
    MIXED_FORMS = "mixed_forms"
    SECTION_UNKNOWN = "section_unknown"
    SECTION_SPLIT = "section_split"
    SIGNATURE_OLD = "signature_old"
    NOT_SIGNED = "not_signed"
    DAY_PAST = "day_past"
    DAY_BEFORE_LAST = "day_before_last"
    NUMBER_GAP = "number_gap"


SEVERITIES: Mapping[Kind, Severity] = {
    Kind.ISSUE_EMPTY: Severity.GRAVE,
    Kind.NOT_APPROVED: Severity.GRAVE,
    Kind.CHANGED_SINCE_APPROVAL: Severity.GRAVE,
    Kind.SIGNATURE_MISSING: Severity.GRAVE,
    Kind.SEAL_BROKEN: Severity.GRAVE,
    Kind.SIGNED_ELSEWHERE: Severity.GRAVE,
    Kind.TITLE_EMPTY: Severity.GRAVE,
    Kind.PLACEHOLDER: Severity.GRAVE,
    Kind.CLASSIFIED: Severity.WARNING,
    Kind.PERSONAL_DATA: Severity.WARNING,
    Kind.FIGURES_UNCHECKED: Severity.WARNING,
    Kind.NOTE_OPEN: Severity.WARNING,
    Kind.SAME_DRAFT: Severity.GRAVE,
    Kind.SAME_TITLE: Severity.WARNING,
    Kind.UNIT_MISSING: Severity.WARNING,
    Kind.TOO_LONG: Severity.WARNING,
    Kind.TITLE_TOO_LONG: Severity.WARNING,
    Kind.MIXED_FORMS: Severity.INFO,
    Kind.SECTION_UNKNOWN: Severity.WARNING,
    Kind.SECTION_SPLIT: Severity.WARNING,
    Kind.SIGNATURE_OLD: Severity.WARNING,
    Kind.NOT_SIGNED: Severity.INFO,
    Kind.DAY_PAST: Severity.INFO,
    Kind.DAY_BEFORE_LAST: Severity.WARNING,
    Kind.NUMBER_GAP: Severity.INFO,
}


@dataclass(frozen=True)
class Problem:
    """A finding: the draft it concerns (empty: the issue as a whole) and facts such as `limit`; never prose.

    `blocks`: this office signs no issue with it in it, so that it is grave whatever its kind.
    """

    kind: Kind
    draft_id: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    blocks: bool = False

    @property
    def severity(self) -> Severity:
        return Severity.GRAVE if self.blocks else SEVERITIES[self.kind]


@dataclass(frozen=True)
class Neighbours:
    """Where the issue stands in its series: the number it will take, and number and day of the last one printed."""

    proposed: Number | None = None
    last: Number | None = None
    last_day: date | None = None


def check_issue(
    journal: Journal, issue: Issue, drafts: Mapping[str, Draft], texts: Mapping[str, Text], day: date,
    neighbours: Neighbours = Neighbours(), notes: Mapping[str, int] = NO_NOTES, taught: Wordbook = UNTAUGHT,
    *, checks: Mapping[str, tuple[FigureCheck, ...]] | None = None, holds: Mapping[str, Hold] = NO_HOLDS,
) -> tuple[Problem, ...]:
    """Return what is to be said about `issue` on `day`, the grave first, then in printed order.

    `drafts` and `texts` hold every item by the draft's id, `notes` how many notes are open on it; places the office
    `taught` the check to leave alone are. `checks` are the ticks on figures by draft (None: figures are not asked
    after), `holds` how the agreement to each draft stands. An issue already printed is checked for nothing that could
    only be set right before.
    """
    found = [*_whole(issue, drafts), *_series(issue, day, neighbours), *_order(journal, issue)]
    for item in issue.items:
        draft, text = drafts[item.draft_id], texts.get(item.draft_id, ())
        found += [*_standing(draft), *_agreement(draft, holds.get(draft.id), item.section, journal),
                  *_contents(draft, text, taught), *_open_notes(draft, notes.get(draft.id, 0)),
                  *_room(journal, item.section, draft)]
        if checks is not None:
            found += _figures(draft, text, checks.get(draft.id, ()), taught.on_figures)
    found += [*_twice(issue, drafts), *_mixed(issue, drafts, texts)]
    places = {item.draft_id: place for place, item in enumerate(issue.items, start=1)}
    ranks = list(Severity)
    return tuple(sorted(found, key=lambda each: (ranks.index(each.severity), places.get(each.draft_id, 0))))


def _whole(issue: Issue, drafts: Mapping[str, Draft]) -> Iterable[Problem]:
    if not issue.items:
        yield Problem(Kind.ISSUE_EMPTY)
    elif issue.signature is None:
        yield Problem(Kind.NOT_SIGNED)
    elif issue.signature.fingerprint != issue.content(drafts):
        yield Problem(Kind.SIGNATURE_OLD, facts={"signed_at": issue.signature.signed_at})


def _series(issue: Issue, day: date, neighbours: Neighbours) -> Iterable[Problem]:
    proposed, last = neighbours.proposed, neighbours.last
    if issue.day < day:
        yield Problem(Kind.DAY_PAST, facts={"day": issue.day})
    if neighbours.last_day and issue.day < neighbours.last_day:
        yield Problem(Kind.DAY_BEFORE_LAST, facts={"day": issue.day, "last_day": neighbours.last_day})
    if proposed and last and proposed.total != last.total + 1:
        yield Problem(Kind.NUMBER_GAP, facts={"last": last.total, "proposed": proposed.total})


def _order(journal: Journal, issue: Issue) -> Iterable[Problem]:
    """Yield a section whose items do not stand together: its heading would be printed twice."""
    if not journal.sections:
        return
    runs = [issue.items[0].section] if issue.items else []
    runs += [after.section for before, after in pairwise(issue.items) if after.section != before.section]
    for section in dict.fromkeys(each for each in runs if runs.count(each) > 1):
        yield Problem(Kind.SECTION_SPLIT, facts={"section": section})


def _standing(draft: Draft) -> Iterable[Problem]:
    if draft.stage in (Stage.PLACED, Stage.PUBLISHED):
        return
    changed = draft.stage is Stage.EDITING
    kind = Kind.CHANGED_SINCE_APPROVAL if changed else Kind.NOT_APPROVED
    yield Problem(kind, draft.id, {"title": draft.title, "stage": draft.stage.value})


def _agreement(draft: Draft, hold: Hold | None, section: str, journal: Journal) -> Iterable[Problem]:
    """Yield why the signatures on an item do not carry it here; one that waits for them has been named already."""
    if hold is None or draft.stage not in (Stage.PLACED, Stage.PUBLISHED):
        return
    if hold.missing:
        yield Problem(Kind.SIGNATURE_MISSING, draft.id, {"title": draft.title, "steps": hold.missing})
    if hold.standing is not None and hold.is_broken:
        yield Problem(Kind.SEAL_BROKEN, draft.id, {"title": draft.title, "standing": hold.standing.value})
    if hold.is_elsewhere(section, journal.id):
        yield Problem(Kind.SIGNED_ELSEWHERE, draft.id, {
            "title": draft.title, "section": hold.section, "journal": hold.journal})


def _figures(
    draft: Draft, text: Text, checks: Iterable[FigureCheck], wanted: OnFigures,
) -> Iterable[Problem]:
    """Yield how many figures of an item nobody checked against a source, where the office asks for that."""
    if wanted is OnFigures.OFF:
        return
    if left := [each.figure for each in standings(text, checks) if not each.is_checked]:
        yield Problem(Kind.FIGURES_UNCHECKED, draft.id, {
            "title": draft.title, "count": len(left), "near": left[0].words}, blocks=wanted is OnFigures.BLOCK)


def _contents(draft: Draft, text: Text, taught: Wordbook) -> Iterable[Problem]:
    if not draft.title.strip():
        yield Problem(Kind.TITLE_EMPTY, draft.id)
    found = concerns(text, taught, draft.id)
    if left := found.get(Concern.PLACEHOLDER):
        near = snippet(plain(text), left[0].start, left[0].end)
        yield Problem(Kind.PLACEHOLDER, draft.id, {"title": draft.title, "count": len(left), "near": near})
    if marks := found.get(Concern.MARK):
        yield Problem(Kind.CLASSIFIED, draft.id, {
            "title": draft.title, "count": len(marks), "near": marks[0].facts.get("words", "")},
            blocks=taught.on_classified is OnClassified.BLOCK)
    personal = {each.value: len(places) for each, places in found.items() if each in PERSONAL}
    if personal:
        yield Problem(Kind.PERSONAL_DATA, draft.id, {"title": draft.title, "count": sum(personal.values())} | personal,
                      blocks=taught.on_personal is OnPersonal.BLOCK)
    if draft.facts.unit_id is None:
        yield Problem(Kind.UNIT_MISSING, draft.id, {"title": draft.title})


def _open_notes(draft: Draft, count: int) -> Iterable[Problem]:
    if count:
        yield Problem(Kind.NOTE_OPEN, draft.id, {"title": draft.title, "count": count})


def _room(journal: Journal, section: str, draft: Draft) -> Iterable[Problem]:
    limits = {each.name: each for each in journal.sections}
    if limits and section not in limits:
        yield Problem(Kind.SECTION_UNKNOWN, draft.id, {"title": draft.title, "section": section})
    room, title = limits.get(section, Section(section)), "".join(draft.title.split())
    facts = {"title": draft.title, "section": section}
    if 0 < room.limit < draft.characters:
        yield Problem(Kind.TOO_LONG, draft.id, facts | {"limit": room.limit, "characters": draft.characters})
    if 0 < room.title_limit < len(title):
        yield Problem(Kind.TITLE_TOO_LONG, draft.id, facts | {"limit": room.title_limit, "characters": len(title)})


def _twice(issue: Issue, drafts: Mapping[str, Draft]) -> Iterable[Problem]:
    ids: set[str] = set()
    titles: dict[str, str] = {}
    for item in issue.items:
        title = drafts[item.draft_id].title
        bare = "".join(title.split())
        if item.draft_id in ids:
            yield Problem(Kind.SAME_DRAFT, item.draft_id, {"title": title})
        elif bare and bare in titles:
            yield Problem(Kind.SAME_TITLE, item.draft_id, {"title": title, "other": titles[bare]})
        ids.add(item.draft_id)
        titles.setdefault(bare, item.draft_id)


def _mixed(issue: Issue, drafts: Mapping[str, Draft], texts: Mapping[str, Text]) -> Iterable[Problem]:
    """Yield the items that write dates, per cents or large figures otherwise than most of the issue (S06)."""
    items = {item.draft_id: texts.get(item.draft_id, ()) for item in issue.items}
    for draft_id, found in mixed_forms(items).items():
        yield Problem(Kind.MIXED_FORMS, draft_id, {"title": drafts[draft_id].title} | found)
