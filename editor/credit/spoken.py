"""The words of circulars as the window says them: in Chinese those that are printed, in English their own.

What goes into a circular or a table that is written out takes them from `bulletin.credit.words`.
"""

from calendar import monthrange
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.credit import words
from bulletin.credit.account import Entry, UnitAccount
from bulletin.credit.facts import Fact
from editor.shell.days import full_day_words, month_words
from editor.shell.language import Language, spoken
from editor.shell.noop import QT_TRANSLATE_NOOP

_NO_RULE = QT_TRANSLATE_NOOP("trade", "本办法不计分")
TOLD = (  # each as `bulletin.credit.words` has it
    QT_TRANSLATE_NOOP("trade", "乡镇"), QT_TRANSLATE_NOOP("trade", "县直部门"),
    QT_TRANSLATE_NOOP("trade", "县级"), QT_TRANSLATE_NOOP("trade", "市级"), QT_TRANSLATE_NOOP("trade", "省级"),
    QT_TRANSLATE_NOOP("trade", "中央"), QT_TRANSLATE_NOOP("trade", "单篇"), QT_TRANSLATE_NOOP("trade", "综合"),
    QT_TRANSLATE_NOOP("trade", "未识别单位"),
    QT_TRANSLATE_NOOP("trade", "报送按收稿日期统计，采用按出刊日期统计"),
    QT_TRANSLATE_NOOP("trade", "报送和采用均按收稿日期统计（本期来稿截至统计时的采用情况）"),
    QT_TRANSLATE_NOOP("trade", "按时报送"), QT_TRANSLATE_NOOP("trade", "逾期报送"),
    QT_TRANSLATE_NOOP("trade", "未报送"), QT_TRANSLATE_NOOP("trade", "未到期"),
    QT_TRANSLATE_NOOP("trade", "迟报"), QT_TRANSLATE_NOOP("trade", "漏报"), QT_TRANSLATE_NOOP("trade", "瞒报"),
    QT_TRANSLATE_NOOP("trade", "误报"), QT_TRANSLATE_NOOP("trade", "先行上报"), QT_TRANSLATE_NOOP("trade", "报送差错"),
    QT_TRANSLATE_NOOP("trade", "，同一稿件已计最高一项"), QT_TRANSLATE_NOOP("trade", "，同一稿件已计较高几项"),
    QT_TRANSLATE_NOOP("trade", "，同一层级已计一次"), QT_TRANSLATE_NOOP("trade", "，年内此前已计，只补差额"),
    QT_TRANSLATE_NOOP("trade", "，几家来稿合成，按份分计"), QT_TRANSLATE_NOOP("trade", "，几家来稿合成，只计前几家"),
    QT_TRANSLATE_NOOP("trade", "，超过封顶部分不计"), QT_TRANSLATE_NOOP("trade", "，完成任务"),
    QT_TRANSLATE_NOOP("trade", "，超额完成"), QT_TRANSLATE_NOOP("trade", "，未完成任务"), _NO_RULE,
)


def in_words(told: str) -> str:
    """Return one of the words of circulars as the window says it; the office's own words stay what they are."""
    return QCoreApplication.translate("trade", told) if told in TOLD else told


def period_words(since: date, until: date) -> str:
    """Return the period from `since` to `until`, both included: 2026年第三季度, in English July to September 2026."""
    if spoken() is Language.CHINESE:
        return words.period_words(since, until)
    whole = since.day == 1 and until.day == monthrange(until.year, until.month)[1]
    if not whole:
        days = dict.fromkeys((full_day_words(since), full_day_words(until)))
        return " to ".join(days)
    if (since.month, until.month) == (1, 12) and since.year == until.year:
        return str(since.year)
    last = month_words(until.year, until.month)
    return last if (since.year, since.month) == (until.year, until.month) else (
        f"{month_words(since.year, since.month)} to {last}")


def entry_words(entry: Entry) -> str:
    """Return the rule of `entry`, and why it gives less or nothing."""
    return (entry.rule or in_words(_NO_RULE)) + in_words(words.WHY.get(entry.why, ""))


def outcome_words(fact: Fact) -> str:
    """Return what became of a commission."""
    return in_words(words.outcome_words(fact))


def fault_words(fact: Fact) -> str:
    """Return what a fault in reporting is called."""
    return in_words(words.fault_words(fact))


def unit_words(line: UnitAccount) -> str:
    """Return the name of the unit of `line`."""
    return in_words(words.unit_words(line))
