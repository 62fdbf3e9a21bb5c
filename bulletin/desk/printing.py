"""What is printed of an issue, put together from the archive: the page, the sign-off sheet, the name of the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from bulletin.archive import Work
from bulletin.desk.assembly import drafts_of
from bulletin.desk.kept_page import made_with, page_in
from bulletin.desk.layouts import kept_base, kept_text
from bulletin.drafts import Draft, Revision, Urgency
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue, IssueSignature
from bulletin.journals import Distribution, Journal
from bulletin.layout.page import PrintedIssue, PrintedItem, SignoffSheet
from bulletin.numbers import number_line, numbers_words
from bulletin.sheets import code_of
from bulletin.text import Paragraph, Role, Text, body_of, pictures_in
from bulletin.workflow import Step

URGENCY = {Urgency.EXTRA: "特急", Urgency.URGENT: "加急", Urgency.NONE: ""}
SHEET_LAYOUT = "qianfadan"
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', "_"))


@dataclass(frozen=True)
class Printing:
    """All that writing the file needs, taken from the archive at one moment; `pictures` by SHA-256.

    `layout` is the name of the issue's layout; `layout_text` and `sheet_text` are the files the office keeps of its own
    for the issue and for the sheet (empty: the bundled ones), `base` its own .docx for the issue.
    """

    issue: Issue
    page: PrintedIssue
    sheet: SignoffSheet
    layout: str
    pictures: Mapping[str, bytes]
    layout_text: str = ""
    sheet_text: str = ""
    base: bytes | None = None


def printing_in(work: Work, issue: Issue) -> Printing:
    """Return what is (to be) printed of an issue in any state, within a piece of work. Refused: SEAL_BROKEN when the
    kept contents of a published one are not what was kept.

    The journal has the name and look of the issue's day; a distribution of its own goes before the journal's. What was
    published is as it was printed, whoever was renamed since.
    """
    journal, drafts = work.journals.get(issue.journal_id).on(issue.day), drafts_of(work, issue)
    kept = _kept(work, issue) if issue.contents else b""
    revisions = {item.draft_id: work.revisions.get(item.revision_id or drafts[item.draft_id].revision_id)
                 for item in issue.items}
    items = tuple(printed_item(work, drafts[item.draft_id], item.section, revisions[item.draft_id])
                  for item in issue.items)
    pictures = {picture.sha256: work.submissions.bytes_of(picture.sha256)
                for revision in revisions.values() for picture in pictures_in(revision.text)}
    urgency = next((word for grade, word in URGENCY.items() if word and any(
        draft.facts.urgency is grade for draft in drafts.values())), "")
    page = page_in(kept) if kept else PrintedIssue(
        journal.masthead or journal.name, number_line(journal, issue.number), journal.publisher, issue.day,
        journal.marking, urgency, items, issue.editors_note, issue.distribution or journal.distribution,
        _responsible(work, issue, journal, revisions), addressee=journal.addressee, correction=issue.correction)
    layout_text, base = _made_with(work, kept) if kept else (
        kept_text(work, journal.layout), kept_base(work, journal.layout))
    return Printing(
        issue, page, _sheet(work, issue, journal, page.distribution, revisions, items), journal.layout, pictures,
        layout_text, kept_text(work, SHEET_LAYOUT), base)


def printed_distribution(work: Work, issue: Issue) -> Distribution:
    """Return to whom an issue goes as it says itself: as it was printed, once it is. Refused: SEAL_BROKEN as above."""
    if issue.contents:
        return page_in(_kept(work, issue)).distribution
    return issue.distribution or work.journals.get(issue.journal_id).distribution


def _made_with(work: Work, kept: bytes) -> tuple[str, bytes | None]:
    layout, base = made_with(kept)
    own = work.submissions.bytes_of(layout).decode() if layout else ""
    return own, work.submissions.bytes_of(base) if base else None


def _kept(work: Work, issue: Issue) -> bytes:
    data = work.submissions.bytes_of(issue.contents)
    if sha256(data).hexdigest() != issue.contents:
        raise Refused(Reason.SEAL_BROKEN, title="", standing="changed")
    return data


def issue_stem(journal: str, issue: Issue, *, void: bool = False) -> str:
    """Return the name of an issue's file without its ending, such as 信息快报2026年第12期, or with its day while it has
    no number; a void one is marked. What file systems do not allow is replaced.
    """
    number, name = issue.number, journal.translate(_NOT_IN_NAMES)
    stem = f"{name}{number.year}年{numbers_words(number)}" if number else f"{name}{issue.day.isoformat()}"
    return f"{stem}（作废）" if void else stem


@dataclass(frozen=True)
class Credit:
    """The credit line of an item, naming every source unit; `own_first` where the text's own is printed instead."""

    line: str
    own_first: bool

    def item(self, title: str, section: str, text: Text) -> PrintedItem:
        """Return the item as it will print with `text`."""
        body = body_of(text)
        without = tuple(block for block in body if not (isinstance(block, Paragraph) and block.role is Role.CREDIT))
        if self.own_first and len(without) < len(body):
            return PrintedItem(title, section, body, "")
        return PrintedItem(title, section, without, self.line)


