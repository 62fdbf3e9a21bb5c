"""导入记录: the batches of the past days and the result table of each, beside the window and never in its way."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bulletin.batches import Batch, BatchState, Result
from editor.inbox.asking import TakeBackQuestion
from editor.inbox.report_model import ARRIVAL, CHARACTERS, RESULT, ReportModel, summary
from editor.inbox.terms import RESULT_LOOKS, when_full
from editor.pieces.columns import KeptColumns
from editor.pieces.results import result_words
from editor.shell.chip import paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import interface_font
from editor.shell.rows import ROW_ROLE, Row, TwoLineRows, paint_ground
from editor.shell.settings import Settings
from editor.shell.theme import BETWEEN, INSIDE, ROW, colour_now, style
from editor.shell.widgets import EmptyState, button, line, note, splitter

DETAIL = 40
SIZE = (1120, 600)
BROUGHT = frozenset({Result.IMPORTED, Result.IMPORTED_WITH_WARNINGS, Result.REVISED})
WIDTHS = (190, 108, 210, 130, 64, 56)


def summary_words(batch: Batch, result_sentence: str, comma: str) -> str:
    """Return the results of `batch` in one line: 已收 3，未收 1."""
    return comma.join(result_sentence.format(result=result_words(result), count=count)
                      for result, count in summary(batch))


class LineDelegate(QStyledItemDelegate):
    """Paints the cells of a line, its result as a chip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        _paint_row(painter, option, index)
        inner = option.rect.adjusted(INSIDE, 0, -INSIDE, 0)
        if index.column() == RESULT:
            paint_chip(painter, inner, *RESULT_LOOKS[index.data(ARRIVAL).result], str(index.data()))
            return
        numbers = index.column() == CHARACTERS
        side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
        painter.save()
        painter.setFont(interface_font())
        painter.setPen(colour_now(Colour.INK))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
    if index.column() == 0:
        paint_ground(painter, option)
    elif option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, colour_now(Colour.SELECTION))


class ResultTable(QTableView):
    """The lines of one batch. `opened(draft id)` on Enter and double click where there is a draft."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ReportModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("收稿结果"))
        style(self, "flat")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(LineDelegate(self))
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        rows.hide()
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)
        self.activated.connect(self._open)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self,
                         context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.copy)

    def copy(self) -> None:
        """Put the selected lines, or all when at most one is selected, on the clipboard."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        QGuiApplication.clipboard().setText(
            self.lines.as_text(rows if len(rows) > 1 else list(range(self.lines.rowCount()))))

    def _open(self, index: QModelIndex) -> None:
        draft_id = self.lines.arrival(index.row()).draft_id
        if draft_id:
            self.opened.emit(draft_id)


