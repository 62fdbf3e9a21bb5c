"""The words of the search box cut into pieces: words, phrases in quotes, names of fields, and the signs between."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from bulletin.search.flaws import Flaw, QueryError
from bulletin.search.names import NOT_NAME, field_named, fields_like, plain
from bulletin.search.query import Field

# What parts words: blanks, the invisible marks that come along when text is pasted, and the signs of the language.
_BLANK = r"\s\u200b\u2060\ufeff"
_BLANKS = re.compile(f"[{_BLANK}]+")
_WORD = re.compile(f"[^{_BLANK}()（）|｜\"＂“”„「」『』]+")
_NAMED = re.compile(r"([^:：\W\d_]{1,12})[:：]")
_DASHES = "-－−"
# For each opening quote what may close it, best first: hands and input methods mix the shapes.
_CLOSING = {'"': '"＂”“', "＂": '＂"”“', "“": '”"＂“', "”": "”", "„": '“”"', "「": "」", "『": "』"}
_SIGNS = '()（）|｜"＂“”„「」『』'


class Sign(Enum):
    """What a piece is."""

    WORD = auto()
    PHRASE = auto()
    FIELD = auto()
    NOT = auto()
    EITHER = auto()
    OPEN = auto()
    CLOSE = auto()


@dataclass(frozen=True)
class Piece:
    """A piece at [`start`, `end`) of the words typed; `text` without quotes and signs.

    `field` is that of a FIELD, and of a word or phrase glued by a bar to a value of that field: 单位:甲|乙. `spelled`
    says of a NOT that it is written out (不含:), so that something must follow.
    """

    sign: Sign
    start: int
    end: int
    text: str = ""
    field: Field | None = None
    spelled: bool = False


def pieces(words: str) -> Iterator[Piece]:
    """Yield the pieces of `words` in order; `QueryError` for a quote that stays open and a field that does not exist.
    """
    field, last = None, None
    for piece in _cut(words):
        is_value = piece.sign in (Sign.WORD, Sign.PHRASE)
        if piece.sign is Sign.FIELD:
            field = piece.field
        elif last is None or last.end < piece.start or not (is_value or piece.sign is Sign.EITHER):
            field = None
        elif is_value and last.sign is Sign.EITHER and field:
            piece = replace(piece, field=field)
        yield piece
        last = piece


def _cut(words: str) -> Iterator[Piece]:
    at, last = 0, None
    while at < len(words):
        if blank := _BLANKS.match(words, at):
            at = blank.end()
        elif words[at] in _SIGNS:
            piece = _sign(words, at)
            at = piece.end if piece else at + 1
            last = piece or last
            if piece:
                yield piece
        elif words[at] in _DASHES and not _is_value(last, at):
            if _negates(words, at, last):
                last = Piece(Sign.NOT, at, at + 1)
                yield last
            at += 1
        else:
            last = _word(words, at, last)
            at = last.end
            yield last


def is_bare(text: str) -> bool:
    """Return whether `text` is one plain word as it stands, so that it needs no quotes."""
    try:
        return [(piece.sign, piece.text) for piece in pieces(text)] == [(Sign.WORD, text)]
    except QueryError:
        return False


def _is_value(last: Piece | None, at: int) -> bool:
    """Return whether a value of a field begins at `at`, in which a dash is a character like any other."""
    return last is not None and last.sign is Sign.FIELD and last.end == at


def _negates(words: str, at: int, last: Piece | None) -> bool:
    """Return whether the dash stands before what is not wanted; one that stands for itself means nothing."""
    if last is not None and last.end == at and last.sign in (Sign.PHRASE, Sign.CLOSE):
        return False
    after = words[at + 1:at + 2]
    return bool(after) and not _BLANKS.match(after) and after not in ")）|｜"


def _sign(words: str, at: int) -> Piece | None:
    """Return the sign or the phrase at `at`; None for a closing quote that closes nothing, which means nothing."""
    sign = words[at]
    if sign in "(（":
        return Piece(Sign.OPEN, at, at + 1)
    if sign in ")）":
        return Piece(Sign.CLOSE, at, at + 1)
    if sign in "|｜":
        end = at + 1
        while words[end:end + 1] in ("|", "｜"):
            end += 1
        return Piece(Sign.EITHER, at, end)
    return _phrase(words, at)


def _phrase(words: str, at: int) -> Piece | None:
    opening = words[at]
    if opening not in _CLOSING:
        return None
    for closing in _CLOSING[opening]:
        end = _closed(words, at + 1, closing)
        if end >= 0:
            inside = words[at + 1:end]
            return Piece(Sign.PHRASE, at, end + 1, inside.replace('""', '"') if opening == closing == '"' else inside)
    if opening == "”":
        return None
    raise QueryError(Flaw.OPEN_QUOTE, words, at, len(words), words[at:].rstrip() + _CLOSING[opening][0])


def _closed(words: str, at: int, closing: str) -> int:
    """Return where the phrase is closed, -1 for nowhere; within straight quotes two of them are one of the text."""
    end = words.find(closing, at)
    while closing == '"' and words[at - 1] == '"' and end >= 0 and words[end + 1:end + 2] == '"':
        end = words.find(closing, end + 2)
    return end


def _word(words: str, at: int, last: Piece | None) -> Piece:
    """Return the word at `at`, or the name of a field with its colon where the word begins with one."""
    found = _WORD.match(words, at)
    end = found.end() if found else at + 1
    named = None if _is_value(last, at) else _NAMED.match(words, at, end)
    if named is None:
        return Piece(Sign.WORD, at, end, words[at:end])
    name = unicodedata.normalize("NFKC", named[1])
    if plain(name) == NOT_NAME:
        return Piece(Sign.NOT, at, named.end(), name, spelled=True)
    field = field_named(name)
    if field is None and (near := fields_like(name)):
        raise QueryError(Flaw.FIELD_UNKNOWN, words, at, named.end(), f"{near[0]}:", near=near)
    if field is None:
        return Piece(Sign.WORD, at, end, words[at:end])
    return Piece(Sign.FIELD, at, named.end(), name, field)
