"""The words of the page that asks about several things at once. Needs QtCore only."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from bulletin.workflow import Stage
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.signing.batch import Known, Left
from editor.signing.waiting import DraftRow, Row
from editor.signing.words import agreeing_words

_LEFT: Mapping[Left, str] = {
    Left.ISSUE: QT_TRANSLATE_NOOP("signing", "组版签发须逐期看过"),
    Left.GONE: QT_TRANSLATE_NOOP("signing", "已由他人办理"),
    Left.ROLE: QT_TRANSLATE_NOOP("signing", "不由您办理"),
    Left.OWN: QT_TRANSLATE_NOOP("signing", "您经手的稿件，须由他人核签"),
    Left.CHANGED: QT_TRANSLATE_NOOP("signing", "上一环节之后改过，须看过再定"),
    Left.SEAL: QT_TRANSLATE_NOOP("signing", "前面的印鉴不符，须先核实"),
    Left.PLACEHOLDER: QT_TRANSLATE_NOOP("signing", "正文里有待补的内容"),
    Left.MARK: QT_TRANSLATE_NOOP("signing", "正文里有密级标志或保密要求"),
    Left.PERSONAL: QT_TRANSLATE_NOOP("signing", "正文里有个人信息，须确认"),
    Left.FIGURES: QT_TRANSLATE_NOOP("signing", "数据没有核对完"),
    Left.UNSEEN: QT_TRANSLATE_NOOP("signing", "您还没有看过现在的文稿"),
    Left.NOTES: QT_TRANSLATE_NOOP("signing", "有批注未处理"),
}
_KNOWN: Mapping[Known, str] = {
    Known.SAME: QT_TRANSLATE_NOOP("signing", "与上次看的一致"),
    Known.OTHER: QT_TRANSLATE_NOOP("signing", "上次看后改过"),
    Known.NEVER: QT_TRANSLATE_NOOP("signing", "还没有看过"),
}


def left_words(left: Left) -> str:
    """Return why something is left out."""
    return _tr(_LEFT[left])


def known_words(known: Known) -> str:
    """Return how the text compares with what this person last saw of it."""
    return _tr(_KNOWN[known])


def unchanged_words(row: Row) -> str:
    """Return since when the text is the same."""
    stage = row.draft.stage if isinstance(row, DraftRow) else Stage.APPROVED
    return {Stage.SUBMITTED: _tr("送审后未改动"), Stage.REVIEWED: _tr("审核后未改动")}.get(stage, _tr("签发后未改动"))


def deed_of(rows: Sequence[Row]) -> str:
    """Return what agreeing to all of them is called: 签发 where that is what is due for each."""
    verbs = {agreeing_words(row.line.step) for row in rows if isinstance(row, DraftRow)}
    return verbs.pop() if len(verbs) == 1 else _tr("办理")


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
