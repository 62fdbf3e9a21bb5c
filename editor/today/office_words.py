"""Where the office stands today, as lines of the other cards: issues, clocks, overdue, drafts, units, backups."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.commissions import standing as commissioned
from bulletin.desk.today import Appearing, Day, Part, Quiet, Silent
from bulletin.drafts import Lying
from bulletin.issues import IssueState
from bulletin.keeping.health import Verdict
from bulletin.planning import Outlook
from bulletin.urgent.clocks import Deadline
from editor.pieces.clock_words import due_name
from editor.pieces.outlooks import look_of
from editor.shell.chip import Tone
from editor.shell.countdown import LOOKS, due_words, left_words, pace_of, wrong_clock_words
from editor.shell.days import day_words, month_name
from editor.shell.issue_numbers import numbers_words
from editor.shell.joining import titled
from editor.shell.rows import Chipped
from editor.today.card import Shown
from editor.today.line import Line
from editor.today.mine_words import case_title, commission_words, joined, more_line, urgent_chip

_PARTED = " · "
_LONG = 20  # days without a draft that are worth a colour


def issues_card(day: Day, now: datetime) -> Shown:
    """Return the card of the issues: those late, today's, and the next one."""
    own = [each for each in day.issues if each.due.day == day.today]
    out = sum(each.outlook(now) is Outlook.PUBLISHED for each in own)
    beside = _tr("今天 {count} 期，已成刊 {out} 期").format(count=len(own), out=out) if own else ""
    return Shown(Part.ISSUES, _tr("出刊"), beside, tuple(_issue(each, day.today, now) for each in day.issues),
                 _tr("今天没有要出的刊物"))


def clocks_card(day: Day, now: datetime) -> Shown:
    """Return the card of the urgent clocks."""
    beside = _tr("跟踪中 {count} 件").format(count=day.followed) if day.followed else ""
    lines = (*(_clock(each, now) for each in day.clocks.shown),
             *more_line("clock", _tr("还有 {count} 件在计时"), day.clocks, "urgent"))
    empty = _tr("跟踪中的各件都已按时办，没有在计时的") if day.followed else _tr("没有在跟踪的紧急信息")
    return Shown(Part.CLOCKS, _tr("紧急时限"), beside, lines, empty)


def overdue_card(day: Day, now: datetime) -> Shown:
    """Return the card of instructions and commissions that are overdue."""
    cases, commissions = day.overdue.cases, day.overdue.commissions
    lines = []
    for case in cases.shown:
        units = _PARTED.join(unit.name for unit in case.instruction.silent) or _tr("还没有交办")
        over = case.instruction.days_over(day.today)
        lines.append(Line(f"case:{case.instruction.id}", case_title(case), joined(_tr("批示"), units), _over(over),
                          "instructions", case.instruction.id))
    lines += more_line("case", _tr("还有 {count} 件批示超期"), cases, "instructions")
    for each in commissions.shown:
        missing = len(commissioned.missing(each, day.today))
        beneath = joined(commission_words(each, day.today), _tr("{count} 家未报").format(count=missing))
        lines.append(Line(f"commission:{each.id}", each.request.topic, beneath,
                          _over(commissioned.days_over(each, day.today)), "commissions", each.id))
    lines += more_line("commission", _tr("还有 {count} 件约稿超期"), commissions, "commissions")
    count = cases.count + commissions.count
    beside = _tr("{count} 件").format(count=count) if count else ""
    return Shown(Part.OVERDUE, _tr("超期未办"), beside, tuple(lines), _tr("批示和约稿都没有超期"))


def fresh_card(day: Day, now: datetime) -> Shown:
    """Return the card of drafts nobody touched yet, by their age."""
    fresh = day.fresh
    count = fresh.today.count + fresh.lately.count + fresh.older.count
    urgent = [Line(f"draft:{draft.id}", draft.title, day.units.get(draft.facts.unit_id or "", "") or _tr("单位待定"),
                   urgent_chip(), "inbox", draft.id) for draft in fresh.urgent]
    chips = {"today": Chipped(_tr("今天"), Tone.INFORMATION, "tray"),
             "lately": Chipped(_tr("一两天"), Tone.NEUTRAL, "clock"),
             "older": Chipped(_tr("三天以上"), Tone.WARNING, "clock-counter-clockwise")}
    bands = (("today", _tr("今天收到 {count} 篇"), fresh.today),
             ("lately", _tr("昨天、前天收到 {count} 篇"), fresh.lately),
             ("older", _tr("更早收到 {count} 篇"), fresh.older))
    lines = (Line(key, _band(words, lying), "", chips[key], "inbox", lying.newest)
             for key, words, lying in bands if lying.count)
    beside = _tr("{count} 篇待处理").format(count=count) if count else ""
    return Shown(Part.FRESH, _tr("新来稿"), beside, (*urgent, *lines), _tr("没有待处理的来稿"))


