"""How a stage looks as a chip: its tone and its icon."""

from collections.abc import Mapping

from bulletin.workflow import Stage
from editor.shell.chip import Tone

STAGE_LOOKS: Mapping[Stage, tuple[Tone, str]] = {
    Stage.RECEIVED: (Tone.INFORMATION, "tray"),
    Stage.EDITING: (Tone.NEUTRAL, "note-pencil"),
    Stage.SUBMITTED: (Tone.INFORMATION, "hourglass-medium"),
    Stage.REVIEWED: (Tone.INFORMATION, "hourglass-high"),
    Stage.APPROVED: (Tone.GOOD, "check-circle"),
    Stage.PLACED: (Tone.GOOD, "layout"),
    Stage.PUBLISHED: (Tone.GOOD, "newspaper"),
    Stage.RETURNED: (Tone.WARNING, "arrow-u-up-left"),
    Stage.RESERVE: (Tone.NEUTRAL, "archive-box"),
    Stage.DECLINED: (Tone.NEUTRAL, "prohibit"),
    Stage.TAKEN_BACK: (Tone.NEUTRAL, "arrow-u-up-left"),
    Stage.MERGED: (Tone.NEUTRAL, "git-merge"),
}
