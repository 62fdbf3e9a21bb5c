"""The doors through which drafts come by themselves: a mailbox, a watched folder; and what was learned of senders."""

from dataclasses import dataclass
from enum import StrEnum

from bulletin.intake.mail.mailbox import Mailbox


@dataclass(frozen=True)
class Watched:
    """A folder whose files are taken in when their size no longer changes.

    `moves`: they then go to its folders 已收 and 未收; else they stay, and are not taken twice.
    """

    folder: str
    moves: bool = True


@dataclass(frozen=True)
class Doors:
    """Which doors are open; None: closed."""

    mailbox: Mailbox | None = None
    watched: Watched | None = None


class Clue(StrEnum):
    """By what a unit was recognised once: its name as somebody writes it, or the address it sends from."""

    NAME = "name"
    SENDER = "sender"


@dataclass(frozen=True)
class Learned:
    """A person of the office said that `words` (a name, an address in small letters) mean this unit."""

    clue: Clue
    words: str
    unit_id: str
