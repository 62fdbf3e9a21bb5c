"""设置→备份: how the archive is kept, in words; a backup now; the second place."""

import shutil
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from types import SimpleNamespace

import pytest
from builders import an_office
from PySide6.QtCore import QSettings, Qt
from shelved import fill

from bulletin.desk import seats
from bulletin.intake.mail.keychain import MemoryKeychain
from bulletin.keeping.generations import file_name
from db.sqlite_archive import SqliteArchive
from editor.filing.plain_filing import PlainFiling
from editor.keeping.clockwork import Clockwork
from editor.office.screen import OfficeScreen
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings

WORDS = "春耕备耕 2026"


@pytest.fixture
def office(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    yield an_office(archive)
    archive.close()


@pytest.fixture
def frame(let_go, office, tmp_path):
    icons.load()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    frame = let_go(Frame(InlineBackground(lambda: office.archive), Settings(store)))
    Clockwork(frame, frame, keychain=MemoryKeychain(), settle_ms=3_600_000)
    return frame


@pytest.fixture
def page(screen):
    screen.open("keeping")
    return screen.keeping


@pytest.fixture
def drive(tmp_path):
    (tmp_path / "drive").mkdir()
    return tmp_path / "drive"


def rows(page):
    return [[page.table.item(row, column).text() for column in range(3)] for row in range(page.table.rowCount())]


def lines(office):
    with office.archive.reading() as work:
        return [(each.deed, each.reason, each.digest) for each in work.log.lines(range(1, work.log.head().seq + 1))]


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_before_the_first_backup_it_says_what_will_happen(page):
    assert page.verdict.text() == "还没有备份"
    assert "没有设第二备份处" in page.told.text()
    assert page.below.currentWidget() is page.empty


def test_a_backup_asked_for_is_made_shown_and_written_into_the_log(qtbot, page, office, tmp_path, heard):
    click(qtbot, page.now)
    made, = (tmp_path / "备份").iterdir()
    assert rows(page)[0][2] == "本机"
    assert page.verdict.text().startswith("备份 ")
    assert ("backup", made.name, sha256(made.read_bytes()).hexdigest()) in lines(office)
    assert heard == ["已备份，并核对完好"]
    assert page.now.isEnabled()


def test_one_that_fails_is_told_and_stays_on_the_page(qtbot, page, heard, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=0))
    click(qtbot, page.now)
    assert page.verdict.text() == "备份失败，还没有备份"
    assert "磁盘已满" in page.told.text()
    assert len(heard) == 1
    assert page.now.isEnabled()


def test_the_backups_are_listed_newest_first_with_the_places_that_hold_them(qtbot, page, tmp_path, drive, admin, frame):
    folder, now = tmp_path / "备份", datetime.now(UTC)
    folder.mkdir()
    for hours in (1, 30):
        (folder / file_name("a", now - timedelta(hours=hours))).write_bytes(b"x" * 2048)
    page.ask_second()
    page._sheet.path().setText(str(drive))
    page._sheet.answer()
    assert [row[1:] for row in rows(page)] == [["2 KB", "本机、第二备份处"], ["2 KB", "本机"]]
    assert "同一块磁盘" in page.told.text()


def test_the_second_place_is_asked_for_tried_and_written_into_the_log(qtbot, page, office, drive, heard):
    click(qtbot, page.now)
    click(qtbot, page.second)
    sheet = page._sheet
    sheet.path().setText(str(drive))
    sheet.seal.setChecked(True)
    qtbot.keyClicks(sheet.passphrase._new, "1234567890")
    qtbot.keyClicks(sheet.passphrase._again, "1234567890")
    click(qtbot, sheet.deed)
    assert page._sheet is None
    assert ("set_keeping", f"第二备份处：{drive}（加密）", "") in lines(office)
    assert any(each.name.endswith(".db.sealed") for each in drive.iterdir())
    assert heard[-1] == "第二备份处已设好"


@pytest.mark.parametrize(("folder", "words"), [
    ("", "请选一个文件夹。"), ("drive", "请选一个文件夹。"),
    ("{tmp}/gone", "没有这个文件夹，请先接上磁盘、建好文件夹。"),
    ("{tmp}", "第二备份处不能与档案在同一个文件夹。请选另一块磁盘或移动硬盘上的文件夹。"),
])
def test_a_folder_that_will_not_do_is_told_beside_it(page, tmp_path, folder, words):
    page.ask_second()
    page._sheet.path().setText(folder.format(tmp=tmp_path))
    page._sheet.answer()
    assert page._sheet.folder.error() == words
    assert page._sheet.deed.isEnabled()


def test_a_short_passphrase_is_told_beside_it(qtbot, page, drive):
    page.ask_second()
    page._sheet.path().setText(str(drive))
    page._sheet.seal.setChecked(True)
    for editor in (page._sheet.passphrase._new, page._sheet.passphrase._again):
        qtbot.keyClicks(editor, "1234567")
    page._sheet.answer()
    assert page._sheet.passphrase.new.error() == "备份口令至少 8 位。"


