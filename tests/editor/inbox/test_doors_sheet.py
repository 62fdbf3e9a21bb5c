"""The doors are opened on one sheet; what will not do is said beside its field, and the strip tells how they stand."""

from datetime import date

import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bulletin.desk import doors
from bulletin.doors import Doors, Watched
from bulletin.errors import Cause, Trouble
from bulletin.intake.guard.guard import InlineGuard
from bulletin.intake.mail.keychain import Kept, MemoryKeychain
from bulletin.intake.mail.mailbox import Hitch, Mailbox, Security
from editor.inbox.doors_sheet import DoorsSheet
from editor.inbox.doors_strip import DoorsStrip
from editor.inbox.fetching import MailFetch
from editor.inbox.watching import FolderWatch
from editor.pieces.put_aside import put_aside_of
from editor.shell import icons

BOX = Mailbox("mail.example.test", 993, Security.TLS, "office@example.test", since=date(2026, 11, 1))


class FakeServer:
    """Answers as `imap.check` and `imap.folders`, or raises `breaks`."""

    def __init__(self):
        self.breaks, self.asked = None, []

    def check(self, mailbox, password):
        self.asked.append((mailbox, password))
        if self.breaks:
            raise self.breaks
        return 128

    def folders(self, mailbox, password):
        self.check(mailbox, password)
        return ["INBOX", "来稿"]


class SystemLike(MemoryKeychain):
    """Says that it is the system's."""

    @property
    def kind(self):
        return Kept.SYSTEM


@pytest.fixture
def server():
    return FakeServer()


@pytest.fixture
def keychain():
    return MemoryKeychain()


@pytest.fixture
def opened(frame, told, server, keychain, qtbot):
    """Return a function that opens the sheet over what the archive holds."""
    def make(keychain=keychain):
        icons.load()
        sheet = DoorsSheet(frame, keychain, check=server.check, folders=server.folders)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(sheet)
        sheet.kept = []
        sheet.saved.connect(sheet.kept.append)
        sheet.open()
        return sheet
    return make


def fill(sheet, host="mail.example.test", login="office@example.test", password="授权码"):
    if not sheet.by_mail.isChecked():
        sheet.by_mail.click()
    sheet.mail.host.setText(host)
    sheet.mail.login.setText(login)
    sheet.mail.password.setText(password)


def save(sheet):
    QTest.keyClick(sheet, Qt.Key.Key_Return)


def test_closed_doors_show_two_boxes_and_nothing_else(opened):
    sheet = opened()
    assert not sheet.by_mail.isChecked()
    assert sheet.mail.isHidden()
    assert sheet.files.isHidden()


def test_a_mailbox_is_kept_and_its_password_only_in_the_keychain(opened, office, keychain):
    sheet = opened()
    fill(sheet)
    sheet.mail.minutes.setValue(5)
    save(sheet)
    kept = doors.settings(office.archive).mailbox
    assert (kept.host, kept.port, kept.folder, kept.every_minutes, kept.since) == (
        "mail.example.test", 993, "INBOX", 5, date.today())
    assert keychain.get(kept.account) == "授权码"
    assert sheet.kept == [Doors(kept)]
    assert not sheet.isVisible()


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_kept(opened, office):
    sheet = opened()
    fill(sheet, host="", login="")
    save(sheet)
    assert [name for name, field in sheet.mail.fields.items() if field.error()] == ["host", "login"]
    assert sheet.isVisible()
    assert doors.settings(office.archive) == Doors()
    sheet.mail.host.setText("m")
    assert sheet.mail.fields["host"].error() == ""


def test_a_number_that_cannot_be_is_said_with_what_can(opened):
    sheet = opened()
    fill(sheet)
    sheet.mail.port.setText("0")
    sheet.mail.minutes.clear()
    save(sheet)
    assert sheet.mail.fields["port"].error() == "应是 1 到 65535 的数。"
    assert sheet.mail.fields["every_minutes"].error() == "应是 1 到 1440 的数。"


def test_the_connection_is_tried_in_place(opened, server):
    sheet = opened()
    fill(sheet)
    sheet.mail.test.click()
    assert sheet.mail.result.text() == "已连上，信箱里有 128 封邮件。"
    assert server.asked[0][1] == "授权码"


@pytest.mark.parametrize(("cause", "why", "said"), [
    (Cause.OFFLINE, Hitch.REFUSED, "服务器不接这个端口"), (Cause.NOT_SECURE, Hitch.CERTIFICATE, "选它的证书文件"),
    (Cause.LOGIN_REFUSED, None, "授权码"),
])
def test_what_stands_between_is_said_as_exactly_as_it_is_known(opened, server, told, cause, why, said):
    server.breaks = Trouble(cause, host=BOX.host, port=993, **({"why": why} if why else {}))
    sheet = opened()
    fill(sheet)
    sheet.mail.test.click()
    assert said in sheet.mail.result.text()
    assert sheet.mail.test.isEnabled()
    assert told["troubled"] == []


def test_without_a_password_the_server_is_not_asked(opened, server):
    sheet = opened()
    fill(sheet, password="")
    sheet.mail.test.click()
    assert server.asked == []
    assert "不接受这个账号或密码" in sheet.mail.result.text()