class ImportReport(QDialog):
    """Batches at the left, the lines of the chosen one at the right.

    `opened(draft id)` asks for a draft, and the window closes; `go_on(Batch)` for taking in what is left of a batch,
    `take_back(Batch)` for undoing it.
    """

    opened = Signal(str)
    go_on = Signal(object)
    take_back = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("导入记录"))
        self.setModal(False)
        self.resize(*SIZE)
        self._batches: Sequence[Batch] = ()
        self._may = False
        self.list, self.table = QListWidget(), ResultTable()
        KeptColumns(self.table.horizontalHeader(), settings, "import report")
        self.list.setAccessibleName(self.tr("收稿批次"))
        style(self.list, "flat")
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.currentRowChanged.connect(self._show_batch)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(lambda index: self._show_detail(index.row()))
        self.head, self.beside = QLabel(), note("")
        style(self.head, "pane-title")
        self.left_words = QLabel()
        self._left_row = self._make_left_row()
        self._nothing = EmptyState(self.tr("还没有导入记录。"), icon_name="clock-counter-clockwise")
        self._parts = splitter("import-report", settings, self.list, self._right_side(), shares=(2, 9))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts)
        column.addWidget(self._nothing)

    def show_batches(self, batches: Sequence[Batch], names: Mapping[str, str], batch_id: str = "",
                     may: bool = True) -> None:
        """List `batches`, the latest first, and show one of them; `names` are the people, `may` whether who sits here
        takes drafts in."""
        chosen = batch_id or self.batch_id()
        self._batches = batches
        self._may = may
        self.list.blockSignals(True)
        self.list.clear()
        for batch in batches:
            self.list.addItem(self._line(batch, names.get(batch.who, "")))
        row = next((number for number, each in enumerate(batches) if each.id == chosen), 0)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show_batch(row)
        self._nothing.setVisible(not batches)
        self._parts.setVisible(bool(batches))

    def batch_id(self) -> str:
        """Return the id of the batch shown; empty when there is none."""
        row = self.list.currentRow()
        return self._batches[row].id if 0 <= row < len(self._batches) else ""

    def _line(self, batch: Batch, who: str) -> QListWidgetItem:
        when = when_full(batch.at, datetime.now(UTC))
        beneath = self.tr("{count} 份 · {who}").format(count=len(batch.arrivals), who=who)
        item = QListWidgetItem(f"{when} {beneath}")
        item.setData(ROW_ROLE, Row(when, beneath))
        return item

    def _show_batch(self, row: int) -> None:
        if not 0 <= row < len(self._batches):
            return
        batch = self._batches[row]
        self.table.lines.show(batch)
        self._show_state(batch)
        # What was not taken in comes under the eye first.
        refused = (number for number, each in enumerate(batch.arrivals) if each.result is Result.REFUSED)
        first = next(refused, 0)
        self.table.setCurrentIndex(self.table.lines.index(first, 0))
        self._show_detail(first)
        self.head.setText(when_full(batch.at, datetime.now(UTC)))
        self.beside.setText(self.tr("共 {count} 份：{parts}").format(
            count=len(batch.arrivals), parts=summary_words(batch, self.tr("{result} {count}"), self.tr("，"))))

    def _show_state(self, batch: Batch) -> None:
        self.left_words.setText(self.tr("没有收完，余 {count} 份未收。").format(count=len(batch.left)))
        self._left_row.setVisible(batch.can_go_on and self._may)
        brought = any(each.result in BROUGHT for each in batch.arrivals)
        undone = batch.state is BatchState.UNDONE
        self.undo_button.setVisible(brought and self._may and not undone)
        self.undone.setVisible(undone)

    def _show_detail(self, row: int) -> None:
        words = self.table.lines.words(row) if row >= 0 else ("",)
        self.detail.setText(words[-1])

    def _make_left_row(self) -> QWidget:
        row = QWidget()
        parts = QHBoxLayout(row)
        parts.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        parts.setSpacing(INSIDE)
        parts.addWidget(self.left_words)
        self.go_on_button = button(self.tr("继续收稿"), clicked=self._go_on)
        self.go_on_button.setAutoDefault(False)
        parts.addWidget(self.go_on_button)
        parts.addStretch()
        return row

    def _open(self, draft_id: str) -> None:
        self.close()
        self.opened.emit(draft_id)

    def _go_on(self) -> None:
        self._left_row.hide()
        self.go_on.emit(self._batches[self.list.currentRow()])

    def _take_back(self) -> None:
        batch = self._batches[self.list.currentRow()]
        question = TakeBackQuestion(sum(each.result in BROUGHT for each in batch.arrivals), self)
        question.given.connect(lambda: self.take_back.emit(batch))
        self.question = question
        question.open()

    def _right_side(self) -> QWidget:
        right = QWidget()
        style(right, "pane")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, INSIDE, 0, INSIDE)
        column.setSpacing(INSIDE)
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        head.setSpacing(INSIDE)
        head.addWidget(self.head)
        head.addWidget(self.beside)
        head.addStretch()
        self.undone = note(self.tr("这一批已撤销"))
        self.undo_button = button(self.tr("撤销本批…"), "arrow-u-up-left", clicked=self._take_back)
        self.undo_button.setAutoDefault(False)
        head.addWidget(self.undone)
        head.addWidget(self.undo_button)
        copy = button(self.tr("复制"), "copy", clicked=self.table.copy)
        copy.setAutoDefault(False)
        head.addWidget(copy)
        self.detail = note("", wrapping=True)
        self.detail.setMinimumHeight(DETAIL)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot = QVBoxLayout()
        foot.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        foot.addWidget(self.detail)
        foot.addWidget(note(self.tr("回车或双击打开稿件，Ctrl+C 复制结果，Esc 关闭")))
        column.addLayout(head)
        column.addWidget(self._left_row)
        column.addWidget(self.table, 1)
        column.addWidget(line())
        column.addLayout(foot)
        return right
