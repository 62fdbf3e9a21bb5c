"""Why the urgent desk says no, in words for people: a part of the table in `editor.shell.words`."""

from collections.abc import Mapping

from bulletin.errors import Reason
from editor.shell.noop import QT_TRANSLATE_NOOP

URGENT_REASONS: Mapping[Reason, tuple[str, str, str]] = {
    Reason.EVENT_CLOSED: (
        QT_TRANSLATE_NOOP("words", "紧急事件{title}已不在跟踪，不能再登记。"), "",
        QT_TRANSLATE_NOOP("words", "确有新情况的，请先恢复跟踪。")),
    Reason.EVENT_OPEN: (QT_TRANSLATE_NOOP("words", "紧急事件{title}正在跟踪，不必恢复。"), "", ""),
    Reason.ALREADY_LINKED: (
        QT_TRANSLATE_NOOP("words", "这篇稿件或这次报告已在紧急事件{title}里。"), "",
        QT_TRANSLATE_NOOP("words", "请到那一件里查看。")),
    Reason.REPORT_FOLLOWED: (
        QT_TRANSLATE_NOOP("words", "这次报告后面已有续报，不能单独撤销。"), "",
        QT_TRANSLATE_NOOP("words", "请从最后一次报告撤起，或更正事件信息。")),
    Reason.NO_TEXT_YET: (
        QT_TRANSLATE_NOOP("words", "紧急事件{title}还没有文稿，不能出专报。"), "",
        QT_TRANSLATE_NOOP("words", "请先收入或写出文稿，再与报告关联。")),
    Reason.TIME_AHEAD: (
        QT_TRANSLATE_NOOP("words", "填的时间还没有到。"), "", QT_TRANSLATE_NOOP("words", "请核对时间和本机时钟。")),
    Reason.LIMITS_WRONG: (
        QT_TRANSLATE_NOOP("words", "时限要在0分钟至7天之间，书面时限不能短于电话时限。"),
        QT_TRANSLATE_NOOP("words", "原来的时限没有改。"), ""),
    Reason.EVENT_UNNAMED: (
        QT_TRANSLATE_NOOP("words", "没有写明是什么事。"), "", QT_TRANSLATE_NOOP("words", "请写标题，或写地点和性质。")),
    Reason.FINAL_EMPTY: (
        QT_TRANSLATE_NOOP("words", "终报既没有文稿，也没有说明。"), "",
        QT_TRANSLATE_NOOP("words", "请选定终报文稿，或写一句处置结果。")),
    Reason.SHOWN_TO_NOBODY: (QT_TRANSLATE_NOOP("words", "没有写明呈送哪位领导。"), "", ""),
    Reason.CHECKED_WITH_NOBODY: (QT_TRANSLATE_NOOP("words", "没有写明向谁核实。"), "", ""),
    Reason.EVIDENCE_MISSING: (
        QT_TRANSLATE_NOOP("words", "没有写明依据，不能登记。"), "",
        QT_TRANSLATE_NOOP("words", "请写明怎样发现的，可附扫描件。")),
}
