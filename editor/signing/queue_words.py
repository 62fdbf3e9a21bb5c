"""The sentences of the queue: how much it holds, what was done today, and why it is empty. Needs QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from editor.shell import joining
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.signing.waiting import MOST, Tab

_DONE = {
    "review": QT_TRANSLATE_NOOP("signing", "审核通过 {count} 篇"),
    "approve": QT_TRANSLATE_NOOP("signing", "签发 {count} 篇"),
    "endorse": QT_TRANSLATE_NOOP("signing", "审定 {count} 篇"),
    "return": QT_TRANSLATE_NOOP("signing", "退回 {count} 篇"),
    "sign_issue": QT_TRANSLATE_NOOP("signing", "签发 {count} 期"),
}


def count_words(shown: int, count: int, chosen: int) -> str:
    """Return the line under the list: how many there are, and how many are chosen together."""
    if not shown:
        return ""
    words = _tr("共 {count} 件").format(count=count)
    if chosen > 1:
        return _tr("{words}，选中 {chosen} 件，按 A 一并办理").format(words=words, chosen=chosen)
    if count > shown:
        return _tr("共 {count} 件，先列出最急、最早的 {most} 件").format(count=count, most=MOST)
    return words


def empty_words(tab: Tab, done: Mapping[str, int]) -> str:
    """Return why there is nothing in a list."""
    if tab is Tab.DECIDED:
        return _tr("没有可撤回的办理。")
    if tab is Tab.OTHERS:
        return _tr("没有等待他人办理的稿件。")
    return _tr("待办的都办完了。") if _counted(done) else _tr("没有等待您签发的稿件。")


def done_words(done: Mapping[str, int]) -> str:
    """Return what was done today; empty when it was nothing."""
    counted = _counted(done)
    return _tr("今天{done}。").format(done=joining.listed(counted)) if counted else ""


def _counted(done: Mapping[str, int]) -> list[str]:
    return [_tr(words).format(count=done[deed]) for deed, words in _DONE.items() if done.get(deed)]


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
