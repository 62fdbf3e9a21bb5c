"""The way of a draft (收集、编写、核签、校印、发送、存档): stages, the steps between them, and who may take each."""

from dataclasses import dataclass
from enum import StrEnum

from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName


class Stage(StrEnum):
    """Where a draft stands."""

    RECEIVED = "received"
    EDITING = "editing"
    SUBMITTED = "submitted"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    PLACED = "placed"
    PUBLISHED = "published"
    RETURNED = "returned"
    RESERVE = "reserve"
    DECLINED = "declined"
    MERGED = "merged"
    TAKEN_BACK = "taken_back"


class Step(StrEnum):
    """What is done to a draft; every step but publishing has a counter-step."""

    EDIT = "edit"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    REVIEW = "review"
    UNREVIEW = "unreview"
    APPROVE = "approve"
    REVOKE = "revoke"
    RETURN = "return"
    RESERVE = "reserve"
    DECLINE = "decline"
    REOPEN = "reopen"
    MERGE = "merge"
    UNMERGE = "unmerge"
    PLACE = "place"
    TAKE_OUT = "take_out"
    PUBLISH = "publish"
    TAKE_BACK = "take_back"


@dataclass(frozen=True)
class Way:
    """One arrow of the table: who may go from `sources` to `target`, and whether a reason must be given."""

    sources: frozenset[Stage]
    target: Stage
    role: RoleName
    needs_reason: bool = False


def _way(sources: str, target: Stage, role: RoleName, needs_reason: bool = False) -> Way:
    return Way(frozenset(Stage(name) for name in sources.split()), target, role, needs_reason)


_E, _R, _S = RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY

_WAYS: dict[Step, tuple[Way, ...]] = {
    Step.EDIT: (_way("received returned reserve", Stage.EDITING, _E),),
    Step.SUBMIT: (_way("received editing returned", Stage.SUBMITTED, _E),),
    Step.WITHDRAW: (_way("submitted", Stage.EDITING, _E),),
    Step.REVIEW: (_way("submitted", Stage.REVIEWED, _R),),
    Step.UNREVIEW: (_way("reviewed", Stage.SUBMITTED, _R),),
    Step.APPROVE: (_way("reviewed", Stage.APPROVED, _S),),
    Step.REVOKE: (_way("approved placed", Stage.REVIEWED, _S, needs_reason=True),),
    Step.RETURN: (
        _way("submitted", Stage.RETURNED, _R, needs_reason=True),
        _way("reviewed approved", Stage.RETURNED, _S, needs_reason=True),
    ),
    Step.RESERVE: (_way("received editing returned", Stage.RESERVE, _E),),
    Step.DECLINE: (_way("received editing returned reserve", Stage.DECLINED, _E, needs_reason=True),),
    Step.REOPEN: (_way("declined taken_back", Stage.EDITING, _E),),
    Step.MERGE: (_way("received editing returned reserve", Stage.MERGED, _E),),
    Step.UNMERGE: (_way("merged", Stage.EDITING, _E),),
    Step.PLACE: (_way("approved", Stage.PLACED, _E),),
    Step.TAKE_OUT: (_way("placed", Stage.APPROVED, _E),),
    Step.PUBLISH: (_way("placed", Stage.PUBLISHED, _E),),
    Step.TAKE_BACK: (_way("received", Stage.TAKEN_BACK, _E),),
}

WRITABLE = frozenset(set(Stage) - {Stage.PUBLISHED, Stage.MERGED, Stage.DECLINED, Stage.TAKEN_BACK})
AGREED = frozenset({Stage.SUBMITTED, Stage.REVIEWED, Stage.APPROVED, Stage.PLACED})


def open_steps(stage: Stage, actor: Actor) -> frozenset[Step]:
    """Return the steps `actor` may take from `stage`: the buttons to enable."""
    return frozenset(
        step for step, ways in _WAYS.items() for way in ways
        if stage in way.sources and (way.role in actor.roles or actor.single_seat)
    )


def needs_reason(step: Step) -> bool:
    """Return whether `step` asks for a reason."""
    return any(way.needs_reason for way in _WAYS[step])


def after(step: Step, stage: Stage, actor: Actor, reason: str = "") -> Stage:
    """Return the stage `step` leads to.

    Refused: STEP_NOT_OPEN from this stage, ROLE_MISSING for this person, REASON_MISSING where one is due.
    """
    way = next((way for way in _WAYS[step] if stage in way.sources), None)
    if way is None:
        raise Refused(Reason.STEP_NOT_OPEN, step=step.value, stage=stage.value)
    actor.must_be(way.role)
    if way.needs_reason and not reason.strip():
        raise Refused(Reason.REASON_MISSING, step=step.value)
    return way.target
