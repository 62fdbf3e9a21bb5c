"""What is wrong with a search and how to write it, in one sentence for each flaw."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.search.flaws import Flaw, QueryError
from editor.shell.noop import QT_TRANSLATE_NOOP

FLAWS: Mapping[Flaw, str] = {
    Flaw.OPEN_QUOTE: QT_TRANSLATE_NOOP("words", "引号没有配对，请在短语末尾补上引号，如：“防汛抗旱”。"),
    Flaw.OPEN_PARENTHESIS: QT_TRANSLATE_NOOP("words", "括号没有配对，请补上右括号，如：(防汛 | 抗旱) 通知。"),
    Flaw.CLOSING_ALONE: QT_TRANSLATE_NOOP("words", "多了一个右括号，请删去，或在前面补上左括号。"),
    Flaw.FIELD_UNKNOWN: QT_TRANSLATE_NOOP(
        "words", "没有这个条件名{near}；要找这几个字，请加引号；条件名有标题、单位、栏目、刊物、状态、日期等。"),
    Flaw.FIELD_EMPTY: QT_TRANSLATE_NOOP("words", "冒号后面没有内容，请接着写要找的，如：{example}。"),
    Flaw.DATE_WRONG: QT_TRANSLATE_NOOP(
        "words", "日期看不懂或没有这一天，请写成 2026、2026-03、2026-03-01、2026-01..2026-03、上月、近30天。"),
    Flaw.DATES_TURNED: QT_TRANSLATE_NOOP("words", "起止日期颠倒，请把早的写在前面，如：日期:2026-01..2026-03。"),
    Flaw.LENGTH_WRONG: QT_TRANSLATE_NOOP("words", "字数看不懂，请写成 800、>800、<=300 或 300..500。"),
    Flaw.LENGTHS_TURNED: QT_TRANSLATE_NOOP("words", "起止字数颠倒，请把小的写在前面，如：字数:300..500。"),
    Flaw.NUMBER_WRONG: QT_TRANSLATE_NOOP("words", "期号看不懂，请写成 12 或 2026-12（2026年第12期）。"),
    Flaw.STATE_UNKNOWN: QT_TRANSLATE_NOOP(
        "words", "没有这个状态{near}，可写来稿、在编、已签发、已刊发、备用、不采用、已合稿、已撤收。"),
    Flaw.HAVING_UNKNOWN: QT_TRANSLATE_NOOP("words", "“含”后面可写批示、批注、图片、表格、附件、原件{near}。"),
    Flaw.SAVED_UNKNOWN: QT_TRANSLATE_NOOP("words", "没有叫这个名称的常用检索{near}，请核对名称。"),
    Flaw.SAVED_LOOP: QT_TRANSLATE_NOOP("words", "常用检索互相引用，绕了回来（{loop}），请改其中一条。"),
    Flaw.NOTHING_BUT_NOT: QT_TRANSLATE_NOOP("words", "只写了不要的，请再写一个要找的字词，如：通知 -防汛。"),
    Flaw.EITHER_EMPTY: QT_TRANSLATE_NOOP("words", "竖线两边都要有字词，如：防汛 | 抗旱。"),
    Flaw.TOO_LONG: QT_TRANSLATE_NOOP("words", "写得太长，请只留最要紧的几个字词。"),
    Flaw.TOO_DEEP: QT_TRANSLATE_NOOP("words", "括号或常用检索套得太深，请拆开来查。"),
}
EXAMPLES: Mapping[str, str] = {
    "title": QT_TRANSLATE_NOOP("words", "标题:防汛"), "unit": QT_TRANSLATE_NOOP("words", "单位:水利局"),
    "person": QT_TRANSLATE_NOOP("words", "人员:林若谷"), "section": QT_TRANSLATE_NOOP("words", "栏目:工作动态"),
    "journal": QT_TRANSLATE_NOOP("words", "刊物:信息快报"), "no": QT_TRANSLATE_NOOP("words", "期号:2026-12"),
    "state": QT_TRANSLATE_NOOP("words", "状态:备用"), "date": QT_TRANSLATE_NOOP("words", "日期:上月"),
    "has": QT_TRANSLATE_NOOP("words", "含:批示"), "len": QT_TRANSLATE_NOOP("words", "字数:>800"),
    "saved": QT_TRANSLATE_NOOP("words", "常用:防汛往年"), "": QT_TRANSLATE_NOOP("words", "不含:通知"),
}


def fix_words(error: QueryError) -> str:
    """Return one sentence: what is wrong at the piece of `error`, and how to write it."""
    return fix_of(error.facts)


def fix_of(facts: Mapping[str, object]) -> str:
    """Return the sentence for the facts of a `QueryError`; where the flaw is not known, a general one."""
    flaw = facts.get("flaw")
    if flaw not in set(Flaw):
        return str(facts.get("fix") or "") or _tr("可只写要找的字词，用空格隔开。")
    sentence = _tr(FLAWS[Flaw(str(flaw))]).format(
        near=_near(facts), example=_tr(EXAMPLES.get(str(facts.get("field") or ""), EXAMPLES[""])),
        loop=" → ".join(map(str, _several(facts.get("loop")))))
    within = facts.get("within")
    return _tr("常用检索“{name}”里：{fix}").format(name=within, fix=sentence) if within else sentence


def _near(facts: Mapping[str, object]) -> str:
    near = _several(facts.get("near"))
    return _tr("（是不是{near}）").format(near=_tr("或").join(f"“{name}”" for name in near)) if near else ""


def _several(fact: object) -> tuple[object, ...]:
    return tuple(fact) if isinstance(fact, tuple | list) else ()


def _tr(words: str) -> str:
    return QCoreApplication.translate("words", words)
