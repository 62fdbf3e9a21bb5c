"""Leaders' instructions: entering them, following them up until they are settled, and reprinting them.

Each deed writes a line of the follow-up and a line of the log; the day in them is when it happened, as said.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from bulletin.archive import Archive, Work
from bulletin.desk.instruction_words import old_values
from bulletin.desk.intake import new_draft
from bulletin.desk.noting import new_id, note, office_day
from bulletin.drafts import Draft, Facts, Source
from bulletin.errors import Conflict, Reason, Refused
from bulletin.instructions.instruction import (
    Entry,
    Given,
    Happened,
    Instruction,
    On,
    Responsible,
    Scan,
    must_say,
    once,
    settling,
    tidy,
    unsettled,
)
from bulletin.instructions.reprint import supplement_journal, supplement_text
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.people import Actor, RoleName
from bulletin.text import Text
from bulletin.workflow import Step

LARGEST_SCAN = 50 * 1024 * 1024  # bytes


@dataclass(frozen=True)
class Sheet:
    """A scan as it lies on the disk: the name of the file and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Answer:
    """What a unit answered: on which day, who spoke for it, the words, the scan if any."""

    unit: Responsible
    day: date
    words: str = ""
    person: str = ""
    sheet: Sheet | None = None


@dataclass(frozen=True)
class Reprinted:
    """An instruction reprinted: the new draft, and the journal of supplements it is meant for; None without one."""

    instruction: Instruction
    draft: Draft
    journal: Journal | None


def register(
    archive: Archive, on: On, given: Given, sheets: Iterable[Sheet] = (), *, actor: Actor, at: datetime,
    units: Iterable[Responsible] = (), deadline: date | None = None,
) -> Instruction:
    """Enter an instruction (登记批示), with the units it goes to when that is known already.

    Refused: ROLE_MISSING, UNKNOWN for an item or issue that is not there (or both, or neither), LEADER_MISSING,
    INSTRUCTION_EMPTY with neither words nor scan, EMPTY and TOO_LARGE for a scan without bytes or of more than 50 MB.
    """
    actor.must_write()
    with archive.writing() as work:
        _must_be_there(work, on)
        scans = tuple(_kept(work, each) for each in sheets)
        given = tidy(given)
        must_say(given, scans)
        made = Instruction(new_id(), on, given, actor.id, at, scans=scans)
        made = replace(made, deadline=deadline)
        if named := once(units):
            told = "；".join(part for part in (_names(named), _until(deadline)) if part)
            made = made.assigned(named, deadline, _entry(Happened.ASSIGNED, actor, at, words=told))
        work.instructions.add(made)
        _log(work, made, actor, at, "register_instruction", given.leader)
        return made


def assign(
    archive: Archive, seen: Instruction, units: Iterable[Responsible], deadline: date | None, words: str = "", *,
    actor: Actor, at: datetime,
) -> Instruction:
    """Make it the business of `units` until `deadline` (交办); units that had it before and are not named lose it.

    Refused: Conflict when it moved on since it was `seen`, ROLE_MISSING, STEP_NOT_OPEN, UNITS_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        known, named = _as_seen(work, seen), once(units)
        told = "；".join(part for part in (_names(named), _until(deadline), words.strip()) if part)
        entry = _entry(Happened.ASSIGNED, actor, at, words=told)
        was = old_values(known.given, known.given, known.units, known.deadline) if known.units else ""
        return _save(work, known.assigned(named, deadline, entry), actor, at, "assign_instruction",
                     "；".join(part for part in (told, was) if part))


def remind(
    archive: Archive, instruction_id: str, words: str, day: date, *, unit: Responsible | None = None, actor: Actor,
    at: datetime,
) -> Instruction:
    """Write down that the units, or one of them, were urged (催办). Refused: ROLE_MISSING, STEP_NOT_OPEN,
    UNITS_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        entry = _entry(Happened.REMINDED, actor, at, day, words.strip(), unit)
        return _save(work, work.instructions.get(instruction_id).reminded(entry), actor, at, "remind_instruction",
                     entry.words)


def take_answer(
    archive: Archive, instruction_id: str, answer: Answer, *, actor: Actor, at: datetime,
) -> Instruction:
    """Write down what a unit answered (反馈), the scan of its paper with it.

    Refused: ROLE_MISSING, STEP_NOT_OPEN, UNITS_MISSING without a unit, ANSWER_EMPTY, EMPTY, TOO_LARGE.
    """
    actor.must_write()
    with archive.writing() as work:
        scan = _kept(work, answer.sheet) if answer.sheet else None
        unit = replace(answer.unit, name=answer.unit.name.strip())
        entry = replace(_entry(Happened.ANSWERED, actor, at, answer.day, answer.words.strip(), unit),
                        person=answer.person.strip(), scan=scan)
        return _save(work, work.instructions.get(instruction_id).answered(entry), actor, at, "answer_instruction",
                     f"{unit.name}：{entry.words}" if entry.words else unit.name)