def silent_card(day: Day, now: datetime) -> Shown:
    """Return the card of the units that sent nothing."""
    silent = day.silent
    since = _tr("{day}以来").format(day=_since(silent, day.today))
    watched = _tr("重点单位 {count}/{watched} 家") if silent.key else _tr("{count}/{watched} 家")
    counted = watched.format(count=silent.units.count, watched=silent.watched) if silent.units.count else ""
    beside = joined(since, counted)
    lines = (*(_quiet(each, day.today) for each in silent.units.shown),
             *more_line("unit", _tr("还有 {count} 家"), silent.units, "credit", "units"))
    empty = _tr("重点单位都有报送") if silent.key else _tr("各单位都有报送")
    return Shown(Part.SILENT, _tr("未报送单位"), beside, lines, empty)


def kept_card(words: str, verdict: Verdict, sentence: str) -> Shown:
    """Return the card of the backups: what the status line says of them, and the sentence behind it."""
    chip = {Verdict.GOOD: Chipped(_tr("正常"), Tone.GOOD, "check-circle"),
            Verdict.STALE: Chipped(_tr("需留意"), Tone.WARNING, "warning-circle"),
            Verdict.FAILED: Chipped(_tr("失败"), Tone.URGENT, "x-circle")}[verdict]
    beneath = "" if verdict is Verdict.GOOD else sentence  # what is as it should be needs no more words
    return Shown(Part.KEPT, _tr("备份"), "", (Line("kept", words, beneath, chip, "office", "keeping"),), "")


def _issue(each: Appearing, today: date, now: datetime) -> Line:
    issue, outlook = each.issue, each.outlook(now)
    number = numbers_words(issue.number) if issue and issue.number else ""
    when = _day(each.due.day, today)
    title = f"{titled(each.name)}{number}" if not when else f"{titled(each.name)}{number}{_PARTED}{when}"
    parts = [_by(each, outlook, today, now)]
    if issue is not None:
        parts.append(_tr("{count} 篇").format(count=len(issue.items)) if issue.items else _tr("还没有上版"))
    if each.lacking:
        parts.append(_tr("{count} 篇须重新签发").format(count=each.lacking))
    elif issue and issue.state is IssueState.PLANNED and issue.items and not each.signed:
        parts.append(_tr("本期未签发"))
    return Line(f"issue:{each.due.issue_id or each.journal.id}{each.due.day}", title, joined(*parts), look_of(outlook),
                "archive" if outlook is Outlook.PUBLISHED else "issues",
                issue.id if issue else ("journal", each.journal.id))


def _day(day: date, today: date) -> str:
    days = (day - today).days
    if days in (-1, 0, 1):
        return (_tr("昨天"), "", _tr("明天"))[days + 1]
    return day_words(day, today)


def _by(each: Appearing, outlook: Outlook, today: date, now: datetime) -> str:
    """Return by when it has to be out and how much time is left; when it came out, once it did."""
    if outlook is Outlook.PUBLISHED:
        at = each.issue.published_at if each.issue else None
        return _tr("{when} 成刊").format(when=due_words(at, now)) if at else ""
    timed = each.due.asked and each.journal.due
    if not timed:
        return _tr("当日出刊")
    by = _tr("应 {time} 前出刊").format(time=each.journal.due)
    near = each.due.day == today or outlook is Outlook.LATE
    return joined(by, left_words(each.due.due_at, now, now)) if near else by


def _clock(deadline: Deadline, now: datetime) -> Line:
    event, clock = deadline.event, deadline.clock
    tone, icon = LOOKS[pace_of(clock.due_at, event.received_at, now)]
    left = left_words(clock.due_at, event.received_at, now)
    words = left if left == wrong_clock_words() else f"{due_name(clock.what)} {left}"
    beneath = joined(_tr("{what} {when} 前").format(what=due_name(clock.what), when=due_words(clock.due_at, now)),
                      event.place)
    return Line(f"clock:{event.id}", event.title, beneath, Chipped(words, tone, icon), "urgent", event.id)


def _band(words: str, lying: Lying) -> str:
    said = words.format(count=lying.count)
    return joined(said, _tr("急件 {count} 篇").format(count=lying.urgent)) if lying.urgent else said


def _quiet(each: Quiet, today: date) -> Line:
    if each.last is None:
        return Line(f"unit:{each.unit.id}", each.unit.name, "", Chipped(_tr("从未报送"), Tone.NEUTRAL, "minus-circle"),
                    "credit", ("units", each.unit.id))
    days = (today - each.last).days
    tone = Tone.WARNING if days >= _LONG else Tone.NEUTRAL
    words = f"{each.unit.name}{_PARTED}" + _tr("上次 {day}").format(day=day_words(each.last, today))
    return Line(f"unit:{each.unit.id}", words, "", Chipped(_tr("{days} 天").format(days=days), tone, "clock"), "credit",
                ("units", each.unit.id))


def _since(silent: Silent, today: date) -> str:
    return month_name(silent.since.month) if silent.since.day == 1 else day_words(silent.since, today)


def _over(days: int) -> Chipped:
    return Chipped(_tr("超期 {days} 天").format(days=days), Tone.URGENT, "alarm")


def _tr(words: str) -> str:
    return QCoreApplication.translate("today", words)
