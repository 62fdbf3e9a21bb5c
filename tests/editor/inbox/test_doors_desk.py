"""One set of doors for the window: they follow the settings and whoever sits down, and outlive every screen."""

import pytest
from builders import NOON
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QWidget

from bulletin.desk import doors, looking
from bulletin.doors import Doors, Watched
from bulletin.intake.mail.keychain import MemoryKeychain
from bulletin.intake.mail.mailbox import Mailbox, Security
from editor.inbox.doors_desk import DoorsDesk, doors_of
from editor.inbox.doors_state import DoorState
from editor.shell import icons

BOX = Mailbox("mail.example.test", 993, Security.TLS, "office@example.test")


@pytest.fixture
def desk(frame, told):
    icons.load()
    made = DoorsDesk(frame, MemoryKeychain())
    made.watch._calm = 15
    yield made
    made.follow(Doors())


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_there_is_one_for_a_window(frame, desk):
    assert doors_of(frame) is desk


def test_doors_that_are_open_are_opened_at_the_start(office, frame, told, qtbot):
    doors.put_settings(office.archive, Doors(BOX), actor=office.editor, at=NOON)
    desk = DoorsDesk(frame, MemoryKeychain())
    qtbot.waitUntil(lambda: desk.fetch.state.open)
    assert desk.watch.state == DoorState()
    desk.follow(Doors())


def test_who_sits_down_finds_the_doors_of_now(office, frame, desk, qtbot, tmp_path):
    qtbot.wait(20)
    doors.put_settings(office.archive, Doors(watched=Watched(str(tmp_path))), actor=office.editor, at=NOON)
    frame.seat(None)
    frame.seat(office.other_editor)
    assert desk.watch.state.open


def test_a_file_in_the_folder_becomes_a_draft_and_is_put_away(office, desk, told, qtbot, tmp_path):
    box = tmp_path / "来稿箱"
    box.mkdir()
    (box / "春耕.txt").write_text("青禾镇春耕进展顺利\n青禾镇抢抓农时，全镇整地2万亩。\n", "utf-8")
    batches = []
    desk.came.connect(batches.append)
    desk.follow(Doors(watched=Watched(str(box))))
    qtbot.waitUntil(lambda: (box / "已收" / "春耕.txt").exists())
    (draft,) = looking.some_drafts(office.archive, (batches[0].arrivals[0].draft_id,))
    assert draft.title == "青禾镇春耕进展顺利"
    assert told["said"] == ["文件夹来稿 1 篇"]


def test_the_sheet_opens_doors_at_once(desk, window, told, tmp_path):
    desk.ask(window)
    (sheet,) = window.findChildren(QDialog)
    sheet.by_folder.click()
    sheet.files.folder.setText(str(tmp_path))
    sheet.deed.click()
    assert desk.watch.state.open
    assert told["said"] == ["收稿方式已保存"]


def test_a_call_put_aside_outlives_whoever_wrote_it_down(desk, window, frame, office, qtbot):
    form = desk.call(window)
    form.asked.place.setText("大坪村")
    frame.seat(None)
    assert not form.isVisible()
    frame.seat(office.other_editor)
    assert desk.call(window) is form
    assert form._wrong.text() == "这是陈一帆没有写完的记录。"
    assert form.asked.place.text() == "大坪村"
    form._drop()


def test_the_window_is_not_closed_over_a_call_without_a_word(desk, window, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path))
    form = desk.call(window)
    form.asked.place.setText("大坪村")
    window.close()
    assert window.isVisible()
    assert form.question.isVisible()
    window.close()
    assert not window.isVisible()
    (kept,) = (tmp_path / "rescue").iterdir()
    assert "事发地点：大坪村" in kept.read_text("utf-8")
    form._drop()
