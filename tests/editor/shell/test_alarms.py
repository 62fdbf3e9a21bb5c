"""Deadlines and urgent drafts told on the desktop: each matter once, and nothing where there is no tray."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject, Signal

from bulletin.archive import Changed
from editor.shell.alarms import Alarms
from editor.shell.countdown import Due
from editor.shell.deadline import DeadlineClock
from editor.shell.resources import own_icon
from editor.shell.tellings import Alerts, UrgentDraft
from editor.shell.tray import Telling, Tray
from tests.editor.shell.demo import ACTOR

START = datetime(2026, 11, 20, 4, tzinfo=UTC)


class PaperIcon(QObject):
    """An icon in a tray that writes down what it is told to show."""

    messageClicked = Signal()
    activated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.shown, self.standing = [], False

    def setToolTip(self, words):
        self.tip = words

    def show(self):
        self.standing = True

    def hide(self):
        self.standing = False

    def showMessage(self, title, words, icon, stay):
        self.shown.append((title, words))


class Desk:
    """Alarms over a paper tray, a clock that is set by hand, and what is to be watched."""

    def __init__(self, frame, has_tray=True) -> None:
        self.now, self.alerts, self.icon, self.tray_is_there = START, Alerts(), PaperIcon(), has_tray
        self.frame, self.clock, self.reads = frame, DeadlineClock(), 0
        self.tray = Tray(own_icon, "信息编辑台", frame, has_tray=lambda: self.tray_is_there,
                         make=lambda icon, parent: self.icon)
        self.alarms = Alarms(frame, self.clock, self.tray, self._read, self.clock, now=lambda: self.now)

    def look(self, *dues, drafts=()):
        self.alerts = Alerts(dues, tuple(drafts))
        self.alarms.look()

    def pass_minutes(self, minutes):
        self.now += timedelta(minutes=minutes)
        self.alarms.tick()

    def _read(self, archive, actor):
        self.reads += 1
        return self.alerts


def due(minutes, event_id="slide", title="青禾镇滑坡"):
    return Due(event_id, "书面初报", title, START + timedelta(minutes=minutes), START)


@pytest.fixture
def desk(frame, qtbot):
    frame.seat(ACTOR)
    made = Desk(frame)
    qtbot.addWidget(made.clock)
    return made


def test_a_quarter_of_an_hour_before_and_when_it_turns_late_it_is_told_once(desk):
    desk.look(due(20))
    assert desk.icon.shown == []
    for minutes in (4, 1, 1, 13, 1, 5):
        desk.pass_minutes(minutes)
    desk.look(due(20))
    heads = [title for title, _ in desk.icon.shown]
    assert heads == ["书面初报时限将到", "书面初报已超时"]
    assert "青禾镇滑坡" in desk.icon.shown[0][1]
    assert "还有 15分" in desk.icon.shown[0][1]


def test_the_archive_is_not_asked_from_second_to_second(desk):
    desk.look(due(20))
    for _ in range(60):
        desk.pass_minutes(0)
    assert desk.reads == 1


def test_after_a_change_it_is_read_again_once(desk, qtbot):
    desk.look(due(20))
    for _ in range(5):
        desk.frame.background.archive_changed.emit(Changed(frozenset({"d"})))
    qtbot.waitUntil(lambda: desk.reads == 2)
    qtbot.wait(450)
    assert desk.reads == 2


def test_urgent_drafts_are_told_and_a_click_opens_the_last(desk):
    came = UrgentDraft("d1", "青禾镇滑坡", "青禾镇")
    desk.look(drafts=(came, UrgentDraft("d2", "白石乡火情", waits=True)))
    assert desk.icon.shown == [("收到急件", "青禾镇，《青禾镇滑坡》"), ("急件等待您签发", "《白石乡火情》")]
    went = []
    desk.alarms.asked.connect(lambda place, thing: went.append((place, thing)))
    desk.icon.messageClicked.emit()
    assert went == [("signing", "d2")]


def test_many_at_once_are_one_notification(desk):
    desk.look(drafts=[UrgentDraft(f"d{number}", f"第{number}件") for number in range(7)])
    assert desk.icon.shown == [("收到急件", "《第0件》，等 7 件")]


def test_a_matter_told_before_the_program_was_started_again_stays_told(desk, frame):
    desk.look(drafts=(UrgentDraft("d1", "青禾镇滑坡"),))
    again = Desk(frame)
    again.look(drafts=(UrgentDraft("d1", "青禾镇滑坡"),))
    assert again.icon.shown == []


def test_switched_off_nothing_is_told_and_the_icon_goes(desk):
    desk.look(drafts=(UrgentDraft("d1", "青禾镇滑坡"),))
    desk.alarms.want(False)
    desk.look(due(5))
    assert len(desk.icon.shown) == 1
    assert not desk.icon.standing
    assert not desk.frame.settings.notices.wanted
    assert not desk.clock.isHidden()


def test_without_a_tray_nothing_happens_and_it_is_told_when_one_appears(frame, qtbot):
    frame.seat(ACTOR)
    desk = Desk(frame, has_tray=False)
    qtbot.addWidget(desk.clock)
    desk.look(due(5))
    assert desk.icon.shown == []
    desk.tray_is_there = True
    desk.pass_minutes(1)
    assert len(desk.icon.shown) == 1


def test_the_real_tray_keeps_quiet_where_the_desktop_has_none(frame):
    tray = Tray(own_icon, "信息编辑台", frame)
    assert not tray.tell(Telling("late:slide", "书面初报已超时", "青禾镇滑坡", "urgent", "slide"))
    tray.put_away()


def test_when_the_chair_is_left_nothing_stays_to_be_read(desk):
    desk.look(due(20))
    desk.frame.seat(None)
    assert desk.clock.isHidden()
    desk.pass_minutes(10)
    assert desk.icon.shown == []


def test_with_the_clock_set_back_nothing_is_told(desk):
    desk.now = START - timedelta(days=1)
    desk.look(due(5))
    assert desk.icon.shown == []
    assert "本机时间可能不对" in desk.clock.words()


def test_what_was_read_for_the_one_before_is_told_to_nobody(desk, frame, monkeypatch):
    delivered = []
    monkeypatch.setattr(frame.background, "ask", lambda owner, job, then: delivered.append(then))
    desk.look()
    frame.seat(replace(ACTOR, id="p2"))
    delivered[0](Alerts((), (UrgentDraft("d1", "山洪"),)))
    assert desk.icon.shown == []


def test_what_waits_for_a_signature_is_told_to_each_who_may_sign(desk):
    desk.look(drafts=[UrgentDraft("d1", "山洪", waits=True, who="he")])
    desk.look(drafts=[UrgentDraft("d1", "山洪", waits=True, who="he")])
    desk.look(drafts=[UrgentDraft("d1", "山洪", waits=True, who="zhou")])
    assert [title for title, _ in desk.icon.shown] == ["急件等待您签发"] * 2
