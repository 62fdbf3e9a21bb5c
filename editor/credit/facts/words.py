"""What the room calls kinds, levels, modes, verdicts and periods. Needs QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.credit.facts import FactKind, Level, Mode
from bulletin.credit.matching import Verdict
from bulletin.desk.facts import Line
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.rows import Chipped
from editor.shell.terms import level_words

_KINDS: Mapping[FactKind, tuple[str, Tone, str]] = {
    FactKind.ADOPTED: (QT_TRANSLATE_NOOP("facts", "采用"), Tone.GOOD, "check-circle"),
    FactKind.FORWARDED: (QT_TRANSLATE_NOOP("facts", "上报"), Tone.INFORMATION, "paper-plane-tilt"),
    FactKind.ERROR: (QT_TRANSLATE_NOOP("facts", "差错"), Tone.WARNING, "warning"),
    FactKind.REWARD: (QT_TRANSLATE_NOOP("facts", "奖励"), Tone.INFORMATION, "star"),
}
_MODES: Mapping[Mode, str] = {
    Mode.SINGLE: QT_TRANSLATE_NOOP("facts", "单篇"), Mode.COMPOSITE: QT_TRANSLATE_NOOP("facts", "综合")}
_VERDICTS: Mapping[Verdict, tuple[str, Tone, str]] = {
    Verdict.SURE: (QT_TRANSLATE_NOOP("facts", "对上"), Tone.GOOD, "check-circle"),
    Verdict.PROBABLE: (QT_TRANSLATE_NOOP("facts", "请核对"), Tone.WARNING, "question"),
    Verdict.NONE: (QT_TRANSLATE_NOOP("facts", "没找到"), Tone.NEUTRAL, "minus-circle"),
}
ABOVE = (Level.CITY, Level.PROVINCE, Level.CENTRE)


def kind_words(kind: FactKind) -> str:
    """Return what a kind of fact is called."""
    return _tr(_KINDS[kind][0])


def kind_chip(kind: FactKind) -> Chipped:
    """Return a kind of fact as a chip."""
    word, tone, icon = _KINDS[kind]
    return Chipped(_tr(word), tone, icon)


def verdict_chip(verdict: Verdict) -> Chipped:
    """Return what is thought of a pasted line as a chip."""
    word, tone, icon = _VERDICTS[verdict]
    return Chipped(_tr(word), tone, icon)


def mode_words(mode: Mode) -> str:
    """Return what a mode is called."""
    return _tr(_MODES[mode])


def level_mode_words(line: Line) -> str:
    """Return 市级 · 单篇 · 转载, as far as it is said."""
    fact = line.fact
    parts = (level_words(fact.level.value) if fact.level else "", mode_words(fact.mode) if fact.mode else "",
             _tr("转载") if fact.reprint else "")
    return " · ".join(part for part in parts if part)


def place_words(publication: str, number: str) -> str:
    """Return 《每日要情》第12期, as far as it is said; a number in other words stands as it is."""
    name = joining.titled(publication) if publication else ""
    if not number:
        return name
    return name + (_tr("第{number}期").format(number=number) if number.isdigit() else number)


def _tr(words: str) -> str:
    return QCoreApplication.translate("facts", words)
