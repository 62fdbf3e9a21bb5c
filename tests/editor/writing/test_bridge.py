"""What is shown in a document is read back as it was."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtGui import QTextCursor, QTextDocument

from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, paragraph
from editor.writing import bridge
from editor.writing.normal import normal

WORDS = some.text(some.characters(exclude_categories=["Cs"]) | some.sampled_from("县委𠮷😀\t\n　\u00a0\ufffc\u2028"),
                  max_size=12)
RUNS = some.builds(Run, WORDS, some.booleans(), some.booleans(), some.booleans())
PARAGRAPHS = some.builds(Paragraph, some.sampled_from(Role), some.lists(RUNS, max_size=4).map(tuple))
PICTURES = some.builds(Picture, some.text("0123456789abcdef", min_size=64, max_size=64), WORDS,
                       some.floats(1, 200), some.floats(1, 200))
CELLS = some.builds(Cell, WORDS, some.integers(1, 3), some.integers(1, 3))
TABLES = some.builds(Table, some.lists(some.lists(CELLS, max_size=3).map(tuple), max_size=4).map(tuple))
TEXTS = some.lists(PARAGRAPHS | PICTURES | TABLES, max_size=6).map(tuple)
MERGED = Table(((Cell("单位", 1, 2), Cell("一季度", 2)), (Cell("面积"), Cell("产量")),
                (Cell("青禾镇\n（含农场）"), Cell("1.2"), Cell(""))))


@pytest.fixture
def document(qapp):
    return QTextDocument()


def shown(text):
    document = QTextDocument()
    bridge.show(text, document)
    return bridge.read(document)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS)
def test_any_text_is_read_back_in_its_normal_form(document, text):
    bridge.show(text, document)
    assert bridge.read(document) == normal(text)
    assert not document.isUndoAvailable()
    assert normal(normal(text)) == normal(text)


@pytest.mark.parametrize("text", [
    (), (paragraph(""), paragraph("")), (MERGED,), (MERGED, MERGED), (paragraph("前"), MERGED, paragraph("后")),
    (MERGED, paragraph(""), MERGED), (paragraph("", Role.TITLE),), (Picture("a" * 64, "图.png", 80.5, 60.25),),
    (paragraph("𠮷野家😀"), Paragraph(Role.BODY, (Run("甲\n乙\t"), Run("丙", True), Run("丁", False, True, True)))),
])
def test_a_text_in_its_normal_form_is_read_back_exactly(qapp, text):
    assert shown(text) == text


def test_a_glue_block_somebody_writes_in_is_a_paragraph(document):
    bridge.show((MERGED,), document)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("表后的话")
    assert bridge.read(document) == (MERGED, paragraph("表后的话"))


def test_roles_are_changed_in_one_step(document):
    bridge.show((paragraph("甲"), paragraph("乙")), document)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    bridge.set_role(cursor, Role.LEVEL1)
    assert bridge.read(document) == (paragraph("甲", Role.LEVEL1), paragraph("乙", Role.LEVEL1))
    document.undo()
    assert bridge.read(document) == (paragraph("甲"), paragraph("乙"))


def test_inserting_in_the_middle_keeps_what_stands_behind(document):
    bridge.show((paragraph("前后", Role.LEVEL2),), document)
    cursor = QTextCursor(document)
    cursor.setPosition(1)
    bridge.insert((paragraph("一"), MERGED), cursor)
    before, behind = paragraph("前", Role.LEVEL2), paragraph("后", Role.LEVEL2)
    assert bridge.read(document) == (before, paragraph("一"), MERGED, behind)


def test_positions_are_counted_in_code_points_outside(qapp):
    assert bridge.points(3, "𠮷县委") == 2
    assert bridge.units(2, "𠮷县委") == 3


def test_zooming_leaves_the_steps_of_undo_alone(document):
    bridge.show((paragraph("甲"),), document)
    bridge.indent(document, 30)
    assert not document.isUndoAvailable()
    QTextCursor(document).insertText("乙")
    bridge.indent(document, 18)
    bridge.undo(document)
    assert bridge.read(document) == (paragraph("甲"),)
    bridge.redo(document)
    assert bridge.read(document) == (paragraph("乙甲"),)
