"""Writing a scheme as the readable text that `reading.scheme_in` reads."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from bulletin.credit import scheme_words as words
from bulletin.credit.facts import FactKind
from bulletin.credit.scheme import Awards, Floor, Keep, Over, Quota, Rounding, Rule, Scheme, Share, Sharing, Stack, When
from bulletin.credit.scheme_raw import raw_text
from bulletin.units import Group

Value = str | int | bool | date | Decimal | list[str] | list[Decimal]
Line = tuple[str, Value]
Word = TypeVar("Word", bound=StrEnum)


def scheme_text(scheme: Scheme) -> str:
    """Return the text of `scheme`: read again, it is an equal scheme. What is as usual is left out."""
    head: list[Line] = [
        ("id", scheme.id), ("name", scheme.name), ("valid_from", scheme.valid_from), ("source", scheme.source)]
    several: tuple[tuple[str, Iterable[list[Line]]], ...] = (
        ("rules", map(_rule, scheme.rules)),
        ("multipliers", ([*_named(each.id, each.name), ("fact", _words(each.kinds, words.FACT)),
                          ("times", each.times), *_when(each.when, each.kinds)] for each in scheme.multipliers)),
        ("stacks", map(_stack, scheme.stacks)),
        ("caps", ([*_named(each.id, each.name), ("rules", sorted(each.rules)), ("per", words.SPAN[each.per]),
                   ("most", each.most)] for each in scheme.caps)),
        ("quotas", map(_quota, scheme.quotas)), ("floors", map(_floor, scheme.floors)),
        ("vetoes", ([*_named(each.id, each.name), ("fact", words.FACT[each.kind]), *_when(each.when, {each.kind}),
                     ("count", each.count), ("per", words.SPAN[each.per])] for each in scheme.vetoes)),
        ("fees", ([*_named(each.id, each.name), ("fact", words.FACT[each.kind]), *_when(each.when, {each.kind}),
                   ("yuan", each.yuan)] for each in scheme.fees)))
    once = ("share", _share(scheme.share)), ("rounding", _rounding(scheme.rounding)), ("awards", _awards(scheme.awards))
    raw: dict[str, Any] = dict(_said(head))
    raw |= {section: tables for section, parts in several if (tables := [dict(_said(part)) for part in parts])}
    raw |= {section: dict(_said(part)) for section, part in once if part}
    return raw_text(raw)


def _rule(rule: Rule) -> list[Line]:
    worth: list[Line] = [("points", rule.points)]
    if rule.like:
        worth = [("like", rule.like)] + ([("times", rule.times)] if rule.times != 1 else [])
    return [*_named(rule.id, rule.name), ("fact", words.FACT[rule.kind]), *_when(rule.when, {rule.kind}), *worth,
            ("stack", rule.stack)]


def _stack(stack: Stack) -> list[Line]:
    return [*_named(stack.id, stack.name), ("keep", words.KEEP[stack.keep]),
            *([("top", stack.top)] if stack.keep is Keep.TOP else []),
            *([("one_per_level", True)] if stack.one_per_level else []),
            *([("over", words.OVER[stack.over])] if stack.over is not Over.PERIOD else [])]


def _share(share: Share) -> list[Line]:
    if share == Share():
        return []
    return [("way", words.SHARING[share.way]),
            *([("ratios", list(share.ratios))] if share.way is Sharing.RATIO else []),
            *([("first", share.first)] if share.way is Sharing.FIRST else []),
            *([("fact", _words(share.kinds, words.FACT))] if share.kinds != Share().kinds else [])]


def _quota(quota: Quota) -> list[Line]:
    points = (("base", quota.base), ("extra", quota.extra), ("extra_most", quota.extra_most),
              ("deduction", quota.deduction), ("deduction_most", quota.deduction_most))
    usual = {"base": Decimal(0), "extra": Decimal(0), "deduction": Decimal(0)}
    return [*_named(quota.id, quota.name), ("counted", words.COUNTED[quota.counted]), ("per", words.SPAN[quota.per]),
            ("count", quota.count), *_when(quota.when, {FactKind(quota.counted.value)}),
            *((key, value) for key, value in points if value is not None and value != usual.get(key))]


def _floor(floor: Floor) -> list[Line]:
    return [*_named(floor.id, floor.name), ("points", floor.points), ("per", words.SPAN[floor.per]),
            *_when(floor.when, set())]


def _rounding(rounding: Rounding) -> list[Line]:
    if rounding == Rounding():
        return []
    return [("digits", rounding.digits), ("way", words.ROUNDING[rounding.way])]


def _awards(awards: Awards) -> list[Line]:
    if awards == Awards():
        return []
    return [*((group.value, awards.first.get(group, 0)) for group in Group), ("last", awards.last)]


def _named(id: str, name: str) -> list[Line]:
    return [("name", name), *([("id", id)] if id != name else [])]


def _when(when: When, kinds: Iterable[FactKind]) -> list[Line]:
    details = words.details_of(frozenset(kinds))
    said: list[Line] = [
        ("level", _words(when.levels, words.LEVEL)), ("mode", _words(when.modes, words.MODE)),
        ("publication", _plain(when.publications)),
        ("detail", _plain(details.get(each, each) for each in when.details)), ("section", _plain(when.sections)),
        ("nature", _plain(word for nature, word in words.NATURE.items() if nature.value in when.natures)),
        ("group", _words(when.groups, words.GROUP)), ("class", _words(when.classes, words.CLASS))]
    return [*said, *([("reprint", when.reprint)] if when.reprint is not None else [])]


def _words(values: Iterable[Word], known: Mapping[Word, str]) -> list[str]:
    values = set(values)
    return [word for value, word in known.items() if value in values]


def _plain(texts: Iterable[str]) -> list[str]:
    return sorted(texts)


def _said(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that say something, a list of one text as that text."""
    for key, value in lines:
        if value == "" or value == []:
            continue
        yield key, value[0] if isinstance(value, list) and len(value) == 1 and key != "ratios" else value
