"""Between the trade's values and the archive's rows: times as ISO-8601 UTC text, structured values as JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import UTC, date, datetime
from typing import Any

from bulletin.account import Entry
from bulletin.batches import Arrival, Batch, BatchState, Result
from bulletin.doors import Doors, Watched
from bulletin.drafts import (
    Draft,
    Facts,
    Guessed,
    Nature,
    Paper,
    Revision,
    Signature,
    Source,
    Submission,
    Urgency,
    WorkingCopy,
)
from bulletin.intake.incoming import Basis, Kind, Letter, Warning
from bulletin.intake.mail.mailbox import Mailbox, Security
from bulletin.issues import Issue, IssueSignature, IssueState, Item, Number, Origin
from bulletin.journals import Distribution, Former, Journal, JournalKind, Levels, Section
from bulletin.people import Person, RoleName
from bulletin.phone import PhoneReport
from bulletin.sealing import SigningKey
from bulletin.text import canonical, from_canonical
from bulletin.units import Correspondent, Counted, Group, Membership, OwnQuota, Span, Unit, UnitClass, UnitName
from bulletin.workflow import Stage, Step

Row = dict[str, Any]

_BESIDE_THE_SEAL = frozenset({"fingerprint", "signed_by", "signed_at"})
_KINDS = {"nature": Nature, "urgency": Urgency, "important": bool}
_FACTS = tuple(field.name for field in fields(Facts))


def time_text(at: datetime) -> str:
    """Return `at` in UTC to the microsecond, in a form that sorts as text."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _time(stored: str) -> datetime:
    return datetime.fromisoformat(stored)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def person_row(person: Person) -> Row:
    return asdict(person) | {"roles": _json(sorted(person.roles)), "active": int(person.active)}


def person_from(row: Row) -> Person:
    roles = frozenset(RoleName(name) for name in json.loads(row["roles"]))
    return Person(**row | {"roles": roles, "active": bool(row["active"])})


def unit_row(unit: Unit) -> Row:
    return asdict(unit) | {
        "aliases": _json(unit.aliases), "correspondents": _json([_compact(each) for each in unit.correspondents]),
        "classes": _json([_compact(each) for each in unit.classes]),
        "former": _json([_compact(each) for each in unit.former]),
        "quotas": _json([_compact(each) for each in unit.quotas]),
        "since": unit.since and unit.since.isoformat(), "until": unit.until and unit.until.isoformat()}


def unit_from(row: Row) -> Unit:
    kept = {name: value for name, value in row.items() if name not in ("position", "key")}
    return Unit(**kept | {
        "group": Group(row["group"]), "aliases": tuple(json.loads(row["aliases"])),
        "correspondents": tuple(
            Correspondent(name, phone, _day(since), _day(until))
            for name, phone, since, until in (_filled(each, 4) for each in json.loads(row["correspondents"]))),
        "classes": tuple(Membership(UnitClass(name), _day(since), _day(until))
                         for name, since, until in json.loads(row["classes"])),
        "former": tuple(UnitName(name, date.fromisoformat(until)) for name, until in json.loads(row["former"])),
        "quotas": tuple(OwnQuota(Counted(counted), Span(per), count)
                        for counted, per, count in json.loads(row["quotas"])),
        "since": _day(row["since"]), "until": _day(row["until"])})


def _compact(value: Any) -> list[Any]:
    """Return the fields of a small value in their order, days as ISO text."""
    return [each.isoformat() if isinstance(each, date) else each for each in asdict(value).values()]


def _filled(values: list[Any], size: int) -> list[Any]:
    return [*values, *[None] * (size - len(values))]


def journal_row(journal: Journal) -> Row:
    return asdict(journal) | {
        "sections": _json([[each.name, each.limit, each.title_limit] for each in journal.sections]),
        "distribution": _json(asdict(journal.distribution)),
        "closed_on": journal.closed_on and journal.closed_on.isoformat(), "levels": int(journal.levels),
        "counts_total": int(journal.counts_total), "weekdays": _json(journal.weekdays),
        "duties": _json(journal.duties),
        "former": _json([asdict(each) | {"until": each.until.isoformat()} for each in journal.former])}


def journal_from(row: Row) -> Journal:
    kept: Row = {name: value for name, value in row.items() if name != "position"}
    return Journal(**kept | {
        "kind": JournalKind(row["kind"]), "sections": tuple(Section(*each) for each in json.loads(row["sections"])),
        "distribution": distribution_from(row["distribution"]), "closed_on": _day(row["closed_on"]),
        "levels": Levels(row["levels"]), "counts_total": bool(row["counts_total"]),
        "weekdays": tuple(json.loads(row["weekdays"])),
        "duties": tuple((duty, name) for duty, name in json.loads(row["duties"])),
        "former": tuple(Former(**each | {"until": date.fromisoformat(each["until"])})
                        for each in json.loads(row["former"]))})


