"""The text that newer figures would make, beside words that were edited by hand and therefore stayed."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from bulletin.text import Text
from editor.pieces.preview import fill
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.theme import BETWEEN, GRID, style
from editor.shell.widgets import note


class OfferedSheet(Question):
    """At the left the words as they stand, at the right those drafted anew; the deed takes the new ones."""

    def __init__(self, frame: Frame, now: Text, new: Text, take: Callable[[], object], parent: QWidget | None = None,
                 ) -> None:
        super().__init__(parent)
        self.name(self.tr("改用新文字"), self.tr("文字改动过，没有覆盖；表格已按新数据更新"))
        self.setWindowTitle(self.tr("重新统计"))
        self.back.setText(self.tr("保留现有文字"))
        self.accepted.connect(take)
        both = QHBoxLayout()
        both.setSpacing(BETWEEN)
        self.now, self.new = QTextBrowser(), QTextBrowser()
        for pane, words, text in ((self.now, self.tr("现有文字"), now), (self.new, self.tr("按新数据起草的文字"), new)):
            pane.setAccessibleName(words)
            style(pane, "page")
            fill(pane.document(), text, frame.settings.text_zoom)
            pane.moveCursor(pane.textCursor().MoveOperation.Start)
            column = QVBoxLayout()
            column.setSpacing(GRID)
            column.addWidget(note(words))
            column.addWidget(pane, 1)
            both.addLayout(column, 1)
        self.body.addLayout(both, 1)
        self.body.addWidget(note(self.tr("改用新文字后，原来的文字仍在这篇稿件的版本里。"), wrapping=True))
        self.resize(1040, 620)
