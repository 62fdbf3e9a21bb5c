"""The journals of the office: name, kind, sections, number series and where they go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, StrEnum

from bulletin.errors import Reason, Refused


class JournalKind(StrEnum):
    """What sort of journal it is."""

    DAILY = "daily"
    GENERAL = "general"
    SPECIAL = "special"
    REFERENCE = "reference"
    SUPPLEMENT = "supplement"


class Levels(IntEnum):
    """How many have to agree to an item of a journal (审级).

    ONE: the section chief or a secretary signs; TWO: a secretary signs; THREE: the chief reviews, a secretary signs.
    """

    ONE = 1
    TWO = 2
    THREE = 3


@dataclass(frozen=True)
class Section:
    """A section (栏目) with the greatest length of an item, and of its title, in code points; 0: no limit."""

    name: str
    limit: int = 0
    title_limit: int = 0


@dataclass(frozen=True)
class Distribution:
    """Who gets the issue: 报 to superiors, 送 to peers and leaders, 发 to units below, in so many copies."""

    report_to: tuple[str, ...] = ()
    send_to: tuple[str, ...] = ()
    issue_to: tuple[str, ...] = ()
    copies: int = 0


@dataclass(frozen=True)
class Former:
    """What a journal was called and looked like before the day `until`, on which it got another name or look."""

    until: date
    name: str
    masthead: str
    publisher: str
    marking: str
    layout: str


@dataclass(frozen=True)
class Journal:
    """A journal as it is today. Numbers run on from `first_number` and `first_total` where the office stood.

    `former` are its earlier names and looks, the oldest first. It appears on the `weekdays` (1 Monday to 7 Sunday;
    none: when there is something), to be out by `due` (such as 17:30, local time); `pages_planned` 0 means no plan.
    `counts_total` tells whether 总第M期 is printed, `addressee` who a special report is for; `duties` pairs what is
    printed beside those who worked on it, such as ("主编", "…").
    """

    id: str
    name: str
    kind: JournalKind
    sections: tuple[Section, ...]
    publisher: str
    masthead: str = ""
    marking: str = ""
    distribution: Distribution = Distribution()
    phone: str = ""
    layout: str = "kuaibao"
    first_year: int = 0
    first_number: int = 1
    first_total: int = 1
    closed_on: date | None = None
    version: int = 0
    levels: Levels = Levels.THREE
    pages_planned: int = 0
    counts_total: bool = True
    weekdays: tuple[int, ...] = ()
    due: str = ""
    addressee: str = ""
    duties: tuple[tuple[str, str], ...] = ()
    merged_into: str = ""
    former: tuple[Former, ...] = ()

    def is_open(self, day: date) -> bool:
        """Return whether the journal still appears on `day`."""
        return self.closed_on is None or day < self.closed_on

    def on(self, day: date) -> "Journal":
        """Return the journal with the name and look it had on `day`."""
        for each in self.former:
            if day < each.until:
                return replace(self, name=each.name, masthead=each.masthead, publisher=each.publisher,
                               marking=each.marking, layout=each.layout)
        return self

    def changed_on(self, day: date, **look: str) -> "Journal":
        """Return the journal with another name or look from `day` on; before it stays what it was.

        `look` are fields of `Former`. Refused: JOURNAL_DAY before the day of its last change.
        """
        last = self.former[-1].until if self.former else None
        if last is not None and day < last:
            raise Refused(Reason.JOURNAL_DAY, journal=self.name, day=last, why="changed")
        was = Former(day, self.name, self.masthead, self.publisher, self.marking, self.layout)
        former = self.former if day == last else (*self.former, was)
        return replace(self, former=former, **look)  # type: ignore[arg-type]


class Flaw(StrEnum):
    """What is wrong with what was written of a journal; the values are the codes of the command line."""

    NAME_MISSING = "name_missing"
    PUBLISHER_MISSING = "publisher_missing"
    SECTION_MISSING = "section_missing"
    SECTION_UNNAMED = "section_unnamed"
    SECTION_TWICE = "section_twice"
    LIMIT_WRONG = "limit_wrong"
    YEAR_WRONG = "year_wrong"
    NUMBER_WRONG = "number_wrong"
    TOTAL_WRONG = "total_wrong"
    RECIPIENT_TWICE = "recipient_twice"
    COPIES_WRONG = "copies_wrong"
    PAGES_WRONG = "pages_wrong"
    WEEKDAY_WRONG = "weekday_wrong"
    DUE_WRONG = "due_wrong"
    DUTY_HALF = "duty_half"
    LAYOUT_MISSING = "layout_missing"


LOOK = ("name", "masthead", "publisher", "marking", "layout")
SERIES = ("kind", "first_year", "first_number", "first_total", "counts_total")
_TIME = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")


def flaws(journal: Journal) -> tuple[tuple[Flaw, str], ...]:
    """Return what is wrong with a journal, and the word concerned where there is one; empty for a whole one."""
    return (*_plain_flaws(journal), *_section_flaws(journal), *_distribution_flaws(journal.distribution),
            *_appearing_flaws(journal))


def must_be_whole(journal: Journal) -> None:
    """Refuse with JOURNAL_WRONG (`flaw`, `word`) what is not written well enough to print with."""
    for flaw, word in flaws(journal):
        raise Refused(Reason.JOURNAL_WRONG, flaw=flaw.value, word=word)


def merged(old: tuple[Journal, ...], name: str, day: date, id: str) -> Journal:
    """Return the journal that `old` ones become on `day`: as the first of them, with the sections and recipients of
    all in their order, each once, and a number series of its own.
    """
    first, named = old[0], set[str]()
    sections: dict[str, Section] = {}
    for section in (each for journal in old for each in journal.sections):
        sections.setdefault(section.name, section)

    def once(of: str) -> tuple[str, ...]:
        names = dict.fromkeys(each for journal in old for each in getattr(journal.distribution, of))
        kept = tuple(each for each in names if each not in named)
        named.update(kept)
        return kept

    goes_to = Distribution(once("report_to"), once("send_to"), once("issue_to"),
                           max(journal.distribution.copies for journal in old))
    return replace(first, id=id, name=name, masthead=name, sections=tuple(sections.values()), distribution=goes_to,
                   first_year=day.year, first_number=1, first_total=1, closed_on=None, version=0, merged_into="",
                   former=())


def _plain_flaws(journal: Journal) -> Iterator[tuple[Flaw, str]]:
    for missing, flaw in ((not journal.name.strip(), Flaw.NAME_MISSING),
                          (not journal.publisher.strip(), Flaw.PUBLISHER_MISSING),
                          (not journal.layout.strip(), Flaw.LAYOUT_MISSING),
                          (journal.first_year and not 1949 <= journal.first_year <= 9999, Flaw.YEAR_WRONG),
                          (journal.first_number < 1, Flaw.NUMBER_WRONG), (journal.first_total < 1, Flaw.TOTAL_WRONG)):
        if missing:
            yield flaw, ""


def _section_flaws(journal: Journal) -> Iterator[tuple[Flaw, str]]:
    sections = journal.sections
    if not sections and journal.kind is not JournalKind.SPECIAL:  # one item, no section over it
        yield Flaw.SECTION_MISSING, ""
    seen = set[str]()
    for section in sections:
        if not section.name.strip():
            yield Flaw.SECTION_UNNAMED, ""
        elif section.name in seen:
            yield Flaw.SECTION_TWICE, section.name
        if section.limit < 0 or section.title_limit < 0:
            yield Flaw.LIMIT_WRONG, section.name
        seen.add(section.name)


def _distribution_flaws(goes_to: Distribution) -> Iterator[tuple[Flaw, str]]:
    seen = set[str]()
    for name in (*goes_to.report_to, *goes_to.send_to, *goes_to.issue_to):
        if name in seen:
            yield Flaw.RECIPIENT_TWICE, name
        seen.add(name)
    if goes_to.copies < 0:
        yield Flaw.COPIES_WRONG, ""


def _appearing_flaws(journal: Journal) -> Iterator[tuple[Flaw, str]]:
    if journal.pages_planned < 0:
        yield Flaw.PAGES_WRONG, ""
    if not set(journal.weekdays) <= set(range(1, 8)):
        yield Flaw.WEEKDAY_WRONG, ""
    if journal.due and not _TIME.fullmatch(journal.due):
        yield Flaw.DUE_WRONG, journal.due
    for duty, name in journal.duties:
        if not duty.strip() or not name.strip():
            yield Flaw.DUTY_HALF, duty or name
