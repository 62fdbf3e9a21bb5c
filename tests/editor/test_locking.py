"""The lock over a text that is being written: nothing typed is lost."""

import pytest
from PySide6.QtCore import QSettings
from shiboken6 import delete

from bulletin.desk.writing import open_draft
from bulletin.text import plain
from bulletin.workflow import Stage, Step
from editor.inbox.asking import ReasonDialog
from editor.inbox.screen import InboxScreen
from editor.inbox.seeing import see
from editor.office.screen import OfficeScreen
from editor.pieces.put_aside import put_aside_of
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.idle import IdleWatch
from editor.shell.locking import Locking
from editor.shell.screen import Place
from editor.shell.seating import Seating, SeatRules
from editor.shell.settings import Settings
from editor.shell.theme import Theme
from editor.shell.window import MainWindow
from editor.start import Accounts
from editor.urgent.screen import UrgentScreen
from editor.writing.screen import WritingScreen


@pytest.fixture
def window(qtbot, qapp, office, tmp_path, let_go):
    icons.load()
    theme = Theme(qapp)
    store = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
    frame = let_go(Frame(InlineBackground(lambda: office.archive), store))
    made = MainWindow((
        Place("inbox", "收稿箱", "tray", InboxScreen),
        Place("writing", "采编", "pencil-line", WritingScreen), Place("urgent", "紧急信息", "alarm", UrgentScreen),
        Place("office", "设置", "gear", OfficeScreen)), frame, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.desk.isVisible())
    yield made
    delete(theme)


def test_what_was_typed_is_safe_when_nobody_comes_back(window, office, qtbot):
    desk, draft = window.desk, office.draft()
    Seating(desk, window.frame, Accounts()).ask()
    locking = Locking(desk, window.frame, IdleWatch(desk, ahead=0.05, tick=0.02), minute=0.15)
    desk.sign_in.sign_in.emit("chen", "")
    window.frame.go("writing", draft.id)
    screen = desk.screens.made("writing")
    qtbot.keyClicks(screen.sheet.pane, "2026")
    locking.follow(SeatRules(1))
    qtbot.waitUntil(lambda: window.frame.person is None, timeout=3000)
    assert desk.currentWidget() is desk.sign_in
    copy = open_draft(office.archive, draft.id, "chen").copy
    saved = open_draft(office.archive, draft.id).revision
    assert "2026" in plain(copy.text if copy else saved.text)
    locking.watch.follow(0)


@pytest.fixture
def sits(window):
    """Let somebody sit down at a place; return its screen."""
    desk = window.desk
    Seating(desk, window.frame, Accounts()).ask()

    def sit(person_id, place):
        desk.sign_in.sign_in.emit(person_id, "")
        window.frame.go(place)
        return desk.screens.made(place)
    return sit


def lock(window):
    """Nobody came for a minute."""
    wall = [0.0]
    locking = Locking(window.desk, window.frame, IdleWatch(window.desk, clock=lambda: wall[0]))
    locking.follow(SeatRules(1))
    wall[0] = 61.0
    locking.watch.look()
    assert window.frame.person is None
    locking.watch.follow(0)


def test_a_sheet_over_the_urgent_desk_comes_back_to_who_wrote_it(window, sits):
    screen = sits("chen", "urgent")
    screen.opening.call(screen.following.board).said.setPlainText("塌方约 300 方")
    lock(window)
    other = sits("zhou", "urgent").opening
    sheet = other.call(window.desk.screens.made("urgent").following.board)
    assert sheet.said.toPlainText() == ""
    lock(window)
    mine = sits("chen", "urgent")
    sheet = mine.opening.call(mine.following.board)
    assert sheet.said.toPlainText() == "塌方约 300 方"
    sheet.reject()


def test_settings_half_written_come_back_to_who_wrote_them_and_the_window_is_not_closed_over_them(window, sits):
    screen = sits("guan", "office")
    screen.office.minutes.setCurrentIndex(screen.office.minutes.findData(30))
    lock(window)
    assert sits("guan", "office").office.minutes.currentText() == "30 分钟"
    assert not window.close()
    assert window.desk.screens.here == "office"
    window.desk.screens.made("office").office.undo.click()
    assert window.close()
    assert put_aside_of(window.frame).of("office settings") == {}


def test_a_question_over_the_desk_is_put_aside_by_the_lock_for_who_wrote_it(window, sits, office):
    draft = office.draft()
    screen = sits("chen", "inbox")
    screen.dealing.begin(Step.DECLINE, see(office.archive, draft.id, (draft.id,)))
    dialog = screen.findChild(ReasonDialog)
    dialog.reason.setText("与前稿重复")
    lock(window)
    assert office.current(draft).stage is Stage.RECEIVED
    screen = sits("chen", "inbox")
    screen.dealing.begin(Step.DECLINE, see(office.archive, draft.id, (draft.id,)))
    again = screen.findChild(ReasonDialog)
    assert again.reason.text() == "与前稿重复"
    again.answer()
    assert window.close()


def test_a_note_half_written_in_place_is_put_aside_by_the_lock(window, sits, office):
    draft = office.draft()
    screen = sits("chen", "writing")
    window.frame.go("writing", draft.id)
    screen.noting.ask()
    screen.noting.entry.edit.setText("数据待核")
    lock(window)
    screen = sits("chen", "writing")
    window.frame.go("writing", draft.id)
    screen.noting.ask()
    assert screen.noting.entry.edit.text() == "数据待核"
    screen.noting.entry.edit.clear()
