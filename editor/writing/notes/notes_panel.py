"""The notes on the open draft beside it: where each is, who made it, and whether it is settled."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from bulletin.notes import Note
from editor.pieces.cleaning import shortened
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.rows import Chipped, Row, TwoLineRows
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, button
from editor.writing.notes.passages import Passages
from editor.writing.seeing import Seen
from editor.writing.times import clock
from editor.writing.versions.versions_panel import Rows


class NotesPanel(QWidget):
    """Lists the notes in the order of the text. `open_changed(int)` is sent with the count of those not settled."""

    open_changed = Signal(int)
    note_asked = Signal()

    def __init__(self, passages: Passages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._passages = passages
        self._seen: Seen | None = None
        self.shown: list[Note] = []
        self.head, self.rows, self.list = SectionTitle(self.tr("批注")), Rows(self), QListView()
        self.only_open = QCheckBox(self.tr("只看未处理"))
        self.only_open.setChecked(True)
        self.only_open.toggled.connect(self.show_notes)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go = button(self.tr("到原文"), clicked=self.jump)
        self.settle = button(self.tr("已处理"), clicked=self._settle)
        self.empty = EmptyState("", self.tr("批注所选文字"), "chat-text")
        self.empty.acted.connect(self.note_asked)
        self._lay_out()
        self.list.activated.connect(self.jump)
        self.list.selectionModel().currentChanged.connect(lambda now, before: self._on_row())
        passages.changed.connect(self.show_notes)

    def show_draft(self, seen: Seen) -> None:
        """Show the notes on this draft, with the names of those who made them."""
        self._seen = seen
        self._passages.show_draft(seen)
        self.show_notes()

    def show_notes(self) -> None:
        """Show the notes as they stand."""
        everything = self._passages.notes
        before = self.note_here()
        wanted = [note for note in everything if note.is_open or not self.only_open.isChecked()]
        self.shown = sorted(wanted, key=self._place)
        self.rows.show_rows(tuple(self._row(note) for note in self.shown))
        count = self._passages.open_count()
        self.head.set_beside(self.tr("共 {all} 条，{open} 条未处理").format(
            all=len(everything), open=count) if everything else "")
        self.only_open.setVisible(bool(everything))
        self.empty.set_words(self.tr("批注都已处理。") if everything else self.tr(
            "还没有批注。选中文字后按 Ctrl+Shift+M，可以写给同事看，不会印出。"), self.tr("批注所选文字"))
        self._pages.setCurrentIndex(0 if self.shown else 1)
        at = next((place for place, note in enumerate(self.shown) if before is not None and note.id == before.id), 0)
        if self.shown:
            self.list.setCurrentIndex(self.rows.index(at))
        self._on_row()
        self.open_changed.emit(count)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_row()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._passages.choose("")

    def note_here(self) -> Note | None:
        """Return the note chosen in the list."""
        row = self.list.currentIndex().row()
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def jump(self) -> None:
        """Go to the passage of the note chosen."""
        note = self.note_here()
        if note is not None:
            self._passages.go(note)

    def _settle(self) -> None:
        note = self.note_here()
        if note is not None:
            self._passages.settle(note)

    def _place(self, note: Note) -> tuple[bool, int]:
        return self._passages.is_gone(note), self._passages.position(note)

    def _row(self, note: Note) -> Row:
        chip = None
        if not note.is_open:
            chip = Chipped(self.tr("已处理"), Tone.GOOD, "check")
        elif self._passages.is_gone(note):
            chip = Chipped(self.tr("原文已删"), Tone.WARNING, "warning-circle")
        return Row(shortened(note.words, 60), self._by(note), chip)

    def _by(self, note: Note) -> str:
        who = self._seen.who(note.who) if self._seen is not None else note.who
        when = clock(note.at, datetime.now().astimezone())
        return joining.apart((f"“{shortened(note.anchor.quote, 12)}”", f"{who} {when}"))

    def _on_row(self) -> None:
        """Say the whole of the note chosen, and mark its passage."""
        note = self.note_here()
        self._passages.choose(note.id if note is not None and self.isVisible() else "")
        self.go.setEnabled(note is not None and not self._passages.is_gone(note))
        self.settle.setEnabled(note is not None)
        self.settle.setText(self.tr("已处理") if note is None or note.is_open else self.tr("重新打开"))
        self.words.setText(self._whole(note) if note is not None else "")
        self.words.setVisible(note is not None)

    def _whole(self, note: Note) -> str:
        lines = [note.words]
        if self._passages.is_gone(note):
            lines.append(self.tr("原文已删：“{quote}”").format(quote=note.anchor.quote))
        if note.resolved_at is not None and self._seen is not None:
            lines.append(self.tr("{who} 已于 {time} 处理").format(
                who=self._seen.who(note.resolved_by), time=clock(note.resolved_at, datetime.now().astimezone())))
        return "\n".join(lines)

    def _lay_out(self) -> None:
        style(self.list, "flat")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("批注"))
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(BETWEEN, GRID, BETWEEN, BETWEEN)
        foot.setSpacing(INSIDE)
        foot.addWidget(self.words)
        deeds = QHBoxLayout()
        deeds.setSpacing(INSIDE)
        deeds.addWidget(self.go, 1)
        deeds.addWidget(self.settle, 1)
        foot.addLayout(deeds)
        column.addLayout(foot)
        self._pages = QStackedWidget()
        self._pages.addWidget(full)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.setSpacing(INSIDE)
        head = QVBoxLayout()
        head.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        head.setSpacing(INSIDE)
        head.addWidget(self.head)
        head.addWidget(self.only_open)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
