"""What a hostile file is, and the list in which the builders enter theirs."""

from collections.abc import Callable
from dataclasses import dataclass

READ = "read"
Maker = Callable[[], bytes]


@dataclass(frozen=True)
class Case:
    """A hostile file: what it is, its name, how it is made, and the outcome: `read` or the code of a refusal."""

    what: str
    name: str
    make: Maker
    outcome: str


CASES: list[Case] = []


def hostile(outcome: str, name: str = "来稿.docx") -> Callable[[Maker], Maker]:
    """Enter the decorated builder in the list; what it is called is what the file is."""

    def enter(make: Maker) -> Maker:
        CASES.append(Case(make.__name__.replace("_", " "), name, make, outcome))
        return make

    return enter
