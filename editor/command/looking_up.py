"""`show` and `search`: what the archive holds."""

from collections.abc import Mapping
from time import perf_counter
from typing import Any

from bulletin.archive import Hit
from bulletin.desk import looking
from bulletin.desk.looking import DraftFile
from bulletin.desk.queueing import standings
from bulletin.desk.reading_marked import note_reading
from bulletin.drafts import Signature
from bulletin.errors import Reason, Refused, Trouble
from bulletin.issues import Issue
from bulletin.seals import Standing
from bulletin.text import plain
from editor.command.counter import Answer, Counter
from editor.command.issues import place_line, printed_places, show_issue
from editor.command.words import tr
from editor.pieces.seals import signature_line
from editor.shell.terms import deed_words, stage_words
from editor.shell.words import sentence_of


def show(counter: Counter, id: str) -> Answer:
    """A draft: text, facts, signatures with their standing, where it was printed, history; or an issue."""
    try:
        file = looking.draft_file(counter.archive, id)
    except Refused as refusal:
        if refusal.reason is not Reason.UNKNOWN or not _is_issue(counter, id):
            raise
        return show_issue(counter, id)
    return _show_draft(counter, file)


def _show_draft(counter: Counter, file: DraftFile) -> Answer:
    _note_reading(counter, file.draft.id)
    text = plain(file.revisions[-1].text)
    facts, seals = file.draft.facts, standings(counter.archive, file)
    document: dict[str, Any] = {
        "id": file.draft.id, "title": file.draft.title, "text": text, "unit": file.unit,
        "stage": file.draft.stage.value, "correspondent": facts.correspondent, "phone": facts.phone,
        "approver": facts.approver, "section": facts.section, "characters": file.draft.characters,
        "revisions": _revisions(file), "signatures": _signatures(counter, file, seals), "history": _history(file),
        "printed": printed_places(counter, (each.issue_id for each in file.history if each.deed == "publish"))}
    lines = (f"《{file.draft.title}》  {file.unit}  {stage_words(file.draft.stage.value)}", "", *text.split("\n"), "",
             *_signature_lines(file, seals), *map(place_line, document["printed"]),
             *(f"{each['at'][:16].replace('T', ' ')}  {each['who']}  {each['words']}  {each['reason']}".rstrip()
               for each in document["history"]))
    return Answer(document, lines)


def _note_reading(counter: Counter, draft_id: str) -> None:
    """Write down who read what bears a mark of classification; an archive that cannot be written can still be read."""
    try:
        note_reading(counter.archive, (draft_id,), actor=counter.actor, at=counter.now())
    except Trouble as error:
        counter.tell(tr("这次阅读没有记入台账：{why}", why=sentence_of(error)))


def _is_issue(counter: Counter, id: str) -> bool:
    return any(issue.id == id for issue in looking.issues(counter.archive))


def search(counter: Counter, query: str, limit: int) -> Answer:
    """Drafts in which all words occur, newest first."""
    start = perf_counter()
    found = looking.search(counter.archive, query, limit)
    took = round((perf_counter() - start) * 1000, 2)
    hits = [_hit(hit) for hit in found.hits]
    head = tr("共 {count} 篇" if found.exact else "至少 {count} 篇", count=found.count)
    lines = (head, *(line for each in hits for line in _hit_lines(each)))
    return Answer({"count": found.count, "exact": found.exact, "ms": took, "hits": hits}, lines)


def issue_named(counter: Counter, journal: str, year: int, number: int) -> Issue | None:
    """Return the issue of that journal (its id, its name, or one it once had) with that number."""
    for each in looking.journals(counter.archive):
        if journal in (each.name, each.id, *(former.name for former in each.former)):
            with counter.archive.reading() as work:
                found = work.issues.numbered(each.id, year, number)
            if found is not None:
                return found
    return None


def _revisions(file: DraftFile) -> list[dict[str, Any]]:
    return [{"id": each.id, "number": each.number, "who": file.names.get(each.saved_by, each.saved_by),
             "at": each.saved_at.isoformat(), "name": each.name, "title": each.title,
             "sha256": each.fingerprint} for each in file.revisions]


def _signatures(counter: Counter, file: DraftFile, seals: Mapping[str, Standing]) -> list[dict[str, Any]]:
    journals = {journal.id: journal.name for journal in looking.journals(counter.archive)}
    return [{"id": each.id, "step": each.step.value, "signed_by": _name(file, each.signed_by),
             "signer": _signer(file, each), "acting_for": _name(file, each.acting_for), "bypass": each.bypass,
             "reason": each.reason, "paper": _paper(each), "at": each.signed_at.astimezone().isoformat(
                 timespec="seconds"), "standing": seals[each.id].value, "section": each.section,
             "journal": journals.get(each.journal_id, ""), "revision": each.revision_id,
             "sha256": each.covered, "sm3": each.sm3} for each in file.signatures]


def _signature_lines(file: DraftFile, seals: Mapping[str, Standing]) -> tuple[str, ...]:
    """Return a line for each signature there ever was, and an empty one after them."""
    lines = [signature_line(each, seals[each.id], file.names, lambda at: f"{at.astimezone():%Y-%m-%d %H:%M}").words
             for each in file.signatures]
    return (*lines, "") if lines else ()


def _signer(file: DraftFile, signature: Signature) -> str:
    """Return the name of whose agreement it is."""
    return signature.paper.signer if signature.paper else _name(file, signature.signer_id)


def _paper(signature: Signature) -> dict[str, str] | None:
    paper = signature.paper
    return None if paper is None else {
        "signer": paper.signer, "day": paper.day.isoformat(), "code": paper.code, "scan": paper.scan}


def _name(file: DraftFile, id: str) -> str:
    return file.names.get(id, id)


def _history(file: DraftFile) -> list[dict[str, Any]]:
    return [{"at": each.at.astimezone().isoformat(timespec="seconds"), "who": file.names.get(each.who, each.who),
             "deed": each.deed, "words": deed_words(each.deed), "revision": each.revision_id, "reason": each.reason}
            for each in file.history]


def _hit(hit: Hit) -> dict[str, Any]:
    day = hit.day or hit.draft.received_at.astimezone().date()
    return {"id": hit.draft.id, "title": hit.draft.title, "date": day.isoformat(), "unit": hit.unit,
            "journal": hit.journal or None, "number": hit.number.number if hit.number else None, "snippet": hit.snippet}


def _hit_lines(hit: dict[str, Any]) -> tuple[str, str]:
    return (f"{hit['date']}  {hit['unit']}  《{hit['title']}》  {_where(hit)}  {hit['id']}", f"    {hit['snippet']}")


def _where(hit: dict[str, Any]) -> str:
    return tr("《{journal}》第{number}期", **hit) if hit["journal"] else tr("未刊发")
