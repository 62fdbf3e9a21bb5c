"""设置→备份, the row 档案加密: how it stands, and who may change it."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSettings

from bulletin.keeping.encrypting import Turn
from bulletin.keeping.key import NO_KEY, Key
from bulletin.people import Actor, RoleName
from editor.office.cipher_row import CipherRow
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings

KEY = Key("雨水惊蛰春分2026")


@pytest.fixture
def row(qtbot, let_go, tmp_path):
    """Return what makes the row over an archive with that key."""
    icons.load()

    def make(key=NO_KEY, is_there=True, allowed=True):
        store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
        frame = let_go(Frame(InlineBackground(lambda: None), Settings(store),
                             Actor("guan", "管敏", frozenset({RoleName.ADMIN}))))
        frame.unlocking = SimpleNamespace(is_there=is_there, look=lambda owner, then: then(key), wished=[],
                                          wish=lambda wish: frame.unlocking.wished.append(wish))
        made = CipherRow(frame)
        qtbot.addWidget(made)
        made.allow(allowed)
        made.look()
        made.show()
        return made
    return make


def offered(row):
    return [each.text() for each in (row.encrypt, row.change, row.decrypt) if not each.isHidden()]


@pytest.mark.parametrize(("key", "is_there", "allowed", "words", "buttons"), [
    (NO_KEY, True, True, "未加密。拿到", ["给档案加密…"]),
    (NO_KEY, True, False, "由管理员设定。", []),
    (NO_KEY, False, True, "没有安装加密组件", []),
    (KEY, True, True, "已加密。", ["改档案密码…", "取消加密…"]),
    (KEY, True, False, "由管理员设定。", []),
])
def test_it_says_how_it_stands_and_offers_what_can_be_done(row, key, is_there, allowed, words, buttons):
    made = row(key, is_there, allowed)
    assert words in made.told.text()
    assert offered(made) == buttons


def test_what_is_wished_is_passed_on(row, qtbot):
    made = row(KEY)
    made.ask(Turn.DECRYPT)
    sheet = made._sheet
    sheet.old.editor.setText(KEY.password)
    sheet.answer()
    wish, = made._frame.unlocking.wished
    assert (wish.turn, wish.new, wish.who) == (Turn.DECRYPT, NO_KEY, "guan")


def test_without_a_file_there_is_nothing_to_say(qtbot, let_go, tmp_path):
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    made = CipherRow(let_go(Frame(InlineBackground(lambda: None), Settings(store))))
    qtbot.addWidget(made)
    assert made.isHidden()
