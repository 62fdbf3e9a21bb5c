"""Comparing in the writing screen: which two texts, off the GUI thread, and what is put back into the editor."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from bulletin.compare import Comparison, compare
from bulletin.desk import looking
from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Opened
from bulletin.text import Text
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.writing import bridge
from editor.writing.commands import COMMANDS
from editor.writing.normal import normal
from editor.writing.seeing import Seen
from editor.writing.sheet import Sheet
from editor.writing.versions.compare_sides import EDITOR, Side, first_base, sides
from editor.writing.versions.compare_view import CompareView
from editor.writing.versions.putting_back import PuttingBack
from editor.writing.writer import Writer


class Comparing(QObject):
    """Takes the middle of the screen with its view and gives it back with Esc."""

    def __init__(self, frame: Frame, screen: QWidget, sheet: Sheet, writer: Writer, middle: QStackedWidget) -> None:
        super().__init__(screen)
        self._frame, self._sheet, self._writer, self._middle = frame, sheet, writer, middle
        self.view = CompareView(frame.settings.text_zoom)
        middle.addWidget(self.view)
        self._draft_id = ""
        self._file: Text | None = None
        self._sides: dict[str, Side] = {}
        self._back: PuttingBack | None = None
        self._after: Text = ()
        self._asked = 0
        bar = self.view.bar
        bar.chosen.connect(self._compare)
        bar.reshaped.connect(self._enable)
        bar.closed.connect(self.close)
        bar.stepped.connect(lambda by: self._enable())
        bar.change_asked.connect(self.put_change)
        bar.passage_asked.connect(self.put_passage)
        self.view.page.cursorPositionChanged.connect(self._enable)
        self.view.facts.chosen.connect(lambda fact: self._enable())
        writer.shown.connect(self._on_shown)
        self._add_keys(screen)

    @property
    def is_open(self) -> bool:
        """Whether the view has the middle of the screen."""
        return self._middle.currentWidget() is self.view

    def toggle(self) -> None:
        """Compare the text in the editor with what was agreed to last, or go back to it."""
        if self.is_open:
            self.close()
        elif self._writer.seen is not None:
            self.open(first_base(self._writer.seen))

    def open(self, before: str, after: str = EDITOR) -> None:
        """Compare the sides with these keys: ids of revisions, `EDITOR`, `FILE`."""
        if self._writer.seen is None:
            return
        self._sheet.pane.commit_input()
        self._middle.setCurrentWidget(self.view)
        self._fill(self._writer.seen, before, after)
        self._compare()
        self.view.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Go back to the text."""
        if self.is_open:
            self._asked += 1
            self._middle.setCurrentWidget(self._sheet)
            self._sheet.take_keyboard()

    def put_change(self) -> None:
        """Put the old wording of the change one stands at back into the editor."""
        self._put(lambda back, passage, change: back.change(self._sheet.pane, passage, change))

    def put_passage(self) -> None:
        """Put the whole paragraph of the change one stands at back as it was."""
        self._put(lambda back, passage, change: back.passage(self._sheet.pane, passage))

    def undo(self) -> None:
        """Take back what was put back last, or what was typed last."""
        if self.view.bar.chosen_keys()[1] == EDITOR and not self._sheet.pane.isReadOnly():
            place = self.view.place
            bridge.undo(self._sheet.pane.document())
            self._compare(place.passage if place else -1)

    def _put(self, deed: Callable[[PuttingBack, int, int], None]) -> None:
        place = self.view.place
        if self._back is None or place is None:
            return
        if self._sheet.pane.text() == self._after:
            deed(self._back, place.passage, place.change)
        self._compare(place.passage)

    def _fill(self, seen: Seen, before: str, after: str) -> None:
        if seen.opened.draft.id != self._draft_id:
            self._draft_id, self._file = seen.opened.draft.id, None
        found = sides(seen, datetime.now().astimezone(), self._sheet.pane.text(), self._file)
        self._sides = {side.key: side for side in found}
        self.view.bar.show_sides(found, before, after)

    def _compare(self, passage: int = -1) -> None:
        """Compare what is chosen; `passage` is where one stood."""
        before, after = (self._text(key) for key in self.view.bar.chosen_keys())
        self._asked += 1
        if before is None or after is None:
            self._read_file()
            return
        asked = self._asked
        self.view.bar.count.setText(self.tr("正在比对…"))
        self._frame.background.files(
            self, lambda stop: compare(before, after),
            lambda found: self._compared(asked, found, before, after, passage),
            _telling_that_it_failed(self._frame, self.view))

    def _text(self, key: str) -> Text | None:
        if key == EDITOR:
            return self._sheet.pane.text()
        text = self._sides[key].text if key in self._sides else ()
        return None if text is None else normal(text)

    def _compared(self, asked: int, found: Comparison, before: Text, after: Text, passage: int) -> None:
        if asked != self._asked:
            return
        self._after = after
        self._back = PuttingBack(found, before, after)
        self.view.show_comparison(found, after, passage)
        self._enable()

    def _enable(self) -> None:
        """Offer to put back where the text in the editor is what came of the change, and may be written."""
        place, back = self.view.place, self._back
        open_to = self.view.bar.chosen_keys()[1] == EDITOR and not self._sheet.pane.isReadOnly()
        here = open_to and place is not None and back is not None
        self.view.bar.put_change.setVisible(open_to)
        self.view.bar.put_passage.setVisible(open_to)
        self.view.bar.put_change.setEnabled(bool(here and back and place and back.can_change(
            place.passage, place.change)))
        self.view.bar.put_passage.setEnabled(bool(here and back and place and back.can_passage(place.passage)))

    def _read_file(self) -> None:
        """Read the original file once more, as it came."""
        seen = self._writer.seen
        source = seen.opened.submission if seen else None
        if source is None:
            return
        background, guard, asked = self._frame.background, self._frame.guard, self._asked
        self.view.bar.count.setText(self.tr("正在读原件…"))

        def read(original: tuple[str, bytes]) -> None:
            background.files(self, lambda stop: _text_in(guard.open(*original).result()),
                             lambda text: self._on_file(asked, text), self._not_read, title=self.tr("读原件"))

        background.ask(self, lambda archive: looking.original(archive, source.id), read, self._not_read)

    def _on_file(self, asked: int, text: Text) -> None:
        if asked == self._asked and self._writer.seen is not None:
            self._file = text
            self._fill(self._writer.seen, *self.view.bar.chosen_keys())
            self._compare()

    def _not_read(self, error: Exception) -> None:
        self._frame.trouble(error)
        if self._writer.seen is not None:
            self._fill(self._writer.seen, self._writer.seen.opened.original.id, EDITOR)
            self._compare()

    def _on_shown(self, seen: Seen) -> None:
        """Keep what is offered true when a version was saved meanwhile; another draft is shown as a text."""
        if not self.is_open:
            return
        if seen.opened.draft.id != self._draft_id:
            self.close()
            return
        self._fill(seen, *self.view.bar.chosen_keys())
        self._enable()

    def _add_keys(self, screen: QWidget) -> None:
        keymap = self._frame.keymap
        command(screen, keymap, COMMANDS["compare"], self.toggle)
        for name, deed in (("undo", self.undo), ("next", lambda: self.view.bar.stepped.emit(1)),
                           ("previous", lambda: self.view.bar.stepped.emit(-1))):
            command(self.view, keymap, COMMANDS[f"compare.{name}"], deed)
        escape = QShortcut(QKeySequence("Esc"), self.view, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close)


def _telling_that_it_failed(frame: Frame, view: CompareView) -> Callable[[Exception], None]:
    def tell(error: Exception) -> None:
        view.bar.count.setText(QCoreApplication.translate("Comparing", "没有比对成"))
        frame.trouble(error)

    return tell


def _text_in(found: tuple[Opened, ...]) -> Text:
    """Return the first text in the file; raises what it was refused with."""
    incoming = next((each.incoming for each in found if each.incoming), None)
    if incoming is None:
        raise next((each.refused for each in found if each.refused), Unreadable(Reason.EMPTY))
    return incoming.text
