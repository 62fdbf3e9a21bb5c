"""The counter at which the command line is served, and the answers it gives."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bulletin.archive import Archive
from bulletin.people import Actor, RoleName

DONE, FOUND, WRONG_USE, SURROUNDINGS = 0, 1, 2, 3  # exit status, as the command line promises


@dataclass(frozen=True)
class Answer:
    """What a command says: one JSON document, the same in lines for people, and the exit status."""

    document: dict[str, Any]
    lines: tuple[str, ...] = ()
    status: int = DONE


@dataclass(frozen=True)
class Counter:
    """What every command may use: the archive, who acts, the clock, a way to tell progress, the resources."""

    archive: Archive
    actor: Actor
    now: Callable[[], datetime]
    tell: Callable[[str], None]
    resources: Path
    people: dict[RoleName, Actor] = field(default_factory=dict)

    def actor_as(self, role: RoleName) -> Actor:
        """Return the first person with `role`, else who acts."""
        return self.people.get(role, self.actor)


def actors_of(archive: Archive) -> dict[RoleName, Actor]:
    """Return one active person for each role: who has the fewest other roles, so that nobody meets their own work."""
    with archive.reading() as work:
        single_seat, persons = work.people.office().single_seat, [each for each in work.people.all() if each.active]
    busiest_first = sorted(persons, key=lambda person: -len(person.roles))
    return {role: Actor(person.id, person.name, person.roles, single_seat)
            for role in RoleName for person in busiest_first if role in person.roles}
