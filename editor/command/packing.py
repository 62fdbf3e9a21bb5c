"""`pack` and `unpack`: exchange packages from the command line."""

import sys
from argparse import Namespace
from collections import Counter as Tally
from dataclasses import replace
from getpass import getpass
from pathlib import Path
from typing import Any

from bulletin.desk import seats
from bulletin.desk.packing import Wish, marked
from bulletin.desk.packing import pack as pack_things
from bulletin.desk.taking_package import Outcome, take
from bulletin.desk.unpacking import Line, Preview, Signer, look, preview
from bulletin.errors import Reason, Refused
from bulletin.exchange.package import Kind, package_path
from bulletin.exchange.reading import open_package
from bulletin.people import Actor
from editor.command.counter import DONE, FOUND, Answer, Counter
from editor.command.looking_up import issue_named
from editor.command.words import tr
from editor.exchange.terms import (
    counted_words,
    kind_words,
    line_words,
    maker_words,
    marked_words,
    signer_words,
    status_words,
    title_words,
)


def pack(counter: Counter, asked: Namespace) -> Answer:
    """Write what is named into a package signed by who acts; a password is read from standard input if there is one.

    Refused: PACKAGE_EMPTY, PACKAGE_MARKED, UNKNOWN, ISSUE_OPEN, ISSUE_VOID, WRONG_PASSWORD.
    """
    wish = Wish(tuple(asked.drafts), tuple(_issue(counter, each) for each in asked.issues), asked.units, asked.words)
    path = package_path(asked.to)
    manifest = pack_things(counter.archive, wish, path, actor=_with_key(counter), at=counter.now())
    counts, titles = Tally(part.kind for part in manifest.parts), marked(counter.archive, wish)
    document = {"file": str(path), "fingerprint": manifest.maker.fingerprint, "office": manifest.maker.office,
                "parts": [{"kind": part.kind.value, "title": part.title, "sha256": part.sha256}
                          for part in manifest.parts if part.kind is not Kind.FILE], "marked": list(titles)}
    lines = (tr("已导出交换包：{file}（{what}）", file=path, what=_what(counts)),
             tr("签名指纹 {fingerprint}，请告知接收方核对。", fingerprint=manifest.maker.fingerprint),
             *filter(None, (marked_words(titles),)))
    return Answer(document, lines)


def unpack(counter: Counter, asked: Namespace) -> Answer:
    """Show what a package would bring; with `--yes` take all that is new.

    Refused: as opening one, PACKAGE_TAKEN, SIGNER_UNKNOWN for a first package without its fingerprint, PACKAGE_EMPTY.
    """
    looked = look(open_package(asked.file))
    seen = preview(counter.archive, looked)
    if not asked.yes:
        return Answer(_document(asked.file, seen), _shown(seen), DONE)
    outcomes = take(counter.archive, looked, trusted=asked.trust, actor=counter.actor, at=counter.now())
    taken = [each for each in outcomes if each.taken]
    document = _document(asked.file, seen) | {"taken": [_outcome(each) for each in outcomes]}
    counts = Tally[Kind]()
    for each in taken:
        counts[each.line.kind] += each.line.count
    lines = (tr("已收入：{what}。", what=counted_words(counts)) if taken else tr("没有收入。"),
             *(_line(each.line) for each in outcomes if not each.taken))
    return Answer(document, lines, DONE if len(taken) == len(outcomes) else FOUND)


def _with_key(counter: Counter) -> Actor:
    """Return who acts, signed in, so that they can sign."""
    actor, at = counter.actor, counter.now()
    try:
        seated = seats.sign_in(counter.archive, actor.id, "", at=at)
    except Refused as refusal:
        if refusal.reason is not Reason.WRONG_PASSWORD:
            raise
        seated = seats.sign_in(counter.archive, actor.id, _password(actor.name), at=at)
    return replace(actor, hand=seated.hand)


def _password(name: str) -> str:
    if sys.stdin.isatty():
        return getpass(tr("{name}的密码：", name=name))
    return sys.stdin.readline().rstrip("\r\n")


def _issue(counter: Counter, named: str) -> str:
    """Return the id of an issue that is named 信息快报/2026/12. Refused: UNKNOWN."""
    journal, _, rest = named.partition("/")
    year, _, number = rest.partition("/")
    issue = issue_named(counter, journal, int(year), int(number)) if year.isdecimal() and number.isdecimal() else None
    if issue is None:
        raise Refused(Reason.UNKNOWN, what="issue", id=named)
    return issue.id


def _document(path: Path, seen: Preview) -> dict[str, Any]:
    return {
        "file": str(path), "office": seen.maker.office, "person": seen.maker.person,
        "fingerprint": seen.maker.fingerprint, "made_at": seen.made_at.isoformat(), "signer": seen.signer.value,
        "taken_at": seen.taken_at.isoformat() if seen.taken_at else None,
        "lines": [{"kind": each.kind.value, "title": each.title, "status": each.status.value,
                   "why": each.why.value if each.why else "", "text": line_words(each)} for each in seen.lines]}


def _outcome(outcome: Outcome) -> dict[str, Any]:
    line = outcome.line
    return {"kind": line.kind.value, "title": line.title, "taken": outcome.taken, "draft": outcome.draft_id,
            "issue": outcome.issue_id, "why": line.why.value if line.why else ""}


def _shown(seen: Preview) -> tuple[str, ...]:
    fingerprint = tr("签名指纹 {fingerprint}", fingerprint=seen.maker.fingerprint)
    how = (tr("收入请加 --yes。") if seen.signer is Signer.KNOWN else
           tr("核对一致后收入请加 --yes --trust {fingerprint}。", fingerprint=seen.maker.fingerprint))
    taken = (tr("这个包已经收过。"),) if seen.taken_at else (how,)
    return (maker_words(seen), signer_words(seen), fingerprint, *(_line(each) for each in seen.lines), *taken)


def _line(line: Line) -> str:
    why = line_words(line)
    return f"{status_words(line.status)}\t{kind_words(line.kind)}\t{title_words(line)}" + (f"\t{why}" if why else "")


def _what(counts: Tally[Kind]) -> str:
    named = [kind_words(kind) for kind in (Kind.UNITS, Kind.WORDS) if counts[kind]]
    counted = counted_words({kind: counts[kind] for kind in (Kind.DRAFT, Kind.ISSUE)})
    return "、".join(filter(None, (counted, *named)))
