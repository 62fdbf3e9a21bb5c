"""The office's schemes of credit: which apply, keeping a version, withdrawing one."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from bulletin.archive import Archive, Work
from bulletin.credit.issued import CircularState
from bulletin.credit.kept_scheme import KeptScheme
from bulletin.credit.reading import scheme_in
from bulletin.credit.scheme import Scheme
from bulletin.desk.noting import new_id, note, still_here
from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName

_MAY = (RoleName.SECRETARY, RoleName.ADMIN)


def schemes_of(work: Work, bundled: Iterable[Scheme]) -> tuple[Scheme, ...]:
    """Return the schemes that apply, by the day they begin: the office's own, and before the first of them those of
    `bundled`, so that what was counted before keeps its scheme. Of two of one day the one entered later applies.
    """
    own = {kept.valid_from: as_kept(kept) for kept in work.schemes.all() if kept.counts}
    first = min(own, default=None)
    before = [each for each in bundled if first is None or each.valid_from < first]
    return tuple(sorted((*before, *own.values()), key=lambda each: each.valid_from))


def as_kept(kept: KeptScheme) -> Scheme:
    """Return the scheme that a kept text describes, under the id it is kept by."""
    return replace(scheme_in(kept.text), id=kept.id)


def kept_schemes(archive: Archive) -> list[KeptScheme]:
    """Return every version the office entered, withdrawn ones too, by the day it is valid from."""
    with archive.reading() as work:
        return work.schemes.all()


def closed_until(archive: Archive) -> date | None:
    """Return the last day of the last period that an issued circular closed; None where none was issued."""
    with archive.reading() as work:
        return _closed_until(work)


def keep_scheme(archive: Archive, text: str, *, actor: Actor, at: datetime) -> KeptScheme:
    """Keep a version of the scheme (启用计分办法) from its readable text; it applies from the day named in it.

    Refused: ROLE_MISSING, SCHEME_WRONG, SCHEME_DAY (`day`, `closed`) when that day lies in or before a period that an
    issued circular closed: what was printed would no longer be what is counted.
    """
    actor.must_be(*_MAY)
    scheme = scheme_in(text)
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        _must_be_open(work, scheme.valid_from)
        kept = KeptScheme(new_id(), scheme.name, scheme.valid_from, text, actor.id, at)
        work.schemes.add(kept)
        note(work, actor, at, "keep_scheme", reason=f"《{scheme.name}》，{scheme.valid_from.isoformat()}起施行",
             thing=f"{scheme.name}（{scheme.valid_from.isoformat()}）")
    return kept


def withdraw_scheme(archive: Archive, kept: KeptScheme, reason: str, *, actor: Actor, at: datetime) -> KeptScheme:
    """Withdraw a version that no issued circular was counted by (撤销); it stays listed, with the reason.

    Refused: ROLE_MISSING, REASON_MISSING, SCHEME_DAY as in `keep_scheme`, Conflict when it was withdrawn already.
    """
    actor.must_be(*_MAY)
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING)
    gone = replace(kept, withdrawn_at=at, withdrawn_by=actor.id, withdrawn=reason.strip())
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        _must_be_open(work, kept.valid_from)
        work.schemes.withdraw(gone)
        note(work, actor, at, "withdraw_scheme", reason=f"《{kept.name}》：{gone.withdrawn}",
             thing=f"{kept.name}（{kept.valid_from.isoformat()}）")
    return gone


def _must_be_open(work: Work, day: date) -> None:
    closed = _closed_until(work)
    if closed is not None and day <= closed:
        raise Refused(Reason.SCHEME_DAY, day=day, closed=closed)


def _closed_until(work: Work) -> date | None:
    return max((each.until for each in work.circulars.all() if each.state is CircularState.ISSUED), default=None)
