"""`show`, `search`, `issues`: what the archive holds."""

from time import perf_counter
from typing import Any

from bulletin.archive import Hit
from bulletin.desk import looking
from bulletin.desk.looking import DraftFile
from bulletin.issues import Issue, IssueState
from bulletin.text import plain
from editor.command.counter import Answer, Counter
from editor.command.words import tr
from editor.shell.terms import deed_words, issue_state_words, stage_words


def show(counter: Counter, draft_id: str) -> Answer:
    """A draft: text, facts, history."""
    file = looking.draft_file(counter.archive, draft_id)
    text = plain(file.revisions[-1].text)
    facts = file.draft.facts
    document: dict[str, Any] = {
        "id": file.draft.id, "title": file.draft.title, "text": text, "unit": file.unit,
        "stage": file.draft.stage.value, "correspondent": facts.correspondent, "phone": facts.phone,
        "approver": facts.approver, "section": facts.section, "characters": file.draft.characters,
        "revisions": _revisions(file), "history": _history(file)}
    lines = (f"《{file.draft.title}》  {file.unit}  {stage_words(file.draft.stage.value)}", "", *text.split("\n"), "",
             *(f"{each['at'][:16].replace('T', ' ')}  {each['who']}  {each['words']}  {each['reason']}".rstrip()
               for each in document["history"]))
    return Answer(document, lines)


def search(counter: Counter, query: str, limit: int) -> Answer:
    """Drafts in which all words occur, newest first."""
    start = perf_counter()
    found = looking.search(counter.archive, query, limit)
    took = round((perf_counter() - start) * 1000, 2)
    hits = [_hit(hit) for hit in found.hits]
    head = tr("共 {count} 篇" if found.exact else "至少 {count} 篇", count=found.count)
    lines = (head, *(line for each in hits for line in _hit_lines(each)))
    return Answer({"count": found.count, "exact": found.exact, "ms": took, "hits": hits}, lines)


def issues(counter: Counter) -> Answer:
    """The issues there are, the latest first."""
    names = {journal.id: journal.name for journal in looking.journals(counter.archive)}
    found = [_issue(counter, issue, names[issue.journal_id]) for issue in looking.issues(counter.archive)]
    lines = tuple(
        f"《{each['journal']}》  {each['date']}  {_number_words(each)}  {issue_state_words(each['state'])}"
        + "".join(f"\n    {at}. {item['title']}" for at, item in enumerate(each["items"], 1)) for each in found)
    return Answer({"issues": found}, lines or (tr("还没有刊期。"),))


def issue_named(counter: Counter, journal: str, year: int, number: int) -> Issue | None:
    """Return the issue of that journal (its name or id) with that number."""
    for each in looking.journals(counter.archive):
        if journal in (each.name, each.id):
            with counter.archive.reading() as work:
                return work.issues.numbered(each.id, year, number)
    return None


def _issue(counter: Counter, issue: Issue, journal: str) -> dict[str, Any]:
    with counter.archive.reading() as work:
        drafts = {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}
        titles = {item.draft_id: work.revisions.get(item.revision_id).title if issue.state is IssueState.PUBLISHED
                  else drafts[item.draft_id].title for item in issue.items}
    number = issue.number
    return {
        "journal": journal, "year": number.year if number else issue.day.year,
        "number": number.number if number else None, "total_number": number.total if number else None,
        "date": issue.day.isoformat(), "state": issue.state.value, "id": issue.id,
        "items": [{"draft": item.draft_id, "title": titles[item.draft_id]} for item in issue.items]}


def _revisions(file: DraftFile) -> list[dict[str, Any]]:
    return [{"id": each.id, "number": each.number, "who": file.names.get(each.saved_by, each.saved_by),
             "at": each.saved_at.isoformat(), "name": each.name, "title": each.title,
             "sha256": each.fingerprint} for each in file.revisions]


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


def _number_words(issue: dict[str, Any]) -> str:
    return tr("第{number}期（总第{total_number}期）", **issue) if issue["number"] else tr("未编号")
