"""The columns of a table are as this chair left them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget

from editor.pieces.columns import KeptColumns


@pytest.fixture
def table(qtbot, frame):
    def make(columns=3):
        made = QTableWidget(2, columns)
        qtbot.addWidget(made)
        made.horizontalHeader().setSortIndicatorShown(True)
        made.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        made.show()
        made.kept = KeptColumns(made.horizontalHeader(), frame.settings, "drafts")
        return made
    return make


def test_a_width_that_was_drawn_is_there_the_next_time(table, qtbot, frame):
    first = table()
    first.horizontalHeader().resizeSection(2, 177)
    qtbot.waitUntil(lambda: "2:177" in frame.settings.columns("drafts"), timeout=2000)
    assert table().columnWidth(2) == 177


def test_the_order_is_kept(table):
    first = table()
    first.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    second = table()
    again = second.horizontalHeader()
    assert (again.sortIndicatorSection(), again.sortIndicatorOrder()) == (2, Qt.SortOrder.DescendingOrder)


def test_a_column_that_takes_what_is_left_is_not_kept(table, frame):
    made = table()
    made.kept.keep()
    assert "1:" not in frame.settings.columns("drafts").split(";")[1]


@pytest.mark.parametrize("kept", ["", "rubbish", "9;0:50;", "3;0:x,a:9,7:50;9:9", "3;0:99999;"])
def test_what_cannot_be_read_changes_nothing(table, frame, kept):
    usual = table().columnWidth(0)
    frame.settings.keep_columns("drafts", kept)
    assert table().columnWidth(0) == usual


def test_a_table_that_has_other_columns_by_now_is_as_at_first(table, frame):
    first = table()
    first.horizontalHeader().resizeSection(2, 177)
    first.kept.keep()
    assert table(columns=4).columnWidth(2) != 177
