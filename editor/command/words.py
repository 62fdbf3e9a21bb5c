"""The words of the command line: sentences through Qt's translation, filled with facts. Needs QtCore only."""

from PySide6.QtCore import QCoreApplication


def tr(sentence: str, **facts: object) -> str:
    """Return `sentence` in the language of the office, its places filled with `facts`."""
    return QCoreApplication.translate("command", sentence).format(**facts)