def printed_item(work: Work, draft: Draft, section: str, revision: Revision) -> PrintedItem:
    """Return a draft as it will print: its credit line names every source unit."""
    return credit_of(work, draft).item(revision.title, section, revision.text)


def credit_of(work: Work, draft: Draft) -> Credit:
    """Return the credit of a draft. The text's own credit line names one source only; an item of several names all."""
    parts = [each for each in work.drafts.merged_into(draft.id) if each.revises != draft.id]  # that is no second source
    return Credit(_credit(work, draft, parts), not parts)


def _credit(work: Work, draft: Draft, parts: list[Draft]) -> str:
    """Return the credit line: every source unit once, and the correspondent of a draft with one source."""
    sources = [draft, *parts]
    names = {unit.id: unit.name for unit in work.units.all()}
    units = list(dict.fromkeys(names[each.facts.unit_id] for each in sources if each.facts.unit_id in names))
    who = draft.facts.correspondent if len(sources) == 1 else ""
    return "  ".join(part for part in ("、".join(units), who) if part)


def _responsible(
    work: Work, issue: Issue, journal: Journal, revisions: Mapping[str, Revision],
) -> tuple[tuple[str, str], ...]:
    """Return who is responsible: those the journal always names, then those who worked on this issue."""
    edited, reviewed = _who(work, revisions)
    worked = (("责任编辑", edited), ("审核", reviewed), ("签发", _signed(work, issue)), ("电话", journal.phone))
    known = {duty for duty, name in worked if name}
    always = tuple(each for each in journal.duties if each[0] not in known)
    return tuple((duty, name) for duty, name in (*always, *worked) if name)


def _who(work: Work, revisions: Mapping[str, Revision]) -> tuple[str, str]:
    """Return the names of who edited and who reviewed the items."""
    names = {person.id: person.name for person in work.people.all()}
    editors = dict.fromkeys(names.get(revision.saved_by, "") for revision in revisions.values())
    reviewers = dict.fromkeys(
        names.get(signature.signer_id, "") for draft_id in revisions
        for signature in work.revisions.signatures(draft_id)
        if signature.step is Step.REVIEW and signature.revoked_at is None)
    return "、".join(filter(None, editors)), "、".join(filter(None, reviewers))


def _sheet(
    work: Work, issue: Issue, journal: Journal, goes_to: Distribution, revisions: Mapping[str, Revision],
    items: tuple[PrintedItem, ...],
) -> SignoffSheet:
    edited, reviewed = _who(work, revisions)
    return SignoffSheet(
        journal.name, number_line(journal, issue.number), issue.day, tuple(item.title for item in items), edited,
        reviewed, _signed(work, issue), "", goes_to, code_of(issue.id, issue.content(drafts_of(work, issue))),
        work.log.head().code)


def _signed(work: Work, issue: Issue) -> str:
    """Return who signed the issue as it is; empty while nobody did, or since it changed."""
    signed = issue.signature
    return signer_name(work, signed) if signed and signed.fingerprint == issue.content(drafts_of(work, issue)) else ""


def signer_name(work: Work, signature: IssueSignature) -> str:
    """Return the name of whose agreement it is, as it is printed."""
    return signature.paper.signer if signature.paper else work.people.get(signature.signer_id).name
