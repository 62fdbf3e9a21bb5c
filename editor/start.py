"""Starting the window: which places there are, who may sit here, and where things are kept on this machine.

What the window does not need before it is painted is imported later, in the thread that asks the archive.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from bulletin.errors import Reason, Refused
from editor.app import Surroundings, make_application, run
from editor.archive_files import ArchiveFiles, chair_settings
from editor.shell import joining
from editor.shell.commands import Commands
from editor.shell.counting import Count
from editor.shell.frame import Frame, PersonLine
from editor.shell.input_method import want_input_method
from editor.shell.language import hush, speak
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.screen import Place, Rooms
from editor.shell.settings import Settings

if TYPE_CHECKING:
    from bulletin.archive import Archive
    from bulletin.office import Office
    from bulletin.people import Actor, Person
    from editor.shell.seating import SeatRules

_PLACES = (
    ("today", QT_TRANSLATE_NOOP("places", "今日"), "sun-horizon", "editor.today.screen", "TodayScreen"),
    ("inbox", QT_TRANSLATE_NOOP("places", "来稿"), "tray", "editor.inbox.screen", "InboxScreen"),
    ("urgent", QT_TRANSLATE_NOOP("places", "紧急信息"), "alarm", "editor.urgent.screen", "UrgentScreen"),
    ("writing", QT_TRANSLATE_NOOP("places", "采编"), "pencil-line", "editor.writing.screen", "WritingScreen"),
    ("signing", QT_TRANSLATE_NOOP("places", "签发"), "pen-nib", "editor.signing.screen", "SigningScreen"),
    ("issues", QT_TRANSLATE_NOOP("places", "组版"), "newspaper", "editor.issues.screen", "IssuesScreen"),
    ("archive", QT_TRANSLATE_NOOP("places", "档案"), "archive", "editor.archive.screen", "ArchiveScreen"),
    ("instructions", QT_TRANSLATE_NOOP("places", "督办"), "chat-circle-text", "editor.instructions.screen",
     "InstructionsScreen"),
    ("commissions", QT_TRANSLATE_NOOP("places", "约稿"), "paper-plane-tilt", "editor.commissions.screen",
     "CommissionsScreen"),
    ("credit", QT_TRANSLATE_NOOP("places", "考核"), "chart-bar", "editor.credit.screen", "CreditScreen"),
    ("log", QT_TRANSLATE_NOOP("places", "台账"), "notebook", "editor.log.screen", "LogScreen"),
    ("office", QT_TRANSLATE_NOOP("places", "设置"), "gear", "editor.office.screen", "OfficeScreen"),
)
_COMMANDED = frozenset({"today", "inbox", "urgent", "writing", "signing", "issues", "archive", "instructions",
                        "commissions", "credit", "log", "office"})
_ROOMED = frozenset({"credit", "office"})
_COUNTED = frozenset({"inbox", "urgent", "writing", "signing", "issues", "instructions", "commissions"})


class Accounts:
    """Who may sit here, by the archive's accounts."""

    def who(self, archive: Archive) -> Actor | tuple[PersonLine, ...]:
        """Return the one person of a single seat without a password, else the people to choose from."""
        from bulletin.desk import office, seats

        people = office.people(archive)
        if _sits_alone(office.office(archive), people):
            return seats.sign_in(archive, people[0].id, "", at=datetime.now(UTC))
        return self.all_people(archive)

    def all_people(self, archive: Archive) -> tuple[PersonLine, ...]:
        """Return the accounts in use."""
        from bulletin.desk import office
        from bulletin.people import RoleName
        from editor.shell.terms import role_words

        return tuple(
            PersonLine(each.id, each.name, joining.listed(role_words(role) for role in RoleName if role in each.roles),
                       RoleName.EDITOR in each.roles)
            for each in office.people(archive))

    def sign_in(self, archive: Archive, person_id: str, password: str) -> Actor:
        """Return the person who signed in. Refused: WRONG_PASSWORD, WAIT, PASSWORD_MISSING, UNKNOWN."""
        from bulletin.desk import seats

        at = datetime.now(UTC)
        try:
            return seats.sign_in(archive, person_id, password, at=at)
        except Refused as no:
            if no.reason is Reason.WRONG_PASSWORD:
                _tell_the_wait(archive, person_id, at)
            raise

    def change_password(self, archive: Archive, person_id: str, old: str, new: str) -> None:
        """Set a new password. Refused: WRONG_PASSWORD when `old` is not the one that was set."""
        from bulletin.desk import seats

        seats.change_password(archive, person_id, old, new, at=datetime.now(UTC))

    def set_first_password(self, archive: Archive, person_id: str, password: str) -> Actor:
        """Give a password to somebody who has none; return them signed in. Refused: WRONG_PASSWORD, UNKNOWN."""
        self.change_password(archive, person_id, "", password)
        return self.sign_in(archive, person_id, password)

    def sign_out(self, archive: Archive, actor: Actor) -> None:
        """Note that `actor` left."""
        from bulletin.desk import seats

        seats.sign_out(archive, actor=actor, at=datetime.now(UTC))

    def rules(self, archive: Archive) -> SeatRules:
        """Return what the office says about sitting here; alone and without a password nothing can be locked."""
        from bulletin.desk import office
        from editor.shell.seating import SeatRules

        settings, people = office.office(archive), office.people(archive)
        return SeatRules(settings.idle_minutes, not _sits_alone(settings, people), settings.password_required)


