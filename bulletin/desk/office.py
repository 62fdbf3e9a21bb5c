"""The office itself: its people, units, journals and settings."""

from dataclasses import replace
from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk.noting import note
from bulletin.errors import Reason, Refused
from bulletin.journals import Journal
from bulletin.office import Office
from bulletin.passwords import hashed, is_right
from bulletin.people import Actor, Person, RoleName
from bulletin.units import Unit


def people(archive: Archive) -> list[Person]:
    """Return the accounts in use."""
    with archive.reading() as work:
        return [person for person in work.people.all() if person.active]


def office(archive: Archive) -> Office:
    """Return the office's settings."""
    with archive.reading() as work:
        return work.people.office()


def sign_in(archive: Archive, person_id: str, password: str) -> Actor:
    """Return who now sits at the desk. Refused: UNKNOWN person, WRONG_PASSWORD."""
    with archive.reading() as work:
        person, single_seat = work.people.get(person_id), work.people.office().single_seat
    if not person.active:
        raise Refused(Reason.UNKNOWN, what="person", id=person_id)
    if not is_right(password, person.password):
        raise Refused(Reason.WRONG_PASSWORD, who=person.name)
    return Actor(person.id, person.name, person.roles, single_seat)


def change_password(archive: Archive, person_id: str, old: str, new: str, *, at: datetime) -> None:
    """Set one's own password, an empty one for none; hashed before the archive is touched.

    Refused: UNKNOWN, WRONG_PASSWORD when `old` is not the one that was set.
    """
    actor = sign_in(archive, person_id, old)
    _set_password(archive, person_id, new, actor, at)


def reset_password(archive: Archive, person_id: str, new: str, *, actor: Actor, at: datetime) -> None:
    """Set somebody's password who forgot it. Refused: UNKNOWN, ROLE_MISSING for who is not an administrator."""
    actor.must_be(RoleName.ADMIN)
    _set_password(archive, person_id, new, actor, at)


def _set_password(archive: Archive, person_id: str, new: str, actor: Actor, at: datetime) -> None:
    kept = hashed(new) if new else ""
    with archive.writing() as work:
        work.people.put(replace(work.people.get(person_id), password=kept))
        note(work, actor, at, "set_password", reason=person_id)


def put_person(archive: Archive, person: Person, *, actor: Actor, at: datetime) -> None:
    """Write an account, new or changed. Refused: ROLE_MISSING for who is not an administrator."""
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        work.people.put(person)
        note(work, actor, at, "put_person", reason=f"{person.id} {'、'.join(sorted(person.roles))}")


def change_office(archive: Archive, changed: Office, *, actor: Actor, at: datetime) -> None:
    """Write the office's settings. Refused: ROLE_MISSING for who is not an administrator."""
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        work.people.put_office(changed)
        note(work, actor, at, "change_office", reason="single_seat" if changed.single_seat else "")


def found_office(
    archive: Archive, settings: Office, persons: tuple[Person, ...], units: tuple[Unit, ...],
    journals: tuple[Journal, ...],
) -> None:
    """Set up an empty archive. Refused: STEP_NOT_OPEN when there are people already."""
    with archive.writing() as work:
        if work.people.all():
            raise Refused(Reason.STEP_NOT_OPEN, step="found_office", stage="founded")
        work.people.put_office(settings)
        for person in persons:
            work.people.put(person)
        for unit in units:
            work.units.put(unit)
        for journal in journals:
            work.journals.put(journal)
