"""Why an issue cannot be planned or readied so, in words for people: a part of the table in `editor.shell.words`."""

from collections.abc import Mapping

from bulletin.errors import Reason
from editor.shell.noop import QT_TRANSLATE_NOOP

PLANNING_REASONS: Mapping[Reason, tuple[str, str, str]] = {
    Reason.FIRST_PROOF_MISSING: (
        QT_TRANSLATE_NOOP("words", "这一期还没有一校，或一校后又有改动，不能登记二校。"), "",
        QT_TRANSLATE_NOOP("words", "请先完成一校。")),
    Reason.SECOND_PROOF_BY_SAME: (
        QT_TRANSLATE_NOOP("words", "一校是{who}校的，二校不能由同一人登记。"), "",
        QT_TRANSLATE_NOOP("words", "请另一位同志校过后登记。")),
    Reason.FINDING_GRAVE: (
        QT_TRANSLATE_NOOP("words", "这一项属于“须改”，不能说明理由后放行。"), "",
        QT_TRANSLATE_NOOP("words", "请改好后再检查。")),
    Reason.TEMPLATE_UNNAMED: (
        QT_TRANSLATE_NOOP("words", "模板还没有名称。"), "",
        QT_TRANSLATE_NOOP("words", "请写上名称，如“每周一”“春节专刊”。")),
    Reason.TEMPLATE_TAKEN: (
        QT_TRANSLATE_NOOP("words", "这份刊物已有名为{key}的模板。"),
        QT_TRANSLATE_NOOP("words", "原有模板未动。"),
        QT_TRANSLATE_NOOP("words", "请换一个名称，或先删去原有模板。")),
}
