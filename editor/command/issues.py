"""`issues`, and `show` of an issue: number, state, items, what it corrects and what corrects it."""

from collections.abc import Iterable
from typing import Any

from bulletin.archive import Work
from bulletin.desk import looking
from bulletin.issues import Issue, IssueState, Void
from bulletin.journals import Journal
from bulletin.numbers import number_line
from editor.command.counter import Answer, Counter
from editor.command.words import tr
from editor.shell.terms import issue_state_words


def issues(counter: Counter) -> Answer:
    """The issues there are, the latest first."""
    found = [issue_json(counter, issue) for issue in looking.issues(counter.archive)]
    lines = tuple("\n".join(_lines(each)) for each in found)
    return Answer({"issues": found}, lines or (tr("还没有刊期。"),))


def show_issue(counter: Counter, issue_id: str) -> Answer:
    """One issue. Refused: UNKNOWN."""
    with counter.archive.reading() as work:
        issue = work.issues.get(issue_id)
    document = issue_json(counter, issue)
    return Answer(document, tuple(_lines(document)))


def printed_places(counter: Counter, issue_ids: Iterable[str]) -> list[dict[str, Any]]:
    """Return where a draft was printed: journal, number, how the issue stands, and what corrects it."""
    found = []
    for issue_id in dict.fromkeys(issue_ids):
        with counter.archive.reading() as work:
            issue = work.issues.get(issue_id)
        said = issue_json(counter, issue)
        found.append({name: said[name] for name in (
            "journal", "year", "number", "number_line", "date", "state", "id", "void", "corrects", "corrected_by")})
    return found


def place_line(place: dict[str, Any]) -> str:
    """Return one of `printed_places` as a line for people."""
    return tr("刊于《{journal}》{number_line}  {date}  {words}", **place, words=_state_words(place))


def issue_json(counter: Counter, issue: Issue) -> dict[str, Any]:
    """Return an issue as a document; a published one that is void, or was corrected since, has that for its state."""
    with counter.archive.reading() as work:
        void, corrections = work.issues.voids(issue.id).get(issue.id), work.issues.corrections_of(issue.id)
        voids, journal = work.issues.voids(), work.journals.get(issue.journal_id).on(issue.day)
        out = [each for each in corrections if each.state is IssueState.PUBLISHED and each.id not in voids]
        number = issue.number
        return {
            "journal": journal.name, "year": number.year if number else issue.day.year,
            "number": number.number if number else None, "through": number.last if number else None,
            "total_number": number.total if number else None, "number_line": number_line(journal, number),
            "date": issue.day.isoformat(), "state": _state(issue, void, out), "id": issue.id,
            "void": _void(work, void) if void else None,
            "corrects": _named(work, work.issues.get(issue.corrects)) if issue.corrects else None,
            "correction": issue.correction, "corrected_by": [_named(work, each) for each in corrections],
            "items": _items(work, issue)}


def _state(issue: Issue, void: Void | None, corrections: list[Issue]) -> str:
    if void:
        return "void"
    return "corrected" if corrections else issue.state.value


def _void(work: Work, void: Void) -> dict[str, str]:
    return {"reason": void.reason, "who": work.people.get(void.who).name,
            "at": void.at.astimezone().isoformat(timespec="seconds")}


def _named(work: Work, issue: Issue) -> dict[str, Any]:
    """Return an issue as others name it."""
    journal: Journal = work.journals.get(issue.journal_id).on(issue.day)
    return {"journal": journal.name, "year": issue.number.year if issue.number else issue.day.year,
            "number": issue.number.number if issue.number else None,
            "number_line": number_line(journal, issue.number), "date": issue.day.isoformat(),
            "state": issue.state.value, "id": issue.id}


def _items(work: Work, issue: Issue) -> list[dict[str, str]]:
    drafts = {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}
    return [{"draft": item.draft_id, "title": work.revisions.get(item.revision_id).title
             if issue.state is IssueState.PUBLISHED else drafts[item.draft_id].title} for item in issue.items]


def _lines(said: dict[str, Any]) -> list[str]:
    head = f"《{said['journal']}》  {said['date']}  {said['number_line'] or tr('未编号')}  {_state_words(said)}"
    return [head, *([tr("    更正《{journal}》{number_line}", **said["corrects"])] if said["corrects"] else []),
            *(f"    {at}. {item['title']}" for at, item in enumerate(said["items"], 1))]


def _state_words(said: dict[str, Any]) -> str:
    """Return how an issue stands, with the reason or the correction behind it."""
    words = issue_state_words(said["state"])
    if said["void"]:
        return tr("{words}：{reason}", words=words, reason=said["void"]["reason"])
    out = "、".join(each["number_line"] for each in said["corrected_by"] if each["number"])
    return tr("{words}，见{out}", words=words, out=out) if said["state"] == "corrected" and out else words
