"""`log`: the account - who did what, when, on what, why - the latest first."""

from argparse import Namespace
from datetime import date, timedelta
from typing import Any

from bulletin.archive import Archive
from bulletin.desk import account
from bulletin.desk.account import Line
from bulletin.errors import Reason, Refused
from bulletin.log_query import EXPORTED, UNUSUAL, LogQuery, Notable
from editor.command.counter import WRONG_USE, Answer, Counter
from editor.command.words import tr
from editor.log.reasons import digest_of, said_words
from editor.log.terms import about_words, notable_words, who_words
from editor.shell.terms import deed_words

_FIRST, _LAST = date(1990, 1, 1), date.max - timedelta(days=2)


def log(counter: Counter, asked: Namespace) -> Answer:
    """The lines of the account that are asked for, and how many there are of each thing worth looking for.

    Refused: UNKNOWN person or draft.
    """
    if asked.since and asked.until and asked.until < asked.since:
        words = tr("开始日期在结束日期之后，请核对 --from 和 --to。")
        return Answer({"error": {"reason": "wrong_usage"}}, (words,), WRONG_USE)
    query, kinds = _query(counter.archive, asked)
    numbers = account.numbers(counter.archive, query)
    counts = account.tally(counter.archive, query, kinds)
    found = account.lines(counter.archive, numbers[:asked.limit])
    document: dict[str, Any] = {"count": len(numbers), "lines": [_json(line) for line in found]}
    if kinds:
        document["counts"] = {each.value: count for each, count in counts.items()}
    head = tr("共 {count} 条", count=f"{len(numbers):,}")
    summed = "，".join(f"{notable_words(each)} {count:,}" for each, count in counts.items() if count)
    return Answer(document, (f"{head}：{summed}" if summed else head, *(_words(line) for line in found)))


def _query(archive: Archive, asked: Namespace) -> tuple[LogQuery, tuple[Notable, ...]]:
    kinds = (*(UNUSUAL if asked.bypasses else ()), *(EXPORTED if asked.exports else ()))
    since, until = account.moments_of(asked.since or _FIRST, min(asked.until or _LAST, _LAST))
    if asked.draft:
        account.title_of(archive, asked.draft)
    return LogQuery(
        _person(archive, asked.person), asked.draft, notable=frozenset(kinds),
        since=since if asked.since else None, until=until if asked.until else None), kinds


def _person(archive: Archive, login: str) -> str:
    """Return the id of who has that login, also of who left."""
    for person in account.people(archive) if login else ():
        if person.login == login:
            return person.id
    if login:
        raise Refused(Reason.UNKNOWN, what="person", name=login)
    return ""


def _json(line: Line) -> dict[str, Any]:
    entry = line.entry
    return {
        "seq": entry.seq, "at": entry.at.astimezone().isoformat(timespec="seconds"), "who": line.who,
        "deed": entry.deed, "words": deed_words(entry.deed), "draft": entry.draft_id, "title": line.title,
        "issue": entry.issue_id, "revision": entry.revision_id, "reason": said_words(entry.deed, entry.reason),
        "sha256": digest_of(entry), "seat": entry.seat, "link": entry.link}


def _words(line: Line) -> str:
    entry = line.entry
    at = entry.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    parts = (at, who_words(line), deed_words(entry.deed), about_words(line), said_words(entry.deed, entry.reason),
             entry.seat)
    return "  ".join(part for part in parts if part)
