"""Notes on passages at the writing screen."""

import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from bulletin.desk import annotating, writing
from bulletin.notes import anchor_at
from bulletin.text import plain
from bulletin.workflow import Stage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BODY = "青禾镇抢抓农时，全镇整地2万亩。已播种1.2万亩。"


@pytest.fixture
def draft(office):
    return office.draft(body=BODY)


def notes(office, draft):
    return annotating.notes_on(office.archive, draft.id)


def note_on(office, draft, words, said):
    whole = plain(writing.open_draft(office.archive, draft.id).revision.text)
    at = whole.index(words)
    return annotating.add_note(office.archive, draft.id, anchor_at(whole, at, at + len(words)), said,
                               actor=office.other_editor, at=NOON)


def select(screen, words):
    screen.sheet.pane.setTextCursor(screen.sheet.pane.document().find(words))


def write_note(qtbot, screen, words):
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_M, CTRL | SHIFT)
    screen.noting.entry.edit.setText(words)
    qtbot.keyClick(screen.noting.entry.edit, Qt.Key.Key_Return)


def marked(screen):
    return [each.cursor.selectedText() for each in screen.sheet.pane.extraSelections()
            if each.format.underlineStyle().name == "DotLine"]


def test_a_note_is_made_on_what_is_selected(qtbot, screen, office, draft):
    screen.open(draft.id)
    select(screen, "2万亩")
    write_note(qtbot, screen, "与统计局口径核对")
    made = notes(office, draft)[0]
    assert (made.anchor.quote, made.words, made.who) == ("2万亩", "与统计局口径核对", "chen")
    assert marked(screen) == ["2万亩"]
    assert screen.side.tabText(screen.side.indexOf(screen.noting.panel)) == "批注 1"
    assert not screen.noting.entry.isVisible()


def test_without_a_selection_it_is_on_the_sentence(qtbot, screen, office, draft):
    screen.open(draft.id)
    select(screen, "播种")
    cursor = screen.sheet.pane.textCursor()
    cursor.clearSelection()
    screen.sheet.pane.setTextCursor(cursor)
    write_note(qtbot, screen, "核实")
    assert notes(office, draft)[0].anchor.quote == "已播种1.2万亩"


def test_escape_makes_no_note(qtbot, screen, office, draft):
    screen.open(draft.id)
    select(screen, "2万亩")
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_M, CTRL | SHIFT)
    screen.noting.entry.edit.setText("核实")
    qtbot.keyClick(screen.noting.entry.edit, Qt.Key.Key_Escape)
    assert notes(office, draft) == []
    assert not screen.noting.entry.isVisible()


def test_the_key_of_submitting_does_not_submit_from_the_field_of_a_note(qtbot, screen, office, draft):
    screen.open(draft.id)
    select(screen, "2万亩")
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_M, CTRL | SHIFT)
    screen.noting.entry.edit.setText("核实")
    qtbot.keyClick(screen.noting.entry.edit, Qt.Key.Key_Return, CTRL)
    assert office.current(draft).stage is not Stage.SUBMITTED


def test_a_note_moves_with_the_typing_and_is_written_down_with_the_version(qtbot, screen, office, draft):
    note_on(office, draft, "2万亩", "核实")
    screen.open(draft.id)
    pane = screen.sheet.pane
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(pane, "abc")
    select(screen, "万亩")
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    qtbot.keyClicks(pane, "0")
    assert marked(screen) == ["20万亩"]
    qtbot.keyClick(pane, Qt.Key.Key_S, CTRL)
    anchor = notes(office, draft)[0].anchor
    whole = plain(writing.open_draft(office.archive, draft.id).revision.text)
    assert (anchor.quote, anchor.start) == ("20万亩", whole.index("20万亩"))


def test_a_note_whose_passage_was_deleted_stays_listed_and_comes_back(qtbot, screen, office, draft):
    note_on(office, draft, "2万亩", "核实")
    screen.open(draft.id)
    screen.side.setCurrentWidget(screen.noting.panel)
    select(screen, "全镇整地2万亩。")
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: screen.noting.panel.rows.rows[0].chip is not None)
    assert screen.noting.panel.rows.rows[0].chip.word == "原文已删"
    assert "原文已删：“2万亩”" in screen.noting.panel.words.text()
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: screen.noting.panel.rows.rows[0].chip is None)
    assert marked(screen) == ["2万亩"]


def test_enter_goes_to_the_passage_and_settling_takes_the_mark_away(qtbot, screen, office, draft):
    note_on(office, draft, "2万亩", "核实")
    screen.open(draft.id)
    panel = screen.noting.panel
    qtbot.mouseClick(screen.sheet.steps.notes, Qt.MouseButton.LeftButton)
    assert screen.side.currentWidget() is panel
    assert "林晓" in panel.rows.rows[0].beneath
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert screen.sheet.pane.textCursor().selectedText() == "2万亩"
    assert screen.sheet.steps.notes.accessibleName() == "尚有 1 条批注未处理"
    qtbot.mouseClick(panel.settle, Qt.MouseButton.LeftButton)
    assert not notes(office, draft)[0].is_open
    assert marked(screen) == []
    assert panel.shown == []
    assert not screen.sheet.steps.notes.isVisible()
    panel.only_open.setChecked(False)
    assert panel.rows.rows[0].chip.word == "已处理"
    qtbot.mouseClick(panel.settle, Qt.MouseButton.LeftButton)
    assert notes(office, draft)[0].is_open


def test_reopened_a_note_is_found_by_its_words(qtbot, screen, office, draft):
    note_on(office, draft, "1.2万亩", "核实")
    other = office.draft("另一篇")
    screen.open(draft.id)
    screen.open(other.id)
    assert marked(screen) == []
    office.save(draft, (writing.open_draft(office.archive, draft.id).revision.text[0],
                        *writing.open_draft(office.archive, other.id).revision.text[1:],
                        *writing.open_draft(office.archive, draft.id).revision.text[1:]))
    screen.open(draft.id)
    assert marked(screen) == ["1.2万亩"]


def test_a_note_another_made_is_shown_at_once(screen, office, draft, frame):
    screen.open(draft.id)
    frame.background.ask(screen, lambda archive: note_on(office, draft, "2万亩", "核实"))
    assert marked(screen) == ["2万亩"]
    assert screen.noting.panel.rows.rows[0].title == "核实"


def test_open_notes_are_not_missed_at_submission(qtbot, screen, office, draft, frame):
    note_on(office, draft, "2万亩", "核实")
    screen.open(draft.id)
    said = []
    frame.said.connect(said.append)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Return, CTRL)
    assert "此稿尚有 1 条批注未处理" in said
    screen.resize(1600, 660)
    assert screen.sheet.steps.notes.text() == "尚有 1 条批注未处理"


def test_notes_are_never_printed(office):
    draft = office.draft(body=BODY)
    note_on(office, draft, "2万亩", "此处口径存疑")
    issue = office.place(office.plan(), office.agreed(draft))
    printing = office.freeze(office.sign(issue))
    assert "2万亩" in str(printing)
    assert "存疑" not in str(printing)


def test_the_text_itself_is_not_touched_by_notes(qtbot, screen, office, draft):
    screen.open(draft.id)
    before = screen.sheet.pane.text()
    select(screen, "2万亩")
    write_note(qtbot, screen, "核实")
    assert screen.sheet.pane.text() == before
    assert not screen.sheet.pane.document().isUndoAvailable()
    assert screen.leave()
    assert writing.open_draft(office.archive, draft.id).revision.number == 1