def test_the_folder_is_chosen_from_those_of_the_server(opened):
    sheet = opened()
    fill(sheet)
    sheet.mail.list.click()
    assert [sheet.mail.folder.itemText(row) for row in range(2)] == ["INBOX", "来稿"]
    assert sheet.mail.folder.currentText() == "INBOX"


def test_the_usual_port_follows_the_way_of_securing(opened):
    sheet = opened()
    fill(sheet)
    sheet.mail.security.setFocus()
    QTest.keyClick(sheet.mail.security, Qt.Key.Key_Down)
    assert sheet.mail.port.value() == 143
    sheet.mail.port.setValue(1143)
    QTest.keyClick(sheet.mail.security, Qt.Key.Key_Up)
    assert sheet.mail.port.value() == 1143


@pytest.mark.parametrize(("keychain_of", "said"), [
    (MemoryKeychain, "本机没有钥匙串：密码只在本次运行中记住，关掉程序后要再输一次。"),
    (SystemLike, "密码存在本机的系统钥匙串，不进档案库。"),
])
def test_where_the_password_is_kept_is_said(opened, keychain_of, said):
    assert opened(keychain_of()).mail.kept.text() == said


def test_a_password_that_is_kept_need_not_be_typed_again(opened, office, keychain, server):
    keychain.put(BOX.account, "旧的")
    doors.put_settings(office.archive, Doors(BOX), actor=office.editor, at=NOON)
    sheet = opened()
    assert sheet.mail.mailbox() == BOX
    assert sheet.mail.password.placeholderText() == "已记住，不改就不填"
    sheet.mail.test.click()
    assert server.asked == [(BOX, "旧的")]
    save(sheet)
    assert keychain.get(BOX.account) == "旧的"


def test_a_door_that_is_closed_forgets_its_password(opened, office, keychain):
    keychain.put(BOX.account, "旧的")
    doors.put_settings(office.archive, Doors(BOX), actor=office.editor, at=NOON)
    sheet = opened()
    sheet.by_mail.click()
    save(sheet)
    assert doors.settings(office.archive) == Doors()
    assert keychain.get(BOX.account) is None


def test_a_folder_is_kept(opened, office, tmp_path):
    sheet = opened()
    sheet.by_folder.click()
    sheet.files.folder.setText(str(tmp_path))
    sheet.files.stays.setChecked(True)
    save(sheet)
    assert doors.settings(office.archive).watched == Watched(str(tmp_path), moves=False)


@pytest.mark.parametrize(("folder", "said"), [("", "请选定文件夹"), ("没有这个", "找不到")])
def test_a_folder_that_is_not_there_is_said_beside_its_field(opened, office, tmp_path, folder, said):
    sheet = opened()
    sheet.by_folder.click()
    sheet.files.folder.setText(folder and str(tmp_path / folder))
    save(sheet)
    assert said in sheet.files.field.error()
    assert doors.settings(office.archive) == Doors()


def test_escape_changes_nothing(opened, office):
    sheet = opened()
    fill(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert doors.settings(office.archive) == Doors()


def test_who_may_not_is_told_in_place(opened, frame, office):
    sheet = opened()
    frame.seat(office.reviewer)
    fill(sheet)
    save(sheet)
    assert "没有" in sheet._wrong.text()
    assert doors.settings(office.archive) == Doors()


@pytest.fixture
def strip(frame, told, keychain, qtbot, tmp_path):
    icons.load()
    watch = FolderWatch(frame, lambda paths: None, calm=15, slow=40)
    fetch = MailFetch(frame, InlineGuard(), keychain, fetch=lambda *given, **how: iter(()), first=60_000)
    made = DoorsStrip(watch, fetch)
    made.watch, made.fetch = watch, fetch
    qtbot.addWidget(made)
    made.show()
    yield made
    watch.watch(None)
    fetch.follow(None)


def test_the_strip_of_closed_doors_offers_to_open_them(strip, qtbot):
    assert strip.mail.isHidden()
    assert strip.folder.isHidden()
    assert strip.fetch_now.isHidden()
    with qtbot.waitSignal(strip.doors_asked):
        strip.settings.click()


def test_the_strip_tells_how_each_door_stands(strip, keychain, tmp_path, qtbot):
    strip.watch.watch(Watched(str(tmp_path / "没有这个")))
    strip.fetch.follow(BOX)
    qtbot.waitUntil(lambda: "读不到" in strip.folder.label.text())
    assert strip.mail.label.text() == "每 10 分钟收信一次"
    strip.fetch_now.click()
    assert "还没有输入邮箱密码" in strip.mail.label.text()
    keychain.put(BOX.account, "授权码")
    strip.fetch_now.click()
    assert strip.mail.label.text().endswith("没有新邮件")
    assert strip.stop.isHidden()


def test_settings_half_written_are_there_again_but_no_password(opened, frame):
    sheet = opened()
    fill(sheet)
    sheet.mail.security.setCurrentIndex(1)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert "授权码" not in str(put_aside_of(frame).of("doors"))
    again = opened()
    assert again.by_mail.isChecked()
    assert not again.mail.isHidden()
    assert (again.mail.host.text(), again.mail.login.text()) == ("mail.example.test", "office@example.test")
    assert again.mail.security.currentIndex() == 1
    assert again.mail.password.text() == ""
    again.mail.password.setText("授权码")
    save(again)
    assert put_aside_of(frame).of("doors") == {}
