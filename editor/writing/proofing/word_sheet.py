"""Putting a word into the office's own dictionary: which word, asked in one field."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from bulletin.proof.problem import Problem
from editor.shell.question import Question
from editor.shell.widgets import Field, note

_WORD = re.compile(r"[\u4e00-\u9fff\U00020000-\U0003ffffA-Za-z0-9·—\-]+")
_REACH = 2


class WordSheet(Question):
    """Sends `given(str)` with a word of two characters at least: a single one would hush half of the rules."""

    given = Signal(str)

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("加入词库"), self.tr("词库里的词原样保留，任何规则都不动它"))
        self.edit = QLineEdit(word)
        self.edit.selectAll()
        self.field = Field(self.tr("词语"), self.edit)
        self.body.addWidget(self.field)
        self.body.addWidget(note(self.tr("人名、地名、机构名和本地惯用写法，宜写完整。"), wrapping=True))

    def answer(self) -> None:
        """Send the word, or tell what is wrong with it."""
        word = self.edit.text().strip()
        if len(word) < 2:
            self.field.show_error(self.tr("请写两个字以上的词。"))
            return
        self.given.emit(word)
        self.accept()


def likely_word(whole: str, problem: Problem) -> str:
    """Return the word a problem is in as far as can be guessed: what stands there, made longer where it is short."""
    if len(problem.text) > 1:
        return problem.text.strip()
    left = _WORD.fullmatch(whole, max(0, problem.start - 1), problem.start)
    before = whole[max(0, problem.start - _REACH):problem.start] if left else ""
    after = whole[problem.end:problem.end + _REACH]
    head, tail = re.search(_WORD.pattern + "$", before), _WORD.match(after)
    return (head.group() if head else "") + problem.text + (tail.group() if tail else "")
