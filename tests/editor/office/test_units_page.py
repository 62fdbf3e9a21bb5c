"""报送单位: units are entered, renamed, merged and dissolved in the window, and lists come and go."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from bulletin.desk import units as desk
from bulletin.unit_lists.writing import template_bytes
from bulletin.units import Counted, Group, OwnQuota, Span, Unit, UnitClass
from editor.office.journal_fields import show_text
from editor.office.rows_table import RowsTable
from editor.office.unit_lists import ListFiles

NOW = datetime.now(UTC)


@pytest.fixture
def page(screen):
    screen.open("units")
    return screen.units


@pytest.fixture
def heard(frame):
    said, troubles = [], []
    frame.said.connect(said.append)
    frame.troubled.connect(troubles.append)
    return said, troubles


def unit(office, name: str) -> Unit:
    return next(each for each in desk.all_units(office.archive) if each.name == name)


def names(page) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def choose(page, name: str) -> None:
    page.list.setCurrentRow(names(page).index(name))


def write(page, name: str, text: str) -> None:
    part = page.form.parts.parts[name]
    show_text(part, text)
    if isinstance(part, RowsTable):
        part.changed.emit()


def error(page, name: str) -> str:
    return page.form.parts.fields[name].error()


def workbook(path: Path, *rows) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_the_units_are_listed_by_group_with_what_they_are(page):
    assert names(page) == ["青禾镇", "白石乡", "县农业农村局"]
    said = page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "青禾镇，乡镇，信息员 1 人，重点"


def test_a_new_unit_needs_a_name_and_a_group_only(page, office, heard):
    page.add.click()
    page.form.save.click()
    assert not page.form.save.isEnabled()
    write(page, "name", "竹影镇")
    page.form.save.click()
    assert unit(office, "竹影镇").group is Group.TOWNSHIP
    assert heard[0] == ["竹影镇已保存"]
    assert page.list.currentItem().text() == "竹影镇"


def test_everything_of_a_unit_is_written_and_shown_again(page, office):
    choose(page, "青禾镇")
    write(page, "aliases", "青禾、青禾镇党政办")
    write(page, "since", "2001年5月")
    write(page, "people", "李明轩\t0000-1\t2020-1-1\t2026.3.1\n赵一鸣\t0000-2\t\t")
    write(page, "approver", "王镇长")
    write(page, "quotas", "采用\t月\t2")
    page.form.parts.parts[UnitClass.DIRECT.value].setChecked(True)
    page.form.save.click()
    kept = unit(office, "青禾镇")
    assert (kept.aliases, kept.since, kept.approver) == (("青禾", "青禾镇党政办"), date(2001, 5, 1), "王镇长")
    assert [(each.name, each.until) for each in kept.correspondents] == [
        ("李明轩", date(2026, 3, 1)), ("赵一鸣", None)]
    assert kept.quotas == (OwnQuota(Counted.ADOPTED, Span.MONTH, 2),)
    assert kept.is_in(UnitClass.DIRECT, NOW.date())
    assert kept.is_in(UnitClass.KEY, NOW.date())
    assert not page.form.is_changed()


@pytest.mark.parametrize(("field", "text"), [
    ("since", "去年"), ("people", "李明轩\t\t去年\t"), ("people", "\t0000-1\t\t"), ("quotas", "采用\t旬\t2")])
def test_what_cannot_be_understood_is_said_beside_its_field(page, office, field, text):
    before = unit(office, "青禾镇")
    choose(page, "青禾镇")
    write(page, field, text)
    page.form.save.click()
    assert error(page, field)
    assert unit(office, "青禾镇") == before


def test_the_group_of_a_new_unit_follows_its_name_until_somebody_chooses_one(page):
    page.add.click()
    group = page.form.parts.parts["group"]
    write(page, "name", "县教育局")
    assert group.currentData() == Group.DEPARTMENT.value
    write(page, "name", "云顶镇")
    assert group.currentData() == Group.TOWNSHIP.value
    write(page, "group", Group.DEPARTMENT.value)
    write(page, "name", "石桥镇")
    assert group.currentData() == Group.DEPARTMENT.value


def test_what_is_wrong_in_a_sheet_has_room_and_goes_when_it_is_mended(page):
    choose(page, "青禾镇")
    page.form.deeds["merge"].click()
    sheet = page.deeds.sheet
    sheet.answer()
    assert sheet.height() >= sheet.layout().totalHeightForWidth(sheet.width())
    sheet.new_name.editor.setText("青石镇")
    sheet.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert (sheet.new_name.error(), sheet.old.error()) == ("", "")


def test_a_name_that_is_taken_is_said_beside_the_name(page):
    choose(page, "青禾镇")
    write(page, "name", "白石乡")
    page.form.save.click()
    assert "已有单位叫“白石乡”" in error(page, "name")


def test_what_was_changed_elsewhere_meanwhile_loses_nothing_typed(page, office):
    choose(page, "青禾镇")
    write(page, "approver", "王镇长")
    seen = unit(office, "青禾镇")
    desk.put_unit(office.archive, replace(seen, phone="0000-7"), actor=office.editor, at=NOW, opened=seen)
    page.form.save.click()
    assert page.form.parts.parts["approver"].text() == "王镇长"
    assert page.form.parts.parts["phone"].text() == "0000-7"
    page.form.save.click()
    assert (unit(office, "青禾镇").approver, unit(office, "青禾镇").phone) == ("王镇长", "0000-7")


def test_a_unit_is_renamed_from_a_day_on(page, office, heard):
    choose(page, "青禾镇")
    page.form.deeds["rename"].click()
    page.deeds.sheet.answer()
    assert page.deeds.sheet.new_name.error() == "请写新名称。"
    page.deeds.sheet.new_name.editor.setText("青禾街道")
    page.deeds.sheet.answer()
    assert unit(office, "青禾街道").former[0].name == "青禾镇"
    assert heard[0] == ["青禾镇已更名为青禾街道"]
    assert "前称“青禾镇”" in page.form.parts.state.text()


def test_units_are_merged_into_a_new_one(page, office):
    choose(page, "青禾镇")
    page.form.deeds["merge"].click()
    page.deeds.sheet.answer()
    assert "至少勾选两个；只是换名称的，请用“更名…”" in page.deeds.sheet.old.error()
    page.deeds.sheet.list.item(1).setCheckState(Qt.CheckState.Checked)
    page.deeds.sheet.answer()
    assert (page.deeds.sheet.new_name.error(), page.deeds.sheet.old.error()) == ("请写新单位的名称。", "")
    page.deeds.sheet.new_name.editor.setText("青石镇")
    page.deeds.sheet.answer()
    into = unit(office, "青石镇")
    assert {unit(office, each).merged_into for each in ("青禾镇", "白石乡")} == {into.id}
    assert [(each.name, each.since) for each in into.correspondents] == [("李明轩", into.since)]
    assert names(page) == ["青石镇", "县农业农村局"]
    assert "由青禾镇、白石乡并入" in page.form.parts.state.text()


def test_units_are_merged_into_one_there_is(page, office):
    choose(page, "青禾镇")
    page.form.deeds["merge"].click()
    page.deeds.sheet.into.setCurrentText("白石乡")
    assert page.deeds.sheet.new_name.isHidden()
    page.deeds.sheet.people.setChecked(False)
    page.deeds.sheet.answer()
    assert unit(office, "青禾镇").merged_into == unit(office, "白石乡").id
    assert unit(office, "白石乡").correspondents == ()


def test_a_dissolved_unit_is_found_behind_the_filter_and_comes_back(page, office):
    choose(page, "白石乡")
    page.form.deeds["dissolve"].click()
    page.deeds.sheet.answer()
    choose(page, "青禾镇")
    page.show_view(replace_units(page, office))
    assert names(page) == ["青禾镇", "县农业农村局"]
    page.gone.setChecked(True)
    assert names(page)[-1] == "白石乡"
    choose(page, "白石乡")
    assert page.form.deeds["rename"].isHidden()
    page.form.deeds["restore"].click()
    assert unit(office, "白石乡").until is None


def replace_units(page, office):
    from editor.office.seeing import see
    from editor.shell.resources import resource

    return see(office.archive, resource("layouts"))


def test_the_key_units_of_a_year_are_ticked_all_at_once(page, office, heard):
    page.revise.trigger()
    sheet = page.deeds.sheet
    sheet.year.setCurrentIndex(1)
    sheet.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert sheet.count.text() == "共 2 个；调出白石乡"
    sheet.answer()
    next_year = date(NOW.astimezone().year + 1, 2, 1)
    assert [each.name for each in desk.all_units(office.archive) if each.is_in(UnitClass.KEY, next_year)] == [
        "青禾镇", "县农业农村局"]
    assert unit(office, "白石乡").is_in(UnitClass.KEY, NOW.date())
    assert heard[0] == ["重点网络单位已调整，变动 1 个"]


def test_an_empty_office_is_told_what_to_do_first(page, screen, office):
    page.show_view(replace(replace_units(page, office), units=()))
    assert page._right.currentWidget() is page.empty
    page.add.click()
    assert page._right.currentWidget() is page.form


def test_what_is_typed_is_kept_when_another_unit_is_chosen(page):
    choose(page, "青禾镇")
    write(page, "approver", "王镇长")
    choose(page, "白石乡")
    choose(page, "青禾镇")
    assert page.form.parts.parts["approver"].text() == "王镇长"
    assert page.form.is_changed()


def test_who_may_not_change_units_reads_them(page, frame, office):
    frame.seat(office.secretary)
    assert page.add.isHidden()
    assert page.form.parts.parts["name"].isReadOnly()
    assert not page.form.parts.findChild(QCheckBox).isEnabled()


def test_a_list_is_looked_at_and_taken_in(page, office, heard, tmp_path):
    path = workbook(tmp_path / "名单.xlsx", ["报送单位", "类别", "信息员", "电话"],
                    ["青禾镇", "乡镇", "李明轩", "0000-9"], ["白石镇", "乡镇", "孙一", "0000-3"],
                    ["县教育局", "部门", "钱二", "0000-4"], ["白石乡", "乡镇", "", ""])
    page.files().read(path)
    sheet = page.files().sheet
    standings = [sheet.table.item(row, 1).text() for row in range(sheet.table.rowCount())]
    assert standings == ["待核", "新增", "修改", "相同"]
    assert sheet.table.item(0, 4).text() == "像是“白石乡”？"
    assert sheet.take.text() == "导入 2 个"
    box: QComboBox = sheet.choices[0]
    assert [box.itemText(row) for row in range(box.count())] == ["先不导入", "就是白石乡", "新单位，乡镇"]
    box.setCurrentIndex(1)
    sheet.take.click()
    assert heard[0] == ["单位名单已导入：新增 1 个，修改 2 个"]
    assert unit(office, "白石乡").correspondents[0].name == "孙一"
    assert unit(office, "县教育局").group is Group.DEPARTMENT
    assert "县教育局" in names(page)


def test_columns_of_a_list_that_are_not_read_are_named(page, tmp_path):
    page.files().read(workbook(tmp_path / "名单.xlsx", ["单位", "类别", "传真", "备注"],
                               ["青禾镇", "乡镇", "0000-7", "新设"]))
    assert page.files().sheet.unread.text().startswith("未识别的列：传真、备注。")
    assert not page.files().sheet.unread.isHidden()
    page.files().read(workbook(tmp_path / "名单2.xlsx", ["单位", "类别"], ["青禾镇", "乡镇"]))
    assert page.files().sheet.unread.isHidden()


def test_a_file_that_is_no_list_is_refused_in_words(page, heard, tmp_path):
    page.files().read(workbook(tmp_path / "别的.xlsx", ["姓名", "职务"], ["李明轩", "干事"]))
    assert [str(each.facts["why"]) for each in heard[1]] == ["no_headings"]
    assert page.files().sheet is None


def test_the_list_and_an_empty_one_are_written(page, heard, tmp_path):
    files: ListFiles = page.files()
    files.write(tmp_path / "名单.xlsx")
    files.write_template(tmp_path / "模板.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "名单.xlsx").active.values)
    assert rows[0][0] == "单位名称"
    assert rows[1][:4] == ("青禾镇", "乡镇", "青禾镇人民政府", "是")
    assert (tmp_path / "模板.xlsx").stat().st_size == pytest.approx(len(template_bytes()), abs=50)
    assert heard[0][0] == "名单已导出：名单.xlsx"


def test_a_unit_is_opened_from_elsewhere(screen, office):
    screen.open(("units", "nongye"))
    assert screen.here == "units"
    assert screen.units.form.shown().name == "县农业农村局"
    assert screen.units.list.currentItem().text() == "县农业农村局"


def test_a_change_of_a_unit_and_its_end_are_undone_by_name(page, office, heard, frame):
    choose(page, "青禾镇")
    before = unit(office, "青禾镇")
    changed = replace(before, aliases=("青禾",))
    page._save(before, changed)
    assert unit(office, "青禾镇").aliases == ("青禾",)
    gone = desk.dissolve_unit(office.archive, unit(office, "青禾镇"), date(2026, 11, 20), actor=office.editor, at=NOW)
    page.deeds._end("dissolve", changed, gone)
    frame.undoing.undo()
    assert unit(office, "青禾镇").until is None
    frame.undoing.redo()
    assert unit(office, "青禾镇").until == date(2026, 11, 20)
    frame.undoing.undo()
    assert heard[0][-1] == "已撤销：撤销青禾镇"
    assert heard[1] == []


def test_a_unit_that_was_only_changed_is_as_it_was(page, office, heard, frame):
    before = unit(office, "青禾镇")
    page._save(before, replace(before, aliases=("青禾",)))
    frame.undoing.undo()
    assert unit(office, "青禾镇").aliases == before.aliases
    assert heard[0] == ["青禾镇已保存", "已撤销：改单位青禾镇"]
