"""`copies`: the distribution register of a published issue."""

from datetime import datetime
from typing import Any

from bulletin.copies import WAYS, Copy, CopyState
from bulletin.desk.distributing import register_of
from bulletin.desk.press_copies import summary
from bulletin.errors import Reason, Refused
from editor.command.counter import Answer, Counter
from editor.command.looking_up import issue_named
from editor.command.words import tr

_STATES = {
    CopyState.READY: "未发出", CopyState.SENT: "已发出", CopyState.RECEIVED: "已签收", CopyState.RECALLED: "已清退"}


def copies(counter: Counter, journal: str, year: int, number: int) -> Answer:
    """The copies of an issue, number 1 first. Refused: UNKNOWN issue."""
    issue = issue_named(counter, journal, year, number)
    if issue is None:
        raise Refused(Reason.UNKNOWN, what="issue", key=tr(
            "《{journal}》{year}年第{number}期", journal=journal, year=year, number=number))
    register = register_of(counter.archive, issue.id)
    found = [_json(copy) for copy in register.copies]
    lines = [summary(register) if found else tr("这一期还没有编排份号。"), *map(_line, register.copies)]
    return Answer({"issue": issue.id, "classified": register.classified, "copies": found}, tuple(lines))


def _json(copy: Copy) -> dict[str, Any]:
    return {
        "number": copy.printed_number, "recipient": copy.recipient, "state": copy.state.value, "way": copy.way.value,
        "sent": _when(copy.sent_at), "receiver": copy.receiver, "received": _when(copy.received_at),
        "recalled": _when(copy.recalled_at), "remark": copy.remark}


def _line(copy: Copy) -> str:
    way = tr(WAYS[copy.way]) if copy.sent_at else ""
    parts = (copy.printed_number, copy.recipient, tr(_STATES[copy.state]), way, copy.receiver, copy.remark)
    return "  ".join(part for part in parts if part)


def _when(at: datetime | None) -> str | None:
    return at.astimezone().isoformat(timespec="minutes") if at else None
