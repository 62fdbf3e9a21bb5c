"""What the screen of the account calls things: groups of deeds, what is looked for, moments, what a line is about."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.desk.account import Line
from bulletin.log_query import DEEDS, DeedGroup, Notable
from editor.shell import days, joining
from editor.shell.colours import Colour
from editor.shell.noop import QT_TRANSLATE_NOOP

GROUPS: Mapping[DeedGroup, tuple[str, str]] = {  # with the icon
    DeedGroup.TAKING_IN: (QT_TRANSLATE_NOOP("log", "收稿"), "tray"),
    DeedGroup.EDITING: (QT_TRANSLATE_NOOP("log", "改稿"), "pencil-line"),
    DeedGroup.SIGNING: (QT_TRANSLATE_NOOP("log", "签审"), "pen-nib"),
    DeedGroup.BYPASSES: (QT_TRANSLATE_NOOP("log", "越级与代签"), "warning"),
    DeedGroup.ON_PAPER: (QT_TRANSLATE_NOOP("log", "纸质签字"), "file-text"),
    DeedGroup.ASSEMBLY: (QT_TRANSLATE_NOOP("log", "组版成刊"), "newspaper"),
    DeedGroup.EXPORTS: (QT_TRANSLATE_NOOP("log", "导出"), "export"),
    DeedGroup.COPIES: (QT_TRANSLATE_NOOP("log", "分发签收"), "paper-plane-tilt"),
    DeedGroup.READING: (QT_TRANSLATE_NOOP("log", "阅读涉密稿"), "eye"),
    DeedGroup.URGENT: (QT_TRANSLATE_NOOP("log", "紧急信息"), "lightning"),
    DeedGroup.INSTRUCTIONS: (QT_TRANSLATE_NOOP("log", "批示"), "chat-centered-text"),
    DeedGroup.COMMISSIONS: (QT_TRANSLATE_NOOP("log", "约稿"), "paper-plane-tilt"),
    DeedGroup.CREDIT: (QT_TRANSLATE_NOOP("log", "考核"), "chart-bar"),
    DeedGroup.ACCOUNTS: (QT_TRANSLATE_NOOP("log", "登录与账号"), "key"),
    DeedGroup.SETTINGS: (QT_TRANSLATE_NOOP("log", "设置"), "gear-six"),
}
NOTABLES: Mapping[Notable, str] = {
    Notable.BYPASS: QT_TRANSLATE_NOOP("log", "越级签发"),
    Notable.ACTING_FOR: QT_TRANSLATE_NOOP("log", "代签"),
    Notable.SINGLE_SEAT: QT_TRANSLATE_NOOP("log", "单人办公自签"),
    Notable.OWN_TEXT: QT_TRANSLATE_NOOP("log", "改过又签"),
    Notable.ON_PAPER: QT_TRANSLATE_NOOP("log", "纸质签字"),
    Notable.REVOKED: QT_TRANSLATE_NOOP("log", "签发后作废"),
    Notable.PASSWORD_RESET: QT_TRANSLATE_NOOP("log", "代为重设密码"),
    Notable.ISSUE_FILE: QT_TRANSLATE_NOOP("log", "刊期文件"),
    Notable.MARKED_FILE: QT_TRANSLATE_NOOP("log", "花脸稿、清样"),
    Notable.SHEET: QT_TRANSLATE_NOOP("log", "签发单"),
    Notable.CIRCULAR: QT_TRANSLATE_NOOP("log", "通报"),
    Notable.ORIGINAL: QT_TRANSLATE_NOOP("log", "原件"),
    Notable.PHONE_RECORD: QT_TRANSLATE_NOOP("log", "电话记录单"),
    Notable.BACKUP: QT_TRANSLATE_NOOP("log", "备份"),
    Notable.LIST: QT_TRANSLATE_NOOP("log", "台账清单"),
    Notable.READING: QT_TRANSLATE_NOOP("log", "阅读涉密稿"),
}
_WARNED = frozenset({"bypass", "act_for", "wrong_password", "clock_back"})
_WHAT_HAPPENED = {deed: group for group, deeds in DEEDS.items() for deed in deeds}


def group_words(group: DeedGroup) -> str:
    """Return what a group of deeds is called."""
    return _tr(GROUPS[group][0])


def notable_words(notable: Notable) -> str:
    """Return what lines worth looking for are called."""
    return _tr(NOTABLES[notable])


def look_of(deed: str) -> tuple[str, Colour]:
    """Return the icon and the colour of a deed in a list."""
    base = deed.partition(":")[0]
    if base in _WARNED:
        return "warning", Colour.WARNING
    group = _WHAT_HAPPENED.get(base)
    return (GROUPS[group][1] if group else "circle"), Colour.SECOND


def who_words(line: Line) -> str:
    """Return who did it; what the program does by itself is nobody's deed."""
    return line.who or _tr("（程序）")


def about_words(line: Line) -> str:
    """Return what a line is about: 《title》, an issue, or both; an urgent event by its name; empty for none."""
    issue = issue_words(line)
    title = joining.titled(line.title) if line.title else line.event
    return _tr("{title} → {issue}").format(title=title, issue=issue) if title and issue else title or issue


def issue_words(line: Line) -> str:
    """Return 信息快报第12期, or the day of an issue that has no number yet; empty without an issue."""
    if line.issue is None:
        return ""
    if line.issue.number:
        return _tr("{journal}{year}年第{number}期").format(
            journal=line.journal, year=line.issue.number.year, number=line.issue.number.number)
    return _tr("{journal}{day}刊").format(journal=line.journal, day=days.day_words(line.issue.day))


def moment_words(at: datetime, now: datetime) -> str:
    """Return 14:02 today, 3月5日 14:02 within the year, 2025年3月5日 14:02 before."""
    return days.since_words(at, now.astimezone())


def exact_words(at: datetime) -> str:
    """Return 2026年3月5日 14:02:31."""
    local = at.astimezone()
    return f"{days.full_day_words(local)} {local:%H:%M:%S}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("log", words)
