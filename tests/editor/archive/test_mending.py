"""Printed issues with a mistake in them: corrected by another issue, declared void, and linked both ways."""

from datetime import date
from pathlib import Path

import pytest
from builders import NOON
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFileDialog

from bulletin.desk import correcting, looking, publishing
from bulletin.desk.press import press
from bulletin.issues import IssueState
from bulletin.workflow import Stage
from editor.shell.resources import resource


def printed_from(office, issue, folder: Path):
    printing = office.freeze(office.sign(issue))
    return office.record(printing.issue, press(printing, resource("layouts"), folder).data)


@pytest.fixture
def printed(office, tmp_path):
    issue = office.place(office.plan(), office.approved("青禾镇春耕备耕工作进展顺利"))
    return printed_from(office, issue, tmp_path / "a")


@pytest.fixture
def correction(office, printed):
    """A correction under way: planned, with what it says."""
    return correcting.begin_correction(office.archive, printed, "第1页“3万亩”应为“2万亩”。", date(2026, 11, 23),
                                       actor=office.editor, at=NOON)


def rows(screen):
    """The words of the issues in the tree."""
    model = screen.issues.tree.model()
    month = model.index(0, 0, model.index(0, 0))
    return [model.index(row, 0, month).data() for row in range(model.rowCount(month))]


def links(screen):
    return [each.text() for each in screen.reading.strip.links]


def test_a_correction_is_begun_here_and_gone_on_with_on_the_board(screen, office, printed, frame, heard):
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    screen.open(printed.id)
    screen.reading.strip.correct.click()
    sheet = screen.reading.mending.sheet
    sheet.answer()
    assert sheet.field.error() == "请写明更正内容。"
    sheet.editor.setPlainText("第1页“3万亩”应为“2万亩”。")
    sheet.date.setDate(QDate(2026, 11, 23))
    sheet.answer()
    begun = looking.issues(office.archive, (IssueState.PLANNED,))[0]
    assert (begun.corrects, begun.correction, begun.day) == (
        printed.id, "第1页“3万亩”应为“2万亩”。", date(2026, 11, 23))
    assert went == [("issues", begun.id)]
    assert heard == ["更正已列入在编刊期"]


def test_the_correction_under_way_is_one_click_away(screen, printed, correction, frame):
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    screen.open(printed.id)
    assert links(screen) == ["更正在编（11月23日）"]
    screen.reading.strip.links[0].click()
    assert went == [("issues", correction.id)]


def test_correction_and_corrected_lead_to_each_other(screen, office, printed, correction, tmp_path):
    correction = printed_from(office, correction, tmp_path / "b")
    screen.open(printed.id)
    assert links(screen) == ["更正见第52期"]
    screen.reading.strip.links[0].click()
    assert screen.reading.reader.title.text() == "《信息快报》第52期（总第387期）"
    assert links(screen) == ["更正了第51期"]
    screen.reading.strip.links[0].click()
    assert screen.reading.reader.title.text() == "《信息快报》第51期（总第386期）"
    assert any("· 更正第51期 ·" in each for each in rows(screen))


def test_a_secretary_declares_an_issue_void_and_its_items_are_ready_again(screen, office, printed, frame, heard):
    frame.seat(office.secretary)
    screen.open(printed.id)
    screen.reading.strip.declare.click()
    sheet = screen.reading.mending.sheet
    assert "期号不再给别的刊期使用" in sheet._hint.text()
    assert sheet.box.isChecked()
    sheet.editor.setPlainText("漏印一段，已收回。")
    sheet.answer()
    assert correcting.void_of(office.archive, printed.id).reason == "漏印一段，已收回。"
    assert office.current(looking.some_drafts(office.archive, (printed.items[0].draft_id,))[0]).stage is Stage.APPROVED
    assert heard == ["《信息快报》第51期已作废"]
    assert rows(screen) == ["《信息快报》第51期 · 已作废 · 11月20日 · 1 篇"]
    assert screen.reading.strip.void.text().startswith("已作废：漏印一段，已收回。（何文远，")
    assert not screen.reading.strip.correct.isVisible()
    assert not screen.reading.strip.declare.isVisible()


