"""Empty phrases crowded together (S13): one is usual, a paragraph of little else says nothing."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.passage import Manuscript
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.proof.wordlists import words
from bulletin.text import Role

EMPTY = "S13"
_FEWEST = 4  # phrases in one paragraph
_ROOM = 40  # characters to each phrase, at most, where they are crowded


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words("empty_phrases.txt"))))


def _check(manuscript: Manuscript) -> Iterator[Found]:
    for passage in manuscript.passages:
        if passage.role is not Role.BODY or passage.in_table:
            continue
        found = list(_phrases().finditer(passage.text))
        if len(found) >= _FEWEST and len(passage.text) <= _ROOM * len(found):
            said = list(dict.fromkeys(each.group() for each in found))
            start, end = (passage.start + at for at in found[0].span())
            yield Found(start, end, None, "crowded", {"count": str(len(found)), "phrases": "、".join(said[:4])})


STRUCTURES = (Structure(EMPTY, Strength.INFO, "编辑惯例", _check),)
