"""An archive behind a password: it is asked for, tried, and set while nobody has the archive open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bulletin.keeping.encrypting import Wish
from bulletin.keeping.key import NO_KEY, Key
from db.file_head import is_encrypted

KEY = Key("雨水惊蛰春分2026")


@pytest.fixture
def closed(qtbot):
    """Return what hears whether a desk asked to be closed."""
    def hear(desk):
        heard = []
        desk.close_asked.connect(lambda: heard.append(True))
        return heard
    return hear


def enter(qtbot, asking, password):
    asking.editor.setText(password)
    qtbot.keyClick(asking.editor, Qt.Key.Key_Return)


def test_a_plain_archive_is_no_matter(begin, plain_once):
    unlocking, desk, _ = begin(plain_once)
    assert unlocking._page is None
    assert desk.currentWidget() is desk.sign_in


def test_the_password_is_asked_for_and_opens_the_archive(qtbot, begin, locked_once, closed):
    unlocking, desk, files = begin(locked_once)
    heard = closed(desk)
    assert desk.currentWidget() is unlocking.page
    assert "本单位.db" in unlocking.asking._story.text()
    enter(qtbot, unlocking.asking, KEY.password)
    assert heard == [True]
    assert files.chosen_anew()
    files.open().close()


def test_a_wrong_one_is_told_beside_it_and_another_can_be_typed(qtbot, begin, locked_once, closed):
    unlocking, desk, files = begin(locked_once)
    heard, asking = closed(desk), unlocking.asking
    for password, words in (("", "请输入密码。"), ("bu dui de", "密码不对，请核对大小写和输入法后再输一遍。")):
        enter(qtbot, asking, password)
        assert asking.field.error() == words
        assert asking.open.isEnabled()
    assert not heard
    assert not files.held.key
    enter(qtbot, asking, KEY.password)
    assert heard


def test_a_key_from_outside_that_is_wrong_is_asked_for_anew(begin, locked_once):
    unlocking, desk, files = begin(locked_once, Key("not the one"))
    assert desk.currentWidget() is unlocking.page
    assert not files.held.key


def test_capitals_that_seem_locked_are_told(qtbot, begin, locked_once):
    asking = begin(locked_once)[0].asking
    qtbot.keyClicks(asking.editor, "a")
    assert asking.caps.isHidden()
    QTest.sendKeyEvent(QTest.KeyAction.Click, asking.editor, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert not asking.caps.isHidden()


def test_who_has_no_password_is_heard(qtbot, begin, locked_once):
    unlocking = begin(locked_once)[0]
    for signal, button in ((unlocking.forgotten, unlocking.asking.lost),
                           (unlocking.elsewhere_asked, unlocking.asking.other)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_wish_is_carried_out_told_and_the_archive_opened(qtbot, begin, plain_once, closed):
    unlocking, desk, files = begin(plain_once, wish=Wish(NO_KEY, KEY, True, "chen"))
    heard = closed(desk)
    assert desk.currentWidget() is unlocking.page
    words = unlocking.outcome.words()
    assert words.startswith("档案已加密\n")
    assert "以下 1 个文件仍是明文" in words
    assert unlocking.outcome.list.item(0).text().startswith("本单位-加密前-")
    assert is_encrypted(files.path)
    qtbot.mouseClick(unlocking.outcome.button, Qt.MouseButton.LeftButton)
    assert heard
    files.open().close()


def test_taking_it_away_leaves_a_plain_archive(begin, locked_once):
    unlocking, _, files = begin(locked_once, KEY, wish=Wish(KEY, NO_KEY))
    assert unlocking.outcome.words().startswith("档案已取消加密\n")
    assert not is_encrypted(files.path)
    unlocking.outcome.opened.emit()
    files.open().close()


def test_what_cannot_be_done_is_told_and_the_archive_opens_as_it_is(qtbot, begin, plain_once, closed):
    unlocking, desk, files = begin(plain_once, wish=Wish(NO_KEY, Key("1234567"), False, "chen"))
    heard = closed(desk)
    assert unlocking.outcome.words() == "没有办成\n档案密码太短，至少要 8 位。档案未动。"
    qtbot.mouseClick(unlocking.outcome.button, Qt.MouseButton.LeftButton)
    assert heard
    assert files.to_turn is None
    files.open().close()