def test_the_items_of_a_void_issue_may_stay_printed(screen, office, printed, frame):
    frame.seat(office.secretary)
    screen.open(printed.id)
    screen.reading.strip.declare.click()
    screen.reading.mending.sheet.box.setChecked(False)
    screen.reading.mending.sheet.editor.setPlainText("重号")
    screen.reading.mending.sheet.answer()
    assert looking.some_drafts(office.archive, (printed.items[0].draft_id,))[0].stage is Stage.PUBLISHED


def test_the_items_a_void_issue_kept_are_made_ready_later(screen, office, printed, frame, heard):
    frame.seat(office.secretary)
    screen.open(printed.id)
    assert not screen.reading.strip.release.isVisible()
    correcting.void_issue(office.archive, printed, "重号", actor=office.secretary, at=NOON, release=False)
    screen.enter()
    screen.open(printed.id)
    screen.reading.strip.release.click()
    sheet = screen.reading.mending.sheet
    assert "1 篇稿件连同签发一并回到待上版" in sheet._hint.text()
    sheet.answer()
    assert sheet.field.error() == "请写明理由。"
    sheet.editor.setPlainText("另期刊发")
    sheet.answer()
    assert looking.some_drafts(office.archive, (printed.items[0].draft_id,))[0].stage is Stage.APPROVED
    assert heard == ["1 篇稿件已回到待上版"]
    assert not screen.reading.strip.release.isVisible()


def test_an_editor_is_told_who_releases_the_items(screen, office, printed):
    correcting.void_issue(office.archive, printed, "重号", actor=office.secretary, at=NOON, release=False)
    screen.open(printed.id)
    assert not screen.reading.strip.release.isEnabled()
    assert screen.reading.strip.release.toolTip() == "由办公室主任、副主任办理"


def test_who_is_no_secretary_is_told_who_declares_void(screen, printed):
    screen.open(printed.id)
    assert screen.reading.strip.correct.isEnabled()
    assert not screen.reading.strip.declare.isEnabled()
    assert screen.reading.strip.declare.toolTip() == "作废由办公室主任、副主任办理"


def test_a_reprint_of_a_void_issue_is_the_stored_bytes_under_a_name_that_says_so(
        screen, office, printed, tmp_path, monkeypatch):
    correcting.void_issue(office.archive, printed, "重号", actor=office.secretary, at=NOON, release=False)
    named = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda parent, title, name, kinds: (
        named.append(Path(name).name) or str(tmp_path / named[-1]), ""))
    screen.open(printed.id)
    screen.reading.save.click()
    assert named == ["信息快报2026年第51期（作废）.docx"]
    assert (tmp_path / named[0]).read_bytes() == publishing.file_of(office.archive, printed)


def test_a_draft_that_is_read_has_no_such_strip(screen, printed):
    screen.open(printed.id)
    assert screen.reading.strip.isVisible()
    screen.search("春耕")
    assert not screen.reading.strip.isVisible()


def test_a_reason_half_written_is_there_again(screen, office, printed, frame):
    frame.seat(office.secretary)
    screen.open(printed.id)
    screen.reading.strip.declare.click()
    screen.reading.mending.sheet.editor.setPlainText("漏印")
    screen.reading.mending.sheet.reject()
    screen.reading.strip.declare.click()
    assert screen.reading.mending.sheet.words() == "漏印"


def test_a_correction_half_written_is_there_again_with_its_day(screen, printed):
    screen.open(printed.id)
    screen.reading.strip.correct.click()
    screen.reading.mending.sheet.editor.setPlainText("第1页")
    screen.reading.mending.sheet.date.setDate(QDate(2026, 12, 24))
    screen.reading.mending.sheet.reject()
    screen.reading.strip.correct.click()
    assert screen.reading.mending.sheet.words() == "第1页"
    assert screen.reading.mending.sheet.day() == date(2026, 12, 24)
