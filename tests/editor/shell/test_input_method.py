"""Chinese input where the desktop asks for fcitx."""

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from editor.shell.input_method import choose_input_method, commit_half_typed, input_methods, want_input_method

CARRIED = ("libibusplatforminputcontextplugin.so", "libcomposeplatforminputcontextplugin.so")


@pytest.mark.parametrize("wanted", ["fcitx", "fcitx5", "Fcitx"])
def test_fcitx_becomes_ibus_when_qt_does_not_carry_it(wanted):
    environ = {"QT_IM_MODULE": wanted}
    choose_input_method(environ, CARRIED)
    assert environ == {"QT_IM_MODULE": "ibus"}


def test_fcitx_stays_when_its_plugin_is_there():
    environ = {"QT_IM_MODULE": "fcitx"}
    choose_input_method(environ, (*CARRIED, "libfcitx5platforminputcontextplugin.so"))
    assert environ == {"QT_IM_MODULE": "fcitx"}


@pytest.mark.parametrize("environ", [{}, {"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULE": ""}])
def test_nothing_else_is_touched(environ):
    before = dict(environ)
    choose_input_method(environ, CARRIED)
    assert environ == before


def test_the_plugins_are_looked_up_when_not_given():
    environ = {"QT_IM_MODULE": "fcitx"}
    choose_input_method(environ)
    assert environ["QT_IM_MODULE"] in ("ibus", "fcitx")


def test_committing_without_a_half_typed_word_changes_nothing(qtbot):
    editor = QLineEdit("春耕")
    qtbot.addWidget(editor)
    QApplication.sendEvent(editor, QInputMethodEvent("bei", []))
    commit_half_typed()
    assert editor.text() == "春耕"


@pytest.mark.parametrize(("wish", "module"), [("", "fcitx"), ("ibus", "ibus")])
def test_a_chair_may_want_another_module_than_the_system(wish, module):
    environ = {"QT_IM_MODULE": "fcitx"}
    want_input_method(environ, wish)
    assert environ == {"QT_IM_MODULE": module}


def test_only_modules_that_write_chinese_are_offered():
    assert not {"compose", "qtvirtualkeyboard"} & set(input_methods())
