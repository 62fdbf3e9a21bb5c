"""The screen of commissions with somebody in front of it, over a real archive in memory."""

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt

from bulletin.commissions.commission import Request
from bulletin.commissions.deadline import Deadline
from bulletin.desk import commissioning, intake
from bulletin.drafts import Facts, Source
from editor.commissions.screen import CommissionsScreen
from editor.pieces.commission_seat import today
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from tests.builders import a_text

DAY = timedelta(days=1)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A commissions screen, what it said, its troubles, and the forms it opened."""

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
        self.screen = CommissionsScreen(self.frame)
        self.screen.count_changed.connect(self.counts.append)
        self.screen.forms.opened.connect(self.forms.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1144, 628)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.enter()

    @property
    def form(self):
        return self.forms[-1]

    @property
    def page(self):
        return self.screen.asked

    @property
    def points(self):
        return self.screen.guidance.right

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.screen.activateWindow()
        self.qtbot.waitUntil(self.screen.isActiveWindow)  # a form that was closed gives the window back
        self.qtbot.keyClick(self.screen.focusWidget() or self.screen, key, modifier)

    def submit(self) -> None:
        self.qtbot.keyClick(self.form.focusWidget() or self.form, Qt.Key.Key_Return, CONTROL)

    def rows(self) -> list[str]:
        model = self.page.list.model
        return [model.index(at).data() for at in range(model.rowCount())]

    def units(self) -> list[tuple[str, ...]]:
        return self.page.notice.units.words()

    def chosen(self):
        return self.page.list.current()


@pytest.fixture
def ask(office):
    """Ask units for drafts: the topic, how many days ago, due in how many days."""
    def ask_for(topic="冬季供暖保障情况", units=("qinghe", "baishi"), *, ago=3, due=2, point=""):
        request = Request(topic, "供暖面积、燃料储备", Deadline(today() + due * DAY, time(17)), "陈一帆",
                          "0000-1234500", point_id=point)
        return commissioning.commission(office.archive, request, units, actor=office.editor,
                                        at=datetime.now(UTC) - ago * DAY)
    return ask_for


@pytest.fixture
def send(office):
    """Take in a draft of a unit."""
    def take_in(title="青禾镇做好冬季供暖保障", body="供暖面积3万平方米，燃料储备充足。", unit="qinghe", ago=1):
        return intake.write_down(office.archive, a_text(title, body), Facts(unit), source=Source.PASTE,
                                 actor=office.editor, at=datetime.now(UTC) - ago * DAY)
    return take_in


@pytest.fixture
def sits(qtbot, office, tmp_path, let_go):
    def sit(who=None):
        desk = Desk(qtbot, office, tmp_path, who or office.editor)
        let_go(desk.frame)
        return desk
    return sit
