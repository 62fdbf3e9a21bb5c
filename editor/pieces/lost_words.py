"""What going back to a backup costs, and what could not be saved, in words. Needs QtCore only."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.account import Entry
from bulletin.keeping.recovery import LOCKED, Backup, Kind, Lost, Repaired
from editor.shell import joining
from editor.shell.days import day_words
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.terms import deed_words, reason_words

_TABLES = {
    "draft": QT_TRANSLATE_NOOP("recovery", "稿件"), "revision": QT_TRANSLATE_NOOP("recovery", "稿件各版"),
    "draft_text": QT_TRANSLATE_NOOP("recovery", "检索用的文字"),
    "submission": QT_TRANSLATE_NOOP("recovery", "来稿登记"),
    "blob": QT_TRANSLATE_NOOP("recovery", "原件和图片"), "issue": QT_TRANSLATE_NOOP("recovery", "刊期"),
    "item": QT_TRANSLATE_NOOP("recovery", "上版稿件"), "log": QT_TRANSLATE_NOOP("recovery", "台账"),
    "signature": QT_TRANSLATE_NOOP("recovery", "签名"), "person": QT_TRANSLATE_NOOP("recovery", "人员"),
    "unit": QT_TRANSLATE_NOOP("recovery", "报送单位"), "journal": QT_TRANSLATE_NOOP("recovery", "刊物"),
    "office": QT_TRANSLATE_NOOP("recovery", "本单位设置"), "working_copy": QT_TRANSLATE_NOOP("recovery", "暂存的文字"),
    "note": QT_TRANSLATE_NOOP("recovery", "批注"), "instruction": QT_TRANSLATE_NOOP("recovery", "领导批示"),
    "batch": QT_TRANSLATE_NOOP("recovery", "收稿批次"), "arrival": QT_TRANSLATE_NOOP("recovery", "收稿明细"),
    "event": QT_TRANSLATE_NOOP("recovery", "紧急事件"), "mail": QT_TRANSLATE_NOOP("recovery", "收信记录"),
    "twin": QT_TRANSLATE_NOOP("recovery", "相近稿件"), "layout": QT_TRANSLATE_NOOP("recovery", "版式"),
    "signing_key": QT_TRANSLATE_NOOP("recovery", "签名密钥"), "phrase": QT_TRANSLATE_NOOP("recovery", "常用语"),
    "issue_number": QT_TRANSLATE_NOOP("recovery", "期号登记"), "issue_void": QT_TRANSLATE_NOOP("recovery", "作废登记"),
    "issue_copy": QT_TRANSLATE_NOOP("recovery", "分发登记"),
    "issue_template": QT_TRANSLATE_NOOP("recovery", "组版模板"),
    "instruction_entry": QT_TRANSLATE_NOOP("recovery", "批示办理"),
    "instruction_scan": QT_TRANSLATE_NOOP("recovery", "批示扫描件"),
    "urgent_event": QT_TRANSLATE_NOOP("recovery", "紧急事件"),
    "urgent_act": QT_TRANSLATE_NOOP("recovery", "紧急事件的办理"),
    "urgent_report": QT_TRANSLATE_NOOP("recovery", "紧急信息的报送"),
    "fault": QT_TRANSLATE_NOOP("recovery", "差错登记"),
    "phone_report": QT_TRANSLATE_NOOP("recovery", "电话记录"), "sheet": QT_TRANSLATE_NOOP("recovery", "签发单"),
    "own_word": QT_TRANSLATE_NOOP("recovery", "词库"), "correction": QT_TRANSLATE_NOOP("recovery", "本单位纠错"),
    "leader": QT_TRANSLATE_NOOP("recovery", "领导名录"), "organ": QT_TRANSLATE_NOOP("recovery", "机构名录"),
    "learned": QT_TRANSLATE_NOOP("recovery", "记住的更正"), "reserved": QT_TRANSLATE_NOOP("recovery", "备用稿"),
    "saved_search": QT_TRANSLATE_NOOP("recovery", "常用检索"), "package": QT_TRANSLATE_NOOP("recovery", "交换包登记"),
}
_MINUTES_A_DAY = 24 * 60


def lost_words(lost: Lost) -> str:
    """Return what going back costs: 约丢失 12 分钟、3 项办理."""
    if lost.other:
        return _tr("这是另一份档案的备份，恢复后现有档案的内容都不在其中")
    if not lost.known:
        return _tr("备份以后办理的都会丢失（现有档案读不出，算不出多少）")
    if not lost.deeds:
        return _tr("备份以后没有办理过，不丢失内容")
    if lost.minutes is None:
        return _tr("丢失 {deeds} 项办理").format(deeds=lost.deeds)
    if lost.minutes < 1:
        return _tr("丢失不到 1 分钟、{deeds} 项办理").format(deeds=lost.deeds)
    return _tr("约丢失 {time}、{deeds} 项办理").format(time=span_words(lost.minutes), deeds=lost.deeds)


def span_words(minutes: int) -> str:
    """Return a span of time as one says it: 12 分钟, 3 小时 5 分, 2 天 4 小时."""
    if minutes < 60:
        return _tr("{minutes} 分钟").format(minutes=minutes)
    days, rest = divmod(minutes, _MINUTES_A_DAY)
    hours, rest = divmod(rest, 60)
    if days:
        return (_tr("{days} 天 {hours} 小时") if hours else _tr("{days} 天")).format(days=days, hours=hours)
    return (_tr("{hours} 小时 {rest} 分") if rest else _tr("{hours} 小时")).format(hours=hours, rest=rest)


def line_words(lost: Lost, line: Entry) -> str:
    """Return one deed that would be lost: 11月22日 14:08　林晓　保存稿件　理由."""
    return joining.apart(part for part in (moment_words(line.at), lost.name_of(line), deed_words(line.deed),
                                      reason_words(line.deed, line.reason)) if part)


def moment_words(at: datetime) -> str:
    """Return a moment in local time: 11月22日 14:08."""
    at = at.astimezone()
    return f"{day_words(at)} {at:%H:%M}"


def all_backup_words(backups: Sequence[Backup], now: datetime) -> tuple[str, ...]:
    """Return which backup each is; those of the same minute with their seconds."""
    told = [backup_words(each, now) for each in backups]
    return tuple(backup_words(each, now, exact=told.count(words) > 1)
                 for each, words in zip(backups, told, strict=True))


def backup_words(backup: Backup, now: datetime, exact: bool = False) -> str:
    """Return which backup it is: 14:02 的备份 today, 昨天 14:02 的备份, 11月20日 14:02 的备份, the year if another;
    `exact` to the second.
    """
    at, today = backup.made_at.astimezone(), now.astimezone().date()
    time, days = at.strftime("%H:%M:%S" if exact else "%H:%M"), (today - at.date()).days
    if days == 0:
        day = ""
    elif days == 1:
        day = _tr("昨天 ")
    else:
        day = f"{day_words(at, today)} "
    kind = _tr("加密备份") if backup.seen.kind in LOCKED else _tr("备份")
    return _tr("{day}{time} 的{kind}").format(day=day, time=time, kind=kind)


def repaired_words(repaired: Repaired) -> str:
    """Return how much was saved and how much is lost."""
    saved = _tr("读出 {read} 条记录").format(read=repaired.read)
    if not repaired.lost and repaired.counted:
        return saved + _tr("，没有缺失")
    if repaired.counted:
        return saved + _tr("，缺失 {lost} 条").format(lost=repaired.lost)
    if repaired.lost:
        return saved + _tr("，缺失至少 {lost} 条（登记也有损坏，算不出确数）").format(lost=repaired.lost)
    return saved + _tr("，缺失多少已算不出（登记也有损坏）")


def table_words(name: str) -> str:
    """Return what a table holds; those that nobody has a word for are other things, with the name they have."""
    return _tr(_TABLES[name]) if name in _TABLES else _tr("其他登记（{name}）").format(name=name)


def key_words(kind: Kind) -> str:
    """Return what opens a backup of this kind: the words it was sealed with, else the password of the archive."""
    return _tr("备份口令") if kind is Kind.SEALED else _tr("档案密码")


def _tr(words: str) -> str:
    return QCoreApplication.translate("recovery", words)
