"""A read file told apart into one issue: masthead, list, note, sections, items and imprint, nothing lost between."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bulletin.intake.incoming import Look
from bulletin.intake.roles import CREDIT, CREDIT_LABEL
from bulletin.old_issues.credits import with_credit
from bulletin.old_issues.head import (
    bare_name,
    end_of_masthead,
    head_of,
    in_file_name,
    is_supplement_by_name,
    normal,
)
from bulletin.old_issues.imprint import imprint_of, start_of_imprint
from bulletin.old_issues.issue import Doubt, Head, Imprint, OldIssue, OldItem, Piece, Place, length_of, marked
from bulletin.old_issues.listing import Listing, listing_at
from bulletin.old_issues.looks import is_title_like, usual
from bulletin.old_issues.pieces import Known, cut, labelled, section_named
from bulletin.old_issues.run_in import with_titles_parted
from bulletin.old_issues.titles import Body, Title, sections_guessed, titles
from bulletin.text import Text
from bulletin.units import Unit, units_on

NOTE = re.compile(r"[【\[（(〔]?\s*(?:编者按|按语|编者的话|编者)\s*[】\]）)〕]?\s*[:：]?")
SHORT, LONG = 20, 8_000  # characters of an item that make one look again
_DATED = re.compile(r"\d{4}年|\d+月\d+日")
_STRAY = 3  # lines above the first title that still belong to the masthead


def split(path: str, sha256: str, size: int, text: Text, looks: tuple[Look | None, ...], known: Known,
          units: Sequence[Unit]) -> OldIssue:
    """Return the file at `path` told apart; `units` are all the office knows, `known` is what its journal is known by.

    Every visible character of `text` stands in exactly one piece, in its order. Nothing is refused: what is not found
    is a doubt.
    """
    pieces = with_titles_parted(cut(text, looks, known), known)
    first = end_of_masthead(pieces, known)
    listing = listing_at(pieces, first)
    begin = first + listing.length
    end = start_of_imprint(pieces, begin)
    head, imprint = head_of(pieces[:first], known), imprint_of(pieces[end:])
    placed = [*(marked(each, Place.MASTHEAD) for each in pieces[:first]),
              *(marked(each, Place.CONTENTS) for each in pieces[first:begin]), *pieces[begin:end],
              *(marked(each, Place.IMPRINT) for each in pieces[end:])]
    found = _told_apart(placed, begin, end, listing, known)
    head, doubts = _completed(head, imprint, path, known)
    issue = OldIssue(path, sha256, size, tuple(placed), head, imprint, tuple(_items(placed, found, begin, end, known)))
    there = units_on(head.day, units) if head.day else tuple(units)
    items = tuple(_looked_at(issue, with_credit(issue, item, there)) for item in issue.items)
    missing = (Doubt.LISTED_MISSING,) if len(listing.titles) > sum(
        Doubt.TITLE_NOT_LISTED not in title.doubts for title in found) else ()
    none = () if items else (Doubt.NO_ITEMS,)
    return replace(issue, items=items, doubts=(*doubts, *missing, *none))


def _told_apart(pieces: list[Piece], begin: int, end: int, listing: Listing, known: Known) -> list[Title]:
    """Mark in `pieces` what lies between `begin` and `end`, and return the titles found there."""
    text = usual(pieces[begin:end])
    for at in range(begin, end):
        pieces[at] = _section_or_credit(pieces, at, begin, known)
    _mark_note(pieces, begin, end)
    body = _body(pieces, begin, end)
    for at in sections_guessed(body):
        if not listing.names(pieces[at].plain) or (at + 1 < end and listing.names(pieces[at + 1].plain)):
            pieces[at] = marked(pieces[at], Place.SECTION)
    found = titles(replace(_body(pieces, begin, end), text=text), listing)
    for title in found:
        for at in title.lines:
            pieces[at] = marked(labelled(pieces[at]) if at == title.lines[0] else pieces[at], Place.TITLE)
    return found


def _section_or_credit(pieces: list[Piece], at: int, begin: int, known: Known) -> Piece:
    piece = pieces[at]
    line = piece.plain.strip()
    if piece.place is not Place.TEXT or not line:
        return piece
    if section_named(line, known):
        return marked(piece, Place.SECTION)
    is_credit = len(line) <= 60 and (CREDIT.fullmatch(line) or CREDIT_LABEL.fullmatch(line))
    after_text = any(each.place is Place.TEXT and ("。" in each.plain or len(each.plain) > SHORT)
                     for each in pieces[max(begin, at - 3):at])
    dated = _DATED.search(line) and line[0] in "（("
    return marked(piece, Place.CREDIT) if is_credit and after_text and not dated else piece


def _mark_note(pieces: list[Piece], begin: int, end: int) -> None:
    """Mark the editor's note above the first item: from its heading to the next line that can be a title."""
    for at in range(begin, end):
        if pieces[at].place is Place.SECTION or not pieces[at].plain.strip():
            continue
        head = NOTE.match(pieces[at].plain.strip())
        if head is None:
            return
        pieces[at] = marked(pieces[at], Place.NOTE)
        for below in range(at + 1, end):
            if pieces[below].place is not Place.TEXT or (
                    is_title_like(pieces[below]) and len(pieces[below - 1].plain.strip()) > len(head[0])):
                return
            pieces[below] = marked(pieces[below], Place.NOTE)


