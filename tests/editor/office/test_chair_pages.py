"""What is set for this chair: kept at once, told to the window, and back to the default with one press."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from editor.office.archives_page import ArchivesPage
from editor.office.folders_page import FoldersPage
from editor.office.look_page import LookPage
from editor.office.notices_page import NoticesPage
from editor.office.working_page import WorkingPage


@pytest.fixture
def told(frame):
    heard = []
    frame.chair_changed.connect(heard.append)
    return heard


@pytest.fixture
def page_of(qtbot, frame):
    def make(kind):
        made = kind(frame)
        qtbot.addWidget(made)
        made.show()
        return made
    return make


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def row_of(page, control):
    return next(row for row in page.rows if row.editor is control)


def test_what_is_chosen_for_the_look_is_kept_and_told(page_of, frame, told):
    page = page_of(LookPage)
    choose(page.scheme, "dark")
    choose(page.language, "en")
    choose(page.zoom, 150)
    page.rail.click()
    settings = frame.settings
    assert (settings.scheme, settings.language) == ("dark", "en")
    assert (settings.text_zoom, settings.rail_collapsed) == (150, True)
    assert told == ["scheme", "language", "text_zoom", "rail"]


def test_each_row_says_its_default_and_goes_back_to_it(page_of, frame, qtbot):
    page = page_of(LookPage)
    assert not any(row.back.isVisible() for row in page.rows)
    assert all(row.default.text().startswith("默认：") for row in page.rows)
    choose(page.scheme, "dark")
    choose(page.language, "en")
    choose(page.zoom, 150)
    page.rail.click()
    for row in page.rows:
        assert row.back.isVisible(), row.label
        qtbot.mouseClick(row.back, Qt.MouseButton.LeftButton)
        assert not row.back.isVisible()
    settings = frame.settings
    assert (settings.scheme, settings.language, settings.text_zoom, settings.rail_collapsed) == (
        "system", "system", 100, False)
    assert page.scheme.currentData() == page.language.currentData() == "system"


def test_another_language_can_be_had_at_once_where_the_window_can_open_again(page_of, frame, qtbot):
    class Archives:
        reopened = 0

        def reopen(self):
            self.reopened += 1

    frame.archives = Archives()
    page = page_of(LookPage)
    assert not page.reopen.isVisible()
    choose(page.language, "en")
    assert page.reopen.isVisible()
    qtbot.mouseClick(page.reopen, Qt.MouseButton.LeftButton)
    assert frame.archives.reopened == 1


def test_the_default_layout_forgets_window_splitters_and_columns(page_of, frame, heard):
    frame.settings.keep_columns("inbox", "0:120")
    page_of(LookPage).arrange.click()
    assert frame.settings.columns("inbox") == ""
    assert heard == ["布局已恢复默认，下次打开窗口时生效"]


def test_the_tour_is_asked_for_again(page_of, told):
    page_of(LookPage).around.click()
    assert told == ["tour"]


def test_notices_are_turned_off_and_on_again(page_of, frame, told, qtbot):
    page = page_of(NoticesPage)
    page.wanted.click()
    assert not frame.settings.notices.wanted
    qtbot.mouseClick(page.rows[0].back, Qt.MouseButton.LeftButton)
    assert frame.settings.notices.wanted
    assert told == ["notices", "notices"]


def test_the_printed_pages_are_shown_as_wished(page_of, frame, qtbot):
    page = page_of(WorkingPage)
    page.shown.click()
    choose(page.fit, "page")
    choose(page.columns, 2)
    pages = frame.settings.pages
    assert (pages.shown, pages.fit, pages.columns) == (True, "page", 2)
    for control in (page.shown, page.fit, page.columns):
        qtbot.mouseClick(row_of(page, control).back, Qt.MouseButton.LeftButton)
    assert (pages.shown, pages.fit, pages.columns) == (False, "width", 1)


def test_an_input_method_is_chosen_among_those_there_are(page_of, frame):
    page = page_of(WorkingPage)
    found = [page.method.itemData(row) for row in range(page.method.count())]
    assert found[0] == ""
    choose(page.method, found[-1])
    assert frame.settings.input_method == found[-1]


def test_folders_are_seen_and_forgotten(page_of, frame, qtbot):
    frame.settings.issues_folder = "/home/office/成刊"
    page = page_of(FoldersPage)
    editor = page.issues.editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "/home/office/成刊"
    qtbot.mouseClick(page.issues.back, Qt.MouseButton.LeftButton)
    assert frame.settings.issues_folder == editor.text() == ""


def test_without_the_files_of_a_chair_nothing_is_offered(page_of):
    page = page_of(ArchivesPage)
    assert not any(each.isVisible() for each in (page.found, page.own, page.sample))


@pytest.mark.parametrize(("at_sample", "has_own", "offered"), [
    (True, False, "found"), (True, True, "own"), (False, True, "sample")])
def test_the_way_between_the_two_archives_is_offered(page_of, frame, qtbot, at_sample, has_own, offered):
    went = []

    class Archives:
        path = "/home/office/本单位.db"

        def __getattr__(self, name):
            return lambda: went.append(name)

    archives = Archives()
    archives.at_sample, archives.has_own = at_sample, has_own
    frame.archives = archives
    page = page_of(ArchivesPage)
    shown = [name for name in ("found", "own", "sample") if getattr(page, name).isVisible()]
    assert shown == [offered]
    getattr(page, offered).click()
    assert went == [{"found": "ask", "own": "visit_own", "sample": "visit_sample"}[offered]]


def test_what_the_menu_changed_is_shown_here_too(page_of, frame):
    page = page_of(LookPage)
    frame.settings.scheme = "light"
    frame.change_chair("scheme")
    assert isinstance(page.scheme, QComboBox)
    assert page.scheme.currentData() == "light"
