"""核对: the figures of the draft in order, each with a box to tick and the source it was checked against."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QListView, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from bulletin.figures.checks import Standing
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, line
from editor.writing.figures.checklist import Checklist
from editor.writing.figures.figure_rows import BOX, FigurePainter, FigureRows
from editor.writing.figures.source_row import SourceRow
from editor.writing.times import clock


class FigureList(QListView):
    """Space and a click into the box tick, Enter goes to the source, Esc back to the text; any other way to a row
    looks at it.
    """

    toggled = Signal()
    source_asked = Signal()
    left = Signal()
    looked = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.source_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self.looked.emit(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            if event.position().x() < BOX:
                self.toggled.emit()
            else:
                self.looked.emit(index)


class FiguresPanel(QWidget):
    """Follows the checklist. `counted(int, int)` is sent with how many are checked and how many there are, `looked`
    with the figure to be shown in the text (None: none), `left` when the keyboard goes back to the text.
    """

    counted = Signal(int, int)
    looked = Signal(object, bool)
    left = Signal()

    def __init__(self, checklist: Checklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._checklist = checklist
        self._onward = False
        self.head, self.rows, self.list, self.foot = (
            SectionTitle(self.tr("核对")), FigureRows(self._beneath, self), FigureList(), SourceRow())
        self.bar, self.only_open = QProgressBar(), QCheckBox(self.tr("只看未核"))
        self.empty = EmptyState("", "", "check-square")
        self._pages = QStackedWidget()
        self._dress()
        self._lay_out()
        self._connect()
        self.show_now()

    def chosen(self) -> list[Standing]:
        """Return the figures selected in the list, in the order of the text."""
        rows = sorted({index.row() for index in self.list.selectedIndexes()})
        return [self.rows.shown[row] for row in rows if row < len(self.rows.shown)]

    def current(self) -> Standing | None:
        """Return the figure the list stands on."""
        row = self.list.currentIndex().row()
        return self.rows.shown[row] if 0 <= row < len(self.rows.shown) else None

    def take_keyboard(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle(self) -> None:
        """Tick what is selected; where all of it is ticked already, take the ticks back."""
        figures = self.chosen()
        if any(not each.is_checked for each in figures):
            self._tick([each for each in figures if not each.is_checked])
        else:
            self._checklist.untick(figures if self._checklist.editable else [])

    def show_now(self) -> None:
        """Show the figures as they stand; the one chosen stays chosen, after ticking the next open one is."""
        before, row = self.current(), self.list.currentIndex().row()
        figures = self._checklist.figures
        wanted = [each for each in figures if not (self.only_open.isChecked() and each.is_checked)]
        self.rows.show_figures(wanted)
        if wanted:
            self.list.setCurrentIndex(self.rows.index(self._where(wanted, before, row)))
        count = self._checklist.count
        self.head.set_beside(self.tr("已核 {count}/{all}").format(count=count, all=len(figures)) if figures else "")
        self.bar.setMaximum(max(1, len(figures)))
        self.bar.setValue(count)
        for part in (self.bar, self.only_open, self.foot):
            part.setVisible(bool(figures))
        self.foot.offer(self._checklist.known.sources)
        self._pages.setCurrentWidget(self.list if wanted or not self._checklist.is_found else self.empty)
        self.empty.set_words(*self._nothing())
        self._on_row()
        self.counted.emit(count, len(figures))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_row()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.looked.emit(None, False)

    def _nothing(self) -> tuple[str, str]:
        if self._checklist.figures:
            return self.tr("数据都已核对。"), self.tr("看全部")
        return self.tr("正文里没有要核对的数据。"), ""

    def _where(self, wanted: list[Standing], before: Standing | None, row: int) -> int:
        """Return the row to choose: what was chosen, else the first open one; after ticking the next open one."""
        onward, self._onward = self._onward, False
        anchor = before.figure.anchor if before is not None else None
        same = next((n for n, each in enumerate(wanted) if each.figure.anchor == anchor), -1)
        if before is None:
            same = row = -1
        at = same if same >= 0 else min(max(0, row), len(wanted) - 1)
        if same >= 0 and not onward:
            return same
        if before is not None and not onward:
            return at
        after = [*range(at, len(wanted)), *range(at)]
        return next((n for n in after if not wanted[n].is_checked), at)

    def _beneath(self, each: Standing) -> str:
        check, was = each.check, each.was
        if check is not None:
            return self.tr("{source}　{who} {time}").format(
                source=check.source, who=self._checklist.who(check.who),
                time=clock(check.at, datetime.now().astimezone()))
        if was is not None:
            return self.tr("原为{words}，{who}核过，已改动").format(words=was.words, who=self._checklist.who(was.who))
        return self.tr("未核")

    def _on_row(self) -> None:
        """Say in full what is known of the figure the list stands on, and what can be done with those selected."""
        figures, current, may = self.chosen(), self.current(), self._checklist.editable
        self.foot.tick.setEnabled(may and bool(figures))
        self.foot.untick.setEnabled(may and any(each.is_checked for each in figures))
        self.foot.field.setEnabled(may)
        several = len(figures) > 1
        words = self._whole(current) if current is not None else ""
        if several:
            words = self.tr("已选 {count} 条，可用同一出处一并核对").format(count=len(figures))
        self.foot.said.setText(words)
        self.foot.said.setVisible(bool(words))

    def _whole(self, standing: Standing) -> str:
        now, check, was = datetime.now().astimezone(), standing.check, standing.was
        if check is not None:
            return self.tr("出处：{source}（{who} {time} 核对）").format(
                source=check.source, who=self._checklist.who(check.who), time=clock(check.at, now))
        if was is not None:
            return self.tr("原为“{words}”，{who} {time} 按“{source}”核过；数据已改动，请重新核对。").format(
                words=was.words, who=self._checklist.who(was.who), time=clock(was.at, now), source=was.source)
        return ""

    def _tick(self, figures: list[Standing]) -> None:
        if not figures or not self._checklist.editable:
            return
        source = self.foot.source()
        if not source:
            self.foot.ask()
            return
        self._onward = True
        self._checklist.tick(figures, source)

    def _give(self) -> None:
        """Tick all that is selected with the source in the field; what was ticked with it already stays as it is."""
        source = self.foot.source()
        self._tick([each for each in self.chosen() if each.check is None or each.check.source != source])
        if source:
            self.take_keyboard()

    def _ask_source(self) -> None:
        current = self.current()
        if current is not None and self._checklist.editable:
            if current.check is not None:
                self.foot.show_source(current.check.source)
            self.foot.ask()

    def _look(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self.rows.shown):
            self.looked.emit(self.rows.shown[index.row()], False)

    def _connect(self) -> None:
        self._checklist.changed.connect(self.show_now)
        self.only_open.toggled.connect(self.show_now)
        self.list.toggled.connect(self.toggle)
        self.list.source_asked.connect(self._ask_source)
        self.list.left.connect(self.left)
        self.list.looked.connect(self._look)
        self.list.doubleClicked.connect(lambda index: self.looked.emit(self.rows.shown[index.row()], True))
        self.list.selectionModel().selectionChanged.connect(lambda now, before: self._on_row())
        self.foot.given.connect(self._give)
        self.foot.unticked.connect(lambda: self._checklist.untick(self.chosen()))
        self.foot.left.connect(self.take_keyboard)
        self.empty.acted.connect(lambda: self.only_open.setChecked(False))

    def _dress(self) -> None:
        style(self.list, "flat")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(FigurePainter(self.list))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("要核对的数据"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("数据核对进度"))

    def _lay_out(self) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        top = QVBoxLayout()
        top.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        top.setSpacing(INSIDE)
        for part in (self.head, self.bar, self.only_open):
            top.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(top)
        column.addWidget(line())
        column.addWidget(self._pages, 1)
        column.addWidget(line())
        column.addWidget(self.foot)
