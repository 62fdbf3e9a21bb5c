"""A layout tried out: pages of a sample issue that follow each change, and which of its fonts this machine has."""

from dataclasses import dataclass, field, fields

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bulletin.layout.layout import Fonts, Layout
from bulletin.layout.own_base.base import OwnBase, layout_with
from bulletin.layout.page import Official, PrintedIssue
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.pages import FoundFont, Pages
from bulletin.layout.paging.paginate import Cache, paginate, paginate_official
from editor.pages.pages_bar import PagesBar
from editor.pages.preview import PagesView
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import EmptyState, IconLabel, line, note

Sample = PrintedIssue | Official | None
_PAUSE = 120  # milliseconds after the last key


@dataclass
class Press:
    """The fonts and what was laid out before, used by the thread of the checks alone."""

    book: Fontbook | None = None
    cache: Cache = field(default_factory=Cache)

    def pages(
        self, sample: Sample, layout: Layout, base: OwnBase | None,
    ) -> tuple[Pages | None, tuple[FoundFont, ...]]:
        """Return the sample's pages, and for each font of the layout which stands for it.

        Of a `base` page, fonts and sizes are taken; its masthead is seen in the Word file only.
        """
        layout = layout_with(base, layout) if base is not None else layout
        book = self.book = self.book or Fontbook.of_system()
        found = tuple(book.found(getattr(layout.fonts, each.name)) for each in fields(Fonts))
        if isinstance(sample, PrintedIssue):
            return paginate(sample, layout, book, self.cache), found
        return paginate_official(sample, layout, book, self.cache) if sample is not None else None, found


class LayoutPreview(QWidget):
    """Shows the newest of what it was given; the old pages stay until the new ones are there."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._press = frame, Press()
        self._asked = 0
        self._sample: Sample = None
        self._layout: Layout | None = None
        self._base: OwnBase | None = None
        self.view = PagesView()
        self.bar = PagesBar(self.view)
        self.fonts = note("", wrapping=True)
        self._sign = IconLabel("text-aa", 16)
        self.nothing = EmptyState(self.tr("这个版式用于表单，没有样张。"), icon_name="file-text")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._paginate)
        self._stack = QStackedWidget()
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.addWidget(self.bar)
        column.addWidget(line())
        column.addWidget(self.view, 1)
        self._stack.addWidget(pages)
        self._stack.addWidget(self.nothing)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(self._sign)
        row.addWidget(self.fonts, 1)
        outer = QVBoxLayout(self)
        for each in (column, outer):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)
        outer.addWidget(self._stack, 1)
        outer.addWidget(line())
        outer.addWidget(foot)

    def show_layout(self, layout: Layout, sample: Sample, base: OwnBase | None = None, *, soon: bool = False) -> None:
        """Show `sample` with `layout`, once nothing is typed for a moment when it is to be `soon`.

        Without a sample, for a form, only its fonts are told.
        """
        self._sample, self._layout, self._base = sample, layout, base
        self._stack.setCurrentIndex(1 if sample is None else 0)
        if soon:
            self._pause.start()
        else:
            self._paginate()

    def _paginate(self) -> None:
        self._pause.stop()
        layout, sample, base = self._layout, self._sample, self._base
        if layout is None:
            return
        self._asked += 1
        number = self._asked
        self._frame.background.check(
            self, lambda: self._press.pages(sample, layout, base),
            lambda made: self._show(number, *made), self._frame.trouble)

    def _show(self, number: int, pages: Pages | None, fonts: tuple[FoundFont, ...]) -> None:
        if number != self._asked:
            return  # a newer one is under way
        if pages is not None:
            self.view.show_pages(pages, {})
        missing = tuple(dict.fromkeys(each for each in fonts if each.substituted))
        self._sign.show_icon("warning" if missing else "check", Colour.WARNING if missing else Colour.GOOD)
        self.fonts.setToolTip("\n".join(self.tr("{wanted}：{family}").format(
            wanted=each.wanted, family=each.family or self.tr("没有可代的字体")) for each in missing))
        self.fonts.setText(self._font_words(missing) if missing else self.tr("版式用到的字体，本机都有。"))

    def _font_words(self, missing: tuple[FoundFont, ...]) -> str:
        told = joining.listed(each.wanted for each in missing)
        return self.tr(
            "本机没有 {told}，暂用相近字体。成刊文件里写的仍是这些字体，在装有它们的电脑上照原样显示；"
            "要在本机看准、印准，请管理员装上字体后重新启动程序。").format(told=told)
