"""What was guessed as a draft came in: marked beside the fields, confirmed with one key; the time of the event."""

from datetime import date, datetime

import pytest
from builders import NOON, take_in_one
from PySide6.QtCore import Qt

from bulletin.desk import looking
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Wish
from editor.pieces.event_time import shown_time, written_time

WORDS = ("青禾镇春耕进展顺利\n11月20日，全镇整地2万亩。\n报送单位：青禾镇\n信息员：李明轩\n"
         "联系电话：0000-1234501\n").encode()


@pytest.fixture
def guessed(office, screen):
    """A draft with guesses, open at the screen."""
    arrival = take_in_one(office.archive, read_bytes("春耕.txt", WORDS, Wish(day=date(2026, 11, 20))), path="春耕.txt",
                          actor=office.editor, at=NOON)
    screen.open(arrival.draft_id)
    return looking.some_drafts(office.archive, (arrival.draft_id,))[0]


def type_time(qtbot, screen, words):
    screen.facts.event_at.clear()
    qtbot.keyClicks(screen.facts.event_at, words)
    screen.facts.event_at.editingFinished.emit()


def test_each_guess_says_on_what_it_rests(screen, guessed):
    fields = screen.facts.fields
    assert fields["correspondent"].guess() == "稿中写明"
    assert fields["section"].guess() == ""
    assert screen.facts.guesses._count.text() == f"{len(guessed.guesses)} 项待核对"


def test_f4_confirms_them_all(qtbot, screen, office, guessed, frame):
    said = []
    frame.said.connect(said.append)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_F4)
    assert office.current(guessed).guesses == ()
    assert not screen.facts.guesses.isVisible()
    assert all(field.guess() == "" for field in screen.facts.fields.values())
    assert said == ["信息已核对"]


def test_a_field_that_is_corrected_is_no_guess_any_more(qtbot, screen, office, guessed):
    screen.facts.phone.clear()
    qtbot.keyClicks(screen.facts.phone, "0000-1234599")
    screen.facts.phone.editingFinished.emit()
    assert screen.facts.fields["phone"].guess() == ""
    assert screen.facts.fields["correspondent"].guess() != ""
    assert "phone" not in {each.field for each in office.current(guessed).guesses}


def test_the_button_confirms_as_the_key_does(screen, office, guessed):
    screen.facts.guesses.accept.click()
    assert office.current(guessed).guesses == ()


def test_the_time_of_the_event_is_written_as_people_write_it(qtbot, screen, office, guessed):
    type_time(qtbot, screen, "2026-11-20 14:30")
    assert office.current(guessed).facts.event_at == "2026-11-20T14:30"
    assert screen.facts.event_at.text().endswith("11月20日 14:30")
    type_time(qtbot, screen, "")
    assert office.current(guessed).facts.event_at == ""


def test_a_time_that_is_none_changes_nothing_and_is_said_in_place(qtbot, screen, office, guessed):
    type_time(qtbot, screen, "2026-11-20 14:30")
    type_time(qtbot, screen, "some day")
    assert "看不懂" in screen.facts.fields["event_at"].error()
    assert office.current(guessed).facts.event_at == "2026-11-20T14:30"


def test_times_are_shown_with_the_year_only_where_it_is_another():
    today = date(2026, 11, 20)
    assert shown_time("2026-03-05T08:05", today) == "3月5日 08:05"
    assert shown_time("2025-03-05", today) == "2025年3月5日"
    assert shown_time("", today) == ""
    now = datetime(2026, 11, 20, 15, 0)
    assert written_time("11月20日 14:30", now) == "2026-11-20T14:30"
    assert written_time("昨23:10", now) == "2026-11-19T23:10"
    assert written_time("某时", now) is None


def test_where_a_draft_came_from_is_said_below(screen, office, guessed):
    assert "来源：春耕.txt" in screen.facts.facts_line.text()
