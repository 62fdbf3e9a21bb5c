"""The screen of the day with somebody in front of it, over a real archive in memory."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from builders import a_text
from PySide6.QtCore import QCoreApplication, QSettings
from shiboken6 import delete, isValid

from bulletin.desk import intake
from bulletin.drafts import Facts, Source
from bulletin.people import Actor
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.today.screen import TodayScreen

HOUR = timedelta(hours=1)


class Desk:
    """The screen, where it led, and what troubled it."""

    def __init__(self, qtbot, office, path, who: Actor) -> None:
        icons.load()
        self.office, self.qtbot, self.went, self.troubles = office, qtbot, [], []
        self.frame = Frame(InlineBackground(lambda: office.archive),
                           Settings(QSettings(str(path / "chair.ini"), QSettings.Format.IniFormat)), who)
        self.frame.went.connect(lambda place, thing: self.went.append((place, thing)))
        self.frame.troubled.connect(self.troubles.append)
        self.frame.background.failed.connect(self.troubles.append)
        self.screen = TodayScreen(self.frame)
        qtbot.addWidget(self.screen)
        self.screen.resize(1112, 628)

    def enter(self):
        with self.qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.setFocus()
        self.screen.enter()
        QCoreApplication.processEvents()  # the lines get their places
        return self

    def card(self, part):
        return self.screen.page.cards[part]

    def words(self, part):
        return [button.line.words for button in self.card(part).buttons]

    def chips(self, part):
        return [button.line.chip.word for button in self.card(part).buttons if button.line.chip]

    def line(self, part, words):
        return next(button for button in self.card(part).buttons if words in button.line.said)

    def choose(self, part, words):
        self.line(part, words).click()
        return self.went[-1]

    def sent(self, title, ago=timedelta(), unit="qinghe", **facts):
        return intake.write_down(self.office.archive, a_text(title, f"{title}的正文。"), Facts(unit, **facts),
                                 source=Source.PASTE, actor=self.office.editor, at=datetime.now(UTC) - ago)


@pytest.fixture
def desk_of(qtbot, office, tmp_path):
    """Return a function that seats one of the office's people before the screen."""
    made = []

    def seat(who="editor", **change):
        made.append(Desk(qtbot, office, tmp_path, replace(getattr(office, who), **change)))
        return made[-1]
    yield seat
    for each in made:
        if isValid(each.screen):
            each.screen.close()
            delete(each.screen)
        delete(each.frame)


@pytest.fixture
def desk(desk_of):
    return desk_of()
