"""Whether what the index proposes is really a find: what it could not tell, and as quickly as may be.

The truth is `bulletin.search.verifying.holds`; here it is asked of a thousand texts in some milliseconds: words of
Chinese alone, which nearly all are, are looked for in a text as it is written, wherever that is as it is compared.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from bulletin.search.cutting import normal, occurs, phrase
from bulletin.search.port import Kind
from bulletin.search.query import All, Days, Either, Field, InField, Length, Not, Query, Word
from bulletin.search.verifying import holds
from db.search_asking import Named, asked_of_drafts
from db.search_marks import without_blanks
from db.search_reading import Entry, Reader

# Signs that stay what they are whatever stands beside them, and grow together with none.
_SIGNS = "\n !-/:-@\\[-`{-~、-。，：；（）\u4e00-\u9fff"
_USUAL = re.compile(f"[0-9a-z{_SIGNS}]+")
_UNUSUAL, _UNUSUAL_BEHIND = re.compile(f"[^{_SIGNS}]"), re.compile(f"[^0-9a-z{_SIGNS}]")

Check = Callable[[Entry], bool]

_CHINESE = re.compile("[\u3400-\u9fff〇\U00020000-\U0003ffff]+")


def left_over(query: Query, named: Named) -> Query:
    """Return the part of a query that the index leaves open for drafts."""
    parts = query.parts if isinstance(query, All) else (query,)
    return All(tuple(part for part in parts if not _is_answered(part, named)))


def checking(query: Query, reader: Reader) -> Check:
    """Return what tells whether an entry is what `query` asks, but for the rule about what was taken back."""
    match query:
        case Word(text):
            seen = _seeing(normal(text))
            return lambda entry: seen(entry.text, entry.is_odd) or seen(entry.title, entry.is_odd)
        case InField(Field.TITLE, text):
            in_title = _seeing(normal(text))
            return lambda entry: entry.kind is Kind.DRAFT and in_title(entry.title, entry.is_odd)
        case Days(first, last):
            begin, end = first.isoformat() if first else "", last.isoformat() if last else "~"
            return lambda entry: begin <= entry.day <= end
        case Length(least, most):
            return lambda entry: (least or 0) <= reader.characters(entry) and (
                most is None or reader.characters(entry) <= most)
        case Not(part):
            inner = checking(part, reader)
            return lambda entry: not inner(entry)
        case All(parts):
            each = [checking(part, reader) for part in sorted(parts, key=_cost)]
            if len(each) == 1:
                return each[0]
            return lambda entry: all(check(entry) for check in each)
        case Either(parts):
            one = [checking(part, reader) for part in sorted(parts, key=_cost)]
            return lambda entry: any(check(entry) for check in one)
    return lambda entry: holds(query, reader.holding(entry))


def _cost(part: Query) -> int:
    return 0 if isinstance(part, Days) else 1 if isinstance(part, Word | Length) else 2


def _is_answered(part: Query, named: Named) -> bool:
    return asked_of_drafts(part.part if isinstance(part, Not) else part, named).exact


@lru_cache(64)
def _seeing(word: str) -> Callable[[str, bool], bool]:
    """Return whether a text, which may be odd, holds `word`, which is in the form compared."""
    wanted = phrase(word)
    if _CHINESE.fullmatch(word):
        return lambda text, odd: word in text or word in without_blanks(text) or (odd and occurs(wanted, text))
    usual = _USUAL.fullmatch(word)
    return lambda text, odd: bool(word) and ((usual is not None and _stands(word, text)) or occurs(wanted, text))


def _stands(word: str, text: str) -> bool:
    """Return whether `word` stands in `text` as it is written, between characters that change nothing of it."""
    at = text.find(word)
    while at >= 0:
        if not _UNUSUAL.match(text[at - 1:at]) and not _UNUSUAL_BEHIND.match(text[at + len(word):at + len(word) + 1]):
            return True
        at = text.find(word, at + 1)
    return False
