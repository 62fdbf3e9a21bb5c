"""Find and replace across an issue: where, what by what, the places with their ticks, one deed and its undoing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bulletin.desk.replacing import Met, Wanted
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button, line, note, quiet_button
from editor.writing.replacing.replace_rows import MOST, ReplaceRows

PAUSE_MS = 250


class ReplaceView(QWidget):
    """`asked` is sent when the places are to be looked for, a moment after the last key."""

    asked = Signal()
    replace_asked = Signal()
    undo_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scope, self.words, self.instead = QComboBox(), QLineEdit(), QLineEdit()
        self.case, self.whole = QCheckBox(self.tr("区分大小写")), QCheckBox(self.tr("整词"))
        self.whole.setToolTip(self.tr("英文单词和数字须整个相同"))
        self.pattern = QCheckBox(self.tr("正则"))
        self.pattern.setToolTip(self.tr("按正则表达式查找；替换为里 \\1 是第一个括号里的文字"))
        self.pattern.toggled.connect(lambda on: self.whole.setEnabled(not on))
        self.error = QLabel()
        self.error.setWordWrap(True)
        style(self.error, "error")
        self.error.hide()
        self.case.setChecked(True)
        self.rows, self.count = ReplaceRows(), note("")
        self.all = button(self.tr("全部替换"), main=True, clicked=self.replace_asked.emit)
        self.undo = button(self.tr("撤销全部替换"), "arrow-u-up-left", clicked=self.undo_asked.emit)
        self.undo.hide()
        for edit, words in ((self.words, self.tr("查找")), (self.instead, self.tr("替换为（留空则删去）"))):
            edit.setPlaceholderText(words)
            edit.setAccessibleName(words)
        self.scope.setAccessibleName(self.tr("在哪些稿件里"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.asked)
        for edit in (self.words, self.instead):
            edit.textChanged.connect(self._pause.start)
            edit.returnPressed.connect(self._now)
        for box in (self.case, self.whole, self.pattern):
            box.toggled.connect(self._now)
        self.scope.currentIndexChanged.connect(self._now)
        self.rows.ticked.connect(self._tell)
        self._lay_out()

    def wanted(self) -> Wanted:
        """Return what is to be replaced by what."""
        return Wanted(self.words.text(), self.instead.text(), self.case.isChecked(), self.whole.isChecked(),
                      self.pattern.isChecked())

    def issue_id(self) -> str:
        """Return the issue whose drafts are meant; empty: one's own in editing."""
        return str(self.scope.currentData() or "")

    def show_scopes(self, scopes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these issues by id and words, the drafts of one's own first of all; nothing is sent."""
        self.scope.blockSignals(True)
        self.scope.clear()
        for id, words in (("", self.tr("我在编的稿件")), *scopes):
            self.scope.addItem(words, id)
        self.scope.setCurrentIndex(max(0, self.scope.findData(chosen)))
        self.scope.blockSignals(False)

    def show_met(self, met: Sequence[Met]) -> None:
        """Show where the words occur."""
        self.rows.show_met(met)
        self.show_error("")

    def show_error(self, words: str) -> None:
        """Say under the words why they cannot be looked for; empty: they can."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        self.words.setAccessibleDescription(words)
        style(self.words, "wrong" if words else "")

    def take_keyboard(self, words: str) -> None:
        """Put the keyboard into what is looked for; `words` is what was selected in the text."""
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _now(self) -> None:
        self._pause.stop()
        self.asked.emit()

    def _tell(self) -> None:
        chosen, there = self.rows.chosen(), self.rows.count()
        spots = sum(len(each.spots) for each in chosen)
        if not self.words.text():
            words = self.tr("输入要查找的词语")
        elif not there:
            words = self.tr("没有找到")
        else:
            words = self.tr("共 {there} 处，选中 {spots} 处，涉及 {drafts} 篇").format(
                there=there, spots=spots, drafts=len(chosen))
            if there > MOST:
                words += self.tr("；只列出前 {most} 处").format(most=MOST)
        self.count.setText(words)
        self.all.setEnabled(spots > 0)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("查找替换"))
        style(title, "pane-title")
        head, texts, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, texts, foot):
            row.setSpacing(INSIDE)
        head.addWidget(title)
        head.addWidget(note(self.tr("在")))
        head.addWidget(self.scope, 1)
        head.addWidget(quiet_button("x", self.tr("回到正文（Esc）"), self.closed.emit))
        texts.addWidget(self.words, 3)
        texts.addWidget(self.instead, 3)
        texts.addWidget(self.case)
        texts.addWidget(self.whole)
        texts.addWidget(self.pattern)
        foot.addWidget(self.count)
        foot.addStretch()
        foot.addWidget(self.undo)
        foot.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addLayout(texts)
        column.addWidget(self.error)
        column.addWidget(line())
        column.addWidget(self.rows, 1)
        column.addWidget(line())
        column.addLayout(foot)
