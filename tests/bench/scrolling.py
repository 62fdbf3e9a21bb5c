"""Scrolling through lists of 200,000 rows: the longest turn of the window while somebody turns, pages and drags.

The inbox, the search and the log are those of the real window over an archive with so many drafts and log lines; the
lists of things an office has few of are given so many by their own way of showing them.
"""

import gc
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, sleep, thread_time

from tests.bench.big_archive import ROOT
from tests.bench.searchable import searchable_archive

ROWS = 200_000
TURNS, PAGES, DRAGS = 80, 40, 60
AIM = "<= 50 ms"
_SPARE = 2 * 2**30  # bytes a temporary folder must have for a copy


def scrolling(said: Callable[..., None]) -> None:
    """Print the longest turn of the event loop for each list, and how long it takes to be filled and painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from editor.app import make_application

    app = make_application(("bench",), os.environ)
    with tempfile.TemporaryDirectory() as folder:
        for lists, path in ((_read, _archive(Path(folder))), (_given, _sample(Path(folder)))):
            window = _Window(app, path, Path(folder))
            for name, view in lists(window):
                window.rest()  # filling is another thing
                turns = sorted(_turns(app, view))
                own = max(busy for _, busy in turns)
                said(f"scrolling {name}, {_rows(view):,} rows", turns[-1][0], AIM,
                     note=f"p99 {turns[int(len(turns) * 0.99)][0]:.1f}, longest of the thread's own work {own:.1f}")
            window.close()


class _Window:
    """The real window over an archive, somebody with every role at it; `enter` gives the screen of a place."""

    def __init__(self, app, path, folder):
        from PySide6.QtCore import QSettings

        from bulletin.people import Actor, RoleName
        from db.sqlite_archive import SqliteArchive
        from editor.app import build_window
        from editor.start import Accounts, places

        gc.disable()
        self.app = app
        store = QSettings(str(folder / f"{path.stem}.ini"), QSettings.Format.IniFormat)
        self.window = build_window(app, lambda: SqliteArchive(path), places(), store, Accounts())
        self.window.resize(1280, 720)
        self.window.show()
        self.until(lambda: self.window._desk is not None and not self.busy())
        if self.window.frame.person is None:
            self.window.frame.seat(Actor("one", "周砚秋", frozenset(RoleName), True))

    def busy(self):
        return self.window.frame.background.is_busy

    def enter(self, place):
        assert self.window.desk.enter(place)
        self.rest()
        return self.window.desk.screens.made(place)

    def rest(self):
        """Wait until nothing is under way for a moment."""
        calm = perf_counter()
        end = calm + 60
        while perf_counter() < min(calm + 0.5, end):
            self.app.processEvents()
            if self.busy():
                calm = perf_counter()
            sleep(0.001)

    def until(self, done, seconds=60.0):
        end = perf_counter() + seconds
        while not done():
            if perf_counter() > end:
                raise TimeoutError(f"the list did not come: {[_rows(each) for each in _views(self.window)]}")
            self.app.processEvents()
            sleep(0.001)

    def close(self):
        from PySide6.QtCore import QCoreApplication, QEvent
        from shiboken6 import delete

        self.rest()
        self.window.frame.background.close()
        self.window.frame.close_guard()
        delete(self.window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _read(window) -> Iterator[tuple[str, object]]:
    """Yield the lists that are read from the archive while one scrolls."""
    inbox = window.enter("inbox")
    inbox.filters.stages.choose(frozenset())
    inbox.filters.stages.changed.emit()
    window.until(lambda: _rows(inbox.pane.list) >= ROWS)
    yield "来稿", inbox.pane.list
    archive = window.enter("archive")
    archive.search("字数:>1")  # all of them are found
    window.until(lambda: _rows(archive.finding.list) > 0)
    window.rest()
    yield "档案", archive.finding.list
    log = window.enter("log")
    window.until(lambda: _rows(log.table) >= ROWS)
    yield "台账", log.table


def _given(window) -> Iterator[tuple[str, object]]:
    """Yield the lists that hold what they show, each with the rows of the sample office over and over."""
    from datetime import date

    from bulletin.credit.entered import EnteredFact
    from bulletin.credit.facts import FactKind
    from bulletin.desk.facts import Line
    from editor.writing.seeing import InEditing

    today = date.today()
    drafts = window.enter("writing").drafts
    drafts.show_all(InEditing(_many(drafts.rows.drafts), {}), "one")
    yield "采编", drafts.view
    queue = window.enter("signing").queue
    queue.model.show_rows(_many(_first(queue.model.row)))
    yield "签发", queue.view
    ready = window.enter("issues").ready
    ready.model.show(_many(drafts.rows.drafts), {}, {}, "")
    yield "待上版", ready.list
    docket = window.enter("instructions").list
    docket.model.show_cases(_many(_first(docket.model.case)), today)
    yield "督办", docket.view
    asked = window.enter("commissions").asked.list
    asked.model.show_commissions(_many(_first(asked.model.commission)), today)
    yield "约稿", asked.view
    credit = window.enter("credit")
    entries = credit.page().account.entries
    entries.show_rows(_many(entries.rows()))
    yield "考核 明细", entries
    credit.open("facts")
    window.rest()
    facts = credit.page().list
    fact = EnteredFact("f", FactKind.ADOPTED, today, "青禾镇防汛备汛工作扎实推进", "one", datetime.now(UTC))
    facts.model.show_lines(_many([Line(fact, ("青禾镇",), "", "周砚秋")]))
    yield "采用登记", facts.table


def _first(row_at: Callable[[int], object]) -> list[object]:
    found: list[object] = []
    while len(found) < 50 and (row := row_at(len(found))) is not None:
        found.append(row)
    return found


def _views(window):
    from PySide6.QtWidgets import QAbstractItemView

    return [each for each in window.findChildren(QAbstractItemView) if each.isVisible()]


def _rows(view) -> int:
    from PySide6.QtCore import QModelIndex

    return view.model().rowCount(QModelIndex())


def _many(rows) -> tuple:
    rows = tuple(rows)
    assert rows
    return (rows * (ROWS // len(rows) + 1))[:ROWS]


def _turns(app, view) -> Iterator[tuple[float, float]]:
    """Yield the milliseconds of every turn of the window while the list is scrolled in every way, and how many of them
    its thread worked: the others were spent waiting, for another thread of ours or for the machine.
    """
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QKeyEvent, QWheelEvent

    bar, port, dice = view.verticalScrollBar(), view.viewport(), random.Random(7)
    view.setFocus()

    def wheel(by):
        return lambda: app.sendEvent(port, QWheelEvent(
            QPointF(60, 60), port.mapToGlobal(QPointF(60, 60)), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))

    def key(key):
        return lambda: app.sendEvent(view, QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    def drag(share):
        return lambda: bar.setValue(int(bar.maximum() * share))

    deeds = [wheel(-240)] * TURNS + [wheel(120)] * (TURNS // 2) + [key(Qt.Key.Key_PageDown)] * PAGES
    deeds += [drag(dice.random()) for _ in range(DRAGS)] + [drag(at / 50) for at in range(51)]
    deeds += [key(Qt.Key.Key_End), key(Qt.Key.Key_PageUp), key(Qt.Key.Key_Home)]
    for deed in deeds:
        end = perf_counter() + 0.02  # what is read from the archive comes meanwhile, and is painted in its own turns
        yield _turn(app, deed)
        while perf_counter() < end:
            yield _turn(app, lambda: None)
            sleep(0.001)


def _turn(app, deed: Callable[[], object]) -> tuple[float, float]:
    start, worked = perf_counter(), thread_time()
    deed()
    app.processEvents()
    return (perf_counter() - start) * 1000, (thread_time() - worked) * 1000


def _archive(folder: Path) -> Path:
    """Copy the archive of printed items and give it people, and as many lines of the log."""
    from bulletin.office import Office
    from bulletin.people import Person, RoleName
    from db.sqlite_archive import SqliteArchive

    assert shutil.disk_usage(folder).free > _SPARE
    path = folder / "archive.db"
    shutil.copy(searchable_archive(ROWS), path)
    archive, now = SqliteArchive(path), datetime.now(UTC)
    with archive.writing() as work:
        work.people.put(Person("one", "one", "周砚秋", frozenset(RoleName)))
        work.people.put_office(Office("云岭县人民政府办公室", "云岭县", single_seat=True))
        archive._db.conn.executemany(
            "INSERT INTO log (id, at, who, deed, draft_id, issue_id, revision_id, reason) VALUES"
            " (?, ?, 'one', 'save_text', ?, '', '', '')",
            ((f"l{number}", now.isoformat(timespec="microseconds"), f"d{number:08}") for number in range(ROWS)))
    archive.close()
    return path


def _sample(folder: Path) -> Path:
    """Make the archive of the sample office at work."""
    from db.sqlite_archive import SqliteArchive
    from editor.command.sample_office import found_at_work

    path = folder / "sample.db"
    archive = SqliteArchive(path)
    found_at_work(archive, ROOT / "resources", folder)
    archive.close()
    return path


if __name__ == "__main__":
    from tests.bench.__main__ import said as printed

    scrolling(printed)
