"""Who sits here: asks the accounts, shows the people to choose from, and brings the one who signed in to the frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from bulletin.errors import Reason, Refused
from bulletin.people import Actor
from editor.shell.desk import Desk
from editor.shell.frame import Frame, PersonLine
from editor.shell.password_sheet import PasswordSheet
from editor.shell.words import words_of

if TYPE_CHECKING:
    from bulletin.archive import Archive, Changed


@dataclass(frozen=True)
class SeatRules:
    """What the office says about sitting here: after how many minutes without anybody the desk locks (0: never),
    whether locking means anything, and whether everybody has a password.
    """

    idle_minutes: int = 0
    lockable: bool = True
    password_required: bool = False


class Accounts(Protocol):
    """Who may sit here; each is called with the archive in its thread."""

    def who(self, archive: Archive) -> Actor | tuple[PersonLine, ...]:
        """Return the one person of a single seat, or the people to choose from."""
        ...

    def sign_in(self, archive: Archive, person_id: str, password: str) -> Actor:
        """Return the person who signed in, or refuse with WRONG_PASSWORD, WAIT or PASSWORD_MISSING."""
        ...

    def set_first_password(self, archive: Archive, person_id: str, password: str) -> Actor:
        """Give a password to somebody who has none and return them signed in."""
        ...

    def sign_out(self, archive: Archive, actor: Actor) -> None:
        """Note that `actor` left."""
        ...

    def change_password(self, archive: Archive, person_id: str, old: str, new: str) -> None:
        """Set a new password, or refuse with WRONG_PASSWORD when `old` is not the one that was set."""
        ...

    def rules(self, archive: Archive) -> SeatRules:
        """Return what the office says about sitting here."""
        ...


class Seating(QObject):
    """Brings people to the frame: asks the accounts who sits here, and whether the password is right.

    `ruled(SeatRules)` is sent after somebody sat down and after the office changed its settings.
    """

    ruled = Signal(object)

    def __init__(self, desk: Desk, frame: Frame, accounts: Accounts) -> None:
        super().__init__(desk)
        self._desk, self._frame, self._accounts = desk, frame, accounts
        self._rules = SeatRules()
        self._seated = frame.person
        desk.sign_in.sign_in.connect(self._sign_in)
        desk.sign_in.password_chosen.connect(self._set_first_password)
        desk.lock_asked.connect(self.ask)
        desk.top.password_asked.connect(self._ask_password)
        frame.person_changed.connect(self._on_person)
        frame.background.archive_changed.connect(self._on_changed)

    def ask(self) -> None:
        """Ask the archive who sits here."""
        self._frame.background.ask(self, self._accounts.who, self._show)

    def _ask_password(self) -> None:
        if actor := self._frame.person:
            sheet = PasswordSheet(actor.name, self._desk, may_be_none=not self._rules.password_required)
            sheet.changed.connect(lambda old, new: self._change_password(sheet, actor.id, old, new))
            sheet.show()

    def _change_password(self, sheet: PasswordSheet, person_id: str, old: str, new: str) -> None:
        def done(nothing: None) -> None:
            sheet.accept()
            self._frame.say(self.tr("密码已修改"))

        def refused(error: Exception) -> None:
            if isinstance(error, Refused) and error.reason is Reason.PASSWORD_MISSING:
                sheet.refuse_none()
            else:
                sheet.refuse(words_of(error).what)

        accounts = self._accounts
        self._frame.background.ask(
            sheet, lambda archive: accounts.change_password(archive, person_id, old, new), done, refused)

    def _show(self, who: Actor | tuple[PersonLine, ...]) -> None:
        if isinstance(who, Actor):
            self._frame.seat(who)
        else:
            self._desk.show_people(who)

    def _sign_in(self, person_id: str, password: str) -> None:
        accounts = self._accounts
        self._frame.background.ask(
            self, lambda archive: accounts.sign_in(archive, person_id, password), self._seat,
            lambda error: self._refuse(person_id, error))

    def _set_first_password(self, person_id: str, password: str) -> None:
        accounts = self._accounts
        self._frame.background.ask(
            self, lambda archive: accounts.set_first_password(archive, person_id, password), self._seat,
            self._desk.show_trouble)

    def _seat(self, actor: Actor) -> None:
        self._frame.settings.last_person = actor.id
        self._frame.seat(actor)

    def _refuse(self, person_id: str, error: Exception) -> None:
        page, reason = self._desk.sign_in, error.reason if isinstance(error, Refused) else None
        facts = error.facts if isinstance(error, Refused) else {}
        if reason is Reason.WAIT:
            page.wait(person_id, float(str(facts["seconds"])))
        elif reason is Reason.PASSWORD_MISSING:
            page.ask_new_password(person_id, str(facts.get("who", "")))
        elif reason is Reason.WRONG_PASSWORD:
            page.refuse(words_of(error))
        else:
            self._desk.show_trouble(error)

    def _on_person(self, actor: Actor | None) -> None:
        accounts, left = self._accounts, self._seated
        self._seated = actor
        if left is not None and (actor is None or actor.id != left.id):
            self._frame.background.ask(self, lambda archive: accounts.sign_out(archive, left))
        self._ask_rules()

    def _on_changed(self, changed: Changed) -> None:
        if changed.office:
            self._ask_rules()

    def _ask_rules(self) -> None:
        if self._frame.person is None:
            self._follow(SeatRules())
        else:
            self._frame.background.ask(self, self._accounts.rules, self._follow)

    def _follow(self, rules: SeatRules) -> None:
        self._rules = rules
        self._desk.top.allow_locking(rules.lockable)
        self.ruled.emit(rules)
