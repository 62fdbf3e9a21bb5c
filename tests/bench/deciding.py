"""From the key that approves or returns an item to the next text on the paper, with 200 in the queue."""

import os
import random
import statistics
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import perf_counter, sleep

from bulletin.desk import intake, looking, signing, writing
from bulletin.drafts import Facts, Source
from bulletin.text import Role, length, paragraph
from bulletin.workflow import Step
from tests.bench.proofing import a_text

QUEUE, KEYS, REVISIONS = 200, 60, 5
PAUSE = 0.3  # seconds somebody takes at the very least to look at a text


def deciding(said: Callable[..., None]) -> None:
    """Print how long an approval, a return and their next text take, and how long reading one draft takes bare."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    _dressed(app)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        secretary, ids = _queue(path)
        bare = _bare_loads(path, ids)
        desk = _Desk(app, path, secretary)
        try:
            entered = desk.entered
            approved = [desk.decide("A") for _ in range(KEYS)]
            returned = [desk.decide("R") for _ in range(KEYS)]
        finally:
            desk.close()
    middle = statistics.median(bare)
    said(f"a bare load of one draft, {REVISIONS} versions", middle, "", note=f"p95 {_slow(bare):.1f}")
    said(f"signing: the list of {QUEUE} and its first text", entered, "")
    for name, taken in (("approving by key until the next text", approved), ("returning by key until the next text",
                                                                             returned)):
        said(f"{name}, median", statistics.median(taken), "<= 100 ms", note=f"p95 {_slow(taken):.1f}")
        said("  p95", _slow(taken), "<= 100 ms")
        said("  median against the bare load", statistics.median(taken) / middle, "", "x")


def _slow(taken):
    return statistics.quantiles(taken, n=20)[-1]


def _dressed(app):
    from editor.shell import icons
    from editor.shell.theme import LIGHT, palette, style_sheet

    icons.load()
    app.setPalette(palette(LIGHT))
    app.setStyleSheet(style_sheet(LIGHT))


def _queue(path):
    """Fill an archive with drafts that wait for the secretary, each with its past; return who that is, and the ids."""
    from db.sqlite_archive import SqliteArchive
    from tests.builders import NOON, an_office

    archive, dice = SqliteArchive(path), random.Random(5)
    office = an_office(archive)
    ids = []
    for number in range(QUEUE):
        at = NOON - timedelta(minutes=20 * (QUEUE - number))
        body = [paragraph(each.plain) for each in a_text(dice.randrange(800, 2_000))]
        text = (paragraph(f"青禾镇扎实做好防汛备汛工作之{number}", Role.TITLE), *body)
        assert 700 < length(text) < 2_200
        draft = intake.write_down(archive, text, Facts("qinghe", section="工作动态"), source=Source.PASTE,
                                  actor=office.editor, at=at)
        for version in range(2, REVISIONS + 1):
            last = (*text, paragraph(f"截至目前，第{version}次核实的整地面积为{number + version}万亩。"))
            draft = writing.save_text(archive, draft, last, actor=office.editor, at=at)
            if version == 3:
                draft = signing.take_step(archive, draft, Step.SUBMIT, actor=office.editor, at=at)
                draft = signing.take_step(archive, draft, Step.RETURN, actor=office.reviewer, at=at,
                                          reason="请核实数据")
        for step, actor in ((Step.SUBMIT, office.editor), (Step.REVIEW, office.reviewer)):
            draft = signing.take_step(archive, draft, step, actor=actor, at=at)
        ids.append(draft.id)
    archive.close()
    return office.secretary, ids


def _bare_loads(path, ids):
    """Return how long it takes to read all there is about a draft, without a window, each draft once."""
    from db.sqlite_archive import SqliteArchive

    archive, taken = SqliteArchive(path), []
    for id in ids:
        start = perf_counter()
        looking.draft_file(archive, id)
        taken.append((perf_counter() - start) * 1000)
    archive.close()
    return taken


class _Desk:
    """The signing screen in a window, over a real archive in its thread, with the numbers of the rail counted too."""

    def __init__(self, app, path, secretary):
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QMainWindow

        from db.sqlite_archive import SqliteArchive
        from editor import counts
        from editor.shell.background import Background
        from editor.shell.counting import Counting
        from editor.shell.frame import Frame
        from editor.shell.settings import Settings
        from editor.signing.screen import SigningScreen

        self.app = app
        settings = Settings(QSettings(str(path.parent / "chair.ini"), QSettings.Format.IniFormat))
        self.frame = Frame(Background(lambda: SqliteArchive(path)), settings, secretary)
        self.frame.trouble = self._fail
        counted = {"inbox": counts.inbox, "writing": counts.writing, "issues": counts.issues}
        self.counting = Counting(counted, self.frame)
        self.screen = SigningScreen(self.frame)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.screen)
        self.window.resize(1280, 720)
        self.window.show()
        self.window.activateWindow()
        start = perf_counter()
        self.screen.enter()
        self._until(lambda: self.screen.reader.row is not None)
        self.entered = (perf_counter() - start) * 1000

    def decide(self, key):
        """Press a key, and where it is due give the reason; return the milliseconds until the next text is painted."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._rest(PAUSE)
        before, target = self.screen.reader.row.key, self.screen.queue.view
        if key == "R":
            QTest.keyClick(target, Qt.Key.Key_R)
            target = self.screen.reader.reason.edit
            target.setText("请补充具体做法")
        painted = self._painted()
        start = perf_counter()
        QTest.keyClick(target, Qt.Key.Key_A if key == "A" else Qt.Key.Key_Return)
        self._until(lambda: self.screen.reading.row is not None and self.screen.reading.row.key != before)
        painted.seen = False
        self._until(lambda: painted.seen)
        return (perf_counter() - start) * 1000

    def close(self):
        self.frame.background.close()
        self.window.close()

    def _painted(self):
        from PySide6.QtCore import QEvent, QObject
        from PySide6.QtWidgets import QTextEdit

        class Painted(QObject):
            seen = False

            def eventFilter(self, watched, event):
                self.seen = self.seen or event.type() == QEvent.Type.Paint
                return False

        painted = Painted(self.screen)
        self.screen.reader.paper.findChild(QTextEdit).viewport().installEventFilter(painted)
        return painted

    def _until(self, done, seconds=30.0):
        end = perf_counter() + seconds
        while not done():
            self.app.processEvents()
            if perf_counter() > end:
                raise TimeoutError("the next text did not come")
            sleep(0.0005)

    def _rest(self, seconds):
        end = perf_counter() + seconds
        while perf_counter() < end:
            self.app.processEvents()
            sleep(0.001)

    def _fail(self, error):
        raise error


if __name__ == "__main__":
    from tests.bench.__main__ import said as printed

    deciding(printed)
