"""The window and its parts together."""

import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from bulletin.errors import Cause, Reason, Refused, Trouble
from editor.shell.background import Background
from editor.shell.frame import Frame, Saving, SavingState
from editor.shell.screen import Place
from editor.shell.screens import Screens
from editor.shell.theme import Scheme
from editor.shell.window import MainWindow
from tests.editor.shell.demo import ACTOR, PLACES, PaperArchive, paper_frame, settings_at


def test_the_window_is_painted_before_the_desk_is_made(qtbot, frame, theme):
    window, order = MainWindow(PLACES, frame, theme), []
    qtbot.addWidget(window)
    window.first_painted.connect(lambda: order.append("painted"))
    window.furnished.connect(lambda: order.append("furnished"))
    window.show()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["painted", "furnished"]


def test_the_first_place_is_entered_and_no_other_screen_is_made(window):
    screens = window.desk.screens
    assert screens.here == "inbox"
    assert window.desk.top.title() == "来稿"
    assert screens.made("writing") is None


def test_a_screen_is_made_once_and_entered_each_time(window):
    desk = window.desk
    for name in ("writing", "inbox", "writing"):
        assert desk.enter(name)
    assert desk.screens.made("writing").entered == 2


def test_ctrl_and_a_figure_enter_a_place(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.desk.screens.here == "writing")
    assert window.desk.rail.button("writing").isChecked()


def test_a_screen_that_refuses_to_be_left_stays(window):
    window.desk.screens.made("inbox").refusing = True
    assert not window.desk.enter("writing")
    assert window.desk.screens.here == "inbox"
    assert window.desk.rail.button("inbox").isChecked()
    assert not window.close()
    assert not window.desk.lock()


def test_a_count_is_shown_beside_the_place(window):
    window.desk.enter("writing")
    button = window.desk.rail.button("writing")
    assert button.count() == 4
    assert button.accessibleName() == "采编，4 项"


def test_a_screen_may_name_itself(window):
    window.desk.enter("archive")
    assert window.desk.top.title() == "档案与检索"


def test_going_somewhere_opens_the_thing(window, frame):
    window.desk.enter("writing")
    frame.go("inbox", "d1")
    assert window.desk.screens.here == "inbox"
    assert window.desk.screens.made("inbox").opened == ["d1"]


def test_a_search_goes_to_the_screen_or_to_the_window(window, qtbot):
    desk = window.desk
    with qtbot.waitSignal(desk.screens.made("inbox").sought) as sought:
        desk.top.search.insert("防汛")
    assert sought.args == ["防汛"]
    desk.enter("archive")
    with qtbot.waitSignal(desk.search_asked) as asked:
        qtbot.keyClick(desk.top.search, Qt.Key.Key_Return)
    assert asked.args == ["防汛"]


def test_ctrl_f_leads_to_the_search_box(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.focusWidget() is window.desk.top.search)


def test_ctrl_f_leads_to_the_screen_s_own_box_where_that_finds_as_much(window, qtbot):
    led = []
    window.desk.screens.made("inbox").focus_search = lambda: led.append(True)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: led == [True])
    assert window.focusWidget() is not window.desk.top.search


def test_what_one_person_looked_for_is_gone_when_the_next_sits_down(window):
    window.desk.top.search.put("消防")
    assert window.desk.lock()
    assert window.desk.top.search.text() == ""


def test_good_news_is_a_toast_and_trouble_a_bar(window, frame):
    frame.say("已收稿 3 篇")
    frame.trouble(Trouble(Cause.DISK_FULL))
    assert window.desk.toasts.sentences() == ["已收稿 3 篇"]
    assert window.desk.error.isVisible()
    assert window.desk.error.text().startswith("磁盘已满，没有写入。")


@pytest.mark.parametrize(("error", "stays"), [
    (Refused(Reason.ISSUE_EMPTY), False), (Trouble(Cause.DISK_FULL), True)], ids=["a refusal", "a trouble"])
def test_a_refusal_is_left_behind_with_its_place_and_a_trouble_is_not(window, frame, error, stays):
    here, other = (place.name for place in window.desk._places[:2])
    window.desk.enter(here)
    frame.trouble(error)
    window.desk.enter(here)
    assert window.desk.error.isVisible()
    window.desk.enter(other)
    assert window.desk.error.isVisible() is stays


def test_trouble_nobody_took_is_shown_too(window, frame):
    def fail(archive):
        raise Trouble(Cause.BUSY)

    frame.background.ask(window, fail)
    assert window.desk.error.isVisible()


