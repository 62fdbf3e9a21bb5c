"""The manual in a window beside the work: contents at the left with a field that finds, the page at the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.manual.contents import Contents
from editor.manual.keys_text import keys_text
from editor.manual.pages import KEYS, Page, pages_in
from editor.manual.paper import ManualPaper
from editor.shell.frame import Frame
from editor.shell.language import Language, spoken
from editor.shell.resources import ROOT
from editor.shell.search_box import SearchBox
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import note, quiet_button, splitter

DOCS = ROOT.parent / "docs"
SIZE = (1040, 700)
_FOLDERS = {Language.CHINESE: "zh", Language.ENGLISH: "en"}


@dataclass(frozen=True)
class _Stop:
    """Where one was: a page and how far down, in pixels, or at which heading."""

    file: str
    heading: str = ""
    down: int = 0


class ManualWindow(QWidget):
    """Stands beside its window and is no dialog: one reads and works on. Esc closes it, Ctrl+F finds in all pages,
    F3 goes to the next place, Alt+← and Alt+→ to the pages before.
    """

    def __init__(self, frame: Frame, parent: QWidget | None = None, *, docs: Path = DOCS) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._frame, self._folder = frame, docs / _FOLDERS[spoken()]
        self._pages: dict[str, Page] = {}
        self._before: list[_Stop] = []
        self._after: list[_Stop] = []
        self._here = _Stop("")
        self.setWindowTitle(self.tr("手册"))
        self.field, self.contents, self.paper = SearchBox(self.tr("在手册里找")), Contents(), ManualPaper()
        self.told = note("", wrapping=True)
        self.back = quiet_button("arrow-left", self.tr("后退（Alt+←）"), self.go_back)
        self.forward = quiet_button("arrow-right", self.tr("前进（Alt+→）"), self.go_forward)
        self._lay_out()
        self.resize(*SIZE)
        self.field.asked.connect(self._find)
        self.field.returnPressed.connect(self._find_next)
        self.contents.asked.connect(self.show_page)
        self.paper.asked.connect(self.show_page)
        self._show_ways()

    def show_page(self, file: str, heading: str = "") -> None:
        """Show a page, at a heading if one is named; unknown ones show the first."""
        if not self._pages:
            self._read(_Stop(file, heading))
            return
        if self._here.file:
            self._before.append(self._place())
            self._after.clear()
        self._show(_Stop(file if file in self._pages else next(iter(self._pages)), heading))

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._before:
            self._after.append(self._place())
            self._show(self._before.pop())

    def go_forward(self) -> None:
        """Show again what one went back from."""
        if self._after:
            self._before.append(self._place())
            self._show(self._after.pop())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        standard = QKeySequence.StandardKey
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(standard.Find):
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
        elif event.matches(standard.FindPrevious):
            self.paper.go_to_words(self.field.text().strip(), back=True)
        elif event.matches(standard.FindNext):
            self._find_next()
        elif event.matches(standard.Back):
            self.go_back()
        elif event.matches(standard.Forward):
            self.go_forward()
        else:
            super().keyPressEvent(event)

    def _read(self, wanted: _Stop) -> None:
        folder = self._folder
        self._frame.background.files(self, lambda stop: pages_in(folder), lambda pages: self._take(pages, wanted),
                                     lambda error: self._miss())

    def _take(self, pages: tuple[Page, ...], wanted: _Stop) -> None:
        self._pages = {each.file: each for each in pages}
        self._learn_keys()
        self._list("")
        self.show_page(wanted.file, wanted.heading)

    def _learn_keys(self) -> None:
        """Let the page of keys say the keys of this chair, as they are now."""
        if KEYS in self._pages:
            keymap = self._frame.keymap
            made = keys_text(keymap.groups(), keymap.keys)
            self._pages[KEYS] = replace(self._pages[KEYS], text=made)

    def _miss(self) -> None:
        self._tell(self.tr("没有找到手册的文件（程序文件夹里的 docs）。重新安装程序可以补齐，其他一切照常。"))

    def _show(self, stop: _Stop) -> None:
        self._here = stop
        if stop.file == KEYS:
            self._learn_keys()
        page, folder = self._pages[stop.file], self._folder
        self._frame.background.files(
            self, lambda token: {name: QImage(str(folder / name)) for name in page.pictures()},
            lambda pictures: self._put(stop, pictures))

    def _put(self, stop: _Stop, pictures: dict[str, QImage]) -> None:
        if stop != self._here:
            return
        self.paper.show_page(self._pages[stop.file].text, pictures)
        if stop.heading:
            self.paper.go_to(stop.heading)
        else:
            self.paper.verticalScrollBar().setValue(stop.down)
        self.setWindowTitle(self.tr("手册：{page}").format(page=self._pages[stop.file].title))
        self.contents.choose(stop.file)
        self._show_ways()
        if words := self.field.text().strip():
            self.paper.mark_all(words)
            self.paper.go_to_words(words)

    def _place(self) -> _Stop:
        return _Stop(self._here.file, down=self.paper.verticalScrollBar().value())

    def _find(self, words: str) -> None:
        self._list(words)
        self.paper.mark_all(words)
        if not words or not self._pages:
            self.told.hide()
            return
        found = [page for page in self._pages.values() if page.holds(words)]
        self._tell(self.tr("{count} 页里有，F3 看下一处").format(count=len(found)) if found
                   else self.tr("手册里没有“{words}”").format(words=words))
        if found and not self._pages[self._here.file].holds(words):
            self.show_page(found[0].file)
        else:
            self.paper.go_to_words(words)

    def _find_next(self) -> None:
        if words := self.field.text().strip():
            self.paper.go_to_words(words)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()

    def _list(self, words: str) -> None:
        """List the pages, those with `words` only where there are any."""
        holding = [page for page in self._pages.values() if not words or page.holds(words)]
        self.contents.show_pages(holding or self._pages.values(), self._here.file)

    def _show_ways(self) -> None:
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))

    def _lay_out(self) -> None:
        left, ways, column = QWidget(), QHBoxLayout(), QVBoxLayout()
        ways.setContentsMargins(INSIDE, INSIDE, INSIDE, 0)
        ways.setSpacing(4)
        for part, share in ((self.back, 0), (self.forward, 0), (self.field, 1)):
            ways.addWidget(part, share)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(ways)
        self.told.setContentsMargins(BETWEEN, 0, INSIDE, 0)
        self.told.hide()
        column.addWidget(self.told)
        column.addWidget(self.contents, 1)
        left.setLayout(column)
        style(left, "pane")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter("manual", self._frame.settings, left, self.paper, shares=(3, 8)))
