"""What the kinds of news are called. Needs QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.drafts import Nature
from editor.shell.noop import QT_TRANSLATE_NOOP

_NATURES: Mapping[Nature, str] = {
    Nature.NONE: QT_TRANSLATE_NOOP("natures", "未定"), Nature.ACHIEVEMENT: QT_TRANSLATE_NOOP("natures", "成绩"),
    Nature.EXPERIENCE: QT_TRANSLATE_NOOP("natures", "经验"), Nature.PROBLEM: QT_TRANSLATE_NOOP("natures", "问题"),
    Nature.WARNING: QT_TRANSLATE_NOOP("natures", "预警"), Nature.SUGGESTION: QT_TRANSLATE_NOOP("natures", "建议"),
    Nature.OPINION: QT_TRANSLATE_NOOP("natures", "社情民意"),
}


def nature_words(nature: Nature) -> str:
    """Return what kind of news it is."""
    return QCoreApplication.translate("natures", _NATURES[nature])
