"""Charts of every form over invented facts."""

from dataclasses import replace
from datetime import date

from bulletin.credit.facts import Basis
from bulletin.credit.periods import PeriodKind, period_of
from bulletin.credit.scoring import entries
from bulletin.credit.trend import Book, Figure, Series, Trend
from editor.charts.chart import Chart, Form
from editor.credit.charts.cards import Read, all_charts
from tests.bulletin.credit.credit_builders import PRESET
from tests.editor.credit import year_of_facts

YEAR = period_of(PeriodKind.YEAR, date(2026, 1, 1))


def read(townships: int = 4, departments: int = 4, drafts: int = 120) -> Read:
    """Return what the charts are made of."""
    units = year_of_facts.units(townships, departments)
    facts = year_of_facts.facts(units, drafts=drafts) if drafts else ()
    scored = entries(facts, PRESET, YEAR, {unit.id: unit for unit in units})
    names = {unit.id: unit.name for unit in units}
    return Read(Book(YEAR, Basis.ISSUED, facts), scored, names, date(2027, 1, 1), "办法")


def charts(**more: int) -> tuple[Chart, ...]:
    """Return all charts of the dashboard."""
    return tuple(chart for card in all_charts(read(**more)) for chart in card)


def of_form(form: Form, **more: int) -> Chart:
    """Return the first chart of a form."""
    return next(chart for chart in charts(**more) if chart.form is form)


def huge() -> Chart:
    """Return a chart with a value of many digits."""
    chart = of_form(Form.BARS)
    series = tuple(Series(each.key, (Figure(123_456_789), *each.figures[1:])) for each in chart.trend.series)
    return replace(chart, trend=Trend(chart.trend.places, series))