def _body(pieces: Sequence[Piece], begin: int, end: int) -> Body:
    lines, opening, credits, opens = list[int](), set[int](), 0, True
    for at in range(begin, end):
        piece = pieces[at]
        if piece.place in (Place.CREDIT, Place.SECTION, Place.NOTE):
            credits += piece.place is Place.CREDIT
            opens = True
        elif piece.place in (Place.TEXT, Place.TITLE) and piece.plain.strip():
            lines.append(at)
            if opens:
                opening.add(at)
            opens = False
    return Body(pieces, tuple(lines), frozenset(opening), usual(pieces[begin:end]), credits)


def _items(pieces: list[Piece], found: list[Title], begin: int, end: int, known: Known) -> list[OldItem]:
    starts = {title.lines[0]: title.doubts for title in found}
    first = min(starts, default=end)
    above = [at for at in range(begin, first) if pieces[at].place in (Place.TEXT, Place.CREDIT)
             and (pieces[at].plain.strip() or (pieces[at].block.plain == "" and not starts))]
    if above and starts and len(above) <= _STRAY and not any("。" in pieces[at].plain for at in above):
        for at in above:
            pieces[at] = marked(pieces[at], Place.MASTHEAD)
    elif above:
        begun = above[:1] if starts else _after_credits(pieces, above)
        starts = {**dict.fromkeys(begun, (Doubt.TITLE_MISSING,)), **starts}
    return [_item(pieces, start, doubts, known) for start, doubts in sorted(starts.items())]


def _after_credits(pieces: Sequence[Piece], lines: list[int]) -> list[int]:
    """Return where items without any title begin: the first line, and each below a credit or a section."""
    opening = _body(pieces, lines[0], lines[-1] + 1).opening
    return [at for at in lines if at == lines[0] or (at in opening and pieces[at].place is Place.TEXT)]


def _item(pieces: Sequence[Piece], start: int, doubts: tuple[Doubt, ...], known: Known) -> OldItem:
    heads = [piece.plain for piece in pieces[:start] if piece.place is Place.SECTION]
    section = (section_named(heads[-1], known) or normal(heads[-1]).strip("【】[]〔〕")) if heads else ""
    unknown = (Doubt.SECTION_UNKNOWN,) if section and section not in known.sections else ()
    return OldItem(start, section, doubts=(*doubts, *unknown))


def _looked_at(issue: OldIssue, item: OldItem) -> OldItem:
    size = length_of(issue, item)
    odd = (Doubt.TEXT_SHORT,) if size < SHORT else (Doubt.TEXT_LONG,) if size > LONG else ()
    return replace(item, doubts=(*item.doubts, *odd))


def _completed(head: Head, imprint: Imprint, path: str, known: Known) -> tuple[Head, tuple[Doubt, ...]]:
    """Return the head with what imprint and file name add, and what is unsure of it."""
    doubts = list[Doubt]()
    number, through, year = in_file_name(path)
    if not head.number and number:
        head = replace(head, number=number, through=through)
        doubts.append(Doubt.NUMBER_FROM_FILE_NAME)
    if not head.supplement and is_supplement_by_name(path):
        head = replace(head, supplement=True)
        doubts.append(Doubt.SUPPLEMENT_FROM_FILE_NAME)
    if head.day is None and imprint.day:
        head = replace(head, day=imprint.day)
        doubts.append(Doubt.DAY_FROM_IMPRINT)
    head = replace(head, year=head.year or (head.day.year if head.day else year))
    if not head.number:
        doubts.append(Doubt.NUMBER_MISSING)
    if head.day is None:
        doubts.append(Doubt.DAY_MISSING)
    elif head.year != head.day.year:
        doubts.append(Doubt.YEAR_DIFFERS)
    if head.name and known.names and bare_name(head.name) not in set(map(bare_name, known.names)):
        doubts.append(Doubt.NAME_DIFFERS)
    return head, tuple(doubts)
