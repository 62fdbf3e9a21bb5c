"""Which way a draft goes: how many have to agree to it, by the journal it is meant for."""

from collections.abc import Iterable

from bulletin.drafts import Facts
from bulletin.journals import Journal, Levels
from bulletin.workflow import Route


def journals_for(facts: Facts, journals: Iterable[Journal]) -> tuple[Journal, ...]:
    """Return the journals a draft can be meant for: the one named, else those with its section, else all there are.

    One that is closed is not among them unless it was named.
    """
    known = tuple(journals)
    if named := tuple(each for each in known if each.id == facts.journal_id):
        return named
    still = tuple(each for each in known if each.closed_on is None)
    fitting = tuple(each for each in still if facts.section in {section.name for section in each.sections})
    return fitting or still


def route_for(facts: Facts, journals: Iterable[Journal]) -> Route:
    """Return the way of a draft; while its journal is undecided the strictest of those it can be meant for."""
    levels = (each.levels for each in journals_for(facts, journals))
    return Route(max(levels, default=Levels.THREE), facts.important)
