"""Nobody at the desk: a warning, the lock, and another try where a screen refuses."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from editor.shell.idle import IdleWatch
from editor.shell.locking import Locking
from editor.shell.seating import SeatRules


class Wall:
    """A clock that goes only when it is told to, and lets the desk look at it."""

    def __init__(self) -> None:
        self.at, self.watch = 0.0, None

    def go(self, seconds):
        self.at += seconds
        self.watch.look()


@pytest.fixture
def wall():
    return Wall()


@pytest.fixture
def desk(window, frame, wall):
    """The desk of a window in which somebody sits, watched by the clock on the wall."""
    desk = window.desk
    wall.watch = IdleWatch(desk, clock=lambda: wall.at, ahead=30)
    desk.locking = Locking(desk, frame, wall.watch)
    yield desk
    desk.locking.watch.follow(0)


def follow(desk, minutes=1, lockable=True):
    desk.locking.follow(SeatRules(minutes, lockable))


def test_the_desk_is_locked_when_nobody_comes_after_a_quiet_warning(desk, frame, wall):
    follow(desk)
    wall.go(29)
    assert desk.status.notice.words() == ""
    wall.go(6)
    assert desk.status.notice.words() == "无人操作，25 秒后锁定"
    assert frame.person is not None
    wall.go(25)
    assert frame.person is None


def test_the_watch_looks_by_itself(desk, qtbot):
    watch = IdleWatch(desk, ahead=0.02, tick=0.01)
    with qtbot.waitSignal(watch.due, timeout=20_000):
        watch.follow(0.1)
    watch.follow(0)


def test_a_key_takes_the_warning_back(desk, frame, wall, qtbot):
    follow(desk)
    wall.go(40)
    assert desk.status.notice.words()
    qtbot.keyClick(desk.top.search, Qt.Key.Key_A)
    assert desk.status.notice.words() == ""
    wall.go(29)
    assert desk.status.notice.words() == ""
    assert frame.person is not None


def test_who_types_on_is_never_locked_out(desk, frame, wall, qtbot):
    follow(desk)
    for _ in range(12):
        wall.go(25)
        qtbot.keyClick(desk.top.search, Qt.Key.Key_A)
    assert frame.person is not None


def test_a_word_from_the_input_method_is_somebody(desk, qtbot):
    clock = [0.0]
    watch = IdleWatch(desk, clock=lambda: clock[0], ahead=30)
    watch.follow(600)
    clock[0] = 500
    editor = QLineEdit()
    qtbot.addWidget(editor)
    QApplication.sendEvent(editor, QInputMethodEvent("春耕", []))
    assert watch._last == 500
    watch.follow(0)


def moved(at):
    where = QPointF(at, at)
    none = Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier)


def test_a_pointer_that_rests_is_nobody(desk):
    clock = [0.0]
    watch = IdleWatch(desk, clock=lambda: clock[0], ahead=30)
    watch.follow(600)
    for clock[0], at, seen in ((10, 5, 10), (20, 5, 10), (30, 6, 30)):
        watch.eventFilter(desk, moved(at))
        assert watch._last == seen
    watch.follow(0)


def test_never_means_never(desk, frame, wall):
    follow(desk, minutes=0)
    wall.go(1e6)
    assert frame.person is not None


def test_a_seat_that_cannot_be_locked_is_not_watched(desk, frame, wall):
    follow(desk, lockable=False)
    wall.go(1e6)
    assert frame.person is not None


def test_a_screen_that_refuses_is_told_of_and_asked_again(desk, frame, wall):
    screen = desk.screens.made("inbox")
    screen.refusing = True
    follow(desk)
    wall.go(61)
    assert "暂未锁定" in desk.status.notice.words()
    assert frame.person is not None
    screen.refusing = False
    wall.go(59)
    assert frame.person is not None
    wall.go(2)
    assert frame.person is None


def test_a_sheet_over_the_desk_is_closed_with_the_lock_and_what_stands_beside_it_comes_back(desk, frame, wall):
    over, beside, person = QDialog(desk), QDialog(desk), frame.person
    over.setModal(True)
    beside.show()
    over.show()
    follow(desk)
    wall.go(61)
    assert frame.person is None
    assert not over.isVisible()
    assert not beside.isVisible()
    frame.seat(person)
    assert beside.isVisible()
    assert not over.isVisible()
    beside.hide()


def test_an_open_menu_goes_with_the_lock(desk, frame, wall):
    menu = QMenu(desk)
    menu.addAction("锁定")
    menu.popup(desk.mapToGlobal(desk.rect().center()))
    follow(desk)
    wall.go(61)
    assert frame.person is None
    assert not menu.isVisible()


def test_whoever_wakes_the_computer_hours_later_finds_the_desk_locked(desk, frame, qtbot):
    clock = [0.0]
    watch = IdleWatch(desk, clock=lambda: clock[0], ahead=30)
    watch.due.connect(desk.lock)
    watch.follow(600)
    clock[0] = 7200
    qtbot.keyClick(desk.top.search, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: frame.person is None, timeout=2000)
    watch.follow(0)
