"""导出清单: what is shown leaves as a table, another list as well; what went wrong is told on the sheet; keys do."""

import csv
import io
import json

import openpyxl
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QWidget

from bulletin.errors import Cause, Trouble
from editor.archive.screen import ArchiveScreen
from editor.exchange.door import ExchangeDoor
from editor.exchange.list_door import ListDoor, offer_of
from editor.inbox.screen import InboxScreen
from editor.issues.screen import IssuesScreen
from editor.office.screen import OfficeScreen


@pytest.fixture
def over(frame, let_go, qtbot):
    window = let_go(QWidget())
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def door(frame, over):
    return ListDoor(frame, over)


def words(group):
    return [each.text() for each in group.buttons()]


def lines(office):
    with office.archive.reading() as work:
        return [(each.deed, each.reason) for each in work.log.lines(range(1, work.log.head().seq + 1))]


def test_every_list_of_the_office_is_offered_the_one_of_the_place_first(door):
    door.open(first="items")
    assert words(door.sheet.lists)[0] == "刊发信息：每期的每一条"
    assert len(words(door.sheet.lists)) == 6
    door.sheet.reject()
    assert door.sheet is None


@pytest.mark.parametrize(("kind", "ending"), [(0, ".xlsx"), (1, ".csv"), (2, ".json")])
def test_it_is_written_as_the_kind_chosen_noted_and_told_with_its_name(office, frame, door, heard, tmp_path, kind,
                                                                      ending):
    office.draft("题")
    door.open()
    door.sheet.kinds.button(kind).setChecked(True)
    door.sheet.answer()
    proposed = door.sheet.where.selectedFiles()[0]
    assert proposed.rpartition("/")[2].startswith("稿件清单")
    assert proposed.endswith(ending)
    path = tmp_path / f"稿件{ending}"
    door.sheet.where.fileSelected.emit(str(path))
    data = path.read_bytes()
    held = {".xlsx": lambda: openpyxl.load_workbook(io.BytesIO(data)).active["B2"].value,
            ".csv": lambda: list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))[1][1],
            ".json": lambda: json.loads(data)["rows"][0]["标题"]}[ending]()
    assert held == "题"
    assert heard == [f"稿件 1 行，已导出：稿件{ending}"]
    assert lines(office)[-1] == ("export_list", f"稿件{ending}")
    assert door.sheet is None


@pytest.mark.parametrize(("cause", "said"), [(Cause.DISK_FULL, "磁盘已满"), (Cause.FILE_IN_USE, "正被其他程序占用")])
def test_what_the_disk_or_another_program_will_not_have_is_told_and_can_be_tried_again(
        office, door, heard, tmp_path, monkeypatch, cause, said):
    def refuse(path, data):
        raise Trouble(cause, path=str(path))
    monkeypatch.setattr("bulletin.files.write_whole", refuse)
    before = lines(office)
    door.open()
    door.sheet.begin(tmp_path / "稿件.xlsx")
    assert said in door.sheet.wrong()
    assert "稿件.xlsx" in door.sheet.wrong()
    assert heard == []
    assert lines(office) == before
    monkeypatch.undo()
    door.sheet.begin(tmp_path / "稿件.xlsx")
    assert heard == ["稿件 0 行，已导出：稿件.xlsx"]


def test_a_folder_that_is_gone_is_told(door, tmp_path):
    door.open()
    door.sheet.begin(tmp_path / "拔掉的U盘" / "稿件.xlsx")
    assert door.sheet.wrong() == "没有这个文件夹，清单没有写出。请另选地方。"


def test_a_name_that_says_another_kind_is_told_which_there_are(door, tmp_path):
    door.open()
    door.sheet.begin(tmp_path / "稿件.doc")
    assert "清单须以 .xlsx、.csv 或 .json 结尾" in door.sheet.wrong()
    assert door.sheet.deed.isEnabled()


def test_what_is_being_written_is_written_though_the_sheet_is_closed(qtbot, in_threads, over, let_go, tmp_path):
    frame, _ = in_threads(lambda office: office.draft("题"))
    said = []
    frame.said.connect(said.append)
    door = ListDoor(frame, over)
    door.open()
    sheet = door.sheet
    sheet.begin(tmp_path / "稿件.csv")
    assert not sheet.deed.isEnabled()
    sheet.reject()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["稿件 1 行，已导出：稿件.csv"]


