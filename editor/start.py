"""Starting the window: which places there are, who may sit here, and where things are kept on this machine.

What the window does not need before it is painted is imported later, in the thread that asks the archive.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QWidget

from editor.app import Surroundings, run
from editor.shell.counting import Count
from editor.shell.frame import Frame, PersonLine
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.screen import Place

if TYPE_CHECKING:
    from bulletin.archive import Archive
    from bulletin.people import Actor

_PLACES = (
    ("inbox", QT_TRANSLATE_NOOP("places", "来稿"), "tray", "editor.inbox.screen", "InboxScreen"),
    ("writing", QT_TRANSLATE_NOOP("places", "采编"), "pencil-line", "editor.writing.screen", "WritingScreen"),
    ("signing", QT_TRANSLATE_NOOP("places", "签发"), "pen-nib", "editor.signing.screen", "SigningScreen"),
    ("issues", QT_TRANSLATE_NOOP("places", "组版"), "newspaper", "editor.issues.screen", "IssuesScreen"),
    ("archive", QT_TRANSLATE_NOOP("places", "档案"), "archive", "editor.archive.screen", "ArchiveScreen"),
)
_COUNTED = frozenset({"inbox", "writing", "signing", "issues"})


class Accounts:
    """Who may sit here, by the archive's accounts."""

    def who(self, archive: Archive) -> Actor | tuple[PersonLine, ...]:
        """Return the one person of a single seat without a password, else the people to choose from."""
        from bulletin.desk import office
        from bulletin.people import Actor

        people = office.people(archive)
        single_seat = office.office(archive).single_seat
        if single_seat and len(people) == 1 and not people[0].password:
            return Actor(people[0].id, people[0].name, people[0].roles, True)
        return self.all_people(archive)

    def all_people(self, archive: Archive) -> tuple[PersonLine, ...]:
        """Return the accounts in use."""
        from bulletin.desk import office
        from editor.shell.terms import role_words

        return tuple(PersonLine(each.id, each.name, "、".join(role_words(role) for role in sorted(each.roles)))
                     for each in office.people(archive))

    def reset_password(self, archive: Archive, actor: Actor, person_id: str) -> None:
        """Take somebody's password away. Refused: ROLE_MISSING for who is not an administrator."""
        from bulletin.desk import office

        office.reset_password(archive, person_id, "", actor=actor, at=datetime.now(UTC))

    def sign_in(self, archive: Archive, person_id: str, password: str) -> Actor:
        """Return the person who signed in. Refused: WRONG_PASSWORD, UNKNOWN."""
        from bulletin.desk import office

        return office.sign_in(archive, person_id, password)


    def change_password(self, archive: Archive, person_id: str, old: str, new: str) -> None:
        """Set a new password. Refused: WRONG_PASSWORD when `old` is not the one that was set."""
        from bulletin.desk import office

        office.change_password(archive, person_id, old, new, at=datetime.now(UTC))

    def set_single_seat(self, archive: Archive, actor: Actor, single_seat: bool) -> Actor:
        """Turn the office of one on or off and return who sits here now. Refused: ROLE_MISSING."""
        from bulletin.desk import office

        office.change_office(archive, replace(office.office(archive), single_seat=single_seat), actor=actor,
                             at=datetime.now(UTC))
        return replace(actor, single_seat=single_seat)


def places() -> tuple[Place, ...]:
    """Return the places of the rail; a screen's module is loaded when its place is first entered."""
    return tuple(Place(name, QCoreApplication.translate("places", title), icon, _maker(module, screen), _counter(name))
                 for name, title, icon, module, screen in _PLACES)


def start(open_archive: Callable[[], Archive], version: str, archive: str, *,
          first_painted: Callable[[], object] | None = None) -> int:
    """Show the window and return the exit status when it is closed."""
    return run(open_archive, places(), chair_settings(), Accounts(), surroundings(version, archive),
               first_painted=first_painted)


def chair_settings() -> QSettings:
    """Return what this chair remembers, in a file of the user's own."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "bulletin-desk", "chair")


def surroundings(version: str, archive: str) -> Surroundings:
    """Return where texts are rescued to on this machine, the clock, and what the status line calls the archive."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Surroundings(Path(data) / "bulletin-desk" / "rescue", lambda: datetime.now().astimezone(), version, archive)


def _counter(name: str) -> Count | None:
    """Return what counts for a place; its module is loaded in the archive's thread when there is something to count."""
    if name not in _COUNTED:
        return None

    def count(archive: Archive, actor: Actor) -> int:
        found: int = getattr(import_module("editor.counts"), name)(archive, actor)
        return found
    return count


def _maker(module: str, screen: str) -> Callable[[Frame], QWidget]:
    def make(frame: Frame) -> QWidget:
        made: QWidget = getattr(import_module(module), screen)(frame)
        return made
    return make
