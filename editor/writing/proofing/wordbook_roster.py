"""The roster of leaders and organs as it stands, and what happens with marks of classification at signing."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QLabel, QRadioButton, QWidget

from bulletin.desk import proofing
from bulletin.proof.wordbook import OnClassified, Roster, Wordbook
from editor.pieces.rule_words.roster import remark_words
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, line, note
from editor.shell.words import sentence_of
from editor.writing.proofing.import_words import roster_words, wanted_columns
from editor.writing.proofing.taught_files import roster_in, write_blank_roster
from editor.writing.proofing.wordbook_page import WordbookPage, fill, table

if TYPE_CHECKING:
    from bulletin.proof.roster_file import RosterReading

MOST = 4  # remarks on a workbook that are shown


class RosterPage(WordbookPage):
    """The roster is kept in a workbook outside and taken in whole; an empty one with the right columns can be had."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.count, self.error = note(""), QLabel()
        self.table = table(self.tr("名录"), self.tr("职务或机构全称"), self.tr("姓名或简称"), self.tr("起止"))
        self.bring = button(self.tr("导入 XLSX…"), clicked=self._ask_file)
        self.blank = button(self.tr("导出空表…"), clicked=self._ask_place)
        self.warn, self.block = QRadioButton(self.tr("签发时提醒")), QRadioButton(self.tr("不许签发"))
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.buttonClicked.connect(lambda pressed: self._choose())

    def show_book(self, book: Wordbook) -> None:
        self._show_roster(book.roster)
        with QSignalBlocker(self._group):
            (self.block if book.on_classified is OnClassified.BLOCK else self.warn).setChecked(True)

    def bring_in(self, path: Path) -> None:
        """Read a workbook and put what it holds in place of the roster there is."""
        self._say("")
        self._frame.background.files(self, lambda stop: roster_in(path), self._brought,
                                     lambda error: self._say(roster_words(error, path)))

    def write_blank(self, path: Path) -> None:
        """Write an empty workbook with the columns that are read."""
        self._frame.background.files(self, lambda stop: write_blank_roster(path),
                                     lambda done: self._frame.say(self.tr("空表已导出")),
                                     lambda error: self._say(sentence_of(error)))

    def _lay_out(self) -> None:
        style(self.error, "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self.table.setColumnWidth(1, 190)
        self.table.setColumnWidth(2, 190)
        tools = QHBoxLayout()
        tools.setSpacing(INSIDE)
        tools.addWidget(self.count, 1)
        tools.addWidget(self.blank)
        tools.addWidget(self.bring)
        choices = QHBoxLayout()
        choices.setSpacing(24)
        for made in (self.warn, self.block):
            self._group.addButton(made)
            choices.addWidget(made)
        choices.addStretch()
        self.column.addWidget(note(self.tr("名录按起止日期核对职务、姓名、机构名称和排序。导入的表整份替换原有名录。"),
                                   wrapping=True))
        self.column.addLayout(tools)
        self.column.addWidget(self.error)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(line())
        self.column.addWidget(note(self.tr("稿件里有密级字样或标识（绝密、机密、秘密、★、不得外传等）时")))
        self.column.addLayout(choices)

    def _show_roster(self, roster: Roster) -> None:
        rows = [(each.post, each.name, _days(each.since, each.until)) for each in roster.leaders]
        rows += [(each.name, joining.listed(each.short), _days(each.since, each.until)) for each in roster.organs]
        fill(self.table, rows)
        self.count.setText(self.tr("领导职务 {leaders} 条，机构 {organs} 个").format(
            leaders=len(roster.leaders), organs=len(roster.organs)) if rows else self.tr("还没有名录"))

    def _brought(self, reading: "RosterReading") -> None:
        """Take in what was read; a workbook without a usable row replaces nothing."""
        roster = reading.roster
        self._say("\n".join(remark_words(each) for each in reading.warnings[:MOST]) + (
            self.tr("\n另有 {count} 处").format(count=len(reading.warnings) - MOST) if len(reading.warnings) > MOST
            else ""))
        if roster == Roster():
            said = self.error.text() or self.tr("表里没有内容。")
            self._say(said + "\n" + self.tr("原有名录未动。") + wanted_columns())
            return
        self.taught.emit(partial(proofing.put_roster, roster=roster), self.tr(
            "已导入领导职务 {leaders} 条、机构 {organs} 个").format(
                leaders=len(roster.leaders), organs=len(roster.organs)))

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("导入名录"), "", self.tr("工作簿 (*.xlsx)"))
        if chosen:
            self.bring_in(Path(chosen))

    def _ask_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("导出空表"), self.tr("名录.xlsx"), self.tr(
            "工作簿 (*.xlsx)"))
        if chosen:
            self.write_blank(Path(chosen))

    def _choose(self) -> None:
        what = OnClassified.BLOCK if self.block.isChecked() else OnClassified.WARN
        self.taught.emit(partial(proofing.put_on_classified, what=what), self.tr("密级字样：{what}").format(
            what=self.block.text() if what is OnClassified.BLOCK else self.warn.text()))


def _days(since: object, until: object) -> str:
    if since is None and until is None:
        return ""
    return f"{since or ''} — {until or ''}"
