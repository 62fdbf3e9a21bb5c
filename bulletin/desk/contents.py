"""The contents of a published issue as JSON, kept beside its Word file: to be read when nothing else can be.

The form (`form` 1) never changes; what is added gets a higher number. UTF-8, keys sorted, indented by one space:

- `office`: its name. `journal`: id, kind, and name, masthead, publisher and marking as on the issue's day.
- `issue`: id, `day`, `year`, `number`, `through` (0, or the last of a combined issue), `total`, `number_line` as
  printed, `urgency`, `editors_note`, `addressee`, `corrects` (the id of an issue) and `correction`, `layout` (name),
  `layout_file` and `base` (SHA-256 of the office's own layout file and .docx, empty where it had none),
  `distribution` (report_to, send_to, issue_to, copies), `responsible` (pairs of duty and name), `pages` (0: unknown),
  `docx` (SHA-256 of the Word file), `published_at`, `log_head`.
- `signature`: the agreement to the whole: `content` and `sm3` (digests of what was signed), who, when, key and mark.
- `items`, in printed order: `draft`, `revision` (ids), `revision_number`, `section`, `title`, `text` (as people read
  it, below the title), `canonical` (the stored form of title and text, whose SHA-256 is `fingerprint`), `credit` as
  printed, `units` (every source: draft, id, name), `facts`, `received_at`, and `signers` (every agreement that stands).

Form 2 is the same for an issue the program did not print itself: `issue` says its `origin` too, and nobody signed.

Times are ISO 8601 in UTC, days ISO dates, digests hexadecimal. Pictures stand in `canonical` by their SHA-256.
"""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from bulletin.archive import Work
from bulletin.desk.assembly import drafts_of
from bulletin.desk.holding import standing_on
from bulletin.desk.printing import Printing
from bulletin.drafts import Draft, Paper, Revision, Signature
from bulletin.issues import Issue, IssueSignature, Origin
from bulletin.layout.page import PrintedItem
from bulletin.text import canonical, plain

FORM, FORM_OF_OTHERS = 1, 2
Shape = dict[str, Any]


def contents_in(work: Work, issue: Issue, printing: Printing) -> bytes:
    """Return the contents of an issue that was printed as `printing`, as JSON; the same gives the same bytes."""
    people = {person.id: person.name for person in work.people.all()}
    journal = work.journals.get(issue.journal_id).on(issue.day)
    drafts, units = drafts_of(work, issue), {unit.id: unit.name for unit in work.units.all()}
    said = {
        "form": FORM if issue.origin is Origin.OWN else FORM_OF_OTHERS,
        "office": work.people.office().name,
        "journal": {"id": journal.id, "kind": journal.kind.value, "name": journal.name, "masthead": journal.masthead,
                    "publisher": journal.publisher, "marking": journal.marking},
        "issue": _issue(issue, printing),
        "signature": issue.signature and _agreement(issue.signature, people),
        "items": [_item(work, drafts[item.draft_id], work.revisions.get(item.revision_id), page, units, people)
                  for item, page in zip(issue.items, printing.page.items, strict=True)],
    }
    return (json.dumps(said, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode("utf-8", "surrogatepass")


def _issue(issue: Issue, printing: Printing) -> Shape:
    number, page = issue.number, printing.page
    origin = {} if issue.origin is Origin.OWN else {"origin": issue.origin.value}
    return origin | {
        "id": issue.id, "day": issue.day.isoformat(), "year": number and number.year,
        "number": number and number.number, "through": number.through if number else 0,
        "total": number and number.total, "number_line": page.number_line, "urgency": page.urgency,
        "editors_note": issue.editors_note, "addressee": page.addressee, "corrects": issue.corrects,
        "correction": issue.correction, "layout": printing.layout,
        "layout_file": sha256(printing.layout_text.encode()).hexdigest() if printing.layout_text else "",
        "base": sha256(printing.base).hexdigest() if printing.base else "", "distribution": asdict(page.distribution),
        "responsible": page.responsible, "pages": issue.pages, "docx": issue.sha256,
        "published_at": issue.published_at and _time(issue.published_at), "log_head": issue.log_head}


def _item(
    work: Work, draft: Draft, revision: Revision, page: PrintedItem, units: dict[str, str], people: dict[str, str],
) -> Shape:
    sources = [draft, *(each for each in work.drafts.merged_into(draft.id) if each.revises != draft.id)]
    facts = asdict(draft.facts)
    return {
        "draft": draft.id, "revision": revision.id, "revision_number": revision.number, "section": page.section,
        "title": page.title, "text": plain(page.body), "canonical": json.loads(canonical(revision.text)),
        "fingerprint": revision.fingerprint, "credit": page.credit, "facts": facts,
        "units": [{"draft": each.id, "id": each.facts.unit_id or "", "name": units.get(each.facts.unit_id or "", "")}
                  for each in sources],
        "received_at": _time(draft.received_at),
        "signers": [_agreement(each, people) | {"step": each.step.value, "bypass": each.bypass,
                                                "single_seat": each.single_seat}
                    for each in standing_on(work, draft, revision.id).values()]}


def _agreement(signed: Signature | IssueSignature, people: dict[str, str]) -> Shape:
    """Return who agreed, for whom, when, to what, and the mark that proves it."""
    content = signed.covered if isinstance(signed, Signature) else signed.fingerprint
    return {
        "signed_by": signed.signed_by, "name": people.get(signed.signed_by, ""), "at": _time(signed.signed_at),
        "acting_for": signed.acting_for, "acting_for_name": people.get(signed.acting_for, ""),
        "reason": signed.reason, "paper": _paper(signed.paper), "content": content, "sm3": signed.sm3,
        "head": signed.head, "key_id": signed.key_id, "mark": signed.mark}


def _paper(paper: Paper | None) -> Shape | None:
    return asdict(paper) | {"day": paper.day.isoformat()} if paper else None


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
