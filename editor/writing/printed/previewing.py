"""The pages of the draft beside its text: they follow each key, the cursor's paragraph is marked, a click goes there.

While they are not seen nothing is read, asked or laid out.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from bulletin.archive import Changed
from bulletin.desk.noting import office_day
from bulletin.layout.paging.pages import Place
from editor.pages.font_words import font_words
from editor.pages.laying_out import Newest, Setter
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.words import sentence_of
from editor.writing.commands import COMMANDS
from editor.writing.printed.around import Around, Laid, around, laid
from editor.writing.printed.pictures_known import PicturesKnown
from editor.writing.printed.spots import place_of, position_of
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer

LONG, PAUSE_MS = 40_000, 250  # a text of so many characters is laid out only when the typing pauses


class Previewing(QObject):
    """F8 shows the pages or takes them away, wherever in `panes` the keyboard is: `turned(bool)`."""

    turned = Signal(bool)

    def __init__(self, frame: Frame, sheet: Sheet, writer: Writer, panes: Iterable[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._sheet, self._writer, self._pane = frame, sheet, writer, sheet.pages
        self._setter, self._line = Setter(), Newest(self, between=True)
        self._around: Around | None = None
        self._laid: Laid | None = None
        self._draft_id = ""  # the draft of which it is known, or asked, what is printed around it
        self._pictures = PicturesKnown(frame, self)
        self._stale = self._other = True
        self._line.made.connect(self._show)
        self._line.failed.connect(self._fail)
        self._soon, self._marking = QTimer(self, singleShot=True), QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._lay)
        self._pictures.came.connect(self._touched)
        self._marking.timeout.connect(self._mark)
        sheet.pane.touched.connect(self._touched)
        sheet.pane.replaced.connect(self._on_replaced)
        sheet.pane.cursorPositionChanged.connect(self._marking.start)
        writer.shown.connect(lambda seen: self._ask_again())
        frame.background.archive_changed.connect(self._on_changed)
        self._pane.view.line_clicked.connect(self._go)
        self._pane.closed.connect(self.toggle)
        self._pane.installEventFilter(self)
        sheet.steps.pages_asked.connect(self.toggle)
        for each in panes:
            command(each, frame.keymap, COMMANDS["panes.pages"], self.toggle)
        self._turn(frame.settings.pages.shown)

    @property
    def on(self) -> bool:
        """Whether the pages are to be seen beside an open draft."""
        return not self._pane.isHidden()

    def is_due(self) -> bool:
        """Return whether newer pages, or the mark on them, are still to come."""
        return self._soon.isActive() or self._marking.isActive() or self._line.at_work

    def toggle(self) -> None:
        """Show the pages, or take them away; the keyboard stays in the text."""
        if not self._sheet.isVisible():
            return
        on = not self.on
        inside = self._pane.isAncestorOf(self._sheet.focusWidget() or self._sheet)
        self._frame.settings.pages.shown = on
        self._turn(on)
        if inside:
            self._sheet.take_keyboard()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up with the text as soon as the pages are seen again."""
        if event.type() == QEvent.Type.Show and self._stale:
            self._soon.start(0)
        return super().eventFilter(watched, event)

    def _turn(self, on: bool) -> None:
        self._pane.setVisible(on)
        self._sheet.steps.pages.setChecked(on)
        self.turned.emit(on)

    def _touched(self) -> None:
        self._stale = True
        self._soon.start(PAUSE_MS if self._sheet.pane.document().characterCount() > LONG else 0)

    def _on_replaced(self) -> None:
        self._line.forget()
        self._laid, self._other = None, True
        self._touched()

    def _ask_again(self) -> None:
        """Ask anew what is printed around it: the place, the facts or the number may be others."""
        self._draft_id = ""
        self._stale = True
        self._soon.start(0)

    def _on_changed(self, changed: Changed) -> None:
        if changed.issues or changed.office:
            self._ask_again()

    def _lay(self) -> None:
        """Lay out the text as it stands, if it is seen and known what is printed around it."""
        seen = self._writer.seen
        if seen is None or not self._pane.isVisible():
            return
        if self._draft_id != seen.opened.draft.id:
            self._ask(seen.opened.draft.id)
        elif not self._sheet.pane.toPlainText().strip():
            self._empty(self.tr("还没有字。写下标题和正文，这里就是印出来的样子。"))
        elif self._around is not None:
            self._stale = False
            self._line.ask(partial(self._begin, self._around))

    def _ask(self, draft_id: str) -> None:
        if self._around is not None and self._around.alone.draft_id != draft_id:
            self._around = None
            self._pictures.forget()
        self._draft_id = draft_id
        day = office_day(datetime.now(UTC))
        answered = partial(self._on_around, draft_id)
        self._frame.background.ask(self, lambda archive: around(archive, draft_id, day), answered, answered)

    def _on_around(self, draft_id: str, found: Around | Exception | None) -> None:
        if draft_id != self._draft_id:
            return
        self._around = found if isinstance(found, Around) else None
        if isinstance(found, Around):
            self._pictures.learn(found.alone.pictures)
            self._soon.start(0)
        elif found is None:
            self._empty(self.tr("没有在办的刊物，排不出版面。刊物在“设置”里建。"))
        else:
            self._line.forget()
            self._fail(found)

    def _begin(self, where: Around, then: Callable[[Any], None], otherwise: Callable[[Exception], None]) -> None:
        """Read the text now, not when it was asked for: more may have been typed since."""
        text, setter = self._sheet.pane.text(), self._setter
        pictures = self._pictures.of(text)
        self._frame.background.check(
            self, lambda: laid(text, where, pictures, setter), then, otherwise, pages=True)

    def _show(self, made: Laid) -> None:
        if self._around is None:
            return
        self._laid = made
        self._pane.pages.show_pages(made.pages, made.pictures, font_words(made.pages.fonts), other=self._other)
        self._pane.show_length(made.pages, self._around.layout)
        self._other = False
        self._mark()

    def _fail(self, error: Exception) -> None:
        self._pane.pages.keep(self.tr("版面没有排出来。{why}").format(why=sentence_of(error)))

    def _empty(self, words: str) -> None:
        self._line.forget()
        self._laid, self._other = None, True
        self._pane.clear(words)

    def _mark(self) -> None:
        """Mark the paragraph of the cursor; while newer pages are to come, they will be marked."""
        made = self._laid
        if made is not None and self._pane.isVisible() and not self._soon.isActive():
            pane = self._sheet.pane
            self._pane.view.show_line(
                place_of(pane.document(), pane.textCursor().position(), made.text, made.numbers))

    def _go(self, place: Place) -> None:
        """Put the cursor of the text where a line was clicked."""
        pane, made = self._sheet.pane, self._laid
        position = position_of(pane.document(), place, made.text, made.numbers) if made is not None else None
        if position is not None:
            cursor = pane.textCursor()
            cursor.setPosition(position)
            pane.setTextCursor(cursor)
            pane.ensureCursorVisible()
            self._sheet.take_keyboard()
