"""Handing out the copies of a published issue, having them confirmed, and calling classified ones back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.copies import Copy, CopyState, Way, is_classified, recipients
from bulletin.desk.correcting import standing_issue
from bulletin.desk.noting import new_id, note, still_here
from bulletin.desk.printing import printed_distribution
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.people import Actor, RoleName


@dataclass(frozen=True)
class Register:
    """The copies of an issue in the order of their numbers; `classified` tells whether they must come back."""

    issue: Issue
    journal: Journal
    copies: tuple[Copy, ...]
    classified: bool


def register_of(archive: Archive, issue_id: str) -> Register:
    """Return the register of an issue. Refused: UNKNOWN."""
    with archive.reading() as work:
        return _register(work, work.issues.get(issue_id))


def still_out(archive: Archive) -> tuple[Register, ...]:
    """Return the registers of issues with copies that went out and were not confirmed, or are classified and not back;
    the issue of the latest day first.
    """
    with archive.reading() as work:
        ids = dict.fromkeys(each.issue_id for each in work.copies.out())
        found = [_register(work, work.issues.get(id)) for id in ids]
    open_ones = [each for each in found if any(copy.is_out(each.classified) for copy in each.copies)]
    return tuple(sorted(open_ones, key=lambda each: each.issue.day, reverse=True))


def lay_out(archive: Archive, issue_id: str, *, actor: Actor, at: datetime) -> Register:
    """Give everybody the issue goes to a numbered copy; who has one already keeps it.

    They are those the page names, as it was printed. Refused: ROLE_MISSING, UNKNOWN, ISSUE_OPEN while it is not
    published, ISSUE_VOID, SEAL_BROKEN, RECIPIENT_MISSING when it goes to nobody.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        issue, known = standing_issue(work, issue_id), work.copies.of_issue(issue_id)
        wanted = recipients(printed_distribution(work, issue))
        if not wanted and not known:
            raise Refused(Reason.RECIPIENT_MISSING, journal=work.journals.get(issue.journal_id).name)
        _add(work, issue, known, (name for name in wanted if name not in {each.recipient for each in known}))
        note(work, actor, at, "lay_out_copies", issue_id=issue.id, reason=f"{len(work.copies.of_issue(issue_id))}份")
        return _register(work, issue)


def add_copy(archive: Archive, issue_id: str, recipient: str, *, actor: Actor, at: datetime) -> Register:
    """Give one more copy to somebody the distribution does not name.

    Refused: ROLE_MISSING, UNKNOWN, ISSUE_OPEN, ISSUE_VOID, RECIPIENT_MISSING without a name.
    """
    actor.must_be(RoleName.EDITOR)
    if not recipient.strip():
        raise Refused(Reason.RECIPIENT_MISSING, journal="")
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        issue = standing_issue(work, issue_id)
        _add(work, issue, work.copies.of_issue(issue_id), (recipient.strip(),))
        note(work, actor, at, "add_copy", issue_id=issue.id, reason=recipient.strip())
        return _register(work, issue)


def drop_copy(archive: Archive, opened: Copy, *, actor: Actor, at: datetime) -> None:
    """Take a copy that never went out off the register. Refused: ROLE_MISSING, COPY_OUT once it did, Conflict."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        copy = _as_opened(work, opened)
        if copy.state is not CopyState.READY:
            raise Refused(Reason.COPY_OUT, copy=copy.number, recipient=copy.recipient)
        work.copies.drop(copy)
        note(work, actor, at, "drop_copy", issue_id=copy.issue_id, reason=_said(copy))


def send(
    archive: Archive, opened: Iterable[Copy], way: Way, *, actor: Actor, at: datetime, when: datetime | None = None,
) -> tuple[Copy, ...]:
    """Note at `at` that these copies went out `when` (now, unless it is told); all of them or none.

    Refused: ROLE_MISSING, COPY_OUT, ISSUE_VOID, TIME_AHEAD, Conflict.
    """
    actor.must_be(RoleName.EDITOR)
    moment = _happened(when, at)
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        made = []
        for each in opened:
            standing_issue(work, each.issue_id)
            made.append(work.copies.save(_as_opened(work, each).sent(way, actor.id, moment)))
            note(work, actor, at, "send_copy", issue_id=each.issue_id, reason=_said(each))
        return tuple(made)


def confirm(
    archive: Archive, opened: Copy, receiver: str, *, actor: Actor, at: datetime, when: datetime | None = None,
) -> Copy:
    """Note at `at` who signed for a copy `when` (now, unless it is told).

    Refused: ROLE_MISSING, COPY_NOT_OUT, RECEIVER_MISSING, TIME_AHEAD, COPY_TIME_WRONG before it went, Conflict.
    """
    actor.must_be(RoleName.EDITOR)
    moment = _happened(when, at)
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        kept = work.copies.save(_as_opened(work, opened).received(receiver, moment))
        note(work, actor, at, "confirm_copy", issue_id=kept.issue_id, reason=f"{_said(kept)} {kept.receiver}")
        return kept


def recall(
    archive: Archive, opened: Iterable[Copy], *, actor: Actor, at: datetime, when: datetime | None = None,
    remark: str = "",
) -> tuple[Copy, ...]:
    """Note at `at` that these copies came back (清退) `when` (now, unless it is told); all of them or none.

    Refused: ROLE_MISSING, COPY_NOT_OUT, TIME_AHEAD, COPY_TIME_WRONG before it went or was confirmed, Conflict.
    """
    actor.must_be(RoleName.EDITOR)
    moment = _happened(when, at)
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR)
        made = []
        for each in opened:
            made.append(work.copies.save(_as_opened(work, each).recalled(actor.id, moment, remark)))
            note(work, actor, at, "recall_copy", issue_id=each.issue_id, reason=_said(each))
        return tuple(made)


def _add(work: Work, issue: Issue, known: list[Copy], names: Iterable[str]) -> None:
    last = max((each.number for each in known), default=0)
    for number, name in enumerate(names, last + 1):
        work.copies.add(Copy(new_id(), issue.id, number, name))


def _register(work: Work, issue: Issue) -> Register:
    journal = work.journals.get(issue.journal_id).on(issue.day)
    return Register(issue, journal, tuple(work.copies.of_issue(issue.id)), is_classified(journal.marking))


def _as_opened(work: Work, opened: Copy) -> Copy:
    copy = work.copies.get(opened.id)
    if copy.version != opened.version:
        raise Conflict("copy", opened.id)
    return copy


def _happened(when: datetime | None, at: datetime) -> datetime:
    if when is not None and when > at:
        raise Refused(Reason.TIME_AHEAD)
    return when or at


def _said(copy: Copy) -> str:
    return f"{copy.printed_number} {copy.recipient}"
