"""The words and signs of commissions on the screen. Needs QtCore and the chips only."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.commissions.commission import AskedBy, AskedUnit, Commission, Happened, Reply, Standing, State
from bulletin.commissions.deadline import Deadline, deadline_words
from bulletin.commissions.notices import number_words
from bulletin.commissions.standing import counts, days_over, next_deadline
from editor.shell import days, joining
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.rows import Chipped

_STATES = {
    State.OPEN: (QT_TRANSLATE_NOOP("commissions", "待报"), Tone.INFORMATION, "hourglass-medium"),
    State.OVERDUE: (QT_TRANSLATE_NOOP("commissions", "逾期"), Tone.URGENT, "warning-circle"),
    State.ANSWERED: (QT_TRANSLATE_NOOP("commissions", "已报齐"), Tone.GOOD, "check-circle"),
    State.CLOSED: (QT_TRANSLATE_NOOP("commissions", "已办结"), Tone.NEUTRAL, "check-circle"),
    State.WITHDRAWN: (QT_TRANSLATE_NOOP("commissions", "已撤销"), Tone.NEUTRAL, "prohibit"),
}
STANDINGS = {
    Standing.OPEN: (QT_TRANSLATE_NOOP("commissions", "待报"), Tone.INFORMATION),
    Standing.ANSWERED: (QT_TRANSLATE_NOOP("commissions", "已报"), Tone.GOOD),
    Standing.LATE: (QT_TRANSLATE_NOOP("commissions", "迟报"), Tone.WARNING),
    Standing.MISSING: (QT_TRANSLATE_NOOP("commissions", "逾期未报"), Tone.URGENT),
    Standing.EXCUSED: (QT_TRANSLATE_NOOP("commissions", "免报"), Tone.NEUTRAL),
    Standing.SPARED: (QT_TRANSLATE_NOOP("commissions", "不再要求"), Tone.NEUTRAL),
}
_ASKED_BY = {
    AskedBy.LEADER: QT_TRANSLATE_NOOP("commissions", "领导交办"),
    AskedBy.PROVINCE: QT_TRANSLATE_NOOP("commissions", "省里约稿"),
    AskedBy.CITY: QT_TRANSLATE_NOOP("commissions", "市里约稿"),
    AskedBy.OWN: QT_TRANSLATE_NOOP("commissions", "本办计划"),
}
_REPLIES = {
    Reply.WILL: QT_TRANSLATE_NOOP("commissions", "按时报送"),
    Reply.LATER: QT_TRANSLATE_NOOP("commissions", "延期报送"),
    Reply.CANNOT: QT_TRANSLATE_NOOP("commissions", "不能报送"),
}
HAPPENED = {
    Happened.MADE: (QT_TRANSLATE_NOOP("commissions", "下达约稿"), "paper-plane-tilt"),
    Happened.CHANGED: (QT_TRANSLATE_NOOP("commissions", "修改"), "pencil-simple"),
    Happened.RECEIVED: (QT_TRANSLATE_NOOP("commissions", "回执"), "receipt"),
    Happened.REMINDED: (QT_TRANSLATE_NOOP("commissions", "催报"), "bell-ringing"),
    Happened.ANSWERED: (QT_TRANSLATE_NOOP("commissions", "来稿"), "tray"),
    Happened.EXTENDED: (QT_TRANSLATE_NOOP("commissions", "延期"), "calendar-plus"),
    Happened.EXCUSED: (QT_TRANSLATE_NOOP("commissions", "免报"), "user-minus"),
    Happened.ASKED_AGAIN: (QT_TRANSLATE_NOOP("commissions", "恢复报送"), "arrow-counter-clockwise"),
    Happened.CLOSED: (QT_TRANSLATE_NOOP("commissions", "办结"), "check-circle"),
    Happened.REOPENED: (QT_TRANSLATE_NOOP("commissions", "重开"), "arrow-counter-clockwise"),
    Happened.STRUCK: (QT_TRANSLATE_NOOP("commissions", "作废"), "prohibit"),
    Happened.WITHDRAWN: (QT_TRANSLATE_NOOP("commissions", "撤销"), "prohibit"),
}
SOON = 2  # days before the deadline from which it is told as near


def day_words(day: date, today: date) -> str:
    """Return a day as people say it: 3月5日, with the year when it is not this one."""
    return days.day_words(day, today)


def chip_of(commission: Commission, today: date) -> Chipped:
    """Return the chip of where a commission stands; an overdue one tells by how many days, one near its deadline how
    many are left.
    """
    state = commission.state(today)
    words, tone, icon = _STATES[state]
    if state is State.OVERDUE:
        return Chipped(_tr("逾期{days}天").format(days=days_over(commission, today)), tone, icon)
    left = (next_deadline(commission, today) - today).days
    if state is not State.OPEN or left > SOON:
        return Chipped(_tr(words), tone, icon)
    return Chipped(_tr("剩{days}天").format(days=left) if left else _tr("今天截稿"), Tone.WARNING, icon)


def counts_words(commission: Commission, today: date) -> str:
    """Return the counts in a line: 约12 报7 迟1 缺2."""
    found = counts(commission, today)
    parts = [(_tr("约{count}"), found.asked, True), (_tr("报{count}"), found.answered, True),
             (_tr("迟{count}"), found.late, False), (_tr("缺{count}"), found.missing, False),
             (_tr("免{count}"), found.excused, False)]
    return " ".join(words.format(count=count) for words, count, always in parts if count or always)


def beneath_words(commission: Commission, today: date) -> str:
    """Return the second line of a row: deadline and counts."""
    return " · ".join((deadline_words(Deadline(next_deadline(commission, today))), counts_words(commission, today)))


def head_words(commission: Commission, today: date) -> str:
    """Return number, day and who wants it."""
    request = commission.request
    asked_by = asked_by_words(request.asked_by)
    if request.asker:
        asked_by = joining.aside(asked_by, request.asker)
    made = _tr("{day}下达").format(day=day_words(commission.day, today))
    return " · ".join((number_words(commission), made, asked_by))


def asked_by_words(code: AskedBy) -> str:
    """Return who wants it."""
    return _tr(_ASKED_BY[code])


def reply_words(code: Reply) -> str:
    """Return what a receipt says."""
    return _tr(_REPLIES[code])


def receipt_words(unit: AskedUnit) -> str:
    """Return a unit's receipt in a few words: 按时报送, 延期至11月29日, 不能报送; a dash without one."""
    receipt = unit.receipt
    if receipt is None:
        return "—"
    if receipt.reply is Reply.LATER and receipt.later:
        return _tr("延期至{day}").format(day=days.day_words(receipt.later))
    return reply_words(receipt.reply)


def standing_words(standing: Standing) -> str:
    """Return how a unit stands."""
    return _tr(STANDINGS[standing][0])


def happened_words(code: Happened) -> str:
    """Return what happened."""
    return _tr(HAPPENED[code][0])


def answer_words(commission: Commission, unit: AskedUnit, titles: Mapping[str, str]) -> str:
    """Return what a unit sent: the titles of its drafts, else the words entered, else why it need not."""
    answers = commission.answers(unit.unit_id)
    if not answers:
        return unit.excused
    return joining.halves(titles.get(each.draft_id, "") or each.words for each in answers)


def _tr(words: str) -> str:
    return QCoreApplication.translate("commissions", words)
