"""Which lines of an old bulletin begin its items: by the list of contents, the credit before them, look and wording."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bulletin.intake.roles import UNFINISHED
from bulletin.old_issues.issue import Doubt, Piece, Place
from bulletin.old_issues.listing import Listing, alike, bare
from bulletin.old_issues.looks import (
    Usual,
    is_title_like,
    key_of,
    label_kind,
    label_value,
    plainly,
    stands_out,
)

_MOST_LINES = 3
_LONGEST_SECTION = 8
_LONGEST_WORDED = 40  # characters of a title known by nothing but its wording
_SENTENCE_END = re.compile(r"[。！？”）)]$")


@dataclass(frozen=True)
class Title:
    """A title: the places of its lines, and why it is unsure."""

    lines: tuple[int, ...]
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class Body:
    """What lies between masthead and imprint: the lines that are neither section, credit nor note, in their order.

    `opening` are those which only something before them makes a beginning: a credit, a section, the masthead.
    """

    pieces: Sequence[Piece]
    lines: tuple[int, ...]
    opening: frozenset[int]
    text: Usual
    credits: int


def titles(body: Body, listing: Listing) -> list[Title]:
    """Return the titles in their order."""
    run_in = [Title((at,)) for at in body.lines if body.pieces[at].place is Place.TITLE]
    if run_in:
        return sorted([*run_in, *_beside(body, run_in)], key=lambda title: title.lines)
    listed = list(_listed(body, listing))
    if listed:
        return sorted([*listed, *_unlisted(body, listed)], key=lambda title: title.lines)
    return _gathered(body, _alone(body))


def sections_guessed(body: Body) -> list[int]:
    """Return short lines that look alike, and otherwise than the title right below each: headings of sections that
    nobody told.
    """
    if len(body.lines) < 2:
        return []
    first, second = body.lines[:2]
    if not _is_above(body, first, second):
        return []
    key = key_of(body.pieces[first].look)
    return [at for at, below in pairwise(body.lines)
            if key_of(body.pieces[at].look) == key and _is_above(body, at, below)]


def _is_above(body: Body, at: int, below: int) -> bool:
    one, other = body.pieces[at], body.pieces[below]
    short = len(one.plain.strip()) <= _LONGEST_SECTION and is_title_like(one) and not label_kind(one.plain)
    differ = key_of(one.look) != key_of(other.look)
    return short and differ and is_title_like(other) and stands_out(one.look, body.text) and (
        stands_out(other.look, body.text) or bool(label_kind(other.plain)) or _has_text_below(body, below))


def _has_text_below(body: Body, at: int) -> bool:
    """Return whether a sentence follows right below a line, or below one heading more."""
    return any("。" in piece.plain for piece in body.pieces[at + 1:at + 3])


def _listed(body: Body, listing: Listing) -> Iterator[Title]:
    """Yield the titles that the list of contents names, in one line or several."""
    left, skip = list(listing.titles), 0
    for place, at in enumerate(body.lines):
        if skip or len(body.pieces[at].plain) > 2 * max(map(len, listing.titles), default=0) + 8:
            skip = max(0, skip - 1)
            continue
        for several in _several(body, place):
            words = bare("".join(body.pieces[each].plain for each in several))
            if not is_title_like(body.pieces[several[0]]):
                continue
            found = next((title for title in left if title == words), None) or (
                next((title for title in left if alike(title, words)), None) if len(several) == 1 else None)
            if found:
                left.remove(found)
                skip = len(several) - 1
                yield Title(several)
                break


def _several(body: Body, place: int) -> list[tuple[int, ...]]:
    """Return the line at a place with up to two below it, the most first, then alone."""
    found = []
    for count in range(_MOST_LINES, 1, -1):
        some = body.lines[place:place + count]
        in_a_row = some == tuple(range(some[0], some[0] + count))
        if in_a_row and all(is_title_like(body.pieces[at]) for at in some):
            found.append(some)
    return [*found, (body.lines[place],)]


def _unlisted(body: Body, listed: list[Title]) -> Iterator[Title]:
    """Yield lines that look as the listed titles do, or stand where a title must, and are not in the list."""
    there = {at for title in listed for at in title.lines}
    key = Counter(key_of(body.pieces[title.lines[0]].look) for title in listed).most_common(1)[0][0]
    for place, at in enumerate(body.lines):
        piece = body.pieces[at]
        if at in there or not is_title_like(piece) or body.lines[place - 1] in there or label_kind(piece.plain):
            continue
        same = key_of(piece.look) == key and key != body.text.key and plainly(piece.look, body.text)
        if same or (at in body.opening and place):
            yield Title((at,), (Doubt.TITLE_NOT_LISTED,))


def _beside(body: Body, run_in: list[Title]) -> Iterator[Title]:
    """Yield titles on lines of their own beside run-in ones: weighty lines where an item begins."""
    for at in body.lines:
        piece = body.pieces[at]
        if piece.place is Place.TEXT and at in body.opening and is_title_like(piece) and stands_out(
                piece.look, body.text) and not label_kind(piece.plain):
            yield Title((at,), (Doubt.TITLE_BY_LOOK,))


def _alone(body: Body) -> list[Title]:
    """Return the lines that are titles where no list names them: the first line tells of what kind they are."""
    if not body.lines or not is_title_like(body.pieces[body.lines[0]]):
        return []
    first = body.pieces[body.lines[0]]
    kind = label_kind(first.plain)
    if kind:
        return list(_numbered(body, kind))
    return list(_by_look(body) if stands_out(first.look, body.text) else _by_wording(body))


def _numbered(body: Body, kind: str) -> Iterator[Title]:
    """Yield the lines numbered on from the first: 1. 2. 3., or one of the same sign each."""
    due = label_value(body.pieces[body.lines[0]].plain, kind)
    key = key_of(body.pieces[body.lines[0]].look)
    for at in body.lines:
        piece = body.pieces[at]
        text = piece.plain
        if label_kind(text) != kind or not is_title_like(piece) or label_value(text, kind) != due:
            continue
        opens = at in body.opening
        if body.credits > 1 and not opens and key_of(piece.look) != key:
            continue
        due += kind != "sign"
        yield Title((at,), () if opens or stands_out(piece.look, body.text) else (Doubt.TITLE_BY_WORDING,))


def _by_look(body: Body) -> Iterator[Title]:
    """Yield the lines that look as the first, and those that stand where a title must."""
    key = key_of(body.pieces[body.lines[0]].look)
    for place, at in enumerate(body.lines):
        piece, opens = body.pieces[at], at in body.opening
        if not is_title_like(piece) or label_kind(piece.plain):
            continue
        if key_of(piece.look) == key:
            if opens or plainly(piece.look, body.text) or _goes_on(body, place):
                yield Title((at,))
            elif body.credits < 2:
                yield Title((at,), (Doubt.TITLE_BY_LOOK,))
        elif opens and body.credits:
            yield Title((at,), (Doubt.TITLE_BY_WORDING,))


def _goes_on(body: Body, place: int) -> bool:
    """Return whether a line may be the second of a title: the one above looks the same and is no sentence."""
    at, above = body.lines[place], body.lines[place - 1]
    one, other = body.pieces[above], body.pieces[at]
    broken = one.look.centred or UNFINISHED.search(one.plain) is not None
    return place > 0 and above == at - 1 and broken and is_title_like(one) and key_of(one.look) == key_of(other.look)


def _by_wording(body: Body) -> Iterator[Title]:
    """Yield lines of a text without looks: those after a credit or a section, else short ones between sentences."""
    for place, at in enumerate(body.lines):
        piece = body.pieces[at]
        if not is_title_like(piece) or label_kind(piece.plain):
            continue
        if at in body.opening:
            yield Title((at,), () if body.credits else (Doubt.TITLE_BY_WORDING,))
        elif UNFINISHED.search(body.pieces[body.lines[place - 1]].plain) and body.lines[place - 1] in body.opening:
            yield Title((at,))
        elif not body.credits and _between_sentences(body, place):
            yield Title((at,), (Doubt.TITLE_BY_WORDING,))


def _between_sentences(body: Body, place: int) -> bool:
    if place + 1 >= len(body.lines) or len(body.pieces[body.lines[place]].plain) > _LONGEST_WORDED:
        return False
    before, after = body.pieces[body.lines[place - 1]].plain.strip(), body.pieces[body.lines[place + 1]].plain
    return bool(_SENTENCE_END.search(before)) and "。" in after


def _gathered(body: Body, found: list[Title]) -> list[Title]:
    """Return the titles with those in a row as one, and subtitles with the line above them."""
    made = list[Title]()
    for title in found:
        last = made[-1].lines[-1] if made else -2
        at = title.lines[0]
        if last == at - 1 and len(made[-1].lines) < _MOST_LINES and not label_kind(body.pieces[at].plain) and (
                key_of(body.pieces[last].look) == key_of(body.pieces[at].look)):
            made[-1] = Title((*made[-1].lines, at), made[-1].doubts)
        else:
            made.append(title)
    return [_with_subtitle(body, title) for title in made]


def _with_subtitle(body: Body, title: Title) -> Title:
    below = title.lines[-1] + 1
    if below < len(body.pieces) and below in body.lines and body.pieces[below].plain.strip().startswith(("——", "--")) \
            and "。" not in body.pieces[below].plain:
        return Title((*title.lines, below), title.doubts)
    return title
