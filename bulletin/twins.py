"""Twins: drafts whose texts are the same or much alike, as found when one of them came in."""

from dataclasses import dataclass
from enum import StrEnum


class Alike(StrEnum):
    """In what two drafts agree, the closest first."""

    SAME_TEXT = "same_text"
    SIMILAR = "similar"
    SAME_TITLE = "same_title"


@dataclass(frozen=True)
class Twin:
    """`draft_id` came in and is like `other_id`; `likeness` from 0 to 1.

    `dismissed_by` is who said that they are not duplicates; empty while nobody did.
    """

    draft_id: str
    other_id: str
    alike: Alike
    likeness: float
    dismissed_by: str = ""
