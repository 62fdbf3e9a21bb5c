"""Everything a text reckons (S05), passage by passage, then tables, then title against text."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from bulletin.proof.passage import Manuscript
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.proof.sums import growth, lists, parts, rates, tables, titles
from bulletin.text import Picture, Table

SUMS = "S05"


@lru_cache(maxsize=4_000)
def _in_words(words: str) -> tuple[Found, ...]:
    return (*parts.found_in(words), *lists.found_in(words), *growth.found_in(words),
            *rates.found_in(words))


def _check(manuscript: Manuscript) -> Iterator[Found]:
    for passage in manuscript.passages:
        if len(passage.text) > 5:
            yield from (_moved(found, passage.start) for found in _in_words(passage.text))
    start = 0
    for block in manuscript.text:
        if isinstance(block, Table):
            yield from (_moved(found, start) for found in tables.found_in(block))
        if not isinstance(block, Picture):
            start += len(block.plain) + 1
    yield from titles.found_in(manuscript.passages)


def _moved(found: Found, by: int) -> Found:
    return replace(found, start=found.start + by, end=found.end + by)


STRUCTURES = (Structure(SUMS, Strength.FLAG, "编辑惯例", _check),)
