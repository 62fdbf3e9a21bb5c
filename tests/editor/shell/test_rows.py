"""Rows of lists."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from editor.shell.chip import Tone
from editor.shell.colours import LIGHT, Colour
from editor.shell.rows import ROW_ROLE, TWO_LINES, Chipped, Row, TwoLineRows
from editor.shell.theme import ROW, Scheme


@pytest.fixture
def rows(theme, qtbot):
    theme.wear(Scheme.LIGHT)
    made = QListWidget()
    made.resize(320, 240)
    qtbot.addWidget(made)
    return made


def fill(rows, *values, dense=False):
    rows.setItemDelegate(TwoLineRows(dense, rows))
    for value in values:
        item = QListWidgetItem()
        item.setData(ROW_ROLE, value)
        rows.addItem(item)
    rows.show()


def colours_in(rows, place: QRect) -> set[str]:
    image = rows.viewport().grab(place).toImage()
    return {QColor(image.pixel(x, y)).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_rows_have_one_height(rows):
    fill(rows, Row("甲", "云溪镇"), Row("乙"))
    assert [rows.visualItemRect(rows.item(number)).height() for number in (0, 1)] == [TWO_LINES, TWO_LINES]


def test_dense_rows_are_lower(rows):
    fill(rows, Row("甲", "云溪镇"), dense=True)
    assert rows.itemDelegate().sizeHint(None, None) == QSize(0, ROW)


def test_the_chosen_row_has_the_selections_ground_and_bar(rows):
    fill(rows, Row("甲", "云溪镇"), Row("乙"))
    rows.setCurrentRow(0)
    chosen = rows.visualItemRect(rows.item(0))
    assert {LIGHT[Colour.SELECTION], LIGHT[Colour.BAR]} <= colours_in(rows, chosen)
    assert LIGHT[Colour.SELECTION] not in colours_in(rows, rows.visualItemRect(rows.item(1)))


def test_the_title_has_the_whole_width_and_the_chip_stands_beneath_it(rows):
    fill(rows, Row("很长的标题" * 20, "云溪镇", Chipped("紧急", Tone.URGENT, "lightning")))
    place = rows.visualItemRect(rows.item(0))
    right, half = QRect(place.right() - 62, place.top(), 50, 28), place.height() // 2
    assert LIGHT[Colour.INK] in colours_in(rows, right)
    assert LIGHT[Colour.MAIN] in colours_in(rows, right.translated(0, half))


def test_in_a_dense_row_the_title_is_shortened_before_the_chip(rows):
    fill(rows, Row("很长的标题" * 20, "", Chipped("紧急", Tone.URGENT, "lightning")), dense=True)
    place = rows.visualItemRect(rows.item(0))
    left_of_the_chip = QRect(place.right() - 77, place.top(), 4, place.height())
    assert colours_in(rows, left_of_the_chip) == {LIGHT[Colour.SURFACE]}


def test_anything_else_than_a_row_is_left_empty(rows):
    fill(rows, "not a row")
    assert colours_in(rows, rows.visualItemRect(rows.item(0))) == {LIGHT[Colour.SURFACE]}
