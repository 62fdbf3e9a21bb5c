"""The words of the signing screen for times, agreeing and seals. Needs QtCore only."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.drafts import Urgency
from bulletin.journals import Levels
from bulletin.workflow import Step
from editor.shell import days
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.terms import step_words

_URGENCIES = {Urgency.URGENT: QT_TRANSLATE_NOOP("signing", "加急"), Urgency.EXTRA: QT_TRANSLATE_NOOP("signing", "特急")}
_AGREED = {
    Step.REVIEW: QT_TRANSLATE_NOOP("signing", "审核通过"), Step.APPROVE: QT_TRANSLATE_NOOP("signing", "签发"),
    Step.ENDORSE: QT_TRANSLATE_NOOP("signing", "领导审定"),
}
_LEVELS = {
    Levels.ONE: QT_TRANSLATE_NOOP("signing", "一级"), Levels.TWO: QT_TRANSLATE_NOOP("signing", "二级"),
    Levels.THREE: QT_TRANSLATE_NOOP("signing", "三级"),
}


def urgency_words(urgency: Urgency) -> str:
    """Return the urgency mark; empty when there is none."""
    return _tr(_URGENCIES[urgency]) if urgency in _URGENCIES else ""


def agreeing_words(step: Step) -> str:
    """Return what agreeing is called at this step: 审核通过, 签发, 领导审定."""
    return _tr(_AGREED[step]) if step in _AGREED else step_words(step.value)


def level_words(levels: Levels) -> str:
    """Return how many have to agree to an item of a journal: 三级."""
    return _tr(_LEVELS[levels])


def waited(since: datetime, now: datetime) -> str:
    """Return how long something has waited: 刚到, 等了 5分钟, 等了 2小时, 等了 3天."""
    minutes = int((now - since).total_seconds() // 60)
    if minutes < 1:
        return _tr("刚到")
    if minutes < 60:
        return _tr("等了 {count}分钟").format(count=minutes)
    if minutes < 24 * 60:
        return _tr("等了 {count}小时").format(count=minutes // 60)
    return _tr("等了 {count}天").format(count=minutes // (24 * 60))


def moment(at: datetime, now: datetime) -> str:
    """Return a moment in local time: 14:02 today, 3月5日 14:02 within the year, else with the year."""
    return days.since_words(at, now.astimezone())


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
