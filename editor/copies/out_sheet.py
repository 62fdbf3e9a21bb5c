"""在外份数: every copy of every issue that nobody confirmed yet, or that is classified and not back."""

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QTableWidget, QVBoxLayout, QWidget

from bulletin.archive import Changed
from editor.copies.cells import cell, dress_cells, mark_cell, put_row
from editor.copies.register_sheet import RegisterSheet
from editor.copies.seeing import OutCopy, all_out
from editor.copies.terms import back_words, holder_of, issue_words, mark_of, moment, out_words, way_words
from editor.pieces.jotting import ENTER
from editor.pieces.tables import dress_table
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.theme import EDGE, style
from editor.shell.widgets import EmptyState, SectionTitle, button, note
from editor.shell.words import sentence_of

_SIZE, _MARGIN, _GAP = QSize(1180, 760), 64, 12
_WIDTHS = (240, 80, 0, 120, 92, 132, 232)


class OutSheet(QDialog):
    """A list over the window; Enter or a double click opens the register at that copy. It follows the archive."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("在外份数"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frame = frame
        self._out: tuple[OutCopy, ...] = ()
        self.register: RegisterSheet | None = None
        self.head = SectionTitle(self.windowTitle())
        self.table = QTableWidget(0, len(_WIDTHS))
        self.table.setHorizontalHeaderLabels([
            self.tr("刊期"), self.tr("份号"), self.tr("报送对象"), self.tr("情况"), self.tr("方式"), self.tr("发出"),
            self.tr("现由谁持有")])
        dress_table(self.table, self.windowTitle(), _WIDTHS)
        dress_cells(self.table)
        self.empty = EmptyState(self.tr("没有在外的份数：发出的都已签收，涉密的都已清退。"), icon_name="check-circle")
        self.wrong = QLabel()
        self.wrong.setWordWrap(True)
        style(self.wrong, "error")
        self.wrong.hide()
        self.look = button(self.tr("打开登记簿"), "list-bullets", clicked=self.open_register)
        self.close_it = button(self.tr("关闭"), clicked=self.reject)
        self._lay_out()
        self.table.doubleClicked.connect(lambda index: self.open_register())
        self.table.itemSelectionChanged.connect(lambda: self.look.setEnabled(self.table.currentRow() >= 0))
        frame.background.archive_changed.connect(self._on_change)
        if parent is not None:
            self.resize((parent.window().size() - QSize(_MARGIN, _MARGIN)).boundedTo(_SIZE))
        self._load()

    def open_register(self) -> None:
        """Open the register of the copy the keys are on."""
        row = self.table.currentRow()
        if self.register is None and 0 <= row < len(self._out):
            found = self._out[row]
            self.register = RegisterSheet(self._frame, found.register.issue.id, self, choose=found.copy.id)
            self.register.finished.connect(self._closed)
            self.register.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.table.hasFocus():
            self.open_register()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        if self.register is not None:  # the lock closes what stands in front first, so that nothing typed is lost
            self.register.reject()
        super().reject()

    def _load(self) -> None:
        self._frame.background.ask(self, all_out, self._show, self._fail)

    def _on_change(self, changed: Changed) -> None:
        if changed.issues:
            self._load()

    def _show(self, out: tuple[OutCopy, ...]) -> None:
        now, row = datetime.now(UTC), max(self.table.currentRow(), 0)
        self._out = out
        self.head.set_beside(out_words(out, now))
        self.table.setRowCount(len(out))
        before = ""
        for at, each in enumerate(out):
            copy, issue = each.copy, issue_words(each.register)
            colour = Colour.FAINT if issue == before else None  # the same issue as above
            before = issue
            must = each.register.classified
            put_row(self.table, at, (
                cell(issue, colour=colour), cell(copy.printed_number, colour=Colour.SECOND), cell(copy.recipient),
                mark_cell(mark_of(copy, now)), cell(way_words(copy.way), colour=Colour.SECOND),
                cell(moment(copy.sent_at, now), colour=Colour.SECOND),
                cell(back_words(copy) if must else holder_of(copy), colour=Colour.WARNING if must else Colour.SECOND)))
        self._pages.setCurrentWidget(self.table if out else self.empty)
        if out:
            self.table.selectRow(min(row, len(out) - 1))
        self.look.setEnabled(bool(out))

    def _fail(self, error: Exception) -> None:
        self.wrong.setText(sentence_of(error))
        self.wrong.show()

    def _closed(self, result: int) -> None:
        self.register = None
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (QWidget(), self.table, self.empty):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.addWidget(note(self.tr("回车打开登记簿")))
        foot.addStretch()
        for control in (self.look, self.close_it):
            control.setAutoDefault(False)
            foot.addWidget(control)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        whole.setSpacing(_GAP)
        whole.addWidget(self.head)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self.wrong)
        whole.addLayout(foot)
