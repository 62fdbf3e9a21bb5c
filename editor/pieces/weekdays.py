"""The days of the week by name. Needs QtCore only."""

from PySide6.QtCore import QCoreApplication

from editor.shell.noop import QT_TRANSLATE_NOOP

WEEKDAYS = (
    QT_TRANSLATE_NOOP("issues", "周一"), QT_TRANSLATE_NOOP("issues", "周二"), QT_TRANSLATE_NOOP("issues", "周三"),
    QT_TRANSLATE_NOOP("issues", "周四"), QT_TRANSLATE_NOOP("issues", "周五"), QT_TRANSLATE_NOOP("issues", "周六"),
    QT_TRANSLATE_NOOP("issues", "周日"),
)


def weekday_words(weekday: int) -> str:
    """Return 周一 for 1 to 周日 for 7."""
    return QCoreApplication.translate("issues", WEEKDAYS[weekday - 1])
