"""The words of the search box read as a query.

防汛 抗旱 asks both, "防汛 抗旱" the phrase, -抗旱 and 不含:抗旱 what must not be there, 防汛|抗旱 either. The bar
joins only its two neighbours: 通知 防汛|抗旱 asks 通知 and one of the two. Fields narrow: 单位:青禾镇, and
状态:(来稿 | 备用) as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from bulletin.characters import whole
from bulletin.search.flaws import Flaw
from bulletin.search.flaws import QueryError as QueryError
from bulletin.search.names import like, plain
from bulletin.search.pieces import Piece, Sign, pieces
from bulletin.search.query import EVERYTHING, All, Either, Field, Not, Query, Word, all_of, either_of, negated
from bulletin.search.values import leaf, likely

LONGEST = 2000  # characters: a page that was pasted by mistake is none
MOST_PARTS = 200  # words, phrases, fields and saved searches of one query, those within saved searches counted
DEEPEST = 12  # parentheses within parentheses, saved searches within saved searches


def parse(words: str, today: date, saved: Mapping[str, str] = MappingProxyType({})) -> Query:
    """Return what `words` ask; `saved` holds the words of the searches kept, by name. `QueryError` tells what is wrong.

    Nothing typed asks everything. What is no part of the language (14:30, https://…, a dash alone) is text.
    """
    words = whole(words)
    query = _Reader(words, _Around(today, saved)).read()
    if query is None or query == EVERYTHING:
        return EVERYTHING
    if not _asks_something(query):
        raise QueryError(Flaw.NOTHING_BUT_NOT, words, len(words) - len(words.lstrip()), len(words.rstrip()))
    return query


def _asks_something(query: Query) -> bool:
    """Return whether something must be there, not only something else must not."""
    match query:
        case Not():
            return False
        case All(parts):
            return any(map(_asks_something, parts))
        case Either(parts):
            return all(map(_asks_something, parts))
    return True


@dataclass(frozen=True)
class _Around:
    """What is known while reading: the day, the saved searches, which of them are being read, the parts so far."""

    today: date
    saved: Mapping[str, str]
    within: tuple[str, ...] = ()
    depth: int = 0
    parts: list[None] = field(default_factory=list)


class _Reader:
    """Reads the pieces of one string of words, once, from left to right."""

    def __init__(self, words: str, around: _Around) -> None:
        if len(words) > LONGEST:
            raise QueryError(Flaw.TOO_LONG, words, LONGEST, len(words))
        self._words = words
        self._around = around
        self._pieces = list(pieces(words))
        self._at = 0

    def read(self) -> Query | None:
        """Return what the words ask, None where they ask nothing."""
        query = self._all(self._around.depth, None)
        if left := self._next():
            rest = self._words[left.end:]
            raise self._wrong(Flaw.CLOSING_ALONE, left, "" if rest[:1].isspace() or not rest else " ")
        return query

    def _next(self) -> Piece | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _taken(self, *signs: Sign) -> Piece | None:
        piece = self._next()
        if piece is None or piece.sign not in signs:
            return None
        self._at += 1
        return piece

    def _all(self, depth: int, among: Field | None) -> Query | None:
        parts: list[Query] = []
        while (piece := self._next()) and piece.sign is not Sign.CLOSE:
            part = self._either(depth, among)
            if part is not None:
                parts.append(part)
        return all_of(parts) if parts else None

    def _either(self, depth: int, among: Field | None) -> Query | None:
        """Read one part, or several with bars between them."""
        first = None if self._is(Sign.EITHER) else self._one(depth, among)
        parts = [first]
        while bar := self._taken(Sign.EITHER):
            parts.append(None if self._is(Sign.EITHER, Sign.CLOSE) else self._one(depth, among))
            if None in parts:
                raise self._wrong(Flaw.EITHER_EMPTY, bar)
        return either_of(part for part in parts if part is not None) if len(parts) > 1 else first

    def _is(self, *signs: Sign) -> bool:
        piece = self._next()
        return piece is not None and piece.sign in signs

    def _one(self, depth: int, among: Field | None) -> Query | None:
        """Read a word, a phrase, a field or parentheses, with what negates them."""
        contrary, spelled = False, None
        while piece := self._taken(Sign.NOT):
            contrary = not contrary
            spelled = piece if piece.spelled else spelled
        part = self._term(depth, among)
        if part is None and spelled:
            raise self._wrong(Flaw.FIELD_EMPTY, spelled)
        return negated(part) if contrary and part is not None and part != EVERYTHING else part

    def _term(self, depth: int, among: Field | None) -> Query | None:
        if opened := self._taken(Sign.OPEN):
            return self._group(opened, depth, among)
        if name := self._taken(Sign.FIELD):
            return self._field(name, depth)
        said = self._taken(Sign.WORD, Sign.PHRASE)
        text = said.text.strip() if said else ""
        if said is None or not text:
            return None
        self._count(said)
        among = said.field or among
        return self._leaf(among, said, text) if among else Word(text)

    def _group(self, opened: Piece, depth: int, among: Field | None) -> Query | None:
        if depth >= DEEPEST:
            raise self._wrong(Flaw.TOO_DEEP, opened)
        query = self._all(depth + 1, among)
        if not self._taken(Sign.CLOSE):
            rest = self._words[opened.start:].rstrip()
            raise QueryError(Flaw.OPEN_PARENTHESIS, self._words, opened.start, opened.start + len(rest),
                             rest + ("）" if rest[0] == "（" else ")"))
        return query

    def _field(self, name: Piece, depth: int) -> Query:
        """Read what follows the name of a field: a value, after a blank too, or parentheses full of values."""
        following = self._next()
        glued = following is not None and following.sign is Sign.OPEN and following.start == name.end
        query = self._term(depth, name.field) if glued or self._is(Sign.WORD, Sign.PHRASE) else None
        if query is None:
            raise self._wrong(Flaw.FIELD_EMPTY, name, field=name.field)
        return query

    def _leaf(self, among: Field, said: Piece, text: str) -> Query:
        if among is Field.SAVED:
            return self._saved(said, text)
        found = leaf(among, text, self._around.today)
        if isinstance(found, Flaw):
            near = likely(found, text)
            raise self._wrong(found, said, near[0] if near else None, near=near)
        return found

    def _saved(self, said: Piece, name: str) -> Query:
        """Read the words of a saved search as if they stood here in parentheses."""
        around = self._around
        key = next((each for each in around.saved if each == name),
                   next((each for each in around.saved if plain(each) == plain(name)), None))
        if key is None:
            near = like(name, around.saved)
            raise self._wrong(Flaw.SAVED_UNKNOWN, said, f'"{near[0]}"' if near else None, near=near)
        if key in around.within:
            raise self._wrong(Flaw.SAVED_LOOP, said, loop=(*around.within, key))
        if around.depth >= DEEPEST:
            raise self._wrong(Flaw.TOO_DEEP, said)
        try:
            inner = replace(around, within=(*around.within, key), depth=around.depth + 1)
            return _Reader(whole(around.saved[key]), inner).read() or EVERYTHING
        except QueryError as error:
            facts = {name: fact for name, fact in error.facts.items() if name not in ("piece", "flaw", "within")}
            raise QueryError(error.flaw, self._words, said.start, said.end, None, within=key, **facts) from error

    def _count(self, said: Piece) -> None:
        self._around.parts.append(None)
        if len(self._around.parts) > MOST_PARTS:
            raise self._wrong(Flaw.TOO_LONG, said)

    def _wrong(self, flaw: Flaw, piece: Piece, instead: str | None = None, **facts: object) -> QueryError:
        return QueryError(flaw, self._words, piece.start, piece.end, instead, **facts)
