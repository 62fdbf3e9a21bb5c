"""Why a journal or a layout cannot be kept so, in words for people: a part of the table in `editor.shell.words`."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Reason
from bulletin.journals import Flaw
from editor.shell import days, joining
from editor.shell.layout_reasons import LAYOUT_REASONS
from editor.shell.noop import QT_TRANSLATE_NOOP

JOURNAL_REASONS: Mapping[Reason, tuple[str, str, str]] = {
    **LAYOUT_REASONS,
    Reason.JOURNAL_WRONG: (QT_TRANSLATE_NOOP("words", "{flaw}"), QT_TRANSLATE_NOOP("words", "没有保存。"), ""),
    Reason.JOURNAL_NAME_TAKEN: (QT_TRANSLATE_NOOP("words", "已有一份刊物叫“{key}”。"), "",
                                QT_TRANSLATE_NOOP("words", "请换一个名称。")),
    Reason.JOURNAL_DAY: (QT_TRANSLATE_NOOP("words", "{journal}{ended}，不能从更早的日子或当天起变更。"), "",
                         QT_TRANSLATE_NOOP("words", "请选更晚的一天。")),
    Reason.JOURNAL_MERGED: (QT_TRANSLATE_NOOP("words", "{journal}已并入{into}，不能恢复出刊。"), "",
                            QT_TRANSLATE_NOOP("words", "需要时请新增一份刊物。")),
    Reason.LOOK_DATED: (QT_TRANSLATE_NOOP("words", "{journal}已经出过刊，名称和版面不能直接改。"), "",
                        QT_TRANSLATE_NOOP("words", "请用“改名”或“改版”，写明从哪天起。")),
    Reason.NUMBERS_BEGUN: (QT_TRANSLATE_NOOP("words", "{journal}已经出过刊，类别和起始期号不能再改。"),
                           QT_TRANSLATE_NOOP("words", "期号依次往下排。"), ""),
    Reason.SECTION_IN_USE: (QT_TRANSLATE_NOOP("words", "“{section}”栏目在{day}那期还有 {count} 篇稿件，不能去掉。"), "",
                            QT_TRANSLATE_NOOP("words", "请先把稿件移到别的栏目，或等该期成刊。")),
    Reason.ISSUES_UNDER_WAY: (QT_TRANSLATE_NOOP("words", "{journal}从{day}起还有 {count} 期在编。"), "",
                              QT_TRANSLATE_NOOP("words", "请先在“组版”里改日期或取消这些刊期。")),
    Reason.LAYOUT_UNNAMED: (QT_TRANSLATE_NOOP("words", "版式还没有名称。"), "",
                            QT_TRANSLATE_NOOP("words", "请写一个名称，如：信息快报（大字）。")),
    Reason.LAYOUT_NAME_TAKEN: (QT_TRANSLATE_NOOP("words", "已有一个版式叫“{key}”。"), "",
                               QT_TRANSLATE_NOOP("words", "请换一个名称。")),
    Reason.LAYOUT_IN_USE: (QT_TRANSLATE_NOOP("words", "版式“{key}”正用于{journals}，不能删除。"), "",
                           QT_TRANSLATE_NOOP("words", "请先给刊物换一个版式；出过刊的旧版式留作存档。")),
}
FLAWS: Mapping[Flaw, str] = {
    Flaw.NAME_MISSING: QT_TRANSLATE_NOOP("words", "请填写刊物名称。"),
    Flaw.PUBLISHER_MISSING: QT_TRANSLATE_NOOP("words", "请填写编印单位。"),
    Flaw.SECTION_MISSING: QT_TRANSLATE_NOOP("words", "至少要有一个栏目。"),
    Flaw.SECTION_UNNAMED: QT_TRANSLATE_NOOP("words", "有的栏目没有名称，请填写或去掉这一行。"),
    Flaw.SECTION_TWICE: QT_TRANSLATE_NOOP("words", "栏目“{word}”写了两遍。"),
    Flaw.LIMIT_WRONG: QT_TRANSLATE_NOOP("words", "“{word}”的字数上限不能小于 0。"),
    Flaw.YEAR_WRONG: QT_TRANSLATE_NOOP("words", "起始年份请写四位数，如 2026。"),
    Flaw.NUMBER_WRONG: QT_TRANSLATE_NOOP("words", "起始期号从 1 开始。"),
    Flaw.TOTAL_WRONG: QT_TRANSLATE_NOOP("words", "起始总期号从 1 开始。"),
    Flaw.RECIPIENT_TWICE: QT_TRANSLATE_NOOP("words", "“{word}”在报、送、发里写了两遍。"),
    Flaw.COPIES_WRONG: QT_TRANSLATE_NOOP("words", "印数不能小于 0。"),
    Flaw.PAGES_WRONG: QT_TRANSLATE_NOOP("words", "计划页数不能小于 0。"),
    Flaw.WEEKDAY_WRONG: QT_TRANSLATE_NOOP("words", "出刊日请在星期一到星期日里选。"),
    Flaw.DUE_WRONG: QT_TRANSLATE_NOOP("words", "出刊时限请写成 17:30 的样子。"),
    Flaw.DUTY_HALF: QT_TRANSLATE_NOOP("words", "“{word}”这一行的职务和姓名要写全，或去掉这一行。"),
    Flaw.LAYOUT_MISSING: QT_TRANSLATE_NOOP("words", "请选一个版式。"),
}


def flaw_words(flaw: Flaw, word: str = "") -> str:
    """Return in a sentence what is wrong with what was written of a journal."""
    return _tr(FLAWS[flaw]).format(word=word)


def day_words(day: object) -> str:
    """Return a day as people say it: 2026年11月20日."""
    return days.full_day_words(day) if isinstance(day, date) else _tr("那一天")


def _flaw(facts: Mapping[str, object]) -> str:
    code = str(facts.get("flaw") or "")
    return flaw_words(Flaw(code), str(facts.get("word") or "")) if code in list(Flaw) else _tr("刊物的内容还不完整。")


def _ended(facts: Mapping[str, object]) -> str:
    day = day_words(facts.get("day"))
    if facts.get("why") == "changed":
        return _tr("{day}已改过名称或版面").format(day=day)
    return _tr("最近一期已印到{day}").format(day=day)


def _quoted(name: str) -> Callable[[Mapping[str, object]], str]:
    def said(facts: Mapping[str, object]) -> str:
        named = facts.get(name)
        names = named if isinstance(named, list | tuple) else [named] if named else []
        return joining.sentences(joining.titled(each) for each in names) or _tr("另一份刊物")
    return said


JOURNAL_SPOKEN: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "flaw": _flaw,
    "ended": _ended,
    "day": lambda facts: day_words(facts.get("day")),
    "section": lambda facts: str(facts.get("section") or _tr("这个")),
    "count": lambda facts: str(facts.get("count") or 1),
    "into": _quoted("into"),
    "journals": _quoted("journals"),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("words", words)
