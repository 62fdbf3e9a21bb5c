"""How circulars are called in the room."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.credit.facts import Basis
from bulletin.credit.issued import CircularState
from bulletin.credit.parts import Part
from bulletin.credit.periods import PeriodKind
from bulletin.credit.reading import load_scheme
from bulletin.desk.circulars import Counting, Listed
from bulletin.desk.noting import OFFICE_ZONE, office_day
from bulletin.workflow import Stage
from editor.credit.spoken import period_words
from editor.shell import days
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.resources import resource
from editor.shell.rows import Chipped, Row
from editor.shell.terms import stage_words

KINDS = {
    PeriodKind.WEEK: QT_TRANSLATE_NOOP("circulars", "周通报"),
    PeriodKind.FORTNIGHT: QT_TRANSLATE_NOOP("circulars", "双周排名"),
    PeriodKind.MONTH: QT_TRANSLATE_NOOP("circulars", "月度通报"),
    PeriodKind.QUARTER: QT_TRANSLATE_NOOP("circulars", "季度通报"),
    PeriodKind.HALF_YEAR: QT_TRANSLATE_NOOP("circulars", "半年通报"),
    PeriodKind.YEAR: QT_TRANSLATE_NOOP("circulars", "年度通报"),
    PeriodKind.CUSTOM: QT_TRANSLATE_NOOP("circulars", "任意时段"),
}
SPANS = {
    PeriodKind.WEEK: QT_TRANSLATE_NOOP("circulars", "周"),
    PeriodKind.FORTNIGHT: QT_TRANSLATE_NOOP("circulars", "双周"),
    PeriodKind.MONTH: QT_TRANSLATE_NOOP("circulars", "月"),
    PeriodKind.QUARTER: QT_TRANSLATE_NOOP("circulars", "季度"),
    PeriodKind.HALF_YEAR: QT_TRANSLATE_NOOP("circulars", "半年"),
    PeriodKind.YEAR: QT_TRANSLATE_NOOP("circulars", "年"),
    PeriodKind.CUSTOM: QT_TRANSLATE_NOOP("circulars", "任意起止日期"),
}
BASES = {
    Basis.ISSUED: QT_TRANSLATE_NOOP("circulars", "采用按出刊日期"),
    Basis.RECEIVED: QT_TRANSLATE_NOOP("circulars", "采用按收稿日期"),
}
PARTS = {
    Part.CHANGE: QT_TRANSLATE_NOOP("circulars", "与上期相比"),
    Part.RANKING: QT_TRANSLATE_NOOP("circulars", "分组排名表"),
    Part.ADOPTED: QT_TRANSLATE_NOOP("circulars", "采用稿件目录"),
    Part.QUOTAS: QT_TRANSLATE_NOOP("circulars", "报送任务完成情况"),
    Part.COMMISSIONS: QT_TRANSLATE_NOOP("circulars", "约稿完成情况"),
    Part.LATE: QT_TRANSLATE_NOOP("circulars", "逾期、未报和差错"),
    Part.SILENT: QT_TRANSLATE_NOOP("circulars", "未报送单位"),
    Part.AWARDS: QT_TRANSLATE_NOOP("circulars", "表扬和居后名单"),
    Part.CHARTS: QT_TRANSLATE_NOOP("circulars", "附图"),
}


def counting_now() -> Counting:
    """Return by what is counted today. Refused and Trouble as reading the bundled scheme says."""
    now = datetime.now(OFFICE_ZONE)
    return Counting((load_scheme(resource("schemes", "default.toml")),), OFFICE_ZONE, office_day(now))


def today() -> date:
    """Return which day of the office it is."""
    return office_day(datetime.now(OFFICE_ZONE))


def row_of(listed: Listed) -> Row:
    """Return how a circular stands in the list."""
    one = listed.circular
    beneath = " · ".join(each for each in (
        tr(KINDS[one.kind]), period_words(one.since, one.until), one.document_number) if each)
    return Row(one.title, beneath, chip_of(listed), strong=one.state is CircularState.DRAFTED)


def chip_of(listed: Listed) -> Chipped:
    """Return the state of a circular: void, issued, ready to be issued, else where its words stand."""
    state, stage = listed.circular.state, listed.draft.stage
    if state is CircularState.VOID:
        return Chipped(tr(QT_TRANSLATE_NOOP("circulars", "作废")), Tone.NEUTRAL, "prohibit")
    if state is CircularState.ISSUED:
        return Chipped(tr(QT_TRANSLATE_NOOP("circulars", "已印发")), Tone.GOOD, "check-circle")
    if is_signed(listed):
        return Chipped(tr(QT_TRANSLATE_NOOP("circulars", "待印发")), Tone.WARNING, "pen-nib")
    return Chipped(stage_words(stage), Tone.INFORMATION, "pencil-simple")


def is_signed(listed: Listed) -> bool:
    """Return whether the words are signed, so that it can be issued."""
    return listed.draft.stage in (Stage.APPROVED, Stage.PLACED, Stage.PUBLISHED)


def facts_of(listed: Listed) -> str:
    """Return what is said under the title: kind, period, basis, number and day, or why it is void."""
    one = listed.circular
    said = [tr(KINDS[one.kind]), period_words(one.since, one.until), tr(BASES[one.basis])]
    if one.document_number and one.day:
        said.append(tr(QT_TRANSLATE_NOOP("circulars", "{number}，{day}印发")).format(
            number=one.document_number, day=days.day_words(one.day)))
    if one.reason:
        said.append(tr(QT_TRANSLATE_NOOP("circulars", "数据变化后仍印发：{reason}")).format(reason=one.reason))
    if listed.entered_after:
        said.append(tr(QT_TRANSLATE_NOOP("circulars", "印发后又补登、撤销 {count} 条，文中没有")).format(
            count=listed.entered_after))
    if one.void_reason:
        said.append(tr(QT_TRANSLATE_NOOP("circulars", "作废：{reason}")).format(reason=one.void_reason))
    return " · ".join(said)


def tr(words: str) -> str:
    """Translate words of the room."""
    return QCoreApplication.translate("circulars", words)
