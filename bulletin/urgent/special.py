"""A special report (专报) for one urgent matter: one matter, one issue (有情即报、一事一报), and what is left to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bulletin.drafts import Draft, Urgency
from bulletin.issues import Issue, IssueState
from bulletin.journals import Journal, JournalKind, Levels
from bulletin.urgent.events import Event
from bulletin.urgent.severity import Level
from bulletin.workflow import Route, Stage


class Left(StrEnum):
    """What is left to do before the special report is out, in the order in which it is done."""

    SUBMIT = "submit"
    REVIEW = "review"
    APPROVE = "approve"
    ENDORSE = "endorse"
    PLACE = "place"
    SIGN_ISSUE = "sign_issue"
    PUBLISH = "publish"


@dataclass(frozen=True)
class Special:
    """A special report on its way: the event, its issue and draft as they stand, and what is left to do."""

    event: Event
    issue: Issue
    draft: Draft
    left: tuple[Left, ...]


def special_journal(journals: Iterable[Journal], day: date) -> Journal | None:
    """Return the journal of special reports that still appears on `day`, the first of the office's order."""
    return next((each for each in journals if each.kind is JournalKind.SPECIAL and each.is_open(day)), None)


def urgency_for(level: Level, known: Urgency) -> Urgency:
    """Return the urgency (GB/T 9704—2012, 7.2.3) a report of that level has: 特急 for Ⅰ and Ⅱ, else 加急 at least."""
    if level.grade in (1, 2):
        return Urgency.EXTRA
    return known if known is not Urgency.NONE else Urgency.URGENT


def left_to_do(draft: Draft, issue: Issue, route: Route) -> tuple[Left, ...]:
    """Return what is left to do for `draft`, which goes by `route`, until `issue` is out."""
    if issue.state is IssueState.PUBLISHED:
        return ()
    agreements = {
        Stage.SUBMITTED: (Left.REVIEW, Left.APPROVE) if route.levels is Levels.THREE else (Left.APPROVE,),
        Stage.REVIEWED: (Left.APPROVE,), Stage.AWAITING: (), Stage.APPROVED: (), Stage.PLACED: ()}
    agreed = agreements.get(draft.stage)
    left = (Left.SUBMIT, *agreements[Stage.SUBMITTED]) if agreed is None else agreed
    if route.important and draft.stage not in (Stage.APPROVED, Stage.PLACED):
        left = (*left, Left.ENDORSE)
    if draft.stage is not Stage.PLACED or draft.issue_id != issue.id:
        left = (*left, Left.PLACE)
    signed = issue.signature is not None and draft.stage is Stage.PLACED
    return (*left, *(() if signed else (Left.SIGN_ISSUE,)), Left.PUBLISH)
