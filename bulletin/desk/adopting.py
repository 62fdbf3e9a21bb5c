"""An issue that was printed elsewhere comes into the archive with its items, from what its contents tell of it."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time

from bulletin.archive import Work
from bulletin.desk.noting import OFFICE_ZONE, new_id
from bulletin.drafts import Draft, Facts, Revision, Source, Submission
from bulletin.errors import Refused
from bulletin.exchange.told import ToldIssue, ToldItem, ToldSigner, ToldSource
from bulletin.intake.likeness import digest
from bulletin.issues import Issue, IssueState, Item, Origin
from bulletin.text import Role, Text, length, paragraph, plain, title_of
from bulletin.workflow import Stage, Step

UnitOf = Callable[[ToldSource], str | None]
_STEPS = {Step.REVIEW: "审核", Step.APPROVE: "签发", Step.ENDORSE: "县领导审签"}


@dataclass(frozen=True)
class Files:
    """The bytes of an issue: its file, its contents, and what belongs to it by SHA-256; what the file is called."""

    document: bytes
    contents: bytes
    beside: Mapping[str, bytes]
    name: str = ""


@dataclass(frozen=True)
class Adoption:
    """How issues are taken: who is named as having saved the texts, when, what they count as, whose unit is whose.

    `same` says that a draft with a known id is that draft (the archive is the same one, made again); else it is given
    an id of its own.
    """

    who: str
    at: datetime
    origin: Origin
    unit_of: UnitOf
    same: bool


def adopt(work: Work, told: ToldIssue, files: Files, journal_id: str, how: Adoption) -> Issue:
    """Write an issue as published, with drafts, texts, number and bytes; nobody signed it here. Within a piece of work.

    Refused: NUMBER_TAKEN when its number belongs to another issue.
    """
    for data in (files.document, files.contents, *files.beside.values()):
        work.submissions.keep_bytes(hashlib.sha256(data).hexdigest(), data)
    came = _arrival(work, told, files)
    items = tuple(_item(work, each, told, how, came) for each in told.items)
    journal = work.journals.get(journal_id)
    planned = Issue(
        told.id, journal_id, told.day, items=items, editors_note=told.editors_note, corrects=told.corrects,
        correction=told.correction, origin=how.origin,
        distribution=None if told.distribution == journal.distribution else told.distribution)
    work.issues.add(planned)
    if told.number is not None:
        work.numbers.take(journal_id, told.number, told.id, how.who, told.published_at or how.at)
    issue = work.issues.save(replace(
        work.issues.get(told.id), state=IssueState.PUBLISHED, number=told.number, pages=told.pages,
        sha256=hashlib.sha256(files.document).hexdigest(), published_at=told.published_at,
        contents=hashlib.sha256(files.contents).hexdigest()))
    for item in items:
        work.drafts.save(replace(work.drafts.get(item.draft_id), issue_id=told.id))
    return issue


def _arrival(work: Work, told: ToldIssue, files: Files) -> str | None:
    """Write down that the file of an old bulletin came in, so that it is known when it comes again; return the id."""
    if told.origin is not Origin.IMPORTED:
        return None
    received_at = datetime.combine(told.day, time(12), OFFICE_ZONE)
    came = Submission(new_id(), files.name, told.docx, len(files.document), Source.OLD_ISSUE, received_at)
    work.submissions.add(came)
    return came.id


def signers_words(signers: tuple[ToldSigner, ...]) -> str:
    """Return who agreed as a line of history: 审核 周正明 2026-11-20 12:00；签发 何文远（纸质） …"""
    return "；".join(_signer_words(each) for each in signers)


def _signer_words(signer: ToldSigner) -> str:
    step = _STEPS.get(signer.step, signer.step.value) if signer.step else "签发刊期"
    name = signer.on_paper or signer.acting_for or signer.name
    how = "（纸质）" if signer.on_paper else f"（{signer.name}代签）" if signer.acting_for else ""
    at = signer.at.astimezone(OFFICE_ZONE).strftime(" %Y-%m-%d %H:%M") if signer.at else ""
    return f"{step} {name}{how}{at}"


def _item(work: Work, item: ToldItem, told: ToldIssue, how: Adoption, came: str | None) -> Item:
    known = next(iter(work.drafts.many([item.draft_id])), None)
    draft_id = new_id() if known and not how.same else item.draft_id
    if known is None or not how.same:
        revision_id = _free_id(work, item) if draft_id == item.draft_id else new_id()
        draft = replace(_draft(item, told, how, draft_id, revision_id), submission_id=came)
        _add(work, draft, item.text, _saved_at(item, told, how), how)
    else:
        revision_id = _go_on(work, known, item, told, how)
    for source in item.units:
        if source.draft_id != item.draft_id and not work.drafts.many([source.draft_id]):
            _add_part(work, source, draft_id, item, told, how)
    return Item(draft_id, item.section, revision_id)


def _draft(item: ToldItem, told: ToldIssue, how: Adoption, draft_id: str, revision_id: str) -> Draft:
    named = next((each for each in item.units if each.draft_id == item.draft_id), None)
    source = named or ToldSource(item.draft_id, item.facts.unit_id or "", "")
    return Draft(
        draft_id, None, title_of(item.text), Stage.PUBLISHED, _received_at(item, told), revision_id,
        max(1, item.revision_number), length(item.text), replace(item.facts, unit_id=how.unit_of(source)))


def _add(work: Work, draft: Draft, text: Text, saved_at: datetime, how: Adoption) -> None:
    words = plain(text)
    work.drafts.add(draft, words, digest(words))
    work.revisions.add(Revision(draft.revision_id, draft.id, draft.revision_number, text, how.who, saved_at))


def _go_on(work: Work, known: Draft, item: ToldItem, told: ToldIssue, how: Adoption) -> str:
    """Return the revision printed of a draft that was printed before, in an issue that was declared void."""
    revisions = work.revisions.of_draft(known.id)
    if any(each.id == item.revision_id and each.text == item.text for each in revisions):
        return item.revision_id
    id, number = _free_id(work, item), max(item.revision_number, *(each.number + 1 for each in revisions))
    work.revisions.add(Revision(id, known.id, number, item.text, how.who, _saved_at(item, told, how)))
    work.drafts.save(replace(
        known, revision_id=id, revision_number=number, title=title_of(item.text),
        characters=length(item.text)), plain(item.text))
    return id


def _free_id(work: Work, item: ToldItem) -> str:
    """Return the id a revision has elsewhere, or a new one where another revision is known by that here."""
    try:
        work.revisions.get(item.revision_id)
    except Refused:
        return item.revision_id
    return new_id()


def _add_part(
    work: Work, source: ToldSource, draft_id: str, item: ToldItem, told: ToldIssue, how: Adoption,
) -> None:
    """Write a source of a composite item: what it said itself stands in no contents, so it has the item's title alone.
    """
    text = (paragraph(title_of(item.text), Role.TITLE),)
    part = Draft(source.draft_id, None, title_of(text), Stage.MERGED, _received_at(item, told), new_id(), 1,
                 length(text), Facts(how.unit_of(source)), merged_into=draft_id)
    _add(work, part, text, _saved_at(item, told, how), how)


def _received_at(item: ToldItem, told: ToldIssue) -> datetime:
    return item.received_at or datetime.combine(told.day, time(12), OFFICE_ZONE)


def _saved_at(item: ToldItem, told: ToldIssue, how: Adoption) -> datetime:
    """Return when the text stood: before the first who agreed to it, else when it was published."""
    agreed = [each.at for each in item.signers if each.at]
    return min(agreed, default=told.published_at or how.at)
