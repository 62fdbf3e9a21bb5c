"""Going from 查找 to 刊期 and back: the reader shows what belongs to the tab that is seen."""

import pytest
from PySide6.QtCore import QPoint, Qt

from bulletin.errors import Reason
from editor.pieces.outside import BroughtPackage

FIND, ISSUES = 0, 1


@pytest.fixture
def printed(office):
    return office.published(office.approved("青禾镇春耕备耕工作进展顺利"))


@pytest.fixture
def other(office, printed):
    return office.draft("白石乡防汛物资到位", "全乡储备防汛物资。")


def actions(screen):
    """Which actions are seen: those of an issue, that of a draft."""
    return screen.reading.save.isVisible() and screen.reading.look.isVisible(), screen.reading.writing.isVisible()


def reads_nothing(screen):
    nothing, reader = screen.reading.nothing.isVisible(), screen.reading.reader.isVisible()
    return nothing and not reader and actions(screen) == (False, False)


def click_on_current(screen, qtbot):
    place = screen.issues.tree.visualRect(screen.issues.tree.currentIndex()).center()
    qtbot.mouseClick(screen.issues.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))


def test_each_tab_shows_its_own_and_the_buttons_follow(screen, printed, other):
    screen.enter()
    screen.search("防汛")
    assert actions(screen) == (False, True)
    screen.open(printed.id)
    assert screen.reading.reader.title.text().startswith("《信息快报》第51期")
    assert actions(screen) == (True, False)
    screen.tabs.setCurrentIndex(FIND)
    assert "防汛物资" in screen.reading.reader.page.toPlainText()
    assert actions(screen) == (False, True)
    screen.tabs.setCurrentIndex(ISSUES)
    assert screen.reading.reader.title.text().startswith("《信息快报》第51期")
    assert actions(screen) == (True, False)


def test_a_tab_with_nothing_chosen_shows_nothing(screen, printed, other):
    screen.enter()
    screen.search("防汛")
    screen.tabs.setCurrentIndex(ISSUES)
    assert reads_nothing(screen), "no issue is chosen yet"
    screen.open(printed.id)
    screen.search("没有这几个字")
    assert reads_nothing(screen), "nothing was found"
    screen.tabs.setCurrentIndex(ISSUES)
    assert actions(screen) == (True, False)


def test_when_the_words_find_nothing_any_more_the_draft_read_before_goes(screen, printed, other):
    screen.enter()
    screen.search("防汛")
    screen.search("抗旱")
    assert reads_nothing(screen)
    screen.search("防汛")
    assert actions(screen) == (False, True)
    screen.search("")
    assert reads_nothing(screen)


def test_a_click_on_the_issue_chosen_already_shows_it_again(screen, printed, qtbot):
    screen.enter()
    screen.open(printed.id)
    screen.reading.reader.show_text("别的", "", (), (), 100)
    click_on_current(screen, qtbot)
    assert screen.reading.reader.title.text().startswith("《信息快报》第51期")


def test_an_issue_asked_for_by_name_is_shown_also_when_it_is_chosen_already(screen, printed, other):
    screen.enter()
    screen.open(printed.id)
    screen.search("防汛")
    screen.open(printed.id)
    assert actions(screen) == (True, False)


def test_entering_again_on_the_issues_leaves_the_finds_where_they_are(screen, printed, other):
    screen.enter()
    screen.search("防汛")
    screen.open(printed.id)
    screen.enter()
    assert screen.reading.reader.title.text().startswith("《信息快报》第51期")
    assert actions(screen) == (True, False)


def test_an_answer_for_the_tab_that_was_left_comes_too_late(screen, printed, other, frame, monkeypatch):
    late = []
    screen.enter()
    ask = frame.background.ask

    def ask_later(owner, job, then=None, otherwise=None):
        ask(owner, job, lambda result: late.append(lambda: then(result)) if then else None, otherwise)
    find = found(screen)
    monkeypatch.setattr(frame.background, "ask", ask_later)
    screen.reading.show_find(find, ())
    monkeypatch.undo()
    screen.open(printed.id)
    for answer in late:
        answer()
    assert actions(screen) == (True, False)


def found(screen):
    screen.search("防汛")
    return screen.finding.chosen()


def test_a_draft_from_another_screen_is_read_beside_an_empty_search(screen, printed, other):
    screen.enter()
    screen.search("春耕")
    screen.open(other.id)
    assert "防汛物资" in screen.reading.reader.page.toPlainText()
    assert (screen.tabs.currentIndex(), screen.finding.box.text()) == (FIND, "")
    assert actions(screen) == (False, True)
    screen.enter()
    assert "防汛物资" in screen.reading.reader.page.toPlainText(), "who comes back finds it again"
    screen.search("春耕")
    assert "春耕" in screen.reading.reader.page.toPlainText()
    screen.search("")
    assert reads_nothing(screen)


def test_a_printed_draft_from_another_screen_leads_on_to_its_issue(screen, printed, qtbot):
    screen.enter()
    screen.open(printed.items[0].draft_id)
    assert "《信息快报》2026年第51期" in screen.reading.reader.whence.text()
    qtbot.mouseClick(screen.reading.issue, Qt.MouseButton.LeftButton)
    assert screen.reading.reader.title.text().startswith("《信息快报》第51期")


def test_a_package_opened_with_the_program_is_looked_into_for_an_editor(screen, tmp_path):
    file = tmp_path / "a.bdpack"
    file.write_bytes(b"no package")
    screen.open(BroughtPackage(file))
    assert screen.doors.exchange.sheet is not None
    screen.doors.exchange.sheet.reject()


def test_who_may_not_take_in_a_package_is_told_who_may(screen, office, frame, heard, tmp_path):
    frame.seat(office.secretary)
    screen.open(BroughtPackage(tmp_path / "a.bdpack"))
    assert screen.doors.exchange.sheet is None
    assert [error.reason for error in heard] == [Reason.ROLE_MISSING]
