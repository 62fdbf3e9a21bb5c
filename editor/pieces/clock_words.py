"""What is due of an urgent event, by name. Needs QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.urgent.clocks import What
from editor.shell.noop import QT_TRANSLATE_NOOP

DUE: Mapping[What, str] = {
    What.REPORT: QT_TRANSLATE_NOOP("urgent", "初报"), What.WRITING: QT_TRANSLATE_NOOP("urgent", "文字稿"),
    What.SHOW: QT_TRANSLATE_NOOP("urgent", "报领导"), What.FORWARD: QT_TRANSLATE_NOOP("urgent", "上报"),
    What.FOLLOW: QT_TRANSLATE_NOOP("urgent", "续报"),
}


def due_name(what: What) -> str:
    """Return what is due: 初报, 文字稿, 报领导, 上报, 续报."""
    return QCoreApplication.translate("urgent", DUE[what])
