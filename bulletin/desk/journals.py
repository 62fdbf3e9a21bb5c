"""What the office decides about its journals: new ones, changes, another name or look from a day on, the end."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from bulletin.archive import Archive, DraftQuery, Work
from bulletin.desk.noting import note, office_day, still_here
from bulletin.desk.outdating import outdate_journal
from bulletin.drafts import Draft
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.journals import LOOK, SERIES, Journal, Levels, must_be_whole
from bulletin.people import Actor, RoleName
from bulletin.workflow import Stage

_NOT_SIGNED = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE})
_UNDER_WAY = _NOT_SIGNED | {Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING, Stage.APPROVED, Stage.PLACED}
_ON_THE_BOARD = (IssueState.PLANNED, IssueState.FROZEN)
_PRINTED = (IssueState.FROZEN, IssueState.PUBLISHED)


@dataclass(frozen=True)
class Ended:
    """A journal that was closed or merged: `moved` drafts are now meant for the new one, `left` still for the old.

    `left` are those on their way to be signed, or signed: what is signed for a journal is not moved behind the
    signers' backs.
    """

    journal: Journal
    moved: tuple[Draft, ...] = ()
    left: tuple[Draft, ...] = ()


def put_journal(
    archive: Archive, journal: Journal, *, actor: Actor, at: datetime, opened: Journal | None = None,
) -> Journal:
    """Write a journal, new (`opened` None) or changed, and return it as it is kept.

    Refused: ROLE_MISSING for who is not an administrator, JOURNAL_WRONG, JOURNAL_NAME_TAKEN; of one that is there also
    Conflict, SECTION_IN_USE where a section would vanish under items that are placed in it, and once something was
    printed NUMBERS_BEGUN for another kind or number series, LOOK_DATED for another name or look without a day.
    Planned issues that would print otherwise by it have to be signed anew; PRESS_BUSY while one of them is written.
    """
    actor.must_be(RoleName.ADMIN)
    must_be_whole(journal)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        if opened is None:
            return _add(work, journal, actor, at)
        current = _as_opened(work, opened)
        kept = replace(journal, id=current.id, version=current.version, former=current.former,
                       closed_on=current.closed_on, merged_into=current.merged_into)
        if kept == current:
            return current
        _name_must_be_free(work, kept.name, (kept.id,), office_day(at))
        if has_printed(work, current.id):
            _must_keep(current, kept)
        _sections_must_stay(work, current, kept)
        outdate_journal(work, current, kept, actor, at)
        work.journals.put(kept)
        note(work, actor, at, "put_journal", reason=f"《{kept.name}》", thing=kept.id)
        if kept.levels is not current.levels:
            note(work, actor, at, "set_levels", reason=f"《{kept.name}》{kept.levels.value}", thing=kept.id)
        return work.journals.get(kept.id)


def set_levels(archive: Archive, opened: Journal, levels: Levels, *, actor: Actor, at: datetime) -> Journal:
    """Say how many have to agree to an item of a journal (审级); it holds for what is under way too.

    Refused: ROLE_MISSING for who is not an administrator, Conflict when the journal was changed meanwhile, UNKNOWN.
    """
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        current = _as_opened(work, opened)
        if current.levels is not levels:
            work.journals.put(replace(current, levels=levels))
            note(work, actor, at, "set_levels", reason=f"《{current.name}》{levels.value}", thing=current.id)
        return work.journals.get(opened.id)


def rename(
    archive: Archive, opened: Journal, name: str, masthead: str, day: date, *, actor: Actor, at: datetime,
) -> Journal:
    """Give a journal another name from `day` on, and the masthead that goes with it.

    Issues dated before keep the old ones. Refused: as `redesign`, and JOURNAL_NAME_TAKEN.
    """
    return _from_day(archive, opened, day, "rename_journal", {"name": name.strip(), "masthead": masthead.strip()},
                     actor, at)


def redesign(
    archive: Archive, opened: Journal, day: date, *, masthead: str, publisher: str, marking: str, layout: str,
    actor: Actor, at: datetime,
) -> Journal:
    """Give a journal another look from `day` on; issues dated before keep the old one.

    Refused: ROLE_MISSING, Conflict, JOURNAL_WRONG, JOURNAL_DAY (`day`, `why`) when an issue of that day or a later one
    is printed already, or its look was changed on a later day, PRESS_BUSY while one that is concerned is written.
    Planned issues it concerns have to be signed anew.
    """
    look = {"masthead": masthead.strip(), "publisher": publisher.strip(), "marking": marking.strip(), "layout": layout}
    return _from_day(archive, opened, day, "redesign_journal", look, actor, at)


def close(archive: Archive, opened: Journal, day: date, *, actor: Actor, at: datetime) -> Ended:
    """Let a journal appear no more from `day` on (停刊); tell which drafts under way are still meant for it.

    Refused: ROLE_MISSING, Conflict, JOURNAL_CLOSED, JOURNAL_DAY when an issue of that day or later is printed,
    ISSUES_UNDER_WAY when one is planned.
    """
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        current = _as_opened(work, opened)
        _may_end(work, current, day)
        work.journals.put(replace(current, closed_on=day))
        note(work, actor, at, "close_journal", reason=f"《{current.name}》 {day.isoformat()}", thing=current.id)
        return Ended(work.journals.get(current.id), left=meant_for(work, (current.id,), _UNDER_WAY))


def reopen(archive: Archive, opened: Journal, *, actor: Actor, at: datetime) -> Journal:
    """Let a closed journal appear again. Refused: ROLE_MISSING, Conflict, JOURNAL_MERGED, JOURNAL_NAME_TAKEN."""
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        current = _as_opened(work, opened)
        if current.merged_into:
            raise Refused(Reason.JOURNAL_MERGED, journal=current.name,
                          into=work.journals.get(current.merged_into).name)
        _name_must_be_free(work, current.name, (current.id,), office_day(at))
        work.journals.put(replace(current, closed_on=None))
        note(work, actor, at, "reopen_journal", reason=f"《{current.name}》", thing=current.id)
        return work.journals.get(current.id)


def merge(
    archive: Archive, opened: tuple[Journal, ...], into: Journal, day: date, *, actor: Actor, at: datetime,
) -> Ended:
    """Let journals appear as one new journal from `day` on: they are closed, `into` is made.

    Drafts meant for them that nobody was asked to sign yet are meant for the new one then, without their section where
    it has none of that name. Refused: as `close` for each, JOURNAL_WRONG and JOURNAL_NAME_TAKEN for the new one; the
    name of one of the merged may go on.
    """
    actor.must_be(RoleName.ADMIN)
    must_be_whole(into)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        old = tuple(_as_opened(work, each) for each in opened)
        for each in old:
            _may_end(work, each, day)
        ids = tuple(each.id for each in old)
        _must_be_new(work, into, ids, day)
        work.journals.put(replace(into, version=0, former=(), closed_on=None, merged_into=""))
        for each in old:
            work.journals.put(replace(each, closed_on=day, merged_into=into.id))
        names = "".join(f"《{each.name}》" for each in old)
        note(work, actor, at, "merge_journals", reason=f"{names}→《{into.name}》 {day.isoformat()}", thing=into.id)
        moved = tuple(_moved(work, draft, into, actor, at) for draft in meant_for(work, ids, _NOT_SIGNED))
        return Ended(work.journals.get(into.id), moved, meant_for(work, ids, _UNDER_WAY))


def has_printed(work: Work, journal_id: str) -> bool:
    """Return whether a number of the journal was ever taken."""
    return bool(work.numbers.of(journal_id))


def meant_for(work: Work, journal_ids: Iterable[str], stages: frozenset[Stage]) -> tuple[Draft, ...]:
    """Return the drafts at one of `stages` that are meant for one of the journals."""
    wanted = set(journal_ids)
    drafts = work.drafts.many(work.drafts.ids(DraftQuery(stages)))
    return tuple(draft for draft in drafts if draft.facts.journal_id in wanted)


def _add(work: Work, journal: Journal, actor: Actor, at: datetime) -> Journal:
    _must_be_new(work, journal, (), office_day(at))
    work.journals.put(replace(journal, version=0, former=(), closed_on=None, merged_into=""))
    note(work, actor, at, "add_journal", reason=f"《{journal.name}》", thing=journal.id)
    return work.journals.get(journal.id)


def _from_day(
    archive: Archive, opened: Journal, day: date, deed: str, look: dict[str, str], actor: Actor, at: datetime,
) -> Journal:
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        current = _as_opened(work, opened)
        must_be_whole(replace(current, **look))  # type: ignore[arg-type]
        _name_must_be_free(work, look.get("name", current.name), (current.id,), day)
        _must_be_after_print(work, current, day)
        # What was never printed looked like nothing before.
        kept = current.changed_on(day, **look) if has_printed(work, current.id) else replace(
            current, **look)  # type: ignore[arg-type]
        outdate_journal(work, current, kept, actor, at)
        work.journals.put(kept)
        said = f"《{current.name}》→《{kept.name}》" if kept.name != current.name else f"《{kept.name}》"
        note(work, actor, at, deed, reason=f"{said} {day.isoformat()}", thing=kept.id)
        return work.journals.get(kept.id)


def _as_opened(work: Work, opened: Journal) -> Journal:
    current = work.journals.get(opened.id)
    if current.version != opened.version:
        raise Conflict("journal", opened.id)
    return current


def _must_be_new(work: Work, journal: Journal, merged: tuple[str, ...], day: date) -> None:
    if any(each.id == journal.id for each in work.journals.all()):
        raise Conflict("journal", journal.id)
    _name_must_be_free(work, journal.name, merged, day)


def _name_must_be_free(work: Work, name: str, apart_from: tuple[str, ...], day: date) -> None:
    """Refuse a name that another journal has and still appears under on `day`."""
    if any(each.name == name and each.is_open(day) and each.id not in apart_from for each in work.journals.all()):
        raise Refused(Reason.JOURNAL_NAME_TAKEN, name=name)


def _must_keep(current: Journal, changed: Journal) -> None:
    if any(getattr(current, name) != getattr(changed, name) for name in SERIES):
        raise Refused(Reason.NUMBERS_BEGUN, journal=current.name)
    if any(getattr(current, name) != getattr(changed, name) for name in LOOK):
        raise Refused(Reason.LOOK_DATED, journal=current.name)


def _sections_must_stay(work: Work, current: Journal, changed: Journal) -> None:
    gone = {section.name for section in current.sections} - {section.name for section in changed.sections}
    for issue in work.issues.all(_ON_THE_BOARD):
        for item in issue.items:
            if issue.journal_id == current.id and item.section in gone:
                raise Refused(Reason.SECTION_IN_USE, section=item.section, day=issue.day,
                              count=sum(each.section == item.section for each in issue.items))


def _may_end(work: Work, journal: Journal, day: date) -> None:
    if journal.closed_on is not None:
        raise Refused(Reason.JOURNAL_CLOSED, journal=journal.name)
    _must_be_after_print(work, journal, day)
    if journal.former and day < journal.former[-1].until:
        raise Refused(Reason.JOURNAL_DAY, journal=journal.name, day=journal.former[-1].until, why="changed")
    planned = sorted(issue.day for issue in work.issues.all((IssueState.PLANNED,))
                     if issue.journal_id == journal.id and issue.day >= day)
    if planned:
        raise Refused(Reason.ISSUES_UNDER_WAY, journal=journal.name, day=planned[0], count=len(planned))


def _must_be_after_print(work: Work, journal: Journal, day: date) -> None:
    printed = [issue.day for issue in work.issues.all(_PRINTED) if issue.journal_id == journal.id]
    if printed and max(printed) >= day:
        raise Refused(Reason.JOURNAL_DAY, journal=journal.name, day=max(printed), why="printed")


def _moved(work: Work, draft: Draft, into: Journal, actor: Actor, at: datetime) -> Draft:
    section = draft.facts.section if draft.facts.section in {each.name for each in into.sections} else ""
    facts = replace(draft.facts, journal_id=into.id, section=section)
    note(work, actor, at, "save_facts", draft_id=draft.id, reason=f"《{into.name}》")
    return work.drafts.save(draft.knowing(facts))
