"""Which backup to go back to, and what that costs: a choice, a sentence, the deeds that would be lost."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QVBoxLayout, QWidget

from bulletin.keeping.recovery import LOCKED, Backup, Kind, Lost
from editor.pieces.lost_words import all_backup_words, key_words, line_words, lost_words
from editor.shell.password_fields import password_field
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import button

_SEEN = 5  # deeds seen without scrolling


class LostList(QListWidget):
    """The deeds that are lost, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("会丢失的办理"))

    def show_lost(self, lost: Lost) -> None:
        """Show them; the height follows their number."""
        self.clear()
        self.addItems([line_words(lost, line) for line in reversed(lost.lines)])
        if more := lost.deeds - len(lost.lines):
            self.addItem(self.tr("另有更早的 {count} 项").format(count=more))
        height = max(self.sizeHintForRow(0), 22)
        self.setFixedHeight(height * min(max(self.count(), 1), _SEEN) + 6)


class BackupChoice(QWidget):
    """`changed` is sent when another backup is chosen."""

    changed = Signal()

    def __init__(self, backups: Sequence[Backup], now: datetime) -> None:
        super().__init__()
        self._backups, self._named = tuple(backups), all_backup_words(backups, now)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("选用哪一份备份"))
        self.box.addItems(self._named)
        self.box.setVisible(len(self._backups) > 1)
        self.more = button(self.tr("看看是哪些办理"), clicked=self._unfold)
        style(self.more, "small")
        self.list = LostList()
        self.passphrase, self._editor = password_field(key_words(Kind.SEALED))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(INSIDE)
        for part in (self.box, self.passphrase):
            column.addWidget(part)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        self.box.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def chosen(self) -> Backup:
        """The backup chosen."""
        return self._backups[max(0, self.box.currentIndex())]

    def password(self) -> str:
        """Return what was typed for a backup that is encrypted."""
        return self._editor.text()

    def refuse(self, words: str) -> None:
        """Say beside the password why it was not accepted."""
        self.passphrase.show_error(words)
        self._editor.selectAll()
        self._editor.setFocus()

    def is_sealed(self) -> bool:
        """Return whether the backup chosen is encrypted."""
        return self.chosen.seen.kind in LOCKED

    def _show(self) -> None:
        backup = self.chosen
        self.passphrase.call(key_words(backup.seen.kind))
        self.passphrase.setVisible(self.is_sealed())
        self.more.setVisible(bool(backup.lost.lines))
        self.list.hide()
        self.changed.emit()

    def cost(self) -> str:
        """Return which backup is chosen, what going back to it costs, and what it holds, in words."""
        backup = self.chosen
        named = self._named[max(0, self.box.currentIndex())]
        if self.is_sealed():
            return self.tr("{backup}，打开后才知道会丢失多少。").format(backup=named)
        held = self.tr("内有稿件 {drafts} 篇、刊物 {issues} 期。").format(
            drafts=backup.seen.drafts, issues=backup.seen.issues)
        return self.tr("{backup}，{lost}。{held}").format(backup=named, lost=lost_words(backup.lost), held=held)

    def _unfold(self) -> None:
        self.list.show_lost(self.chosen.lost)
        self.list.setVisible(self.list.isHidden())
        if not self.list.isHidden():
            self.list.setFocus()
