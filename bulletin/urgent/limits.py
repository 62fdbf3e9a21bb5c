"""The limits of urgent reports: minutes by level, a setting of the office."""

from dataclasses import dataclass, fields, replace

from bulletin.errors import Reason, Refused
from bulletin.urgent.severity import Level

LONGEST = 7 * 24 * 60  # minutes; what is longer is no limit for an urgent matter


@dataclass(frozen=True)
class LevelLimits:
    """The limits for events of one level, all in minutes; 0: no such limit.

    `telephone` and `writing` run from the event: until the first report of any kind is here, and until a text is.
    `writing_after_call` runs from the receipt of the first report: by when its text must follow (先电话、后书面).
    `show` and `forward` run from the receipt: until the leaders were shown it, and until it was forwarded upward.
    `follow` runs from the newest report, while the event is open: by when the next follow-up is due.
    """

    telephone: int = 120
    writing: int = 0
    writing_after_call: int = 120
    show: int = 30
    forward: int = 120
    follow: int = 0


@dataclass(frozen=True)
class UrgentLimits:
    """The limits of the office, one set for each level."""

    extraordinary: LevelLimits = LevelLimits()
    major: LevelLimits = LevelLimits()
    larger: LevelLimits = LevelLimits()
    ordinary: LevelLimits = LevelLimits()
    unjudged: LevelLimits = LevelLimits()

    def of(self, level: Level) -> LevelLimits:
        """Return the limits for events of `level`."""
        found: LevelLimits = getattr(self, level.value or "unjudged")
        return found

    def with_level(self, level: Level, limits: LevelLimits) -> "UrgentLimits":
        """Return these limits with others for `level`. Refused: LIMITS_WRONG as `must_be_sound`."""
        changed = replace(self, **{level.value or "unjudged": limits})
        must_be_sound(changed)
        return changed


def alike(limits: LevelLimits) -> UrgentLimits:
    """Return the same limits for every level."""
    return UrgentLimits(limits, limits, limits, limits, limits)


# Limits that counties have published for themselves; the first is what a new office has.
PRESETS: dict[str, UrgentLimits] = {
    "two_hours": alike(LevelLimits()),
    "phone20_text40": alike(LevelLimits(telephone=20, writing=40, writing_after_call=20, show=20, forward=60)),
    "phone30_text60": alike(LevelLimits(telephone=30, writing=60, writing_after_call=30, show=30, forward=60)),
    "three_hours": alike(LevelLimits(telephone=180, writing_after_call=180, forward=180)),
}


def preset_of(limits: UrgentLimits) -> str:
    """Return the name of the preset that `limits` are; empty for an office's own."""
    return next((name for name, each in PRESETS.items() if each == limits), "")


def must_be_sound(limits: UrgentLimits) -> None:
    """Refuse with LIMITS_WRONG (level, name, minutes) a limit below 0 or above a week, or one nobody could keep:
    writing due before telephoning."""
    for level in Level:
        of_level = limits.of(level)
        for field in fields(of_level):
            minutes = getattr(of_level, field.name)
            if not 0 <= minutes <= LONGEST:
                raise Refused(Reason.LIMITS_WRONG, level=level.value, name=field.name, minutes=minutes)
        if 0 < of_level.writing < of_level.telephone:
            raise Refused(Reason.LIMITS_WRONG, level=level.value, name="writing", minutes=of_level.writing)
