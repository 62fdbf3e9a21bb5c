"""The compare view: two texts in one with marks, beside each other or clean, and the changes of fact apart."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QSplitter, QTextEdit, QVBoxLayout, QWidget

from bulletin.compare import Comparison, FactChange
from bulletin.text import Text
from editor.pieces.changes_sheet import ChangesSheet, Place
from editor.shell.colours import Colour
from editor.shell.fonts import manuscript_font
from editor.shell.theme import EDGE, colour_now, style
from editor.shell.widgets import line
from editor.writing.looks import pixels
from editor.writing.versions.compare_bar import CompareBar, Mode
from editor.writing.versions.compare_facts import CompareFacts

NARROW = 820
MEASURE = 38


class CompareView(QWidget):
    """Shows one comparison; `here` is the number of the change one stands at, -1 before the first."""

    def __init__(self, zoom: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._zoom, self._comparison, self._after = zoom, Comparison((), ()), Text()
        self._document: QTextDocument | None = None
        self._places: list[Place] = []
        self.here = -1
        self.bar, self.facts, self.page = CompareBar(), CompareFacts(), QTextEdit()
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        style(self.page, "page")
        self.page.setAccessibleName(self.tr("比对"))
        self.page.cursorPositionChanged.connect(self._on_cursor)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        for pane, share in ((self.page, 7), (self.facts, 3)):
            self._panes.addWidget(pane)
            self._panes.setStretchFactor(self._panes.count() - 1, share)
        self.facts.setMinimumSize(200, 96)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(line())
        column.addWidget(self._panes, 1)
        column.addWidget(line())
        column.addWidget(self.bar.foot)
        self.bar.reshaped.connect(self.rewrite)
        self.bar.stepped.connect(self.step)
        self.facts.chosen.connect(self.go_to_fact)

    @property
    def place(self) -> Place | None:
        """Where the change stands that one is at."""
        return self._places[self.here] if 0 <= self.here < len(self._places) else None

    @property
    def places(self) -> tuple[Place, ...]:
        """Where all the changes stand."""
        return tuple(self._places)

    def show_comparison(self, comparison: Comparison, after: Text, passage: int = -1) -> None:
        """Show what leads to `after`, from the first change in or behind `passage` on."""
        self._comparison, self._after, self.here = comparison, after, -1
        self.facts.show_facts(comparison.facts)
        self.rewrite()
        if self._places:
            ahead = [number for number, each in enumerate(self._places) if each.passage >= passage]
            self.go_to(ahead[0] if ahead else len(self._places) - 1)

    def rewrite(self) -> None:
        """Write the comparison anew: in another way, or in other colours."""
        document = QTextDocument(self)
        document.setDefaultFont(manuscript_font(self._zoom))
        sheet, only = ChangesSheet(document, pixels(self._zoom)), self.bar.only.isChecked()
        mode, at = self.bar.mode, self.place
        if mode is Mode.CLEAN:
            sheet.write_text(self._after)
            self._places = []
        else:
            written = sheet.write_beside if mode is Mode.BESIDE else sheet.write_marked
            self._places = written(self._comparison, only)
        document.setDocumentMargin(0)
        self.page.blockSignals(True)
        self.page.setDocument(document)
        self.page.blockSignals(False)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document
        self.bar.only.setEnabled(mode is not Mode.CLEAN)
        self._measure()
        same = [number for number, each in enumerate(self._places)
                if at and (each.passage, each.change) == (at.passage, at.change)]
        self.here = -1
        self._tell()
        if same:
            self.go_to(same[0])

    def step(self, by: int) -> None:
        """Go to the next change or the one before, over the end to the beginning."""
        if self._places:
            self.go_to((self.here + by) % len(self._places) if self.here >= 0 else (0 if by > 0 else -1))

    def go_to(self, number: int) -> None:
        """Go to the change with this number; -1 is the last."""
        self.here = number % len(self._places)
        place = self._places[self.here]
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(place.end)
        self.page.blockSignals(True)
        self.page.setTextCursor(cursor)
        self.page.ensureCursorVisible()
        cursor.setPosition(place.start)
        self.page.setTextCursor(cursor)
        self.page.ensureCursorVisible()
        self.page.blockSignals(False)
        self._mark(place.start, place.end)
        self._tell()

    def go_to_fact(self, fact: FactChange) -> None:
        """Go to the change that a change of fact came of."""
        if self.bar.mode is Mode.CLEAN:
            self.bar.modes[Mode.MARKED].setChecked(True)
        inside = [number for number, each in enumerate(self._places) if each.passage == fact.passage]
        if not inside:
            return
        document = self.page.document()
        first, last = self._places[inside[0]].start, self._places[inside[-1]].end
        for words in (fact.after, fact.before):
            block = document.findBlock(first).position()
            found = document.find(words, block) if words else QTextCursor()
            met = [number for number in inside if not found.isNull()
                   and self._places[number].start <= found.selectionEnd() and found.selectionStart() <= last
                   and found.selectionStart() <= self._places[number].end]
            if met:
                self.go_to(met[0])
                return
        self.go_to(inside[0])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._comparison.passages:
            self.rewrite()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < NARROW
        self.facts.stand(below)
        self._panes.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        whole = self.height() if below else self.width()
        if event.oldSize().width() < 0 or (event.oldSize().width() < NARROW) != below:
            self._panes.setSizes([whole * 7 // 10, whole * 3 // 10])
        self._measure()

    def _measure(self) -> None:
        """Keep lines short enough to be read; two columns take all there is."""
        room = self.page.width() - self.page.verticalScrollBar().width()
        measure = MEASURE * pixels(self._zoom)
        side = EDGE if self.bar.mode is Mode.BESIDE else max(EDGE, (room - measure) // 2)
        form = self.page.document().rootFrame().frameFormat()
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(EDGE)
        form.setBottomMargin(EDGE)
        self.page.document().rootFrame().setFrameFormat(form)

    def _on_cursor(self) -> None:
        """Stand at the change the mouse or a key went to."""
        at = self.page.textCursor().position()
        number = bisect_right([each.start for each in self._places], at) - 1
        if number >= 0 and at <= self._places[number].end and number != self.here:
            self.here = number
            self._mark(self._places[number].start, self._places[number].end)
            self._tell()

    def _mark(self, start: int, end: int) -> None:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(start)
        cursor.setPosition(max(end, start), QTextCursor.MoveMode.KeepAnchor)
        ground = QColor(colour_now(Colour.BAR))
        ground.setAlpha(70)
        mark.cursor = cursor
        mark.format.setBackground(ground)
        self.page.setExtraSelections([mark])

    def _tell(self) -> None:
        if self.here < 0:
            self.page.setExtraSelections([])
        clean = self.tr("清样不标改动") if self.bar.mode is Mode.CLEAN and not self._comparison.is_empty else ""
        self.bar.show_count(self.here, len(self._places), clean)
