"""The counter at which the command line is served, and the answers it gives."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bulletin.archive import Archive
from bulletin.desk import seats
from bulletin.errors import BulletinError, Reason, Refused, Trouble
from bulletin.intake.guard.guard import InlineGuard, Opening
from bulletin.people import Actor, RoleName
from editor.shell.words import sentence_of

DONE, FOUND, WRONG_USE, SURROUNDINGS = 0, 1, 2, 3  # exit status, as the command line promises


@dataclass(frozen=True)
class Answer:
    """What a command says: one JSON document, the same in lines for people, and the exit status."""

    document: dict[str, Any]
    lines: tuple[str, ...] = ()
    status: int = DONE


@dataclass(frozen=True)
class Counter:
    """What every command may use: the archive, who acts, the clock, a way to tell progress, the resources.

    `guard` opens files; whoever takes in what others sent gives one that reads them in processes of their own.
    """

    archive: Archive
    actor: Actor
    now: Callable[[], datetime]
    tell: Callable[[str], None]
    resources: Path
    people: dict[RoleName, Actor] = field(default_factory=dict)
    guard: Opening = field(default_factory=InlineGuard)

    def actor_as(self, role: RoleName) -> Actor:
        """Return the first person with `role`, else who acts."""
        return self.people.get(role, self.actor)


def refusal(error: BulletinError) -> Answer:
    """Return the answer that says why something was not done."""
    document = {"error": {"reason": str(error.args[0]), "text": sentence_of(error)}}
    return Answer(document, (sentence_of(error),), SURROUNDINGS if isinstance(error, Trouble) else FOUND)


def actors_of(archive: Archive, login: str = "") -> dict[RoleName, Actor]:
    """Return one active person for each role: who has the fewest other roles, so that nobody meets their own work.

    The person with `login`, when there is one, comes first in every role they have.
    """
    with archive.reading() as work:
        single_seat, persons = work.people.office().single_seat, [each for each in work.people.all() if each.active]
    last_is_chosen = sorted(persons, key=lambda person: (person.login == login, -len(person.roles)))
    return {role: Actor(person.id, person.name, person.roles, single_seat)
            for role in RoleName for person in last_is_chosen if role in person.roles}


def with_keys(archive: Archive, people: dict[RoleName, Actor], at: datetime) -> dict[RoleName, Actor]:
    """Return the same people signed in, so that they can sign; for an office where nobody has a password.

    Refused: WRONG_PASSWORD for who has one.
    """
    seated = {id: seats.sign_in(archive, id, "", at=at) for id in {each.id for each in people.values()}}
    return {role: seated[each.id] for role, each in people.items()}


def actor_with(archive: Archive, login: str) -> Actor:
    """Return the active person with that login. Refused: UNKNOWN (what="person")."""
    with archive.reading() as work:
        single_seat = work.people.office().single_seat
        for person in work.people.all():
            if person.active and person.login == login:
                return Actor(person.id, person.name, person.roles, single_seat)
    raise Refused(Reason.UNKNOWN, what="person", name=login)
