"""The words for what may be wrong with a sheet that was signed on paper; `words` takes them in. Needs QtCore only."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Reason
from bulletin.sheets import Moved
from editor.shell import days, joining
from editor.shell.noop import QT_TRANSLATE_NOOP

PAPER: Mapping[Reason, tuple[str, str, str]] = {
    Reason.SHEET_MISTYPED: (QT_TRANSLATE_NOOP("words", "核对码{slip}。"), "",
                            QT_TRANSLATE_NOOP("words", "请对照签发单右上角或页脚再看一遍。")),
    Reason.SHEET_OUTDATED: (
        QT_TRANSLATE_NOOP("words", "{thing}在签发单打印后{moved}。"),
        QT_TRANSLATE_NOOP("words", "没有登记。"),
        QT_TRANSLATE_NOOP("words", "请重新打印签发单送签。")),
    Reason.PAPER_DAY: (
        QT_TRANSLATE_NOOP("words", "签字日期不对：不会早于签发单打印的日子{printed_day}，也不会晚于今天。"), "",
        QT_TRANSLATE_NOOP("words", "请照纸上写的日期填。")),
    Reason.SIGNED_ALREADY: (QT_TRANSLATE_NOOP("words", "{thing}已由{signer}签发，不用再登记。"), "", ""),
}
MOVED: Mapping[Moved, str] = {
    Moved.TITLE: QT_TRANSLATE_NOOP("words", "标题"),
    Moved.TEXT: QT_TRANSLATE_NOOP("words", "正文"),
    Moved.SECTION: QT_TRANSLATE_NOOP("words", "栏目"),
    Moved.JOURNAL: QT_TRANSLATE_NOOP("words", "刊物"),
    Moved.FACTS: QT_TRANSLATE_NOOP("words", "报送单位、信息员、缓急或审级"),
    Moved.ITEMS: QT_TRANSLATE_NOOP("words", "篇目"),
    Moved.ORDER: QT_TRANSLATE_NOOP("words", "次序"),
    Moved.REST: QT_TRANSLATE_NOOP("words", "日期、编者按或稿件信息"),
    Moved.SOURCES: QT_TRANSLATE_NOOP("words", "合稿的来源"),
    Moved.LOOK: QT_TRANSLATE_NOOP("words", "刊物设置或版式"),
    Moved.TAKEN_BACK: QT_TRANSLATE_NOOP("words", "被退回或撤回过，纸上的签字不能再用"),
}


def _slip(facts: Mapping[str, object]) -> str:
    """Return what is wrong with a code as it was typed."""
    if facts.get("missing"):
        return _tr("还差 {count} 个字符").format(count=facts["missing"])
    if facts.get("over"):
        return _tr("多出 {count} 个字符").format(count=facts["over"])
    if facts.get("character"):
        return _tr("里不会有“{character}”").format(character=facts["character"])
    return _tr("有字符输错，或前后颠倒")


def _moved(facts: Mapping[str, object]) -> str:
    moved = facts.get("moved")
    known = [Moved(each) for each in moved if each in list(Moved)] if isinstance(moved, list) else []
    if Moved.TAKEN_BACK in known:
        return _tr(MOVED[Moved.TAKEN_BACK])
    return _tr("改动了{things}，纸上签的不是现在这一稿").format(
        things=_tr("、").join(_tr(MOVED[each]) for each in known) or _tr("内容"))


def _thing(facts: Mapping[str, object]) -> str:
    if facts.get("issue"):
        return str(facts["issue"])
    return joining.titled(facts['title']) if facts.get("title") else _tr("稿件")


def _printed_day(facts: Mapping[str, object]) -> str:
    try:
        day = date.fromisoformat(str(facts.get("printed")))
    except ValueError:
        return ""
    return _tr("（{day}）").format(day=days.day_words(day))


SPOKEN: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "slip": _slip, "moved": _moved, "thing": _thing, "printed_day": _printed_day,
    "signer": lambda facts: str(facts.get("who") or _tr("他人")),
}


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("words", sentence)
