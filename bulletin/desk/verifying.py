"""Verifying that what was kept is still what it was: originals, rows, the log, and every signature."""

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice

from bulletin.account import Entry
from bulletin.archive import Archive, Work
from bulletin.desk.holding import still_as_taken
from bulletin.errors import Cause, Refused, Trouble
from bulletin.issues import Issue, IssueState, Origin
from bulletin.sealing import Keyring
from bulletin.seals import Standing, is_genuine, issue_standing, standing_on

_FLAWS = {Standing.FORGED: "seal_broken", Standing.CHANGED: "text_changed"}
_HEAD_DIGITS = 16
_HANDS, _AT_ONCE = 2, 1000


@dataclass(frozen=True)
class Flaw:
    """Something that is not as it was: its kind, where, and what.

    Kinds: `bytes_changed`, `bytes_missing`; `log_broken` (where: the first broken line),
    `changed_before` (where: the line before whose work rows were changed past the program), `row_changed`, `row_added`,
    `row_missing` (where: table and key), `guards_changed` (the triggers), `state_differs`; `text_changed`,
    `seal_broken`, `head_unknown` (a signature or an issue), `issue_changed`; `unreadable` (where: the table whose rows
    say something impossible).
    """

    kind: str
    where: str
    what: str = ""


def verify(archive: Archive, going_on: Callable[[], bool] = lambda: True) -> list[Flaw]:
    """Return what no longer agrees with what vouches for it: the chain of the log and the digests of all rows first,
    then the signatures, then all kept bytes; `going_on` is asked between two of them and ends it early.
    """
    flaws = [Flaw(each.kind, each.where) for each in archive.altered()]
    for what, look in (("signature", _seals), ("issue", _issues), ("blob", _bytes)):
        try:
            with archive.reading() as work:
                for flaw in look(work):
                    if flaw:
                        flaws.append(flaw)
                    if not going_on():
                        return flaws
        except (ValueError, KeyError, TypeError, Trouble) as error:  # a row was edited into what cannot be read at all
            if isinstance(error, Trouble) and error.cause is not Cause.DAMAGED:
                raise
            flaws.append(Flaw("unreadable", what))
    return flaws


def knows_head(archive: Archive, printed: str) -> Entry | None:
    """Return the line of the log whose link was printed as `printed` (A1B2-C3D4-…); None when there is none: then
    the archive is another, an older copy, or its log was written anew.
    """
    start = "".join(each for each in printed.lower() if each in "0123456789abcdef")
    if len(start) < _HEAD_DIGITS:
        return None
    with archive.reading() as work:
        return work.log.find_link(start)


def _seals(work: Work) -> Iterator[Flaw | None]:
    keyring, links, signed = Keyring(work.keys.all()), work.log.links(), work.revisions.signed()
    with ThreadPoolExecutor(_HANDS) as pool:  # verifying a mark takes most of the time, and lets others work meanwhile
        while some := list(islice(signed, _AT_ONCE)):
            parts = [some[at::_HANDS] for at in range(_HANDS)]
            told = pool.map(lambda part: [is_genuine(signature, keyring) for signature, _, _ in part], parts)
            for (signature, said, facts), is_so in zip(chain(*parts), chain(*told), strict=True):
                kind = _FLAWS.get(standing_on(signature, said, facts, is_so))
                if kind is None and signature.mark and signature.head not in links:
                    kind = "head_unknown"
                yield Flaw(kind, signature.draft_id, signature.id) if kind else None


def _issues(work: Work) -> Iterator[Flaw | None]:
    keyring, links, voids = Keyring(work.keys.all()), work.log.links(), work.issues.voids()
    for issue in work.issues.all():
        if {issue.log_head, issue.signature.head if issue.signature else ""} - links:
            yield Flaw("head_unknown", issue.id, issue.id)
        if issue.signature is None:
            yield _unsigned(work, issue)
            continue
        drafts = {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}
        standing = issue_standing(issue.id, issue.signature, issue.content(drafts), keyring)
        if standing is Standing.FORGED:
            yield Flaw("seal_broken", issue.id, issue.id)
        elif standing is Standing.CHANGED and issue.state is IssueState.PUBLISHED and issue.id not in voids:
            yield Flaw("issue_changed", issue.id)
        yield None


def _unsigned(work: Work, issue: Issue) -> Flaw | None:
    """Return what is wrong with an issue nobody signed: the program prints none such, and of one that was printed
    elsewhere the texts must be those its contents tell of.
    """
    if issue.state is not IssueState.PUBLISHED:
        return None
    if issue.origin is Origin.OWN:
        return Flaw("seal_broken", issue.id, issue.id)
    return None if still_as_taken(work, issue) else Flaw("issue_changed", issue.id)


def _bytes(work: Work) -> Iterator[Flaw | None]:
    for sha256 in work.submissions.hashes():
        try:
            data = work.submissions.bytes_of(sha256)
        except Refused:
            yield Flaw("bytes_missing", sha256)
            continue
        yield Flaw("bytes_changed", sha256) if hashlib.sha256(data).hexdigest() != sha256 else None
