"""The pane of the search: one box, how many were found, and the finds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bulletin.archive import Hit
from editor.archive.asking import Answer
from editor.archive.questions import Questions
from editor.archive.results import ResultsList, ResultsModel
from editor.archive.terms import count_words
from editor.shell.background import Background
from editor.shell.search_box import SearchBox
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, note


class SearchPane(QWidget):
    """`failed(Exception)` when the archive could not be asked, `emptied` when there is no find any more."""

    failed = Signal(Exception)
    emptied = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ResultsModel(self)
        self.list = ResultsList(self.model)
        self.box = SearchBox(self.tr("查全部稿件和刊期"))
        self.count = note("")
        self.empty = EmptyState("", icon_name="magnifying-glass")
        self._words = ""
        self._questions = Questions(background, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.setSpacing(INSIDE)
        top.addWidget(self.box)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BETWEEN, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.box.asked.connect(self.ask)
        self._questions.answered.connect(self._show)
        self._questions.failed.connect(self.failed)
        QShortcut(QKeySequence("Down"), self.box, context=Qt.ShortcutContext.WidgetShortcut
                  ).activated.connect(self._to_results)
        self._show_nothing_asked()

    def look_for(self, words: str) -> None:
        """Put `words` into the box and ask at once."""
        blocked = self.box.blockSignals(True)
        self.box.setText(words)
        self.box.blockSignals(blocked)
        self.ask(words)

    def hit(self) -> Hit | None:
        """Return the find the keys are on; None when there is none."""
        index = self.list.currentIndex()
        shown = self._stack.currentWidget() is self.list
        return self.model.hit_at(index.row()) if shown and index.isValid() else None

    def ask(self, words: str) -> None:
        """Ask for `words`; without any nothing is found and nothing asked."""
        self._words = words.strip()
        self._questions.ask(self._words)
        if not self._words:
            self._show_nothing_asked()

    def ask_again(self) -> None:
        """Ask the same once more, after something changed."""
        self._questions.ask(self._words)

    def _show(self, answer: Answer) -> None:
        index = self.list.currentIndex()
        kept = self.model.hit_at(index.row()).draft.id if index.isValid() else ""
        self.model.show(answer)
        self.count.setText(count_words(answer.found))
        hits = answer.found.hits
        if not hits:
            self.empty.set_words(self.tr("没有找到“{words}”，可减少一个词再试。").format(words=answer.words))
            self._stack.setCurrentWidget(self.empty)
            self.emptied.emit()
            return
        if answer.found.count > len(hits):
            self.count.setText(self.tr("{found}，列出最近 {shown} 篇").format(
                found=count_words(answer.found), shown=len(hits)))
        self._stack.setCurrentWidget(self.list)
        row = next((row for row, hit in enumerate(hits) if hit.draft.id == kept), 0)
        self.list.setCurrentIndex(self.model.index(row))

    def _show_nothing_asked(self) -> None:
        self.count.setText("")
        self.empty.set_words(self.tr("输入要找的字词，多个字词用空格隔开。"))
        self._stack.setCurrentWidget(self.empty)
        self.emptied.emit()

    def _to_results(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
