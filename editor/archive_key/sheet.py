"""What is asked before an archive comes under a password, under another one, or under none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from bulletin.keeping.encrypting import Turn, Wish
from bulletin.keeping.key import NO_KEY, SHORTEST, Key
from editor.archive_key.words import bounds_words, warning_words
from editor.shell.password_fields import PasswordFields, password_field
from editor.shell.question import Question
from editor.shell.theme import style
from editor.shell.widgets import note


class TurnSheet(Question):
    """Sends `wished(Wish)` once everything is there. `key` opens the archive now; `who` is the id of whoever asks."""

    wished = Signal(object)

    def __init__(self, turn: Turn, key: Key, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn, self._key, self._who = turn, key, who
        self.old, self._old = password_field(self.tr("现在的档案密码"))
        self.fields = PasswordFields(self.tr("新的档案密码（至少 {n} 位）").format(n=SHORTEST), self.tr("再输一遍"))
        self.noted = QCheckBox(self.tr("密码已写在纸上密封保管"))
        self.keep = QCheckBox(self.tr("原来的明文档案留一份，另存在同一文件夹"))
        self.lacking = note("", wrapping=True)
        style(self.lacking, "error")
        self.lacking.hide()
        self._old.returnPressed.connect(self._next)
        self.fields.entered.connect(self.answer)
        self.noted.toggled.connect(lambda: self.lacking.hide())
        self.name(*self._names())
        self._lay_out()

    def answer(self) -> None:
        """Send what is wished, or say beside the field what is lacking."""
        if self._key and Key(self._old.text()) != self._key:
            self.old.show_error(self.tr("密码不对，请核对大小写和输入法后再输一遍。"))
            self._old.selectAll()
            self._old.setFocus()
            return
        new = NO_KEY if self._turn is Turn.DECRYPT else self._new()
        if new is not None:
            self.accept()
            self.wished.emit(Wish(self._key, new, self.keep.isChecked(), self._who))

    def _new(self) -> Key | None:
        """Return the new key; None where something is lacking, which is said."""
        written = self.fields.said()
        if written is None:
            return None
        if len(Key(written).password) < SHORTEST:
            self.fields.new.show_error(self.tr("至少 {n} 位。").format(n=SHORTEST))
            self.fields.focus()
        elif not self.noted.isChecked():
            self.lacking.setText(self.tr("请先把密码写在纸上密封保管，再勾选上面一项。"))
            self.lacking.show()
            self.noted.setFocus()
        else:
            return Key(written)
        self.adjustSize()
        return None

    def _next(self) -> None:
        if self._turn is Turn.DECRYPT:
            self.answer()
        else:
            self.fields.focus()

    def _names(self) -> tuple[str, str]:
        return {
            Turn.ENCRYPT: (self.tr("加密并重新打开"), self.tr("给档案加密")),
            Turn.CHANGE: (self.tr("改密码并重新打开"), self.tr("改档案密码")),
            Turn.DECRYPT: (self.tr("取消加密并重新打开"), self.tr("取消档案加密")),
        }[self._turn]

    def _lay_out(self) -> None:
        decrypting = self._turn is Turn.DECRYPT
        parts: list[QWidget] = []
        if self._turn is Turn.ENCRYPT:
            parts.append(note(bounds_words(), wrapping=True))
        if decrypting:
            parts.append(note(self.tr("取消后，拿到档案文件的人都能读出其中的内容。已加密的备份仍用现在的密码。"),
                              wrapping=True))
        if self._key:
            parts.append(self.old)
        if not decrypting:
            parts += [self.fields, note(warning_words(), wrapping=True), self.noted, self.lacking]
        if self._turn is Turn.ENCRYPT:
            parts.append(self.keep)
        for part in parts:
            self.body.addWidget(part)
        (self._old if self._key else self.fields.new.editor).setFocus()
