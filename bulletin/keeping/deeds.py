"""What is decided about keeping the archive, as deeds of the log."""

from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk.noting import note, still_here
from bulletin.people import Actor, RoleName


def note_second_place(archive: Archive, folder: str, sealed: bool, *, actor: Actor, at: datetime) -> None:
    """Write into the log where this machine puts its second backups from now on, empty for nowhere any more: copies
    of everything leave the machine there. Refused: ROLE_MISSING for who is not an administrator.
    """
    actor.must_be(RoleName.ADMIN)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        kind = "加密" if sealed else "不加密"
        note(work, actor, at, "set_keeping", reason=f"第二备份处：{folder}（{kind}）" if folder else "不再设第二备份处")


def may_set_second_place(archive: Archive, *, actor: Actor) -> None:
    """Refuse with ROLE_MISSING who may not, before anything is written to a drive."""
    actor.must_be(RoleName.ADMIN)
    with archive.reading() as work:
        still_here(work, actor, RoleName.ADMIN)
