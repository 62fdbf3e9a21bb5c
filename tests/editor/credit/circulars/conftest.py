"""The room of circulars with somebody in front of it, over a real archive in memory."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QSettings

from bulletin.credit.periods import Period
from bulletin.desk import circulars
from bulletin.desk.circulars import Asked
from editor.credit.circulars.page import CircularsPage
from editor.credit.circulars.words import counting_now
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))


class Desk:
    """A page, what it said, its troubles, where it went, and the sheets it opened."""

    def __init__(self, qtbot, office, path, who) -> None:
        icons.load()
        self.office, self.qtbot, self.folder = office, qtbot, path
        self.frame = Frame(InlineBackground(lambda: office.archive),
                           Settings(QSettings(str(path / "chair.ini"), QSettings.Format.IniFormat)), who)
        self.said, self.troubles, self.went, self.sheets = [], [], [], []
        self.frame.said.connect(self.said.append)
        self.frame.troubled.connect(self.troubles.append)
        self.frame.background.failed.connect(self.troubles.append)
        self.frame.went.connect(lambda place, thing: self.went.append((place, thing)))
        self.page = CircularsPage(self.frame)
        self.page.deeds.opened.connect(self.sheets.append)
        qtbot.addWidget(self.page)
        self.page.resize(980, 640)
        self.page.allow(who)
        self.page.show()
        self.page.enter()

    @property
    def sheet(self):
        return self.sheets[-1]

    def titles(self):
        model = self.page.model
        return [model.index(row).data() for row in range(model.rowCount())]

    def sit(self, who):
        self.frame.seat(who)
        self.page.allow(who)

    def draw_up(self, period=NOVEMBER):
        listed = circulars.draw_up(self.office.archive, Asked(period), counting_now(), actor=self.office.editor,
                                   at=datetime.now(UTC))
        self.page.open(listed.circular.id)
        return listed

    def signed(self):
        listed = self.draw_up()
        self.office.agreed(listed.draft)
        self.page.reload()
        return listed


@pytest.fixture
def sits(qtbot, office, tmp_path, let_go):
    def sit(who=None):
        desk = Desk(qtbot, office, tmp_path, who or office.editor)
        let_go(desk.frame)
        return desk
    return sit
