"""Units and facts for the tests of credit."""

from datetime import UTC, date, datetime
from pathlib import Path

from bulletin.credit.circular import Circular, circular_of
from bulletin.credit.facts import Adopted, Instructed, Level, Mode, Sent
from bulletin.credit.points import credit_of
from bulletin.credit.scheme import load_scheme
from bulletin.units import Group, Unit
from bulletin.workflow import Stage

PRESET = load_scheme(Path(__file__).parents[3] / "resources" / "schemes" / "default.toml")
QINGHE = Unit("qinghe", "青禾镇", Group.TOWNSHIP)
BAISHI = Unit("baishi", "白石乡", Group.TOWNSHIP)
LUOYAN = Unit("luoyan", "落雁乡", Group.TOWNSHIP)
CHATING = Unit("chating", "茶亭岭乡", Group.TOWNSHIP)
NONGYE = Unit("nongye", "县农业农村局", Group.DEPARTMENT)
SHUILI = Unit("shuili", "县水利局", Group.DEPARTMENT)
UNITS = (QINGHE, BAISHI, LUOYAN, CHATING, NONGYE, SHUILI)
SINCE, UNTIL = date(2026, 11, 1), date(2026, 11, 30)


def sent(draft_id: str, unit: Unit | None = QINGHE, stage: Stage = Stage.EDITING) -> Sent:
    return Sent(draft_id, unit.id if unit else "", f"来稿{draft_id}", datetime(2026, 11, 3, 2, tzinfo=UTC), stage)


def adopted(draft_id: str, unit: Unit | None = QINGHE, level: Level = Level.COUNTY, mode: Mode = Mode.SINGLE,
            title: str = "", day: date = date(2026, 11, 5)) -> Adopted:
    return Adopted(draft_id, unit.id if unit else "", title or f"来稿{draft_id}", "信息快报", 51, day, level, mode)


def instructed(draft_id: str, unit: Unit, level: Level) -> Instructed:
    return Instructed(draft_id, unit.id, f"来稿{draft_id}", "张县长", date(2026, 11, 9), level)


def circular(sent, adopted, instructed=(), units=UNITS, since=SINCE, until=UNTIL) -> Circular:
    return circular_of(since, until, credit_of(units, sent, adopted, PRESET, instructed), PRESET)


def november() -> Circular:
    """Return a circular with everything in it: both groups, a tie, a merged item, a higher level, an unknown unit."""
    published = Stage.PUBLISHED
    return circular(
        [sent("1", QINGHE, published), sent("2", QINGHE, Stage.DECLINED), sent("3", BAISHI, published),
         sent("4", LUOYAN, published), sent("5", NONGYE, published), sent("6", NONGYE, Stage.RESERVE),
         sent("7", None, published)],
        [adopted("1", QINGHE), adopted("1", QINGHE, Level.CITY), adopted("3", BAISHI, mode=Mode.COMPOSITE),
         adopted("4", LUOYAN, mode=Mode.COMPOSITE), adopted("5", NONGYE, title="=1+1"), adopted("7", None)])
