"""The room of circulars: what there is, what can be done with it and by whom."""

import docx
import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from bulletin.credit.issued import CircularState
from bulletin.text import Role, paragraph
from editor.credit.circulars.words import chip_of


def words(desk):
    return desk.page.detail.text.toPlainText()


def state(desk):
    return chip_of(desk.page.chosen()).word


def test_an_empty_room_says_what_a_circular_is_and_offers_one(sits):
    desk = sits()
    assert desk.page.empty.isVisible()
    desk.page.empty.action.click()
    assert desk.sheet.windowTitle() == "起草通报"


def test_a_circular_is_drawn_up_in_the_sheet_and_shown(sits, office):
    office.draft()
    desk = sits()
    desk.page.draw.click()
    desk.sheet.deed.click()
    assert desk.said == ["已起草，文字在“采编”里修改、送审"]
    assert len(desk.titles()) == 1
    assert "信息报送采用情况通报如下" in words(desk)
    desk.page.detail.open_text.click()
    assert desk.went == [("writing", desk.page.chosen().circular.draft_id)]


def test_it_cannot_be_issued_before_it_is_signed_nor_by_who_does_not_sign(sits, office):
    desk = sits()
    listed = desk.draw_up()
    assert (state(desk), desk.page.detail.issue.isEnabled()) == ("采编中", False)
    office.agreed(listed.draft)
    desk.page.reload()
    assert state(desk) == "待印发"
    assert desk.page.detail.issue.toolTip() == "印发由签发人办理"
    desk.sit(office.secretary)
    assert desk.page.detail.issue.isEnabled()


def test_it_is_issued_with_a_mark_and_takes_the_next_number(sits, office):
    desk = sits(office.secretary)
    desk.signed()
    desk.page.detail.issue.click()
    assert desk.sheet.focusWidget() is desk.sheet.mark
    desk.sheet.deed.click()
    assert desk.sheet.sign.error()
    desk.sheet.mark.setText("云政办信")
    assert "云政办信〔" in desk.sheet.number.text()
    desk.sheet.deed.click()
    assert desk.said[-1].startswith("已印发 云政办信〔")
    assert state(desk) == "已印发"
    assert not desk.page.detail.issue.isVisible()
    assert not desk.page.detail.recount.isEnabled()


def test_changes_are_told_and_issuing_asks_why(sits, office):
    desk = sits(office.secretary)
    desk.signed()
    office.draft("补收一篇")
    desk.page.reload()
    assert desk.page.detail.strip.isVisible()
    assert "青禾镇　报送 0 → 1" in desk.page.detail.stale.text()
    desk.page.detail.issue.click()
    desk.sheet.mark.setText("云政办信")
    desk.sheet.deed.click()
    assert desk.sheet.why.error() == "请写明理由，或取消后先重新统计。"
    desk.sheet.reason.setPlainText("补收的列入下期")
    desk.sheet.deed.click()
    assert "数据变化后仍印发：补收的列入下期" in desk.page.detail.facts.text()


def test_it_is_counted_again(sits, office):
    desk = sits()
    desk.draw_up()
    desk.page.detail.recount.click()
    assert desk.said[-1] == "已重新统计，数据没有变化"
    office.draft("补收一篇")
    desk.page.detail.recount.click()
    assert desk.said[-1].startswith("已重新统计，有 ")
    assert "共收到来稿1篇" in words(desk)
    assert not desk.page.detail.strip.isVisible()


def test_words_edited_by_hand_stay_until_the_new_ones_are_taken(sits, office):
    desk = sits()
    listed = desk.draw_up()
    office.save(listed.draft, (paragraph("通报", Role.TITLE), paragraph("自己写的一段。")))
    office.draft("补收一篇")
    desk.page.detail.recount.click()
    assert "自己写的一段" in words(desk)
    assert "自己写的一段" in desk.sheet.now.toPlainText()
    assert "共收到来稿1篇" in desk.sheet.new.toPlainText()
    desk.sheet.deed.click()
    assert desk.said[-1] == "已改用新文字"
    assert "自己写的一段" not in words(desk)


def test_void_asks_why_and_the_circular_stays_listed(sits, office):
    desk = sits(office.secretary)
    desk.draw_up()
    desk.page.detail.void.click()
    desk.sheet.deed.click()
    assert desk.sheet.field.error()
    desk.sheet.editor.setPlainText("时段写错")
    desk.sheet.deed.click()
    assert desk.page.chosen().circular.state is CircularState.VOID
    assert "作废：时段写错" in desk.page.detail.facts.text()
    assert not desk.page.detail.void.isEnabled()


def test_its_files_are_written_and_noted(sits, office, monkeypatch):
    desk = sits()
    desk.draw_up()
    for ending in ("docx", "xlsx"):
        path = desk.folder / f"通报.{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, path=path: (str(path), ""))
        getattr(desk.page.detail, ending).click()
        assert desk.said[-1] == f"已导出 通报.{ending}"
    assert docx.Document(str(desk.folder / "通报.docx")).paragraphs
    assert "计分明细" in openpyxl.load_workbook(desk.folder / "通报.xlsx").sheetnames
    assert desk.troubles == []


def test_nobody_and_who_only_reads_can_change_nothing(sits, office):
    desk = sits()
    desk.draw_up()
    desk.sit(None)
    detail = desk.page.detail
    for each in (desk.page.draw, desk.page.letters, detail.recount, detail.issue, detail.void, detail.docx):
        assert not each.isEnabled()
    desk.sit(office.leader)
    assert not desk.page.draw.isEnabled()
    assert detail.docx.isEnabled()


def test_an_archive_that_is_only_read_is_only_looked_at(sits, office, monkeypatch):
    desk = sits()
    desk.draw_up()
    monkeypatch.setattr(type(office.archive), "read_only", property(lambda archive: True))
    desk.page.reload()
    assert not desk.page.draw.isEnabled()
    assert not desk.page.detail.recount.isEnabled()
    assert words(desk)


def test_it_is_shown_by_its_id_or_that_of_its_draft(sits):
    desk = sits()
    first = desk.draw_up()
    desk.draw_up()
    desk.page.open(first.draft.id)
    assert desk.page.chosen().circular.id == first.circular.id


@pytest.mark.parametrize("what", ["drafts", "credit"])
def test_it_hears_what_changed(sits, qtbot, what):
    from bulletin.archive import Changed
    desk = sits()
    heard = []
    desk.page.reload = lambda: heard.append(True)
    desk.page._soon.timeout.connect(lambda: desk.page.reload())
    desk.page.hear(Changed(credit=True) if what == "credit" else Changed(frozenset({"a"})))
    qtbot.waitUntil(lambda: bool(heard), timeout=1000)
