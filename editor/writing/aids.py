"""What helps while one writes: numbers, phrases, tables, the outline, the whole screen, scrolling together."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.writing.commands import COMMANDS
from editor.writing.following import Following
from editor.writing.full_screen import FullScreen
from editor.writing.numbering import Numbering
from editor.writing.outline import Outline
from editor.writing.pasting.paste_news import PasteNews
from editor.writing.phrases.phrasing import Phrasing
from editor.writing.replacing.bulk import Bulk
from editor.writing.sheet import Sheet
from editor.writing.tab_key import TabKey
from editor.writing.table_keys import TableKeys
from editor.writing.writer import Writer


class Aids(QObject):
    """Makes them and gives each its key; a screen has but to make it, after it heard of the writer itself."""

    def __init__(self, frame: Frame, screen: QWidget, sheet: Sheet, writer: Writer) -> None:
        super().__init__(screen)
        self._frame = frame
        tab = TabKey(sheet.pane)
        self.numbering, self.phrasing = Numbering(sheet.pane, tab), Phrasing(frame, sheet.pane, tab, self)
        self.bulk = Bulk(sheet, writer, self.numbering, self)
        self.tables, self.outline = TableKeys(sheet.pane, tab), Outline(sheet.pane)
        self.full_screen = FullScreen(frame, screen, sheet, writer)
        self.following = Following(sheet.pane, sheet.beside)
        self.paste_news = PasteNews(sheet.pane)
        sheet.add_row(self.paste_news)
        sheet.add_left(self.outline)
        self.outline.left.connect(sheet.take_keyboard)
        self.numbering.renumbered.connect(self._say_renumbered)
        for name, deed in (("full_screen", self.full_screen.toggle), ("outline", self._toggle_outline),
                           ("other_pane", self._change_pane)):
            command(screen, frame.keymap, COMMANDS[name], deed)
        self._sheet = sheet

    def _change_pane(self) -> None:
        """Take the keyboard from the text to what stands beside it, one after the other, and back."""
        beside, view = self._sheet.beside.page, self._sheet.pages.view
        panes = [self._sheet.pane, *(each for each in (beside, view) if each.isVisible())]
        if self._sheet.isVisible():
            here = next((at for at, each in enumerate(panes) if each.hasFocus()), -1)
            panes[(here + 1 or 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_outline(self) -> None:
        if self._sheet.isVisible():
            self.outline.toggle()

    def _say_renumbered(self, count: int) -> None:
        self._frame.say(self.tr("已重排 {count} 处序号").format(count=count) if count else self.tr("序号没有错漏"))
