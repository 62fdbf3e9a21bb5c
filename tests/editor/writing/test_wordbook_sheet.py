"""校对设置: what the office teaches the check, page by page."""

from datetime import date

import openpyxl
import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableWidget

from bulletin.desk import proofing
from bulletin.people import Actor
from bulletin.proof.catalogue import RULES, STRUCTURES
from bulletin.proof.problem import Strength
from bulletin.proof.wordbook import Correction, Ignored, Leader, OnClassified, Organ, Roster, Switched
from editor.pieces.put_aside import put_aside_of
from editor.writing.proofing.wordbook_sheet import WordbookSheet


@pytest.fixture
def sheet(qtbot, frame):
    made = WordbookSheet(frame)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def book(office):
    return proofing.wordbook(office.archive)


def turn_to(sheet, page):
    sheet.tabs.setCurrentWidget(page)
    return page


def click(qtbot, made):
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def test_a_word_is_added_and_taken_out(qtbot, sheet, office):
    page = sheet.words
    qtbot.keyClicks(page.edit, "qinghe")
    qtbot.keyClick(page.edit, Qt.Key.Key_Return)
    assert book(office).words == {"qinghe"}
    assert page.model.stringList() == ["qinghe"]
    assert sheet.told.text() == "已加入“qinghe”"
    page.list.setCurrentIndex(page.model.index(0))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert book(office).words == set()


def test_a_word_of_one_character_or_one_known_is_refused_at_its_field(qtbot, sheet, office):
    page = sheet.words
    page.edit.setText("镇")
    click(qtbot, page.add)
    assert page.field.error() == "请写两个字以上的词。"
    page.edit.setText("青禾镇")
    click(qtbot, page.add)
    page.edit.setText("青禾镇")
    click(qtbot, page.add)
    assert page.field.error() == "词库里已有“青禾镇”。"


def test_fifty_thousand_words_are_brought_in_and_looked_up(qtbot, sheet, office, tmp_path):
    path = tmp_path / "词.txt"
    path.write_bytes("\r\n".join(["单", "", *(f"词语{n}" for n in range(50_000)), "词语7"]).encode("gb18030"))
    sheet.words.bring_in(path)
    assert len(book(office).words) == 50_000
    assert sheet.told.text() == "已导入 50000 词，另有 0 词原已在词库"
    sheet.words.edit.setText("49999")
    qtbot.waitUntil(lambda: sheet.words.model.stringList() == ["词语49999"])
    assert "共 50000 词" in sheet.words.count.text()


def test_a_correction_is_entered_changed_and_deleted(qtbot, sheet, office):
    page = turn_to(sheet, sheet.corrections)
    page.wrong.setText("旧镇名")
    page.right.setText("新镇名")
    click(qtbot, page.save)
    assert book(office).corrections == (Correction("旧镇名", "新镇名"),)
    page.table.setCurrentCell(0, 0)
    page.right.setText("青禾镇")
    page.strength.setCurrentIndex(page.strength.findData(Strength.FLAG.value))
    click(qtbot, page.save)
    assert book(office).corrections == (Correction("旧镇名", "青禾镇", strength=Strength.FLAG),)
    assert page.table.item(0, 1).text() == "青禾镇"
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert book(office).corrections == ()


def test_a_correction_that_says_nothing_is_refused_at_its_field(qtbot, sheet, office):
    page = turn_to(sheet, sheet.corrections)
    click(qtbot, page.save)
    assert page.wrong_field.error() == "请写明要改的写法。"
    page.wrong.setText("一样")
    page.right.setText("一样")
    click(qtbot, page.save)
    assert page.wrong_field.error() == "两边写法一样，不用改。"
    assert book(office).corrections == ()


def test_a_pattern_that_cannot_be_used_is_explained_at_its_field(qtbot, sheet, office):
    page = turn_to(sheet, sheet.corrections)
    page.wrong.setText("(没有括回")
    page.right.setText("x")
    page.pattern.setChecked(True)
    click(qtbot, page.save)
    assert page.wrong_field.error()
    assert book(office).corrections == ()
    assert page.wrong.text() == "(没有括回"


def test_every_rule_is_listed_and_switched_off_for_all(qtbot, sheet, office):
    page = turn_to(sheet, sheet.rules)
    assert page.table.rowCount() == len(RULES) + len(STRUCTURES) + 1
    row = next(n for n in range(page.table.rowCount()) if page.table.item(n, 3).text() == "P05")
    page.table.item(row, 0).setCheckState(Qt.CheckState.Unchecked)
    assert book(office).switches == (Switched("P05", False),)
    assert page.count.text().endswith("停用 1 条")


def test_a_rule_is_switched_for_one_journal_only(qtbot, sheet, office):
    page = turn_to(sheet, sheet.rules)
    page.journal.setCurrentIndex(page.journal.findData("zhuanbao"))
    page.table.item(3, 0).setCheckState(Qt.CheckState.Unchecked)
    rule = page.table.item(3, 3).text()
    assert book(office).switches == (Switched(rule, False, "zhuanbao"),)
    page.journal.setCurrentIndex(page.journal.findData("kuaibao"))
    assert page.table.item(3, 0).checkState() is Qt.CheckState.Checked


def test_rules_are_looked_up_by_name_id_and_source(qtbot, sheet):
    page = turn_to(sheet, sheet.rules)
    page.sought.setText("p05")
    shown = [n for n in range(page.table.rowCount()) if not page.table.isRowHidden(n)]
    assert [page.table.item(n, 3).text() for n in shown] == ["P05"]


