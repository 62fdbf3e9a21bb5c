"""What tests of the signing screen share: a hand quicker than any, for which a text has been seen at once."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.signing import reading
from editor.signing.screen import SigningScreen


@pytest.fixture(autouse=True)
def quick_hand(monkeypatch):
    monkeypatch.setattr(reading, "AT_LEAST", 0.0)


class Desk:
    """A signing screen with somebody in front of it."""

    def __init__(self, qtbot, office, path, who) -> None:
        self.frame = Frame(InlineBackground(lambda: office.archive),
                           Settings(QSettings(str(path / "chair.ini"), QSettings.Format.IniFormat)), who)
        self.said, self.troubles, self.counts = [], [], []
        self.frame.said.connect(self.said.append)
        self.frame.troubled.connect(self.troubles.append)
        self.frame.background.failed.connect(self.troubles.append)
        self.screen = SigningScreen(self.frame)
        self.screen.count_changed.connect(self.counts.append)
        self.qtbot = qtbot
        qtbot.addWidget(self.screen)
        self.screen.resize(1180, 640)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.enter()
        QApplication.processEvents()  # what comes next is read ahead
        self.reader, self.queue = self.screen.reader, self.screen.queue

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.screen.focusWidget() or self.screen, key, modifier)
        QApplication.processEvents()  # the list is read anew once the next text was painted

    def elsewhere(self, deed):
        """Let somebody else do something in the archive while this screen is open."""
        done = []
        self.frame.background.ask(self.frame, lambda archive: deed(), done.append)
        assert self.troubles == []
        return done[0]

    def titles(self) -> list[str]:
        return [self.queue.model.row(at).title for at in range(self.queue.model.rowCount())]


@pytest.fixture
def sits(qtbot, office, tmp_path):
    desks = []

    def sit(who) -> Desk:
        desks.append(Desk(qtbot, office, tmp_path, who))
        return desks[-1]

    return sit
