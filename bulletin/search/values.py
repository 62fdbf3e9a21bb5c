"""What is written after the colon of a field: the leaf of the query that it means, or what is wrong with it."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date

from bulletin.search.dates import days, lasting, said_days
from bulletin.search.flaws import Flaw
from bulletin.search.names import HAVINGS, STATES, like, plain, said_field, said_having, said_state
from bulletin.search.query import Days, Field, Has, InField, InState, Length, Query

# Nothing the office keeps is longer; and more digits than that are a slip.
_FIGURE = r"([0-9]{1,9})字?"
_BOUND = re.compile(rf"(>=|>|<=|<|≥|≤)?{_FIGURE}(以上|以下|以内)?")
_RANGE = re.compile(rf"(?:{_FIGURE})?(?:\.{{2,3}}|[~至到-])(?:{_FIGURE})?")
_NUMBER = re.compile(r"(?:([0-9]{4})[-/年])?第?0*([1-9][0-9]{0,5})[期号]?")
_BETWEEN = re.compile(r"\.{2,3}|[~～至到]")
_LEAST = {">": 1, ">=": 0, "≥": 0}
_MOST = {"<": -1, "<=": 0, "≤": 0}


def leaf(field: Field, text: str, today: date) -> Query | Flaw:
    """Return what `text` means in `field` (any but SAVED)."""
    match field:
        case Field.DATE:
            return _days(text, today)
        case Field.LENGTH:
            return _length(text)
        case Field.NUMBER:
            return _number(text)
        case Field.STATE:
            state = STATES.get(plain(text))
            return InState(state) if state else Flaw.STATE_UNKNOWN
        case Field.HAS:
            having = HAVINGS.get(plain(text))
            return Has(having) if having else Flaw.HAVING_UNKNOWN
    return InField(field, text)


def likely(flaw: Flaw, text: str) -> tuple[str, ...]:
    """Return what may have been meant by `text`, likeliest first; none where nobody can tell."""
    match flaw:
        case Flaw.DATES_TURNED | Flaw.LENGTHS_TURNED:
            between = _BETWEEN if flaw is Flaw.DATES_TURNED or _BETWEEN.search(text) else "-"
            ends = re.split(between, unicodedata.normalize("NFKC", text))
            return (f"{ends[1].strip()}..{ends[0].strip()}",) if len(ends) == 2 else ()
        case Flaw.STATE_UNKNOWN:
            return _chinese(STATES, text)
        case Flaw.HAVING_UNKNOWN:
            return _chinese(HAVINGS, text)
    return ()


def said_value(part: InField | InState | Has | Days | Length) -> tuple[Field, str]:
    """Return the field and the value as they are written into the box, before any quotes."""
    match part:
        case InField(field, text):
            return field, text
        case InState(state):
            return Field.STATE, said_state(state)
        case Has(what):
            return Field.HAS, said_having(what)
        case Days():
            return Field.DATE, said_days(part)
        case Length(least, most):
            return Field.LENGTH, _said_length(least, most)


def settled(field: Field, text: str) -> str:
    """Return a value in its one form, so that two ways of writing the same are the same facet."""
    if field is Field.DATE:
        return lasting(text)
    read = None if field is Field.SAVED else leaf(field, text, date.min)
    return said_value(read)[1] if isinstance(read, InState | Has | Length | InField) else text


def named(field: Field) -> str:
    """Return the beginning of a field in the box, with its colon."""
    return said_field(field) + ":"


def _chinese(names: Mapping[str, object], text: str) -> tuple[str, ...]:
    return like(plain(text), {name: what for name, what in names.items() if not name.isascii()})


def _days(text: str, today: date) -> Query | Flaw:
    asked = days(text, today)
    if asked is None:
        return Flaw.DATE_WRONG
    turned = asked.first is not None and asked.last is not None and asked.first > asked.last
    return Flaw.DATES_TURNED if turned else asked


def _length(text: str) -> Query | Flaw:
    said = re.sub(r"[\s,]", "", unicodedata.normalize("NFKC", text))
    if bound := _BOUND.fullmatch(said):
        sign, figure, after = bound[1], int(bound[2]), bound[3]
        if sign and after:
            return Flaw.LENGTH_WRONG
        if sign in _LEAST or after == "以上":
            return Length(figure + _LEAST.get(sign, 0), None)
        most = figure + _MOST.get(sign, 0)
        return Flaw.LENGTH_WRONG if most < 0 else Length(None if sign or after else figure, most)
    found = _RANGE.fullmatch(said)
    if found is None or not (found[1] or found[2]):
        return Flaw.LENGTH_WRONG
    low, high = (int(each) if each else None for each in found.groups())
    return Flaw.LENGTHS_TURNED if low is not None and high is not None and low > high else Length(low, high)


def _said_length(least: int | None, most: int | None) -> str:
    if least is None:
        return f"<={most}"
    return f">={least}" if most is None else str(least) if least == most else f"{least}..{most}"


def _number(text: str) -> Query | Flaw:
    found = _NUMBER.fullmatch(re.sub(r"\s", "", unicodedata.normalize("NFKC", text)))
    if found is None:
        return Flaw.NUMBER_WRONG
    return InField(Field.NUMBER, f"{found[1]}-{found[2]}" if found[1] else found[2])
