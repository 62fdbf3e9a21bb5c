"""What helps while one writes: numbers, phrases, tables, the outline, the whole screen, scrolling together."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from editor.shell.frame import Frame
from editor.shell.screen import Keys
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
        for keys, deed in (("F11", self.full_screen.toggle), ("Ctrl+Shift+O", self._toggle_outline),
                           ("Ctrl+F6", self._change_pane)):
            made = QShortcut(QKeySequence(keys), screen, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(deed)
        self._sheet = sheet

    def keys(self) -> Keys:
        """Return the keys of the aids with their words."""
        return (
            ("Ctrl+Shift+V", self.tr("只粘贴文字")), ("Ctrl+Shift+L", self.tr("重排各级序号")),
            ("Tab", self.tr("取用提示的序号；在表格里到下一格")),
            ("Ctrl+J", self.tr("用语库；打缩写后按 Tab 展开")),
            ("Ctrl+F6", self.tr("在正文、对照、版面之间换")), ("Ctrl+Shift+O", self.tr("提纲")),
            ("F11", self.tr("专注（全屏），Esc 退出")),
            ("Alt+↑ / Alt+↓", self.tr("表格：在上方 / 下方加一行")), ("Alt+Delete", self.tr("表格：删去本行")),
        )

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
