"""档案加密: whether the archive's file is encrypted, and the ways to change that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.keeping.encrypting import Turn
from bulletin.keeping.key import NO_KEY, Key
from editor.archive_key.sheet import TurnSheet
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button, note


class CipherRow(QWidget):
    """A sign, how it stands in words, and the buttons. Where the archive is in memory there is nothing to say."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._key, self._allowed = NO_KEY, False
        self._sheet: TurnSheet | None = None
        self.sign, self.told = IconLabel("lock-open", 18), note("", wrapping=True)
        head = QLabel(self.tr("档案加密"))
        style(head, "pane-title")
        self.encrypt = button(self.tr("给档案加密…"), "lock", clicked=lambda: self.ask(Turn.ENCRYPT))
        self.change = button(self.tr("改档案密码…"), clicked=lambda: self.ask(Turn.CHANGE))
        self.decrypt = button(self.tr("取消加密…"), clicked=lambda: self.ask(Turn.DECRYPT))
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(GRID)
        for part in (head, self.told):
            words.addWidget(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for each in (self.encrypt, self.change, self.decrypt):
            row.addWidget(each, alignment=Qt.AlignmentFlag.AlignTop)
        self._show()

    def allow(self, allowed: bool) -> None:
        """Let whoever sits here change it, or only read how it stands."""
        self._allowed = allowed
        self._show()

    def look(self) -> None:
        """Find out how it stands: the page was entered."""
        if self._frame.unlocking is not None:
            self._frame.unlocking.look(self, self._found)
        self._show()

    def ask(self, turn: Turn) -> None:
        """Ask for what is needed, and let it be done."""
        person, unlocking = self._frame.person, self._frame.unlocking
        if person is None or unlocking is None:
            return
        self._sheet = sheet = TurnSheet(turn, self._key, person.id, self.window())
        sheet.wished.connect(unlocking.wish)
        sheet.open()

    def _found(self, key: Key) -> None:
        self._key = key
        self._show()

    def _show(self) -> None:
        unlocking = self._frame.unlocking
        self.setVisible(unlocking is not None)
        can, locked = unlocking is not None and unlocking.is_there, bool(self._key)
        self.sign.show_icon("lock" if locked else "lock-open", Colour.GOOD if locked else Colour.SECOND)
        if locked:
            told = self.tr("已加密。每次打开档案要输入档案密码，备份也用它加密。")
        elif can:
            told = self.tr("未加密。拿到档案文件的人不用登录也能读出内容；存在笔记本电脑或移动硬盘上的建议加密。")
        else:
            told = self.tr("未加密。本机没有安装加密组件（sqlcipher），需要时请管理员安装。")
        self.told.setText(told if self._allowed or not can else told + self.tr("由管理员设定。"))
        self.encrypt.setVisible(self._allowed and can and not locked)
        for each in (self.change, self.decrypt):
            each.setVisible(self._allowed and locked)
