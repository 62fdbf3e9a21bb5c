"""Charts count each fact once: the rows behind a figure are the figure, and the figures add up to the whole."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest

from bulletin.credit import trends
from bulletin.credit.facts import Basis, Fact, FactKind, Level
from bulletin.credit.periods import Period, PeriodKind, period_of
from bulletin.credit.trend import REST, TARGET, Book, Trend, parts, spans_of, weeks_of
from bulletin.drafts import Nature
from bulletin.units import Span
from bulletin.workflow import Stage
from tests.bulletin.credit.credit_builders import BAISHI, NONGYE, QINGHE, adopted, forwarded, scored, sent

YEAR = period_of(PeriodKind.YEAR, date(2026, 5, 1))
UNITS = ("qinghe", "baishi", "luoyan", "nongye", "shuili", "")
LATE = date(2027, 1, 1)


def book(*facts: Fact, period: Period = YEAR, basis: Basis = Basis.ISSUED) -> Book:
    return Book(period, basis, facts)


def values(trend: Trend, series: int = 0) -> list:
    return [figure.value for figure in trend.series[series].figures]


def test_a_year_is_shown_by_months_a_month_by_weeks_a_week_by_days_many_years_by_years():
    assert len(spans_of(YEAR)) == 12
    assert [span.days for span in spans_of(period_of(PeriodKind.MONTH, date(2026, 11, 1)))] == [1, 7, 7, 7, 7, 1]
    assert len(spans_of(period_of(PeriodKind.WEEK, date(2026, 11, 22)))) == 7
    assert [span.since.year for span in spans_of(Period(date(2007, 3, 1), date(2026, 11, 22)))] == [*range(2007, 2027)]


@pytest.mark.parametrize("seed", range(20))
def test_the_parts_of_any_period_are_the_whole_of_it_without_a_gap(seed):
    chance = Random(seed)
    since = date(2020, 1, 1) + timedelta(days=chance.randrange(3000))
    period = Period(since, since + timedelta(days=chance.randrange(2000)))
    for spans in (spans_of(period), weeks_of(period), parts(period, Span.QUARTER)):
        days = [span.since + timedelta(days=n) for span in spans for n in range(span.days)]
        assert days == [period.since + timedelta(days=n) for n in range(period.days)]


def test_by_date_of_issue_each_fact_counts_on_its_own_day():
    facts = sent("1", day=date(2026, 1, 30)), adopted("1", day=date(2026, 2, 2))
    trend = trends.received_and_adopted(book(*facts))
    assert values(trend)[:2] == [1, 0]
    assert values(trend, 1)[:2] == [0, 1]


def test_by_date_received_an_adoption_counts_when_its_draft_came_even_from_the_next_year():
    facts = sent("1", day=date(2026, 12, 30)), adopted("1", day=date(2027, 1, 5))
    trend = trends.received_and_adopted(book(*facts, basis=Basis.RECEIVED))
    assert values(trend, 1)[11] == 1


def test_the_rate_is_of_all_drafts_that_came_and_nothing_where_none_came():
    facts = [sent(str(n), day=date(2026, 3, 2), stage=Stage.PUBLISHED if n < 2 else Stage.DECLINED) for n in range(6)]
    rate = trends.adoption_rate(book(*facts)).series[0].figures
    assert rate[2].value == Decimal("33.3")
    assert len(rate[2].facts) == 6
    assert rate[3].value is None


def test_a_draft_adopted_elsewhere_counts_as_adopted_once():
    facts = sent("1"), adopted("1", level=Level.CITY), adopted("1", level=Level.PROVINCE)
    assert trends.adoption_rate(book(*facts)).series[0].figures[10].value == 100


def test_lead_times_are_median_and_ninetieth_percentile_of_the_first_print():
    facts = []
    for number, days in enumerate((0, 1, 2, 3, 10)):
        came = date(2026, 6, 1)
        facts += [sent(str(number), day=came), adopted(str(number), day=came + timedelta(days=days)),
                  adopted(str(number), day=came + timedelta(days=20), publication="普刊")]
    trend = trends.lead_times(book(*facts))
    assert (values(trend)[5], values(trend, 1)[5]) == (2, 10)
    assert len(trend.series[0].figures[5].facts) == 5
    assert values(trend)[6] is None


def test_what_is_printed_on_the_day_it_came_is_no_empty_chart():
    day = date(2026, 6, 1)
    assert not trends.lead_times(book(sent("1", day=day), adopted("1", day=day))).is_empty


def test_the_median_of_two_is_between_them():
    came = date(2026, 6, 1)
    facts = [sent("1", day=came), adopted("1", day=came), sent("2", day=came), adopted("2", day=date(2026, 6, 2))]
    assert values(trends.lead_times(book(*facts)))[5] == Decimal("0.5")


def test_what_came_before_the_period_has_no_lead_time():
    assert trends.printed_first(book(adopted("old"))) == ()


def test_who_had_most_adopted_stands_first_and_the_rest_is_one_place():
    facts = [sent("1", QINGHE), sent("2", BAISHI), adopted("2", BAISHI), sent("3", NONGYE), sent("4", NONGYE)]
    trend = trends.by_unit(book(*facts), UNITS[:5])
    assert trend.places == ("baishi", "nongye", "qinghe", "luoyan", "shuili")
    short = trends.topmost(trend, 2)
    assert short.places == ("baishi", "nongye", REST)
    assert short.total("submitted") == trend.total("submitted") == 4
    assert trends.topmost(trend, 4) is trend


def test_an_item_of_several_units_is_sent_upward_once():
    one = Fact(FactKind.FORWARDED, "1", "qinghe", LATE, place=1)
    other = Fact(FactKind.FORWARDED, "2", "baishi", LATE, place=2)
    assert trends.sent_upward((one, other)) == (one,)


def test_the_target_is_fifteen_a_week_and_nothing_for_days_to_come():
    week = period_of(PeriodKind.WEEK, date(2026, 11, 18))
    assert trends.target(week, LATE) == 15
    assert trends.target(week, date(2026, 11, 18)) == 9
    assert trends.target(week, date(2026, 11, 1)) == 0
    trend = trends.forwarded_against_target(book(forwarded("1"), period=week), LATE)
    assert trend.total(TARGET) == 15


def test_the_race_adds_points_up_from_week_to_week_with_all_entries_behind():
    facts = [sent("1", day=date(2026, 11, 3)), adopted("1", day=date(2026, 11, 5)), sent("2", day=date(2026, 11, 12))]
    month = period_of(PeriodKind.MONTH, date(2026, 11, 1))
    entries = scored(facts)
    race = trends.race(entries, book(*facts, period=month), 3, LATE)
    qinghe = race.series[0]
    assert qinghe.key == "qinghe"
    assert qinghe.figures[-1].value == sum(entry.points for entry in entries if entry.unit_id == "qinghe")
    for figure in qinghe.figures:
        assert figure.value == sum((entry.points for entry in figure.entries), Decimal(0))


def test_the_race_ends_with_today():
    assert len(trends.race(scored([sent("1")]), book(sent("1")), 3, date(2026, 1, 15)).places) == 3


def test_targets_alone_are_nothing_to_show():
    assert trends.forwarded_against_target(book(), LATE).is_empty
    assert not trends.received_and_adopted(book(sent("1"))).is_empty


def invented(chance: Random, period: Period) -> list[Fact]:
    """Return facts of drafts that came around the period."""
    found = []
    for number in range(chance.randrange(60)):
        day = period.since + timedelta(days=chance.randrange(period.days))
        unit, nature = chance.choice(UNITS), chance.choice([*Nature]).value
        more = {"title": "来稿", "draft_id": str(number), "nature": nature}
        found.append(Fact(FactKind.SUBMITTED, f"s{number}", unit, day, stage=chance.choice([*Stage]), **more))
        later = day + timedelta(days=chance.randrange(20))
        for level in chance.sample([*Level], chance.randrange(3)):
            found.append(Fact(FactKind.ADOPTED, f"a{number}{level}", unit, later, level=level, **more))
        if chance.random() < 0.3:
            place = chance.choice((1, 2))
            found.append(Fact(FactKind.FORWARDED, f"f{number}", unit, later, level=Level.CITY, place=place))
    return found


@pytest.mark.parametrize("seed", range(10))
def test_in_a_hundred_random_periods_rows_are_figures_and_figures_add_up(seed):
    chance = Random(seed)
    for _ in range(100):
        since = date(2024, 1, 1) + timedelta(days=chance.randrange(700))
        period = Period(since, since + timedelta(days=chance.choice((0, 6, 13, 29, 61, 364, 1500))))
        basis = chance.choice([*Basis])
        facts = [fact for fact in invented(chance, period) if basis is Basis.RECEIVED or fact.day in period]
        check(Book(period, basis, tuple(facts)))


def check(of: Book) -> None:
    """Check every grouping of a book."""
    sent_in, used = of.of(FactKind.SUBMITTED), of.of(FactKind.ADOPTED)
    months = trends.received_and_adopted(of)
    units = trends.by_unit(of, UNITS)
    for trend in (months, units, trends.topmost(units, 2)):
        rows_are_figures(trend)
        assert (trend.total("submitted"), trend.total("adopted")) == (len(sent_in), len(used))
    for kind, facts in ((FactKind.SUBMITTED, sent_in), (FactKind.ADOPTED, used)):
        for trend in (trends.by_nature(of, kind), trends.heat(of, UNITS, kind)):
            rows_are_figures(trend)
            assert sum(trend.total(each.key) for each in trend.series) == len(facts)
    rate = trends.adoption_rate(of).series[0].figures
    assert sum(len(figure.facts) for figure in rate) == len(sent_in)
    assert all(figure.value is None or 0 <= figure.value <= 100 for figure in rate)
    times = trends.lead_times(of)
    assert sum(len(figure.facts) for figure in times.series[0].figures) == len(trends.printed_first(of))
    upward = trends.forwarded_against_target(of, LATE)
    assert upward.total("forwarded") == len(trends.sent_upward(of.facts))


def rows_are_figures(trend: Trend) -> None:
    for series in trend.series:
        assert len(series.figures) == len(trend.places)
        for figure in series.figures:
            assert figure.value == len(figure.facts) == len({fact.id for fact in figure.facts})
