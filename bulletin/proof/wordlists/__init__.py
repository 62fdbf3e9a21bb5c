"""The word lists of the rules: plain files beside this one, read once when first asked for."""

from functools import cache
from importlib.resources import files


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the lines of the list `name` (such as `measures.txt`) without empty ones and those that begin with #."""
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return tuple(line.rstrip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the lines of the table `name` (such as `wrong_words.tsv`), each cut at its tabs."""
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in lines(name))


@cache
def words(name: str) -> tuple[str, ...]:
    """Return all words of the list `name`, several to a line, the longest first: ready for an alternation."""
    return tuple(sorted({word for line in lines(name) for word in line.split()}, key=lambda word: (-len(word), word)))
