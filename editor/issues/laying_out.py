"""The issue on the board laid out as pages, beside the GUI thread; of several answers the newest is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from bulletin.desk import publishing
from bulletin.desk.layouts import holding
from bulletin.layout.layout import Layout
from bulletin.layout.page import PrintedIssue
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.pages import Pages
from bulletin.layout.paging.paginate import Cache, paginate
from bulletin.numbers import number_line
from editor.issues.seeing import Seen
from editor.shell.frame import Frame
from editor.shell.resources import resource


@dataclass(frozen=True)
class Wanted:
    """What is to be laid out: the issue as printed, its layout and its pictures; the drafts in printed order."""

    issue_id: str
    page: PrintedIssue
    layout: Layout
    pictures: Mapping[str, bytes]
    draft_ids: tuple[str, ...]


@dataclass(frozen=True)
class Laid:
    """An issue laid out; `layout` is what its layout is called, `draft_ids` are its items in printed order."""

    issue_id: str
    pages: Pages
    layout: str = ""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    draft_ids: tuple[str, ...] = ()


@dataclass
class Setter:
    """What the thread that lays out keeps: the fonts of this machine, and the paragraphs it broke before."""

    fonts: Fontbook | None = None
    cache: Cache = field(default_factory=Cache)


class PageMaker(QObject):
    """`made(Laid)` with the pages of what was asked for last, `failed(Exception)` when they could not be laid out.

    The fonts are looked for once, on the thread that lays out, and stay for the screen's life.
    """

    made = Signal(object)
    failed = Signal(Exception)

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._setter = Setter()
        self._next: Seen | None = None
        self._at_work = False
        self._number = 0

    def ask(self, seen: Seen) -> None:
        """Lay out the issue on the board; what is under way is finished, what waited in between is left out."""
        self._number += 1
        self._next = seen
        if not self._at_work:
            self._begin()

    def forget(self) -> None:
        """Tell nothing of what is under way: no issue is on the board."""
        self._number += 1
        self._next = None

    def _begin(self) -> None:
        seen, self._next, number = self._next, None, self._number
        if seen is None or seen.issue is None:
            return
        self._at_work = True
        self._frame.background.ask(self, lambda archive: wanted(archive, seen),
                                   lambda asked: self._lay_out(asked, number),
                                   lambda error: self._broke(error, number))

    def _lay_out(self, asked: Wanted, number: int) -> None:
        setter = self._setter
        self._frame.background.check(self, lambda: laid(asked, setter), lambda made: self._came(made, number),
                                     lambda error: self._broke(error, number))

    def _came(self, made: Laid, number: int) -> None:
        self._at_work = False
        if number == self._number:
            self.made.emit(made)
        self._begin()

    def _broke(self, error: Exception, number: int) -> None:
        self._at_work = False
        if number == self._number:
            self.failed.emit(error)
        self._begin()


def wanted(archive: Archive, seen: Seen) -> Wanted:
    """Return what the issue on the board would print now, with the number it would take."""
    assert seen.issue is not None
    printing = publishing.printing_of(archive, seen.issue.id)
    line = printing.page.number_line or number_line(seen.journal, seen.proposed)
    layout = holding(printing.layout_text, printing.layout, resource("layouts"))
    return Wanted(seen.issue.id, replace(printing.page, number_line=line), layout, printing.pictures,
                  tuple(item.draft_id for item in printing.issue.items))


def laid(asked: Wanted, setter: Setter) -> Laid:
    """Return the pages."""
    if setter.fonts is None:
        setter.fonts = Fontbook.of_system()
    pages = paginate(asked.page, asked.layout, setter.fonts, setter.cache, asked.pictures.__getitem__)
    return Laid(asked.issue_id, pages, asked.layout.name, asked.pictures, asked.draft_ids)
