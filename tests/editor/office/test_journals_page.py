"""刊物: journals are made, changed, renamed, closed and merged in the window."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from bulletin.desk import assembly, looking
from bulletin.desk import journals as desk
from bulletin.errors import Conflict
from bulletin.journals import JournalKind, Levels, Section
from editor.office.journal_texts import recipients_in
from editor.office.screen import OfficeScreen

NOW = datetime.now(UTC)


@pytest.fixture
def page(screen):
    screen.open("journals")
    return screen.journals


def journals(office):
    return looking.journals(office.archive)


def journal(office, name="信息快报"):
    return next(each for each in journals(office) if each.name == name)


def write(page, name, text):
    part = page.form.fields.parts[name]
    assert part.isEnabled()
    assert isinstance(part, QLineEdit | QPlainTextEdit)
    part.setPlainText(text) if isinstance(part, QPlainTextEdit) else part.setText(text)


def choose(page, name):
    rows = [page.list.item(row).text() for row in range(page.list.count())]
    page.list.setCurrentRow(rows.index(name))


def error(page, name):
    return page.form.fields.fields[name].error()


def test_the_journals_are_listed_with_how_far_they_are(page, screen, office):
    assert [page.list.item(row).text() for row in range(page.list.count())] == ["信息快报", "专报信息"]
    assert page.form.fields.state.text() == "每日快报 · 在出 · 还没有出过刊"
    office.published(office.approved())
    screen.enter()
    assert page.form.fields.state.text() == "每日快报 · 在出 · 出到2026年第51期"


def test_a_new_office_sets_up_a_journal_here_and_plans_an_issue_of_it(page, office, heard):
    page.add.click()
    write(page, "name", "云溪专报")
    kinds = page.form.fields.parts["kind"]
    kinds.setCurrentIndex(kinds.findData(JournalKind.SPECIAL.value))
    assert page.form.fields.parts["layout"].currentData() == "zhuanbao"
    write(page, "addressee", "县委书记")
    write(page, "first_number", "9")
    write(page, "report_to", "县委书记\n县长；县人大常委会主任")
    write(page, "copies", "20")
    write(page, "due", "17:30")
    page.form.fields.parts["weekdays"].boxes[1].click()
    sections = page.form.fields.parts["sections"]
    sections.add.click()
    sections.rows.topLevelItem(0).setText(0, "专报")
    sections.rows.topLevelItem(0).setText(1, "1500字")
    page.form.save.click()
    made = journal(office, "云溪专报")
    assert (made.kind, made.layout, made.addressee, made.first_number, made.due, made.weekdays) == (
        JournalKind.SPECIAL, "zhuanbao", "县委书记", 9, "17:30", (1,))
    assert made.sections == (Section("专报", 1500),)
    assert (made.distribution.report_to, made.distribution.copies) == (("县委书记", "县长", "县人大常委会主任"), 20)
    assert made.publisher == "云溪县政府办公室信息科"
    assert heard[-1] == "《云溪专报》的设置已保存"
    assert page.list.currentItem().text() == "云溪专报"
    assert assembly.plan_issue(office.archive, made.id, NOW.date(), actor=office.editor, at=NOW)


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_kept(page, office):
    page.add.click()
    write(page, "due", "五点半")
    page.form.save.click()
    assert error(page, "name") == "请填写刊物名称。"
    assert error(page, "sections") == "至少要有一个栏目。"
    assert error(page, "due") == "出刊时限请写成 17:30 的样子。"
    assert len(journals(office)) == 2


def test_a_name_that_is_taken_is_said_at_the_name(page):
    choose(page, "专报信息")
    write(page, "name", "信息快报")
    page.form.save.click()
    assert error(page, "name") == "已有一份刊物叫“信息快报”。请换一个名称。"


def test_a_level_is_part_of_the_form(page, office):
    page.form.fields.parts["levels"].choices[Levels.TWO].click()
    page.form.save.click()
    assert journal(office).levels is Levels.TWO


def test_sections_are_put_in_order_by_keys_and_taken_away(page, office, qtbot):
    rows = page.form.fields.parts["sections"].rows
    rows.setCurrentItem(rows.topLevelItem(1))
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    page.form.save.click()
    assert [each.name for each in journal(office).sections] == ["经验交流", "工作动态"]
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    page.form.save.click()
    assert [each.name for each in journal(office).sections] == ["工作动态"]


def test_sections_are_put_in_order_by_dragging(page, office):
    rows = page.form.fields.parts["sections"].rows
    assert rows.dragDropMode() is rows.DragDropMode.InternalMove
    rows.insertTopLevelItem(0, rows.takeTopLevelItem(1))  # what a drop does
    rows.moved.emit()
    page.form.save.click()
    assert [each.name for each in journal(office).sections] == ["经验交流", "工作动态"]


def test_a_cell_that_is_still_being_typed_is_saved_too(page, office, screen, qtbot):
    screen.activateWindow()
    table = page.form.fields.parts["sections"]
    table.add.click()
    editor = table.rows.findChild(QLineEdit)
    editor.setText("社情民意")
    qtbot.keyClick(page.form.fields.parts["phone"], Qt.Key.Key_Return)
    assert [each.name for each in journal(office).sections] == ["工作动态", "经验交流", "社情民意"]


def test_a_limit_that_is_no_number_is_said(page):
    page.form.fields.parts["sections"].rows.topLevelItem(0).setText(1, "三百")
    page.form.save.click()
    assert error(page, "sections") == "“工作动态”的字数上限不能小于 0。"


def test_a_section_with_items_on_the_board_is_not_taken_away(page, office):
    issue = office.place(office.plan(), office.approved())
    rows = page.form.fields.parts["sections"].rows
    rows.setCurrentItem(rows.topLevelItem(0))
    page.form.fields.parts["sections"].drop.click()
    page.form.save.click()
    day = f"{issue.day.year}年{issue.day.month}月{issue.day.day}日"
    assert error(page, "sections").startswith(f"“工作动态”栏目在{day}那期还有 1 篇稿件，不能去掉。")


def test_what_is_printed_fixes_numbers_and_look(page, screen, office):
    parts = page.form.fields.parts
    assert parts["first_number"].isEnabled()
    assert not page.form.fields.rename.isVisible()
    office.published(office.approved())
    screen.enter()
    for name in ("first_number", "first_total", "first_year", "kind", "counts_total", "name", "masthead", "layout"):
        assert not parts[name].isEnabled(), name
    assert parts["phone"].isEnabled()
    assert page.form.fields.rename.isVisible()
    assert page.form.fields.redesign.isVisible()


def test_a_journal_is_renamed_on_a_day(page, screen, office, heard):
    office.published(office.approved())
    screen.enter()
    page.form.fields.rename.click()
    page.sheet.new_name.editor.setText("云溪信息")
    page.sheet.deed.click()
    renamed = journal(office, "云溪信息")
    since = renamed.former[0].until
    assert renamed.former[0].name == "信息快报"
    assert heard[-1] == f"《信息快报》{since.year}年{since.month}月{since.day}日起改名《云溪信息》"
    assert page.form.fields.head.text() == "《云溪信息》"
    assert "曾用名《信息快报》" in page.form.fields.state.text()


def test_a_journal_gets_another_look_on_a_day(page, screen, office):
    office.published(office.approved())
    screen.enter()
    page.form.fields.redesign.click()
    page.sheet.layout_box.setCurrentIndex(page.sheet.layout_box.findData("zhuanbao"))
    page.sheet.marking_box.setEditText("")
    page.sheet.deed.click()
    assert (journal(office).layout, journal(office).marking) == ("zhuanbao", "")
    assert journal(office).former[0].layout == "kuaibao"


def test_a_day_that_is_too_early_is_said_and_what_was_typed_stays(page, screen, office):
    issue = office.published(office.approved())
    screen.enter()
    page.form.fields.rename.click()
    page.sheet.new_name.editor.setText("云溪信息")
    page.sheet.day.setDate(issue.day)
    page.sheet.deed.click()
    assert "不能从更早的日子或当天起变更" in page.sheet.wrong()
    assert page.sheet.new_name.editor.text() == "云溪信息"


def test_a_journal_is_closed_and_goes_on_again(page, office, heard):
    office.draft(journal_id="kuaibao")
    page.form.close_down.click()
    page.sheet.deed.click()
    assert journal(office).closed_on is not None
    assert heard[-1].endswith("起停刊，还有 1 篇在途稿件拟入原刊物，请另定")
    assert page.form.close_down.text() == "恢复出刊"
    page.form.close_down.click()
    assert journal(office).closed_on is None


def test_two_journals_are_merged(page, office, heard):
    office.draft(journal_id="kuaibao")
    page.form.merge.click()
    page.sheet.new_name.editor.setText("云溪信息")
    page.sheet.deed.click()
    made = journal(office, "云溪信息")
    assert {journal(office).merged_into, journal(office, "专报信息").merged_into} == {made.id}
    assert heard[-1] == "已并入《云溪信息》，1 篇稿件改为拟入新刊物"
    assert page.list.currentItem().text() == "云溪信息"
    choose(page, "信息快报")
    assert "并入《云溪信息》" in page.form.fields.state.text()
    assert not page.form.close_down.isVisible()


def test_a_journal_changed_elsewhere_keeps_what_was_typed_here(page, office, admin, screen):
    write(page, "phone", "0000-7654321")
    screen.hide()  # so that the change is not heard of
    before = journal(office)
    desk.put_journal(office.archive, replace(before, addressee="县长"), actor=admin, at=NOW, opened=before)
    screen.open("journals")
    page.form.save.click()
    assert (journal(office).phone, journal(office).addressee) == ("0000-1234567", "县长")
    parts = page.form.fields.parts
    assert (parts["phone"].text(), parts["addressee"].text()) == ("0000-7654321", "县长")
    page.form.save.click()
    assert (journal(office).phone, journal(office).addressee) == ("0000-7654321", "县长")


def test_what_is_half_typed_waits_over_the_lock(page, screen, qtbot, frame, admin):
    choose(page, "专报信息")
    write(page, "issue_to", "各乡镇\n县直各单位")
    assert screen.leave()
    frame.seat(None)
    frame.seat(admin)
    again = OfficeScreen(frame)
    qtbot.addWidget(again)
    again.show()
    again.enter()
    assert again.here == "journals"
    assert again.journals.list.currentItem().text() == "专报信息"
    assert again.journals.form.fields.parts["issue_to"].toPlainText() == "各乡镇\n县直各单位"


def test_a_sheet_closed_by_the_lock_comes_back_as_it_was_typed(page, office, screen):
    office.published(office.approved())
    screen.enter()
    for done in (False, True):
        page.form.fields.rename.click()
        assert page.sheet.new_name.editor.text() == ("云溪信息" if done else "信息快报")
        page.sheet.new_name.editor.setText("云溪信息")
        page.sheet.deed.click() if done else page.sheet.reject()
    page.form.fields.rename.click()
    assert page.sheet.new_name.editor.text() == journal(office, "云溪信息").name
    assert page.sheet.masthead.editor.text() == "信息快报"


def test_going_to_another_journal_keeps_what_is_half_typed(page):
    write(page, "phone", "0000-7654321")
    choose(page, "专报信息")
    assert page.form.fields.parts["phone"].text() == ""
    choose(page, "信息快报")
    assert page.form.fields.parts["phone"].text() == "0000-7654321"


def test_who_is_no_administrator_reads(qtbot, frame, office):
    screen = OfficeScreen(frame)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    screen.open("journals")
    assert "请找管敏办理" in screen.only_read.text()
    assert not screen.journals.add.isVisible()
    assert not screen.journals.form.save.isVisible()
    assert screen.journals.form.fields.parts["phone"].isReadOnly()
    assert not screen.journals.form.fields.parts["levels"].isEnabled()


def test_deeds_wait_until_what_is_typed_is_saved(page):
    write(page, "phone", "0000-7654321")
    assert not page.form.close_down.isEnabled()
    page.form.undo.click()
    assert page.form.close_down.isEnabled()


def test_a_refusal_of_a_deed_is_told_in_the_sheet(page, office, admin):
    page.form.close_down.click()
    before = journal(office)
    desk.set_levels(office.archive, before, Levels.ONE, actor=admin, at=NOW)
    page.sheet.deed.click()
    assert "已在别处改动" in page.sheet.wrong()
    assert journal(office).closed_on is None
    with pytest.raises(Conflict):
        desk.close(office.archive, before, NOW.date(), actor=admin, at=NOW)


def test_recipients_are_parted_by_lines_and_semicolons_never_by_the_comma_within_a_name():
    written = "各乡镇党委、政府\n 县直各单位；县纪委监委。"
    assert recipients_in(written) == ("各乡镇党委、政府", "县直各单位", "县纪委监委")


def test_a_question_about_a_journal_begins_with_its_first_field_and_not_with_its_deed(page, office, screen):
    office.published(office.approved())
    screen.enter()
    firsts = (
        (page.form.fields.rename, lambda sheet: sheet.new_name.editor),
        (page.form.fields.redesign, lambda sheet: sheet.masthead.editor),
        (page.form.close_down, lambda sheet: sheet.day),
        (page.form.merge, lambda sheet: sheet.others),
    )
    for asked, first in firsts:
        asked.click()
        assert page.sheet.focusWidget() is first(page.sheet)
        page.sheet.reject()
