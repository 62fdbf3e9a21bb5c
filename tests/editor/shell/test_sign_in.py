"""Who sits here."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from bulletin.errors import Cause, Reason, Refused, Trouble
from editor.shell.seating import Seating
from editor.shell.sign_in import SignInPage
from editor.shell.words import words_of
from tests.editor.shell.demo import ACTOR, PEOPLE


@pytest.fixture
def page(qtbot, theme):
    made = SignInPage()
    qtbot.addWidget(made)
    made.show()
    return made


def password(page) -> QLineEdit:
    return page.password.editor


def test_the_person_of_last_time_is_chosen(page):
    page.show_people(PEOPLE, "p2")
    assert page.list.currentItem().text() == "周闻樱"


def test_without_a_last_time_the_first_is_chosen_and_the_password_waits(page):
    page.show_people(PEOPLE, "somebody who left")
    assert page.list.currentRow() == 0
    assert page.focusWidget() is password(page)


def test_enter_signs_in(page, qtbot):
    page.show_people(PEOPLE, "p2")
    qtbot.keyClicks(password(page), "secret")
    with qtbot.waitSignal(page.sign_in) as sent:
        qtbot.keyClick(password(page), Qt.Key.Key_Return)
    assert sent.args == ["p2", "secret"]


def test_the_button_signs_in_once_until_it_is_answered(page, qtbot):
    page.show_people(PEOPLE)
    sent = []
    page.sign_in.connect(lambda *args: sent.append(args))
    qtbot.mouseClick(page.enter, Qt.MouseButton.LeftButton)
    qtbot.keyClick(password(page), Qt.Key.Key_Return)
    assert sent == [("p1", "")]


def test_a_wrong_password_is_said_beside_the_field_until_typing_goes_on(page, qtbot):
    page.show_people(PEOPLE)
    page.refuse(words_of(Refused(Reason.WRONG_PASSWORD)))
    assert page.password.error() == "密码不对，请重新输入。"
    assert page.enter.isEnabled()
    qtbot.keyClicks(password(page), "a")
    assert page.password.error() == ""


def test_another_person_begins_with_an_empty_password(page, qtbot):
    page.show_people(PEOPLE)
    qtbot.keyClicks(password(page), "secret")
    page.list.setCurrentRow(1)
    assert password(page).text() == ""


class Office:
    """Accounts of which one password is known."""

    def __init__(self, who):
        self._who = who

    def who(self, archive):
        if isinstance(self._who, Exception):
            raise self._who
        return self._who

    def sign_in(self, archive, person_id, password):
        if password != "secret":
            raise Refused(Reason.WRONG_PASSWORD)
        return ACTOR


def test_a_single_seat_skips_the_page(window, frame):
    frame.seat(None)
    Seating(window.desk, frame, Office(ACTOR)).ask()
    assert window.desk.currentWidget() is window.desk.work
    assert frame.person is ACTOR


def test_signing_in_leads_to_the_places_and_is_remembered(window, frame):
    frame.seat(None)
    desk = window.desk
    Seating(desk, frame, Office(PEOPLE)).ask()
    assert desk.currentWidget() is desk.sign_in
    desk.sign_in.sign_in.emit("p1", "wrong")
    assert desk.sign_in.password.error() == "密码不对，请重新输入。"
    desk.sign_in.sign_in.emit("p1", "secret")
    assert desk.currentWidget() is desk.work
    assert frame.settings.last_person == "p1"


def test_an_archive_that_does_not_open_is_explained_on_the_page(window, frame):
    frame.seat(None)
    desk = window.desk
    Seating(desk, frame, Office(Trouble(Cause.TOO_NEW))).ask()
    assert "更新的版本" in desk.sign_in.waiting_words()
