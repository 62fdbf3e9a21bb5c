"""From a key to its painting: a bare QTextEdit and our editor, by turns in one run, with the checks at work."""

import gc
import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from bulletin.text import Role, paragraph, plain
from tests.bench.proofing import a_text

KEYS, WARM, ROUNDS = 120, 20, 2
BETWEEN = 0.04  # seconds between two keys: 25 a second, faster than anybody
LONG = 100_000
WRONG = "截止目前,共整治隐患１２处."


@dataclass
class Typed:
    """Milliseconds from each key to its painting, and the longest time that nothing else was answered."""

    keys: list[float] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return statistics.median(self.keys)

    @property
    def slow(self) -> float:
        return statistics.quantiles(self.keys, n=20)[-1]


def typing(said: Callable[..., None]) -> None:
    """Print how long a key takes in a bare editor and in ours, in a usual long item and in hopeless ones."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    _dressed(app)
    texts = (("20,000 characters", _of_length(20_000)), ("100,000 characters", _of_length(LONG)),
             ("100,000 in one paragraph", _in_one()))
    for name, text in texts:
        bare, ours, problems = _by_turns(app, text)
        usual = name == texts[0][0]
        said(f"a key in {name}, bare QTextEdit", bare.middle, "", note=f"p95 {bare.slow:.1f}")
        said("  in our editor, checks on", ours.middle, "", note=f"p95 {ours.slow:.1f}, {problems} problems marked")
        said("  p95", ours.slow, "<= 16 ms" if usual else "")
        said("  p95 against the bare one", ours.slow / bare.slow, "<= 1.5" if usual else "", "x")
        said("  longest pause of the window", max(ours.pauses), "", note=f"bare {max(bare.pauses):.0f}")


def _of_length(characters):
    """Return a text with a mistake in every fourth paragraph, so that there is something to mark."""
    body = [paragraph(each.plain + WRONG * (number % 4 == 0)) for number, each in enumerate(a_text(characters))]
    return (paragraph("青禾镇扎实做好防汛备汛各项工作", Role.TITLE), *body)


def _in_one():
    words = "".join(plain(_of_length(LONG)).split("\n"))[:LONG]
    return (paragraph("长稿", Role.TITLE), paragraph(words))


def _dressed(app):
    from editor.shell import icons
    from editor.shell.theme import LIGHT, palette, style_sheet

    icons.load()
    app.setPalette(palette(LIGHT))
    app.setStyleSheet(style_sheet(LIGHT))


def _by_turns(app, text):
    """Type into both by turns, so that what else the machine does falls on both alike."""
    bare, ours, problems = Typed(), Typed(), 0
    with tempfile.TemporaryDirectory() as folder:
        desk = _Desk(app, Path(folder), text)
        other = _bare(app, text)
        gc.collect()
        for number in range(2 * ROUNDS):
            if number % 2:
                _type(app, desk.window, desk.screen.sheet.pane, ours)
                problems = max(problems, len(desk.screen.sheet.pane.extraSelections()))
            else:
                _type(app, other, other.centralWidget(), bare)
        desk.close()
        other.close()
    return bare, ours, problems


def _bare(app, text):
    from PySide6.QtWidgets import QMainWindow, QTextEdit

    from editor.shell.fonts import manuscript_font

    window, edit = QMainWindow(), QTextEdit()
    edit.setFont(manuscript_font())
    edit.setPlainText(plain(text))
    window.setCentralWidget(edit)
    window.resize(1280, 720)
    window.show()
    return window


class _Desk:
    """The writing screen in a window, over a real archive in its thread, with the text open."""

    def __init__(self, app, folder, text):
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QMainWindow

        from bulletin.desk import intake
        from bulletin.drafts import Facts, Source
        from db.sqlite_archive import SqliteArchive
        from editor.shell.background import Background
        from editor.shell.frame import Frame
        from editor.shell.settings import Settings
        from editor.writing.screen import WritingScreen
        from tests.flows.killing import ACTOR, NOON, an_archive

        path = folder / "archive.db"
        an_archive(path)
        archive = SqliteArchive(path)
        draft = intake.write_down(archive, text, Facts(), source=Source.PASTE, actor=ACTOR, at=NOON)
        archive.close()
        settings = Settings(QSettings(str(folder / "chair.ini"), QSettings.Format.IniFormat))
        self.frame = Frame(Background(lambda: SqliteArchive(path)), settings, ACTOR)
        self.screen = WritingScreen(self.frame, rescue_folder=folder / "rescue")
        self.window = QMainWindow()
        self.window.setCentralWidget(self.screen)
        self.window.resize(1280, 720)
        self.window.show()
        self.screen.enter()
        self.screen.open(draft.id)
        _until(app, lambda: self.screen.writer.seen is not None)
        _until(app, lambda: False, 3)  # the first check is done by then

    def close(self):
        self.screen.leave()
        self.frame.background.close()
        self.window.close()


def _until(app, done, seconds=30.0):
    end = perf_counter() + seconds
    while not done() and perf_counter() < end:
        app.processEvents()
        _rest(0.002)


def _rest(seconds):
    from time import sleep

    sleep(seconds)


def _type(app, window, edit, typed):
    """Type in the middle of what is seen; the first keys are not counted."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtGui import QKeyEvent, QTextCursor

    class Painted(QObject):
        seen = False

        def eventFilter(self, watched, event):
            self.seen = self.seen or event.type() == QEvent.Type.Paint
            return False

    window.activateWindow()
    edit.setFocus()
    cursor = QTextCursor(edit.document())
    cursor.setPosition(edit.document().characterCount() // 2)
    edit.setTextCursor(cursor)
    app.processEvents()
    painted = Painted()
    edit.viewport().installEventFilter(painted)
    moments = []
    for number in range(WARM + KEYS):
        painted.seen, start = False, perf_counter()
        app.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "字"))
        while not painted.seen:
            app.processEvents()
        taken = (perf_counter() - start) * 1000
        if number >= WARM:
            typed.keys.append(taken)
        moments.append(start)
        while perf_counter() < start + BETWEEN:
            app.processEvents()
            moments.append(perf_counter())
            _rest(0.001)
    typed.pauses.append(max((later - earlier) * 1000 for earlier, later in pairwise(moments)))
    edit.viewport().removeEventFilter(painted)


if __name__ == "__main__":
    from tests.bench.__main__ import said as printed

    typing(printed)
