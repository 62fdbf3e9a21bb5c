"""The right pane: facts, paper, deeds and history of what is being read."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QStackedWidget, QVBoxLayout, QWidget

from bulletin.compare import Comparison, compare
from bulletin.layout.record import credit_line
from bulletin.people import Actor
from bulletin.proof.before_signing import Concern
from bulletin.text import Paragraph, Role, Run, Text
from editor.pieces.changes_sheet import ChangesSheet
from editor.pieces.note_row import NoteRow
from editor.pieces.reading import note_read
from editor.pieces.reason_row import ReasonRow
from editor.pieces.rendering import Sheet
from editor.shell.frame import Frame
from editor.shell.widgets import line
from editor.signing.acting_row import ActingRow
from editor.signing.action_row import ActionRow, Open
from editor.signing.bases import Base, bases
from editor.signing.concerns_strip import ConcernsStrip
from editor.signing.figures_strip import FiguresStrip
from editor.signing.notes_strip import NotesStrip
from editor.signing.paper import Paper
from editor.signing.seals_strip import SealsStrip
from editor.signing.strips import FactStrip, HistoryStrip, NewsBar
from editor.signing.waiting import DraftRow, IssueItem, IssueRow, Row


class Reader(QWidget):
    """Shows one row at a time, plain or compared with an earlier text."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.row: Row | None = None
        self._bases: tuple[Base, ...] = ()
        self.facts, self.news, self.history = FactStrip(), NewsBar(), HistoryStrip()
        self.concerns, self.notes, self.seals = ConcernsStrip(), NotesStrip(), SealsStrip()
        self.note = NoteRow(frame, "signing", self.tr("写下批注，编辑会看到，不会印出"))
        self.acting = ActingRow(frame)
        self.figures = FiguresStrip()
        self._beside = False
        self.paper, self.reason, self.bar = Paper(frame.settings.text_zoom), ReasonRow(frame, "signing"), ActionRow()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._desk())
        self._stack.addWidget(QWidget())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.figures.jumped.connect(self.paper.point_out)
        self.bar.changes.toggled.connect(lambda on: self._refresh())
        self.bar.base.currentIndexChanged.connect(lambda at: self._refresh())
        self.show_nothing()

    @property
    def comparing(self) -> bool:
        """Whether the changes are shown."""
        return self.bar.changes.isChecked()

    def show_row(self, row: Row, actor: Actor, seen: Mapping[str, str], *, decided: bool, now: datetime,
                 read: Text | None = None, beside: bool = False) -> Open:
        """Show `row` and return what is open to `actor`; with `read`, what changed since that text is shown at once,
        `beside` in two columns.
        """
        self.row, self._beside = row, beside
        self._bases = bases(row, actor, seen, read) if isinstance(row, DraftRow) else ()
        self.news.hide()
        self.close_rows()
        self.facts.show_row(row)
        self.show_beside(row, now)
        self.history.show_row(row, now)
        may = self.bar.show_row(row, actor, decided)
        self._fill(self.bar.base)
        self.bar.changes.blockSignals(True)
        self.bar.changes.setChecked(read is not None)
        self.bar.changes.blockSignals(False)
        self._stack.setCurrentIndex(0)
        self._refresh()
        if Concern.MARK in row.outlook.counts:
            note_read(self._frame, self, row.texts)
        return may

    def show_beside(self, row: Row, now: datetime) -> None:
        """Show what is to be looked at before `row` is agreed to: both may change while the text stays."""
        self.concerns.show_outlook(row.outlook)
        self.figures.show_outlook(row.outlook)
        self.notes.show_row(row, now)
        self.seals.show_row(row, now)

    def close_rows(self) -> None:
        """Put away what was being filled in below the paper."""
        for each in (self.reason, self.note, self.acting):
            each.hide()

    def filling_in(self) -> bool:
        """Return whether the keyboard is in what is being filled in below the paper."""
        focused = QApplication.focusWidget()
        return focused is not None and any(each.isAncestorOf(focused) for each in (self.reason, self.note, self.acting))

    def say_seen(self, row: Row, now: datetime) -> None:
        """Take `row` for what is read, whose text is the same: notes and seals may be others."""
        self.row = row
        self.show_beside(row, now)

    def show_nothing(self) -> None:
        """Show an empty desk; the list says why."""
        self.row = None
        self._stack.setCurrentIndex(1)

    def toggle_changes(self) -> None:
        """Show the changes, or the text as it will print again."""
        if isinstance(self.row, DraftRow):
            self.bar.changes.toggle()

    def other_base(self) -> None:
        """Compare with the next earlier text there is."""
        if self.comparing and len(self._bases) > 1:
            self.bar.base.setCurrentIndex((self.bar.base.currentIndex() + 1) % len(self._bases))

    def zoom(self, by: int) -> None:
        """Make the text larger or smaller by so many percent; 0 is its own size again. The chair remembers it."""
        settings = self._frame.settings
        settings.text_zoom = settings.text_zoom + by if by else 100
        self.paper.zoom(settings.text_zoom)

    def _refresh(self) -> None:
        self.bar.changes.setText(self.tr("看清样 C") if self.comparing else self.tr("看改动 C"))
        self.bar.base.setVisible(self.comparing and len(self._bases) > 1)
        row = self.row
        if isinstance(row, IssueRow):
            self.paper.facts.hide()
            self.paper.show_with(lambda sheet: _write_issue(sheet, row))
        elif row is not None and self.comparing:
            self._compare(row, self._bases[max(0, self.bar.base.currentIndex())])
        elif row is not None:
            self.paper.facts.hide()
            self.paper.show_with(lambda sheet: sheet.write_text(row.revision.text, _credit(row)))

    def _compare(self, row: DraftRow, base: Base) -> None:
        before, after = base.text, row.revision.text
        self._frame.background.files(
            self, lambda stop: compare(before, after), lambda found: self._compared(row, base, found))

    def _compared(self, row: DraftRow, base: Base, found: Comparison) -> None:
        if self.row is not row or not self.comparing:
            return
        both = self._beside and base is self._bases[0]
        words = self.tr("左边是您读的，右边是现在的") if both else base.words
        self.paper.facts.show_changes(found.facts, len(found.changes), words)
        self.paper.facts.show()
        if both:
            self.paper.show_with(lambda sheet: _write_both(sheet, found))
        else:
            self.paper.show_with(lambda sheet: sheet.write_comparison(found))

    def _fill(self, box: QComboBox) -> None:
        box.blockSignals(True)
        box.clear()
        box.addItems([base.words for base in self._bases])
        box.blockSignals(False)

    def _desk(self) -> QWidget:
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facts)
        column.addWidget(line())
        column.addWidget(self.news)
        column.addWidget(self.concerns)
        column.addWidget(self.figures)
        column.addWidget(self.notes)
        column.addWidget(self.paper, 1)
        column.addWidget(line())
        for part in (self.reason, self.note, self.acting, self.seals):
            column.addWidget(part)
        column.addWidget(self.bar)
        column.addWidget(self.history)
        self.paper.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return desk


def _write_both(sheet: ChangesSheet, found: Comparison) -> None:
    sheet.write_beside(found, only_changed=False)


def _credit(row: DraftRow) -> str:
    return credit_line("  ".join(part for part in (row.file.unit, row.draft.facts.correspondent) if part))


def _write_issue(sheet: Sheet, row: IssueRow) -> None:
    """Write the titles in order by section, the editor's note, then every text."""
    sheet.write_line(row.board.journal.masthead or row.board.journal.name, centred=True)
    for at, item in enumerate(row.items):
        if item.section and (at == 0 or row.items[at - 1].section != item.section):
            sheet.write_heading(f"【{item.section}】")
        sheet.write_entry(f"{at + 1}. {item.draft.title}", item.unit)
    if row.issue.editors_note:
        sheet.write_text((Paragraph(Role.LEVEL2, (Run(row.issue.editors_note),)),))
    for at, item in enumerate(row.items, start=1):
        sheet.write_line(f"— {at} —", centred=True)
        sheet.write_text(item.text, _item_credit(item))


def _item_credit(item: IssueItem) -> str:
    return credit_line("  ".join(part for part in (item.unit, item.draft.facts.correspondent) if part))
