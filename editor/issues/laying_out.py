"""The issue on the board laid out as pages, beside the GUI thread; of several answers the newest is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from bulletin.desk import publishing
from bulletin.desk.layouts import holding
from bulletin.layout.layout import Layout
from bulletin.layout.page import PrintedIssue
from bulletin.layout.paging.pages import Pages
from bulletin.numbers import number_line
from editor.issues.seeing import Seen
from editor.pages.laying_out import Newest, Setter
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


class PageMaker(QObject):
    """`made(Laid)` with the pages of what was asked for last, `failed(Exception)` when they could not be laid out."""

    made = Signal(object)
    failed = Signal(Exception)

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._setter = Setter()
        self._line = Newest(self)
        self._line.made.connect(self.made)
        self._line.failed.connect(self.failed)

    def ask(self, seen: Seen) -> None:
        """Lay out the issue on the board; what is under way is finished, what waited in between is left out."""
        if seen.issue is not None:
            self._line.ask(partial(self._make, seen))

    def forget(self) -> None:
        """Tell nothing of what is under way: no issue is on the board."""
        self._line.forget()

    def _make(self, seen: Seen, then: Callable[[Laid], None], otherwise: Callable[[Exception], None]) -> None:
        background, setter = self._frame.background, self._setter
        background.ask(self, lambda archive: wanted(archive, seen), lambda asked: background.check(
            self, lambda: laid(asked, setter), then, otherwise, pages=True), otherwise)


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
    pages = setter.pages(asked.page, asked.layout, asked.pictures)
    return Laid(asked.issue_id, pages, asked.layout.name, asked.pictures, asked.draft_ids)
