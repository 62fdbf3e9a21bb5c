"""One part of a scheme's text, read key by key: what is not as it should be is refused by its place."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from bulletin.credit.scheme_flaws import SchemeFlaw, line_of, wrong

Word = TypeVar("Word", bound=StrEnum)

_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")  # XML 1.0, 2.2 has no such characters
LARGEST, FINEST = Decimal(100_000), 6  # points of a single rule; decimals


@dataclass
class Table:
    """The keys of one part (`section`, `number` from 1 among its like, 0 where there is one) of `text`."""

    text: str
    values: Mapping[str, Any]
    section: str = ""
    number: int = 0
    asked: set[str] = field(default_factory=set)

    @property
    def called(self) -> str:
        """What the part is called, to name it by; empty where it has no name."""
        name = self.values.get("name", "") if self.section else ""
        return name if isinstance(name, str) else ""

    def wrong(self, flaw: SchemeFlaw, key: str = "", **facts: object) -> NoReturn:
        """Refuse what stands at `key`, or the part itself."""
        wrong(flaw, self.section, self.number, self.called, key,
              line=line_of(self.text, self.section, self.number, key), **facts)

    def has(self, key: str) -> bool:
        """Return whether the key is written; it counts as known from now on."""
        self.asked.add(key)
        return key in self.values

    def words(self, key: str, default: str | None = None) -> str:
        """Return a text without blanks around it; without `default` it must be there and say something."""
        if not self.has(key):
            return self.wrong(SchemeFlaw.MISSING, key) if default is None else default
        value = self.values[key]
        if not isinstance(value, str):
            self.wrong(SchemeFlaw.NOT_TEXT, key)
        if not value.strip():
            self.wrong(SchemeFlaw.EMPTY, key)
        return self._readable(key, value)

    def number_of(self, key: str, default: Decimal | None = None, negative: bool = False) -> Decimal:
        """Return a number of at most six decimals, exact as written."""
        if not self.has(key):
            return self.wrong(SchemeFlaw.MISSING, key) if default is None else default
        return self._number(key, self.values[key], negative)

    def maybe_number(self, key: str) -> Decimal | None:
        """Return a number that is not negative, None where it is not written."""
        return self.number_of(key) if self.has(key) else None

    def numbers(self, key: str) -> tuple[Decimal, ...]:
        """Return a list of numbers that are not negative; none where it is not written."""
        if not self.has(key):
            return ()
        value = self.values[key]
        return tuple(self._number(key, each) for each in (value if isinstance(value, list) else [value]))

    def whole(self, key: str, default: int | None = None, least: int = 1, most: int = 1_000) -> int:
        """Return a whole number from `least` to `most`."""
        if not self.has(key):
            return self.wrong(SchemeFlaw.MISSING, key) if default is None else default
        value = self.values[key]
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong(SchemeFlaw.NOT_WHOLE, key)
        if value < least:
            self.wrong(SchemeFlaw.TOO_SMALL if least else SchemeFlaw.NEGATIVE, key, least=least)
        if value > most:
            self.wrong(SchemeFlaw.TOO_LARGE, key, most=most)
        return value

    def day(self, key: str) -> date:
        """Return a day without a time."""
        if not self.has(key):
            self.wrong(SchemeFlaw.MISSING, key)
        value = self.values[key]
        if not isinstance(value, date) or isinstance(value, datetime):
            self.wrong(SchemeFlaw.NOT_DAY, key)
        return value

    def yes(self, key: str) -> bool | None:
        """Return true or false, None where it is not written."""
        if not self.has(key):
            return None
        value = self.values[key]
        return value if isinstance(value, bool) else self.wrong(SchemeFlaw.NOT_YES_NO, key)

    def several(self, key: str) -> tuple[str, ...]:
        """Return one or several texts; none where it is not written."""
        if not self.has(key):
            return ()
        value = self.values[key]
        found = value if isinstance(value, list) else [value]
        if not all(isinstance(each, str) for each in found):
            self.wrong(SchemeFlaw.NOT_LIST, key)
        if not found or not all(each.strip() for each in found):
            self.wrong(SchemeFlaw.EMPTY, key)
        return tuple(self._readable(key, each) for each in found)

    def word(self, key: str, known: Mapping[Word, str], default: Word | None = None) -> Word:
        """Return the value that a word stands for."""
        if not self.has(key) and default is not None:
            return default
        return self._meant(key, self.words(key), known)

    def several_words(self, key: str, known: Mapping[Word, str]) -> frozenset[Word]:
        """Return the values that one or several words stand for; none where it is not written."""
        return frozenset(self._meant(key, each, known) for each in self.several(key))

    def must_know(self, *others: str) -> None:
        """Refuse the first key that nothing asked for."""
        for key in self.values:
            if key not in self.asked and key not in others:
                self.wrong(SchemeFlaw.UNKNOWN_KEY, key)

    def _readable(self, key: str, value: str) -> str:
        """Return a text without blanks around it; what no document can hold is refused."""
        return value.strip() if not _UNREADABLE.search(value) else self.wrong(SchemeFlaw.UNREADABLE, key)

    def _meant(self, key: str, written: str, known: Mapping[Word, str]) -> Word:
        meant = next((value for value, word in known.items() if word == written), None)
        return meant if meant is not None else self.wrong(
            SchemeFlaw.UNKNOWN_WORD, key, value=written, words="、".join(known.values()))

    def _number(self, key: str, value: object, negative: bool = False) -> Decimal:
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.wrong(SchemeFlaw.NOT_NUMBER, key)
        number = Decimal(value)
        if not number.is_finite():
            self.wrong(SchemeFlaw.NOT_NUMBER, key)
        if number.copy_abs() > LARGEST:  # copied, for a context would overflow
            self.wrong(SchemeFlaw.TOO_LARGE, key, most=LARGEST)
        if number != number.quantize(Decimal(1).scaleb(-FINEST)):
            self.wrong(SchemeFlaw.TOO_FINE, key)
        if number < 0 and not negative:
            self.wrong(SchemeFlaw.NEGATIVE, key)
        return number.normalize() + 0


def parts_of(text: str, found: Mapping[str, Any], section: str, asked: set[str]) -> tuple[Table, ...]:
    """Return the parts of `section` ([[section]]), in their order; none where there are none."""
    asked.add(section)
    value = found.get(section, [])
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        wrong(SchemeFlaw.NOT_PARTS, section, line=line_of(text, section, 0, "") or line_of(text, "", 0, section))
    return tuple(Table(text, each, section, number) for number, each in enumerate(value, start=1))


def part_of(text: str, found: Mapping[str, Any], section: str, asked: set[str]) -> Table:
    """Return the one part called `section` ([section]), without keys where it is not written."""
    asked.add(section)
    value = found.get(section, {})
    if not isinstance(value, dict):
        wrong(SchemeFlaw.NOT_ONE, section, line=line_of(text, section, 0, "") or line_of(text, "", 0, section))
    return Table(text, value, section)


def once_each(parts: Iterable[tuple[Table, str]]) -> None:
    """Refuse a part whose id another one before it has."""
    seen = set[str]()
    for table, id in parts:
        if id in seen:
            table.wrong(SchemeFlaw.TWICE, "id" if table.has("id") else "name")
        seen.add(id)
