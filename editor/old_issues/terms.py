"""What is said of old bulletins: doubts, remarks, numbers and days. Needs QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.old_issues.issue import Doubt, Head, OldIssue, OldItem
from bulletin.old_issues.reviewing import Kind, Remark, Row
from editor.pieces.file_names import file_words
from editor.shell import joining
from editor.shell.days import year_words
from editor.shell.noop import QT_TRANSLATE_NOOP

DOUBTS: Mapping[Doubt, str] = {
    Doubt.NAME_DIFFERS: QT_TRANSLATE_NOOP("old_issues", "报头名称与刊物名称不同"),
    Doubt.NUMBER_MISSING: QT_TRANSLATE_NOOP("old_issues", "没有找到期号"),
    Doubt.DAY_MISSING: QT_TRANSLATE_NOOP("old_issues", "没有找到日期"),
    Doubt.YEAR_DIFFERS: QT_TRANSLATE_NOOP("old_issues", "期号的年份与日期不同"),
    Doubt.NUMBER_FROM_FILE_NAME: QT_TRANSLATE_NOOP("old_issues", "期号取自文件名"),
    Doubt.DAY_FROM_IMPRINT: QT_TRANSLATE_NOOP("old_issues", "日期取自版记"),
    Doubt.SUPPLEMENT_FROM_FILE_NAME: QT_TRANSLATE_NOOP("old_issues", "“增刊”取自文件名"),
    Doubt.TOTAL_WORKED_OUT: QT_TRANSLATE_NOOP("old_issues", "总期号是推算的"),
    Doubt.LISTED_MISSING: QT_TRANSLATE_NOOP("old_issues", "目录里有一篇没有找到"),
    Doubt.NO_ITEMS: QT_TRANSLATE_NOOP("old_issues", "没有分出文稿"),
    Doubt.TITLE_MISSING: QT_TRANSLATE_NOOP("old_issues", "没有标题"),
    Doubt.TITLE_BY_LOOK: QT_TRANSLATE_NOOP("old_issues", "标题只凭字体判断"),
    Doubt.TITLE_BY_WORDING: QT_TRANSLATE_NOOP("old_issues", "标题只凭文字判断"),
    Doubt.TITLE_NOT_LISTED: QT_TRANSLATE_NOOP("old_issues", "标题不在目录里"),
    Doubt.SECTION_UNKNOWN: QT_TRANSLATE_NOOP("old_issues", "刊物没有这个栏目"),
    Doubt.UNIT_MISSING: QT_TRANSLATE_NOOP("old_issues", "没有供稿单位"),
    Doubt.UNIT_UNKNOWN: QT_TRANSLATE_NOOP("old_issues", "名录里没有这个单位"),
    Doubt.UNIT_FROM_TITLE: QT_TRANSLATE_NOOP("old_issues", "单位取自标题"),
    Doubt.TEXT_SHORT: QT_TRANSLATE_NOOP("old_issues", "正文很短"),
    Doubt.TEXT_LONG: QT_TRANSLATE_NOOP("old_issues", "正文很长"),
}
REMARKS: Mapping[Kind, str] = {
    Kind.FILE_TAKEN: QT_TRANSLATE_NOOP("old_issues", "已收入：{words}"),
    Kind.FILE_TWICE: QT_TRANSLATE_NOOP("old_issues", "与“{words}”是同一份文件"),
    Kind.NUMBER_MISSING: QT_TRANSLATE_NOOP("old_issues", "缺期号"),
    Kind.DAY_MISSING: QT_TRANSLATE_NOOP("old_issues", "缺日期"),
    Kind.ITEMS_MISSING: QT_TRANSLATE_NOOP("old_issues", "没有文稿可收"),
    Kind.TITLE_MISSING: QT_TRANSLATE_NOOP("old_issues", "有 {numbers} 篇缺标题"),
    Kind.NUMBER_WRONG: QT_TRANSLATE_NOOP("old_issues", "合刊期号不对"),
    Kind.NUMBER_TAKEN: QT_TRANSLATE_NOOP("old_issues", "第{numbers}期已有"),
    Kind.NUMBER_TWICE: QT_TRANSLATE_NOOP("old_issues", "与“{words}”同是第{numbers}期"),
    Kind.TOTAL_TAKEN: QT_TRANSLATE_NOOP("old_issues", "总第{numbers}期已有"),
    Kind.DAY_AHEAD: QT_TRANSLATE_NOOP("old_issues", "日期在今天之后"),
    Kind.SUPPLEMENT: QT_TRANSLATE_NOOP("old_issues", "是增刊，期号另编；本单位没有设增刊，请先在“设置”里建"),
    Kind.NUMBERS_JUMP: QT_TRANSLATE_NOOP("old_issues", "之前缺第{numbers}期"),
    Kind.DAY_BEFORE: QT_TRANSLATE_NOOP("old_issues", "日期早于第{numbers}期"),
}
_MOST_NUMBERS = 4


def doubt_words(doubt: Doubt) -> str:
    """Return why something is unsure."""
    return _tr(DOUBTS[doubt])


def remark_words(remark: Remark) -> str:
    """Return what is to be said of a file among the others."""
    some = joining.listed(map(str, remark.numbers[:_MOST_NUMBERS]))
    if len(remark.numbers) > _MOST_NUMBERS:
        some = f"{remark.numbers[0]}—{remark.numbers[-1]}"
    words = remark.words if remark.kind is Kind.FILE_TAKEN else file_words(remark.words) if remark.words else ""
    if remark.kind is Kind.TOTAL_TAKEN and words:
        return _tr("与“{words}”同是总第{numbers}期").format(words=words, numbers=some)
    return _tr(REMARKS[remark.kind]).format(words=words, numbers=some)


def said_of(row: Row) -> tuple[str, ...]:
    """Return all that is to be said of a file: remarks, doubts of the issue, and how many items are unsure."""
    told = {Doubt.NUMBER_MISSING: Kind.NUMBER_MISSING, Doubt.DAY_MISSING: Kind.DAY_MISSING,
            Doubt.NO_ITEMS: Kind.ITEMS_MISSING}
    kinds = {each.kind for each in row.remarks}
    if Kind.FILE_TAKEN in kinds or Kind.FILE_TWICE in kinds:
        return tuple(remark_words(each) for each in row.remarks if each.kind in (Kind.FILE_TAKEN, Kind.FILE_TWICE))
    doubts = [doubt_words(each) for each in row.issue.doubts if told.get(each) not in kinds]
    unsure = sum(bool(item.doubts) for item in row.issue.kept)
    items = [_tr("{count} 篇待核对").format(count=unsure)] if unsure else []
    return (*map(remark_words, row.remarks), *doubts, *items)


def item_doubts(item: OldItem) -> str:
    """Return why an item is unsure, in one line; empty where nothing is."""
    return joining.clauses(map(doubt_words, item.doubts))


def number_words(head: Head) -> str:
    """Return 2024年第12期, 2024年第51、52期, 2024年增刊第3期; 期号不明 where it is not known."""
    kind = _tr("增刊") if head.supplement else ""
    if not head.number:
        return kind + _tr("期号不明")
    year = year_words(head.year) if head.year else ""
    last = max(head.number, head.through)
    run = joining.listed(map(str, dict.fromkeys((head.number, last)))) if last <= head.number + 1 else (
        f"{head.number}—{last}")
    return _tr("{year}{kind}第{run}期").format(year=year, kind=kind, run=run)


def day_words(issue: OldIssue) -> str:
    """Return the day as 2024-03-05, 日期不明 where it is not known."""
    return issue.head.day.isoformat() if issue.head.day else _tr("日期不明")


def _tr(words: str) -> str:
    return QCoreApplication.translate("old_issues", words)
