"""The real program with somebody typing in it: a process of its own, made to be killed.

`python -m tests.flows.typist ARCHIVE SEED` opens the window as main.py does and types into its drafts, in bursts and
with pauses, saving and changing drafts now and then. Every key is written to standard output before the next one:
moment (seconds of the monotonic clock), draft, and what was done.
"""

import os
import random
import sys
import time
from pathlib import Path

WORDS = "近日青禾镇召开防汛备汛工作会议部署山塘水库巡查值守要求各村压实责任排查隐患备足物资𠮷abc123"
KEYS_PER_SECOND = 15


class Typist:
    """Waits for the window, opens a draft and types at its end."""

    def __init__(self, seed):
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        self.dice = random.Random(seed)
        self.drafts, self.here, self.typed = (), "", {}
        self.window = self.screen = None
        self.timer = QTimer(QApplication.instance(), singleShot=True)
        self.timer.timeout.connect(self.turn)
        self.timer.start(20)

    def turn(self):
        self.timer.start(self.next_turn())

    def next_turn(self):
        """Do the next thing and return after how many milliseconds comes the one after it."""
        if not self.begun():
            return 20
        chance = self.dice.random()
        if chance < 0.008:
            self.change_draft()
            return 60
        if chance < 0.016:
            self.told("save", time.monotonic())
            self.screen.writer.save()
        else:
            self.press_key()
        if self.dice.random() < 0.04:
            return self.dice.randint(200, 2_600)
        return self.dice.randint(500, 1_500) // KEYS_PER_SECOND

    def begun(self):
        from PySide6.QtWidgets import QApplication

        from editor.shell.window import MainWindow

        if self.window is None:
            self.window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        frame = self.window.frame
        if frame.person is None:
            return False
        if not self.drafts:
            from bulletin.desk import looking
            self.drafts = ("asked",)
            frame.background.ask(frame, lambda archive: tuple(looking.draft_ids(archive, looking.DraftQuery())),
                                 self.open_first)
        return bool(self.here) and self.is_open()

    def open_first(self, drafts):
        self.drafts = tuple(sorted(drafts))
        self.here = self.drafts[0]
        self.window.frame.go("writing", self.here)
        self.screen = self.window.desk.screens.made("writing")
        self.window.activateWindow()

    def is_open(self):
        seen = self.screen.writer.seen
        return seen is not None and seen.opened.draft.id == self.here

    def change_draft(self):
        self.here = self.dice.choice([each for each in self.drafts if each != self.here])
        self.told("open", time.monotonic())
        self.screen.open(self.here)

    def press_key(self):
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        pane = self.screen.sheet.pane
        if not pane.textCursor().atEnd():
            pane.moveCursor(QTextCursor.MoveOperation.End)
        chance, typed, at = self.dice.random(), self.typed.get(self.here, 0), time.monotonic()
        if chance < 0.05 and typed:
            QTest.keyClick(pane, Qt.Key.Key_Backspace)
            self.type(-1, "back", at)
        elif chance < 0.08:
            QTest.keyClick(pane, Qt.Key.Key_Return)
            self.type(1, "return", at)
        elif chance < 0.2:
            words = "".join(self.dice.choices(WORDS, k=2))
            QApplication.sendEvent(pane, QInputMethodEvent("ci", []))
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(pane, event)
            self.type(2, f"key {words}", at)
        else:
            word = self.dice.choice(WORDS)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(pane, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, word))
            self.type(1, f"key {word}", at)

    def type(self, count, what, at):
        self.typed[self.here] = self.typed.get(self.here, 0) + count
        self.told(what, at)

    def told(self, what, at):
        os.write(1, f"{at!r} {self.here} {what}\n".encode())


def run(archive, seed):
    import main

    typists = []
    main.open_window(archive, first_painted=lambda: typists.append(Typist(seed)))


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]))
