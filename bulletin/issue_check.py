"""Checking an issue before it is printed: what is wrong with it, what should be looked at, what is merely said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from bulletin.drafts import Draft
from bulletin.figures.checks import FigureCheck
from bulletin.findings import FIXES, SEVERITIES, Fix, Kind, Problem, Severity
from bulletin.holds import Hold
from bulletin.issue_pages import misses, over_plan
from bulletin.issue_repeats import repeats
from bulletin.issues import Issue, IssueState, Number
from bulletin.journals import Journal, Section
from bulletin.layout.paging.pages import Pages
from bulletin.planning import PROOFS, Accepted, Lately, Tick, days_of, standing_ticks
from bulletin.proof.before_signing import PERSONAL, Concern, concerns, wanting_ticks
from bulletin.proof.guard.placeholders import snippet
from bulletin.proof.order.forms import mixed_forms
from bulletin.proof.wordbook import OnClassified, OnFigures, OnPersonal, Wordbook
from bulletin.text import Text, plain
from bulletin.workflow import Stage

__all__ = [
    "FIXES", "SEVERITIES", "Fix", "Kind", "Neighbours", "Problem", "Severity", "check_issue", "in_order",
    "page_problems", "with_accepted",
]
NO_NOTES: Mapping[str, int] = {}
NO_HOLDS: Mapping[str, Hold] = {}
UNTAUGHT = Wordbook()
NOTHING_LATELY = Lately()


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
    lately: Lately = NOTHING_LATELY, ticks: Iterable[Tick] | None = None, pages: Pages | None = None,
    accepted: Iterable[Accepted] = (),
) -> tuple[Problem, ...]:
    """Return what is to be said about `issue` on `day`, the grave first, then in printed order.

    `drafts` and `texts` hold every item by the draft's id, `notes` how many notes are open on it; places the office
    `taught` the check to leave alone are. `checks` are the ticks on figures by draft (None: figures are not asked
    after), `holds` how the agreement to each draft stands, `lately` what the last issues printed. `ticks` are the
    proofs that were read (None: they are not asked after), `pages` is the issue laid out as it stands (None: not yet).
    What was `accepted` says so and comes last of its kind.
    An issue already printed is checked for nothing that could only be set right before.
    """
    found = [*_whole(issue, drafts), *_series(journal, issue, day, neighbours), *_order(journal, issue),
             *_proofs(issue, drafts, ticks), *page_problems(journal, issue, drafts, pages)]
    for item in issue.items:
        draft, text = drafts[item.draft_id], texts.get(item.draft_id, ())
        found += [*_standing(draft), *_agreement(draft, holds.get(draft.id), item.section, journal),
                  *_contents(draft, text, taught), *_open_notes(draft, notes.get(draft.id, 0)),
                  *_room(journal, item.section, draft)]
        if checks is not None:
            found += _figures(draft, text, checks.get(draft.id, ()), taught)
    found += [*_twice(issue, drafts), *_mixed(issue, drafts, texts), *_before(issue, drafts, lately)]
    return in_order(issue, with_accepted(found, accepted))


def in_order(issue: Issue, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return findings the grave first, within a severity what was let pass last, then in printed order."""
    places = {item.draft_id: place for place, item in enumerate(issue.items, start=1)}
    ranks = list(Severity)
    return tuple(sorted(problems, key=lambda each: (
        ranks.index(each.severity), each.accepted is not None, places.get(each.draft_id, 0))))


def with_accepted(problems: Iterable[Problem], accepted: Iterable[Accepted]) -> list[Problem]:
    """Return the findings, those that somebody let pass marked so; one that says something else by now is not."""
    passed = {(each.kind, each.draft_id, each.said): each for each in accepted}
    return [each if each.severity is Severity.GRAVE else
            replace(each, accepted=passed.get((each.kind.value, each.draft_id, each.said))) for each in problems]


