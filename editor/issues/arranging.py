"""Arranging the items of an issue under its sections: from one order to another, nothing else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bulletin.issues import Item

Items = tuple[Item, ...]


@dataclass(frozen=True)
class Shelf:
    """A section as the board shows it, also an empty one; `known` is False for a section the journal has not."""

    section: str
    items: Items
    known: bool = True


def shelves(items: Items, sections: Sequence[str]) -> tuple[Shelf, ...]:
    """Return the sections in the journal's order with their items, then those it does not know.

    A journal without sections has one nameless shelf that holds everything.
    """
    if not sections:
        return (Shelf("", items),)
    unknown = dict.fromkeys(item.section for item in items if item.section not in sections)
    return (*(Shelf(name, _of(items, name)) for name in sections),
            *(Shelf(name, _of(items, name), False) for name in unknown))


def in_order(items: Items, sections: Sequence[str]) -> Items:
    """Return the items as the board shows them from top to bottom."""
    return tuple(item for shelf in shelves(items, sections) for item in shelf.items)


def put(items: Items, sections: Sequence[str], ids: Sequence[str], section: str, at: int) -> Items:
    """Return the items with the drafts `ids` under `section`, from place `at` (0 first; past the end: last).

    Drafts that have a place already are moved, the others are new.
    """
    standing = _of(items, section) if sections else items
    before = at - sum(item.draft_id in ids for item in standing[:at])
    rest = tuple(item for item in items if item.draft_id not in ids)
    known = {item.draft_id: item for item in items}
    moved = tuple(replace(known.get(id, Item(id, section)), section=section) for id in ids)
    made: list[Item] = []
    for shelf in shelves(rest, [*sections, section] if sections and section not in sections else sections):
        here = shelf.items
        made += here[:before] + moved + here[before:] if shelf.section == section or not sections else here
    return tuple(made)


def without(items: Items, ids: Iterable[str]) -> Items:
    """Return the items without the drafts `ids`; nothing else moves."""
    gone = set(ids)
    return tuple(item for item in items if item.draft_id not in gone)


def shifted(items: Items, sections: Sequence[str], draft_id: str, step: int) -> Items:
    """Return the items with the draft one place up (-1) or down (+1) in its section; at the end it stays."""
    item, standing = _found(items, sections, draft_id)
    at = standing.index(item) + step
    if not 0 <= at < len(standing):
        return items
    return put(items, sections, (draft_id,), item.section, at if step < 0 else at + 1)


def moved_across(items: Items, sections: Sequence[str], draft_id: str, step: int) -> Items:
    """Return the items with the draft in the section above (-1: at its end) or below (+1: at its beginning)."""
    item, _ = _found(items, sections, draft_id)
    names = [shelf.section for shelf in shelves(items, sections)]
    at = names.index(item.section) + step if item.section in names else -1
    if not 0 <= at < len(names):
        return items
    end = len(items) if step < 0 else 0
    return put(items, sections, (draft_id,), names[at], end)


def _of(items: Items, section: str) -> Items:
    return tuple(item for item in items if item.section == section)


def _found(items: Items, sections: Sequence[str], draft_id: str) -> tuple[Item, Items]:
    item = next(item for item in items if item.draft_id == draft_id)
    return item, _of(items, item.section) if sections else items
