"""The original and the mail it came in, shown and saved; what was guessed, confirmed with one key."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from builders import NOON, take_in_one
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from bulletin.desk import intake, looking
from bulletin.drafts import Facts, Source
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Letter, Wish
from bulletin.phone import PhoneReport
from editor.pieces.originals import Copies, can_be_shown, remove
from tests.editor.inbox.conftest import deliver, settle

WORDS = ("青禾镇春耕进展顺利\n11月20日14时30分，青禾镇发生山体滑坡。\n报送单位：青禾镇\n信息员：李明轩\n"
         "联系电话：0000-1234501\n").encode()
MAIL = b"From: li@qinghe.example\r\n\r\nx"
LETTER = Letter("li@qinghe.example", "李明轩", "春耕进展", "m1@qinghe.example", NOON)


@pytest.fixture
def opened(monkeypatch):
    """The files that the system was asked to open."""
    files = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(files.append(Path(url.toLocalFile()))) or True)
    return files


def came(office, name="春耕.txt", *, mail=False):
    incoming, how = read_bytes(name, WORDS, Wish(day=NOON.date())), {}
    if mail:
        import hashlib

        letter = replace(LETTER, sha256=hashlib.sha256(MAIL).hexdigest())
        incoming, how = replace(incoming, letter=letter), {"source": Source.MAIL, "mail": MAIL}
    arrival = take_in_one(office.archive, incoming, path=name, actor=office.editor, at=NOON, **how)
    return looking.some_drafts(office.archive, (arrival.draft_id,))[0]


def test_f6_opens_a_read_only_copy_of_the_original(enter, office, told, opened, qtbot):
    came(office)
    screen = enter()
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_F6)
    assert (opened[0].name, opened[0].read_bytes()) == ("春耕.txt", WORDS)
    assert not opened[0].stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    assert told["said"] == ["已打开原件的只读副本"]
    screen.reader.facts.source.show_button.click()
    assert opened[1] == opened[0], "the same original is one copy"


def test_what_could_be_run_is_not_opened_but_offered_to_be_saved(enter, office, told, opened):
    came(office, "春耕.html.lnk")
    screen = enter()
    screen.reader.facts.source.show_button.click()
    assert opened == []
    assert told["said"] == ["这类文件不直接打开，可另存后查看。"]
    screen.findChild(QFileDialog).reject()


@pytest.mark.parametrize("name", ["a.exe", "a.lnk", "a.js", "a.bat", "a.vbs", "a.html", "a.docm", "a", "a.docx.scr"])
def test_only_what_people_read_is_opened(name):
    assert not can_be_shown(name)
    assert can_be_shown("青禾镇.DOCX")


def test_a_name_that_is_taken_has_a_number_before_it():
    copies = Copies()
    first, second = copies.put("稿.txt", b"1"), copies.put("稿.txt", b"2")
    assert (first.name, second.name) == ("稿.txt", "2 稿.txt")
    assert copies.put("../../稿.txt", b"1") == first, "a name leads to no other folder"
    remove(first.parent)
    assert not first.parent.exists()


def test_a_system_that_opens_nothing_is_told(enter, office, told, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    came(office)
    enter().reader.facts.source.show_button.click()
    assert told["said"] == ["没有程序能打开这份原件，可另存后查看。"]


def test_the_mail_is_shown_and_saved_whole(enter, office, told, tmp_path):
    came(office, mail=True)
    screen = enter()
    shown = screen.reader.facts.values()["邮件"]
    assert shown.startswith("李明轩 <li@qinghe.example>　春耕进展　")
    assert shown.endswith(" 发出")
    assert "&lt;li@qinghe.example&gt;" in screen.reader.facts.mail.value.toolTip(), "an address is no HTML"
    screen.reader.facts.mail.save.click()
    dialog = screen.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("春耕进展.eml")
    dialog.fileSelected.emit(str(tmp_path / "信.eml"))
    dialog.reject()
    assert (tmp_path / "信.eml").read_bytes() == MAIL
    assert told["said"] == ["邮件已存为 信.eml"]


def test_a_draft_without_a_mail_shows_none(enter, office):
    came(office)
    assert "邮件" not in enter().reader.facts.values()


def test_a_report_by_telephone_says_so(enter, office):
    intake.take_call(office.archive, PhoneReport(NOON, place="青禾镇", nature="火情"), Facts("qinghe"),
                     actor=office.editor, at=NOON)
    source = enter().reader.facts.source
    assert source.value.text() == "电话口述"
    assert not source.show_button.isVisible()
    assert source.record.isVisible()


def test_guesses_are_marked_with_what_they_rest_on(enter, office):
    came(office)
    cells = enter().reader.facts.cells
    assert cells["unit"].guess() == "稿中写明"
    assert cells["phone"].mark.isVisible()
    assert cells["received"].guess() == ""
    assert cells["event_at"].value.text().endswith("11月20日 14:30")


def test_f4_confirms_all_guesses(enter, office, told, qtbot):
    draft = came(office)
    screen = enter()
    assert screen.reader.accept.isVisible()
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_F4)
    deliver(screen)
    settle(screen, qtbot)
    assert office.current(draft).guesses == ()
    assert not screen.reader.accept.isVisible()
    assert not any(cell.mark.isVisible() for cell in screen.reader.facts.cells.values())
    assert told["said"] == ["《青禾镇春耕进展顺利》的信息已核对"]


def test_who_may_not_write_confirms_nothing(enter, office, frame, qtbot):
    draft = came(office)
    frame.seat(office.admin)
    screen = enter()
    assert not screen.reader.accept.isVisible()
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_F4)
    assert office.current(draft).guesses


def test_an_unknown_unit_is_shown_as_written_and_cannot_be_confirmed(enter, office, qtbot):
    data = WORDS.replace("报送单位：青禾镇".encode(), "报送单位：茶办".encode())
    take_in_one(office.archive, read_bytes("某稿.txt", data), path="某稿.txt", actor=office.editor, at=NOON)
    reader = enter().reader
    assert reader.facts.cells["unit"].guess() == "稿中写作“茶办”，不在单位名册中"
    assert not reader.accept.isVisible()
