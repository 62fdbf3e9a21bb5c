"""What the register calls things: where a copy is, how it went, when, and how many are where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from bulletin.copies import WAYS, Copy, CopyState, Way
from bulletin.desk.distributing import Register
from editor.copies.filled import Deed
from editor.copies.seeing import OutCopy
from editor.shell import days, joining
from editor.shell.chip import Tone
from editor.shell.issue_numbers import number_line

PATIENCE = timedelta(days=1)  # a copy nobody confirmed for so long is asked after
MOST_NAMED = 3


@dataclass(frozen=True)
class Mark:
    """A state as a chip shows it."""

    word: str
    tone: Tone
    icon: str


def mark_of(copy: Copy, now: datetime) -> Mark:
    """Return where a copy is; one that nobody confirmed for more than a day says for how long."""
    if copy.sent_at is not None and copy.is_unconfirmed(now, PATIENCE):
        return Mark(_tr("{days}天未签收").format(days=(now - copy.sent_at).days), Tone.WARNING, "warning")
    return {
        CopyState.READY: Mark(_tr("未发出"), Tone.NEUTRAL, "circle-dashed"),
        CopyState.SENT: Mark(_tr("已发出"), Tone.INFORMATION, "paper-plane-tilt"),
        CopyState.RECEIVED: Mark(_tr("已签收"), Tone.GOOD, "check-circle"),
        CopyState.RECALLED: Mark(_tr("已清退"), Tone.NEUTRAL, "arrow-u-down-left"),
    }[copy.state]


def holder_of(copy: Copy) -> str:
    """Return who has a copy that went out: who signed for it, else for whom it is."""
    return copy.receiver or copy.recipient


def by_words(who: str) -> str:
    """Return who handed a copy out or took it back, as a tool tip; empty for nobody."""
    return _tr("经办：{who}").format(who=who) if who else ""


def back_words(copy: Copy) -> str:
    """Return that a copy must still come back, and who has it."""
    return _tr("待清退：{who}").format(who=holder_of(copy))


def way_words(way: Way) -> str:
    """Return how a copy is handed over."""
    return _tr(WAYS[way])


def moment(at: datetime | None, now: datetime) -> str:
    """Return a moment in local time: 14:02 today, 3月5日 14:02 within the year, else with the year; empty for none."""
    if at is None:
        return ""
    return days.since_words(at, now.astimezone())


def issue_words(register: Register) -> str:
    """Return which issue it is: 《信息快报》第12期（总第386期）."""
    return _tr("《{journal}》{number}").format(
        journal=register.journal.name, number=number_line(register.journal, register.issue.number))


def count_words(register: Register) -> str:
    """Return 应发 12 份，已签收 9 份，在外 3 份; what has not gone or came back is named where there is any."""
    copies = register.copies
    parts = [_tr("应发 {count} 份").format(count=len(copies)),
             _tr("已签收 {count} 份").format(count=sum(each.received_at is not None for each in copies)),
             _tr("在外 {count} 份").format(count=sum(each.is_out(register.classified) for each in copies))]
    for state, words in ((CopyState.READY, _tr("未发出 {count} 份")), (CopyState.RECALLED, _tr("已清退 {count} 份"))):
        if count := sum(each.state is state for each in copies):
            parts.append(words.format(count=count))
    return joining.clauses(parts)


def to_call_back(register: Register) -> str:
    """Return which copies of a classified issue must still come back and who has them; empty where none must."""
    out = [each for each in register.copies if each.is_out(register.classified)] if register.classified else []
    if not out:
        return ""
    named = joining.listed(f"{each.printed_number} {holder_of(each)}" for each in out[:MOST_NAMED])
    if len(out) > MOST_NAMED:
        named = _tr("{named}等 {count} 份").format(named=named, count=len(out))
    return _tr("{marking}：阅后须清退，现在外的有 {named}。").format(marking=register.journal.marking, named=named)


def out_words(out: Sequence[OutCopy], now: datetime) -> str:
    """Return 3 期 11 份在外，其中 4 份一天以上没有签收，6 份待清退."""
    if not out:
        return ""
    parts = [_tr("{issues} 期 {count} 份在外").format(
        issues=len({each.register.issue.id for each in out}), count=len(out))]
    if late := sum(each.copy.is_unconfirmed(now, PATIENCE) for each in out):
        parts.append(_tr("{count} 份一天以上没有签收").format(count=late))
    if back := sum(each.register.classified for each in out):
        parts.append(_tr("{count} 份涉密待清退").format(count=back))
    return joining.clauses(parts)


def copies_words(deed: Deed, copies: Sequence[Copy]) -> str:
    """Return which copies are meant: 000003 县政府班子, or 000001 县委书记等 3 份; confirmed are they one by one."""
    if not copies:
        return ""
    first = f"{copies[0].printed_number} {copies[0].recipient}"
    if len(copies) == 1:
        return first
    if deed is Deed.CONFIRM:
        return _tr("{first}　随后还有 {count} 份").format(first=first, count=len(copies) - 1)
    return _tr("{first}等 {count} 份").format(first=first, count=len(copies))


def deed_title(deed: Deed) -> str:
    """Return the title of a deed, which is its verb as well."""
    return {Deed.SEND: _tr("发出"), Deed.CONFIRM: _tr("登记签收"), Deed.RECALL: _tr("登记清退"),
            Deed.ADD: _tr("加发一份")}[deed]


def _tr(words: str) -> str:
    return QCoreApplication.translate("copies", words)
