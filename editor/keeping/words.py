"""The sign of the backups in words: short for the status line, whole for its tool tip and the page of the settings."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Cause, Trouble
from bulletin.keeping.health import Failure, Health, Second, Standing, Verdict, second_is_late, verdict
from editor.shell.days import day_words, full_day_words
from editor.shell.words import words_of

_KB, _MB, _GB = 1 << 10, 1 << 20, 1 << 30


@dataclass(frozen=True)
class Sign:
    """A few words, what colour they are in, and the sentence behind them."""

    words: str
    verdict: Verdict
    sentence: str


def sign_of(health: Health, now: datetime) -> Sign:
    """Return the sign of the status line."""
    found, last = verdict(health, now), health.last
    if health.failure is not None:
        words = _tr("备份失败，上次 {age}").format(age=age_words(last.at, now)) if last else _tr("备份失败，还没有备份")
    elif last is None:
        words = _tr("还没有备份")
    elif found is Verdict.STALE and second_is_late(health):
        words = _late(health.second, now)
    elif found is Verdict.STALE:
        words = _tr("备份 {age}").format(age=age_words(last.at, now))
    else:
        words = _tr("备份 {at}").format(at=moment_words(last.at, now))
    return Sign(words, found, " ".join(sentences(health, now)))


def sentences(health: Health, now: datetime) -> tuple[str, ...]:
    """Return how the archive is kept, in whole sentences: the first place, then the second."""
    told = [_first(health, now)]
    if health.failure is not None:
        told.append(failure_words(health.failure, now))
    told.append(second_words(health.second, now))
    return tuple(told)


def second_words(second: Second, now: datetime) -> str:
    """Return how the second place is."""
    if second.standing is Standing.UNSET:
        return _tr("没有设第二备份处：本机磁盘若损坏，备份会一同丢失。")
    last = _tr("那里最近一份是 {at} 的。").format(at=moment_words(second.last.at, now)) if second.last else _tr(
        "那里还没有备份。")
    if second.standing is Standing.MISSING:
        return _tr("第二备份处的磁盘没有接上，接上后自动补齐。") + (last if second.last else "")
    if second.standing is Standing.STRANGE:
        return _tr("第二备份处不是原来选定的那块盘（找不到标记文件），没有写入。")
    if second.failure is not None and second.standing is Standing.FAILED:
        return _tr("第二备份处：") + failure_words(second.failure, now, second=True) + last
    return _tr("第二备份处正常，") + last


def failure_words(failure: Failure, now: datetime, second: bool = False) -> str:
    """Return what failed, when, and what is to be done."""
    if second and failure.cause is Cause.KEY_NEEDED:
        return _tr("备份口令没有记在本机，请重新填一次。")
    words = words_of(Trouble(failure.cause, path=failure.path))
    return _tr("{at} 没有备份成：{what}已有的备份都在。{do}").format(
        at=moment_words(failure.at, now), what=words.what, do=words.do)


def moment_words(at: datetime, now: datetime, exact: bool = False) -> str:
    """Return a moment as the office says it: 14:02, 昨天 17:20, 3月5日 17:20, 2025年3月5日; `exact` to the second."""
    here, today = at.astimezone(), now.astimezone()
    days, time = (today.date() - here.date()).days, f"{here:%H:%M:%S}" if exact else f"{here:%H:%M}"
    if days == 0:
        return time
    if days == 1:
        return _tr("昨天 {time}").format(time=time)
    if here.year == today.year:
        return f"{day_words(here)} {time}"
    day = full_day_words(here)
    return f"{day} {time}" if exact else day


def age_words(at: datetime, now: datetime) -> str:
    """Return how long ago that was; what lies ahead by a clock set back is told as a day."""
    age = now - at
    if age < timedelta():
        return moment_words(at, now)
    if age < timedelta(minutes=1):
        return _tr("刚刚")
    if age < timedelta(hours=1):
        return _tr("{n} 分钟前").format(n=age // timedelta(minutes=1))
    if age < timedelta(days=1):
        return _tr("{n} 小时前").format(n=age // timedelta(hours=1))
    return _tr("{n} 天前").format(n=age.days)


def size_words(size: int) -> str:
    """Return a size: 12 KB, 3.4 MB, 1.2 GB."""
    for unit, name in ((_GB, "GB"), (_MB, "MB")):
        if size >= unit:
            return f"{size / unit:.1f} {name}"
    return f"{-(-size // _KB)} KB"


def under_way() -> str:
    """Return what is said while one is made."""
    return _tr("正在备份…")


def _late(second: Second, now: datetime) -> str:
    if second.standing in (Standing.FAILED, Standing.STRANGE):
        return _tr("第二备份没有做成")
    return _tr("第二备份 {age}").format(age=age_words(second.last.at, now)) if second.last else _tr("还没有第二备份")


def _first(health: Health, now: datetime) -> str:
    if health.last is None:
        return _tr("档案有了改动就会自动备份，也可以现在就做。")
    return _tr("最近一次备份：{at}，{size}，已核对完好。").format(
        at=moment_words(health.last.at, now), size=size_words(health.last.size))


def _tr(words: str) -> str:
    return QCoreApplication.translate("keeping", words)
