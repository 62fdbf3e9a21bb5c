"""Units, facts and circulars for the tests of credit."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

from bulletin.credit.account import Account, Entry, UnitAccount
from bulletin.credit.circular import Circular, RankedGroup
from bulletin.credit.facts import Basis, Fact, FactKind, Level, Mode, Outcome
from bulletin.credit.fees import fee_lines
from bulletin.credit.periods import Period, PeriodKind, period_of
from bulletin.credit.reading import load_scheme
from bulletin.credit.scheme import Scheme
from bulletin.credit.scoring import entries
from bulletin.credit.standing import clerks, correspondents, unit_accounts
from bulletin.units import KEY_UNIT, Correspondent, Group, Unit
from bulletin.workflow import Stage

SCHEMES = Path(__file__).parents[3] / "resources" / "schemes"
PRESET = load_scheme(SCHEMES / "default.toml")
QINGHE = Unit("qinghe", "青禾镇", Group.TOWNSHIP, correspondents=(Correspondent("苗清秋"),))
BAISHI = Unit("baishi", "白石乡", Group.TOWNSHIP)
LUOYAN = Unit("luoyan", "落雁乡", Group.TOWNSHIP)
CHATING = Unit("chating", "茶亭岭乡", Group.TOWNSHIP)
NONGYE = Unit("nongye", "县农业农村局", Group.DEPARTMENT)
SHUILI = Unit("shuili", "县水利局", Group.DEPARTMENT)
UNITS = (QINGHE, BAISHI, LUOYAN, CHATING, NONGYE, SHUILI)
KEY_QINGHE = Unit("qinghe", "青禾镇", Group.TOWNSHIP, KEY_UNIT)
SINCE, UNTIL = date(2026, 11, 1), date(2026, 11, 30)
NOVEMBER = Period(SINCE, UNTIL)
DAY = date(2026, 11, 5)


def sent(draft_id: str, unit: Unit | None = QINGHE, stage: Stage = Stage.EDITING, day: date = date(2026, 11, 3),
         **more: object) -> Fact:
    return Fact(FactKind.SUBMITTED, f"sent:{draft_id}", unit.id if unit else "", day, f"来稿{draft_id}", draft_id,
                stage=stage, **more)


def adopted(draft_id: str, unit: Unit | None = QINGHE, level: Level = Level.COUNTY, mode: Mode = Mode.SINGLE,
            title: str = "", day: date = DAY, publication: str = "信息快报", **more: object) -> Fact:
    own = f"printed:{draft_id}:{level}:{mode}:{publication}:{day}:{more.get('place', 1)}:{unit.id if unit else ''}"
    return Fact(FactKind.ADOPTED, own, unit.id if unit else "", day, title or f"来稿{draft_id}", draft_id, level, mode,
                publication, "51", **more)


def instructed(draft_id: str, unit: Unit, level: Level, day: date = date(2026, 11, 9), leader: str = "张县长") -> Fact:
    return Fact(FactKind.INSTRUCTED, f"instructed:{draft_id}:{level}:{leader}:{day}", unit.id, day, f"来稿{draft_id}",
                draft_id, level, leader=leader)


def forwarded(draft_id: str, unit: Unit = QINGHE, level: Level = Level.CITY, day: date = DAY) -> Fact:
    return Fact(FactKind.FORWARDED, f"forwarded:{draft_id}:{level}", unit.id, day, f"来稿{draft_id}", draft_id, level)


def commission(id: str, unit: Unit = QINGHE, outcome: Outcome = Outcome.ANSWERED, day: date = DAY) -> Fact:
    return Fact(FactKind.COMMISSION, f"commission:{id}:{unit.id}", unit.id, day, f"约稿{id}", detail=outcome.value)


def fault(id: str, unit: Unit = QINGHE, kind: str = "late", level: Level | None = None, day: date = DAY) -> Fact:
    return Fact(FactKind.FAULT, f"fault:{id}", unit.id, day, f"突发事件{id}", level=level, detail=kind)


def error(id: str, unit: Unit = QINGHE, day: date = DAY) -> Fact:
    return Fact(FactKind.ERROR, f"error:{id}", unit.id, day, f"差错{id}")


def reward(id: str, unit: Unit = QINGHE, detail: str = "", day: date = DAY) -> Fact:
    return Fact(FactKind.REWARD, f"reward:{id}", unit.id, day, f"奖励{id}", detail=detail)


def scored(facts: Iterable[Fact], scheme: Scheme = PRESET, units: Iterable[Unit] = UNITS, period: Period = NOVEMBER,
           earlier: Iterable[Fact] = ()) -> tuple[Entry, ...]:
    """Return the entries of facts of the period."""
    return entries(facts, scheme, period, {unit.id: unit for unit in units}, earlier)


def points_of(unit: Unit, facts: Iterable[Fact], scheme: Scheme = PRESET, units: Iterable[Unit] = UNITS,
              period: Period = NOVEMBER, earlier: Iterable[Fact] = ()) -> Decimal:
    """Return what a unit is given for facts of the period."""
    return sum((entry.points for entry in scored(facts, scheme, units, period, earlier) if entry.unit_id == unit.id),
               Decimal(0))


def quarter(day: date) -> Period:
    return period_of(PeriodKind.QUARTER, day)


def circular(facts: Iterable[Fact] = (), units: tuple[Unit, ...] = UNITS, since: date = SINCE, until: date = UNTIL,
             scheme: Scheme = PRESET, before: Account | None = None, basis: Basis = Basis.ISSUED) -> Circular:
    """Return the circular of facts that all lie in its period."""
    period, facts = Period(since, until), tuple(facts)
    found = scored(facts, scheme, units, period)
    lines: tuple[UnitAccount, ...] = unit_accounts(found, units, period)
    groups = tuple(
        RankedGroup(tuple(entry for line in own for entry in line.entries), group, own)
        for group in Group if (own := tuple(line for line in lines if line.unit and line.unit.group is group)))
    return Circular(
        period, basis, ((period, scheme),), groups, next((line for line in lines if line.unit is None), None), before,
        correspondents(found), clerks(found), fee_lines(facts, scheme, {unit.id: unit for unit in units}))


def november() -> Circular:
    """Return a circular with everything in it: both groups, a tie, a merged item, a higher level, an unknown unit."""
    published = Stage.PUBLISHED
    return circular([
        sent("1", QINGHE, published), sent("2", QINGHE, Stage.DECLINED), sent("3", BAISHI, published),
        sent("4", LUOYAN, published), sent("5", NONGYE, published), sent("6", NONGYE, Stage.RESERVE),
        sent("7", None, published),
        adopted("1", QINGHE), adopted("1", QINGHE, Level.CITY, publication="星河信息"),
        adopted("3", BAISHI, mode=Mode.COMPOSITE, sources=2), adopted("4", LUOYAN, mode=Mode.COMPOSITE, sources=2),
        adopted("5", NONGYE, title="=1+1"), adopted("7", None)])
