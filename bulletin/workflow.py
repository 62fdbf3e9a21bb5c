"""The way of a draft (收集、编写、核签、校印、发送、存档): stages, the steps between them, and who may take each."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bulletin.errors import Reason, Refused
from bulletin.journals import Levels
from bulletin.people import Actor, RoleName


class Stage(StrEnum):
    """Where a draft stands."""

    RECEIVED = "received"
    EDITING = "editing"
    SUBMITTED = "submitted"
    REVIEWED = "reviewed"
    AWAITING = "awaiting"
    APPROVED = "approved"
    PLACED = "placed"
    PUBLISHED = "published"
    RETURNED = "returned"
    RESERVE = "reserve"
    DECLINED = "declined"
    MERGED = "merged"
    TAKEN_BACK = "taken_back"


class Step(StrEnum):
    """What is done to a draft; every step has a counter-step, that of publishing only where its issue is void."""

    EDIT = "edit"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    REVIEW = "review"
    UNREVIEW = "unreview"
    APPROVE = "approve"
    REVOKE = "revoke"
    ENDORSE = "endorse"
    UNENDORSE = "unendorse"
    RETURN = "return"
    RESERVE = "reserve"
    DECLINE = "decline"
    REOPEN = "reopen"
    MERGE = "merge"
    UNMERGE = "unmerge"
    PLACE = "place"
    TAKE_OUT = "take_out"
    PUBLISH = "publish"
    RELEASE = "release"
    TAKE_BACK = "take_back"


@dataclass(frozen=True)
class Route:
    """Who has to agree to a draft: the levels of its journal, and for what is important a leader of the county too."""

    levels: Levels = Levels.THREE
    important: bool = False


@dataclass(frozen=True)
class Way:
    """One arrow of the table: who may go from `sources` to `target`, and whether a reason must be given.

    It is open where the journal has one of `levels`.
    """

    sources: frozenset[Stage]
    target: Stage
    roles: tuple[RoleName, ...]
    needs_reason: bool = False
    levels: frozenset[Levels] = frozenset(Levels)


_ALL = frozenset(Levels)


def _way(
    sources: str, target: Stage, *roles: RoleName, needs_reason: bool = False, levels: frozenset[Levels] = _ALL,
) -> Way:
    return Way(frozenset(Stage(name) for name in sources.split()), target, roles, needs_reason, levels)


_E, _R, _S, _L = RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY, RoleName.LEADER
_1, _2, _3 = frozenset({Levels.ONE}), frozenset({Levels.TWO}), frozenset({Levels.THREE})

_WAYS: dict[Step, tuple[Way, ...]] = {
    Step.EDIT: (_way("received returned reserve", Stage.EDITING, _E),),
    Step.SUBMIT: (_way("received editing returned", Stage.SUBMITTED, _E),),
    Step.WITHDRAW: (_way("submitted", Stage.EDITING, _E),),
    Step.REVIEW: (_way("submitted", Stage.REVIEWED, _R, levels=_3),),
    Step.UNREVIEW: (_way("reviewed", Stage.SUBMITTED, _R),),
    Step.APPROVE: (
        _way("reviewed", Stage.APPROVED, _S, levels=_2 | _3),
        _way("submitted", Stage.APPROVED, _S, levels=_2),
        _way("submitted reviewed", Stage.APPROVED, _S, _R, levels=_1),
    ),
    Step.REVOKE: (
        _way("approved placed awaiting", Stage.REVIEWED, _S, needs_reason=True, levels=_3),
        _way("approved placed awaiting", Stage.SUBMITTED, _S, needs_reason=True, levels=_2),
        _way("approved placed awaiting", Stage.SUBMITTED, _S, _R, needs_reason=True, levels=_1),
    ),
    Step.ENDORSE: (_way("awaiting", Stage.APPROVED, _L),),
    Step.UNENDORSE: (_way("approved placed", Stage.AWAITING, _L, needs_reason=True),),
    Step.RETURN: (
        _way("submitted", Stage.RETURNED, _R, needs_reason=True, levels=_3),
        _way("submitted", Stage.RETURNED, _S, needs_reason=True, levels=_2),
        _way("submitted", Stage.RETURNED, _S, _R, needs_reason=True, levels=_1),
        _way("reviewed approved", Stage.RETURNED, _S, needs_reason=True),
        _way("awaiting", Stage.RETURNED, _S, _L, needs_reason=True),
    ),
    Step.RESERVE: (_way("received editing returned", Stage.RESERVE, _E),),
    Step.DECLINE: (_way("received editing returned reserve", Stage.DECLINED, _E, needs_reason=True),),
    Step.REOPEN: (_way("declined taken_back", Stage.EDITING, _E),),
    Step.MERGE: (_way("received editing returned reserve", Stage.MERGED, _E),),
    Step.UNMERGE: (_way("merged", Stage.EDITING, _E),),
    Step.PLACE: (_way("approved", Stage.PLACED, _E),),
    Step.TAKE_OUT: (_way("placed", Stage.APPROVED, _E),),
    Step.PUBLISH: (_way("placed", Stage.PUBLISHED, _E),),
    Step.RELEASE: (_way("published", Stage.APPROVED, _S),),
    Step.TAKE_BACK: (_way("received", Stage.TAKEN_BACK, _E),),
}
# Over the head of who should have reviewed: always with a reason, and listed.
_BYPASS = _way("submitted", Stage.APPROVED, _S, needs_reason=True, levels=_3)

WRITABLE = frozenset(set(Stage) - {Stage.PUBLISHED, Stage.MERGED, Stage.DECLINED, Stage.TAKEN_BACK})
AGREED = frozenset({Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING, Stage.APPROVED, Stage.PLACED})
_AGREEING = (Step.REVIEW, Step.APPROVE, Step.ENDORSE)


def open_steps(stage: Stage, actor: Actor, route: Route = Route()) -> frozenset[Step]:
    """Return the steps `actor` may take from `stage` on a draft of that route: the buttons to enable."""
    return frozenset(
        step for step in Step for way in _ways(step, route)
        if stage in way.sources and (actor.roles & set(way.roles) or actor.single_seat))


def may_bypass(stage: Stage, actor: Actor, route: Route) -> bool:
    """Return whether `actor` may approve over the head of who should review first."""
    return stage in _BYPASS.sources and route.levels in _BYPASS.levels and (
        actor.single_seat or bool(actor.roles & set(_BYPASS.roles)))


def agreeing_step(stage: Stage, route: Route) -> Step | None:
    """Return the step of agreement that a draft at `stage` waits for; None where it waits for none."""
    return next((step for step in _AGREEING for way in _ways(step, route) if stage in way.sources), None)


def roles_for(step: Step, stage: Stage, route: Route = Route()) -> tuple[RoleName, ...]:
    """Return who may take `step` from `stage`, the usual one first; empty where it is not open."""
    return next((way.roles for way in _ways(step, route) if stage in way.sources), ())


def needs_reason(step: Step) -> bool:
    """Return whether `step` asks for a reason."""
    return any(way.needs_reason for way in _WAYS[step])


def after(
    step: Step, stage: Stage, actor: Actor, reason: str = "", route: Route = Route(), *, bypass: bool = False,
) -> Stage:
    """Return the stage `step` leads to; with `bypass` an approval over the head of who should review.

    What is important waits for a leader of the county after its approval.
    Refused: STEP_NOT_OPEN from this stage, ROLE_MISSING for this person, REASON_MISSING where one is due.
    """
    ways = (_BYPASS,) if bypass and step is Step.APPROVE and route.levels in _BYPASS.levels else _ways(step, route)
    way = next((way for way in ways if stage in way.sources), None)
    if way is None:
        raise Refused(Reason.STEP_NOT_OPEN, step=step.value, stage=stage.value)
    actor.must_be(*way.roles)
    if way.needs_reason and not reason.strip():
        raise Refused(Reason.REASON_MISSING, step=step.value)
    return Stage.AWAITING if step is Step.APPROVE and route.important else way.target


def _ways(step: Step, route: Route) -> Iterator[Way]:
    if step is Step.UNENDORSE and not route.important:  # nobody waits for a leader there
        return iter(())
    return (way for way in _WAYS[step] if route.levels in way.levels)
