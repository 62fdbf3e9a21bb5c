"""The room 图表: six cards, each figure with its rows, one card large, pictures to take out."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from bulletin.credit.periods import Period, PeriodKind, period_of
from editor.charts.chart import Form, Spot
from editor.credit.charts.card import grid_columns
from editor.credit.charts.page import ChartsPage
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from tests.editor.credit.year_of_facts import YearOfFacts, facts, units

YEAR = period_of(PeriodKind.YEAR, date(2025, 1, 1))


@pytest.fixture
def made(qtbot, let_go, tmp_path, office):
    icons.load()

    def show(archive):
        store = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
        frame = let_go(Frame(InlineBackground(lambda: archive), store, office.editor))
        page = ChartsPage(frame)
        page.told = SimpleNamespace(said=[], went=[])
        frame.said.connect(page.told.said.append)
        frame.troubled.connect(page.told.said.append)
        frame.background.failed.connect(page.told.said.append)
        frame.went.connect(lambda place, thing: page.told.went.append((place, thing)))
        qtbot.addWidget(page)
        page.allow(office.editor)
        page.resize(1000, 640)
        page.enter()
        page.period.choose(YEAR)
        with qtbot.waitExposed(page):
            page.show()
        page.grab()
        return page
    return show


@pytest.fixture
def page(made):
    of = units(3, 3)
    return made(YearOfFacts(of, facts(of, 2025, drafts=120)))


def test_six_cards_say_what_they_count_by(page):
    assert [card.title.text() for card in page.cards] == [
        "来稿与采用", "各单位报送与采用", "积分走势", "喜忧兼报（来稿）", "编发用时", "向上级报送"]
    assert "报送按收稿日期统计，采用按出刊日期统计" in page.cards[0].note.text()
    assert all(card.note.text() for card in page.cards)


def test_by_date_received_adoptions_count_when_the_draft_came(page):
    page.basis.setCurrentIndex(1)
    page.basis.activated.emit(1)
    book = page.cards[0].chart().trend
    came = {fact.draft_id: fact.day for figure in book.series[0].figures for fact in figure.facts}
    for span, figure in zip(book.places, book.series[1].figures, strict=True):
        assert all(came[fact.draft_id] in span for fact in figure.facts)
    assert page.cards[4].note.text().endswith("按收稿日期")


def test_every_figure_of_every_chart_shows_the_rows_it_is_made_of(page):
    for number, card in enumerate(page.cards):
        for view in range(max(1, len(card.views.buttons()))):
            card.look_at(view)
            chart = card.chart()
            if chart.form not in (Form.RACE, Form.LINES):
                for spot in chart.spots()[:40]:
                    page.rows.show_figure(chart, spot, {}, date(2026, 1, 1))
                    assert len(page.rows.rows.rows()) == chart.value(spot), (number, spot)


def test_a_bar_that_is_clicked_opens_its_rows_and_a_row_its_draft(page):
    view = page.cards[0].view
    spot = next(spot for spot in view.chart().spots() if view.chart().value(spot) > 1)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place_of(spot).center().toPoint())
    assert page.rows.isVisible()
    assert page.rows.title.text() == view.chart().words(spot)
    page.rows.rows.setCurrentIndex(page.rows.rows.model().index(0, 0))
    QTest.keyClick(page.rows.rows, Qt.Key.Key_Return)
    assert page.told.went == [("writing", page.rows.rows.rows()[0].draft_id)]


def test_enter_goes_into_the_rows_and_escape_closes_them(page, qtbot):
    view = page.cards[3].view
    view.setFocus()
    view.stand(Spot(0, 4))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.rows.isVisible()
    page._step_back()
    assert not page.rows.isVisible()
    assert view.here() is None


def test_points_in_the_race_show_the_entries_they_are_added_up_from(page):
    chart = page.cards[2].chart()
    spot = Spot(0, 20)
    page.show_rows(2, spot)
    assert len(page.rows.rows.rows()) == len(chart.figure(spot).entries)
    assert page.rows.title.text().startswith("截至2025年")


def test_only_one_card_has_the_mark(page):
    page.cards[0].view.stand(Spot(0, 1))
    page.cards[3].view.stand(Spot(0, 1))
    assert page.cards[0].view.here() is None
    assert page.cards[3].view.here() == Spot(0, 1)


def test_one_card_is_large_on_demand(page):
    small = page.cards[1].width()
    page.cards[1].size_button.click()
    assert page.cards[1].width() > 2 * small
    assert not page.cards[0].isVisible()
    page._step_back()
    assert all(card.isVisible() for card in page.cards)


def test_the_heat_of_all_units_can_be_scrolled_to_when_large(page, made):
    of = units(16, 35)
    page = made(YearOfFacts(of, facts(of, 2025, drafts=300)))
    page.cards[1].look_at(1)
    page.enlarge(1)
    page.grab()
    assert max(spot.series for spot in page.cards[1].view._hits) == 50


def test_cards_stand_in_three_two_or_one_column():
    assert [grid_columns(wide) for wide in (1600, 992, 700, 320)] == [3, 3, 2, 1]


def test_an_empty_year_and_one_before_any_scheme_are_shown(page):
    page.period.choose(period_of(PeriodKind.YEAR, date(2023, 1, 1)))
    assert page.cards[0].chart().trend.is_empty
    page.period.choose(period_of(PeriodKind.YEAR, date(2012, 1, 1)))
    assert page.cards[2].note.text() == "这个时段还没有计分办法，不计分"
    assert page.told.said == []


def test_rows_go_when_another_period_comes(page):
    page.cards[0].view.stand(Spot(0, 1))
    page.period.choose(Period(date(2025, 3, 1), date(2025, 3, 31)))
    assert not page.rows.isVisible()


def test_a_picture_is_copied_and_saved_and_the_saving_is_noted(made, office, tmp_path):
    page = made(office.archive)
    page.period.choose(period_of(PeriodKind.YEAR, date(2026, 1, 1)))
    page.cards[0].copy()
    assert not QGuiApplication.clipboard().image().isNull()
    for name in ("图.png", "图.svg"):
        page.pictures.save(page.cards[0].chart(), tmp_path / name)
    assert not QImage(str(tmp_path / "图.png")).isNull()
    assert (tmp_path / "图.svg").read_bytes().startswith(b"<?xml")
    assert page.told.said[-1] == "图片已存为：图.svg"
    with office.archive.reading() as work:
        last = work.log.lines([work.log.head().seq])
    assert [(each.deed, each.reason) for each in last] == [("export_list", "图.svg")]
