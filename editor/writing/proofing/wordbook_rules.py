"""All rules by name, each with a switch: for all journals or for one."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTableWidgetItem, QWidget

from bulletin.desk import proofing
from bulletin.journals import Journal
from bulletin.proof.catalogue import RULES, STRUCTURES
from bulletin.proof.problem import Rule, Strength, Structure
from bulletin.proof.taught import MUST_CORRECT, SOURCE
from bulletin.proof.wordbook import Switched, Wordbook
from editor.pieces.rule_words import rule_name, strength_words
from editor.shell.theme import INSIDE
from editor.shell.widgets import note
from editor.writing.proofing.wordbook_page import WordbookPage, fill, table


class RulesPage(WordbookPage):
    """A tick means that the rule looks; the journal chosen above says for whom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = Wordbook()
        known: list[Rule | Structure] = sorted((*RULES, *STRUCTURES), key=lambda each: each.id)
        self._rules = [(MUST_CORRECT, strength_words(Strength.AUTO), SOURCE),
                       *((each.id, strength_words(each.strength), each.source) for each in known)]
        self.journal, self.sought = QComboBox(), QLineEdit()
        self.journal.setAccessibleName(self.tr("刊物"))
        self.journal.addItem(self.tr("全部刊物"), "")
        self.sought.setPlaceholderText(self.tr("按名称、编号或依据查找"))
        self.sought.setAccessibleName(self.sought.placeholderText())
        self.table = table(self.tr("规则"), self.tr("规则"), self.tr("强度"), self.tr("依据"), self.tr("编号"))
        self._lay_out()
        self.journal.currentIndexChanged.connect(lambda row: self._show_switches())
        self.sought.textChanged.connect(self._look_up)
        self.table.itemChanged.connect(self._on_ticked)

    def show_journals(self, journals: tuple[Journal, ...]) -> None:
        """Offer these journals."""
        with QSignalBlocker(self.journal):
            for each in journals:
                if self.journal.findData(each.id) < 0:
                    self.journal.addItem(self.tr("《{name}》").format(name=each.name), each.id)

    def show_book(self, book: Wordbook) -> None:
        self._book = book
        if not self.table.rowCount():
            with QSignalBlocker(self.table):
                fill(self.table, [(rule_name(id), strength, source, id) for id, strength, source in self._rules])
        self._show_switches()

    def _lay_out(self) -> None:
        self.table.setColumnWidth(1, 84)
        self.table.setColumnWidth(2, 300)
        self.table.setColumnWidth(3, 56)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.journal)
        row.addWidget(self.sought, 1)
        self.count = note("")
        self.column.addWidget(note(self.tr("勾上的规则在检查。对某一刊物单独勾选的，以该刊物的为准。"), wrapping=True))
        self.column.addLayout(row)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.count)

    def _show_switches(self) -> None:
        journal = self.journal.currentData() or ""
        on = 0
        with QSignalBlocker(self.table):
            for row in range(self.table.rowCount()):
                item = self._item(row)
                is_on = self._book.is_on(self._rules[row][0], journal)
                on += is_on
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self.table.viewport().update()
        self.count.setText(self.tr("共 {count} 条规则，停用 {off} 条").format(
            count=len(self._rules), off=len(self._rules) - on))

    def _item(self, row: int) -> QTableWidgetItem:
        item = self.table.item(row, 0)
        assert item is not None
        return item

    def _look_up(self, words: str) -> None:
        for row, (id, _, source) in enumerate(self._rules):
            self.table.setRowHidden(row, words.strip().lower() not in f"{id} {rule_name(id)} {source}".lower())

    def _on_ticked(self, item: QTableWidgetItem) -> None:
        id, on = self._rules[item.row()][0], item.checkState() is Qt.CheckState.Checked
        switched = Switched(id, on, self.journal.currentData() or "")
        self.taught.emit(partial(proofing.switch, switched=switched), (
            self.tr("已启用“{rule}”") if on else self.tr("已停用“{rule}”")).format(rule=rule_name(id)))
