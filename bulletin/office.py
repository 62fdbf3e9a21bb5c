"""The settings of the office, kept in the archive."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Office:
    """The office's name, and whether it is a single seat: one person who may sign their own work, recorded as such.

    The desk locks after `idle_minutes` without a key (0: never); with `password_required` nobody sits without one.
    """

    name: str = ""
    county: str = ""
    single_seat: bool = False
    idle_minutes: int = 10
    password_required: bool = False
