"""Every form draws each of its figures inside its rectangle, on the screen as in a picture."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from editor.charts.chart import Form, Spot, described
from editor.charts.drawing import draw
from editor.charts.look import print_look
from editor.charts.pictures import chart_image, chart_png, chart_svg
from tests.editor.charts.chart_samples import charts, huge, of_form


def drawn(chart, wide=420, high=240, here=None):
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    hits = draw(painter, QRectF(0, 0, wide, high), chart, print_look(), here)
    painter.end()
    return image, hits


@pytest.mark.parametrize("form", [*Form])
@pytest.mark.parametrize("size", [(300, 160), (960, 540)])
def test_figures_are_drawn_inside_the_rectangle(qapp, form, size):
    hits = drawn(of_form(form), *size)[1]
    assert hits
    assert all(QRectF(-1, -12, size[0] + 40, size[1] + 14).contains(box) for box in hits.values() if box.height() > 0)


@pytest.mark.parametrize("form", [Form.BARS, Form.STACKED, Form.RACE])
def test_each_figure_can_be_pressed(qapp, form):
    chart = of_form(form)
    assert set(drawn(chart)[1]) == set(chart.spots())


def test_a_longer_bar_is_a_larger_figure(qapp):
    chart = of_form(Form.BARS)
    hits = drawn(chart)[1]
    spots = [spot for spot in hits if spot.series == 0]
    by_height = sorted(spots, key=lambda spot: hits[spot].height())
    assert [chart.value(spot) for spot in by_height] == sorted(chart.value(spot) for spot in spots)


def test_a_line_is_broken_where_there_is_no_figure(qapp):
    chart = of_form(Form.LINES, drafts=3)
    assert {spot for spot in drawn(chart)[1] if spot.series == 0} == {
        spot for spot in chart.spots() if spot.series == 0 and chart.figure(spot).value is not None}


def test_of_many_units_the_last_row_sums_up_all_others(qapp):
    chart = of_form(Form.LYING, townships=16, departments=20)
    hits = drawn(chart)[1]
    last = max(spot.place for spot in hits)
    cut = chart.cut(last)
    assert cut.has_rest
    assert "其余" in cut.words(Spot(0, last))
    assert sum(cut.value(spot) for spot in cut.spots()) == sum(chart.value(spot) for spot in chart.spots())


def test_what_the_keys_are_at_is_seen(qapp):
    chart = of_form(Form.BARS)
    assert drawn(chart)[0] != drawn(chart, here=Spot(0, 3))[0]


def test_an_empty_year_says_so(qapp):
    for chart in charts(drafts=0):
        if chart.trend.is_empty:
            image, hits = drawn(chart)
            assert hits == {}
            blank = QImage(image.size(), image.format())
            blank.fill(0xFFFFFF)
            assert image != blank


def test_one_unit_and_huge_numbers_are_drawn_too(qapp):
    assert drawn(of_form(Form.LYING, townships=1, departments=0))[1]
    assert drawn(huge())[1]


def test_a_picture_is_twice_as_fine_as_its_size(qapp):
    image = chart_image(of_form(Form.STACKED), QSize(480, 270))
    assert (image.width(), image.height(), image.devicePixelRatio()) == (960, 540, 2)
    assert QImage.fromData(chart_png(of_form(Form.RACE), QSize(480, 270))).size() == QSize(960, 540)


def test_a_vector_picture_holds_the_words(qapp):
    chart = of_form(Form.BARS)
    svg = chart_svg(chart).decode()
    assert svg.startswith("<?xml")
    assert chart.title in svg
    assert "1月" in svg


def test_pictures_are_the_same_however_the_window_is_dressed(qapp):
    chart = of_form(Form.BARS)
    assert chart_image(chart).pixelColor(5, 5).name() == "#ffffff"


@pytest.mark.parametrize("form", [*Form])
def test_who_does_not_see_it_is_told_the_figures(qapp, form):
    chart = of_form(form)
    words = described(chart)
    assert chart.names[0] in words
    assert len(words) < 1500
