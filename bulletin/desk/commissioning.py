"""Commissions: asking units for drafts, following each up until it is settled.

Each deed writes a line of the follow-up and a line of the log; the day in them is when it happened, as said.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bulletin.archive import Archive, Work
from bulletin.commissions.commission import (
    AskedUnit,
    Commission,
    Entry,
    Happened,
    Receipt,
    Reply,
    Request,
    must_be_whole,
    tidy,
)
from bulletin.commissions.deadline import Deadline, deadline_words
from bulletin.commissions.matching import Proposal, proposals
from bulletin.commissions.notices import number_words
from bulletin.desk.noting import OFFICE_ZONE, new_id, note, office_day
from bulletin.errors import Conflict, Reason, Refused
from bulletin.people import Actor

_AFTER = timedelta(days=31)  # so long after a deadline a draft may still be the answer
_REPLIES = {Reply.WILL: "按时报送", Reply.LATER: "延期报送", Reply.CANNOT: "不能报送"}


def commission(
    archive: Archive, request: Request, unit_ids: Iterable[str], *, actor: Actor, at: datetime,
) -> Commission:
    """Ask units for drafts (下达约稿) under the next number of the year, which is never given again.

    Refused: ROLE_MISSING, COMMISSION_INCOMPLETE, UNKNOWN for a unit or a point that is not there.
    """
    actor.must_write()
    with archive.writing() as work:
        request, day, ids = tidy(request), office_day(at), tuple(dict.fromkeys(unit_ids))
        must_be_whole(request, ids)
        _must_know(work, ids)
        if request.point_id:
            work.guidance.with_point(request.point_id)
        made = Commission(new_id(), day.year, work.commissions.last_number(day.year) + 1, request, day, actor.id, at,
                          tuple(AskedUnit(id) for id in ids))
        told = f"{_names(work, ids)}；{deadline_words(request.deadline)}"
        made = made.with_entry(_entry(Happened.MADE, actor, at, words=told))
        work.commissions.add(made)
        _log(work, made, actor, at, "make_commission", f"{number_words(made)}《{request.topic}》")
        return made


def change(
    archive: Archive, seen: Commission, request: Request, added: Iterable[str] = (), *, actor: Actor, at: datetime,
) -> Commission:
    """Set right what is asked, and ask more units; nothing is written when nothing changes.

    Refused: Conflict when it moved on since it was `seen`, ROLE_MISSING, COMMISSION_CLOSED, COMMISSION_INCOMPLETE,
    UNKNOWN unit.
    """
    actor.must_write()
    with archive.writing() as work:
        known, request = _as_seen(work, seen), tidy(request)
        asked = {each.unit_id for each in known.units}
        new = tuple(id for id in dict.fromkeys(added) if id not in asked)
        _must_know(work, new)
        told = _difference(known.request, request) + ([f"加约{_names(work, new)}"] if new else [])
        if not told:
            return known
        entry = _entry(Happened.CHANGED, actor, at, words="；".join(told))
        return _save(work, known.changed(request, new, entry), actor, at, "change_commission", entry.words)


def receive(
    archive: Archive, commission_id: str, unit_id: str, receipt: Receipt, *, actor: Actor, at: datetime,
) -> Commission:
    """Write down a unit's receipt (回执); one given later stands in place of that before, which stays readable.

    Refused: ROLE_MISSING, COMMISSION_CLOSED, UNKNOWN unit, REASON_MISSING for one that cannot and does not say why.
    """
    actor.must_write()
    with archive.writing() as work:
        receipt = replace(receipt, receiver=receipt.receiver.strip(), words=receipt.words.strip())
        if receipt.reply is Reply.CANNOT and not receipt.words:
            raise Refused(Reason.REASON_MISSING, step="receive_commission")
        later = f"至{_day(receipt.later)}" if receipt.reply is Reply.LATER and receipt.later else ""
        who = f"{receipt.receiver}签收" if receipt.receiver else ""
        entry = _entry(Happened.RECEIVED, actor, at, receipt.day, "；".join(
            part for part in (_REPLIES[receipt.reply] + later, who, receipt.words) if part), unit_id)
        known = work.commissions.get(commission_id).received(unit_id, receipt, entry)
        return _save(work, known, actor, at, "receive_commission", f"{_names(work, (unit_id,))}：{entry.words}")


def remind(
    archive: Archive, commission_id: str, unit_ids: Sequence[str], words: str, day: date, *, actor: Actor,
    at: datetime,
) -> Commission:
    """Write down that units were urged (催报). Refused: ROLE_MISSING, COMMISSION_CLOSED, UNKNOWN unit,
    COMMISSION_INCOMPLETE without any unit.
    """
    actor.must_write()
    with archive.writing() as work:
        known = work.commissions.get(commission_id)
        if not unit_ids:
            raise Refused(Reason.COMMISSION_INCOMPLETE, lacking="commission_units")
        for unit_id in dict.fromkeys(unit_ids):
            known = known.with_entry(_entry(Happened.REMINDED, actor, at, day, words.strip(), unit_id))
        told = "：".join(part for part in (_names(work, unit_ids), words.strip()) if part)
        return _save(work, known, actor, at, "remind_commission", told)


def answer(
    archive: Archive, commission_id: str, unit_id: str, draft_id: str = "", words: str = "", *,
    day: date | None = None, actor: Actor, at: datetime,
) -> Commission:
    """Write down that a unit answered: with a draft on the day that came, or without one (on paper, by telephone) on
    `day`. The same draft once more changes nothing.

    Refused: ROLE_MISSING, COMMISSION_CLOSED, UNKNOWN unit or draft, COMMISSION_INCOMPLETE with neither draft nor
    words.
    """
    actor.must_write()
    with archive.writing() as work:
        known = work.commissions.get(commission_id)
        if draft_id and any(each.draft_id == draft_id for each in known.answers(unit_id)):
            return known
        draft = work.drafts.get(draft_id) if draft_id else None
        if draft is None and not words.strip():
            raise Refused(Reason.COMMISSION_INCOMPLETE, lacking="commission_answer")
        came = office_day(draft.received_at) if draft and day is None else day
        told = words.strip() or (f"《{draft.title}》" if draft else "")
        entry = replace(_entry(Happened.ANSWERED, actor, at, came, told, unit_id), draft_id=draft_id)
        return _save(work, known.with_entry(entry), actor, at, "answer_commission",
                     f"{_names(work, (unit_id,))}：{told}", draft_id)


def strike(
    archive: Archive, commission_id: str, entry_id: str, reason: str = "", *, actor: Actor, at: datetime,
) -> Commission:
    """Take back an answer or a reminder that was entered by mistake; it stays readable and no longer counts.

    Refused: ROLE_MISSING, COMMISSION_CLOSED, UNKNOWN.
    """
    actor.must_write()
    with archive.writing() as work:
        known = work.commissions.get(commission_id)
        gone = next((each for each in known.entries if each.id == entry_id), None)
        unit_id = gone.unit_id if gone else ""
        entry = replace(_entry(Happened.STRUCK, actor, at, words=reason.strip(), unit_id=unit_id), strikes=entry_id)
        told = "；".join(part for part in (reason.strip(), gone.words if gone else "") if part)
        return _save(work, known.without(entry), actor, at, "unlink_answer", told, gone.draft_id if gone else "")


def extend(
    archive: Archive, seen: Commission, unit_ids: Sequence[str], deadline: Deadline, reason: str = "", *, actor: Actor,
    at: datetime,
) -> Commission:
    """Give units another deadline (延期). Refused: Conflict, ROLE_MISSING, COMMISSION_CLOSED, UNKNOWN unit,
    COMMISSION_INCOMPLETE without any unit.
    """
    actor.must_write()
    with archive.writing() as work:
        known, ids = _as_seen(work, seen), tuple(dict.fromkeys(unit_ids))
        if not ids:
            raise Refused(Reason.COMMISSION_INCOMPLETE, lacking="commission_units")
        told = "；".join(part for part in (f"改为{deadline_words(deadline)}", reason.strip()) if part)
        entries = [_entry(Happened.EXTENDED, actor, at, words=told, unit_id=id) for id in ids]
        return _save(work, known.extended(ids, deadline, entries), actor, at, "change_commission",
                     f"{_names(work, ids)}延期，{told}")


def excuse(
    archive: Archive, seen: Commission, unit_ids: Sequence[str], reason: str, *, actor: Actor, at: datetime,
) -> Commission:
    """Ask no more of units (免报). Refused: Conflict, ROLE_MISSING, COMMISSION_CLOSED, UNKNOWN, REASON_MISSING,
    COMMISSION_INCOMPLETE without any unit.
    """
    actor.must_write()
    with archive.writing() as work:
        known, ids = _as_seen(work, seen), tuple(dict.fromkeys(unit_ids))
        if not ids:
            raise Refused(Reason.COMMISSION_INCOMPLETE, lacking="commission_units")
        for unit_id in ids:
            known = known.excused(unit_id, _entry(Happened.EXCUSED, actor, at, words=reason.strip(), unit_id=unit_id))
        return _save(work, known, actor, at, "excuse_commission", f"{_names(work, ids)}：{reason.strip()}")


def ask_again(
    archive: Archive, seen: Commission, unit_ids: Sequence[str], *, actor: Actor, at: datetime,
) -> Commission:
    """Ask once more of units that were excused; those that were not stay as they are.

    Refused: Conflict, ROLE_MISSING, COMMISSION_CLOSED, UNKNOWN unit.
    """
    actor.must_write()
    with archive.writing() as work:
        known = _as_seen(work, seen)
        ids = [id for id in dict.fromkeys(unit_ids) if known.unit(id).excused]
        for unit_id in ids:
            known = known.asked_again(unit_id, _entry(Happened.ASKED_AGAIN, actor, at, unit_id=unit_id))
        return _save(work, known, actor, at, "change_commission", f"{_names(work, ids)}恢复报送") if ids else known


def close(archive: Archive, seen: Commission, words: str = "", *, actor: Actor, at: datetime,
          day: date | None = None) -> Commission:
    """Settle it on `day` (办结), without one today. Refused: Conflict, ROLE_MISSING, COMMISSION_CLOSED."""
    actor.must_write()
    with archive.writing() as work:
        entry = _entry(Happened.CLOSED, actor, at, day, words.strip())
        return _save(work, _as_seen(work, seen).closed(entry), actor, at, "close_commission", entry.words)


def reopen(archive: Archive, seen: Commission, reason: str, *, actor: Actor, at: datetime) -> Commission:
    """Open a settled one again. Refused: Conflict, ROLE_MISSING, COMMISSION_CLOSED when withdrawn, STEP_NOT_OPEN,
    REASON_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        entry = _entry(Happened.REOPENED, actor, at, words=reason.strip())
        return _save(work, _as_seen(work, seen).reopened(entry), actor, at, "reopen_commission", entry.words)


