"""A deed with copies as it was filled in. Needs no widgets."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bulletin.copies import Copy, Way


class Deed(StrEnum):
    """What can be filled in."""

    SEND = "send"
    CONFIRM = "confirm"
    RECALL = "recall"
    ADD = "add"


@dataclass(frozen=True)
class Filled:
    """A deed as it was filled in. `words` are the receiver, the remark or the recipient; `when` is None for now.

    `when_typed` is the moment as it was typed, so that it can be shown again.
    """

    deed: Deed
    copies: tuple[Copy, ...]
    words: str = ""
    way: Way = Way.BY_HAND
    when: datetime | None = None
    when_typed: str = ""

    @property
    def typed(self) -> dict[str, str]:
        """What would be lost if the strip went; nothing typed is nothing lost."""
        if not (self.words or self.when_typed):
            return {}
        return {"copies": " ".join(each.printed_number for each in self.copies), "words": self.words,
                "when": self.when_typed}
