"""The clock of the next deadline in the top bar."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from editor.shell import icons
from editor.shell.countdown import Due, Pace, due_words
from editor.shell.deadline import DeadlineClock

NOW = datetime(2026, 11, 20, 5, 57, tzinfo=UTC)


def due(event_id: str, minutes: int, title: str = "青禾镇滑坡") -> Due:
    return Due(event_id, "初报", title, NOW + timedelta(minutes=minutes), NOW - timedelta(hours=1))


@pytest.fixture
def clock(qtbot):
    icons.load()
    made = DeadlineClock()
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_while_there_is_no_deadline(clock):
    clock.show_dues((), NOW)
    assert clock.isHidden()
    assert clock.words() == ""


def test_the_soonest_is_shown_with_its_time_what_is_left_and_the_matter(clock):
    clock.show_dues((due("fire", 90, "白石乡火情"), due("slide", 23)), NOW)
    assert not clock.isHidden()
    assert clock.words() == f"下一时限 {due_words(NOW + timedelta(minutes=23), NOW)} 还有 23分 青禾镇滑坡"
    assert clock.accessibleName() == clock.words()
    assert "另有 1 个时限" in clock.toolTip()


def test_it_turns_to_a_warning_and_then_late(clock):
    clock.show_dues((due("slide", 23),), NOW)
    paces = []
    for minutes in (0, 8, 23, 35):
        clock.tick(NOW + timedelta(minutes=minutes))
        paces.append(clock.pace())
    assert paces == [Pace.RUNNING, Pace.SOON, Pace.LATE, Pace.LATE]
    assert "已超 12分" in clock.words()


def test_its_width_is_the_same_from_minute_to_minute(clock):
    clock.show_dues((due("slide", 40),), NOW)
    widths = set()
    for minutes in range(30):
        clock.tick(NOW + timedelta(minutes=minutes))
        widths.add(clock.sizeHint().width())
    assert len(widths) == 1


def test_a_click_and_the_space_bar_ask_for_the_matter(clock, qtbot):
    clock.show_dues((due("slide", 23),), NOW)
    clock.show()
    for press in (lambda: qtbot.mouseClick(clock, Qt.MouseButton.LeftButton),
                  lambda: qtbot.keyClick(clock, Qt.Key.Key_Space)):
        with qtbot.waitSignal(clock.asked) as asked:
            press()
        assert asked.args == ["slide"]
