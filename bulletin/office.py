"""The settings of the office, kept in the archive."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Office:
    """The office's name, and whether it is a single seat: one person who may sign their own work, recorded as such."""

    name: str = ""
    county: str = ""
    single_seat: bool = False
