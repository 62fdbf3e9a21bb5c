"""What a new office begins with: its name, its first administrator, and one journal to start from."""

from dataclasses import dataclass
from enum import StrEnum

from bulletin.doors import Watched
from bulletin.journals import Journal, JournalKind, Section
from bulletin.office import Office
from bulletin.people import Person, RoleName
from bulletin.units import Unit

SECTIONS = ("要情快报", "工作动态", "经验交流", "社情民意", "问题建议")
MARKING = "内部资料 注意保存"
SHORT = 8


class Missing(StrEnum):
    """What must be written before an office can be founded; the values are the codes of the command line."""

    NAME = "name"
    COUNTY = "county"
    ADMIN_NAME = "admin_name"
    ADMIN_LOGIN = "admin_login"
    PASSWORD = "password"


@dataclass(frozen=True)
class Founding:
    """What is asked of who founds an office; alone in it (`single_seat`) the administrator has every role."""

    name: str
    county: str
    admin_name: str
    admin_login: str
    password: str
    single_seat: bool = False

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Return what is not written yet."""
        return tuple(each for each in Missing if not getattr(self, each.value).strip())


@dataclass(frozen=True)
class Outfit:
    """What an office is given at its founding beyond its administrator; what is empty is as usual, or comes later.

    `people` have no password: each sets one at the first sign-in. `watched` is the folder drafts are taken from,
    `second` the folder of the second backups.
    """

    journals: tuple[Journal, ...] = ()
    units: tuple[Unit, ...] = ()
    people: tuple[Person, ...] = ()
    watched: Watched | None = None
    second: str = ""


def first_people(founding: Founding, password: str) -> tuple[Person, ...]:
    """Return the first account; `password` is the hash of what `founding` has in clear.

    A one-person office signs its own items, so its one person has every role but the county leader's.
    """
    roles = frozenset(RoleName) - {RoleName.LEADER} if founding.single_seat else frozenset({RoleName.ADMIN})
    return (Person(founding.admin_login.strip(), founding.admin_login.strip(), founding.admin_name.strip(), roles,
                   password),)


def first_office(founding: Founding) -> Office:
    """Return the settings; where several people work everybody must have a password, or a signature says little."""
    return Office(founding.name.strip(), founding.county.strip(), founding.single_seat,
                  password_required=not founding.single_seat)


def first_journals(founding: Founding, year: int) -> tuple[Journal, ...]:
    """Return 信息快报 with the usual sections, numbered from 1 in `year`."""
    return usual_journals(founding.name, year)[:1]


def usual_journals(publisher: str, year: int) -> tuple[Journal, ...]:
    """Return the journals a county office has as a rule, the daily one first, each numbered from 1 in `year`.

    A special report is one item under no section; a supplement has no running total.
    """
    name, sections = publisher.strip(), tuple(Section(each) for each in SECTIONS)
    return (
        Journal("kuaibao", "信息快报", JournalKind.DAILY, sections, name, "信息快报", MARKING, first_year=year),
        Journal("zhuanbao", "信息专报", JournalKind.SPECIAL, (), name, "信息专报", MARKING, layout="zhuanbao",
                first_year=year),
        Journal("cankao", "信息参考", JournalKind.REFERENCE, (Section("参考"),), name, "信息参考", MARKING,
                layout="cankao", first_year=year),
        Journal("zengkan", "信息增刊", JournalKind.SUPPLEMENT, (Section("增刊"),), name, "信息增刊", MARKING,
                layout="zengkan", first_year=year, counts_total=False))


def is_weak(password: str) -> bool:
    """Return whether a password is soon guessed: fewer than eight characters, or hardly more than one of them."""
    return len(password) < SHORT or len(set(password)) <= 2