def name_on(name: str, former: str, day: date) -> str:
    """Return what a journal was called on `day`, by its name today and its former ones as they are stored."""
    return next((str(each["name"]) for each in json.loads(former) if day < date.fromisoformat(each["until"])), name)


def distribution_text(distribution: Distribution | None) -> str:
    """Return a distribution as it is stored; empty for none."""
    return _json(asdict(distribution)) if distribution else ""


def distribution_from(stored: str) -> Distribution:
    """Return a stored distribution."""
    kept: Row = {name: tuple(value) if isinstance(value, list) else value for name, value in json.loads(stored).items()}
    return Distribution(**kept)


def submission_row(submission: Submission) -> Row:
    letter = submission.letter
    return asdict(submission) | {
        "received_at": time_text(submission.received_at), "letter": _letter_text(letter),
        "message_id": letter.message_id if letter else ""}


def submission_from(row: Row) -> Submission:
    kept = {name: value for name, value in row.items() if name != "message_id"}
    return Submission(**kept | {
        "source": Source(row["source"]), "received_at": _time(row["received_at"]), "letter": _letter(row["letter"])})


def _letter_text(letter: Letter | None) -> str:
    return "" if letter is None else _json(
        asdict(letter) | {"sent_at": letter.sent_at and time_text(letter.sent_at)})


def _letter(stored: str) -> Letter | None:
    if not stored:
        return None
    form = json.loads(stored)
    return Letter(**form | {"sent_at": form["sent_at"] and _time(form["sent_at"])})


def batch_row(batch: Batch) -> Row:
    return {"id": batch.id, "at": time_text(batch.at), "who": batch.who,
            "source": batch.source, "state": batch.state, "left": _json(batch.left)}


def batch_from(row: Row, lines: Iterable[str]) -> Batch:
    return Batch(row["id"], _time(row["at"]), row["who"], tuple(_arrival(json.loads(line)) for line in lines),
                 Source(row["source"]), BatchState(row["state"]), tuple(json.loads(row["left"])))


def arrival_text(arrival: Arrival) -> str:
    return _json(asdict(arrival))


def arrival_from(line: str) -> Arrival:
    return _arrival(json.loads(line))


def _arrival(form: Row) -> Arrival:
    warnings = tuple(Warning(Kind(each["kind"]), each["count"], each["detail"]) for each in form["warnings"])
    return Arrival(**form | {"result": Result(form["result"]), "warnings": warnings})


def draft_row(draft: Draft) -> Row:
    row = {field.name: getattr(draft, field.name) for field in fields(Draft) if field.name != "facts"}
    return row | asdict(draft.facts) | {
        "important": int(draft.facts.important), "received_at": time_text(draft.received_at),
        "guesses": _json([[each.field, each.basis, each.words] for each in draft.guesses]) if draft.guesses else ""}


def draft_from(row: Row) -> Draft:
    kept = {name: value for name, value in row.items() if name not in _FACTS}
    return Draft(**kept | {
        "stage": Stage(row["stage"]), "received_at": _time(row["received_at"]), "facts": facts_from(row),
        "guesses": _guesses(row["guesses"])})


def facts_from(row: Row) -> Facts:
    """Return the facts in `row`; those it does not hold are left at their defaults."""
    facts: Row = {name: row[name] for name in _FACTS if name in row}
    facts |= {name: kind(row[name]) for name, kind in _KINDS.items() if name in row}
    return Facts(**facts)


def _guesses(stored: str) -> tuple[Guessed, ...]:
    return tuple(Guessed(field, Basis(basis), words) for field, basis, words in json.loads(stored or "[]"))


def revision_row(revision: Revision) -> Row:
    return {"id": revision.id, "draft_id": revision.draft_id, "number": revision.number,
            "text": canonical(revision.text), "saved_by": revision.saved_by,
            "saved_at": time_text(revision.saved_at), "name": revision.name}


def revision_from(row: Row) -> Revision:
    return Revision(**row | {"text": from_canonical(row["text"]), "saved_at": _time(row["saved_at"])})


def signature_row(signature: Signature) -> Row:
    return asdict(signature) | {
        "signed_at": time_text(signature.signed_at), "single_seat": int(signature.single_seat),
        "bypass": int(signature.bypass), "paper": _paper_text(signature.paper),
        "revoked_at": signature.revoked_at and time_text(signature.revoked_at)}


def signature_from(row: Row) -> Signature:
    return Signature(**row | {
        "step": Step(row["step"]), "signed_at": _time(row["signed_at"]), "single_seat": bool(row["single_seat"]),
        "bypass": bool(row["bypass"]), "paper": _paper(row["paper"]),
        "revoked_at": _time(row["revoked_at"]) if row["revoked_at"] else None})


