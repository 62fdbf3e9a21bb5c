"""Placeholders that were never filled in (S09): crosses, open brackets, blanks, empty numbers and dates."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from bulletin.proof.masking import masked
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.proof.wordlists import words

PLACEHOLDER = "S09"
_AROUND = 8  # code points quoted on either side

_WITHHELD = re.compile("[×╳✕]{1,2}")
_BEFORE_NAME = re.compile(r"(?:[、，。；：（“\s和与]|嫌疑人|被告人|当事人|申请人|举报人|患者|村民|群众|男子|女子)$")
_STOP = re.compile(r"[。；！？\n]")
_FORMS = re.compile("|".join((
    r"(?<![A-Za-z])[XxＸｘ×╳✕]{2,}(?!\d*[A-Za-z])",
    # ×月×日, 第×期, 〔2026〕×号: a single cross that stands for a figure. 3×5 and X光 are none.
    r"(?<![A-Za-z\dＸｘ])[XxＸｘ×╳✕](?=[年月日](?!级))",
    r"(?<=[第〕])[XxＸｘ×╳✕](?=[号期次届])",
    r"[【〔\[（(]\s*(?:此处|这里)?(?:待|请)(?:补|定|核|填|查|确认)[^】〕\]）)\n]{0,12}[】〕\]）)]",
    r"【[ \u3000]*】",
    r"(?<=〕)[ \u3000]+(?=号)|(?<=年)[ \u3000]+月[ \u3000]+(?=日)",
    r"_{3,}|＿{2,}|[?？]{3,}",
    r"(?<![\d*])\*{2,}(?=[县市镇乡村局][^*\n]{0,12}(?:$|[^*\n]))",
    r"(?<![一二三四五六七八九\d○])○{2,}(?![一二三四五六七八九○年])",
)))


def in_passages(passages: Iterable[Passage]) -> Iterator[Found]:
    """Yield every placeholder, its place counted in the whole text."""
    for passage in passages:
        for start, end in _places(passage.text):
            yield Found(passage.start + start, passage.start + end, None, "left", {"words": passage.text[start:end]})


@lru_cache(maxsize=4_000)
def _places(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(each.span() for each in _FORMS.finditer(masked(text)) if not _is_withheld(text, each))


def _is_withheld(text: str, found: re.Match[str]) -> bool:
    """Return whether a name is left out on purpose, as in news of the courts: 张××、李××等人."""
    return bool(_WITHHELD.fullmatch(found.group())) and text[found.start() - 1:found.start()] in words("surnames.txt") \
        and (found.start() == 1 or bool(_BEFORE_NAME.search(text, max(0, found.start() - 4), found.start() - 1)))


def placeholders(text: str) -> tuple[str, ...]:
    """Return the places in `text` that somebody meant to fill in later, with some characters around each."""
    return tuple(snippet(text, *place) for place in _places(text))


def snippet(text: str, start: int, end: int) -> str:
    """Return what stands from `start` to `end` with some characters around it, no further than its sentence."""
    before = _STOP.split(text[max(0, start - _AROUND):start])[-1]
    return f"{before}{text[start:end]}{_STOP.split(text[end:end + _AROUND])[0]}".strip()


def _check(manuscript: Manuscript) -> Iterator[Found]:
    return in_passages(manuscript.passages)


STRUCTURES = (Structure(PLACEHOLDER, Strength.FLAG, "编辑惯例", _check),)
