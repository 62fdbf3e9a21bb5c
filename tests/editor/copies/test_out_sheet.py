"""在外份数: what is still out of all issues, and the way from there into the register."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bulletin.copies import Way
from bulletin.desk.distributing import confirm, send
from editor.copies.out_sheet import OutSheet


@pytest.fixture
def open_out(qtbot, frame, over):
    def open_it():
        made = OutSheet(frame, over)
        made.open()
        qtbot.waitUntil(made.isActiveWindow)
        return made
    return open_it


@pytest.fixture
def sent(office, laid_out):
    return send(office.archive, laid_out.copies[:2], Way.EXCHANGE, actor=office.editor,
                at=datetime.now(UTC) - timedelta(days=2))


def listed(sheet, column=2):
    return [sheet.table.item(row, column).text() for row in range(sheet.table.rowCount())]


def test_nothing_out_is_said_plainly(open_out, laid_out):
    sheet = open_out()
    assert sheet.empty.isVisible()
    assert not sheet.look.isEnabled()


def test_what_nobody_confirmed_is_listed_and_counted(open_out, sent):
    sheet = open_out()
    assert listed(sheet) == ["县委书记", "县政府班子"]
    assert listed(sheet, 3) == ["2天未签收"] * 2
    assert sheet.head._beside.text() == "1 期 2 份在外，2 份一天以上没有签收"


def test_a_classified_copy_is_out_until_it_is_back(open_out, sent, office):
    confirm(office.archive, sent[0], "王秘书", actor=office.editor, at=datetime.now(UTC))
    assert listed(open_out()) == ["县政府班子"]
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), marking="秘密★1年"))
    assert listed(open_out(), 6) == ["待清退：王秘书", "待清退：县政府班子"]


def test_enter_opens_the_register_at_the_copy_and_the_list_follows(open_out, sent):
    sheet = open_out()
    sheet.table.selectRow(1)
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    register = sheet.register
    assert [each.recipient for each in register.table.chosen()] == ["县政府班子"]
    register.table.went_on.emit()
    register.strip.words.insert("李文书")
    QTest.keyClick(register.strip.words, Qt.Key.Key_Return)
    assert listed(sheet) == ["县委书记"]
    register.reject()
    assert sheet.register is None


def test_the_lock_closes_both_and_keeps_what_was_typed(open_out, sent):
    sheet = open_out()
    sheet.open_register()
    sheet.register.table.went_on.emit()
    sheet.register.strip.words.insert("王秘")
    sheet.reject()
    again = open_out()
    again.open_register()
    assert again.register.strip.words.text() == "王秘"
