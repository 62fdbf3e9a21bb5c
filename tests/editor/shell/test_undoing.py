"""Deeds are taken back by name: the last first, against the version they left, and by whoever did them."""

from dataclasses import dataclass, replace
from datetime import datetime

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from bulletin.errors import Cause, Conflict, Trouble
from bulletin.people import Actor, RoleName
from editor.shell.commands import Command, command
from editor.shell.undoing import MOST, Done, Stepped, swing

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OTHER = Actor("p2", "周闻樱", frozenset({RoleName.REVIEWER}))


@pytest.fixture
def said(frame):
    heard = []
    frame.said.connect(heard.append)
    return heard


@pytest.fixture
def troubled(frame):
    heard = []
    frame.troubled.connect(heard.append)
    return heard


def awake(window, qtbot):
    """Let the window hear its keys."""
    with qtbot.waitActive(window):
        window.activateWindow()


class Light:
    """A thing that is on or off, with a version."""

    def __init__(self):
        self.on, self.version = False, 0

    def turn(self, on):
        def way(archive, seen, actor, at):
            assert isinstance(at, datetime)
            if seen != self.version:
                raise Conflict("draft", "light")
            self.on, self.version = on, self.version + 1
            return self.version
        return way


def switch_on(frame, light, name="开灯"):
    seen = light.turn(True)(None, light.version, None, datetime.now())
    frame.done("灯已开", name, swing(None, seen, light.turn(False), light.turn(True)))


def test_a_deed_goes_to_and_fro_and_is_told_by_its_name(frame, said):
    light = Light()
    switch_on(frame, light)
    frame.undoing.undo()
    assert not light.on
    frame.undoing.redo()
    assert light.on
    frame.undoing.undo()
    assert not light.on
    assert said == ["灯已开", "已撤销：开灯", "已重做：开灯", "已撤销：开灯"]


@dataclass(frozen=True)
class Lamp:
    """A kept thing: how bright it is, and its version."""

    id: str = "lamp"
    bright: int = 0
    version: int = 0


def test_several_deeds_on_one_thing_go_back_one_by_one_and_forth_again(frame, said):
    kept = [Lamp()]

    def put(bright):
        def way(archive, seen, actor, at):
            if seen.version != kept[0].version:
                raise Conflict("draft", seen.id)
            kept[0] = replace(kept[0], bright=bright, version=kept[0].version + 1)
            return kept[0]
        return way

    for bright in (1, 2, 3):
        before = kept[0]
        after = put(bright)(None, before, None, None)
        frame.done("", f"调到{bright}", swing(before, after, put(before.bright), put(bright)))
    for wanted in (2, 1, 0):
        frame.undoing.undo()
        assert kept[0].bright == wanted
    for wanted in (1, 2, 3):
        frame.undoing.redo()
        assert kept[0].bright == wanted
    frame.undoing.undo()
    kept[0] = replace(kept[0], version=kept[0].version + 1)  # somebody else
    frame.undoing.undo()
    assert kept[0].bright == 2
    assert said[-1].startswith("不能撤销“调到2”了")


def test_the_last_goes_first_and_its_name_is_known_before(frame):
    one, other = Light(), Light()
    switch_on(frame, one, "开甲灯")
    switch_on(frame, other, "开乙灯")
    assert frame.undoing.next_words() == ("开乙灯", "")
    frame.undoing.undo()
    assert (one.on, other.on) == (True, False)
    assert frame.undoing.next_words() == ("开甲灯", "开乙灯")


def test_what_moved_on_stays_and_is_not_offered_again(frame, said, troubled):
    light = Light()
    switch_on(frame, light)
    light.version += 1
    frame.undoing.undo()
    assert light.on
    assert said[-1].startswith("不能撤销“开灯”了：")
    frame.undoing.undo()
    assert said[-1] == "没有可以撤销的操作"
    assert troubled == []


def test_where_the_surroundings_fail_it_can_be_undone_later(frame, said, troubled):
    fails = [True]

    def back(archive, actor, at, later):
        if fails:
            raise Trouble(Cause.BUSY)

    frame.done("已办", "办理", back)
    frame.undoing.undo()
    assert len(troubled) == 1
    fails.clear()
    frame.undoing.undo()
    assert said[-1] == "已撤销：办理"


def test_what_turns_nothing_round_cannot_be_redone(frame, said):
    frame.done("已办", "办理", lambda archive, actor, at, later: None)
    frame.undoing.undo()
    frame.undoing.redo()
    assert said[-1] == "没有可以重做的操作"


