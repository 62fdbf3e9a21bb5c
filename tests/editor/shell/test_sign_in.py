"""Who sits here."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from bulletin.errors import Cause, Reason, Refused, Trouble
from editor.shell.frame import PersonLine
from editor.shell.seating import Seating, SeatRules
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


def test_without_a_last_time_whoever_edits_goes_before_the_leader_at_the_top(page):
    people = (PersonLine("a", "顾云庭"), PersonLine("b", "林知夏", edits=True), PersonLine("c", "周砚秋", edits=True))
    page.show_people(people)
    assert page.list.currentItem().text() == "林知夏"
    page.show_people(people, "a")
    assert page.list.currentItem().text() == "顾云庭"


def test_the_arrow_keys_choose_the_person_while_the_password_has_the_keyboard(page, qtbot):
    page.show_people(PEOPLE)
    qtbot.keyClick(password(page), Qt.Key.Key_Up)
    assert page.list.currentRow() == 0
    qtbot.keyClick(password(page), Qt.Key.Key_Down)
    assert page.list.currentRow() == 1
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

    def sign_out(self, archive, actor):
        self.left = actor

    def rules(self, archive):
        return SeatRules()


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


def test_after_too_many_wrong_passwords_the_wait_counts_down_and_the_button_opens_by_itself(page, qtbot):
    page.show_people(PEOPLE, "p2")
    page.wait("p2", 0.7)
    assert page.password.error() == "密码连续输错，请等 1 秒再试。"
    assert not page.enter.isEnabled()
    with qtbot.assertNotEmitted(page.sign_in):
        qtbot.keyClick(password(page), Qt.Key.Key_Return)
    qtbot.waitUntil(page.enter.isEnabled, timeout=3000)
    assert page.password.error() == ""


def test_only_who_typed_wrong_passwords_waits(page):
    page.show_people(PEOPLE, "p2")
    page.wait("p2", 30)
    page.list.setCurrentRow(0)
    assert page.enter.isEnabled()
    page.list.setCurrentRow(1)
    assert not page.enter.isEnabled()
    assert "30 秒" in page.password.error()


def test_a_capital_letter_without_shift_looks_like_capslock(page, qtbot):
    page.show_people(PEOPLE)
    qtbot.keyEvent(QTest.KeyAction.Click, password(page), "A", Qt.KeyboardModifier.ShiftModifier)
    assert not page._caps.isVisible()
    qtbot.keyEvent(QTest.KeyAction.Click, password(page), "A", Qt.KeyboardModifier.NoModifier)
    assert page._caps.isVisible()
    qtbot.keyEvent(QTest.KeyAction.Click, password(page), "a", Qt.KeyboardModifier.NoModifier)
    assert not page._caps.isVisible()


def test_where_a_password_is_required_it_is_set_before_sitting_down(page, qtbot):
    page.show_people(PEOPLE)
    page.ask_new_password("p1", "林若谷")
    form = page.first_password
    form.enter.click()
    assert form.fields.new.error() == "请输入密码。"
    new, again = form.fields.new.editor, form.fields.again.editor
    qtbot.keyClicks(new, "short")
    assert "容易被猜中" in form.fields.hint.text()
    qtbot.keyClicks(new, "-no-longer")
    assert not form.fields.hint.isVisible()
    qtbot.keyClicks(again, "other")
    form.enter.click()
    assert "不一样" in form.fields.again.error()
    again.clear()
    qtbot.keyClicks(again, "short-no-longer")
    with qtbot.waitSignal(page.password_chosen) as sent:
        qtbot.keyClick(again, Qt.Key.Key_Return)
    assert sent.args == ["p1", "short-no-longer"]


def test_the_sample_office_offers_an_archive_of_ones_own(page, qtbot):
    page.show_people(PEOPLE)
    assert not page.found.isVisible()
    page.offer_founding(True)
    with qtbot.waitSignal(page.founding_asked):
        qtbot.mouseClick(page.found, Qt.MouseButton.LeftButton)


def test_no_password_stays_in_a_page_that_is_left(page, qtbot):
    page.show_people(PEOPLE)
    qtbot.keyClicks(password(page), "secret")
    page.hide()
    assert password(page).text() == ""


def test_a_wait_that_comes_late_is_not_somebody_elses(page):
    page.show_people(PEOPLE, "p2")
    page.list.setCurrentRow(0)
    page.wait("p2", 30)
    assert page.enter.isEnabled()
    assert page.password.error() == ""


def test_what_goes_wrong_once_there_are_people_is_said_under_the_form_and_one_can_go_on(page, qtbot):
    page.show_people(PEOPLE)
    editor = page.password.editor
    editor.setText("春耕")
    page.enter.click()
    assert not page.enter.isEnabled()
    page.show_trouble(words_of(Trouble(Cause.BUSY)))
    assert page.trouble.isVisibleTo(page)
    assert page.list.isVisibleTo(page)
    assert editor.text() == "春耕"
    assert page.enter.isEnabled()
    page.enter.click()
    assert not page.trouble.isVisibleTo(page)


def test_a_first_password_that_could_not_be_kept_leads_back_to_the_people(page):
    page.show_people(PEOPLE)
    page.ask_new_password("p1", "林若谷")
    page.show_trouble(words_of(Trouble(Cause.DISK_FULL, path="a.db")))
    assert page.list.isVisibleTo(page)
    assert "磁盘已满" in page.trouble.text()
