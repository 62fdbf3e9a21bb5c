"""How a journal's day stands, as its chip shows it. Needs no widget."""

from PySide6.QtCore import QCoreApplication

from bulletin.planning import Outlook
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.rows import Chipped

LOOKS: dict[Outlook, Chipped] = {
    Outlook.PUBLISHED: Chipped(QT_TRANSLATE_NOOP("issues", "已成刊"), Tone.GOOD, "check-circle"),
    Outlook.SIGNED: Chipped(QT_TRANSLATE_NOOP("issues", "已签发"), Tone.INFORMATION, "circle-wavy-check"),
    Outlook.PLANNED: Chipped(QT_TRANSLATE_NOOP("issues", "组版中"), Tone.INFORMATION, "note-pencil"),
    Outlook.EXPECTED: Chipped(QT_TRANSLATE_NOOP("issues", "待出刊"), Tone.NEUTRAL, "circle-dashed"),
    Outlook.LATE: Chipped(QT_TRANSLATE_NOOP("issues", "逾时"), Tone.URGENT, "alarm"),
    Outlook.MISSING: Chipped(QT_TRANSLATE_NOOP("issues", "未出刊"), Tone.URGENT, "warning-circle"),
    Outlook.VOID: Chipped(QT_TRANSLATE_NOOP("issues", "已作废"), Tone.NEUTRAL, "prohibit"),
}


def look_of(outlook: Outlook) -> Chipped:
    """Return icon, word and colour of how a day stands."""
    look = LOOKS[outlook]
    return Chipped(QCoreApplication.translate("issues", look.word), look.tone, look.icon)
