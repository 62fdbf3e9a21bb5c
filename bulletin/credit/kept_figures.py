"""The figures of a circular as the archive keeps them: canonical JSON, from which the same circular is made again.

Facts and entries stand once each, as tables with the names of their columns, and everything else names them by number;
fields that are added later with a default do not make what was kept unreadable.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bulletin.credit.account import Account, Entry
from bulletin.credit.circular import Circular
from bulletin.credit.facts import Fact, FactKind

_TABLES: tuple[type, ...] = (Fact, Entry)


def figures_of(circular: Circular) -> str:
    """Return the figures of `circular`; the same facts under the same schemes give the same characters."""
    pool = _Pool()
    if circular.before is not None:
        circular = replace(circular, before=_bare(circular.before))
    made = pool.form(circular)
    kept = {"circular": made, "entries": pool.table(Entry), "facts": pool.table(Fact)}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def circular_in(figures: str) -> Circular:
    """Return the circular whose figures these are."""
    found = json.loads(figures)
    facts = _rows(Fact, found["facts"], {})
    entries = _rows(Entry, found["entries"], {Fact: facts})
    made: Circular = _value(Circular, found["circular"], {Fact: facts, Entry: entries})
    return made


class _Pool:
    """Facts and entries by the number under which everything else names them."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._things: dict[type, list[Any]] = {each: [] for each in _TABLES}

    def form(self, value: Any) -> Any:
        """Return what JSON can hold of a value."""
        if value is None or isinstance(value, (bool, int)) or type(value) is str:
            return value
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, Decimal):
            return f"{value.normalize():f}"
        if isinstance(value, date):
            return value.isoformat()
        if type(value) in self._things:
            return self._number(value)
        return self._whole(value)

    def _whole(self, value: Any) -> Any:
        if isinstance(value, frozenset):
            return sorted(map(self.form, value))
        if isinstance(value, Mapping):
            return sorted([self.form(key), self.form(each)] for key, each in value.items())
        if isinstance(value, tuple):
            return [self.form(each) for each in value]
        kind: Any = type(value)
        return {name: self.form(each) for name, default in _names(kind)
                if (each := getattr(value, name)) != default}

    def _number(self, value: Any) -> int:
        number = self._numbers.get(id(value))
        if number is None:
            there = self._things[type(value)]
            number = self._numbers[id(value)] = len(there)
            there.append(value)
        return number

    def table(self, kind: type) -> dict[str, Any]:
        """Return what was named of a kind: the names of the columns that say something, and the rows."""
        things = self._things[kind]
        names = [name for name, default in _names(kind)
                 if default is MISSING or any(getattr(each, name) != default for each in things)]
        rows = [[self.form(getattr(each, name)) for name in names] for each in things]
        return {"columns": names, "rows": rows}


def _bare(account: Account) -> Account:
    """Return what the period before is compared by: which facts of which kind, without their words."""
    def without_words(fact: Fact) -> Fact:
        return Fact(fact.kind, "", fact.unit_id, fact.day, level=fact.level, mode=fact.mode, stage=fact.stage,
                    detail=fact.detail if fact.kind is FactKind.COMMISSION else "")

    return Account(tuple(Entry(entry.unit_id, tuple(map(without_words, entry.facts)) if entry.span is None else (),
                               entry.points, span=entry.span) for entry in account.entries))


@cache
def _names(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((each.name, each.default if each.default_factory is MISSING else each.default_factory())
                 for each in fields(kind))


def _rows(kind: type, table: Mapping[str, Any], things: Mapping[type, list[Any]]) -> list[Any]:
    hints, names = get_type_hints(kind), table["columns"]
    readers = [_reader(hints[name]) for name in names]
    return [kind(**{name: read(each, things) for name, read, each in zip(names, readers, row, strict=True)})
            for row in table["rows"]]


def _value(hint: Any, form: Any, things: Mapping[type, list[Any]]) -> Any:
    return _reader(hint)(form, things)


@cache
def _reader(hint: Any) -> Callable[[Any, Mapping[type, list[Any]]], Any]:
    """Return what makes a value of this type of what JSON held of it."""
    if hint in _TABLES:
        return lambda form, things: things[hint][form]
    if get_origin(hint) in (Union, UnionType):
        inner = [each for each in get_args(hint) if each is not NoneType]
        read = _reader(inner[0])
        return lambda form, things: None if form is None else read(form, things)
    if get_origin(hint) is not None:
        return _many(get_origin(hint), get_args(hint))
    if is_dataclass(hint):
        return _whole_reader(hint)
    if hint is date:
        return lambda form, things: date.fromisoformat(form)
    if hint in (str, int, bool):
        return lambda form, things: form
    return lambda form, things: hint(form)  # an enum or a Decimal


def _many(origin: Any, inner: tuple[Any, ...]) -> Callable[[Any, Mapping[type, list[Any]]], Any]:
    reads = [_reader(each) for each in inner if each is not Ellipsis]
    if origin is tuple and (len(inner) < 2 or inner[1] is not Ellipsis):
        return lambda form, things: tuple(read(each, things) for read, each in zip(reads, form, strict=True))
    if origin in (tuple, frozenset):
        return lambda form, things: origin(reads[0](each, things) for each in form)
    return lambda form, things: {reads[0](key, things): reads[1](each, things) for key, each in form}


def _whole_reader(kind: Any) -> Callable[[Any, Mapping[type, list[Any]]], Any]:
    known = _hinted(kind)
    return lambda form, things: kind(**{
        name: _reader(known[name])(each, things) for name, each in _known(form, known)})


@cache
def _hinted(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {each.name: hints[each.name] for each in fields(kind)}


def _known(form: Mapping[str, Any], known: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    return ((name, each) for name, each in form.items() if name in known)
