"""How a stage looks as a chip: its tone and its icon; and which stage it is called where fewer have to agree."""

from collections.abc import Iterable, Mapping

from bulletin.drafts import Draft
from bulletin.journals import Journal, Levels
from bulletin.routing import route_for
from bulletin.workflow import Route, Stage
from editor.shell.chip import Tone

STAGE_LOOKS: Mapping[Stage, tuple[Tone, str]] = {
    Stage.RECEIVED: (Tone.INFORMATION, "tray"),
    Stage.EDITING: (Tone.NEUTRAL, "note-pencil"),
    Stage.SUBMITTED: (Tone.INFORMATION, "hourglass-medium"),
    Stage.REVIEWED: (Tone.INFORMATION, "hourglass-high"),
    Stage.AWAITING: (Tone.INFORMATION, "hourglass-low"),
    Stage.APPROVED: (Tone.GOOD, "check-circle"),
    Stage.PLACED: (Tone.GOOD, "layout"),
    Stage.PUBLISHED: (Tone.GOOD, "newspaper"),
    Stage.RETURNED: (Tone.WARNING, "arrow-u-up-left"),
    Stage.RESERVE: (Tone.NEUTRAL, "archive-box"),
    Stage.DECLINED: (Tone.NEUTRAL, "prohibit"),
    Stage.TAKEN_BACK: (Tone.NEUTRAL, "arrow-u-up-left"),
    Stage.MERGED: (Tone.NEUTRAL, "git-merge"),
}


def called_stage(draft: Draft, journals: Iterable[Journal]) -> Stage:
    """Return the stage whose words and look are true of a draft on its way through one of `journals`."""
    return shown_stage(draft.stage, route_for(draft.facts, journals))


def shown_stage(stage: Stage, route: Route) -> Stage:
    """Return the stage whose words and look are true on that route: where nobody reviews, a draft that was submitted
    waits for its signature (待签发), not for a review.
    """
    return Stage.REVIEWED if stage is Stage.SUBMITTED and route.levels is not Levels.THREE else stage
