"""What a new office begins with: its name, its first administrator, and one journal to start from."""

from dataclasses import dataclass
from enum import StrEnum

from bulletin.journals import Journal, JournalKind, Section
from bulletin.office import Office
from bulletin.people import Person, RoleName

SECTIONS = ("要情快报", "工作动态", "经验交流", "社情民意", "问题建议")
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
    return (Journal(
        "kuaibao", "信息快报", JournalKind.DAILY, tuple(Section(name) for name in SECTIONS), founding.name.strip(),
        "信息快报", "内部资料 注意保存", first_year=year),)


def is_weak(password: str) -> bool:
    """Return whether a password is soon guessed: fewer than eight characters, or hardly more than one of them."""
    return len(password) < SHORT or len(set(password)) <= 2
