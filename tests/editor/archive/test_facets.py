"""What the finds have in common, as chips that write into the box."""

import pytest
from PySide6.QtCore import Qt

from bulletin.search.port import Facet, Facets
from bulletin.search.query import Field
from editor.archive.facet_rows import FacetRow, FacetRows


@pytest.fixture
def filled(office):
    office.draft("青禾镇防汛", "物资到位。")
    office.draft("白石乡防汛", "物资到位。", "baishi")
    office.draft("白石乡防汛演练", "物资到位。", "baishi")


@pytest.fixture
def found(screen, filled):
    screen.enter()
    screen.search("防汛")
    return screen.finding


def chips(pane, field=Field.UNIT):
    row = pane.facets.rows[field]
    return [(chip.text(), chip.isChecked()) for chip in row.chips if row.isVisible()]


def press(qtbot, pane, at, field=Field.UNIT):
    qtbot.mouseClick(pane.facets.rows[field].chips[at], Qt.MouseButton.LeftButton)


def test_the_values_are_counted_the_oftenest_first(found):
    assert chips(found) == [("白石乡 2", False), ("青禾镇 1", False)]


def test_what_all_finds_have_divides_nothing(found):
    assert chips(found, Field.STATE) == []
    assert chips(found, Field.JOURNAL) == []


def test_a_click_writes_into_the_box_and_a_second_takes_it_out(found, qtbot):
    press(qtbot, found, 0)
    assert found.box.text() == "防汛 单位:白石乡"
    assert chips(found)[0] == ("✓ 白石乡 2", True)
    assert found.model.rowCount() == 2
    press(qtbot, found, 0)
    assert found.box.text() == "防汛"
    assert found.model.rowCount() == 3


def test_what_was_typed_is_a_pressed_chip(found, screen):
    screen.search("防汛 单位:青禾镇")
    assert ("✓ 青禾镇 1", True) in chips(found)


def test_a_value_that_no_find_has_can_be_taken_out(found, screen, qtbot):
    screen.search("抗旱 单位:青禾镇")
    assert chips(found) == [("✓ 青禾镇", True)]
    press(qtbot, found, 0)
    assert found.box.text() == "抗旱"


def test_the_chips_are_reached_by_the_keyboard(found, qtbot):
    found.activateWindow()
    found.box.setFocus()
    qtbot.waitUntil(found.box.hasFocus)
    qtbot.keyClick(found.box, Qt.Key.Key_Tab)
    qtbot.keyClick(found.saved, Qt.Key.Key_Tab)
    chip = found.facets.rows[Field.UNIT].chips[0]
    assert chip.hasFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert found.box.text() == "防汛 单位:白石乡"
    assert found.facets.rows[Field.UNIT].chips[0].hasFocus(), "the keys stay on the value"


def test_they_are_folded_away_and_back(found, qtbot):
    qtbot.mouseClick(found.divide, Qt.MouseButton.LeftButton)
    assert not found.facets.isVisible()
    qtbot.mouseClick(found.divide, Qt.MouseButton.LeftButton)
    assert found.facets.isVisible()


def test_what_does_not_fit_is_in_the_menu(qtbot):
    row, chosen = FacetRow(Field.UNIT), []
    qtbot.addWidget(row)
    row.chosen.connect(chosen.append)
    row.resize(300, 24)
    row.show_values([Facet(Field.UNIT, f"单位{at}", f"单位{at}", 9 - at) for at in range(9)], frozenset({"单位8"}))
    row.show()
    seen = [chip.text() for chip in row.chips if chip.isVisible()]
    assert seen[0] == "✓ 单位8 1"
    assert 0 < len(seen) < 9
    assert row.more.isVisible()
    assert row.more.geometry().right() <= 300
    assert len(row.menu.actions()) == 9
    qtbot.mouseClick(row.more, Qt.MouseButton.LeftButton)
    assert row.menu.isVisible()
    row.menu.actions()[5].trigger()
    row.menu.close()
    assert chosen == ["单位4"]
    row.resize(1200, 24)
    assert not row.more.isVisible()


def test_days_that_are_no_year_are_no_chip(qtbot):
    rows = FacetRows()
    qtbot.addWidget(rows)
    years = (Facet(Field.DATE, "2026", "2026", 3), Facet(Field.DATE, "2025", "2025", 1))
    rows.show_facets(Facets(years, 4, True), frozenset({(Field.DATE, "..2025-12-31")}))
    assert [chip.text() for chip in rows.rows[Field.DATE].chips] == ["2026 3", "2025 1"]
