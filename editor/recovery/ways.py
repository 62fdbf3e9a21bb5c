"""What happened, and the ways out of it, the safest first."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.recovery.choice import BackupChoice
from editor.recovery.heads import heading, running
from editor.recovery.situation import Situation, Way
from editor.recovery.way_row import WayRow
from editor.recovery.words import story_of, title_of
from editor.shell.theme import BETWEEN, INSIDE, ROW
from editor.shell.widgets import button, line
from editor.shell.words import words_of


class Ways(QWidget):
    """Each way that is gone sends its signal: `restore(Backup, passphrase)`, the others nothing."""

    restore = Signal(object, str)
    repair = Signal()
    read = Signal()
    elsewhere = Signal()
    file = Signal()
    again = Signal()
    usual = Signal()
    leave = Signal()

    def __init__(self, situation: Situation, now: datetime, may_use_sample: bool) -> None:
        super().__init__()
        self._situation = situation
        self.choice = BackupChoice(situation.backups, now) if situation.backups else None
        self.rows: dict[Way, WayRow] = {}
        self._wrong = running(role="error")
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(heading(title_of(situation)))
        for words in self._story():
            column.addWidget(running(words))
        column.addWidget(self._wrong)
        for way in situation.ways():
            if way is not Way.AGAIN:
                column.addWidget(line())
                self.rows[way] = self._row(way, main=not self.rows)
                column.addWidget(self.rows[way])
        column.addWidget(line())
        self.buttons: list[QPushButton] = []
        column.addLayout(self._foot(may_use_sample))

    def begin(self) -> None:
        """Put the keyboard on the safest way."""
        first = next((row.button for row in self.rows.values()), self.buttons[-1])
        first.setFocus()

    def refuse(self, words: str, about_password: bool) -> None:
        """Say why it was not done."""
        if about_password and self.choice is not None:
            self.choice.refuse(words)
            return
        self._wrong.setText(words)
        self._wrong.show()
        self.begin()

    def error(self) -> str:
        """Return why it was not done."""
        return self._wrong.text() if not self._wrong.isHidden() else ""

    def _story(self) -> list[str]:
        told = story_of(self._situation)
        if not told:
            words = words_of(self._situation.said)
            return ["".join(part for part in (words.what, words.safe, words.do) if part)]
        return [told, self.tr("档案：{file}").format(file=self._situation.path)]

    def _row(self, way: Way, main: bool) -> WayRow:
        if way is Way.RESTORE:
            return self._restoring(main)
        if way is Way.REPAIR:
            told = self.tr("抢救能读出的内容，写进新档案，读出多少、缺失多少逐项列明；损坏的档案另存。")
            return WayRow(self.tr("修复"), told, self.tr("修复"), self.repair.emit, main)
        if way is Way.READ:
            return WayRow(self.tr("只读打开"), self.tr("只能查看、检索和导出，不能修改；读不出的地方会提示。"),
                          self.tr("打开"), self.read.emit, main)
        return WayRow(self.tr("指明档案在哪里"), self.tr("档案已移到别处或改了名时用。以后都打开所选的这一份。"),
                      self.tr("选择…"), self.elsewhere.emit, main)

    def _restoring(self, main: bool) -> WayRow:
        choice = self.choice
        assert choice is not None
        row = WayRow(self.tr("从备份恢复"), "", self.tr("恢复"),
                     lambda: self.restore.emit(choice.chosen, choice.password()), main)

        def name() -> None:
            row.sentence.setText(choice.cost())
            row.button.setAccessibleDescription(choice.cost())

        choice.changed.connect(name)
        name()
        row.add(choice)
        return row

    def _foot(self, may_use_sample: bool) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        wished = self._situation.wished
        if self._situation.seen is not None and not wished:
            self._put(foot, self.tr("用其他备份文件…"), self.file.emit)
        if may_use_sample and not wished:
            self._put(foot, self.tr("改开示例单位"), self.usual.emit)
        foot.addStretch()
        if not wished:
            self._put(foot, self.tr("退出"), self.leave.emit)
        self._put(foot, self.tr("不恢复，打开档案") if wished else self.tr("重试"), self.again.emit,
                  main=not self.rows)
        return foot

    def _put(self, foot: QHBoxLayout, words: str, go: object, main: bool = False) -> None:
        assert callable(go)
        made = button(words, main=main, clicked=go)
        made.setMinimumHeight(ROW)
        self.buttons.append(made)
        foot.addWidget(made)