@pytest.mark.parametrize(("saving", "words"), [
    (Saving(SavingState.CHANGED), "有改动，稍后自动保存"),
    (Saving(SavingState.SAVING), "正在保存…"),
    (Saving.unsaved("磁盘已满，已存到救援文件夹"), "未保存：磁盘已满，已存到救援文件夹"),
    (Saving(), ""),
])
def test_the_status_line_tells_how_the_text_stands(window, frame, saving, words):
    frame.saving(saving)
    assert window.desk.status.saving.words() == words
    assert window.desk.status.saving.isVisible() == bool(words)


def test_locking_closes_all_screens(window, frame, qtbot):
    with qtbot.waitSignal(window.desk.lock_asked):
        window.desk.lock()
    assert frame.person is None
    assert window.desk.currentWidget() is window.desk.sign_in
    assert window.desk.screens.made("inbox") is None


def test_nothing_answers_to_keys_while_locked(window, qtbot):
    window.desk.lock()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.screens.here == ""


def test_what_the_chair_remembers_is_there_again(window, frame, theme, qtbot, tmp_path, let_go):
    window.desk.enter("writing")
    window.desk.rail.toggle()
    window.desk.wear(Scheme.DARK)
    assert window.close()
    again = MainWindow(PLACES, let_go(paper_frame(tmp_path)), theme)
    qtbot.addWidget(again)
    assert again.desk.screens.here == "writing"
    assert again.desk.rail.is_collapsed
    assert not again.frame.settings.geometry.isEmpty()
    assert again.frame.settings.scheme == "dark"
    theme.wear(Scheme.LIGHT)


def test_a_new_day_begins_at_the_first_place(window, frame):
    window.desk.enter("writing")
    window.desk.lock()
    frame.settings.last_sitting = f"{date.today() - timedelta(days=1)} {ACTOR.id}"
    frame.seat(ACTOR)
    assert window.desk.screens.here == "inbox"


def test_who_comes_back_the_same_day_is_where_they_were(window, frame):
    window.desk.enter("writing")
    window.desk.lock()
    frame.seat(ACTOR)
    assert window.desk.screens.here == "writing"


def test_who_sits_down_after_another_begins_at_the_first_place(window, frame):
    window.desk.enter("writing")
    window.desk.lock()
    frame.seat(replace(ACTOR, id="p2"))
    assert window.desk.screens.here == "inbox"


def test_closing_waits_for_what_is_under_way(qtbot, theme, tmp_path, let_go):
    background, gate, saved = Background(PaperArchive), threading.Event(), []
    window = MainWindow(PLACES, let_go(Frame(background, settings_at(tmp_path), ACTOR)), theme)
    qtbot.addWidget(window)
    window.show()
    background.ask(window, lambda archive: gate.wait(5), saved.append)
    assert not window.close()
    gate.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert saved == [True]
    background.close()


def test_a_failure_on_closing_keeps_the_window(qtbot, theme, tmp_path, let_go):
    background, gate = Background(PaperArchive), threading.Event()
    window = MainWindow(PLACES, let_go(Frame(background, settings_at(tmp_path), ACTOR)), theme)
    qtbot.addWidget(window)
    window.show()
    window.furnish()

    def save(archive):
        gate.wait(5)
        raise Trouble(Cause.DISK_FULL)

    background.ask(window, save)
    assert not window.close()
    gate.set()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert window.isVisible()
    assert window.desk.error.isVisible()
    background.close()


def test_a_widget_that_is_no_screen_is_our_mistake(frame, theme, qtbot):
    screens = Screens((Place("x", "某处", "tray", lambda frame: QLabel()),), frame)
    qtbot.addWidget(screens)
    with pytest.raises(TypeError, match="is no Screen"):
        screens.enter("x")


def test_every_control_has_a_name_for_screen_readers(window):
    window.desk.enter("writing")
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    assert controls
    assert not [control for control in controls
                if not control.accessibleName() and not getattr(control, "text", str)()
                and control.objectName() != "qt_lineedit_clearbutton" and type(control).__name__ != "QToolButton"]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_nothing_is_cut_off_at_any_size(window, scheme, size):
    window.desk.wear(scheme)
    window.resize(*size)
    window.desk.enter("writing")
    picture = window.grab()
    assert (picture.width(), picture.height()) == size
    assert window.desk.status.geometry().bottom() < size[1]
    window.desk.wear(Scheme.LIGHT)


def test_the_window_stays_while_somebody_objects(window, frame):
    answers = [True, False]
    frame.objections.append(lambda: answers.pop(0))
    assert not window.close()
    assert window.isVisible()
    assert window.close()
