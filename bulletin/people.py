"""The people of the office and what each may do."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from bulletin.errors import Reason, Refused


class RoleName(StrEnum):
    """What a person is in the office; one person may be several."""

    EDITOR = "editor"
    REVIEWER = "reviewer"
    SECRETARY = "secretary"
    LEADER = "leader"
    ADMIN = "admin"


@dataclass(frozen=True)
class Person:
    """An account. `password` is the argon2 hash, empty while none is set; a person who left stays, not active.

    `post` is what they are called in the office: 信息科科长.
    """

    id: str
    login: str
    name: str
    roles: frozenset[RoleName]
    password: str = ""
    active: bool = True
    post: str = ""


class Hand(Protocol):
    """What a person signs with: their key, unlocked when they signed in."""

    @property
    def key_id(self) -> str: ...
    def sign(self, statement: bytes) -> str: ...


@dataclass(frozen=True)
class Actor:
    """Who does a deed, in which roles; `single_seat` when the office is one person and may sign its own work.

    `hand` is the key this person signs with; without one nothing can be signed.
    """

    id: str
    name: str
    roles: frozenset[RoleName]
    single_seat: bool = False
    hand: Hand | None = field(default=None, compare=False, repr=False)

    def must_be(self, role: RoleName, *others: RoleName) -> None:
        """Refuse with ROLE_MISSING unless this person has one of the roles; alone in the office one has them all."""
        if not self.roles & {role, *others} and not self.single_seat:
            raise Refused(Reason.ROLE_MISSING, role=role.value, who=self.name)

    def must_write(self) -> None:
        """Refuse with ROLE_MISSING who has nothing to do with texts: neither edits, nor reviews, nor signs."""
        self.must_be(RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY)

    def signing_hand(self) -> Hand:
        """Return what this person signs with. Refused: HAND_MISSING while their key is not unlocked."""
        if self.hand is None:
            raise Refused(Reason.HAND_MISSING, who=self.name)
        return self.hand
