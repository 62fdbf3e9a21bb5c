"""The issues that may be exported, each with a tick, and what became of it."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from bulletin.desk.exporting_many import Form, Outcome
from bulletin.errors import Cause, Trouble
from bulletin.issues import Issue
from editor.shell import days, joining
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.issue_numbers import numbers_words
from editor.shell.theme import DENSE_ROW, colour_now, style
from editor.shell.words import sentence_of

Named = tuple[tuple[Issue, str], ...]
_NUMBER, _DAY, _RESULT = range(3)
_INDEX = Qt.ItemDataRole.UserRole


class _Rows(QStyledItemDelegate):
    """Rows of the height of dense lists."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), DENSE_ROW)


class ExportList(QTreeWidget):
    """`ticked(count)` when ticks come or go."""

    ticked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named: Named = ()
        self.setHeaderLabels([self.tr("期号"), self.tr("日期"), self.tr("结果")])
        self.setAccessibleName(self.tr("要导出的刊期"))
        self.setItemDelegate(_Rows(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        style(self, "flat")
        head = self.header()
        head.setStretchLastSection(True)
        for column, width in ((_NUMBER, 170), (_DAY, 110)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(column, width)
        self.itemChanged.connect(lambda item, column: self.ticked.emit(len(self.chosen())))

    def show_issues(self, named: Named) -> None:
        """Show these issues, all of them ticked."""
        self._named = named
        self.blockSignals(True)
        self.clear()
        for at, (issue, name) in enumerate(named):
            number = numbers_words(issue.number) if issue.number else ""
            row = QTreeWidgetItem([number + (self.tr("（作废）") if name.endswith("（作废）") else ""),
                                   days.day_words(issue.day), ""])
            row.setData(_NUMBER, _INDEX, at)
            row.setCheckState(_NUMBER, Qt.CheckState.Checked)
            self.addTopLevelItem(row)
        self.blockSignals(False)
        self.ticked.emit(len(self.chosen()))

    def chosen(self) -> Named:
        """Return the issues with a tick."""
        return tuple(self._named[row.data(_NUMBER, _INDEX)] for row in self._rows()
                     if row.checkState(_NUMBER) is Qt.CheckState.Checked)

    def tick_all(self, on: bool) -> None:
        """Tick all of them, or none."""
        self.blockSignals(True)
        for row in self._rows():
            row.setCheckState(_NUMBER, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.ticked.emit(len(self.chosen()))

    def tick_only(self, ids: Collection[str]) -> None:
        """Tick those of these ids and no others; where none of them is here, the ticks stay as they are."""
        wanted = [self._named[row.data(_NUMBER, _INDEX)][0].id in ids for row in self._rows()]
        if not any(wanted):
            return
        self.blockSignals(True)
        for row, tick in zip(self._rows(), wanted, strict=True):
            row.setCheckState(_NUMBER, Qt.CheckState.Checked if tick else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.ticked.emit(len(self.chosen()))

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of an issue; the tick of one that was written goes, so that the others can be tried again."""
        row = next((each for each in self._rows() if self._named[each.data(_NUMBER, _INDEX)][0].id == outcome.issue.id),
                   None)
        if row is None:
            return
        wrong = outcome.error is not None
        row.setText(_RESULT, outcome_words(outcome))
        row.setToolTip(_RESULT, outcome_words(outcome))
        row.setIcon(_RESULT, icon("warning-circle", Colour.MAIN) if wrong else icon("check-circle", Colour.GOOD))
        row.setForeground(_RESULT, colour_now(Colour.MAIN if wrong else Colour.INK))
        if not wrong:
            row.setCheckState(_NUMBER, Qt.CheckState.Unchecked)
        self.scrollToItem(row)

    def show_first_wrong(self) -> None:
        """Scroll to the first issue that was not written."""
        for row in self._rows():
            if row.text(_RESULT) and row.checkState(_NUMBER) is Qt.CheckState.Checked:
                self.scrollToItem(row)
                self.setCurrentItem(row)
                return

    def _rows(self) -> list[QTreeWidgetItem]:
        rows = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        return [row for row in rows if row is not None]


def outcome_words(outcome: Outcome) -> str:
    """Return what became of an issue in one line; a file held open is named, with what to do."""
    error = outcome.error
    if isinstance(error, Trouble) and error.cause is Cause.FILE_IN_USE:
        name = Path(str(error.facts.get("path", outcome.name))).name
        return _tr("“{name}”正在 Word 等程序里打开，没有写入。请关闭后再试。").format(name=name)
    if error is not None:
        return sentence_of(error)
    forms = joining.listed(_form(path) for path, _ in outcome.files)
    said = [_tr("已导出 {forms}").format(forms=forms)] if forms else []
    kept = joining.listed(_form(path) for path in outcome.kept)
    said += [_tr("原有 {forms} 未动").format(forms=kept)] if kept else []
    return _tr("，").join(said)


def _form(path: Path) -> str:
    return Form(path.suffix.lower()).name


def _tr(words: str) -> str:
    return QCoreApplication.translate("pages", words)
