"""What is to be known where the clock of the machine runs in another zone than the office."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from editor.shell.theme import style

OFFICE = timedelta(hours=8)  # 北京时间, one zone for all of China


class ZoneNote(QLabel):
    """Says at sign-in that the clock runs in another zone; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        style(self, "note")
        self.hide()

    def say(self, sentence: str) -> None:
        """Say `sentence`; an empty one says nothing."""
        self.setText(sentence)
        self.setVisible(bool(sentence))


def zone_words(now: datetime) -> tuple[str, str]:
    """Return that the machine's zone, the one `now` is in, is not the office's: in few words, and in a sentence that
    says what follows from it. Both are empty where it is.
    """
    offset = now.utcoffset()
    if offset is None or offset == OFFICE:
        return "", ""
    hours, minutes = divmod(abs(round(offset.total_seconds() / 60)), 60)
    zone = f"UTC{'−' if offset < timedelta() else '+'}{hours}" + (f":{minutes:02}" if minutes else "")
    return (_tr("本机时区不是北京时间"),
            _tr("本机时区是 {zone}，不是北京时间：界面上是本机时间，各项时限仍按北京时间计算。").format(zone=zone))


def _tr(words: str) -> str:
    return QCoreApplication.translate("shell", words)
