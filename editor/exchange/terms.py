"""What is said of packages, of what they bring, and of plain files. Needs QtCore only."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.desk.unpacking import Line, Preview, Signer, Status, Why
from bulletin.exchange.package import Kind
from bulletin.exchange.survey import Flaw, FlawKind
from editor.shell import days, joining
from editor.shell.noop import QT_TRANSLATE_NOOP

_SHOWN = 3  # titles named in a sentence
_KINDS: Mapping[Kind, str] = {
    Kind.DRAFT: QT_TRANSLATE_NOOP("exchange", "稿件"), Kind.ISSUE: QT_TRANSLATE_NOOP("exchange", "刊期"),
    Kind.UNITS: QT_TRANSLATE_NOOP("exchange", "报送单位"), Kind.WORDS: QT_TRANSLATE_NOOP("exchange", "词库"),
    Kind.FILE: QT_TRANSLATE_NOOP("exchange", "附件"),
}
_STATUSES: Mapping[Status, str] = {
    Status.NEW: QT_TRANSLATE_NOOP("exchange", "新"), Status.KNOWN: QT_TRANSLATE_NOOP("exchange", "已有"),
    Status.DIFFERS: QT_TRANSLATE_NOOP("exchange", "有出入"), Status.UNFIT: QT_TRANSLATE_NOOP("exchange", "不能收"),
}
_WHYS: Mapping[Why, str] = {
    Why.SAME_FILE: QT_TRANSLATE_NOOP("exchange", "已收过同一份稿件《{here}》"),
    Why.SAME_TEXT: QT_TRANSLATE_NOOP("exchange", "文字与《{here}》相同"),
    Why.OTHER_TEXT: QT_TRANSLATE_NOOP("exchange", "原件已收为《{here}》，文字不同；可勾选另收一篇"),
    Why.SAME: QT_TRANSLATE_NOOP("exchange", "本单位已有"),
    Why.OTHER_UNIT: QT_TRANSLATE_NOOP("exchange", "与本单位的“{here}”写法不同，保留本单位的"),
    Why.SEVERAL_UNITS: QT_TRANSLATE_NOOP("exchange", "分不清是本单位的哪一个：{here}"),
    Why.OTHER_CORRECTION: QT_TRANSLATE_NOOP("exchange", "本单位写的是“{here}”，保留本单位的"),
    Why.PATTERN: QT_TRANSLATE_NOOP("exchange", "这条纠错的写法不能用"),
    Why.NUMBER_TAKEN: QT_TRANSLATE_NOOP("exchange", "《{here}》的这个期号已有，没有收入"),
    Why.NO_JOURNAL: QT_TRANSLATE_NOOP("exchange", "本单位没有《{here}》，请先在设置里建立同名刊物"),
    Why.FILE_MISSING: QT_TRANSLATE_NOOP("exchange", "包里缺它的附件"),
    Why.UNREADABLE: QT_TRANSLATE_NOOP("exchange", "内容读不出来"),
}
_FLAWS: Mapping[FlawKind, str] = {
    FlawKind.UNREADABLE: QT_TRANSLATE_NOOP("exchange", "{name}：读不出来，或不是本程序写的，没有收入"),
    FlawKind.TOO_NEW: QT_TRANSLATE_NOOP("exchange", "{name}：由更新的版本写出，没有收入"),
    FlawKind.NO_FILE: QT_TRANSLATE_NOOP("exchange", "{name}：缺同名的 DOCX，没有收入"),
    FlawKind.NO_CONTENTS: QT_TRANSLATE_NOOP("exchange", "{name}：缺同名的 JSON，没有收入"),
    FlawKind.FILE_ALTERED: QT_TRANSLATE_NOOP("exchange", "{name}：旁边的 DOCX 与刊发时不同，没有收入"),
    FlawKind.CONTENTS_ALTERED: QT_TRANSLATE_NOOP("exchange", "{name}：内容改动过，没有收入"),
    FlawKind.TWICE: QT_TRANSLATE_NOOP("exchange", "{name}：同一期另有一份，内容不同，没有收入"),
    FlawKind.PICTURE_MISSING: QT_TRANSLATE_NOOP("exchange", "{name}：已收入，但缺图片或版式"),
    FlawKind.NUMBER_TAKEN: QT_TRANSLATE_NOOP("exchange", "{name}：期号与另一期相同，没有收入"),
    FlawKind.MISSING: QT_TRANSLATE_NOOP("exchange", "刊期 {name}：存档文件不在了或不完好"),
    FlawKind.UNLISTED: QT_TRANSLATE_NOOP("exchange", "{name}：已收入，但“本单位”文件里没有记这一期，请核对真伪"),
    FlawKind.VOID_LOST: QT_TRANSLATE_NOOP("exchange", "{name}：已收入，但本期作废说明缺失或读不出来，请重新登记作废"),
    FlawKind.NO_OFFICE: QT_TRANSLATE_NOOP("exchange", "{name}：没有或读不出来，单位和人员按各期所载重建"),
}


def marked_words(titles: Sequence[str]) -> str:
    """Return what is said of things in a package that bear a mark of classification; empty for none."""
    return "" if not titles else _tr(
        QT_TRANSLATE_NOOP("exchange", "其中 {count} 件带密级标志或保密要求，请核实能否这样传递：{titles}。")).format(
        count=len(titles), titles=joining.listed(joining.titled(each) for each in titles[:_SHOWN]))


def kind_words(kind: Kind) -> str:
    """Return what sort of thing it is."""
    return _tr(_KINDS[kind])


def status_words(status: Status) -> str:
    """Return how a thing stands to what is here, in one to three characters."""
    return _tr(_STATUSES[status])


def line_words(line: Line) -> str:
    """Return why a thing is not simply new; empty for what is."""
    return _tr(_WHYS[line.why]).format(here=line.here) if line.why else ""


def title_words(line: Line) -> str:
    """Return what a thing is called; several words say how many they are."""
    title = " ".join(line.title.split())
    if line.kind is not Kind.WORDS or line.key.rpartition("#")[2].isdecimal():
        return title
    count = _tr("用词 {count} 个").format(count=line.count)
    return joining.of(count, title) if title else count


def counted_words(counts: Mapping[Kind, int]) -> str:
    """Return how many of each kind: 稿件 3 篇、刊期 1 期; empty for none."""
    measures = {Kind.DRAFT: _tr("稿件 {count} 篇"), Kind.ISSUE: _tr("刊期 {count} 期"),
                Kind.UNITS: _tr("报送单位 {count} 个"), Kind.WORDS: _tr("词条 {count} 条")}
    return joining.listed(measures[kind].format(count=counts[kind]) for kind in measures if counts.get(kind))


def maker_words(preview: Preview) -> str:
    """Return who made the package and when."""
    return _tr("{office} {person}，{at} 导出").format(
        office=preview.maker.office, person=preview.maker.person, at=moment_words(preview.made_at))


def signer_words(preview: Preview) -> str:
    """Return how the key it was signed with is known."""
    words = {
        Signer.KNOWN: _tr("签名有效，签名人自 {since} 起已确认。"),
        Signer.NEW: _tr("签名有效，但第一次收到这个签名人的交换包，请与对方核对指纹。"),
        Signer.OTHER_KEY: _tr("签名有效，但与该单位以前用的签名不同，请务必与对方核对指纹。"),
    }[preview.signer]
    return words.format(since=moment_words(preview.known_since) if preview.known_since else "")


def flaw_words(flaw: Flaw) -> str:
    """Return what is wrong with a plain file."""
    return _tr(_FLAWS[flaw.kind]).format(name=flaw.name)


def moment_words(at: datetime) -> str:
    """Return a moment as local time: 2026年11月20日 14:02."""
    local = at.astimezone()
    return f"{days.full_day_words(local)} {local:%H:%M}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("exchange", words)
