"""From the sample office to an archive of one's own, and back to visit."""

from pathlib import Path

import pytest
from builders import actor
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.founding import Founding, Outfit
from editor.shell.own_archive import OwnArchive

OWN = Path("/home/office/本单位.db")
ASKED = Founding("青川县人民政府办公室", "青川县", "李若水", "lirs", "一个够长的密码")


class Files:
    """Files of a chair that remember what was asked of them."""

    own = None
    error = None
    at_sample = False
    path = Path("/home/office/archive.db")

    def __init__(self):
        self.founded, self.chosen, self.opened_again = [], [], 0

    def is_sample(self, archive):
        if self.error:
            raise self.error
        return self.own is None or self.at_sample

    def proposed(self):
        return OWN

    def found(self, path, founding, at, outfit):
        if path.name == "已有.db":
            raise Refused(Reason.FILE_TAKEN, path=str(path))
        self.founded.append((path, founding, outfit))

    def choose(self, path):
        self.chosen.append(path)

    def again(self):
        self.opened_again += 1


class Page(QWidget):
    """A page that only remembers what it was told."""

    asked = Signal(object, object, object)
    left = Signal()
    opened = Signal()

    def __init__(self):
        super().__init__()
        self.begun, self.refused, self.made = [], [], 0

    def begin(self, file):
        self.begun.append(file)

    def refuse(self, words, about=""):
        self.refused.append((words, about))

    def show_made(self):
        self.made += 1


@pytest.fixture
def files():
    return Files()


@pytest.fixture
def own(window, frame, files):
    frame.seat(None)
    made = OwnArchive(window.desk, frame, files, Page)
    window.desk.show_people(())
    return made


@pytest.fixture
def page(own, window, qtbot):
    qtbot.mouseClick(window.desk.sign_in.found, Qt.MouseButton.LeftButton)
    assert window.desk.currentWidget() is own.page()
    return own.page()


def test_the_page_is_given_the_place_proposed(page):
    assert page.begun == [OWN]


def test_what_was_filled_in_founds_an_archive_that_is_opened_next(page, window, files, qtbot):
    page.asked.emit(ASKED, Outfit(), OWN)
    assert files.founded == [(OWN, ASKED, Outfit())]
    assert (files.chosen, page.made) == ([OWN], 1)
    with qtbot.waitSignal(window.desk.close_asked):
        page.opened.emit()


def test_the_second_place_is_marked_and_kept_for_this_chair(page, frame, tmp_path):
    second = tmp_path / "另一块盘"
    second.mkdir()
    page.asked.emit(ASKED, Outfit(second=str(second)), OWN)
    assert list(second.iterdir())
    assert frame.settings.keeping(OWN).second_place == str(second)


def test_a_second_place_that_is_not_there_is_refused_before_anything_is_made(page, files, tmp_path):
    page.asked.emit(ASKED, Outfit(second=str(tmp_path / "没有")), OWN)
    assert [about for _, about in page.refused] == ["second"]
    assert files.founded == files.chosen == []


def test_a_file_that_is_there_is_refused_beside_its_field(page, files):
    page.asked.emit(ASKED, Outfit(), Path("/home/office/已有.db"))
    ((words, about),) = page.refused
    assert "已有文件" in words
    assert about == "file"
    assert files.chosen == []


def test_one_may_go_back_to_the_sign_in_page(page, window):
    page.left.emit()
    assert window.desk.currentWidget() is window.desk.sign_in


def test_whoever_asked_from_the_sample_goes_back_to_the_places(own, window, frame, qtbot):
    frame.seat(actor("chen"))
    assert own.strip.isVisible()
    qtbot.mouseClick(own.strip.found, Qt.MouseButton.LeftButton)
    assert window.desk.currentWidget() is own.page()
    own.page().left.emit()
    assert window.desk.currentWidget() is window.desk.work


def test_the_strip_can_be_put_away(own, window, frame, qtbot):
    frame.seat(actor("chen"))
    qtbot.mouseClick(own.strip.close_it, Qt.MouseButton.LeftButton)
    assert not own.strip.isVisible()


def test_the_sample_is_visited_and_left_again_for_ones_own(window, frame, files, qtbot):
    files.own = OWN
    own = OwnArchive(window.desk, frame, files, Page)
    assert (own.at_sample, own.strip.isVisible()) == (False, False)
    with qtbot.waitSignal(window.desk.close_asked):
        own.visit_sample()
    assert (files.at_sample, files.opened_again) == (True, 1)
    again = OwnArchive(window.desk, frame, files, Page)
    assert again.at_sample
    with qtbot.waitSignal(window.desk.close_asked):
        again.strip.own.click()
    assert (files.at_sample, files.opened_again, files.chosen) == (False, 2, [])


def test_visiting_the_sample_the_sign_in_page_leads_back(window, frame, files, qtbot):
    frame.seat(None)
    files.own, files.at_sample = OWN, True
    OwnArchive(window.desk, frame, files, Page)
    window.desk.show_people(())
    assert window.desk.sign_in.found.text() == "回到本单位档案"
    with qtbot.waitSignal(window.desk.close_asked):
        qtbot.mouseClick(window.desk.sign_in.found, Qt.MouseButton.LeftButton)
    assert not files.at_sample


def test_where_the_own_archive_is_gone_the_sample_office_can_be_opened(window, frame, files, qtbot):
    frame.seat(None)
    files.own, files.error = OWN, Trouble(Cause.CANNOT_OPEN)
    OwnArchive(window.desk, frame, files, Page)
    window.desk.show_trouble(files.error)
    with qtbot.waitSignal(window.desk.close_asked):
        qtbot.mouseClick(window.desk.sign_in.usual, Qt.MouseButton.LeftButton)
    assert files.chosen == [None]
