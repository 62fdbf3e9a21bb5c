"""What is not to be shown any more, and showing it again."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bulletin.desk import proofing
from bulletin.proof.wordbook import Ignored, Wordbook
from editor.pieces.rule_words import rule_name
from editor.shell.widgets import button, note
from editor.writing.proofing.wordbook_page import WordbookPage, fill, on_delete, table


class IgnoredPage(WordbookPage):
    """First what is ignored everywhere, then single places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ignored: list[Ignored] = []
        self.table = table(self.tr("已忽略"), self.tr("写法"), self.tr("规则"), self.tr("范围"))
        self.heed = button(self.tr("恢复提示"), clicked=self._heed)
        self.count = note("")
        self.table.setColumnWidth(1, 190)
        self.table.setColumnWidth(2, 110)
        self.table.currentCellChanged.connect(lambda row, *others: self._enable(row))
        on_delete(self.table, self._heed)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.heed)
        self.column.addWidget(note(self.tr("检查时不再提示的写法和单处。恢复以后照常提示。"), wrapping=True))
        self.column.addWidget(self.table, 1)
        self.column.addLayout(foot)

    def show_book(self, book: Wordbook) -> None:
        self._ignored = sorted(book.ignored, key=lambda each: (bool(each.draft_id), each.rule, each.text, each.before))
        always = sum(not each.draft_id for each in self._ignored)
        fill(self.table, [(f"{each.before}【{each.text}】{each.after}" if each.draft_id else each.text,
                           rule_name(each.rule), self.tr("仅此一处") if each.draft_id else self.tr("一律忽略"))
                          for each in self._ignored])
        self.count.setText(self.tr("一律忽略 {always} 个，单处 {here} 个").format(
            always=always, here=len(self._ignored) - always))
        self._enable(self.table.currentRow())

    def _enable(self, row: int) -> None:
        self.heed.setEnabled(0 <= row < len(self._ignored))

    def _heed(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._ignored):
            ignored = self._ignored[row]
            self.taught.emit(partial(proofing.heed, ignored=ignored), self.tr("“{words}”照常提示").format(
                words=ignored.text))
