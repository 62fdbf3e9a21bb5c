"""A year of invented facts of 51 units, and an archive in memory that holds nothing else."""

from contextlib import contextmanager
from datetime import date, timedelta
from random import Random
from types import SimpleNamespace

from bulletin.credit.facts import Basis, Fact, FactKind, Level, Mode, Outcome
from bulletin.credit.periods import Period
from bulletin.drafts import Nature
from bulletin.people import Person, RoleName
from bulletin.units import KEY_UNIT, Group, Unit
from bulletin.workflow import Stage

TOWNSHIPS = (
    "青禾镇", "白石乡", "落雁乡", "茶亭岭乡", "云雾镇", "竹影镇", "石桥镇", "柳湾镇", "枫林乡", "双溪镇", "龙潭乡",
    "望江镇", "松坪乡", "梅岭镇", "荷塘镇", "铜锣寨民族乡",
)
DEPARTMENTS = (
    "农业农村局", "水利局", "教育局", "民政局", "财政局", "审计局", "统计局", "司法局", "交通运输局",
    "住房和城乡建设局", "文化广电和旅游局", "卫生健康局", "应急管理局", "市场监督管理局", "医疗保障局", "信访局",
    "林业局", "商务局", "生态环境分局", "自然资源和规划局", "人力资源和社会保障局", "退役军人事务局", "发展和改革局",
    "工业和信息化局", "乡村振兴局", "城市管理局", "行政审批服务局", "税务局", "气象局", "供销社", "残联", "妇联",
    "总工会", "团委", "经济开发区管理委员会",
)
NAMES = ("苗清秋", "卢望舒", "盛怀远", "葛小满", "简明月", "纪云帆", "方知行", "温如玉", "骆思齐", "贺新凉")
TITLES = (
    "{unit}春耕备耕进展顺利", "{unit}多措并举稳住早稻面积", "{unit}反映村卫生室药品配送存在三方面问题",
    "{unit}建议完善农村公路管护机制", "{unit}防汛隐患排查发现问题17处已整改12处", "{unit}“一窗通办”经验做法",
    "群众关注的{unit}停车难问题亟待解决")
PEOPLE = tuple(Person(id, id, name, frozenset({RoleName.EDITOR})) for id, name in (
    ("chen", "陈一帆"), ("lin", "林晓"), ("zhou", "周正明"), ("bai", "白静秋")))
_NATURES = (Nature.ACHIEVEMENT,) * 6 + (Nature.EXPERIENCE,) * 3 + (Nature.PROBLEM,) * 3 + (
    Nature.WARNING, Nature.SUGGESTION, Nature.SUGGESTION, Nature.OPINION, Nature.NONE)
_LEVELS = (Level.COUNTY,) * 12 + (Level.CITY,) * 5 + (Level.PROVINCE,) * 2 + (Level.CENTRE,)
_PAPERS = {Level.COUNTY: "信息快报", Level.CITY: "星河信息", Level.PROVINCE: "每日要情", Level.CENTRE: "综合信息"}


def units(townships: int = 16, departments: int = 35) -> tuple[Unit, ...]:
    """Return units, the first ten of each group key units."""
    return (*(Unit(f"t{at}", name, Group.TOWNSHIP, KEY_UNIT if at < 10 else ()) for at, name in enumerate(
                TOWNSHIPS[:townships])),
            *(Unit(f"d{at}", f"县{name}", Group.DEPARTMENT, KEY_UNIT if at < 10 else (), (name,))
              for at, name in enumerate(DEPARTMENTS[:departments])))


def facts(of: tuple[Unit, ...], year: int = 2026, until: date | None = None, drafts: int = 6000,
          seed: int = 8) -> tuple[Fact, ...]:
    """Return what came in a year and what became of it, by day; the last two units of each group send nothing."""
    chance, found = Random(seed), list[Fact]()
    until = until or date(year, 12, 31)
    groups = [[unit for unit in of if unit.group is group] for group in Group]
    senders = [unit for group in groups for unit in (group[:-2] if len(group) > 2 else group)]
    weights = [1 / (2 + at % 17) for at, _ in enumerate(senders)]
    for number in range(drafts):
        unit = chance.choices(senders, weights)[0]
        day = date(year, 1, 1) + timedelta(days=int(365 * chance.betavariate(1.15, 1.0)))
        if day <= until:
            found += _draft(chance, number, unit, day, until)
    return tuple(sorted(found, key=lambda fact: fact.day))


def _draft(chance: Random, number: int, unit: Unit, day: date, until: date) -> list[Fact]:
    more = {"draft_id": f"draft{number}", "title": chance.choice(TITLES).format(unit=unit.name),
            "nature": chance.choice(_NATURES).value, "characters": chance.randrange(300, 1500),
            "correspondent": NAMES[hash_of(unit.id) % 10], "editor_id": chance.choice(PEOPLE).id}
    later = min(day + timedelta(days=int(chance.expovariate(1 / 3))), until)
    printed, fate = chance.random() < 0.36, chance.random()
    stage = Stage.PUBLISHED if printed else Stage.DECLINED if fate < 0.7 else Stage.EDITING
    made = [Fact(FactKind.SUBMITTED, f"sent:{number}", unit.id, day, stage=stage, **more)]
    if printed:
        composite = chance.random() < 0.25
        for level in dict.fromkeys((Level.COUNTY, chance.choice(_LEVELS))):
            made.append(Fact(FactKind.ADOPTED, f"printed:{number}:{level}", unit.id, later, level=level,
                             mode=Mode.COMPOSITE if composite else Mode.SINGLE, publication=_PAPERS[level],
                             number=str(later.timetuple().tm_yday), sources=2 if composite else 1, **more))
        if chance.random() < 0.4:
            made.append(Fact(FactKind.FORWARDED, f"forwarded:{number}", unit.id, later, level=Level.CITY, **more))
        if chance.random() < 0.05:
            made.append(Fact(FactKind.INSTRUCTED, f"instructed:{number}", unit.id, later, level=Level.COUNTY,
                             leader="高县长", **more))
    if chance.random() < 0.02:
        outcome = chance.choice((Outcome.ANSWERED, Outcome.ANSWERED, Outcome.LATE, Outcome.MISSING))
        made.append(Fact(FactKind.COMMISSION, f"commission:{number}", unit.id, later, "关于秋粮收购的约稿",
                         detail=outcome.value))
    return made


def hash_of(text: str) -> int:
    """Return a number that is the same in every run."""
    return sum(map(ord, text))


class YearOfFacts:
    """An archive that answers what credit asks, in memory."""

    def __init__(self, of: tuple[Unit, ...], facts: tuple[Fact, ...], people: tuple[Person, ...] = PEOPLE) -> None:
        self.on_commit = None
        self.apart = False
        self._facts = facts
        self._work = SimpleNamespace(
            ledger=self, units=SimpleNamespace(all=lambda: list(of)), people=SimpleNamespace(all=lambda: list(people)),
            schemes=SimpleNamespace(all=list))

    def facts(self, period: Period, basis: Basis, zone: object) -> list[Fact]:
        """Return the facts of a period; by date received those of the drafts that came in it."""
        if basis is Basis.ISSUED:
            return [fact for fact in self._facts if fact.day in period]
        came = {fact.draft_id for fact in self._facts if fact.kind is FactKind.SUBMITTED and fact.day in period}
        return [fact for fact in self._facts if (fact.draft_id in came if fact.draft_id else fact.day in period)]

    @contextmanager
    def reading(self):
        yield self._work

    def beside(self):
        return self

    def interrupt(self) -> None:
        """Nothing runs."""

    def close(self) -> None:
        """Nothing is held."""
