"""The office itself: its people, units, journals and settings."""

from dataclasses import replace
from datetime import datetime

from bulletin.account import Entry
from bulletin.archive import Archive
from bulletin.desk.noting import new_id, note, still_here
from bulletin.errors import Conflict, Reason, Refused
from bulletin.journals import Journal
from bulletin.office import Office
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


def put_person(archive: Archive, person: Person, *, actor: Actor, at: datetime, opened: Person | None = None) -> Person:
    """Write an account, new or changed, and return it as it is kept; who leaves stays, not active, so that names stay
    where they stand. `opened` is the account as whoever changed it saw it; None looks at nothing.

    The password of an account that is there already stays the one it has: `desk.seats` changes it, with the key.
    Refused: ROLE_MISSING for who is not an administrator, LAST_ADMIN when none would be left, LOGIN_TAKEN, UNKNOWN and
    Conflict when the account `opened` is not there or no longer as it was, its password apart.
    """
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        if opened is not None and _but_for_password(work.people.get(opened.id)) != _but_for_password(opened):
            raise Conflict("person", opened.id)
        known = {each.id: each for each in work.people.all()}
        others = [each for each in known.values() if each.id != person.id]
        if not any(each.active and RoleName.ADMIN in each.roles for each in (*others, person)):
            raise Refused(Reason.LAST_ADMIN, name=person.name)
        kept = replace(person, password=known[person.id].password) if person.id in known else person
        work.people.put(kept)
        state = "" if person.active else "（停用）"
        note(work, actor, at, "put_person", reason=f"{person.name} {'、'.join(sorted(person.roles))}{state}",
             thing=person.id)
        return kept


def change_office(archive: Archive, changed: Office, *, actor: Actor, at: datetime, opened: Office | None = None,
                  ) -> None:
    """Write the office's settings; `opened` is what whoever changed them saw, None looks at nothing.

    Refused: ROLE_MISSING for who is not an administrator, Conflict when the settings are no longer those `opened`.
    """
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        if opened is not None and work.people.office() != opened:
            raise Conflict("office", "")
        work.people.put_office(changed)
        note(work, actor, at, "change_office", reason="single_seat" if changed.single_seat else "")


def found_office(
    archive: Archive, settings: Office, persons: tuple[Person, ...], units: tuple[Unit, ...],
    journals: tuple[Journal, ...], *, at: datetime,
) -> None:
    """Set up an empty archive, with the first administrator as who did it in the account.

    Refused: STEP_NOT_OPEN when there are people already.
    """
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
        first = next((each.id for each in persons if RoleName.ADMIN in each.roles), "")
        work.log.add(Entry(new_id(), at, first, "found_office", reason=settings.name))


def _but_for_password(person: Person) -> Person:
    return replace(person, password="")
