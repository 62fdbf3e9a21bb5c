"""Founding an office: a new archive file with its first administrator and a journal to start from."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bulletin.archive import Archive
from bulletin.desk.noting import office_day
from bulletin.desk.office import found_office
from bulletin.errors import Reason, Refused
from bulletin.files import trouble_with
from bulletin.founding import Founding, first_journals, first_office, first_people
from bulletin.passwords import hashed

OpenArchive = Callable[[Path, bool], Archive]


def found_archive(open_archive: OpenArchive, path: Path, founding: Founding, *, at: datetime) -> None:
    """Make an archive at `path` and found the office in it; the folder is made too.

    Refused: FOUNDING_INCOMPLETE (missing=codes), FILE_TAKEN when something is at `path` already, if only the changes of
    an archive that is gone: none is ever written over. Trouble as opening an archive.
    """
    if founding.missing:
        raise Refused(Reason.FOUNDING_INCOMPLETE, missing=tuple(each.value for each in founding.missing))
    if path.exists() or path.with_name(f"{path.name}-wal").exists():
        raise Refused(Reason.FILE_TAKEN, path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_with(path, error) from error
    people = first_people(founding, hashed(founding.password))
    archive = open_archive(path, True)
    try:
        found_office(archive, first_office(founding), people, (), first_journals(founding, office_day(at).year),
                     at=at)
    finally:
        archive.close()
