"""From a printed issue to its distribution register, and from the list of issues to all copies that are out."""

import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bulletin.copies import Way
from bulletin.desk.distributing import lay_out, send


@pytest.fixture
def printed(office):
    return office.published(office.approved())


def test_the_register_of_the_issue_that_is_read_is_one_key_away(screen, printed):
    screen.open(printed.id)
    assert screen.reading.copies.isVisible()
    screen.reading.copies.click()
    sheet = screen.reading.door.sheet
    assert sheet.windowTitle() == "分发登记　《信息快报》第51期（总第386期）"
    screen.reading.copies.click()
    assert screen.reading.door.sheet is sheet
    sheet.reject()
    assert screen.reading.door.sheet is None
    screen.activateWindow()
    QTest.qWait(0)
    QTest.keyClick(screen, Qt.Key.Key_F6)
    assert screen.reading.door.sheet is not None


def test_a_draft_that_is_read_has_no_register(screen, printed):
    screen.open(printed.id)
    screen.search("春耕")
    assert not screen.reading.copies.isVisible()


def test_all_copies_out_are_listed_from_the_pane_of_issues(screen, office, printed):
    first = lay_out(office.archive, printed.id, actor=office.editor, at=NOON).copies[:1]
    send(office.archive, first, Way.EXCHANGE, actor=office.editor, at=NOON)
    screen.open(printed.id)
    screen.issues.pane.out.click()
    assert screen.reading.door.sheet.table.item(0, 2).text() == "县委书记"
