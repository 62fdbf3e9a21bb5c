"""Twins of a text among all drafts, found through the search index: which may be alike, and which are.

A few dozen rare pairs of characters out of a text tell it from nearly all others, so only the short lists of the index
are read. What is asked is bounded however large the archive: each question stops after some hundred rows.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from bulletin.intake.likeness import likeness_to, sample

_ASKED = 160  # tokens of one text; drawn from all over it
_RARE = 100  # drafts; a token in more of them tells too little
_ENOUGH = 30  # rare tokens
_TOO_FEW = 12
_KNOWN = 20_000  # common tokens kept in mind: some megabytes
_TOGETHER = 24  # questions for three common tokens together, where the rare are too few


@dataclass(frozen=True)
class Likeness:
    """A draft that says the same as a text, and how much of it: 0 to 1."""

    draft_id: str
    score: float


def twins(db: Database, text: str, exclude: frozenset[str], at_least: float,
          common: set[str] | None = None) -> list[Likeness]:
    """Return the drafts whose likeness to `text` reaches `at_least`, the most alike first; `exclude` are left out.

    `common` keeps, from text to text, the tokens found to be no rare ones: what is common hardly ever becomes rare.
    """
    measure = likeness_to(text)
    possible = candidates(db, text, exclude=exclude, common=common)
    found = (Likeness(id, measure(other, at_least)) for id, other in possible)
    return sorted((each for each in found if each.score > 0), key=lambda each: (-each.score, each.draft_id))


def candidates(db: Database, text: str, most: int = 20, *,
               exclude: frozenset[str] = frozenset(), common: set[str] | None = None) -> list[tuple[str, str]]:
    """Return up to `most` drafts, id and text, that share the most rare tokens with `text`, the newest of equals first.
    """
    shared = Counter[int]()
    lists = 0
    for keys in _telling(db, sample(text, _ASKED), set() if common is None else common):
        shared.update(keys)
        lists += 1
    # Of many tokens drawn, one in common is chance.
    least = 2 if lists >= _TOO_FEW else 1
    best = sorted((key for key in shared if shared[key] >= least), key=lambda key: (-shared[key], -key))
    rows = (db.execute("SELECT draft_id, text FROM draft_text WHERE key = ?", [key]).fetchone()
            for key in best[:most + len(exclude)])
    return [(row[0], row[1]) for row in rows if row and row[0] not in exclude][:most]


def _telling(db: Database, tokens: Iterable[str], known: set[str]) -> Iterator[list[int]]:
    """Yield the drafts that hold a rare token, token by token; where the rare are too few, three common ones together.
    """
    rare, common = 0, list[str]()
    for token in tokens:
        keys = [] if token in known else _holding(db, [token])
        if token in known or len(keys) > _RARE:
            if len(known) < _KNOWN:
                known.add(token)
            common.append(token)
        elif keys:
            rare += 1
            yield keys
        if rare == _ENOUGH:
            return
    if rare < _TOO_FEW:
        for three in list(zip(common, common[1:], common[2:], strict=False))[:_TOGETHER]:
            yield _holding(db, three, "ORDER BY rowid DESC")[:_RARE]


def _holding(db: Database, tokens: Iterable[str], order: str = "") -> list[int]:
    """Return the drafts that hold all these tokens, but no more than one above what is rare; unordered is quicker."""
    asked = " AND ".join(f'"{token}"' for token in tokens)
    sql = f"SELECT rowid FROM draft_index WHERE draft_index MATCH ? {order} LIMIT ?"
    return [row[0] for row in db.execute(sql, [asked, _RARE + 1])]
