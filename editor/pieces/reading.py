"""Writing down that what bears a mark of classification was read: beside the reading, which never waits for it."""

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from bulletin.desk.reading_marked import note_reading
from editor.shell.frame import Frame


def note_read(frame: Frame, owner: QObject, draft_ids: Iterable[str]) -> None:
    """Write down that who sits here reads these drafts, if they bear a mark; call it when the text is shown.

    What goes wrong is told in the bar; the text stays where it is.
    """
    actor, at, ids = frame.person, datetime.now(UTC), tuple(draft_ids)
    if actor is not None and ids:
        frame.background.ask(owner, lambda archive: note_reading(archive, ids, actor=actor, at=at), None, frame.trouble)
