"""A query written as words of the search box; facets put into the words typed and taken out again."""

import re
from collections.abc import Iterable

from bulletin.search.pieces import is_bare
from bulletin.search.places import Place, grouped
from bulletin.search.query import All, Either, Field, InField, Not, Query, Word
from bulletin.search.values import named, said_value, settled

# Of these a find has only one, or asking for two at once is hardly ever meant: a second one is asked beside the first.
_ONE_OF = frozenset({Field.UNIT, Field.SECTION, Field.JOURNAL, Field.NUMBER, Field.STATE, Field.DATE})


def said(query: Query) -> str:
    """Return words that `parse` reads as `query` again, with fields in Chinese and days as dates; for the plain form
    that `all_of`, `either_of` and `negated` make, and texts that are neither empty nor begin or end with a blank.
    """
    match query:
        case Word(text):
            return text if is_bare(text) else _in_quotes(text)
        case Not(part):
            return "-" + _within(part)
        case All(parts):
            return " ".join(f"({said(part)})" if isinstance(part, All | Either) else said(part) for part in parts)
        case Either(parts):
            return " | ".join(map(_within, parts))
    return written(*said_value(query))


def written(field: Field, text: str) -> str:
    """Return a field with its value as it is written into the box."""
    return named(field) + (text if is_bare(text) else _in_quotes(text))


def plain_words(query: Query) -> tuple[str, ...]:
    """Return what is to be marked in a find: the words and phrases asked for, also those of titles, each once."""
    return tuple(dict.fromkeys(_positive(query)))


def facets_in(words: str) -> frozenset[tuple[Field, str]]:
    """Return the fields that narrow the whole of `words`, each with its value in the form that facets have.

    A field counts that stands at the top, alone or with bars between it and others of its kind; none where the words
    cannot be read. Days that move (本月) are as typed.
    """
    return frozenset((place.field, place.text) for group in grouped(words) for place in group)


def with_facet(words: str, field: Field, text: str) -> str:
    """Return `words` with a facet put in, or taken out where it is; every other character stays as it was typed.

    A second unit, section, journal, number, state or year is joined to the first with a bar: either is asked. Where the
    one there is wider (日期:2020.. and now 2026, 单位:镇 and now 青禾镇), both are asked, so that a click narrows.
    """
    wanted = settled(field, text)
    groups = grouped(words)
    for group in groups:
        for at, place in enumerate(group):
            if (place.field, place.text) == (field, wanted):
                return _without(words, group, at)
    if field in _ONE_OF:
        for group in groups:
            if group[0].field is field and not any(_is_wider(place, wanted) for place in group):
                return words[:group[-1].end] + "|" + written(field, text) + words[group[-1].end:]
    return words + (" " if words else "") + written(field, text)


def _is_wider(place: Place, wanted: str) -> bool:
    """Return whether what stands there may hold more than `wanted` and all of that too."""
    if place.field is Field.DATE:
        return len(place.text) != len(wanted)
    return place.text in wanted and place.field not in (Field.NUMBER, Field.STATE)


def _within(part: Query) -> str:
    return f"({said(part)})" if isinstance(part, All | Either) else said(part)


def _in_quotes(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _positive(query: Query) -> Iterable[str]:
    match query:
        case Word(text) | InField(Field.TITLE, text):
            yield text
        case All(parts) | Either(parts):
            for part in parts:
                yield from _positive(part)


def _without(words: str, group: list[Place], at: int) -> str:
    """Return the words without one place of a group, its bar, or where it stands alone one blank before it."""
    place = group[at]
    if at:
        return words[:group[at - 1].end] + words[place.end:]
    if len(group) > 1:
        after = group[1]
        return words[:place.value] + words[after.value:] if after.glued else words[:place.start] + words[after.start:]
    start, end = place.start, place.end
    if re.match(r"\s", words[start - 1:start]):
        start -= 1
    elif re.match(r"\s", words[end:end + 1]):
        end += 1
    return words[:start] + words[end:]