def withdraw(archive: Archive, seen: Commission, reason: str, *, actor: Actor, at: datetime) -> Commission:
    """Take it back (撤销): it stays readable, its number stays used, it counts nowhere.

    Refused: Conflict, ROLE_MISSING, COMMISSION_CLOSED, REASON_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        entry = _entry(Happened.WITHDRAWN, actor, at, words=reason.strip())
        return _save(work, _as_seen(work, seen).taken_back(entry), actor, at, "withdraw_commission", entry.words)


def proposed(work: Work, known: Commission) -> tuple[Proposal, ...]:
    """Return the drafts that may answer it: from asked units that have not, in the time from its day to a month after
    the last deadline, near in words; none once it is settled.
    """
    waiting = [each for each in known.units if not each.excused and not known.answers(each.unit_id)]
    if not known.is_open or not waiting:
        return ()
    last = max(known.deadline_of(each).day for each in waiting)
    since, until = (datetime.combine(day, time(), OFFICE_ZONE) for day in (known.day, last + _AFTER))
    taken = {each.draft_id for each in known.entries if each.draft_id}  # also those that were struck: a person said no
    came = work.commissions.arrived((each.unit_id for each in waiting), since, until)
    return proposals(known.request, tuple(each for each in came if each.draft_id not in taken))


def _difference(before: Request, after: Request) -> list[str]:
    named = (("题目", before.topic, after.topic), ("报送内容", before.wanted, after.wanted),
             ("截稿时间", deadline_words(before.deadline), deadline_words(after.deadline)),
             ("联系人", before.contact, after.contact), ("电话", before.phone, after.phone),
             ("篇幅", before.length, after.length), ("提出者", before.asker, after.asker))
    said = [f"原{name}：{was or '（空）'}" for name, was, now in named if was != now]
    silent = before != after and not said
    return ["改约稿来源" if before.asked_by is not after.asked_by else "改报送要点"] if silent else said


def _must_know(work: Work, unit_ids: Iterable[str]) -> None:
    known = {each.id for each in work.units.all()}
    for id in unit_ids:
        if id not in known:
            raise Refused(Reason.UNKNOWN, what="unit", id=id)


def _names(work: Work, unit_ids: Iterable[str]) -> str:
    called = {each.id: each.name for each in work.units.all()}
    return "、".join(called.get(id, id) for id in dict.fromkeys(unit_ids))


def _as_seen(work: Work, seen: Commission) -> Commission:
    known = work.commissions.get(seen.id)
    if known.version != seen.version:
        raise Conflict("commission", seen.id)
    return known


def _entry(happened: Happened, actor: Actor, at: datetime, day: date | None = None, words: str = "",
           unit_id: str = "") -> Entry:
    return Entry(new_id(), happened, day or office_day(at), at, actor.id, words, unit_id)


def _save(work: Work, changed: Commission, actor: Actor, at: datetime, deed: str, reason: str,
          draft_id: str = "") -> Commission:
    saved = work.commissions.save(changed)
    told = "，".join(part for part in (number_words(saved), reason) if part)
    _log(work, saved, actor, at, deed, told, draft_id)
    return saved


def _log(work: Work, on: Commission, actor: Actor, at: datetime, deed: str, reason: str, draft_id: str = "") -> None:
    note(work, actor, at, deed, draft_id=draft_id, reason=reason, thing=on.id)


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日"
