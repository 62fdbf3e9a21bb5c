"""From a key to the painting of the page beside the text, in the writing screen over a real archive in its thread."""

import gc
import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from bulletin.journals import Journal, JournalKind, Section
from tests.bench.typing import _Desk, _dressed, _of_length, _rest, _until

KEYS, WARM = 120, 20
BETWEEN = 0.12  # seconds between two keys: eight a second


class Page:
    """When the page was painted, once newer ones are there (`due`)."""

    at, due = 0.0, False


def page_beside(said: Callable[..., None]) -> None:
    """Print how long it takes from a key to the painted page that shows it, and what the text itself takes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    _dressed(app)
    for length in (1_500, 10_000):
        with tempfile.TemporaryDirectory() as folder:
            desk = _Desk(app, Path(folder), _of_length(length))
            desk.frame.background.ask(desk.screen, _with_journal)
            desk.window.resize(1920, 1080)
            desk.screen.printed.toggle()
            _until(app, lambda desk=desk: len(desk.screen.sheet.pages.view.pages.pages) > 0)
            gc.collect()
            text, pages = _typed(app, desk)
            count = len(desk.screen.sheet.pages.view.pages.pages)
            desk.close()
        said(f"a key in {length:,} characters until the page is painted", statistics.median(pages), "<= 50 ms",
             note=f"{count} pages")
        said("  p95", _p95(pages), "<= 50 ms")
        said("  until the text is painted", statistics.median(text), "<= 16 ms", note=f"p95 {_p95(text):.1f}")


def _with_journal(archive) -> None:
    with archive.writing() as work:
        work.journals.put(Journal("kuaibao", "信息快报", JournalKind.DAILY, (Section("工作动态"),), "县政府办公室"))


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def _typed(app, desk) -> tuple[list[float], list[float]]:
    """Type in the middle of the text; return the milliseconds of each key until text and page were painted."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtGui import QKeyEvent, QTextCursor

    class Painted(QObject):
        at = 0.0

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not self.at:
                self.at = perf_counter()
            return False

    view = desk.screen.sheet.pages.view
    page, paint = Page(), view.paintEvent

    def painting(event):
        paint(event)
        page.at = page.at or (perf_counter() if page.due else 0.0)

    view.paintEvent = painting
    pane = desk.screen.sheet.pane
    desk.window.activateWindow()
    pane.setFocus()
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.document().characterCount() // 2)
    pane.setTextCursor(cursor)
    _until(app, lambda: False, 1)
    text = Painted()
    pane.viewport().installEventFilter(text)
    desk.screen.printed._line.made.connect(lambda made: setattr(page, "due", True))
    found = [], []
    for number in range(WARM + KEYS):
        text.at, page.at, page.due, start = 0.0, 0.0, False, perf_counter()
        app.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "字"))
        while not (text.at and page.at) and perf_counter() < start + 5:
            app.processEvents()
            _rest(0.0002)
        if number >= WARM:
            found[0].append((text.at - start) * 1000)
            found[1].append((page.at - start) * 1000)
        while perf_counter() < start + BETWEEN:
            app.processEvents()
            _rest(0.001)
    return found


if __name__ == "__main__":
    from tests.bench.__main__ import said as printed

    page_beside(printed)
