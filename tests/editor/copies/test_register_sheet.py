"""The register of an issue as it is worked with: laid out, handed out, confirmed one after the other, called back."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bulletin.copies import CopyState, Way
from bulletin.desk.distributing import confirm, send
from editor.copies.cells import MARK
from editor.copies.filled import Deed
from editor.copies.table import Column
from editor.shell.chip import Tone

READY, SENT, RECEIVED, RECALLED = CopyState.READY, CopyState.SENT, CopyState.RECEIVED, CopyState.RECALLED


def states(copies):
    return [each.state for each in copies]


def shown(sheet, column):
    return [sheet.table.item(row, column).text() for row in range(sheet.table.rowCount())]


def press(widget, key, *modifiers):
    QTest.keyClick(widget, key, modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier)


def write(sheet, words):
    sheet.strip.words.insert(words)


@pytest.fixture
def sent(office, laid_out):
    """The first two copies are out since a moment ago."""
    return send(office.archive, laid_out.copies[:2], Way.EXCHANGE, actor=office.editor, at=datetime.now(UTC))


def test_the_numbers_are_laid_out_with_one_key(open_sheet, kept, issue):
    sheet = open_sheet()
    assert sheet.page.empty.isVisible()
    press(sheet.page.empty.action, Qt.Key.Key_Space)
    assert [each.recipient for each in kept()] == ["县委书记", "县政府班子", "各乡镇"]
    assert shown(sheet, Column.NUMBER) == ["000001", "000002", "000003"]
    assert sheet.page.counts.text() == "应发 3 份，已签收 0 份，在外 0 份，未发出 3 份"


def test_copies_are_handed_out_together(sheet, kept):
    sheet.table.selectAll()
    press(sheet.table, Qt.Key.Key_Return)
    assert sheet.strip.open_for is Deed.SEND
    assert sheet.strip.head.text() == "发出　000001 县委书记等 3 份"
    sheet.strip.way.setCurrentIndex(1)
    press(sheet.strip.way, Qt.Key.Key_Return)
    assert [(each.state, each.way) for each in kept()] == [(SENT, Way.EXCHANGE)] * 3
    assert not sheet.strip.isVisible()
    assert sheet.table.hasFocus()
    assert len(sheet.table.chosen()) == 3


def test_a_moment_gone_by_may_be_told(sheet, kept):
    sheet.begin(Deed.SEND)
    sheet.strip.when.setText("昨16:30")
    sheet.strip.answer()
    sent = kept()[0].sent_at.astimezone()
    assert (sent.date(), sent.hour, sent.minute) == (datetime.now().date() - timedelta(1), 16, 30)


@pytest.mark.parametrize("words", ["不知道", "昨天"])
def test_what_is_no_moment_is_said_beside_it(sheet, kept, words):
    sheet.begin(Deed.SEND)
    sheet.strip.when.setText(words)
    sheet.strip.answer()
    assert "认不出时间" in sheet.strip.when_field.error()
    assert states(kept()) == [READY] * 3


def test_who_signed_is_typed_one_after_the_other(sent, sheet, kept):
    sheet.table.choose((sent[0].id,))
    press(sheet.table, Qt.Key.Key_Return)
    write(sheet, "王秘书")
    press(sheet.strip.words, Qt.Key.Key_Return)
    assert sheet.strip.head.text() == "登记签收　000002 县政府班子"
    assert sheet.strip.words.hasFocus()
    write(sheet, "李文书")
    press(sheet.strip.words, Qt.Key.Key_Return)
    assert [each.receiver for each in kept()] == ["王秘书", "李文书", ""]
    assert not sheet.strip.isVisible()


def test_without_a_name_nothing_is_confirmed(sent, sheet, kept):
    sheet.begin(Deed.CONFIRM)
    press(sheet.strip.words, Qt.Key.Key_Return)
    assert sheet.strip.fields[Deed.CONFIRM].error() == "请填签收人姓名。"
    assert states(kept()) == [SENT, SENT, READY]


def test_what_nobody_confirmed_for_days_is_marked_with_sign_and_word(office, laid_out, open_sheet):
    send(office.archive, laid_out.copies[:1], Way.BY_HAND, actor=office.editor, at=datetime.now(UTC) - timedelta(2.5))
    mark = open_sheet().table.item(0, Column.STATE).data(MARK)
    assert (mark.word, mark.tone, mark.icon) == ("2天未签收", Tone.WARNING, "warning")


def test_a_classified_issue_says_what_must_come_back_and_who_has_it(classified, office, sent, open_sheet, kept):
    confirm(office.archive, sent[0], "王秘书", actor=office.editor, at=datetime.now(UTC))
    sheet = open_sheet()
    assert sheet.page.call_back.text() == (
        "秘密★1年：阅后须清退，现在外的有 000001 王秘书、000002 县政府班子。")
    assert shown(sheet, Column.RECALLED) == ["待清退：王秘书", "待清退：县政府班子", ""]
    sheet.table.choose(each.id for each in sent)
    press(sheet.table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    write(sheet, "阅后清退")
    press(sheet.strip.words, Qt.Key.Key_Return)
    assert states(kept()) == [RECALLED, RECALLED, READY]
    assert not sheet.page.call_back.isVisible()
    assert shown(sheet, Column.REMARK) == ["阅后清退", "阅后清退", ""]


def test_an_ordinary_issue_has_no_column_for_calling_back(sent, sheet):
    assert sheet.table.isColumnHidden(Column.RECALLED)
    assert not sheet.bar.numbered.isVisible()


def test_one_more_copy_and_one_less(sheet, kept):
    press(sheet.table, Qt.Key.Key_Insert)
    write(sheet, "县档案馆")
    press(sheet.strip.words, Qt.Key.Key_Return)
    assert kept()[-1].recipient == "县档案馆"
    sheet.table.choose((kept()[1].id,))
    press(sheet.table, Qt.Key.Key_Delete)
    assert [each.number for each in kept()] == [1, 3, 4]


def test_what_went_out_cannot_be_taken_off(sent, sheet, kept):
    sheet.table.choose((sent[0].id,))
    assert not sheet.bar.drop.isEnabled()
    assert sheet.bar.drop.toolTip() == "选中的都已经发出，不能减去"
    press(sheet.table, Qt.Key.Key_Delete)
    assert len(kept()) == 3


def test_esc_leaves_the_strip_and_then_the_sheet(sent, sheet):
    sheet.begin(Deed.CONFIRM)
    press(sheet.strip.words, Qt.Key.Key_Escape)
    assert (sheet.strip.isVisible(), sheet.isVisible()) == (False, True)
    press(sheet.table, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_name_half_typed_is_there_again_after_the_lock(sent, sheet, open_sheet, frame, office):
    sheet.table.choose((sent[1].id,))
    sheet.begin(Deed.CONFIRM)
    write(sheet, "李文")
    sheet.reject()  # as the lock does
    frame.seat(office.other_editor)
    others = open_sheet()
    assert not others.strip.isVisible()
    others.reject()
    frame.seat(office.editor)
    again = open_sheet()
    assert (again.strip.head.text(), again.strip.words.text()) == ("登记签收　000002 县政府班子", "李文")


def test_a_change_elsewhere_is_seen_at_once(sheet, laid_out, office, frame):
    frame.background.ask(frame, lambda archive: send(
        archive, laid_out.copies[:1], Way.BY_HAND, actor=office.other_editor, at=datetime.now(UTC)))
    assert shown(sheet, Column.STATE) == ["已发出", "未发出", "未发出"]


def test_what_somebody_else_did_first_is_told_and_what_was_typed_stays(sent, sheet, office, kept):
    sheet.table.choose((sent[0].id,))
    sheet.begin(Deed.CONFIRM)
    write(sheet, "王秘书")
    confirm(office.archive, sent[0], "赵主任", actor=office.other_editor, at=datetime.now(UTC))
    press(sheet.strip.words, Qt.Key.Key_Return)
    assert kept()[0].receiver == "赵主任"
    assert "“王秘书”没有登记上。" in sheet.page.wrong.text()
    assert sheet.strip.words.text() == "王秘书"
    assert shown(sheet, Column.RECEIVED)[0].startswith("赵主任")


def test_who_is_no_editor_may_only_read(frame, office, sheet, open_sheet):
    sheet.reject()
    frame.seat(office.reviewer)
    sheet = open_sheet()
    assert sheet.bar.send.toolTip() == "分发登记由编辑办理"
    assert not sheet.bar.send.isEnabled()
    press(sheet.table, Qt.Key.Key_Return)
    assert not sheet.strip.isVisible()
    assert sheet.bar.export.isEnabled()


def test_a_confirmation_before_it_went_is_refused_in_words(sent, sheet, kept):
    sheet.begin(Deed.CONFIRM)
    sheet.strip.when.setText("前天9:00")
    write(sheet, "王秘书")
    sheet.strip.answer()
    assert (sheet.strip.head.text(), sheet.strip.words.text()) == ("登记签收　000001 县委书记", "王秘书")
    assert "签收、清退不能早于发出" in sheet.page.wrong.text()
    assert states(kept()) == [SENT, SENT, READY]
