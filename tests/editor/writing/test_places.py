"""Code points of the text against positions of the document, both ways."""

import pytest
from PySide6.QtGui import QTextCursor

from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, paragraph, plain
from editor.writing import bridge
from editor.writing.editor_pane import EditorPane
from editor.writing.normal import normal
from editor.writing.places import Places

PICTURE = Picture("a" * 64, "图.png", 40, 30)
TABLE = Table(((Cell("甲𠀀\n二", 1, 2), Cell("乙")), (Cell("丙"),), (Cell("丁", 2),)))
TEXTS = {
    "paragraphs": (paragraph("标题", Role.TITLE), paragraph(""), paragraph("正文。")),
    "surrogates": (paragraph("𠀀好𠀁", Role.TITLE), paragraph("中𠀂"), paragraph("𠀃")),
    "emphasis": (Paragraph(Role.BODY, (Run("一二𠀀"), Run("加粗", bold=True), Run("行\n二\t三"))),),
    "pictures": (PICTURE, paragraph("前"), PICTURE, PICTURE, paragraph("后")),
    "tables": (TABLE, paragraph("𠀀"), TABLE, Table(((Cell("a"), Cell("")),)), paragraph("尾")),
    "nothing": (),
}


@pytest.fixture
def pane(qtbot):
    made = EditorPane()
    qtbot.addWidget(made)
    return made


def assert_right(document):
    whole, places = plain(bridge.read(document)), Places(document)
    for point, character in enumerate(whole):
        if character not in "\n\t":
            assert places.cursor(point, point + 1).selectedText() == character
            assert places.point(places.position(point)) == point
    assert places.point(places.position(len(whole))) == len(whole)


@pytest.mark.parametrize("name", TEXTS)
def test_every_character_is_found_both_ways(pane, name):
    assert_right(pane.load(normal(TEXTS[name])))


def test_pictures_inside_a_paragraph_part_it(pane):
    document = pane.load((paragraph("一𠀀二"), paragraph("三")))
    cursor = QTextCursor(document)
    for position in (1, 0, 7):
        cursor.setPosition(position)
        cursor.insertImage(bridge.picture_format(PICTURE))
        cursor.insertImage(bridge.picture_format(PICTURE))
    assert plain(bridge.read(document)) == "一\n𠀀\n二\n三"
    assert_right(document)


def test_what_lies_outside_is_the_nearest_there_is(pane):
    places = Places(pane.load((paragraph("一"), paragraph("二"))))
    assert places.position(999) == 3
    assert places.position(-1) == 0
    assert places.point(999) == 3


def test_a_selection_over_two_paragraphs(pane):
    places = Places(pane.load((paragraph("一二"), paragraph("三四"))))
    assert places.cursor(1, 4).selectedText() == "二\u2029三"
