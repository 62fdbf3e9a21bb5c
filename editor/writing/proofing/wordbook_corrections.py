"""The wordings this office wants otherwise: what stands there, what shall stand there."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from bulletin.archive import Archive
from bulletin.desk import proofing
from bulletin.people import Actor
from bulletin.proof.problem import Strength
from bulletin.proof.wordbook import Correction, Wordbook
from editor.pieces.rule_words import strength_words
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import Field, button, note
from editor.writing.proofing.wordbook_page import WordbookPage, fill, on_delete, table


class HalfCorrection:
    """What is written in the fields of the page and was not entered: the wording of its line, then the fields."""

    def __init__(self, page: "CorrectionsPage") -> None:
        self._page = page

    def text(self) -> str:
        return "\n".join(self._page.half_written())

    def setText(self, words: str) -> None:
        if words:
            line, wrong, right = words.split("\n")
            self._page.take_up(line, wrong, right)


class CorrectionsPage(WordbookPage):
    """A line chosen stands in the fields below and can be changed there; 新增 empties them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrections: tuple[Correction, ...] = ()
        self.table = table(self.tr("必改词"), self.tr("写法"), self.tr("改为"), self.tr("方式"), self.tr("处理"))
        self.wrong, self.right = QLineEdit(), QLineEdit()
        self.pattern, self.strength = QCheckBox(self.tr("正则表达式")), QComboBox()
        self.wrong_field = Field(self.tr("写法"), self.wrong)
        self.save = button(self.tr("存入"), clicked=self._save)
        self.fresh = button(self.tr("新增"), clicked=lambda: self.table.setCurrentCell(-1, 0))
        self.drop = button(self.tr("删除"), clicked=self._drop)
        for strength in (Strength.AUTO, Strength.FLAG):
            self.strength.addItem(strength_words(strength), strength.value)
        self._lay_out()
        self.wrong.textEdited.connect(lambda: self.wrong_field.show_error(""))
        self.wrong.returnPressed.connect(self._save)
        self.right.returnPressed.connect(self._save)
        self.table.currentCellChanged.connect(lambda row, *others: self._show(row))
        self._show(-1)

    def show_book(self, book: Wordbook) -> None:
        if book.corrections == self._corrections:
            return  # what is being written in the fields stays
        self._corrections = book.corrections
        fill(self.table, [(each.wrong, each.right, self.tr("正则") if each.pattern else self.tr("原词"),
                           strength_words(each.strength)) for each in book.corrections])
        self._show(self.table.currentRow())

    def half_written(self) -> tuple[str, ...]:
        """Return the wording of the line chosen and what is written in the fields; empty: just what the line says."""
        chosen = next((each for each in self._corrections if each.wrong == self._chosen()), Correction("", ""))
        written = self.wrong.text(), self.right.text()
        return () if written == (chosen.wrong, chosen.right) else (chosen.wrong, *written)

    def take_up(self, line: str, wrong: str, right: str) -> None:
        """Choose the line with the wording `line`, as far as there is one, and put back what was written."""
        at = next((row for row, each in enumerate(self._corrections) if each.wrong == line), -1)
        self.table.setCurrentCell(at, 0)
        self.wrong.setText(wrong)
        self.right.setText(right)

    def refused(self, words: str) -> bool:
        self.wrong_field.show_error(words)
        return True

    def _lay_out(self) -> None:
        self.table.setColumnWidth(1, 170)
        self.table.setColumnWidth(2, 64)
        self.table.setColumnWidth(3, 84)
        on_delete(self.table, self._drop)
        fields = QHBoxLayout()
        fields.setSpacing(BETWEEN)
        fields.addWidget(self.wrong_field, 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(Field(self.tr("改为"), self.right), 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(Field(self.tr("处理"), self.strength), 2, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(self.pattern)
        foot.addStretch()
        foot.addWidget(self.fresh)
        foot.addWidget(self.drop)
        foot.addWidget(self.save)
        self.column.addWidget(note(self.tr("本单位规定的改法，例如旧称改新称。“可直接改”的进一键规范，“须核对”的只提示。"),
                                   wrapping=True))
        self.column.addWidget(self.table, 1)
        self.column.addLayout(fields)
        self.column.addLayout(foot)

    def _show(self, row: int) -> None:
        is_one = 0 <= row < len(self._corrections)
        chosen = self._corrections[row] if is_one else Correction("", "")
        for made in (self.drop, self.fresh):
            made.setEnabled(is_one)
        self.wrong.setText(chosen.wrong)
        self.right.setText(chosen.right)
        self.pattern.setChecked(chosen.pattern)
        self.strength.setCurrentIndex(max(0, self.strength.findData(chosen.strength.value)))
        self.wrong_field.show_error("")

    def _save(self) -> None:
        wrong, right = self.wrong.text().strip(), self.right.text().strip()
        if not wrong:
            self.wrong_field.show_error(self.tr("请写明要改的写法。"))
        elif wrong == right:
            self.wrong_field.show_error(self.tr("两边写法一样，不用改。"))
        else:
            correction = Correction(wrong, right, self.pattern.isChecked(), Strength(self.strength.currentData()))
            self.taught.emit(partial(_put, correction=correction, instead_of=self._chosen()), self.tr(
                "已存入：{wrong} → {right}").format(wrong=wrong, right=right or self.tr("删去")))

    def _chosen(self) -> str:
        """Return the wording of the line chosen; empty: none is."""
        row = self.table.currentRow()
        return self._corrections[row].wrong if 0 <= row < len(self._corrections) else ""

    def _drop(self) -> None:
        wrong = self._chosen()
        if wrong:
            self.taught.emit(partial(proofing.drop_correction, wrong=wrong), self.tr(
                "已删除必改词“{wrong}”").format(wrong=wrong))


def _put(archive: Archive, correction: Correction, instead_of: str, *, actor: Actor, at: datetime) -> None:
    """Enter a correction; the line it was made from goes when its wording is another now."""
    proofing.put_correction(archive, correction, actor=actor, at=at)
    if instead_of not in ("", correction.wrong):
        proofing.drop_correction(archive, instead_of, actor=actor, at=at)
