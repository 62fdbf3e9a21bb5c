"""The people of the office and what each may do."""

from dataclasses import dataclass
from enum import StrEnum

from bulletin.errors import Reason, Refused


class RoleName(StrEnum):
    """What a person is in the office; one person may be several."""

    EDITOR = "editor"
    REVIEWER = "reviewer"
    SECRETARY = "secretary"
    ADMIN = "admin"


@dataclass(frozen=True)
class Person:
    """An account. `password` is the argon2 hash, empty while none is set; a person who left stays, not active."""

    id: str
    login: str
    name: str
    roles: frozenset[RoleName]
    password: str = ""
    active: bool = True


@dataclass(frozen=True)
class Actor:
    """Who does a deed, in which roles; `single_seat` when the office is one person and may sign its own work."""

    id: str
    name: str
    roles: frozenset[RoleName]
    single_seat: bool = False

    def must_be(self, role: RoleName, *others: RoleName) -> None:
        """Refuse with ROLE_MISSING unless this person has one of the roles; alone in the office one has them all."""
        if not self.roles & {role, *others} and not self.single_seat:
            raise Refused(Reason.ROLE_MISSING, role=role.value, who=self.name)

    def must_write(self) -> None:
        """Refuse with ROLE_MISSING who has nothing to do with texts: neither edits, nor reviews, nor signs."""
        self.must_be(RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY)