def test_the_next_dialog_begins_where_the_last_file_went(office, door, frame, tmp_path):
    (tmp_path / "U盘").mkdir()
    door.open()
    door.sheet.begin(tmp_path / "U盘" / "稿件.csv")
    door.open()
    door.sheet.answer()
    assert door.sheet.where.directory().absolutePath() == str(tmp_path / "U盘")
    door.sheet.where.reject()


def test_a_package_is_looked_for_in_a_folder_that_is_there_and_no_name_is_proposed(over, frame, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: "/nowhere/Documents")
    asked = []
    door = ExchangeDoor(frame, over)
    door.asked_for.connect(asked.append)
    door.open_taking()
    dialog, = asked
    assert dialog.selectedFiles() in ([], [""], [dialog.directory().absolutePath()])
    assert "Documents" not in dialog.directory().absolutePath()
    dialog.reject()


def test_what_the_inbox_shows_leaves_by_the_keys_with_its_filter(qtbot, office, frame, let_go, tmp_path, heard):
    office.draft("防汛物资"), office.draft("春耕")
    screen = let_go(InboxScreen(frame))
    with qtbot.waitActive(screen):
        screen.show()
    screen.enter()
    screen.filters.words.setText("防汛")
    qtbot.keyClick(screen.filters.words, Qt.Key.Key_Return)
    screen.pane.list.setFocus()
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_S,
                   Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sheet = screen.pane.lists.sheet
    assert words(sheet.lists)[0] == "所列来稿：待处理，共 1 篇"
    sheet.begin(tmp_path / "稿件.json")
    assert [row["标题"] for row in json.loads((tmp_path / "稿件.json").read_bytes())["rows"]] == ["防汛物资"]
    screen.close()


def test_what_was_found_leaves_as_it_was_asked_also_what_was_not_scrolled_to(qtbot, office, frame, let_go, tmp_path):
    for number in range(60):
        office.draft(f"第{number}期排查情况")
    screen = let_go(ArchiveScreen(frame))
    with qtbot.waitActive(screen):
        screen.show()
    screen.enter()
    screen.search("排查")
    qtbot.keyClick(screen.finding.list, Qt.Key.Key_S,
                   Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sheet = screen.lists.door.sheet
    assert words(sheet.lists)[0] == "检索“排查”的结果，共 60 篇"
    sheet.begin(tmp_path / "检索.csv")
    assert len((tmp_path / "检索.csv").read_text("utf-8-sig").splitlines()) == 61
    screen.finding.head.out.click()
    screen.lists.door.sheet.reject()
    screen.close()


def test_beside_the_issues_their_list_comes_first(qtbot, office, frame, let_go):
    office.published(office.approved())
    screen = let_go(ArchiveScreen(frame))
    screen.show()
    screen.enter()
    screen.tabs.setCurrentWidget(screen.issues)
    screen.issues.pane.lists.click()
    assert words(screen.lists.door.sheet.lists)[0].startswith("全部刊期")
    screen.lists.door.sheet.reject()
    screen.close()


def test_on_the_board_the_menu_and_the_keys_lead_to_it(qtbot, office, frame, let_go):
    screen = let_go(IssuesScreen(frame))
    with qtbot.waitActive(screen):
        screen.show()
    screen.enter()
    qtbot.keyClick(screen, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert words(screen.planning.lists.sheet.lists)[0].startswith("全部刊期")
    screen.planning.lists.sheet.reject()
    screen.head.ways.click()
    assert any(each.text().startswith("导出清单…") for each in screen.planning.menu.actions())
    screen.planning.menu.close()
    screen.close()


def test_the_units_leave_from_the_settings_of_the_office(qtbot, office, frame, let_go):
    screen = let_go(OfficeScreen(frame))
    screen.show()
    screen.enter()
    screen.open("office")
    screen.office.out.click()
    assert words(screen.office.lists.sheet.lists)[0] == "报送单位名录"
    screen.office.lists.sheet.reject()
    screen.close()


@pytest.mark.parametrize("code", ["drafts", "issues", "items", "numbers", "units", "instructions"])
def test_an_offer_reads_the_list_it_names(office, code):
    assert offer_of(code).make(office.archive).columns