def test_the_second_place_is_typed_at_once_and_what_was_wrong_goes_as_one_types(qtbot, page):
    page.ask_second()
    sheet = page._sheet
    assert sheet.focusWidget() is sheet.path()
    qtbot.keyClick(sheet.path(), Qt.Key.Key_Return)
    assert sheet.folder.error() == "请选一个文件夹。"
    qtbot.keyClicks(sheet.path(), "/")
    assert sheet.folder.error() == ""
    sheet.reject()


def test_a_second_place_half_chosen_comes_back_without_its_passphrase(qtbot, page, drive):
    page.ask_second()
    page._sheet.path().setText(str(drive))
    page._sheet.seal.setChecked(True)
    qtbot.keyClicks(page._sheet.passphrase._new, "1234567890")
    page._sheet.reject()
    page.ask_second()
    assert (page._sheet.path().text(), page._sheet.seal.isChecked()) == (str(drive), True)
    assert page._sheet.passphrase._new.text() == ""
    page._sheet.reject()


def test_the_second_place_can_be_given_up(qtbot, page, office, drive):
    page.ask_second()
    page._sheet.path().setText(str(drive))
    page._sheet.answer()
    page.ask_second()
    click(qtbot, page._sheet.stop)
    assert ("set_keeping", "不再设第二备份处", "") in lines(office)
    assert "没有设第二备份处" in page.told.text()


def test_who_is_no_administrator_backs_up_but_does_not_choose_the_place(qtbot, page, frame, office):
    frame.seat(seats.sign_in(office.archive, "chen", "", at=datetime.now(UTC)))
    assert page.now.isVisible()
    assert not page.second.isVisible()
    assert page.who.text() == "第二备份处由管理员设定。"


def test_going_back_is_offered_once_somebody_can_do_it(qtbot, page, frame, tmp_path):
    click(qtbot, page.now)
    assert not page.restore.isVisible()
    asked = []
    frame.keeping.restore = asked.append
    page.show_now()
    assert not page.restore.isEnabled()
    page.table.selectRow(0)
    click(qtbot, page.restore)
    assert [path.parent for path in asked] == [tmp_path / "备份"]


def test_of_an_archive_in_memory_it_says_so(qtbot, let_go, tmp_path):
    archive = SqliteArchive(None)
    store = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    frame = let_go(Frame(InlineBackground(lambda: archive), Settings(store), an_office(archive).editor))
    screen = OfficeScreen(frame)
    qtbot.addWidget(screen)
    assert screen.keeping.verdict.text() == "没有备份"
    assert not screen.keeping.now.isEnabled()


def test_the_keys_stay_on_the_button_after_a_backup(qtbot, screen, page):
    with qtbot.waitActive(screen):
        screen.show()
    page.now.setFocus()
    qtbot.keyClick(page.now, Qt.Key.Key_Space)
    assert page.now.hasFocus()


def test_backups_of_one_minute_are_told_apart_by_the_second(page, tmp_path):
    folder, at = tmp_path / "备份", datetime.now(UTC).replace(minute=5, second=7) - timedelta(days=2)
    folder.mkdir()
    for each in (at, at.replace(second=41), at.replace(minute=9), at - timedelta(days=900), at - timedelta(days=900.1)):
        (folder / file_name("a", each)).write_bytes(b"x")
    page._keeping.places.look_again()
    told = [row[0] for row in rows(page)]
    assert [each.count(":") for each in told[:3]] == [1, 2, 2]
    assert len(set(told)) == 5


@pytest.fixture
def filing(frame):
    return PlainFiling(frame, frame, settle_ms=3_600_000)


def filed(qtbot, filing, page, tmp_path):
    with qtbot.waitSignal(filing.filed):
        filing.again()
    page.show_view(page.window()._office)
    return page.filing


def test_the_plain_files_are_said_to_be_whole_since_when_and_where(qtbot, office, filing, page, tmp_path):
    assert "还没有写过" in page.filing.told.text()
    fill(office, tmp_path / "out")
    row = filed(qtbot, filing, page, tmp_path)
    assert row.isVisible()
    assert row.told.text().startswith("已刊发的 5 期都另存有 DOCX 和数据，")
    assert str(tmp_path / "存档") in row.told.text()
    assert row.again.isHidden()
    assert row.folder.isVisible()


def test_plain_files_that_could_not_be_written_are_told_with_what_to_do_and_written_by_a_button(
        qtbot, office, filing, page, tmp_path):
    fill(office, tmp_path / "out")
    (tmp_path / "存档").write_bytes(b"a file in its place")
    row = filed(qtbot, filing, page, tmp_path)
    assert "还缺 5 期" in row.told.text()
    assert "档案本身不受影响" in row.told.text()
    (tmp_path / "存档").unlink()
    with qtbot.waitSignal(filing.filed):
        click(qtbot, row.again)
    assert row.told.text().startswith("已刊发的 5 期都另存")


def test_where_nothing_is_filed_nothing_is_said_of_it(page):
    assert page.filing.isHidden()
