"""What is watched for who sits here, and how the window brings one to it."""

import pytest
from builders import a_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bulletin.desk import intake, urgent
from bulletin.drafts import Facts, Source, Urgency
from bulletin.workflow import Step
from editor import app, counts, start
from editor.shell import icons
from editor.shell.theme import Theme
from editor.shell.window import MainWindow
from editor.urgent.alerts import alerts
from tests.editor.urgent.conftest import Urgent


@pytest.fixture
def window(qtbot, frame):
    icons.load()
    theme = Theme(QApplication.instance())
    made = MainWindow(start.places(), frame, theme)
    theme.setParent(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.desk.isVisible())
    app._watch_deadlines(made)
    return made


def test_the_open_clocks_of_all_events_are_watched_the_soonest_first(events, office):
    events.event("甲镇滑坡", ago=20)
    late = events.event("丙镇事故", ago=200)
    found = alerts(office.archive, office.editor).dues
    assert [due.what for due in found] == ["报领导", "文字稿", "上报", "报领导", "文字稿", "上报"]
    assert found[0].event_id == late.id
    assert found[0].known_at == late.received_at


def test_an_event_that_ended_is_watched_no_longer(events, office):
    event = events.event()
    urgent.void_event(office.archive, event, "登错了", actor=office.editor, at=events.now)
    assert alerts(office.archive, office.editor).dues == ()
    assert counts.urgent(office.archive, office.editor) == 0


def test_urgent_drafts_are_told_when_they_come_and_when_they_wait_for_this_person(events, office):
    came = events.draft("收到的急件")
    waiting = office.step(events.draft("送审的急件"), Step.SUBMIT, office.editor)
    office.draft("平件")
    reviewer = alerts(office.archive, office.reviewer).drafts
    assert [(each.draft_id, each.waits) for each in reviewer] == [(came.id, False), (waiting.id, True)]
    assert [each.draft_id for each in alerts(office.archive, office.secretary).drafts] == [came.id]


def test_who_wrote_a_draft_down_here_is_not_told_that_it_came(events, office):
    facts = Facts("baishi", urgency=Urgency.EXTRA)
    draft = intake.write_down(office.archive, a_text("急件", "白石乡电话报来。"), facts,
                              source=Source.PASTE, actor=office.editor, at=events.now)
    assert alerts(office.archive, office.editor).drafts == ()
    assert [each.draft_id for each in alerts(office.archive, office.reviewer).drafts] == [draft.id]


def test_what_came_days_ago_is_no_news(events, office):
    events.draft("陈年急件", ago=4 * 24 * 60)
    assert alerts(office.archive, office.reviewer).drafts == ()


def test_the_clock_of_the_top_bar_leads_to_its_event(window, office, qtbot, frame):
    event = Urgent(office).event(ago=20)
    frame.background.ask(window, lambda archive: urgent.judge_event(
        archive, event, urgent.Level.LARGER, actor=office.editor, at=Urgent(office).now))
    clock = window.desk.top.deadline
    qtbot.waitUntil(lambda: not clock.isHidden())
    assert "还有" in clock.words()
    assert "青禾镇大坪村发生山体滑坡" in clock.words()
    qtbot.mouseClick(clock, Qt.MouseButton.LeftButton)
    assert window.desk.screens.here == "urgent"
    assert window.desk.screens.made("urgent").detail.matter.id == event.id


def test_notifications_are_switched_off_in_the_menu_of_the_person(window, frame):
    window.desk.top.notices.trigger()
    assert not frame.settings.notices.wanted
    window.desk.top.notices.trigger()
    assert frame.settings.notices.wanted


def test_a_click_on_a_notification_brings_the_window_forward_at_its_place(window, office):
    event = Urgent(office).event()
    window.showMinimized()
    window.come_forward("urgent", event.id)
    assert not window.isMinimized()
    assert window.desk.screens.made("urgent").detail.matter.id == event.id


def test_while_nobody_sits_here_a_click_only_brings_the_window_forward(window, frame):
    window.desk.lock()
    window.come_forward("urgent", "x")
    assert window.desk.screens.made("urgent") is None
