"""What a check of a text finds: the place, the rule, how strong it is and what could stand there instead."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bulletin.text import Role

if TYPE_CHECKING:
    from bulletin.proof.passage import Manuscript, Passage


class Strength(StrEnum):
    """How a finding is meant: AUTO may be set right with one key, FLAG needs a person, the others are hints."""

    AUTO = "auto"
    FLAG = "flag"
    ADVISORY = "advisory"
    INFO = "info"


SERIOUS = frozenset({Strength.AUTO, Strength.FLAG})


@dataclass(frozen=True)
class Found:
    """What one rule found, in code points of the passage (or manuscript) it was given.

    `suggestion` is what should stand there; None leaves it to a person. `case` and `facts` are for those who word it;
    `strength` is given where it differs from the rule's own.
    """

    start: int
    end: int
    suggestion: str | None = None
    case: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    strength: Strength | None = None


@dataclass(frozen=True)
class Rule:
    """A rule that looks at one passage at a time.

    `source` is standard and clause, or what else it rests on; clauses marked 参考 are from memory. `roles` are those it
    applies to (None: all); `tables` whether table cells are looked at. `wrong` and `right` are its examples.
    """

    id: str
    strength: Strength
    source: str
    check: "Callable[[Passage], Iterable[Found]]"
    wrong: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    roles: frozenset[Role] | None = None
    tables: bool = True


@dataclass(frozen=True)
class Structure:
    """A rule that must see the whole manuscript; its finds are counted in code points of the whole."""

    id: str
    strength: Strength
    source: str
    check: "Callable[[Manuscript], Iterable[Found]]"


@dataclass(frozen=True)
class Problem:
    """One finding: `start` and `end` in code points of `bulletin.text.plain` of the text, `text` what stands there."""

    rule: str
    start: int
    end: int
    text: str
    suggestion: str | None
    strength: Strength
    source: str
    case: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
