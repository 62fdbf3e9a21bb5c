"""A sheet that asks for words: none are missing, what failed stays, what was not done is kept for its writer."""

import pytest
from PySide6.QtCore import Qt

from bulletin.errors import Cause, Trouble
from editor.pieces.put_aside import put_aside_of
from editor.pieces.reason_sheet import ReasonSheet


@pytest.fixture
def make(qtbot, frame):
    def made(deed=lambda archive, words: words, what="a deed", **more):
        sheet = ReasonSheet(frame, what, deed, **more)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(sheet)
        sheet.show()
        return sheet
    return made


def test_without_words_it_says_what_is_missing(make):
    sheet = make()
    sheet.editor.setPlainText("  ")
    sheet.answer()
    assert sheet.isVisible()
    assert sheet.field.error() == "请写明理由。"
    sheet.editor.setPlainText("印")
    assert sheet.field.error() == ""


def test_the_deed_is_done_with_the_words(make):
    sheet, came = make(lambda archive, words: [words]), []
    sheet.did.connect(came.append)
    sheet.editor.setPlainText(" 漏印一段 ")
    sheet.answer()
    assert came == [["漏印一段"]]
    assert not sheet.isVisible()


def test_a_reason_that_is_offered_is_written_with_one_click(make):
    sheet = make()
    sheet.offer(("当天不出刊", "与另一期合并"))
    sheet.offers.itemAt(2).widget().click()
    assert sheet.words() == "与另一期合并"


def test_what_failed_stays_with_its_words(make):
    def fail(archive, words):
        raise Trouble(Cause.DISK_FULL, path="/nowhere")
    sheet = make(fail)
    sheet.editor.setPlainText("漏印")
    sheet.answer()
    assert sheet.isVisible()
    assert "填写的内容都在" in sheet.wrong()
    assert sheet.words() == "漏印"


def test_what_was_not_done_is_kept_for_its_writer_and_forgotten_once_done(make, frame, office):
    sheet = make()
    sheet.editor.setPlainText("漏印")
    sheet.reject()
    frame.seat(office.secretary)
    assert make().words() == "", "it is somebody else's"
    frame.seat(office.editor)
    again = make()
    assert again.words() == "漏印"
    again.answer()
    assert put_aside_of(frame).of("a deed") == {}


def test_the_words_of_another_field_and_a_yes_or_no(make):
    sheet = make(label="更正文字", missing="请写明更正内容。")
    assert sheet.editor.accessibleName() == "更正文字"
    assert not sheet.box.isVisible()
    sheet.ask_also("稿件回到待上版", True)
    assert sheet.box.isVisible()
    assert sheet.box.isChecked()
    sheet.answer()
    assert sheet.field.error() == "请写明更正内容。"
