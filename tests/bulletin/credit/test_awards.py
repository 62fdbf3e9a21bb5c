"""Who is commended and who is named last: ties, bars, and nobody twice."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bulletin.credit.account import Entry, UnitAccount, ranked
from bulletin.credit.awards import awarded, correspondents_of
from bulletin.credit.scheme import Awards
from bulletin.units import Correspondent, Group, Unit
from tests.bulletin.credit.credit_builders import sent


def line(name, points, group=Group.TOWNSHIP, **more):
    entry = Entry(name, (sent(name),), Decimal(points))
    return UnitAccount((entry,), Unit(name, name, group), name, **more)


def names(lines):
    return [each.name for each in lines]


def of(*lines, first=3, last=2):
    [found] = awarded(ranked(lines), Awards({Group.TOWNSHIP: first}, last))
    return found


def test_the_first_of_each_group_are_commended_and_the_last_named():
    township, department = awarded(ranked([
        line("甲", 9), line("乙", 8), line("丙", 7),
        line("局一", 3, Group.DEPARTMENT), line("局二", 4, Group.DEPARTMENT),
    ]), Awards({Group.TOWNSHIP: 2, Group.DEPARTMENT: 1}, 1))
    assert (names(township.first), names(township.last)) == (["甲", "乙"], ["丙"])
    assert (names(department.first), names(department.last)) == (["局二"], ["局一"])
    assert (township.wanted, township.tied_first, township.tied_last) == (2, False, False)


def test_who_is_tied_with_the_last_of_the_first_is_commended_too_and_it_is_said():
    found = of(line("甲", 9), line("乙", 8), line("丙", 8), line("丁", 1), first=2, last=1)
    assert (names(found.first), found.tied_first) == (["甲", "乙", "丙"], True)


def test_who_is_tied_at_the_end_is_named_too():
    found = of(line("甲", 9), line("乙", 0), line("丙", 0), line("丁", 0), first=1, last=2)
    assert (names(found.last), found.tied_last) == (["乙", "丙", "丁"], True)


def test_a_veto_or_a_missed_floor_bars_and_the_next_moves_up():
    found = of(line("甲", 9, vetoes=("瞒报",)), line("乙", 8), line("丙", 7, missed_floors=("达标",)), line("丁", 6),
               line("戊", 5), first=2, last=1)
    assert (names(found.first), names(found.barred)) == (["乙", "丁"], ["甲", "丙"])


def test_nobody_is_commended_without_points_or_named_last_when_commended():
    found = of(line("甲", 9), line("乙", 0), first=3, last=3)
    assert (names(found.first), names(found.last)) == (["甲"], ["乙"])
    assert of(line("甲", 9), line("乙", 5), first=3, last=3).last == ()


def test_none_are_named_where_the_scheme_asks_for_none():
    found = of(line("甲", 9), line("乙", 5), first=0, last=0)
    assert (found.first, found.last, found.barred) == ((), (), ())


def test_the_line_of_unrecognised_units_belongs_to_no_group():
    assert awarded([UnitAccount(())], Awards()) == ()


def test_the_correspondents_of_the_day_are_commended_with_their_unit():
    people = (Correspondent("苗清秋"), Correspondent("林若谷", until=date(2026, 6, 1)),
              Correspondent("白露", since=date(2027, 1, 1)))
    own = line("甲", 9)
    own = replace(own, unit=replace(own.unit, correspondents=people))
    assert [each.name for each in correspondents_of(own, date(2026, 12, 31))] == ["苗清秋"]
    assert correspondents_of(UnitAccount(()), date(2026, 12, 31)) == ()
