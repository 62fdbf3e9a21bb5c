"""A chart is walked through by the arrow keys and pressed with the mouse; each figure opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.charts.chart import Form, Spot
from editor.charts.view import ChartView
from tests.editor.charts.chart_samples import of_form


@pytest.fixture
def shown(qtbot):
    def show(form, **more):
        view = ChartView(of_form(form, **more))
        view.chose, view.opens = [], []
        view.chosen.connect(view.chose.append)
        view.opened.connect(view.opens.append)
        qtbot.addWidget(view)
        view.resize(420, 260)
        with qtbot.waitExposed(view):
            view.show()
        view.grab()
        view.setFocus()
        return view
    return show


def test_arrows_move_between_bars_and_series_and_stay_at_the_edge(shown):
    view = shown(Form.BARS)
    view.stand(Spot(0, 0))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    assert view.here() == Spot(1, 1)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.here() == Spot(1, 11)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.here() == Spot(1, 0)


def test_in_lying_bars_down_is_the_next_unit(shown):
    view = shown(Form.LYING)
    view.stand(Spot(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.here() == Spot(0, 1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.here() == Spot(1, 1)


def test_targets_are_passed_over(shown):
    view = shown(Form.BARS)
    assert all(not view.chart().is_target(spot.series) for spot in view.chart().spots())


def test_enter_opens_what_the_keys_are_at(shown):
    view = shown(Form.STACKED)
    view.stand(Spot(0, 2))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.opens == [Spot(0, 2)]


def test_a_click_chooses_the_bar_under_the_mouse(shown):
    view = shown(Form.BARS)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place_of(Spot(0, 4)).center().toPoint())
    assert view.chose == [Spot(0, 4)]


def test_a_click_beside_chooses_nothing(shown):
    view = shown(Form.BARS)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().bottomRight())
    assert view.chose == []


def test_the_name_says_the_figure_the_keys_are_at(shown):
    view = shown(Form.BARS)
    view.stand(Spot(0, 5))
    assert view.accessibleName() == f"{view.chart().title}：{view.chart().words(Spot(0, 5))}"
    assert "2026年6月" in view.accessibleName()
    assert "报送" in view.accessibleDescription()


def test_where_the_keys_were_is_kept_while_the_figure_is_there(shown):
    view = shown(Form.HEAT, townships=8)
    view.stand(Spot(7, 3))
    view.show_chart(of_form(Form.HEAT, townships=8))
    assert view.here() == Spot(7, 3)
    view.show_chart(of_form(Form.LINES))
    assert view.here() is None
