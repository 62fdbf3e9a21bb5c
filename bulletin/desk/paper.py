"""Signing on paper: printing a sheet for exactly one revision, finding it by its code, recording who signed it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from bulletin.archive import Archive, Work
from bulletin.desk.assembly import drafts_of, sign_issue_on_paper
from bulletin.desk.layouts import kept_text
from bulletin.desk.noting import new_id, note, office_day
from bulletin.desk.printing import SHEET_LAYOUT, Printing, printing_in
from bulletin.desk.proofing import taught_for
from bulletin.desk.sheet_page import sheet_page
from bulletin.desk.signing import agree_on_paper
from bulletin.drafts import Draft, Paper
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.layout.page import ItemSheet
from bulletin.numbers import number_line, proposed
from bulletin.people import Actor, Person, RoleName
from bulletin.proof.before_signing import must_be_fit_to_sign
from bulletin.routing import journals_for, route_for
from bulletin.seals import covered_by
from bulletin.sheets import Moved, Sheet, code_of, moved_items, must_be_a_scan, must_be_signed_between, read_code
from bulletin.text import Text, body_of, fingerprint, pictures_in
from bulletin.workflow import Route, Stage, Step, agreeing_step, roles_for

_ORDER = (Step.REVIEW, Step.APPROVE, Step.ENDORSE)
# After these lines of the log what was signed before counts no longer, be it word for word the same.
_VOIDING = {
    "return": Moved.TAKEN_BACK, "revoke": Moved.TAKEN_BACK, "unreview": Moved.TAKEN_BACK,
    "unendorse": Moved.TAKEN_BACK, "unsign_issue": Moved.TAKEN_BACK, "outdate_issue": Moved.LOOK,
    "merge": Moved.SOURCES, "unmerge": Moved.SOURCES}


@dataclass(frozen=True)
class ItemPrinting:
    """All that writing the sheet of a draft needs; `layout` is that of its journal, `pictures` by SHA-256.

    `layout_text` and `form_text` are the files the office keeps of its own (empty: the bundled ones).
    """

    sheet: Sheet
    page: ItemSheet
    layout: str
    pictures: Mapping[str, bytes]
    layout_text: str = ""
    form_text: str = ""


@dataclass(frozen=True)
class IssuePrinting:
    """All that writing the sheet of an issue needs."""

    sheet: Sheet
    printing: Printing


@dataclass(frozen=True)
class Slip:
    """A sheet that was found by its code: what it is for, and which step is to be recorded with it.

    `step` is None when nothing can be recorded: `why` says why not, and where something moved on, `moved` what,
    `before` the text on the paper and `now` the newest one. `signers` are the accounts that may have signed. `printed`
    is the first day the paper may bear. An issue has no `revision`.
    """

    sheet: Sheet
    title: str
    revision: int
    printed: date
    printed_by: str
    step: Step | None
    signers: tuple[Person, ...] = ()
    why: Refused | None = None
    moved: tuple[Moved, ...] = ()
    before: Text = ()
    now: Text = ()


def print_sheet(archive: Archive, opened: Draft, *, actor: Actor, at: datetime) -> ItemPrinting:
    """Enter a sheet for the draft as it was opened, and return what is to be printed.

    The same text with the same facts has the same code however often it is printed.
    Refused: ROLE_MISSING, Conflict, STEP_NOT_OPEN unless the draft waits for somebody's agreement, and what
    `before_signing.must_be_fit_to_sign` refuses on approving: nobody signs in vain.
    """
    actor.must_write()
    with archive.writing() as work:
        draft = work.drafts.get(opened.id)
        if draft.version != opened.version:
            raise Conflict("draft", opened.id)
        route, step = _route_and_step(work, draft)
        if step is None:
            raise Refused(Reason.STEP_NOT_OPEN, step="print_sheet", stage=draft.stage.value)
        text = work.revisions.get(draft.revision_id).text
        must_be_fit_to_sign(text, taught_for(work, draft.id), draft.id, draft.title,
                            checks=work.figures.of_drafts((draft.id,)))
        covered = covered_by(text, draft.facts).sha256
        sheet = Sheet(
            new_id(), code_of(draft.id, covered), step, covered, actor.id, at, work.log.head().link, draft.id,
            draft.revision_id, draft.facts.section, draft.facts.journal_id)
        _enter(work, sheet, actor)
        journals = journals_for(draft.facts, work.journals.all())
        page = sheet_page(work, draft, sheet, route, _decided(draft, journals), actor)
        pictures = {each.sha256: work.submissions.bytes_of(each.sha256) for each in pictures_in(text)}
        layout = journals[0].layout if journals else "kuaibao"
        return ItemPrinting(sheet, page, layout, pictures, kept_text(work, layout), kept_text(work, SHEET_LAYOUT))


def print_issue_sheet(archive: Archive, issue_id: str, *, actor: Actor, at: datetime) -> IssuePrinting:
    """Enter a sheet for an issue as it is arranged, and return what is to be printed, with the number it will take.

    Refused: ROLE_MISSING, UNKNOWN, ISSUE_EMPTY, ISSUE_CLOSED once frozen.
    """
    actor.must_write()
    with archive.writing() as work:
        issue = work.issues.get(issue_id)
        issue.must_be_planned()
        issue.must_say_something()
        drafts = drafts_of(work, issue)
        covered = issue.content(drafts)
        items = tuple(replace(item, revision_id=drafts[item.draft_id].revision_id) for item in issue.items)
        sheet = Sheet(new_id(), code_of(issue.id, covered), Step.APPROVE, covered, actor.id, at, work.log.head().link,
                      journal_id=issue.journal_id, issue_id=issue.id, items=items)
        _enter(work, sheet, actor)
        printing = printing_in(work, issue)
        page = replace(printing.sheet, number_line=_next_line(work, issue))
        return IssuePrinting(sheet, replace(printing, sheet=page))


def look_up(archive: Archive, typed: str) -> Slip:
    """Return the sheet with a code, however it was typed.

    Refused: SHEET_MISTYPED as `bulletin.sheets.read_code`, UNKNOWN (what="sheet") for a code nobody printed.
    """
    code = read_code(typed)
    with archive.reading() as work:
        return _slip(work, code)


def record_paper(
    archive: Archive, typed: str, step: Step, *, signer: str, day: date, scan: bytes | None, actor: Actor, at: datetime,
) -> Draft | Issue:
    """Record that `signer` signed the sheet with this code on `day`; return the draft or issue as it stands then.

    `signer` is the id or the name of somebody with an account and the role; a leader of the county may be named
    without one. `step` is what the sheet was seen to be for, `scan` the bytes of a JPEG, PNG or PDF.
    Refused: ROLE_MISSING for who neither edits, reviews nor signs, SHEET_MISTYPED, UNKNOWN sheet or person,
    SHEET_OUTDATED (`title`, `moved`, `printed` and `now` as revision numbers) when what was signed is not what there is
    now, or was returned or taken back since the sheet was printed, STEP_NOT_OPEN, SIGNED_ALREADY, PAPER_DAY, TOO_LARGE
    and NOT_SUPPORTED for the scan; OWN_WORK, HAND_MISSING and all else as `signing.take_step` and
    `assembly.sign_issue` say.
    """
    actor.must_write()
    code, kept = read_code(typed), _digest(scan)
    with archive.writing() as work:
        slip = _slip(work, code)
        if slip.why is not None:
            raise slip.why
        if slip.step is not step:
            raise Refused(Reason.STEP_NOT_OPEN, step=step.value, stage=_stage(work, slip.sheet))
        must_be_signed_between(day, slip.printed, office_day(at))
        paper = _paper(slip, signer, day, kept)
        if scan is not None:
            work.submissions.keep_bytes(kept, scan)
        if slip.sheet.issue_id:
            return sign_issue_on_paper(
                work, work.issues.get(slip.sheet.issue_id), slip.sheet.covered, actor, at, paper)
        return agree_on_paper(work, work.drafts.get(slip.sheet.draft_id), step, actor, at, paper)


def _enter(work: Work, sheet: Sheet, actor: Actor) -> None:
    work.sheets.add(sheet)
    note(work, actor, sheet.at, "print_sheet", draft_id=sheet.draft_id, issue_id=sheet.issue_id,
         revision_id=sheet.revision_id, reason=sheet.code, digest=sheet.covered, thing=sheet.id)


def _route_and_step(work: Work, draft: Draft) -> tuple[Route, Step | None]:
    route = route_for(draft.facts, work.journals.all())
    return route, agreeing_step(draft.stage, route)


def _decided(draft: Draft, journals: tuple[Journal, ...]) -> Journal | None:
    return journals[0] if draft.facts.journal_id or len(journals) == 1 else None


def _next_line(work: Work, issue: Issue) -> str:
    """Return the number the issue will take, as printed; empty in a year whose numbers nobody knows."""
    journal = work.journals.get(issue.journal_id)
    if issue.day.year < journal.first_year:
        return ""
    return number_line(journal, proposed(journal, issue.day.year, work.numbers.of(journal.id)))


def _slip(work: Work, code: str) -> Slip:
    printings = work.sheets.with_code(code)
    if not printings:
        raise Refused(Reason.UNKNOWN, what="sheet", id=code)
    good, void = _printed_since(work, printings)
    sheet, names = (good or printings)[-1], {person.id: person.name for person in work.people.all()}
    from_step = min((each.step for each in good or printings), key=_ORDER.index)
    found = _issue_slip(work, sheet) if sheet.issue_id else _draft_slip(work, sheet, from_step)
    if not good and found.why is None:
        why = Refused(Reason.SHEET_OUTDATED, moved=[void.value], printed=found.revision, now=found.revision,
                      **{"issue" if sheet.issue_id else "title": found.title})
        found = replace(found, why=why, moved=(void,), step=None, signers=())
    return replace(found, printed=office_day((good or printings)[0].at), printed_by=names.get(sheet.who, ""))


def _printed_since(work: Work, printings: list[Sheet]) -> tuple[list[Sheet], Moved]:
    """Return the printings after the last line of the log that made earlier ones void, and what that line did."""
    lines = work.log.of_issue(printings[0].issue_id) or work.log.of_draft(printings[0].draft_id)
    made_void = [number for number, line in enumerate(lines) if line.deed in _VOIDING]
    if not made_void:
        return printings, Moved.REST
    since = {line.thing for line in lines[made_void[-1]:]}
    return [each for each in printings if each.id in since], _VOIDING[lines[made_void[-1]].deed]


def _draft_slip(work: Work, sheet: Sheet, from_step: Step) -> Slip:
    draft, then = work.drafts.get(sheet.draft_id), work.revisions.get(sheet.revision_id)
    now = work.revisions.get(draft.revision_id)
    slip = Slip(sheet, then.title, then.number, office_day(sheet.at), "", None)
    if covered_by(now.text, draft.facts).sha256 != sheet.covered:
        moved = _moved(sheet, draft, then.text, now.text)
        why = Refused(Reason.SHEET_OUTDATED, title=draft.title, moved=[each.value for each in moved],
                      printed=then.number, now=now.number)
        return replace(slip, why=why, moved=moved, before=then.text, now=now.text)
    route, step = _route_and_step(work, draft)
    if step is None or _ORDER.index(step) < _ORDER.index(from_step):
        return replace(slip, why=Refused(Reason.STEP_NOT_OPEN, step=from_step.value, stage=draft.stage.value))
    return replace(slip, step=step, signers=_holders(work, roles_for(step, draft.stage, route)))


def _issue_slip(work: Work, sheet: Sheet) -> Slip:
    issue = work.issues.get(sheet.issue_id)
    title = f"《{work.journals.get(issue.journal_id).on(issue.day).name}》{issue.day.month}月{issue.day.day}日"
    slip, drafts = Slip(sheet, title, 0, office_day(sheet.at), "", None), drafts_of(work, issue)
    if issue.content(drafts) != sheet.covered:
        newest = {draft.id: draft.revision_id for draft in drafts.values()}
        moved = moved_items(sheet.items, issue.items, newest)
        why = Refused(Reason.SHEET_OUTDATED, issue=title, moved=[each.value for each in moved])
        return replace(slip, why=why, moved=moved)
    if issue.signature is not None and issue.signature.fingerprint == sheet.covered:
        paper, people = issue.signature.paper, {person.id: person.name for person in work.people.all()}
        who = paper.signer if paper else people.get(issue.signature.signer_id, "")
        return replace(slip, why=Refused(Reason.SIGNED_ALREADY, issue=title, who=who))
    unsigned = [draft.title for draft in drafts.values() if draft.stage is not Stage.PLACED]
    if unsigned:
        return replace(slip, why=Refused(Reason.NOT_APPROVED, titles=unsigned))
    return replace(slip, step=Step.APPROVE, signers=_holders(work, (RoleName.SECRETARY,)))


def _moved(sheet: Sheet, draft: Draft, then: Text, now: Text) -> tuple[Moved, ...]:
    titles, bodies = (_titles(then), _titles(now)), (fingerprint(body_of(then)), fingerprint(body_of(now)))
    found = {
        Moved.TITLE: titles[0] != titles[1], Moved.TEXT: bodies[0] != bodies[1],
        Moved.SECTION: sheet.section != draft.facts.section,
        Moved.JOURNAL: sheet.journal_id != draft.facts.journal_id}
    return tuple(what for what, is_so in found.items() if is_so) or (Moved.FACTS,)


def _titles(text: Text) -> str:
    body = body_of(text)
    return fingerprint(tuple(block for block in text if block not in body))


def _holders(work: Work, roles: tuple[RoleName, ...]) -> tuple[Person, ...]:
    alone = work.people.office().single_seat
    return tuple(person for person in work.people.all() if person.active and (alone or person.roles & set(roles)))


def _paper(slip: Slip, signer: str, day: date, scan: str) -> Paper:
    """Return the signature as given on paper. Refused: UNKNOWN (what="person") for nobody who may have signed."""
    name = signer.strip()
    known = [each for each in slip.signers if name in (each.id, each.name)]
    if len(known) == 1:
        return Paper(known[0].name, day, slip.sheet.code, known[0].id, scan)
    if known or not name or slip.step is not Step.ENDORSE:
        raise Refused(Reason.UNKNOWN, what="person", id=name)
    return Paper(name, day, slip.sheet.code, scan=scan)


def _digest(scan: bytes | None) -> str:
    if scan is None:
        return ""
    must_be_a_scan(scan)
    return sha256(scan).hexdigest()


def _stage(work: Work, sheet: Sheet) -> str:
    return work.issues.get(sheet.issue_id).state.value if sheet.issue_id else work.drafts.get(
        sheet.draft_id).stage.value
