"""The tour: once at a chair, pointing at real places, and never in the way of what is typed."""

import pytest
from builders import actor
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from shiboken6 import delete

from editor.first_hour import tour as touring
from editor.first_hour.tour import Tour
from editor.shell import icons
from editor.shell.desk import Desk
from editor.shell.screen import Place, ScreenBase
from editor.shell.theme import Theme

NAMES = {"inbox": "来稿", "writing": "采编", "signing": "签发", "issues": "组版"}


class Typed(ScreenBase):
    """A screen with a line to type into."""

    def __init__(self, frame):
        super().__init__()
        self.line = QLineEdit(self)


@pytest.fixture
def desk(qtbot, qapp, frame, monkeypatch):
    icons.load()
    monkeypatch.setattr(touring, "_SETTLED_MS", 0)
    frame.seat(None)
    theme = Theme(qapp)
    made = Desk([Place(name, title, "tray", Typed) for name, title in NAMES.items()], frame, theme)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    yield made
    delete(theme)


@pytest.fixture
def tour(desk, frame):
    return Tour(desk, frame, by_itself=False)


def words_shown(tour, qtbot):
    """Go through all cards and return what they say."""
    said = []
    while tour.card is not None:
        said.append(tour.card.words())
        qtbot.keyClick(tour.card, Qt.Key.Key_Right)
    return said


def test_it_comes_by_itself_once_at_a_chair(desk, frame, qtbot):
    tour = Tour(desk, frame, by_itself=True)
    frame.seat(actor("chen"))
    qtbot.waitUntil(lambda: tour.card is not None)
    qtbot.keyClick(tour.card, Qt.Key.Key_Escape)
    assert tour.card is None
    frame.seat(None)
    frame.seat(actor("chen"))
    qtbot.wait(20)
    assert tour.card is None
    assert frame.settings.first_hour.shown_around


def test_five_cards_and_then_it_is_over(desk, tour, frame, qtbot):
    frame.seat(actor("chen"))
    desk.top.tour_asked.emit()
    assert len(words_shown(tour, qtbot)) == 5


def test_each_card_lies_in_the_window_beside_what_it_points_at(desk, tour, frame, qtbot):
    frame.seat(actor("chen"))
    tour.begin()
    seen = []
    while tour.card is not None:
        assert desk.rect().contains(tour.card.geometry())
        seen.append(tour.card.pos().toTuple())
        tour.card.go_on.click()
    assert len(set(seen)) == 5


def test_one_may_go_back_a_card(desk, tour, frame, qtbot):
    frame.seat(actor("chen"))
    tour.begin()
    first = tour.card.words()
    qtbot.keyClick(tour.card, Qt.Key.Key_Right)
    qtbot.keyClick(tour.card, Qt.Key.Key_Left)
    assert tour.card.words() == first


def test_whoever_types_keeps_the_keys(desk, tour, frame, qtbot):
    frame.seat(actor("chen"))
    line = desk.screens.made("inbox").line
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    tour.begin()
    assert not tour.card.hasFocus()
    qtbot.keyClicks(line, "def")
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert line.text() == "abcdef"


def test_it_does_not_come_by_itself_over_typing(desk, frame, qtbot):
    tour = Tour(desk, frame, by_itself=True)
    frame.seat(actor("chen"))
    desk.window().activateWindow()
    desk.screens.made("inbox").line.setFocus()
    qtbot.wait(20)
    assert tour.card is None
    assert not frame.settings.first_hour.shown_around


def test_a_letter_typed_at_the_card_goes_where_it_was_meant(desk, tour, frame, qtbot):
    frame.seat(actor("chen"))
    line = desk.screens.made("inbox").line
    tour.begin()
    tour.card.before = line
    qtbot.keyClicks(tour.card, "x")
    assert line.text() == "x"


def test_locking_takes_the_card_away_and_it_was_not_seen(desk, tour, frame):
    frame.seat(actor("chen"))
    tour.begin()
    frame.seat(None)
    assert tour.card is None
    assert not frame.settings.first_hour.shown_around
