"""From the sample office to an archive of one's own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from bulletin.errors import Cause, Reason, Refused, Trouble
from editor.shell.own_archive import OwnArchive


class Files:
    """Files of a chair that remember what was asked of them."""

    remembered = None
    error = None

    def __init__(self):
        self.founded, self.chosen = [], []

    def is_sample(self, archive):
        if self.error:
            raise self.error
        return True

    def proposed(self):
        return Path("/home/office/本单位.db")

    def found(self, path, founding, at):
        if path.name == "已有.db":
            raise Refused(Reason.FILE_TAKEN, path=str(path))
        self.founded.append((path, founding))

    def choose(self, path):
        self.chosen.append(path)


@pytest.fixture
def files():
    return Files()


@pytest.fixture
def page(window, frame, files, qtbot):
    frame.seat(None)
    own = OwnArchive(window.desk, frame, files)
    window.desk.show_people(())
    qtbot.mouseClick(window.desk.sign_in.found, Qt.MouseButton.LeftButton)
    assert window.desk.currentWidget() is own.page()
    return own.page()


def fill(page, **said):
    for name, words in said.items():
        getattr(page, name).findChild(QLineEdit).setText(words)


def fill_in(page):
    fill(page, name="青川县人民政府办公室", county="青川县", admin_name="李若水", admin_login="lirs")
    for field in (page.password.new, page.password.again):
        field.findChild(QLineEdit).setText("一个够长的密码")


def test_what_was_filled_in_founds_an_archive_that_is_opened_next(page, window, files, qtbot):
    fill_in(page)
    page.alone.click()
    with qtbot.waitSignal(window.desk.close_asked):
        page.deed.click()
    ((path, founding),) = files.founded
    assert path == files.proposed()
    assert (founding.admin_login, founding.password, founding.single_seat) == ("lirs", "一个够长的密码", True)
    assert files.chosen == [path]


def test_what_is_missing_is_said_beside_each_field(page, files):
    fill(page, name="青川县人民政府办公室")
    page.deed.click()
    assert page.county.error() == page.admin_name.error() == page.admin_login.error() == "请填写。"
    assert page.name.error() == ""
    assert files.founded == []


def test_a_file_that_is_there_is_refused_beside_its_field(page, files):
    fill_in(page)
    fill(page, file="/home/office/已有.db")
    page.deed.click()
    assert "已有文件" in page.file.error()
    assert page.deed.isEnabled()
    assert files.chosen == []


def test_one_may_go_back(page, window):
    page.left.emit()
    assert window.desk.currentWidget() is window.desk.sign_in


def test_where_the_own_archive_is_gone_the_sample_office_can_be_opened(window, frame, files, qtbot):
    frame.seat(None)
    files.remembered, files.error = Path("/home/office/本单位.db"), Trouble(Cause.CANNOT_OPEN)
    OwnArchive(window.desk, frame, files)
    window.desk.show_trouble(files.error)
    with qtbot.waitSignal(window.desk.close_asked):
        qtbot.mouseClick(window.desk.sign_in.usual, Qt.MouseButton.LeftButton)
    assert files.chosen == [None]
