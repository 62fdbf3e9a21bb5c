"""Layers of marks over a text, only those near what is seen laid over it."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from bulletin.text import paragraph
from editor.writing.editor_pane import EditorPane


@pytest.fixture
def pane(qtbot):
    made = EditorPane()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.load(tuple(paragraph(f"第{n:03}段") for n in range(300)))
    return made


def mark(pane, start, end):
    made = QTextEdit.ExtraSelection()
    made.cursor = QTextCursor(pane.document())
    made.cursor.setPosition(start)
    made.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return made


def shown(pane):
    return [each.cursor.selectedText() for each in pane.extraSelections()]


def test_layers_lie_over_each_other_in_a_fixed_order(pane):
    pane.show_marks("find", [mark(pane, 0, 1)])
    pane.show_marks("problems", [mark(pane, 1, 4)])
    pane.show_marks("notes", [mark(pane, 4, 5)])
    assert shown(pane) == ["000", "段", "第"]
    pane.show_marks("problems", ())
    assert shown(pane) == ["段", "第"]


def test_what_is_out_of_sight_is_laid_over_when_it_comes_into_sight(qtbot, pane):
    pane.show_marks("find", [mark(pane, 6 * n, 6 * n + 5) for n in range(300)])
    assert len(shown(pane)) < 60
    assert "第299段" not in shown(pane)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: "第299段" in shown(pane))
    assert "第000段" not in shown(pane)


def test_marks_move_with_the_text(pane):
    pane.show_marks("find", [mark(pane, 6, 11)])
    QTextCursor(pane.document()).insertText("前面加字")
    assert shown(pane) == ["第001段"]


def test_another_document_has_no_marks(pane):
    pane.show_marks("find", [mark(pane, 0, 2)])
    pane.load((paragraph("别的"),))
    assert shown(pane) == []
