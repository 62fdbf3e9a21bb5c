"""The row in which a note is written sends only what the archive can hold, and keeps what is half written."""

import pytest
from PySide6.QtCore import Qt

from bulletin.notes import Anchor
from editor.pieces.note_row import NoteRow

HERE, THERE = Anchor("2万亩", "", "", 0), Anchor("3万亩", "", "", 9)


@pytest.fixture
def make(qtbot, frame):
    def made():
        row = NoteRow(frame, "writing", "写下批注")
        qtbot.addWidget(row)
        return row
    return made


def test_what_no_document_can_hold_is_left_out_of_a_note(make):
    row, sent = make(), []
    row.given.connect(lambda anchor, words: sent.append(words))
    row.ask("d", HERE)
    row.edit.setText("请核\ufdd0实")
    row.give()
    assert sent == ["请核实"]


def test_what_was_half_written_comes_back_at_its_passage_and_nowhere_else(make, qtbot, frame, office):
    row = make()
    row.ask("d", HERE)
    qtbot.keyClicks(row.edit, "check")
    row.close()
    again = make()
    again.ask("d", THERE)
    assert again.edit.text() == ""
    again.ask("another", HERE)
    assert again.edit.text() == ""
    again.ask("d", HERE)
    assert again.edit.text() == "check"
    assert again.deed.isEnabled()
    frame.seat(office.secretary)
    again.ask("d", HERE)
    assert again.edit.text() == ""


def test_a_note_that_was_given_is_not_half_written_any_more(make, qtbot):
    row = make()
    row.ask("d", HERE)
    qtbot.keyClicks(row.edit, "check")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    row.ask("d", HERE)
    assert row.edit.text() == ""
    assert not row.deed.isEnabled()
