"""What a query asks of the index: an expression over tokens that proposes all finds, and whether it proposes no others.

Nothing of what was typed gets into an expression but tokens in quotes. Of a draft the index knows all fields; of an
instruction or a note only its words: what a query says of fields is looked up for those that it proposes.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bulletin.search.cutting import PEOPLE, SECTION, TITLE, Terms, occurs, part, phrase
from bulletin.search.query import All, Days, Either, Field, Has, InField, InState, Length, Not, Query, State, Word
from bulletin.workflow import Stage
from db import search_marks as marks

STAGES: Mapping[State, tuple[Stage, ...]] = {
    State.INCOMING: (Stage.RECEIVED,),
    State.IN_WORK: (Stage.EDITING, Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING, Stage.RETURNED),
    State.APPROVED: (Stage.APPROVED, Stage.PLACED),
    State.PUBLISHED: (Stage.PUBLISHED,),
    State.RESERVE: (Stage.RESERVE,),
    State.DECLINED: (Stage.DECLINED,),
    State.MERGED: (Stage.MERGED,),
    State.TAKEN_BACK: (Stage.TAKEN_BACK,),
}
_MOST_NAMES = 300  # units, issues or people that one word may name; of more the index is not asked

Named = Callable[[Field, str], "tuple[str, ...]"]  # the tokens of all units, journals, people, issues so named


@dataclass(frozen=True)
class Asked:
    """An expression of the index that all finds fulfil (empty: anything may be one); `exact`: only finds do."""

    match: str
    exact: bool


NOTHING = Asked('"§nothing"', True)
_ANYTHING = Asked("", False)


def asked_of_drafts(query: Query, named: Named) -> Asked:
    """Return what the index proposes of drafts."""
    return _asked(query, lambda leaf: _field(leaf, named))


def asked_of_things(query: Query) -> Asked:
    """Return what the index proposes of instructions and notes, by their words alone."""
    return _asked(query, lambda leaf: NOTHING if isinstance(leaf, InField) and leaf.field is Field.TITLE else _ANYTHING)


def _asked(query: Query, field: Callable[[Query], Asked]) -> Asked:
    match query:
        case Word(text):
            return _words(phrase(text))
        case All(parts):
            return _all([_asked(part, field) for part in parts if not isinstance(part, Not)],
                        [_asked(part.part, field) for part in parts if isinstance(part, Not)])
        case Either(parts):
            each = [_asked(part, field) for part in parts]
            if any(not one.match for one in each):
                return Asked("", all(one.exact for one in each))
            return Asked(_joined("OR", [one.match for one in each]), all(one.exact for one in each))
        case Not(part):
            return _all([], [_asked(part, field)])
    return field(query)


def _all(wanted: list[Asked], unwanted: list[Asked]) -> Asked:
    """Return what fulfils all of `wanted` and none of `unwanted`; of the latter only what is exact can be left out."""
    out = [one.match or f'"{marks.DRAFT}" OR "{marks.THING}"' for one in unwanted if one.exact]
    match = _joined("AND", [one.match for one in wanted if one.match])
    if out:
        match = f"({match or EVERY}) NOT ({_joined('OR', out)})"
    return Asked(match, all(one.exact for one in (*wanted, *unwanted)))


EVERY = f'"{marks.DRAFT}" OR "{marks.THING}"'


def _words(wanted: Terms, field: str = "") -> Asked:
    if not wanted.words:
        return NOTHING
    tokens = [*(f'"{field}{token}"' for token in wanted.whole), *(f'"{field}{token}" *' for token in wanted.starts)]
    return Asked(_joined("AND", tokens), wanted.exact)


def _name(text: str, field: str) -> Asked:
    wanted = part(text)
    asked = _words(wanted, field)
    return Asked(asked.match, asked.exact or wanted.whole == wanted.words)


def _field(leaf: Query, named: Named) -> Asked:
    match leaf:
        case InField(Field.TITLE, text):
            return _words(phrase(text), TITLE)
        case InField(Field.SECTION, text):
            return _name(text, SECTION)
        case InField(Field.PERSON, text):
            words, known = _name(text, PEOPLE), named(Field.PERSON, text)
            return Asked(words.match and _joined("OR", [words.match, *_quoted(known)]), words.exact)
        case InField(field, text):
            known = named(field, text)
            return Asked("", False) if len(known) > _MOST_NAMES else _any_of(known)
        case InState(state):
            return _any_of(marks.mark(marks.STAGE, stage.value) for stage in STAGES[state])
        case Has(what):
            return _any_of([marks.mark(marks.HAS, what.value)])
        case Days(first, last):
            return _days(first, last)
        case Length(least, most):
            return _lengths(least or 0, most)
    raise ValueError(f"not a query: {leaf!r}")


def _days(first: date | None, last: date | None) -> Asked:
    """Return what is of these days: decades, years and months that lie wholly within, and the days at the ends."""
    day, end = first or date(marks.FIRST_YEAR, 1, 1), last or date(marks.LAST_YEAR, 12, 31)
    tokens = [marks.BEFORE] * (first is None) + [marks.AFTER] * (last is None)
    while day <= end:
        token, until = next((token, until) for token, until in _spans(day) if until <= end)
        tokens.append(token)
        if until == date.max:
            break
        day = until + timedelta(days=1)
    return _any_of(tokens)


def _spans(day: date) -> Iterator[tuple[str, date]]:
    """Yield what begins with a day, the longest first: its token and its last day."""
    if day.day == day.month == 1:
        if day.year % 10 == 0:
            yield f"{marks.DECADE}{day.year // 10:03}", date(day.year + 9, 12, 31)
        yield f"{marks.YEAR}{day.year:04}", date(day.year, 12, 31)
    if day.day == 1:
        yield f"{marks.MONTH}{day.year:04}{day.month:02}", date(day.year, day.month, monthrange(day.year, day.month)[1])
    yield f"{marks.DAY}{day.isoformat().replace('-', '')}", day


def _lengths(least: int, most: int | None) -> Asked:
    """Return what is of these lengths: thousands, hundreds, tens wholly within, and the lengths at the ends."""
    at, end = least, marks.LONGEST if most is None else min(most, marks.LONGEST)
    tokens = [marks.LONGER] if most is None or most > marks.LONGEST else []
    while at <= end:
        tier = next(tier for tier in range(marks.DIGITS - 1, -1, -1)
                    if at % 10 ** tier == 0 and at + 10 ** tier - 1 <= end)
        tokens.append(marks.length_mark(at, tier))
        at += 10 ** tier
    return Asked(_any_of(tokens).match, max(least, most or 0) <= marks.LONGEST)


def _any_of(tokens: Iterable[str]) -> Asked:
    quoted = _quoted(tokens)
    return Asked(_joined("OR", quoted), True) if quoted else NOTHING


def _quoted(tokens: Iterable[str]) -> list[str]:
    return [f'"{token}"' for token in tokens]


def _joined(sign: str, parts: list[str]) -> str:
    """Return the parts with AND or OR between; one alone stays as it is."""
    distinct = list(dict.fromkeys(parts))
    if len(distinct) < 2:
        return "".join(distinct)
    return f" {sign} ".join(part if part.startswith('"') and " " not in part else f"({part})" for part in distinct)


def names_hold(text: str, names: Iterable[str]) -> bool:
    """Return whether one of the names holds `text`, by the rules of the search."""
    wanted = phrase(text)
    return any(occurs(wanted, name) for name in names)