def page_problems(
    journal: Journal, issue: Issue, drafts: Mapping[str, Draft], pages: Pages | None,
) -> tuple[Problem, ...]:
    """Return what the pages as laid out say: too many, titles and lines left alone, fonts that are not there."""
    if pages is None:
        return ()
    found = []
    plan = issue.pages_planned or journal.pages_planned
    if over := over_plan(pages, plan):
        found.append(Problem(Kind.OVER_PLAN, facts={"planned": plan, "pages": len(pages.pages), "lines": over}))
    for miss in misses(pages):
        draft_id = issue.items[miss.item].draft_id if 0 <= miss.item < len(issue.items) else ""
        title = {"title": drafts[draft_id].title} if draft_id in drafts else {}
        found.append(Problem(Kind(miss.kind), draft_id, title | {"page": miss.page, "words": miss.words}))
    if lost := [font for font in pages.fonts if font.substituted]:
        found.append(Problem(Kind.FONT_MISSING, facts={
            "fonts": tuple(font.wanted for font in lost), "instead": tuple(font.family for font in lost)}))
    return tuple(found)


def _whole(issue: Issue, drafts: Mapping[str, Draft]) -> Iterable[Problem]:
    if issue.corrects and not issue.correction.strip():
        yield Problem(Kind.CORRECTION_MISSING)
    if not issue.items and not issue.corrects:  # a correction may be all there is to print
        yield Problem(Kind.ISSUE_EMPTY)
    elif issue.signature is None:
        yield Problem(Kind.NOT_SIGNED)
    elif issue.signature.fingerprint != issue.content(drafts):
        yield Problem(Kind.SIGNATURE_OLD, facts={"signed_at": issue.signature.signed_at})


def _series(journal: Journal, issue: Issue, day: date, neighbours: Neighbours) -> Iterable[Problem]:
    proposed, last = neighbours.proposed, neighbours.last
    if not journal.is_open(issue.day) and issue.state is not IssueState.PUBLISHED:
        yield Problem(Kind.JOURNAL_CLOSED, facts={"day": issue.day, "journal": journal.name})
    if issue.day < day:
        yield Problem(Kind.DAY_PAST, facts={"day": issue.day})
    if neighbours.last_day and issue.day < neighbours.last_day:
        yield Problem(Kind.DAY_BEFORE_LAST, facts={"day": issue.day, "last_day": neighbours.last_day})
    if proposed and last and proposed.total != last.last_total + 1:
        yield Problem(Kind.NUMBER_GAP, facts={"last": last.last_total, "proposed": proposed.total})
    if neighbours.last_day and (skipped := days_of(
            journal, neighbours.last_day + timedelta(days=1), issue.day - timedelta(days=1))):
        yield Problem(Kind.DAY_GAP, facts={"count": len(skipped), "day": skipped[0], "last_day": neighbours.last_day})


def _proofs(issue: Issue, drafts: Mapping[str, Draft], ticks: Iterable[Tick] | None) -> Iterable[Problem]:
    """Yield the proofs that nobody read of the issue as it stands: 一校、二校."""
    if ticks is None or not (issue.items or issue.corrects) or issue.state is not IssueState.PLANNED:
        return
    read = tuple(ticks)
    standing, before = standing_ticks(read, issue.content(drafts)), {tick.round for tick in read}
    missing = tuple(each for each in PROOFS if each not in standing)
    if missing:
        yield Problem(Kind.PROOF_MISSING, facts={
            "rounds": missing, "outdated": tuple(each for each in missing if each in before)})


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
    draft: Draft, text: Text, checks: Iterable[FigureCheck], taught: Wordbook,
) -> Iterable[Problem]:
    """Yield how many figures of an item nobody checked against a source, where the office asks for that."""
    if taught.on_figures is OnFigures.OFF:
        return
    if left := [each.figure for each in wanting_ticks(text, taught, draft.id, checks) if not each.is_checked]:
        yield Problem(
            Kind.FIGURES_UNCHECKED, draft.id, {"title": draft.title, "count": len(left), "near": left[0].words},
            blocks=taught.on_figures is OnFigures.BLOCK)


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


def _before(issue: Issue, drafts: Mapping[str, Draft], lately: Lately) -> Iterable[Problem]:
    """Yield the items that one of the last issues printed."""
    for each in repeats((drafts[item.draft_id] for item in issue.items), lately):
        printed = each.printed
        yield Problem(Kind.DUPLICATE, each.draft_id, {
            "title": drafts[each.draft_id].title, "other": printed.draft_id, "other_title": printed.title,
            "journal": printed.journal, "number": printed.number.number if printed.number else 0, "day": printed.day,
            "alike": each.alike.value})
