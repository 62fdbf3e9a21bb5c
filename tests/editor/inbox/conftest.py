"""The inbox over a real archive in memory, everything done at once."""

from datetime import timedelta

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QSettings
from shiboken6 import delete

from bulletin.desk.noting import new_id
from bulletin.drafts import Draft, Facts, Revision, Urgency
from bulletin.text import length, plain, title_of
from bulletin.workflow import Stage
from editor.inbox.screen import InboxScreen
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings


def fill_with(archive, count, stage=Stage.RECEIVED, urgency=Urgency.NONE):
    """Put `count` drafts into the archive in one piece of work: 第1篇 is the oldest."""
    with archive.writing() as work:
        for number in range(1, count + 1):
            text = a_text(f"第{number}篇", "全镇整地2万亩。" * (number % 3 + 1))
            draft_id, at = new_id(), NOON - timedelta(minutes=count - number)
            revision = Revision(new_id(), draft_id, 1, text, "chen", at)
            unit = ("qinghe", "baishi", None)[number % 3]
            work.drafts.add(Draft(draft_id, None, title_of(text), stage, at, revision.id, 1, length(text),
                                  Facts(unit, urgency=urgency)), plain(text))
            work.revisions.add(revision)


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def frame(qapp, office, settings):
    made = Frame(InlineBackground(lambda: office.archive), settings, office.editor)
    made.background.start()
    yield made
    delete(made)  # with all that hangs on it: Python's collector does not know in which order Qt's things may go


@pytest.fixture
def told(frame):
    """What the user was told: good news, and troubles."""
    heard = {"said": [], "troubled": [], "went": []}
    frame.said.connect(heard["said"].append)
    frame.troubled.connect(heard["troubled"].append)
    frame.background.failed.connect(heard["troubled"].append)
    frame.went.connect(lambda place, thing: heard["went"].append((place, thing)))
    return heard


@pytest.fixture
def enter(frame, told, qtbot):
    """Enter the inbox and return it once the first draft, if there is one, can be read."""
    def entered():
        screen = InboxScreen(frame)
        qtbot.addWidget(screen)
        screen.resize(1200, 700)
        screen.show()
        qtbot.waitExposed(screen)
        screen.enter()
        settle(screen, qtbot)
        return screen
    return entered


def settle(screen, qtbot):
    """Wait until nothing is about to be read or reloaded."""
    qtbot.waitUntil(lambda: not screen._read_soon.isActive() and not screen.pane._reload_soon.isActive())


def deliver(screen):
    """Let the window hear what was committed past it: an inline background delivers with its next job."""
    screen._frame.background.ask(screen, lambda archive: None)


def titles(screen):
    """Return the titles in the list, those that are there."""
    model = screen.pane.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]
