"""What each role may do, as permissions that can be told in sentences.

The rules themselves stand where the deeds are (`bulletin.workflow`, `Actor.must_be` in `bulletin.desk`); this table
says them to people, and its test holds it to them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bulletin.journals import Levels
from bulletin.people import RoleName
from bulletin.workflow import Step


class Permission(StrEnum):
    """One thing a person may do."""

    TAKE_IN = "take_in"
    DOORS = "doors"
    WRITE = "write"
    SUBMIT = "submit"
    SORT = "sort"
    MERGE = "merge"
    ASSEMBLE = "assemble"
    REVIEW = "review"
    APPROVE_ALONE = "approve_alone"
    APPROVE = "approve"
    BYPASS = "bypass"
    ACT_FOR = "act_for"
    SIGN_ISSUE = "sign_issue"
    VOID_ISSUE = "void_issue"
    ENDORSE = "endorse"
    RETURN = "return"
    PAPER = "paper"
    FOLLOW = "follow"
    GATES = "gates"
    PEOPLE = "people"
    OFFICE = "office"
    CREDIT = "credit"
    ISSUE_CIRCULAR = "issue_circular"
    UNITS = "units"
    SCHEMES = "schemes"


@dataclass(frozen=True)
class Scope:
    """The steps of a draft's way that a permission opens, in journals of these levels."""

    steps: frozenset[Step] = frozenset()
    levels: frozenset[Levels] = frozenset(Levels)


SCOPES: Mapping[Permission, Scope] = {
    Permission.TAKE_IN: Scope(frozenset({Step.TAKE_BACK})),
    Permission.SUBMIT: Scope(frozenset({Step.EDIT, Step.SUBMIT, Step.WITHDRAW})),
    Permission.SORT: Scope(frozenset({Step.RESERVE, Step.DECLINE, Step.REOPEN})),
    Permission.MERGE: Scope(frozenset({Step.MERGE, Step.UNMERGE})),
    Permission.ASSEMBLE: Scope(frozenset({Step.PLACE, Step.TAKE_OUT, Step.PUBLISH})),
    Permission.REVIEW: Scope(frozenset({Step.REVIEW, Step.UNREVIEW})),
    Permission.APPROVE_ALONE: Scope(frozenset({Step.APPROVE, Step.REVOKE}), frozenset({Levels.ONE})),
    Permission.APPROVE: Scope(frozenset({Step.APPROVE, Step.REVOKE})),
    Permission.VOID_ISSUE: Scope(frozenset({Step.RELEASE})),
    Permission.ENDORSE: Scope(frozenset({Step.ENDORSE, Step.UNENDORSE})),
    Permission.RETURN: Scope(frozenset({Step.RETURN})),
}
PERMISSIONS: Mapping[RoleName, tuple[Permission, ...]] = {
    RoleName.EDITOR: (
        Permission.TAKE_IN, Permission.WRITE, Permission.SUBMIT, Permission.SORT, Permission.MERGE,
        Permission.ASSEMBLE, Permission.PAPER, Permission.FOLLOW, Permission.DOORS, Permission.CREDIT,
        Permission.UNITS),
    RoleName.REVIEWER: (
        Permission.REVIEW, Permission.RETURN, Permission.APPROVE_ALONE, Permission.ACT_FOR, Permission.WRITE,
        Permission.PAPER, Permission.FOLLOW, Permission.CREDIT),
    RoleName.SECRETARY: (
        Permission.APPROVE, Permission.RETURN, Permission.SIGN_ISSUE, Permission.VOID_ISSUE, Permission.BYPASS,
        Permission.ACT_FOR, Permission.WRITE, Permission.PAPER, Permission.FOLLOW, Permission.GATES, Permission.CREDIT,
        Permission.ISSUE_CIRCULAR, Permission.SCHEMES),
    RoleName.LEADER: (Permission.ENDORSE, Permission.RETURN),
    RoleName.ADMIN: (
        Permission.PEOPLE, Permission.OFFICE, Permission.GATES, Permission.DOORS, Permission.UNITS,
        Permission.SCHEMES),
}


def scope_of(permission: Permission) -> Scope:
    """Return the steps that `permission` opens; none for what is no step."""
    return SCOPES.get(permission, Scope())


def permissions_of(roles: Iterable[RoleName], single_seat: bool = False) -> tuple[Permission, ...]:
    """Return what a person with `roles` may do, each once, in the order of a draft's way.

    Alone in the office one may do everything. Who may approve everywhere is not told that one level is enough.
    """
    held = {each for role in (RoleName if single_seat else roles) for each in PERMISSIONS[role]}
    if Permission.APPROVE in held:
        held.discard(Permission.APPROVE_ALONE)
    return tuple(each for each in Permission if each in held)
