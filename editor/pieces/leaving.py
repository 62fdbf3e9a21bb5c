"""Writing down what leaves the house, after a file was written: beside what is being done, told where it fails."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from bulletin.desk.exporting import Export, note_export, note_original
from editor.shell.frame import Frame


def note_leaving(frame: Frame, owner: QObject, what: Export, name: str, digest: str, issue_id: str = "") -> None:
    """Write down that the file `name` with this SHA-256 was written by who sits here."""
    actor, at = frame.person, datetime.now(UTC)
    if actor is not None:
        frame.background.ask(
            owner, lambda archive: note_export(archive, what, name, digest, actor=actor, at=at, issue_id=issue_id),
            None, frame.trouble)


def note_original_leaving(frame: Frame, owner: QObject, kept: str, name: str) -> None:
    """Write down that what is kept under the SHA-256 `kept` was copied out as the file `name`."""
    actor, at = frame.person, datetime.now(UTC)
    if actor is not None:
        frame.background.ask(owner, lambda archive: note_original(archive, kept, name, actor=actor, at=at), None,
                             frame.trouble)
