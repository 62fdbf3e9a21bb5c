"""Founding an office: a new archive file with its first administrator and a journal to start from."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bulletin.archive import Archive
from bulletin.desk.doors import put_settings
from bulletin.desk.noting import office_day
from bulletin.desk.office import found_office
from bulletin.doors import Doors
from bulletin.errors import Reason, Refused
from bulletin.files import trouble_with
from bulletin.founding import Founding, Outfit, first_journals, first_office, first_people
from bulletin.journals import must_be_whole
from bulletin.keeping.deeds import note_second_place
from bulletin.passwords import hashed
from bulletin.people import Actor

OpenArchive = Callable[[Path, bool], Archive]


def found_archive(open_archive: OpenArchive, path: Path, founding: Founding, outfit: Outfit = Outfit(), *,
                  at: datetime) -> None:
    """Make an archive at `path` and found the office in it with its outfit; the folder is made too.

    The folder of the second backups is of this machine: it is noted in the log only, whoever calls sets it up.
    Refused: FOUNDING_INCOMPLETE (missing=codes), LOGIN_TAKEN, JOURNAL_WRONG, FILE_TAKEN when something is at `path`
    already, if only the changes of an archive that is gone: none is ever written over. Trouble as opening an archive.
    """
    _must_be_right(founding, outfit)
    if path.exists() or path.with_name(f"{path.name}-wal").exists():
        raise Refused(Reason.FILE_TAKEN, path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_with(path, error) from error
    first = first_people(founding, hashed(founding.password))
    journals = outfit.journals or first_journals(founding, office_day(at).year)
    archive = open_archive(path, True)
    try:
        found_office(archive, first_office(founding), (*first, *outfit.people), outfit.units, journals, at=at)
        _open_doors(archive, Actor(first[0].id, first[0].name, first[0].roles), outfit, at)
    finally:
        archive.close()


def _must_be_right(founding: Founding, outfit: Outfit) -> None:
    if founding.missing:
        raise Refused(Reason.FOUNDING_INCOMPLETE, missing=tuple(each.value for each in founding.missing))
    taken = {founding.admin_login.strip()}
    for person in outfit.people:
        if person.login in taken:
            raise Refused(Reason.LOGIN_TAKEN, name=person.login)
        taken.add(person.login)
    for journal in outfit.journals:
        must_be_whole(journal)


def _open_doors(archive: Archive, admin: Actor, outfit: Outfit, at: datetime) -> None:
    if outfit.watched is not None:
        put_settings(archive, Doors(watched=outfit.watched), actor=admin, at=at)
    if outfit.second:
        note_second_place(archive, outfit.second, False, actor=admin, at=at)
