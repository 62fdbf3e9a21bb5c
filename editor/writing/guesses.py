"""What was guessed as the draft came in, to be confirmed with one key; and how it came, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bulletin.archive import Archive
from bulletin.desk import writing
from bulletin.desk.writing import Opened
from bulletin.drafts import Draft
from bulletin.people import Actor
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, note
from editor.writing.times import clock


class GuessesRow(QWidget):
    """How many facts are guesses, and the button that confirms them: `accepted`."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = note("")
        self.accept = button(self.tr("核对无误"), clicked=self.accepted.emit)
        style(self.accept, "small")
        self.accept.setToolTip(self.tr("推测的内容都对（F4）"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self._count, 1)
        row.addWidget(self.accept)
        self.hide()

    def show_count(self, count: int, may_confirm: bool) -> None:
        """Say how many facts are guesses; nothing where there are none."""
        self._count.setText(self.tr("{count} 项待核对").format(count=count))
        self.accept.setVisible(may_confirm)
        self.setVisible(count > 0)


def confirm(archive: Archive, draft: Draft, actor: Actor, at: datetime) -> Draft:
    """Confirm what was guessed about `draft`. Refused: Conflict, ROLE_MISSING."""
    return writing.accept_guesses(archive, draft, actor=actor, at=at)


def came_words(opened: Opened, now: datetime) -> str:
    """Return when a draft came, which version it is, and from where: its file, and the mail that brought it."""
    draft, source = opened.draft, opened.submission
    received = clock(draft.received_at, now)
    lines = [_tr("收稿 {time}　第 {number} 版").format(time=received, number=draft.revision_number),
             _tr("来源：{where}").format(where=source.name if source else _tr("直接录入"))]
    letter = source.letter if source else None
    if letter is not None:
        lines.append(_tr("寄件人：{who}").format(who=f"{letter.sender_name} <{letter.sender}>".strip()))
        if letter.subject:
            lines.append(_tr("主题：{subject}").format(subject=letter.subject))
        if letter.sent_at:
            lines.append(_tr("发出 {time}").format(time=clock(letter.sent_at, now)))
    return "\n".join(lines)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Writing", words)
