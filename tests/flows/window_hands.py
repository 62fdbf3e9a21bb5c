"""The real program with one person at work in it: a process of its own, made to be killed.

`python -m tests.flows.window_hands ARCHIVE SEED` opens the window as main.py does; whoever sits there types into a
draft, saves, submits it, signs it, puts it into an issue, signs and prints that, and begins with the next drafts: by
keys and clicks, on the screens. Every key is written to standard output before the next one, and so is what the window
says is done, as soon as it says so: `kept` and `saved` of the text that stands there, `stage`, `issue`.
`python -m tests.flows.window_hands ARCHIVE` opens it, goes on with an issue whose printing was cut off, and closes it.
"""

import os
import random
import sys
import time
import traceback
from pathlib import Path

from tests.flows.typist import Typist

PRINTED = "成刊"
PATIENCE = 20.0  # seconds the window may take for anything
_HURRY = 15  # milliseconds from one look to the next


class Sitting:
    """Runs what somebody does as a generator, in the program's own loop; each `yield` is what is waited for."""

    def __init__(self, folder, doing):
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from editor.shell.window import MainWindow

        self.window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        self.frame = self.window.frame
        self.frame.settings.issues_folder = str(folder / PRINTED)
        self._doing, self._until, self._since = doing(self), lambda: True, time.monotonic()
        self._timer = QTimer(QApplication.instance(), interval=_HURRY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def asks(self, job):
        """Ask the archive, as a screen does; to be waited for with `yield from`."""
        told = []
        self.frame.background.ask(self.frame, job, told.append, lambda error: told.append(error))
        yield lambda: bool(told)
        if isinstance(told[0], Exception):
            raise told[0]
        return told[0]

    def sits(self):
        return self.frame.person is not None and self.window.desk.screens.here != ""

    def goes(self, place, thing=None):
        self.frame.go(place, thing)
        self.window.activateWindow()
        return self.window.desk.screens.made(place)

    def clicks(self, button):
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _leave(self):
        """Hold nothing of the window any more: the program ends as if nobody had looked on."""
        self._timer.stop()
        self._timer.deleteLater()
        self.window = self.frame = self._doing = self._timer = None

    def _look(self):
        """Go on where what was waited for is there. Whatever goes wrong ends the process, and is told."""
        try:
            if self._until():
                wanted, self._since = next(self._doing), time.monotonic()
                at = self._since + wanted if isinstance(wanted, float) else 0.0
                self._until = wanted if callable(wanted) else lambda: time.monotonic() >= at
            elif time.monotonic() - self._since > PATIENCE:
                self._doing.throw(TimeoutError("the window did not come to it"))
        except BaseException:
            if sys.exc_info()[0] is StopIteration:
                self._leave()
                return
            traceback.print_exc()
            os._exit(3)


class Worker(Typist):
    """Types as the typist does, and takes what was typed through to print."""

    def __init__(self, seed):
        self.dice, self.typed = random.Random(seed), {}
        self.here, self.screen, self.sitting, self.saving = "", None, None, None

    def work(self, sitting):
        from bulletin.desk import looking

        self.sitting = sitting
        yield sitting.sits
        drafts = sorted((yield from sitting.asks(
            lambda archive: tuple(looking.draft_ids(archive, looking.DraftQuery())))))
        sitting.frame.saving_changed.connect(self.told_of_saving)
        while drafts:
            some = [drafts.pop() for _ in range(self.dice.choice((1, 1, 2))) if drafts]
            for draft_id in some:
                yield from self.write(draft_id)
                yield from self.agree(draft_id)
            yield from self.publish(some)
        yield lambda: False

    def write(self, draft_id):
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.here, self.screen = draft_id, self.sitting.goes("writing", draft_id)
        yield self.is_open
        for _ in range(self.dice.randint(1, 2)):
            for _ in range(self.dice.randint(3, 14)):
                self.press_key()
                yield self.dice.uniform(0.02, 0.09)
            yield self.dice.choice((0.0, 0.3, 1.3))
            if self.dice.random() < 0.4:
                QTest.keyClick(self.screen.sheet.pane, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        self.sitting.clicks(self.screen.sheet.steps.submit)
        yield lambda: self.screen.writer.seen.opened.draft.stage.value == "submitted"
        self.stage("submitted")

    def agree(self, draft_id):
        stage = ""
        while stage != "approved":
            stage = (yield from self.sign(draft_id)).stage.value
            self.stage(stage)

    def publish(self, drafts):
        from bulletin.desk import assembly
        from tests.builders import NOON, TODAY

        actor = self.sitting.frame.person
        issue = yield from self.sitting.asks(
            lambda archive: assembly.plan_issue(archive, "kuaibao", TODAY, actor=actor, at=NOON))
        board = self.sitting.goes("issues", issue.id)
        for draft_id in drafts:
            yield from self.place(board, issue, draft_id)
        yield from self.sign(issue.id)
        self.told(f"signed {issue.id}", time.monotonic())
        yield from self.print(self.sitting.goes("issues", issue.id), issue)

    def place(self, board, issue, draft_id):
        yield lambda: self.stands(board, issue) and board.ready.model.row_of(draft_id) >= 0
        board.ready.list.setFocus()
        board.ready.list.setCurrentIndex(board.ready.model.index(board.ready.model.row_of(draft_id), 0))
        self.press(board.ready.list, "Return")
        yield lambda: any(each.draft_id == draft_id for each in board.arranger.items) and board.arranger.settled

    def sign(self, key):
        """Agree to what waits under this key, as it is read; the draft or issue as it is then is returned."""
        signing, done = self.sitting.goes("signing", key), []
        yield lambda: self.ready_to_sign(signing, key)
        heard = signing.decisions.done.connect(lambda decision, back: done.append(decision.after))
        self.press(signing, "A")
        yield lambda: bool(done)
        signing.decisions.done.disconnect(heard)
        return done[0]

    def print(self, board, issue):
        printed = []
        heard = board.printing.press.printed.connect(printed.append)
        yield lambda: self.stands(board, issue) and board.foot.publish.isEnabled()
        self.sitting.clicks(board.foot.publish)
        yield lambda: board.printing.question is not None and board.printing.question.isVisible()
        self.sitting.clicks(board.printing.question.deed)
        yield lambda: bool(printed)
        tell_printed(printed[0])
        board.printing.press.printed.disconnect(heard)

    def ready_to_sign(self, signing, key):
        row = signing.reading.row
        return (row is not None and row.key == key and not signing.reading.just_came()
                and not signing.reading.has_news and not signing.decisions.under_way
                and signing.reader.bar.agree.isEnabled())

    def stands(self, board, issue):
        seen = board.seen()
        return seen is not None and seen.issue is not None and seen.issue.id == issue.id and board.arranger.settled

    def press(self, widget, key):
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        QTest.keyClick(widget.focusWidget() or widget, QKeySequence(key)[0].key())

    def told_of_saving(self, saving):
        """Tell what the status line says once it is painted: what is taken back in the same breath nobody reads."""
        from PySide6.QtCore import QTimer

        self.saving = saving
        QTimer.singleShot(0, lambda: self.tell_of_saving(saving))

    def tell_of_saving(self, saving):
        if saving is self.saving and saving.state.value in ("kept", "saved") and (
                self.screen.isVisible() and self.is_open()):
            self.told(saving.state.value, time.monotonic())

    def stage(self, stage):
        self.told(f"stage {stage}", time.monotonic())


def tell_printed(printed):
    issue = printed.issue
    os.write(1, f"{time.monotonic()!r} {issue.id} printed {issue.number.number} {issue.sha256} "
                f"{printed.pressed.issue_path.name}\n".encode())


def look_in(sitting):
    """What whoever starts the program again after a kill does: sit down, go on with what was cut off, and leave."""
    from PySide6.QtWidgets import QApplication

    from editor.writing.safety.recovery_sheet import RecoverySheet

    printed = []
    yield sitting.sits
    board = sitting.goes("issues")
    board.printing.press.printed.connect(printed.append)
    yield lambda: board.seen() is not None
    if board.seen().stuck:
        yield board.printing.resume.isVisible
        sitting.clicks(board.printing.resume)
        yield lambda: bool(printed)
        tell_printed(printed[0])
    yield 1.0  # what was typed is offered by then
    for sheet in QApplication.topLevelWidgets():
        if isinstance(sheet, RecoverySheet) and sheet.isVisible():
            os.write(1, b"0.0 - offered\n")
            sheet.reject()
    os.write(1, b"0.0 - sat\n")
    board = sheet = None
    sitting.window.close()


def run(archive, doing):
    import main

    held = []
    status = main.open_window(archive, first_painted=lambda: held.append(Sitting(archive.parent, doing)))
    sys.exit(status)


if __name__ == "__main__":
    run(Path(sys.argv[1]), Worker(int(sys.argv[2])).work if len(sys.argv) > 2 else look_in)
