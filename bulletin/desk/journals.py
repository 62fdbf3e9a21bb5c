"""What the office decides about its journals."""

from dataclasses import replace
from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk.noting import note, still_here
from bulletin.errors import Conflict
from bulletin.journals import Journal, Levels
from bulletin.people import Actor, RoleName


def set_levels(archive: Archive, opened: Journal, levels: Levels, *, actor: Actor, at: datetime) -> Journal:
    """Say how many have to agree to an item of a journal (审级); it holds for what is under way too.

    Refused: ROLE_MISSING for who is not an administrator, Conflict when the journal was changed meanwhile, UNKNOWN.
    """
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        current = work.journals.get(opened.id)
        if current.version != opened.version:
            raise Conflict("journal", opened.id)
        if current.levels is not levels:
            work.journals.put(replace(current, levels=levels))
            note(work, actor, at, "set_levels", reason=f"《{current.name}》{levels.value}", thing=current.id)
        return work.journals.get(opened.id)