def test_what_is_ignored_is_shown_again(qtbot, frame, office):
    always, once = Ignored("P05", "，，"), Ignored("W02", "其它", "d1", "做好", "工作")
    for each in (always, once):
        proofing.ignore(office.archive, each, actor=office.editor, at=NOON)
    sheet = WordbookSheet(frame)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    page = sheet.ignored
    assert page.count.text() == "一律忽略 1 个，单处 1 个"
    assert page.table.item(1, 0).text() == "做好【其它】工作"
    page.table.setCurrentCell(0, 0)
    click(qtbot, page.heed)
    assert book(office).ignored == {once}


def test_a_roster_is_shown_with_its_dates(qtbot, frame, office):
    roster = Roster((Leader("陈志远", "县委书记", 1, since=date(2024, 1, 8)),),
                    (Organ("云溪县农业农村局", ("县农业农村局",)),))
    proofing.put_roster(office.archive, roster, actor=office.editor, at=NOON)
    sheet = WordbookSheet(frame)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    assert sheet.roster.count.text() == "领导职务 1 条，机构 1 个"
    assert sheet.roster.table.item(0, 1).text() == "陈志远"


def test_a_roster_comes_from_the_blank_workbook_filled_in(qtbot, sheet, office, tmp_path):
    path = tmp_path / "名录.xlsx"
    sheet.roster.write_blank(path)
    made = openpyxl.load_workbook(path)
    heads = [cell.value for cell in made["领导"][1]]
    line = {"姓名": "陈志远", "职务": "县委书记"}
    made["领导"].append([line.get(head, "") for head in heads])
    made["领导"].append([{"职务": "县长"}.get(head, "") for head in heads])
    made.save(path)
    sheet.roster.bring_in(path)
    assert [(each.name, each.post) for each in book(office).roster.leaders] == [("陈志远", "县委书记")]
    assert "第 3 行" in sheet.roster.error.text()
    assert sheet.told.text() == "已导入领导职务 1 条、机构 0 个"


def test_an_empty_workbook_or_another_file_leaves_the_roster_as_it_is(qtbot, sheet, office, tmp_path):
    proofing.put_roster(office.archive, Roster((Leader("陈志远", "县委书记", 1),)), actor=office.editor, at=NOON)
    blank, other, gone = tmp_path / "空.xlsx", tmp_path / "错.xlsx", tmp_path / "无.xlsx"
    sheet.roster.write_blank(blank)
    other.write_text("不是工作簿", encoding="utf-8")
    for path in (blank, other, gone):
        sheet.roster.bring_in(path)
        assert sheet.roster.error.text()
    assert len(book(office).roster.leaders) == 1


def test_an_editor_may_not_say_what_happens_with_classified_drafts(qtbot, sheet, office):
    click(qtbot, turn_to(sheet, sheet.roster).block)
    assert "职责" in sheet.told.text()
    assert book(office).on_classified is OnClassified.WARN
    assert sheet.roster.warn.isChecked()


def test_the_secretary_may(qtbot, frame, sheet, office):
    frame.seat(Actor(office.secretary.id, office.secretary.name, office.secretary.roles))
    click(qtbot, turn_to(sheet, sheet.roster).block)
    assert book(office).on_classified is OnClassified.BLOCK


def test_it_opens_from_the_panel_and_escape_closes_it(qtbot, screen, office):
    screen.open(office.draft().id)
    screen.proofing.ask_settings()
    assert screen.proofing.asking.isVisible()
    with qtbot.waitSignal(screen.proofing.asking.finished):
        qtbot.keyClick(screen.proofing.asking, Qt.Key.Key_Escape)


def test_every_field_has_a_name(sheet):
    for kind in (QLineEdit, QComboBox, QTableWidget):
        for made in sheet.findChildren(kind):
            assert made.accessibleName() or made.parent().inherits("QComboBox")


@pytest.fixture
def taught(qtbot, frame, office):
    """Two corrections, and a function that opens the sheet over them."""
    for wrong, right in (("旧称", "新称"), ("别称", "全称")):
        proofing.put_correction(office.archive, Correction(wrong, right), actor=office.editor, at=NOON)

    def opened():
        made = WordbookSheet(frame)
        qtbot.addWidget(made)
        made.show()
        return made
    return opened


def test_a_correction_half_written_is_there_again_over_its_line(qtbot, taught, office):
    sheet = taught()
    page = turn_to(sheet, sheet.corrections)
    row = next(n for n in range(2) if page.table.item(n, 0).text() == "别称")
    page.table.setCurrentCell(row, 0)
    page.right.setText("全称改到一半")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    again = taught()
    assert again.tabs.currentWidget() is again.corrections
    assert (again.corrections.wrong.text(), again.corrections.right.text()) == ("别称", "全称改到一半")
    click(qtbot, again.corrections.save)
    assert {each.wrong: each.right for each in book(office).corrections} == {"旧称": "新称", "别称": "全称改到一半"}


def test_a_line_only_looked_at_is_nothing_half_written(taught, frame):
    sheet = taught()
    sheet.corrections.table.setCurrentCell(0, 0)
    assert sheet.corrections.wrong.text()
    sheet.reject()
    assert put_aside_of(frame).of("correction") == {}
