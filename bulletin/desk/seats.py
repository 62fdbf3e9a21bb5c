"""Sitting down at the desk: whose password it is, the key unlocked with it, how long to wait after wrong ones."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.noting import note, still_here
from bulletin.errors import Reason, Refused, Trouble
from bulletin.passwords import hashed, is_right
from bulletin.people import Actor, Person, RoleName
from bulletin.sealing import KeyInHand, SigningKey, new_key, sealed_anew, unlocked

FREE_TRIES = 5
_WAITS = (5, 15, 30, 60)  # seconds after the fifth wrong password in a row, the sixth, and so on; nobody is locked out


@dataclass(frozen=True)
class _Account:
    person: Person
    single_seat: bool
    must_have_password: bool
    key: SigningKey | None
    wrong: list[datetime]


def sign_in(archive: Archive, person_id: str, password: str, *, at: datetime) -> Actor:
    """Return who now sits at the desk, with the key to sign with; a person's first key is made here.

    Refused: UNKNOWN person, WAIT (`seconds`) after five wrong passwords, WRONG_PASSWORD, PASSWORD_MISSING where the
    office wants one and none was set. An archive that cannot be written lets in who only reads, without a key.
    """
    account = _known(archive, person_id, password, at)
    if account.must_have_password and not account.person.password:
        raise Refused(Reason.PASSWORD_MISSING, who=account.person.name)
    person = account.person
    key, hand = _in_hand(account, password, at)
    actor = Actor(person.id, person.name, person.roles, account.single_seat, hand)
    try:
        with archive.writing() as work:
            _keep_key(work, account.key, key, actor, at)
            note(work, actor, at, "sign_in")
    except Trouble:
        return actor if account.key is key else replace(actor, hand=None)
    return actor


def sign_out(archive: Archive, *, actor: Actor, at: datetime) -> None:
    """Note that somebody left the desk."""
    with archive.writing() as work:
        note(work, actor, at, "sign_out")


def change_password(archive: Archive, person_id: str, old: str, new: str, *, at: datetime) -> None:
    """Set one's own password, an empty one for none, and put one's key under it; hashed before the archive is touched.

    Refused: UNKNOWN, WAIT, WRONG_PASSWORD when `old` is not the one that was set, PASSWORD_MISSING for none where the
    office wants one.
    """
    account = _known(archive, person_id, old, at)
    if account.must_have_password and not new:
        raise Refused(Reason.PASSWORD_MISSING, who=account.person.name)
    person, kept = account.person, hashed(new) if new else ""
    key, hand = _in_hand(account, old, at)
    key, actor = sealed_anew(key, hand, new), Actor(person.id, person.name, person.roles, account.single_seat)
    with archive.writing() as work:
        work.people.put(replace(work.people.get(person_id), password=kept))
        _keep_key(work, account.key, key, actor, at)
        note(work, actor, at, "set_password", reason=person.name, thing=person_id)


def reset_password(archive: Archive, person_id: str, new: str, *, actor: Actor, at: datetime) -> None:
    """Set somebody's password who forgot it. Their key can no longer be unlocked: it retires, the next sign-in makes
    another, and what was signed with the old one can still be verified.

    Refused: UNKNOWN, ROLE_MISSING for who is not an administrator.
    """
    actor.must_be(RoleName.ADMIN)
    kept = hashed(new) if new else ""
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        person = work.people.get(person_id)
        work.people.put(replace(person, password=kept))
        if key := work.keys.of_person(person_id):
            work.keys.put(replace(key, retired_at=at))
            note(work, actor, at, "retire_key", reason=person.name, thing=key.id)
        note(work, actor, at, "reset_password", reason=person.name, thing=person_id)


def seconds_to_wait(wrong: list[datetime], at: datetime) -> int:
    """Return how many seconds are left to wait at `at` after wrong passwords at these times, the latest first.

    A clock that was set back makes nobody wait longer than the longest wait.
    """
    if len(wrong) < FREE_TRIES or wrong[0] > at:
        return 0
    wait = _WAITS[min(len(wrong) - FREE_TRIES, len(_WAITS) - 1)]
    return max(0, wait - int((at - wrong[0]).total_seconds()))


def _known(archive: Archive, person_id: str, password: str, at: datetime) -> _Account:
    with archive.reading() as work:
        person, office = work.people.get(person_id), work.people.office()
        account = _Account(person, office.single_seat, office.password_required, work.keys.of_person(person_id),
                           work.log.wrong_passwords(person_id))
    if not person.active:
        raise Refused(Reason.UNKNOWN, what="person", id=person_id)
    if seconds := seconds_to_wait(account.wrong, at):
        raise Refused(Reason.WAIT, who=person.name, seconds=seconds)
    if not is_right(password, person.password):
        with suppress(Trouble), archive.writing() as work:
            note(work, Actor(person.id, person.name, person.roles), at, "wrong_password")
        raise Refused(Reason.WRONG_PASSWORD, who=person.name)
    return account


def _in_hand(account: _Account, password: str, at: datetime) -> tuple[SigningKey, KeyInHand]:
    """Return the person's key unlocked; a new one where there is none or the old one does not open any more."""
    if account.key:
        with suppress(Refused):
            return account.key, unlocked(account.key, password)
    return new_key(account.person.id, password, at)


def _keep_key(work: Work, before: SigningKey | None, key: SigningKey, actor: Actor, at: datetime) -> None:
    if before == key:
        return
    if before and before.id != key.id:
        work.keys.put(replace(before, retired_at=at))
        note(work, actor, at, "retire_key", reason=actor.name, thing=before.id)
    work.keys.put(key)
    if before is None or before.id != key.id:
        note(work, actor, at, "issue_key", reason=actor.name, thing=key.id, digest=key.id)
