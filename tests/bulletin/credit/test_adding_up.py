"""Whatever the facts and the scheme: parts add up, rows stand behind figures, and the order of facts is nothing."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.credit.account import Account
from bulletin.credit.facts import FactKind, Level, Mode, Outcome
from bulletin.credit.kept_figures import figures_of
from bulletin.credit.periods import Period
from bulletin.credit.reading import presets, scheme_in
from bulletin.credit.scheme import (
    Cap,
    Keep,
    Multiplier,
    Over,
    Rounding,
    RoundingWay,
    Rule,
    Scheme,
    Share,
    Sharing,
    Stack,
    When,
)
from bulletin.credit.scheme_text import scheme_text
from bulletin.credit.standing import correspondents, unit_accounts
from bulletin.units import KEY_UNIT, Span, UnitClass
from bulletin.workflow import Stage
from tests.bulletin.credit.credit_builders import (
    NOVEMBER,
    SCHEMES,
    UNITS,
    adopted,
    circular,
    commission,
    fault,
    instructed,
    points_of,
    quarter,
    scored,
    sent,
)

EXAMPLES = settings(max_examples=40, deadline=None)
KEY_UNITS = (replace(UNITS[0], classes=KEY_UNIT), *UNITS[1:])
PRESETS = presets(SCHEMES)
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))

ids = st.sampled_from("123456")
units = st.sampled_from([*UNITS, None])
known = st.sampled_from(UNITS)
authors = st.sampled_from(["", "苗清秋", "林若谷"])


def days(period):
    return st.integers(0, period.days - 1).map(lambda day: period.since + timedelta(days=day))


def facts_of(period):
    day = days(period)
    return st.lists(st.one_of(
        st.builds(sent, ids, units, st.sampled_from(Stage), day, correspondent=authors),
        st.builds(adopted, ids, units, st.sampled_from(Level), st.sampled_from(Mode), day=day, correspondent=authors,
                  reprint=st.booleans(), sources=st.just(3), place=st.integers(1, 3)),
        st.builds(instructed, ids, known, st.sampled_from(Level), day),
        st.builds(commission, ids, known, st.sampled_from(Outcome), day),
        st.builds(fault, ids, known, st.sampled_from(["late", "missed", "concealed"]), day=day),
    ), max_size=25, unique_by=lambda fact: fact.id)


some_facts = facts_of(NOVEMBER)
some_preset = st.sampled_from(PRESETS)


@EXAMPLES
@given(some_facts, some_preset)
def test_parts_add_up_in_every_grouping(facts, scheme):
    made = circular(facts, KEY_UNITS, scheme=scheme)
    totals = made.totals
    groups: list[Account] = [*made.groups, *([made.unrecognised] if made.unrecognised else [])]
    assert totals.points == sum(line.points for line in made.lines) == sum(group.points for group in groups)
    assert len(totals.facts) == len(facts) == sum(len(line.facts) for line in made.lines)
    named = correspondents(totals.entries)
    rest = [entry for entry in totals.entries if entry.fact is None or not entry.fact.correspondent]
    assert totals.points == sum(each.points for each in named) + sum(entry.points for entry in rest)
    by_kind = [sum((entry.points for entry in totals.entries if entry.fact and entry.fact.kind is kind), Decimal(0))
               for kind in FactKind]
    spans = sum((entry.points for entry in totals.entries if entry.span), Decimal(0))
    assert totals.points == sum(by_kind) + spans
    for line in made.lines:
        assert line.submitted == line.printed + line.declined + line.open
        assert line.adopted() == sum(line.adopted(level, mode) for level in Level for mode in Mode)


@EXAMPLES
@given(some_facts, some_preset)
def test_behind_every_figure_stand_as_many_rows(facts, scheme):
    for line in unit_accounts(scored(facts, scheme, KEY_UNITS), KEY_UNITS, NOVEMBER):
        own = [fact for fact in facts if fact.unit_id == (line.unit.id if line.unit else "")]
        assert sorted(fact.id for fact in line.facts) == sorted(fact.id for fact in own)
        for kind in FactKind:
            assert len(line.of(kind)) == sum(fact.kind is kind for fact in own)
        assert line.commissions() == sum(line.commissions(outcome) for outcome in Outcome)
        assert {fact.id for entry in line.entries for fact in entry.facts} <= {fact.id for fact in own}


def said_of(account):
    return Counter((frozenset(fact.id for fact in entry.facts), entry.points, entry.worth, entry.rule_id, entry.why,
                    entry.span, entry.wanted) for entry in account.entries)


def settled(made):
    return ({line.name: (line.rank, line.missed_floors, line.vetoes, said_of(line)) for line in made.lines},
            {(each.unit_id, each.name): said_of(each) for each in made.correspondents},
            {each.person_id: said_of(each) for each in made.clerks},
            Counter((line.fact.id, line.fee.id) for line in made.fees))


@EXAMPLES
@given(some_facts, some_preset, st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter(facts, scheme, random):
    shuffled = random.sample(facts, len(facts))
    assert settled(circular(facts, KEY_UNITS, scheme=scheme)) == settled(circular(shuffled, KEY_UNITS, scheme=scheme))


@EXAMPLES
@given(some_facts, some_preset)
def test_every_point_is_as_fine_as_the_scheme_says(facts, scheme):
    step = Decimal(1).scaleb(-scheme.rounding.digits)
    assert all(entry.points % step == 0 for entry in scored(facts, scheme, KEY_UNITS))


@EXAMPLES
@given(some_facts, some_preset)
def test_a_rank_is_one_more_than_how_many_are_better(facts, scheme):
    lines = [line for line in unit_accounts(scored(facts, scheme), UNITS, NOVEMBER) if line.unit]
    for line in lines:
        same = [other for other in lines if other.unit.group is line.unit.group]
        if line.rank is None:  # nothing is known of anybody there
            assert not any(other.facts or other.points != line.points for other in same)
        else:
            assert line.rank == 1 + sum(other.points > line.points for other in same)


@settings(max_examples=20, deadline=None)
@given(facts_of(YEAR), st.sampled_from([scheme for scheme in PRESETS if not any(
    stack.over is Over.PERIOD for stack in scheme.stacks)]), st.sampled_from([Span.MONTH, Span.QUARTER, Span.WEEK]))
def test_shorter_periods_add_up_to_the_year(facts, scheme, span):
    whole = sum(points_of(unit, facts, scheme, KEY_UNITS, YEAR) for unit in KEY_UNITS)
    since, parts = YEAR.since, Decimal(0)
    while since < YEAR.until:
        until = min(YEAR.until, next(iter(Period(since, YEAR.until + timedelta(days=400)).spans(span))).until)
        period = Period(since, until)
        parts += sum(entry.points for entry in scored(
            [fact for fact in facts if fact.day in period], scheme, KEY_UNITS, period,
            [fact for fact in facts if fact.day < since]) if entry.unit_id)
        since = period.after
    assert parts == whole


@EXAMPLES
@given(st.lists(st.builds(adopted, ids, units, st.sampled_from(Level), st.sampled_from(Mode)), max_size=20,
                unique_by=lambda fact: fact.id))
def test_a_draft_earns_its_highest_adoption_and_no_more(facts):
    worth = {entry.fact.id: entry.worth for entry in scored(facts)}
    best: dict[tuple[str, str], Decimal] = {}
    for fact in facts:
        key = fact.unit_id, fact.draft_id
        best[key] = max(best.get(key, Decimal(0)), worth[fact.id])
    assert sum(entry.points for entry in scored(facts)) == sum(best.values())


@EXAMPLES
@given(st.lists(st.builds(adopted, ids, known, st.sampled_from(Level), day=days(NOVEMBER)), max_size=20,
                unique_by=lambda fact: fact.id), st.sampled_from(Over), st.integers(1, 3), st.booleans())
def test_the_best_of_a_draft_count_whenever_they_came(facts, over, top, one_per_level):
    stack = Stack("采用", "采用", Keep.TOP, top, one_per_level, over)
    scheme = replace(PRESETS[0], stacks=(stack, PRESETS[0].stacks[1]))
    expected = Decimal(0)
    for draft in {(fact.unit_id, fact.draft_id) for fact in facts}:
        worth = [entry.worth for entry in scored(facts, scheme) if (entry.unit_id, entry.fact.draft_id) == draft]
        if one_per_level:
            worth = list(set(worth))  # single items of one level are all worth the same
        expected += sum(sorted(worth, reverse=True)[:top])
    assert sum(entry.points for entry in scored(facts, scheme)) == expected


@EXAMPLES
@given(st.lists(st.builds(adopted, ids, known, st.sampled_from(Level), day=days(YEAR)), max_size=25,
                unique_by=lambda fact: fact.id))
def test_a_capped_month_gives_no_more_than_it_may(facts):
    rules = frozenset(rule.id for rule in PRESETS[0].rules if rule.kind is FactKind.ADOPTED)
    scheme = replace(PRESETS[0], caps=(Cap("c", "封顶", rules, Span.MONTH, Decimal(10)),))
    for unit in UNITS:
        own = [entry for entry in scored(facts, scheme, period=YEAR) if entry.unit_id == unit.id]
        for month in range(1, 13):
            counted = sum(entry.points for entry in own if entry.fact and entry.fact.day.month == month)
            off = sum(entry.points for entry in own if entry.span and entry.span.since.month == month)
            assert counted + off == min(counted, 10)


unreadable = "\r\x7f\ufffe\uffff" + "".join(map(chr, (*range(9), 11, 12, *range(14, 32))))
names = st.text(st.characters(exclude_categories=("Cs",), exclude_characters=unreadable), min_size=1, max_size=12).map(
    str.strip).filter(bool)
numbers = st.integers(-99_999, 99_999).map(lambda number: Decimal(number) / 1_000)
whens = st.builds(
    When, levels=st.frozensets(st.sampled_from(Level)), modes=st.frozensets(st.sampled_from(Mode)),
    publications=st.frozensets(names, max_size=2), sections=st.frozensets(names, max_size=2),
    classes=st.frozensets(st.sampled_from(UnitClass)), reprint=st.sampled_from([None, True, False]))

SHARES = [Share(), Share(Sharing.FIRST, first=2), Share(Sharing.RATIO, (Decimal("0.5"),))]


@st.composite
def schemes(draw):
    called = draw(st.lists(names, min_size=1, max_size=4, unique=True))
    stacks = tuple(Stack(name, name, keep, draw(st.integers(1, 9)) if keep is Keep.TOP else 1, draw(st.booleans()),
                         draw(st.sampled_from(Over)))
                   for name in draw(st.lists(names, max_size=2, unique=True)) for keep in [draw(st.sampled_from(Keep))])
    rules = tuple(Rule(name, draw(names), FactKind.ADOPTED, draw(numbers), draw(whens),
                       draw(st.sampled_from(["", *(stack.id for stack in stacks)]))) for name in called)
    rules = (*rules, Rule("像", "像", FactKind.FORWARDED, rules[0].points * 2, like=rules[0].id, times=Decimal(2)))
    times = draw(numbers.map(abs))
    return Scheme(
        draw(names), draw(names), draw(st.dates(date(1950, 1, 1), date(2999, 1, 1))),
        tuple({rule.id: rule for rule in rules}.values()), draw(names),
        (Multiplier("倍", "倍", frozenset(draw(st.sets(st.sampled_from(FactKind), min_size=1))), times, draw(whens)),),
        stacks, draw(st.sampled_from(SHARES)),
        rounding=draw(st.builds(Rounding, st.integers(0, 4), st.sampled_from(RoundingWay))))


@EXAMPLES
@given(schemes())
def test_a_scheme_written_and_read_again_is_the_same(scheme):
    assert scheme_in(scheme_text(scheme)) == scheme


@pytest.mark.parametrize("scheme", PRESETS, ids=lambda scheme: scheme.id)
def test_a_new_scheme_leaves_the_bytes_of_an_old_quarter_alone(scheme):
    facts = [sent("1", day=date(2026, 8, 1)), adopted("1", day=date(2026, 8, 3))]
    old = quarter(date(2026, 8, 1))
    once = figures_of(circular(facts, since=old.since, until=old.until, scheme=scheme))
    assert once == figures_of(circular(list(facts), since=old.since, until=old.until, scheme=scheme_in(
        scheme_text(scheme))))
    assert once != figures_of(circular(facts[:1], since=old.since, until=old.until, scheme=scheme))
