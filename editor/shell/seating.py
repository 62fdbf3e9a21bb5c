"""Who sits here: asks the accounts, shows the people to choose from, and brings the one who signed in to the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from bulletin.errors import Reason, Refused
from bulletin.people import Actor
from editor.shell.desk import Desk
from editor.shell.frame import Frame, PersonLine
from editor.shell.password_sheet import PasswordSheet
from editor.shell.reset_sheet import ResetSheet
from editor.shell.words import words_of

if TYPE_CHECKING:
    from bulletin.archive import Archive


class Accounts(Protocol):
    """Who may sit here; each is called with the archive in its thread."""

    def who(self, archive: Archive) -> Actor | tuple[PersonLine, ...]:
        """Return the one person of a single seat, or the people to choose from."""
        ...

    def sign_in(self, archive: Archive, person_id: str, password: str) -> Actor:
        """Return the person who signed in, or refuse with WRONG_PASSWORD."""
        ...

    def change_password(self, archive: Archive, person_id: str, old: str, new: str) -> None:
        """Set a new password, or refuse with WRONG_PASSWORD when `old` is not the one that was set."""
        ...

    def all_people(self, archive: Archive) -> tuple[PersonLine, ...]:
        """Return the accounts in use."""
        ...

    def reset_password(self, archive: Archive, actor: Actor, person_id: str) -> None:
        """Take somebody's password away, or refuse with ROLE_MISSING."""
        ...

    def set_single_seat(self, archive: Archive, actor: Actor, single_seat: bool) -> Actor:
        """Turn the office of one on or off; return who sits here now, or refuse with ROLE_MISSING."""
        ...


class Seating(QObject):
    """Brings people to the frame: asks the accounts who sits here, and whether the password is right."""

    def __init__(self, desk: Desk, frame: Frame, accounts: Accounts) -> None:
        super().__init__(desk)
        self._desk, self._frame, self._accounts = desk, frame, accounts
        desk.sign_in.sign_in.connect(self._sign_in)
        desk.lock_asked.connect(self.ask)
        desk.top.password_asked.connect(self._ask_password)
        desk.top.single_seat_asked.connect(self._set_single_seat)
        desk.top.reset_asked.connect(self._ask_whose)

    def ask(self) -> None:
        """Ask the archive who sits here."""
        self._frame.background.ask(self, self._accounts.who, self._show)

    def _ask_password(self) -> None:
        if actor := self._frame.person:
            sheet = PasswordSheet(actor.name, self._desk)
            sheet.changed.connect(lambda old, new: self._change_password(sheet, actor.id, old, new))
            sheet.show()

    def _change_password(self, sheet: PasswordSheet, person_id: str, old: str, new: str) -> None:
        def done(nothing: None) -> None:
            sheet.accept()
            self._frame.say(self.tr("密码已修改"))

        def refused(error: Exception) -> None:
            sheet.refuse(words_of(error).what)

        accounts = self._accounts
        self._frame.background.ask(
            sheet, lambda archive: accounts.change_password(archive, person_id, old, new), done, refused)

    def _ask_whose(self) -> None:
        accounts = self._accounts
        self._frame.background.ask(self, accounts.all_people, self._show_reset)

    def _show_reset(self, people: tuple[PersonLine, ...]) -> None:
        sheet, accounts, actor = ResetSheet(people, self._desk), self._accounts, self._frame.person

        def done(person: PersonLine) -> None:
            sheet.accept()
            self._frame.say(self.tr("{name}的密码已清空").format(name=person.name))

        def reset(person: PersonLine) -> None:
            if actor is not None:
                self._frame.background.ask(
                    sheet, lambda archive: accounts.reset_password(archive, actor, person.id), lambda _: done(person))

        sheet.chosen.connect(reset)
        sheet.show()

    def _set_single_seat(self, single_seat: bool) -> None:
        accounts, actor = self._accounts, self._frame.person
        if actor:
            self._frame.background.ask(
                self, lambda archive: accounts.set_single_seat(archive, actor, single_seat), self._frame.seat)

    def _show(self, who: Actor | tuple[PersonLine, ...]) -> None:
        if isinstance(who, Actor):
            self._frame.seat(who)
        else:
            self._desk.show_people(who)

    def _sign_in(self, person_id: str, password: str) -> None:
        accounts = self._accounts
        self._frame.background.ask(
            self, lambda archive: accounts.sign_in(archive, person_id, password), self._seat, self._refuse)

    def _seat(self, actor: Actor) -> None:
        self._frame.settings.last_person = actor.id
        self._frame.seat(actor)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.reason is Reason.WRONG_PASSWORD:
            self._desk.sign_in.refuse(words_of(error))
        else:
            self._desk.show_trouble(error)