def _paper_text(paper: Paper | None) -> str:
    return _json(asdict(paper) | {"day": paper.day.isoformat()}) if paper else ""


def _paper(stored: str) -> Paper | None:
    if not stored:
        return None
    form = json.loads(stored)
    return Paper(**form | {"day": date.fromisoformat(form["day"])})


def key_row(key: SigningKey) -> Row:
    return asdict(key) | {"guarded": int(key.guarded), "made_at": time_text(key.made_at),
                          "retired_at": key.retired_at and time_text(key.retired_at)}


def key_from(row: Row) -> SigningKey:
    return SigningKey(**row | {
        "guarded": bool(row["guarded"]), "made_at": _time(row["made_at"]),
        "retired_at": _time(row["retired_at"]) if row["retired_at"] else None})


def copy_row(copy: WorkingCopy) -> Row:
    return {"draft_id": copy.draft_id, "revision_id": copy.revision_id, "text": canonical(copy.text),
            "who": copy.who, "at": time_text(copy.at)}


def copy_from(row: Row) -> WorkingCopy:
    return WorkingCopy(**row | {"text": from_canonical(row["text"]), "at": _time(row["at"])})


def issue_row(issue: Issue) -> Row:
    number, signed = issue.number, issue.signature
    return {
        "id": issue.id, "journal_id": issue.journal_id, "day": issue.day.isoformat(), "state": issue.state,
        "year": number and number.year, "number": number and number.number, "total": number and number.total,
        "editors_note": issue.editors_note, "signed_content": signed and signed.fingerprint,
        "signed_by": signed and signed.signed_by, "signed_at": signed and time_text(signed.signed_at),
        "signed_seal": _seal_text(signed) if signed else "", "log_head": issue.log_head,
        "sha256": issue.sha256, "pages": issue.pages,
        "published_at": issue.published_at and time_text(issue.published_at), "version": issue.version,
        "through": number.through if number else 0, "corrects": issue.corrects, "correction": issue.correction,
        "pages_planned": issue.pages_planned, "distribution": distribution_text(issue.distribution),
        "contents": issue.contents, "origin": issue.origin.value}


def issue_from(row: Row, items: tuple[Item, ...]) -> Issue:
    number = Number(row["year"], row["number"], row["total"], row["through"]) if row["number"] is not None else None
    signed = None
    if row["signed_by"]:
        signed = IssueSignature(row["signed_content"], row["signed_by"], _time(row["signed_at"]),
                                **_seal(row["signed_seal"]))
    return Issue(
        row["id"], row["journal_id"], date.fromisoformat(row["day"]), IssueState(row["state"]), items, number,
        row["editors_note"], signed, row["sha256"], row["pages"],
        _time(row["published_at"]) if row["published_at"] else None, row["version"], row["log_head"],
        row["corrects"], row["correction"], row["pages_planned"],
        distribution_from(row["distribution"]) if row["distribution"] else None, row["contents"], Origin(row["origin"]))


def _seal_text(signed: IssueSignature) -> str:
    kept = {name: value for name, value in asdict(signed).items() if name not in _BESIDE_THE_SEAL}
    return _json(kept | {"paper": _paper_text(signed.paper)})


def _seal(stored: str) -> Row:
    if not stored:
        return {}
    form: Row = json.loads(stored)
    return form | {"paper": _paper(form["paper"])}


def entry_row(entry: Entry) -> Row:
    kept = {name: value for name, value in asdict(entry).items() if name != "seq"}
    return kept | {"at": time_text(entry.at)}


def entry_from(row: Row) -> Entry:
    kept = {name: value for name, value in row.items() if name != "state"}
    return Entry(**kept | {"at": _time(row["at"])})


def phone_report_text(report: PhoneReport) -> str:
    return _json(asdict(report) | {"received_at": time_text(report.received_at)})


def phone_report_from(stored: str) -> PhoneReport:
    form = json.loads(stored)
    return PhoneReport(**form | {"received_at": _time(form["received_at"])})


def doors_text(doors: Doors) -> str:
    form = asdict(doors)
    if doors.mailbox and doors.mailbox.since:
        form["mailbox"]["since"] = doors.mailbox.since.isoformat()
    return _json(form)


def doors_from(stored: str) -> Doors:
    form = json.loads(stored)
    mailbox, watched = form["mailbox"], form["watched"]
    if mailbox:
        mailbox |= {"security": Security(mailbox["security"]), "since": _day(mailbox["since"])}
    return Doors(Mailbox(**mailbox) if mailbox else None, Watched(**watched) if watched else None)
