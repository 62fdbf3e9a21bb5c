"""The doors drafts come through by themselves: which are open, and what has come through the mailbox already."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk.noting import note
from bulletin.doors import Doors
from bulletin.errors import Reason, Refused
from bulletin.intake.mail.mailbox import Fault, Glimpse, Place, checked
from bulletin.people import Actor, RoleName


def settings(archive: Archive) -> Doors:
    """Return which doors are open."""
    with archive.reading() as work:
        return work.doors.settings()


def put_settings(archive: Archive, doors: Doors, *, actor: Actor, at: datetime) -> Doors:
    """Open and close doors; return them as they are kept: without what an input method left in the mailbox's fields.

    Refused: ROLE_MISSING for who neither edits nor administers; UNKNOWN with one Fault for each field that will not
    do, `what` being `mailbox` (as `mailbox.checked` says) or `watched` (`folder` MISSING).
    """
    actor.must_be(RoleName.ADMIN, RoleName.EDITOR)
    meant = _checked(doors)
    with archive.writing() as work:
        work.doors.put_settings(meant)
        note(work, actor, at, "put_doors", reason=_open_ones(meant))
    return meant


def seen(archive: Archive, account: str, folder: str, uidvalidity: int) -> frozenset[int]:
    """Return the numbers of the mails of a folder that were dealt with while it counted by this `uidvalidity`."""
    with archive.reading() as work:
        return work.doors.seen(account, folder, uidvalidity)


def known_copy(archive: Archive, glimpse: Glimpse) -> bool:
    """Return whether a mail of this head and this stated size was taken from whichever place."""
    with archive.reading() as work:
        return work.doors.known_copy(glimpse)


def known_message(archive: Archive, message_id: str, sha256: str) -> bool:
    """Return whether exactly this mail was taken; the same identifier with other bytes is a revised draft."""
    with archive.reading() as work:
        return work.doors.known_message(message_id, sha256)


def pass_over(archive: Archive, place: Place, size: int, *, actor: Actor, at: datetime) -> None:
    """Write down that the mail at `place` need not be looked at again: it was taken from another place before.

    `size` is in bytes, as the server states it. Refused: ROLE_MISSING for who is not an editor.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        work.doors.enter(place, b"", size, at)


def came_before(archive: Archive, files: Iterable[tuple[str, int, datetime]]) -> frozenset[str]:
    """Return those of the files (whole path, size in bytes, time of the last change) that were taken as they lie there.

    A file is the one that was taken when its path and size are the same and it has not been changed since.
    """
    with archive.reading() as work:
        return frozenset(path for path, size, changed in files if any(
            each.size == size and changed <= each.received_at for each, _ in work.submissions.from_path(path)))


def _checked(doors: Doors) -> Doors:
    if doors.watched and not doors.watched.folder.strip():
        raise Refused(Reason.UNKNOWN, what="watched", folder=Fault.MISSING)
    return replace(doors, mailbox=checked(doors.mailbox)) if doors.mailbox else doors


def _open_ones(doors: Doors) -> str:
    """Return what the log says is open: never a password, which is not among the settings."""
    mailbox = f"{doors.mailbox.account} {doors.mailbox.folder}" if doors.mailbox else ""
    return "；".join(filter(None, (mailbox, doors.watched.folder if doors.watched else "")))
