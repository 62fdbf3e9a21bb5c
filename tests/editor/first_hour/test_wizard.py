"""The first hour as somebody goes through it: into a real archive of their own."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from bulletin.desk import doors, office, seats
from bulletin.desk.units import all_units
from bulletin.people import RoleName
from db.sqlite_archive import SqliteArchive
from editor.archive_files import ArchiveFiles
from editor.first_hour.wizard import Wizard
from editor.shell.resources import ROOT

PASSWORD = "一个够长的密码"
LIST = "单位名称,组别,信息员\n青川镇,乡镇,王小明\n白水乡,乡镇,\n县水利局,部门,赵一\n"


@pytest.fixture
def wizard(qtbot, frame, tmp_path):
    made = Wizard(frame)
    qtbot.addWidget(made)
    made.resize(1280, 690)
    made.show()
    made.begin(tmp_path / "数据" / "本单位.db")
    return made


@pytest.fixture
def founded(wizard, tmp_path):
    """Let the archive be made as the window does, and return it opened."""
    files = ArchiveFiles(None, lambda: tmp_path, lambda path, create: SqliteArchive(path, create=create), ROOT,
                         lambda: QSettings(str(tmp_path / "files.ini"), QSettings.Format.IniFormat))
    opened = []

    def make(founding, outfit, path):
        files.found(path, founding, datetime.now(UTC), outfit)
        wizard.show_made()
        opened.append(SqliteArchive(path))
    wizard.asked.connect(make)
    yield opened
    for archive in opened:
        archive.close()


def type_into(qtbot, field, words):
    editor = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    editor.clear()
    spoken = QInputMethodEvent()  # as an input method types Chinese
    spoken.setCommitString(words)
    QApplication.sendEvent(editor, spoken)


def write_office(wizard, qtbot, login="lirs"):
    step = wizard.office
    for field, words in ((step.office, "青川县人民政府办公室"), (step.county, "青川县"), (step.admin_name, "李若水"),
                         (step.admin_login, login), (step.password.new, PASSWORD), (step.password.again, PASSWORD)):
        type_into(qtbot, field, words)


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def put_off_the_rest(wizard, qtbot):
    while wizard.here is not wizard.over:
        press(qtbot, wizard.later)


def go_through(wizard, qtbot, tmp_path):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    daily, special = wizard.journals.rows[:2]
    type_into(qtbot, daily.name, "青川快报")
    daily.number.setValue(38)
    daily.total.setValue(1204)
    special.wanted.click()
    press(qtbot, wizard.go_on)
    listed = tmp_path / "名单.csv"
    listed.write_text(LIST, "utf-8")
    wizard.units.read(listed)
    press(qtbot, wizard.units.sheet.take)
    press(qtbot, wizard.go_on)
    editor, chief = wizard.people.rows[:2]
    for row, name, login in ((editor, "陈一帆", "chenyf"), (chief, "周正明", "zhouzm")):
        type_into(qtbot, row.name, name)
        type_into(qtbot, row.login, login)
    press(qtbot, wizard.go_on)
    incoming, second = tmp_path / "来稿", tmp_path / "移动硬盘"
    for folder, step in ((incoming, wizard.watched), (second, wizard.second)):
        folder.mkdir()
        step.take(str(folder))
        press(qtbot, wizard.go_on)


def test_all_steps_lead_to_an_office_ready_for_work(wizard, founded, qtbot, tmp_path):
    go_through(wizard, qtbot, tmp_path)
    assert wizard.here is wizard.over
    assert not list(tmp_path.glob("**/*.db"))  # nothing is written before the end
    assert any("青川快报" in told and "第 38 期（总第 1204 期）" in told for told in wizard.over.lines())
    press(qtbot, wizard.go_on)
    (archive,) = founded
    people = {each.login: each for each in office.people(archive)}
    assert people.keys() == {"lirs", "chenyf", "zhouzm"}
    assert people["zhouzm"].roles == {RoleName.REVIEWER}
    assert not people["chenyf"].password
    assert seats.sign_in(archive, people["lirs"].id, PASSWORD, at=datetime.now(UTC)).name == "李若水"
    with archive.reading() as work:
        journals = {each.id: each for each in work.journals.all()}
    assert journals.keys() == {"kuaibao", "zhuanbao"}
    daily = journals["kuaibao"]
    assert (daily.name, daily.masthead, daily.first_number, daily.first_total, daily.publisher) == (
        "青川快报", "青川快报", 38, 1204, "青川县人民政府办公室")
    assert {each.name for each in all_units(archive)} == {"青川镇", "白水乡", "县水利局"}
    assert doors.settings(archive).watched.folder == str(tmp_path / "来稿")


def test_what_was_made_and_three_next_steps_are_told_at_the_end(wizard, founded, qtbot, tmp_path):
    go_through(wizard, qtbot, tmp_path)
    press(qtbot, wizard.go_on)
    told = wizard.made.words()
    assert wizard.made.isVisible()
    assert "报送单位 3 个：乡镇 2 个，部门 1 个" in told
    assert sum(words.startswith(("1. ", "2. ", "3. ")) for words in told) == 3
    with qtbot.waitSignal(wizard.opened):
        press(qtbot, wizard.made.open)


def test_each_step_but_the_first_can_be_left_for_later(wizard, founded, qtbot):
    assert not wizard.later.isVisible()
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    put_off_the_rest(wizard, qtbot)
    assert all("以后" in words for words in wizard.over.lines()[3:])
    press(qtbot, wizard.go_on)
    (archive,) = founded
    with archive.reading() as work:
        assert [each.name for each in work.journals.all()] == ["信息快报"]
    assert len(office.people(archive)) == 1
    assert doors.settings(archive).watched is None


def test_what_is_missing_is_said_beside_its_field_and_holds_one_back(wizard, qtbot):
    type_into(qtbot, wizard.office.office, "青川县人民政府办公室")
    press(qtbot, wizard.go_on)
    assert wizard.here is wizard.office
    assert wizard.office.office.error() == ""
    assert wizard.office.county.error() == wizard.office.admin_login.error() == "请填写。"


def test_one_goes_back_and_finds_all_as_it_was(wizard, qtbot):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    wizard.journals.rows[0].number.setValue(38)
    press(qtbot, wizard.back)
    assert wizard.here is wizard.office
    assert wizard.office.founding().name == "青川县人民政府办公室"
    press(qtbot, wizard.go_on)
    assert wizard.journals.rows[0].number.value() == 38


def test_a_step_put_off_is_made_again_when_something_is_typed_into_it(wizard, founded, qtbot):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    put_off_the_rest(wizard, qtbot)
    wizard.over.wanted.emit("people")
    type_into(qtbot, wizard.people.rows[0].name, "陈一帆")
    type_into(qtbot, wizard.people.rows[0].login, "chenyf")
    press(qtbot, wizard.go_on)
    put_off_the_rest(wizard, qtbot)
    press(qtbot, wizard.go_on)
    assert {each.login for each in office.people(founded[0])} == {"lirs", "chenyf"}


def test_enter_goes_on_and_escape_leaves(wizard, qtbot):
    write_office(wizard, qtbot)
    qtbot.keyClick(wizard.office.password.again.findChild(QLineEdit), Qt.Key.Key_Return)
    assert wizard.here is wizard.journals
    with qtbot.waitSignal(wizard.left):
        qtbot.keyClick(wizard.journals.rows[0].name, Qt.Key.Key_Escape)


def test_what_was_typed_is_there_the_next_day_but_for_the_password(wizard, frame, qtbot, tmp_path):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    wizard.journals.rows[0].number.setValue(38)
    wizard.hide()
    assert PASSWORD not in (tmp_path / "chair.ini").read_text() if (tmp_path / "chair.ini").exists() else True
    again = Wizard(frame)
    qtbot.addWidget(again)
    again.show()
    again.begin(tmp_path / "本单位.db")
    assert again.office.founding().name == "青川县人民政府办公室"
    assert again.office.password.new.findChild(QLineEdit).text() == ""
    assert again.journals.rows[0].number.value() == 38
    assert again.office.path() == tmp_path / "本单位.db"


def test_once_the_office_is_founded_nothing_typed_is_kept(wizard, founded, frame, qtbot):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    put_off_the_rest(wizard, qtbot)
    press(qtbot, wizard.go_on)
    wizard.hide()
    assert frame.settings.first_hour.typed == {}


def test_the_password_forgotten_meanwhile_is_asked_for_before_anything_is_made(wizard, founded, qtbot, tmp_path):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    put_off_the_rest(wizard, qtbot)
    wizard.hide()
    wizard.show()
    wizard.begin(tmp_path / "本单位.db")
    wizard.show_step(len(wizard.steps) - 1)
    press(qtbot, wizard.go_on)
    assert wizard.here is wizard.office
    assert wizard.office.password.new.error() == "请输入密码。"
    assert founded == []


@pytest.mark.parametrize(("rows", "said"), [
    ((("陈一帆", ""),), "请把姓名和登录名都写上。"),
    ((("陈一帆", "lirs"),), "登录名“lirs”已经有人用，请换一个。"),
    ((("陈一帆", "chen"), ("陈二", "chen")), "登录名“chen”已经有人用，请换一个。"),
])
def test_people_need_a_name_and_a_login_of_their_own(wizard, qtbot, rows, said):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    press(qtbot, wizard.later)
    press(qtbot, wizard.later)
    for row, (name, login) in zip(wizard.people.rows, rows, strict=False):
        type_into(qtbot, row.name, name)
        type_into(qtbot, row.login, login)
    press(qtbot, wizard.go_on)
    assert wizard.here is wizard.people
    assert wizard.people.wrong.text() == said


def test_a_folder_that_is_not_there_is_said_beside_it(wizard, qtbot, tmp_path):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    for _ in range(3):
        press(qtbot, wizard.later)
    wizard.watched.take(str(tmp_path / "没有"))
    press(qtbot, wizard.go_on)
    assert wizard.here is wizard.watched
    assert wizard.watched.folder.error()


@pytest.mark.parametrize(("about", "name"), [("file", "office"), ("second", "second"), ("", "look over")])
def test_why_no_archive_was_made_is_said_where_it_can_be_mended(wizard, qtbot, about, name):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    put_off_the_rest(wizard, qtbot)
    press(qtbot, wizard.go_on)
    wizard.refuse("已有文件。", about)
    assert wizard.here.name == name
    assert "已有文件。" in (wizard.office.file.error(), wizard.second.folder.error(), wizard.over.wrong.text())
    assert wizard.go_on.isEnabled()


def test_the_units_of_the_sample_can_be_had_to_begin_with(wizard, founded, qtbot):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    press(qtbot, wizard.later)
    wizard.units.of_sample.click()
    press(qtbot, wizard.go_on)
    put_off_the_rest(wizard, qtbot)
    press(qtbot, wizard.go_on)
    assert len(all_units(founded[0])) > 10


def test_no_journal_at_all_is_not_gone_on_with(wizard, qtbot):
    write_office(wizard, qtbot)
    press(qtbot, wizard.go_on)
    wizard.journals.rows[0].wanted.click()
    press(qtbot, wizard.go_on)
    assert wizard.here is wizard.journals
    assert "勾选" in wizard.journals.wrong.text()