def add_scan(archive: Archive, instruction_id: str, sheet: Sheet, *, actor: Actor, at: datetime) -> Instruction:
    """Add a scanned sheet; one that is there already is not added again.

    Refused: ROLE_MISSING, STEP_NOT_OPEN once withdrawn, EMPTY, TOO_LARGE.
    """
    actor.must_write()
    with archive.writing() as work:
        known = work.instructions.get(instruction_id)
        entry = replace(_entry(Happened.SCANNED, actor, at, words=sheet.name), scan=_kept(work, sheet))
        changed = known.scanned(entry)
        return known if changed is known else _save(work, changed, actor, at, "scan_instruction", sheet.name)


def correct(
    archive: Archive, seen: Instruction, given: Given, reason: str = "", *, actor: Actor, at: datetime,
) -> Instruction:
    """Set right what the leader gave; what it was before stays in the follow-up and in the log.

    Nothing is written when nothing changes. Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN once withdrawn,
    LEADER_MISSING, INSTRUCTION_EMPTY.
    """
    actor.must_write()
    with archive.writing() as work:
        known, given = _as_seen(work, seen), tidy(given)
        if given == known.given:
            return known
        told = "；".join(part for part in (reason.strip(), old_values(known.given, given)) if part)
        entry = _entry(Happened.CORRECTED, actor, at, words=told)
        return _save(work, known.corrected(given, entry), actor, at, "correct_instruction", told)


def close(
    archive: Archive, seen: Instruction, words: str, day: date, *, actor: Actor, at: datetime,
) -> Instruction:
    """Settle it on `day` (办结), with words on how. Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN, REASON_MISSING."""
    actor.must_write()
    with archive.writing() as work:
        entry = _entry(Happened.CLOSED, actor, at, day, words.strip())
        return _save(work, _as_seen(work, seen).closed(entry), actor, at, "close_instruction", entry.words)


def reopen(archive: Archive, seen: Instruction, reason: str, *, actor: Actor, at: datetime) -> Instruction:
    """Open a settled one again: its units have to answer once more.

    Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN, REASON_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        entry = _entry(Happened.REOPENED, actor, at, words=reason.strip())
        return _save(work, _as_seen(work, seen).reopened(entry), actor, at, "reopen_instruction", entry.words)


def unsettle(archive: Archive, seen: Instruction, *, actor: Actor, at: datetime) -> Instruction:
    """Take back that it was just closed, or opened again: its answers and its day stand as they stood before.

    Refused: Conflict when it moved on since, ROLE_MISSING, STEP_NOT_OPEN once withdrawn, UNKNOWN where neither was.
    """
    actor.must_write()
    with archive.writing() as work:
        known = _as_seen(work, seen)
        last = settling(known)
        was_closed = last is not None and last.happened is Happened.CLOSED
        words = "撤销办结" if was_closed else "撤销重新办理"
        entry = replace(_entry(Happened.STRUCK, actor, at, words=words), strikes=last.id if last else "")
        return _save(work, unsettled(known, entry), actor, at,
                     "reopen_instruction" if was_closed else "close_instruction", words)


def strike(
    archive: Archive, instruction_id: str, entry_id: str, reason: str, *, actor: Actor, at: datetime,
) -> Instruction:
    """Take back an answer or a reminder that was entered by mistake; it stays readable and no longer counts.

    Refused: ROLE_MISSING, STEP_NOT_OPEN, UNKNOWN, REASON_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        known = work.instructions.get(instruction_id)
        gone = next((each for each in known.entries if each.id == entry_id), None)
        told = "：".join(part for part in (gone.unit.name if gone and gone.unit else "", gone.words if gone else "")
                        if part)
        entry = replace(_entry(Happened.STRUCK, actor, at, words=reason.strip()), strikes=entry_id)
        return _save(work, known.without(entry), actor, at, "strike_answer",
                     "；".join(part for part in (reason.strip(), told) if part))


