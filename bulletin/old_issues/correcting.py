"""What a person sets right in the review of an old bulletin: each returns the issue anew, and what is set is no doubt.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bulletin.old_issues.issue import Doubt, Head, OldIssue, OldItem, Piece, Place, marked, pieces_of
from bulletin.old_issues.looks import is_title_like
from bulletin.old_issues.pieces import labelled
from bulletin.text import Paragraph

_OF_TITLE = frozenset({Doubt.TITLE_MISSING, Doubt.TITLE_BY_LOOK, Doubt.TITLE_BY_WORDING, Doubt.TITLE_NOT_LISTED})
_OF_UNIT = frozenset({Doubt.UNIT_MISSING, Doubt.UNIT_UNKNOWN, Doubt.UNIT_FROM_TITLE})
_OF_NUMBER = frozenset({Doubt.NUMBER_MISSING, Doubt.NUMBER_FROM_FILE_NAME})
_OF_DAY = frozenset({Doubt.DAY_MISSING, Doubt.DAY_FROM_IMPRINT})


def joined_to_above(issue: OldIssue, at: int) -> OldIssue:
    """Return the issue with its item number `at` (0 first) as part of the one above: its title becomes a heading there,
    and so does a section between them. The first has nothing above it and stays.
    """
    if not 0 < at < len(issue.items):
        return issue
    here, above = issue.items[at], issue.items[at - 1]
    pieces = list(issue.pieces)
    for place in range(above.start, here.start):
        if pieces[place].place is Place.SECTION:
            pieces[place] = marked(pieces[place], Place.TEXT)
    longer = replace(
        above, unit=above.unit or here.unit, unit_id=above.unit_id or here.unit_id,
        correspondent=above.correspondent or here.correspondent,
        doubts=_without(above, _OF_UNIT if here.unit_id and not above.unit_id else {Doubt.TEXT_SHORT}))
    return replace(issue, pieces=tuple(pieces), items=(*issue.items[:at - 1], longer, *issue.items[at + 1:]))


def begun_at(issue: OldIssue, place: int) -> OldIssue:
    """Return the issue with an item that begins at the piece `place`, wherever that stood: it reaches to the next item
    or to the imprint. A piece that reads like a title is its title. Where an item begins already nothing changes.
    """
    if any(item.start == place for item in issue.items) or not 0 <= place < len(issue.pieces):
        return issue
    pieces = list(issue.pieces)
    inside = next((item for item in issue.items if place in pieces_of(issue, item)), None)
    next_one = min((item.start for item in issue.items if item.start > place), default=len(pieces))
    if inside is None:
        for at in range(place, next_one):
            if pieces[at].place in (Place.MASTHEAD, Place.CONTENTS, Place.NOTE, Place.IMPRINT):
                pieces[at] = marked(pieces[at], Place.TEXT)
    titled = _may_be_title(pieces[place])
    pieces[place] = marked(labelled(pieces[place]), Place.TITLE) if titled else marked(pieces[place], Place.TEXT)
    doubts = (Doubt.UNIT_MISSING,) if titled else (Doubt.TITLE_MISSING, Doubt.UNIT_MISSING)
    made = OldItem(place, inside.section if inside else "", doubts=doubts)
    items = tuple(sorted((*issue.items, made), key=lambda item: item.start))
    return replace(issue, pieces=tuple(pieces), items=items,
                   doubts=tuple(each for each in issue.doubts if each is not Doubt.NO_ITEMS))


def titled(issue: OldIssue, at: int, title: str) -> OldIssue:
    """Return the issue with another title of its item number `at`; blank: as its pieces say."""
    return _changed(issue, at, lambda item: replace(item, named=title.strip(), doubts=_without(item, _OF_TITLE)))


def in_section(issue: OldIssue, at: int, section: str) -> OldIssue:
    """Return the issue with its item number `at` in another section."""
    return _changed(issue, at, lambda item: replace(
        item, section=section.strip(), doubts=_without(item, {Doubt.SECTION_UNKNOWN})))


def from_unit(issue: OldIssue, at: int, unit_id: str | None) -> OldIssue:
    """Return the issue with its item number `at` from another unit; None: from none the office knows."""
    return _changed(issue, at, lambda item: replace(item, unit_id=unit_id, doubts=_without(item, _OF_UNIT)))


def left_out(issue: OldIssue, at: int, out: bool) -> OldIssue:
    """Return the issue with its item number `at` left out, or taken again."""
    return _changed(issue, at, lambda item: replace(item, left_out=out))


def seen(issue: OldIssue, at: int) -> OldIssue:
    """Return the issue with its item number `at` looked at by a person: it is as it should be."""
    return _changed(issue, at, lambda item: replace(item, doubts=()))


def numbered(issue: OldIssue, number: int, through: int = 0, total: int = 0) -> OldIssue:
    """Return the issue with another number, up to `through` for 合刊; `total` 0 is worked out from the others."""
    head = replace(issue.head, number=number, through=through if through > number else 0, total=total)
    return _headed(issue, head, _OF_NUMBER | ({Doubt.TOTAL_WORKED_OUT} if total else frozenset()))


def as_supplement(issue: OldIssue, supplement: bool) -> OldIssue:
    """Return the issue as a 增刊, or as none: its number stands in the other series, where its total is another."""
    if issue.head.supplement == supplement:
        return issue
    return _headed(issue, replace(issue.head, supplement=supplement, total=0),
                   frozenset({Doubt.SUPPLEMENT_FROM_FILE_NAME, Doubt.TOTAL_WORKED_OUT}))


def dated(issue: OldIssue, day: date) -> OldIssue:
    """Return the issue on another day; its number counts in that year."""
    return _headed(issue, replace(issue.head, day=day, year=day.year), _OF_DAY | {Doubt.YEAR_DIFFERS})


def _headed(issue: OldIssue, head: Head, settled: frozenset[Doubt]) -> OldIssue:
    return replace(issue, head=head, doubts=tuple(each for each in issue.doubts if each not in settled))


def _changed(issue: OldIssue, at: int, change: Callable[[OldItem], OldItem]) -> OldIssue:
    if not 0 <= at < len(issue.items):
        return issue
    return replace(issue, items=(*issue.items[:at], change(issue.items[at]), *issue.items[at + 1:]))


def _without(item: OldItem, settled: set[Doubt] | frozenset[Doubt]) -> tuple[Doubt, ...]:
    return tuple(each for each in item.doubts if each not in settled)


def _may_be_title(piece: Piece) -> bool:
    return isinstance(piece.block, Paragraph) and is_title_like(piece)
