"""The deeds of the register as jobs for the archive's thread, and which copies each can be done with."""

from collections.abc import Callable, Iterable
from datetime import datetime

from bulletin.archive import Archive
from bulletin.copies import Copy, CopyState
from bulletin.desk import distributing
from bulletin.desk.distributing import Register
from bulletin.people import Actor
from editor.copies.filled import Deed, Filled

Job = Callable[[Archive], object]
_OPEN = {
    Deed.SEND: (CopyState.READY,), Deed.CONFIRM: (CopyState.SENT,), Deed.RECALL: (CopyState.SENT, CopyState.RECEIVED)}


def open_to(deed: Deed, copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """Return those of the copies with which the deed can be done now."""
    return tuple(each for each in copies if each.state in _OPEN.get(deed, ()))


def next_deed(copies: Iterable[Copy], classified: bool) -> Deed | None:
    """Return what comes next for the copies chosen: handing out, confirming, calling back a classified one."""
    found = tuple(copies)
    steps = (Deed.SEND, Deed.CONFIRM, *([Deed.RECALL] if classified else []))
    return next((deed for deed in steps if open_to(deed, found)), None)


def first_to_do(register: Register, wanted: str = "") -> tuple[str, ...]:
    """Return the id of the copy `wanted`, else of the first with which something is to be done, else of the first."""
    copies = register.copies
    ids = [each.id for each in copies if each.id == wanted]
    ids += [each.id for each in copies if next_deed((each,), register.classified)]
    return tuple((ids or [each.id for each in copies])[:1])


def following(filled: Filled, copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """Return the copies whose confirmation is noted after this one: the others asked for, else the next one out below.
    """
    if filled.deed is not Deed.CONFIRM or len(filled.copies) > 1:
        return filled.copies[1:] if filled.deed is Deed.CONFIRM else ()
    done = filled.copies[0]
    return tuple(each for each in open_to(Deed.CONFIRM, copies) if each.number > done.number)[:1]


def job_of(issue_id: str, filled: Filled, actor: Actor, at: datetime) -> Job:
    """Return the job that does what was filled in; it is refused as `distributing` says."""
    if filled.deed is Deed.SEND:
        return lambda archive: distributing.send(
            archive, filled.copies, filled.way, actor=actor, at=at, when=filled.when)
    if filled.deed is Deed.CONFIRM:
        return lambda archive: distributing.confirm(
            archive, filled.copies[0], filled.words, actor=actor, at=at, when=filled.when)
    if filled.deed is Deed.RECALL:
        return lambda archive: distributing.recall(
            archive, filled.copies, actor=actor, at=at, when=filled.when, remark=filled.words)
    return lambda archive: distributing.add_copy(archive, issue_id, filled.words, actor=actor, at=at)
