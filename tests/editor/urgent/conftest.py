"""The urgent desk over a real archive, with a clock that is set by hand and events at work."""

from datetime import UTC, datetime, timedelta

import pytest

from bulletin.desk import intake, urgent
from bulletin.desk.urgent import Came, Known
from bulletin.drafts import Facts, Source, Urgency
from bulletin.text import Role, paragraph
from bulletin.urgent.reports import Answers, Way
from bulletin.urgent.severity import Kind
from editor.urgent.screen import UrgentScreen


class Wall:
    """A clock on the wall that goes only when it is told to."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC).replace(second=0, microsecond=0)

    def __call__(self) -> datetime:
        return self.at

    def go(self, **span: int) -> None:
        self.at += timedelta(**span)


class Urgent:
    """Events as the office registers them, `ago` minutes before now."""

    def __init__(self, office) -> None:
        self.office, self.now = office, datetime.now(UTC).replace(second=0, microsecond=0)

    def before(self, minutes):
        return self.now - timedelta(minutes=minutes)

    def event(self, title="青禾镇大坪村发生山体滑坡", ago=20, unit_id="qinghe", words="塌方约 300 方。", **known):
        at = self.before(ago)
        answers = Answers(source="青禾镇 李明轩", nature="山体滑坡")
        return urgent.register_event(
            self.office.archive, Known(title, Kind.DISASTER, unit_id, "青禾镇大坪村", "", answers, **known),
            Came(Way.TELEPHONE, at, source="青禾镇 李明轩", words=words), actor=self.office.editor, at=at)

    def draft(self, title="大坪村滑坡情况（初报）", body="已转移 3 户 11 人。", ago=5, unit_id="qinghe"):
        return intake.write_down(
            self.office.archive, (paragraph(title, Role.TITLE), paragraph(body)),
            Facts(unit_id, urgency=Urgency.EXTRA), source=Source.MAIL, actor=self.office.editor, at=self.before(ago))

    def now_of(self, event):
        with self.office.archive.reading() as work:
            return work.events.get(event.id)


@pytest.fixture
def events(office):
    return Urgent(office)


@pytest.fixture
def wall():
    return Wall()


@pytest.fixture
def desk(qtbot, frame, wall):
    """Return a maker of the screen, shown and entered."""
    def make(person=None):
        if person is not None:
            frame.seat(person)
        screen = UrgentScreen(frame, wall)
        qtbot.addWidget(screen)
        screen.resize(1200, 700)
        screen.show()
        with qtbot.waitActive(screen):
            screen.activateWindow()
        screen.enter()
        return screen
    return make
