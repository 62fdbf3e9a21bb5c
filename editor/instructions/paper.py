"""The middle pane: the leader's words like a note on paper, its scans, and the item or issue they are on."""

from datetime import date
from pathlib import PurePath

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bulletin.desk.docket import Case
from bulletin.instructions.instruction import Happened, Scan
from editor.instructions.words import giver_words, moment_words, subject_words, whence_words
from editor.pieces.laying_out import refill
from editor.shell.colours import Colour
from editor.shell.fonts import manuscript_font
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, colour_now, style
from editor.shell.widgets import button, note

MEASURE = 34  # characters on the longest line
TALLEST = 220  # pixels of a scan that is shown
_BAR = 3
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".bmp"})


class Paper(QWidget):
    """Shows one case. `opening()` asks for its item, `scan_wanted(Scan)` for a scan, `draft_wanted(id)` for a
    supplement.
    """

    opening = Signal()
    scan_wanted = Signal(object)
    draft_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.giver = _wrapping()
        style(self.giver, "pane-title")
        self.entered = note("", wrapping=True)
        self.attach = button(self.tr("附扫描件"), "paperclip")
        self.attach.setToolTip(self.tr("S，也可把文件拖到这里"))
        self.reprint = button(self.tr("转印增刊"), "copy")
        self.reprint.setToolTip("P")
        self.correct = button(self.tr("更正"), "pencil-simple")
        self.correct.setToolTip("E")
        self.withdraw = button(self.tr("撤销登记"), "prohibit")
        self.slip = Slip()
        self._first_scan: Scan | None = None
        self.picture = Picture()
        self._scans, self._supplements = QVBoxLayout(), QVBoxLayout()
        self.subject = SubjectCard()
        self.subject.open.clicked.connect(lambda: self.opening.emit())
        for column in (self._scans, self._supplements):
            column.setSpacing(GRID)
        self._lay_out()

    def show_case(self, case: Case, names: dict[str, str], today: date) -> None:
        """Show an instruction and what it is on."""
        one = case.instruction
        self.giver.setText(giver_words(one.given, today))
        self.entered.setText(self.tr("{who} {at} 登记").format(
            who=names.get(one.entered_by, one.entered_by), at=moment_words(one.entered_at, today)))
        self.slip.show_words(one.given.words)
        self.picture.clear()
        self._first_scan = next(iter(one.scans), None)
        refill(self._scans, (self._scan_button(scan) for scan in one.scans))
        self.subject.show_subject(subject_words(case.subject), whence_words(case.subject, today),
                                  self.tr("整期") if case.subject.on.issue_id else self.tr("原文"))
        refill(self._supplements, (
            self._link(self.tr("已转印增刊{journal}（{day}），打开新稿").format(
                journal=each.words, day=moment_words(each.at, today)), each.draft_id)
            for each in one.entries if each.happened is Happened.REPRINTED))
        for each in (self.attach, self.reprint, self.correct, self.withdraw):
            each.setEnabled(not one.withdrawn)

    def want_first_scan(self) -> None:
        """Ask for the first scan of the instruction, if it has one."""
        if self._first_scan is not None:
            self.scan_wanted.emit(self._first_scan)

    def show_picture(self, data: bytes) -> None:
        """Show a scan that is a picture; other files are only named."""
        self.picture.show_bytes(data)

    def _scan_button(self, scan: Scan) -> QPushButton:
        made = button(scan.name, "paperclip", clicked=lambda: self.scan_wanted.emit(scan))
        style(made, "link")
        made.setAccessibleName(self.tr("打开扫描件 {name}").format(name=scan.name))
        return made

    def _link(self, words: str, draft_id: str) -> QPushButton:
        made = button(words, "copy", clicked=lambda: self.draft_wanted.emit(draft_id))
        style(made, "link")
        return made

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.giver)
        said.addWidget(self.entered)
        actions = QHBoxLayout()
        actions.setSpacing(INSIDE)
        for each in (self.attach, self.reprint, self.correct, self.withdraw):
            style(each, "small")
            actions.addWidget(each)
        actions.addStretch()
        sheet = QWidget()
        sheet.setMaximumWidth(MEASURE * manuscript_font().pixelSize() + 2 * EDGE)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, EDGE)
        column.setSpacing(BETWEEN)
        column.addLayout(said)
        column.addLayout(actions)
        column.addWidget(self.slip)
        column.addWidget(self.picture)
        column.addLayout(self._scans)
        column.addWidget(self.subject)
        column.addLayout(self._supplements)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        style(holder, "pane")
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        around = QHBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(sheet, 100)
        around.addStretch(1)
        self._scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)


class Slip(QFrame):
    """A slip of paper with the leader's words, a red bar at its left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "card")
        self.words = _wrapping()
        self.words.setFont(manuscript_font())
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.addWidget(self.words)

    def show_words(self, words: str) -> None:
        """Show other words; without any the scan speaks."""
        self.words.setText(words or self.tr("批示内容见扫描件。"))
        self.words.setAccessibleName(self.tr("批示内容"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.words.setFont(manuscript_font())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, _BAR, self.height(), colour_now(Colour.MAIN))


class Picture(QWidget):
    """A scan as a picture, as large as there is room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QPixmap()
        self.setAccessibleName(self.tr("批示扫描件"))
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        self._whole = QPixmap()
        self.hide()

    def show_bytes(self, data: bytes) -> None:
        """Show these bytes when they are a picture."""
        shown = self._whole.loadFromData(data)
        self._fit()
        self.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be no higher than the picture at this width."""
        if not self._whole.isNull():
            width = min(self.width(), self._whole.width())
            high = min(TALLEST, width * self._whole.height() // self._whole.width())
            if high + 2 != self.height():
                self.setFixedHeight(high + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._whole.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._whole.size()
        if size.width() > self.width() or size.height() > self.height() - 1:
            size.scale(self.width() - 1, self.height() - 1, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        painter.drawPixmap(place, self._whole)
        painter.setPen(colour_now(Colour.LINE))
        painter.drawRect(place)


class SubjectCard(QFrame):
    """What the leader wrote on, and the way there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "card")
        self.title, self.whence, self.kind = _wrapping(), note("", wrapping=True), note("")
        self.open = button(self.tr("打开"), "arrow-square-out")
        self.open.setToolTip(self.tr("回车"))
        said = QVBoxLayout()
        said.setSpacing(GRID)
        for part in (self.kind, self.title, self.whence):
            said.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, 12, BETWEEN, 12)
        row.setSpacing(BETWEEN)
        row.addLayout(said, 1)
        row.addWidget(self.open, alignment=Qt.AlignmentFlag.AlignVCenter)

    def show_subject(self, title: str, whence: str, kind: str) -> None:
        """Show another item or issue."""
        self.title.setText(title)
        self.whence.setText(whence)
        self.whence.setVisible(bool(whence))
        self.kind.setText(kind)
        self.open.setAccessibleName(self.tr("打开{title}").format(title=title))


def is_picture(name: str) -> bool:
    """Return whether a file of this name is a picture the window can show itself."""
    return PurePath(name).suffix.lower() in _PICTURES


def _wrapping() -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
