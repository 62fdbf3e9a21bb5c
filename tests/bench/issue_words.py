"""Official-looking prose put together of pieces: `said("{sentence}", dice)` fills every {name} at random."""

import random
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_SLOT = re.compile(r"\{([a-z0-9_]+)\}")
_FILE = Path(__file__).with_suffix(".txt")


@cache
def pieces() -> Mapping[str, tuple[str, ...]]:
    """Return the pieces of each name; in the file an empty piece is written as a dash."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in _FILE.read_text(encoding="utf-8").split("\n"):
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
        elif line and not line.startswith("#"):
            found.setdefault(name, []).append("" if line == "-" else line)
    return {name: tuple(each) for name, each in found.items()}


def said(template: str, dice: random.Random) -> str:
    """Return `template` with every slot filled, those in what fills it too."""
    while found := _SLOT.search(template):
        template = template[: found.start()] + _piece(found[1], dice) + template[found.end():]
    return template


def _piece(name: str, dice: random.Random) -> str:
    match name:
        case "count":
            return str(dice.randrange(*dice.choice(((3, 99), (100, 9_999), (10_000, 999_999)))))
        case "small":
            return str(dice.randrange(2, 60))
        case "point":
            return f"{dice.uniform(0.1, 120):.{dice.randrange(1, 3)}f}"
        case "three":
            return f"{dice.randrange(1000):03}"
        case "two":
            return f"{dice.randrange(100):02}"
        case "year":
            return str(dice.randrange(2019, 2031))
        case "month":
            return str(dice.randrange(1, 13))
        case "day":
            return str(dice.randrange(1, 29))
        case _:
            return dice.choice(pieces()[name])
