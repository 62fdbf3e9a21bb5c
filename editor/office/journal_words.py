"""What kinds of journals are called, where a journal stands, and what is said of its weekdays."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.desk.journals import Ended
from bulletin.journals import Journal, JournalKind
from editor.shell import days, joining
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.rows import Chipped

KINDS: Mapping[JournalKind, tuple[str, str]] = {
    JournalKind.DAILY: (QT_TRANSLATE_NOOP("office", "每日快报"),
                        QT_TRANSLATE_NOOP("office", "一期多篇，按栏目排。")),
    JournalKind.GENERAL: (QT_TRANSLATE_NOOP("office", "综合信息"),
                          QT_TRANSLATE_NOOP("office", "一期多篇或一篇综合稿。")),
    JournalKind.SPECIAL: (QT_TRANSLATE_NOOP("office", "专报"),
                          QT_TRANSLATE_NOOP("office", "一事一报，一期一篇，可印呈报对象。")),
    JournalKind.REFERENCE: (QT_TRANSLATE_NOOP("office", "参阅"),
                            QT_TRANSLATE_NOOP("office", "转载、调研类，一期一篇或数篇。")),
    JournalKind.SUPPLEMENT: (QT_TRANSLATE_NOOP("office", "增刊"),
                             QT_TRANSLATE_NOOP("office", "另编期号，印“增刊第N期”，不印总期号；转印批示用。")),
}
WEEKDAYS = (
    QT_TRANSLATE_NOOP("office", "一"), QT_TRANSLATE_NOOP("office", "二"), QT_TRANSLATE_NOOP("office", "三"),
    QT_TRANSLATE_NOOP("office", "四"), QT_TRANSLATE_NOOP("office", "五"), QT_TRANSLATE_NOOP("office", "六"),
    QT_TRANSLATE_NOOP("office", "日"),
)
MARKINGS = ("内部资料 注意保存", "内部资料", "秘密★1年", "机密★3年")


def kind_words(kind: JournalKind) -> tuple[str, str]:
    """Return what a kind of journal is called, and what is particular about it."""
    name, sentence = KINDS[kind]
    return _tr(name), _tr(sentence)


def weekday_name(number: int) -> str:
    """Return the short name of a weekday, 1 for Monday."""
    return _tr(WEEKDAYS[number - 1])


def day_name(day: date) -> str:
    """Return a day as people say it."""
    return days.full_day_words(day)


def state_of(journal: Journal, today: date, names: Mapping[str, str]) -> str:
    """Return where a journal stands; `names` are those of all journals by id."""
    return " · ".join(part for part in (_going_on(journal, today, names), *_changes(journal, today)) if part)


def _changes(journal: Journal, today: date) -> Iterator[str]:
    """Yield what a journal was called before, and from when on it will look as it is written here."""
    names = [each.name for each in journal.former if each.name != journal.name]
    if names:
        yield _tr("曾用名{names}").format(
            names=joining.sentences(joining.titled(name) for name in dict.fromkeys(names)))
    if journal.former and today < journal.former[-1].until:
        yield _tr("{day}起用现在的名称和版面").format(day=day_name(journal.former[-1].until))


def _going_on(journal: Journal, today: date, names: Mapping[str, str]) -> str:
    if journal.closed_on is None:
        return _tr("在出")
    day = day_name(journal.closed_on)
    if journal.merged_into:
        return _tr("{day}并入《{into}》").format(day=day, into=names.get(journal.merged_into, ""))
    return _tr("{day}起停刊").format(day=day) if today < journal.closed_on else _tr("{day}停刊").format(day=day)


def chip_of(journal: Journal, today: date) -> Chipped | None:
    """Return the chip of a journal that ended or is about to; None for one that goes on."""
    if journal.closed_on is None:
        return None
    if today < journal.closed_on:
        return Chipped(_tr("将停刊"), Tone.WARNING, "clock")
    if journal.merged_into:
        return Chipped(_tr("已并入"), Tone.NEUTRAL, "git-merge")
    return Chipped(_tr("停刊"), Tone.NEUTRAL, "prohibit")


def done_words(deed: str, before: Journal, result: object) -> str:
    """Return what is said when a deed on a journal is done."""
    if isinstance(result, Ended):
        return _ended_words(before, result)
    assert isinstance(result, Journal)
    words = {"rename": _tr("《{old}》{day}起改名《{new}》"), "redesign": _tr("《{new}》{day}起改版")}.get(
        deed, _tr("《{new}》恢复出刊"))
    since = result.former[-1].until if result.former else None
    return words.format(old=before.name, new=result.name, day=day_name(since) if since else _tr("即日"))


def _ended_words(before: Journal, ended: Ended) -> str:
    if ended.journal.id == before.id:
        day = day_name(ended.journal.closed_on) if ended.journal.closed_on else ""
        said = _tr("《{name}》{day}起停刊").format(name=before.name, day=day)
    else:
        said = _tr("已并入《{name}》").format(name=ended.journal.name)
    if ended.moved:
        said += _tr("，{count} 篇稿件改为拟入新刊物").format(count=len(ended.moved))
    if ended.left:
        said += _tr("，还有 {count} 篇在途稿件拟入原刊物，请另定").format(count=len(ended.left))
    return said


def _tr(words: str) -> str:
    return QCoreApplication.translate("office", words)