def test_a_new_deed_ends_what_could_be_redone(frame, said):
    light = Light()
    switch_on(frame, light)
    frame.undoing.undo()
    frame.done("已办", "办理", lambda archive, actor, at, later: None)
    frame.undoing.redo()
    assert not light.on


def test_a_deed_of_one_person_is_not_undone_by_the_next(frame, said):
    light = Light()
    switch_on(frame, light)
    frame.seat(None)
    frame.undoing.undo()
    frame.seat(OTHER)
    frame.undoing.undo()
    assert light.on
    assert said[-1] == "没有可以撤销的操作"


def test_other_roles_of_the_same_person_forget_nothing(frame):
    light = Light()
    switch_on(frame, light)
    frame.seat(Actor(frame.person.id, "新名字", frozenset({RoleName.ADMIN})))
    frame.undoing.undo()
    assert not light.on


def test_steps_of_a_screen_are_among_the_deeds_until_its_history_ends(frame, said):
    screen, done = QObject(frame), []
    frame.done("已办", "办理", lambda archive, actor, at, later: done.append("back"))
    for number in range(2):
        frame.undoing.push(Stepped(f"移动{number}", lambda: done.append("undo"), lambda: done.append("redo"), screen))
    frame.undoing.undo()
    frame.undoing.redo()
    frame.undoing.undo()
    assert done == ["undo", "redo", "undo"]
    frame.undoing.drop(screen)
    frame.undoing.undo()
    assert done[-1] == "back"
    assert said[-1] == "已撤销：办理"


def test_no_more_than_a_hundred_are_kept(frame):
    for number in range(MOST + 5):
        frame.undoing.push(Done(str(number), lambda archive, actor, at, later: None))
    for _ in range(MOST):
        frame.undoing.undo()
    assert frame.undoing.next_words() == ("", "")


def test_keys_pressed_faster_than_the_archive_answers_undo_one_after_the_other(in_threads, qtbot):
    frame, _ = in_threads()
    lights = [Light() for _ in range(5)]
    for light in lights:
        switch_on(frame, light)
    for _ in lights:
        frame.undoing.undo()
    qtbot.waitUntil(lambda: not any(light.on for light in lights))
    for _ in lights:
        frame.undoing.redo()
    qtbot.waitUntil(lambda: all(light.on for light in lights))


def test_the_toast_offers_the_way_back_as_long_as_there_is_one(window, qtbot):
    frame, light = window.frame, Light()
    switch_on(frame, light)
    toast = window.desk.toasts.shown()[-1]
    assert toast.way.isVisible()
    assert (toast.way.text(), toast.way.toolTip()) == ("撤销", "撤销：开灯（Ctrl+Z）")
    toast.way.click()
    assert not light.on
    assert window.desk.toasts.sentences() == ["已撤销：开灯"]
    switch_on(frame, light)
    toast = window.desk.toasts.shown()[-1]
    frame.undoing.undo()
    assert not toast.way.isVisible()
    assert window.desk.toasts.sentences() == ["已撤销：开灯", "已撤销：开灯"], "what was undone is not said to hold"


def test_the_toast_undoes_its_own_deed_not_the_last(window):
    one, other = Light(), Light()
    switch_on(window.frame, one)
    toast = window.desk.toasts.shown()[-1]
    switch_on(window.frame, other)
    toast.way.click()
    assert (one.on, other.on) == (False, True)


def test_ctrl_z_undoes_and_ctrl_y_redoes_anywhere_but_in_a_text(window, qtbot):
    light = Light()
    switch_on(window.frame, light)
    screen = window.desk.screens.currentWidget()
    awake(window, qtbot)
    screen.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert not light.on
    qtbot.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert light.on
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert light.on
    field = window.desk.top.search
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "tea")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert light.on


def test_a_screen_that_takes_back_by_itself_goes_first(window, qtbot):
    light, screen, taken = Light(), window.desk.screens.currentWidget(), []
    switch_on(window.frame, light)
    command(screen, None, Command("inbox.take_back", "撤回", ("Ctrl+Z",)), lambda: taken.append("own"))
    awake(window, qtbot)
    screen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    screen.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_Z, CONTROL)
    assert (taken, light.on) == (["own"], True)
    window.desk.enter("archive")
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert not light.on
