"""The messages in full: what was said here, the last first, to be read again and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.foot_panel import FootPanel
from editor.shell.messages import Message, Messages
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import IconLabel, button, note


class MessagesPanel(FootPanel):
    """Follows `messages`; looking at it is reading them."""

    def __init__(self, messages: Messages, over: QWidget, bottom: int) -> None:
        super().__init__(self.tr("消息"), over, bottom)
        self._messages = messages
        self.copy = button(self.tr("复制"), "copy", clicked=lambda: QApplication.clipboard().setText(messages.text()))
        self.copy.setAccessibleName(self.tr("复制全部消息"))
        style(self.copy, "small")
        self.head.add(self.copy)
        messages.changed.connect(lambda: self.fill() if self.isVisible() else None)

    def fill(self) -> None:
        said = self._messages.all()
        self.head.set_beside(self.tr("共 {count} 条").format(count=len(said)) if said else "")
        self.copy.setVisible(bool(said))
        self.show_rows([MessageRow(each) for each in said] or [
            note(self.tr("登录以来提示过的话都留在这里，换人时清空。"), wrapping=True)])
        self._messages.read()


class MessageRow(QWidget):
    """When, to whom, and what."""

    def __init__(self, message: Message) -> None:
        super().__init__()
        words, when = QLabel(message.words), note(f"{message.at:%H:%M}")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        when.setToolTip(joining.apart((f"{message.at:%Y-%m-%d %H:%M:%S}", message.who)))
        sign = IconLabel("warning-circle", 16, Colour.MAIN) if message.error else IconLabel(
            "check-circle", 16, Colour.GOOD)
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(self)
        row.setContentsMargins(0, INSIDE, 0, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(sign, alignment=top)
        row.addWidget(words, 1)
        row.addWidget(when, alignment=top)
        self.setAccessibleName(f"{message.at:%H:%M} {message.words}")