def _tell_the_wait(archive: Archive, person_id: str, at: datetime) -> None:
    """Refuse with WAIT at once when the password that was wrong was one too many."""
    from bulletin.desk.seats import seconds_to_wait

    with archive.reading() as work:
        wrong = work.log.wrong_passwords(person_id)
    if seconds := seconds_to_wait(wrong, at):
        raise Refused(Reason.WAIT, seconds=seconds)


def _sits_alone(settings: Office, people: Sequence[Person]) -> bool:
    """Return whether there is nobody to ask for a password: one person alone in the office, who has none."""
    return settings.single_seat and len(people) == 1 and not settings.password_required and not people[0].password


def places() -> tuple[Place, ...]:
    """Return the places of the rail; a screen's module is loaded when its place is first entered."""
    return tuple(Place(name, QCoreApplication.translate("places", title), icon, _maker(module, screen), _counter(name),
                       _lister(name), _room_lister(name)) for name, title, icon, module, screen in _PLACES)


def start(files: ArchiveFiles, version: str, *, first_painted: Callable[[], object] | None = None) -> int:
    """Show the window and return the exit status when it is closed; it opens again over an archive chosen meanwhile."""
    chair = chair_settings()
    want_input_method(os.environ, Settings(chair).input_method)
    app = make_application(("bulletin-desk",), os.environ)
    speak(app, Settings(chair).language)  # before the first word is asked for
    app.setApplicationDisplayName(app.translate("app", "信息编辑台"))
    status = run(files.open, places(), chair, Accounts(), surroundings(version, files.name), files=files,
                 first_painted=first_painted)
    hush(app)
    return start(files, version) if files.chosen_anew() else status


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


def _lister(name: str) -> Callable[[], Commands]:
    """Return what lists the commands of a place, without making its screen."""
    def commands() -> Commands:
        found: Commands = import_module(f"editor.{name}.commands").COMMANDS
        return found
    return commands if name in _COMMANDED else dict


def _room_lister(name: str) -> Callable[[], Rooms]:
    """Return what lists the rooms of a place, without making its screen."""
    def rooms() -> Rooms:
        found: Rooms = import_module(f"editor.{name}.rooms").rooms()
        return found
    return rooms if name in _ROOMED else tuple


def _maker(module: str, screen: str) -> Callable[[Frame], QWidget]:
    def make(frame: Frame) -> QWidget:
        made: QWidget = getattr(import_module(module), screen)(frame)
        return made
    return make