def withdraw(archive: Archive, seen: Instruction, reason: str, *, actor: Actor, at: datetime) -> Instruction:
    """Take back what was entered by mistake; it stays readable and counts nowhere.

    Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN, REASON_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        entry = _entry(Happened.WITHDRAWN, actor, at, words=reason.strip())
        return _save(work, _as_seen(work, seen).taken_back(entry), actor, at, "withdraw_instruction", entry.words)


def reprint(archive: Archive, seen: Instruction, *, actor: Actor, at: datetime) -> Reprinted:
    """Make a new draft of the instruction and what it is on, for the journal of supplements (转印增刊).

    The draft is in the hand of `actor` and goes the way of every draft. It names no unit: the original has its credit.
    Refused: Conflict, ROLE_MISSING for who is not an editor, STEP_NOT_OPEN once withdrawn, INSTRUCTION_NOT_TYPED.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        known = _as_seen(work, seen)
        journal = supplement_journal(work.journals.all(), office_day(at))
        facts = Facts(section=journal.sections[0].name if journal and journal.sections else "",
                      journal_id=journal.id if journal else "")
        text = supplement_text(known.given, *_original(work, known.on))
        draft = new_draft(work, text, facts, actor, at, source=Source.PASTE)
        draft = work.drafts.save(draft.stepped(Step.EDIT, actor))
        called = f"《{journal.name}》" if journal else ""
        note(work, actor, at, "reprint_instruction", draft_id=draft.id, reason=known.given.leader, thing=known.id)
        entry = replace(_entry(Happened.REPRINTED, actor, at, words=called), draft_id=draft.id)
        saved = _save(work, known.with_entry(entry), actor, at, "reprint_instruction", called)
        return Reprinted(saved, draft, journal)


def place_of(work: Work, issue: Issue) -> str:
    """Return how an issue is called: 《信息快报》2026年第37期, by its day while it has no number."""
    return called(work.journals.get(issue.journal_id).name, issue)


def called(name: str, issue: Issue) -> str:
    """Return the same of an issue of the journal with this name."""
    if issue.number is None:
        return f"《{name}》{issue.day.month}月{issue.day.day}日一期"
    return f"《{name}》{issue.number.year}年第{issue.number.number}期"


def _original(work: Work, on: On) -> tuple[str, tuple[Text, ...]]:
    """Return where what it is on was printed, and the texts as they were printed, else as they are now."""
    issue_id = on.issue_id or work.drafts.get(on.draft_id).issue_id
    if issue_id is None:
        return "", (work.revisions.get(work.drafts.get(on.draft_id).revision_id).text,)
    issue = work.issues.get(issue_id)
    items = [item for item in issue.items if not on.draft_id or item.draft_id == on.draft_id]
    texts = tuple(work.revisions.get(item.revision_id or work.drafts.get(item.draft_id).revision_id).text
                  for item in items)
    return place_of(work, issue) if issue.number or on.issue_id else "", texts


def _must_be_there(work: Work, on: On) -> None:
    if bool(on.draft_id) is bool(on.issue_id):
        raise Refused(Reason.UNKNOWN, what="draft", id=on.draft_id)
    if on.draft_id:
        work.drafts.get(on.draft_id)
    else:
        work.issues.get(on.issue_id)


def _kept(work: Work, sheet: Sheet) -> Scan:
    if not sheet.data:
        raise Refused(Reason.EMPTY, name=sheet.name)
    if len(sheet.data) > LARGEST_SCAN:
        raise Refused(Reason.TOO_LARGE, name=sheet.name)
    sha256 = hashlib.sha256(sheet.data).hexdigest()
    work.submissions.keep_bytes(sha256, sheet.data)
    return Scan(sha256, sheet.name)


def _as_seen(work: Work, seen: Instruction) -> Instruction:
    known = work.instructions.get(seen.id)
    if known.version != seen.version:
        raise Conflict("instruction", seen.id)
    return known


def _entry(happened: Happened, actor: Actor, at: datetime, day: date | None = None, words: str = "",
           unit: Responsible | None = None) -> Entry:
    return Entry(new_id(), happened, day or office_day(at), at, actor.id, words, unit)


def _save(work: Work, changed: Instruction, actor: Actor, at: datetime, deed: str, reason: str) -> Instruction:
    saved = work.instructions.save(changed)
    _log(work, saved, actor, at, deed, reason)
    return saved


def _log(work: Work, on: Instruction, actor: Actor, at: datetime, deed: str, reason: str) -> None:
    note(work, actor, at, deed, draft_id=on.on.draft_id, issue_id=on.on.issue_id, reason=reason, thing=on.id)


def _names(units: Iterable[Responsible]) -> str:
    return "、".join(unit.name for unit in units)


def _until(deadline: date | None) -> str:
    return f"限{deadline.year}年{deadline.month}月{deadline.day}日前" if deadline else ""
