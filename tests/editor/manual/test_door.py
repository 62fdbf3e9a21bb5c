"""The ways to the manual: the key, the menu of the person, the sheet of keys; and that it goes with its window."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from shiboken6 import delete, isValid

from editor.app import build_window
from editor.manual.window import ManualWindow
from editor.shell.commands import command_named
from editor.shell.keys_sheet import KeysSheet
from tests.editor.shell.demo import PLACES, PaperArchive
from tests.editor.shell.test_app import OneSeat


@pytest.fixture
def window(qtbot, tmp_path):
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    made = build_window(QApplication.instance(), PaperArchive, PLACES, store, OneSeat())
    made.show()
    qtbot.waitUntil(lambda: made.frame.person is not None)
    yield made
    if isValid(made):
        let_go(made)


def let_go(window):
    window.frame.background.close()
    delete(window)


def manual(qtbot, window, title):
    qtbot.waitUntil(lambda: window.findChild(ManualWindow) is not None
                    and window.findChild(ManualWindow).windowTitle() == title)
    return window.findChild(ManualWindow)


def test_its_key_opens_the_page_on_the_place_where_one_is(qtbot, window):
    command_named(window, "window.manual").trigger()
    assert manual(qtbot, window, "手册：收稿").isVisible()


def test_the_menu_of_the_person_has_it(window):
    person = next(each for each in window.desk.top.findChildren(QToolButton) if each is window.desk.top.person)
    assert "手册" in [action.text() for action in person.menu().actions()]


def test_the_sheet_of_keys_leads_to_it(qtbot, window, monkeypatch):
    monkeypatch.setattr(KeysSheet, "exec", lambda sheet: next(
        each for each in sheet.findChildren(QPushButton) if each.text() == "手册").click())
    window.desk.show_keys()
    assert manual(qtbot, window, "手册：收稿").isVisible()


def test_there_is_one_for_a_window_and_it_goes_with_it(qtbot, window):
    command_named(window, "window.manual").trigger()
    made = manual(qtbot, window, "手册：收稿")
    made.close()
    command_named(window, "window.manual").trigger()
    assert len(window.findChildren(ManualWindow)) == 1
    assert made.isVisible()
    qtbot.waitUntil(lambda: not window.frame.background.is_busy)
    let_go(window)
    assert not isValid(made)
