"""What leaves the house is written down: which file, its SHA-256, who took it out and when."""

from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from bulletin.archive import Archive
from bulletin.desk.noting import note
from bulletin.files import trouble_with
from bulletin.layout.characters import one_line
from bulletin.people import Actor

_PIECE = 1 << 20


class Export(StrEnum):
    """What was taken out; the values are the deeds of the log."""

    ISSUE = "export_issue"
    VOLUME = "export_volume"
    CIRCULAR = "export_circular"
    ORIGINAL = "export_original"
    PHONE = "export_phone"
    BACKUP = "backup"
    LIST = "export_log"
    REGISTER = "export_register"
    COMMISSION = "export_commission"


def note_export(
    archive: Archive, what: Export, name: str, digest: str, *, actor: Actor, at: datetime,
    draft_id: str = "", issue_id: str = "",
) -> None:
    """Write into the log that the file `name` with the SHA-256 `digest` was written outside the archive."""
    with archive.writing() as work:
        note(work, actor, at, what.value, draft_id=draft_id, issue_id=issue_id, reason=_plain(name), digest=digest)


def note_original(archive: Archive, kept: str, name: str, *, actor: Actor, at: datetime) -> None:
    """Write into the log that what is kept under the SHA-256 `kept` was copied out as the file `name`.

    The line belongs to the draft that was made of it, where one was.
    """
    with archive.writing() as work:
        draft = work.submissions.with_sha256(kept)
        note(work, actor, at, Export.ORIGINAL.value, draft_id=draft.id if draft else "",
             reason=_plain(name), digest=kept)


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal, read piece by piece. Trouble: as the system says."""
    counted = sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                counted.update(piece)
    except OSError as error:
        raise trouble_with(path, error) from error
    return counted.hexdigest()


def _plain(name: str) -> str:
    """Return a file's name in one line, bytes that are no text replaced: what no database can write is no reason."""
    return one_line(name.encode("utf-8", "replace").decode())
