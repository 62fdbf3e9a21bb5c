"""Notes and phrases over the real background: what is asked of the archive comes back later."""

import pytest
import shiboken6
from builders import NOON
from PySide6.QtCore import Qt

from bulletin.desk import annotating
from bulletin.phrases import Phrase
from editor.writing.screen import WritingScreen

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(in_threads):
    return in_threads()


def test_a_note_made_while_one_types_stays_on_its_words(qtbot, desk, tmp_path, asked):
    frame, office = desk
    draft = asked(frame, lambda archive: office.draft())
    asked(frame, lambda archive: annotating.put_phrase(
        archive, Phrase("", "截至目前，", "jzmq"), actor=office.editor, at=NOON))
    screen = WritingScreen(frame, 50, 200, tmp_path / "rescue")
    screen.show()
    screen.enter()
    screen.open(draft.id)
    pane = screen.sheet.pane
    qtbot.waitUntil(lambda: "万亩" in pane.toPlainText() and bool(screen.aids.phrasing.library.phrases))
    pane.setTextCursor(pane.document().find("2万亩"))
    qtbot.keyClick(pane, Qt.Key.Key_M, CTRL | SHIFT)
    screen.noting.entry.edit.setText("核实")
    qtbot.keyClick(screen.noting.entry.edit, Qt.Key.Key_Return)
    pane.setTextCursor(pane.document().find("青禾镇抢抓"))
    qtbot.keyClicks(pane, "jzmq")
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: screen.noting.passages.open_count() == 1)
    passages = screen.noting.passages
    assert passages.go(passages.notes[0])
    assert pane.textCursor().selectedText() == "2万亩"
    screen.writer.save()
    qtbot.waitUntil(lambda: asked(frame, lambda archive: annotating.notes_on(
        archive, draft.id))[0].anchor.before.endswith("截至目前，农时，全镇整地"))
    assert screen.leave()
    screen.close()
    shiboken6.delete(screen)
