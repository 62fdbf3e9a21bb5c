"""Laying out pages beside the GUI thread: what it keeps, and that of several questions the newest is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from bulletin.layout.layout import Layout
from bulletin.layout.page import PrintedIssue
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.pages import Pages
from bulletin.layout.paging.paginate import Cache, paginate

Job = Callable[[Callable[[Any], None], Callable[[Exception], None]], None]


@dataclass
class Setter:
    """What the thread that lays out keeps: the fonts of this machine, and the paragraphs it broke before."""

    fonts: Fontbook | None = None
    cache: Cache = field(default_factory=Cache)

    def pages(self, page: PrintedIssue, layout: Layout, pictures: Mapping[str, bytes]) -> Pages:
        """Return the pages of `page`, its pictures by SHA-256; the fonts are looked for once."""
        if self.fonts is None:
            self.fonts = Fontbook.of_system()
        return paginate(page, layout, self.fonts, self.cache, pictures.__getitem__)


class Newest(QObject):
    """Does one job after the other: what is under way is finished, of those that wait in between only the last is done.

    A job is given two functions, one of which it calls on the GUI thread when it is done. `made(result)` and
    `failed(Exception)` tell of the job that was asked for last alone; `between`: also of one overtaken by then, so that
    something new is seen while jobs are asked for faster than they are done.
    """

    made = Signal(object)
    failed = Signal(Exception)

    def __init__(self, parent: QObject | None = None, *, between: bool = False) -> None:
        super().__init__(parent)
        self._between = between
        self._next: Job | None = None
        self._at_work = False
        self._number = 0

    def ask(self, job: Job) -> None:
        """Do `job`, at once or when what is under way is done."""
        self._number += not self._between
        self._next = job
        if not self._at_work:
            self._begin()

    def forget(self) -> None:
        """Tell nothing of what is under way, and begin nothing that waits."""
        self._number += 1
        self._next = None

    @property
    def at_work(self) -> bool:
        """Whether a job is under way."""
        return self._at_work

    def _begin(self) -> None:
        job, self._next, number = self._next, None, self._number
        if job is not None:
            self._at_work = True
            job(lambda made: self._ended(number, made, None), lambda error: self._ended(number, None, error))

    def _ended(self, number: int, made: Any, error: Exception | None) -> None:
        self._at_work = False
        if number == self._number:
            if error is None:
                self.made.emit(made)
            else:
                self.failed.emit(error)
        if not self._at_work:
            self._begin()
