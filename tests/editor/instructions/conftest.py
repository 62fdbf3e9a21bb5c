"""The screen of instructions with somebody in front of it, over a real archive in memory."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from bulletin.credit.facts import Level
from bulletin.desk import instructing
from bulletin.instructions.instruction import Given, On, Responsible
from editor.instructions.screen import InstructionsScreen
from editor.instructions.words import today
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier
QINGHE, BAISHI = Responsible("青禾镇", "qinghe"), Responsible("白石乡", "baishi")


class Desk:
    """An instructions screen, what it said, its troubles, and the forms it opened."""

    def __init__(self, qtbot, office, path, who) -> None:
        icons.load()
        self.office, self.qtbot = office, qtbot
        self.frame = Frame(InlineBackground(lambda: office.archive),
                           Settings(QSettings(str(path / "chair.ini"), QSettings.Format.IniFormat)), who)
        self.said, self.troubles, self.went, self.counts, self.forms = [], [], [], [], []
        self.frame.said.connect(self.said.append)
        self.frame.troubled.connect(self.troubles.append)
        self.frame.background.failed.connect(self.troubles.append)
        self.frame.went.connect(lambda place, thing: self.went.append((place, thing)))
        self.screen = InstructionsScreen(self.frame)
        self.screen.count_changed.connect(self.counts.append)
        self.screen.forms.opened.connect(self.forms.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1180, 640)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.enter()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.screen.activateWindow()
        self.qtbot.waitUntil(self.screen.isActiveWindow)  # a form that was closed gives the window back
        self.qtbot.keyClick(self.screen.focusWidget() or self.screen, key, modifier)

    @property
    def form(self):
        return self.forms[-1]

    def submit(self) -> None:
        self.qtbot.keyClick(self.form.focusWidget() or self.form, Qt.Key.Key_Return, CONTROL)

    def type(self, widget, words) -> None:
        """Write Chinese, as an input method hands it over."""
        widget.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(widget, event)

    def drop(self, widget, *paths) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                                    Qt.KeyboardModifier.NoModifier))

    def rows(self) -> list[str]:
        model = self.screen.list.model
        return [model.index(at).data() for at in range(model.rowCount())]

    def chosen(self):
        return self.screen.list.current().instruction

    def elsewhere(self, deed):
        """Let somebody else do something in the archive while this screen is open."""
        done = []
        self.frame.background.ask(self.frame, lambda archive: deed(archive), done.append)
        assert self.troubles == []
        return done[0]


@pytest.fixture
def give(office):
    """Enter an instruction: its words, how many days ago, to which units, due in how many days."""
    def enter(words="请抓紧落实。", *, leader="张县长", ago=0, units=(), due=None, on=None, level=Level.COUNTY,
              sheets=()):
        on = on or On(office.draft(f"来稿：{words}").id)
        return instructing.register(
            office.archive, on, Given(leader, level, today() - timedelta(days=ago), words), sheets, units=units,
            deadline=None if due is None else today() + timedelta(days=due), actor=office.editor,
            at=datetime.now(UTC) - timedelta(days=ago))
    return enter


@pytest.fixture
def sits(qtbot, office, tmp_path, let_go):
    def sit(who=None):
        desk = Desk(qtbot, office, tmp_path, who or office.editor)
        let_go(desk.frame)
        return desk
    return sit


@pytest.fixture
def printed(office):
    """An item that was printed, and its issue."""
    draft = office.agreed(office.draft("青禾镇春耕备耕工作进展顺利"))
    return office.current(draft), office.published(draft)
