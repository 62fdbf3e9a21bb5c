"""The same quantity in title and text (S05): what the title says of it, the text must say too."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found
from bulletin.proof.sums.quantity import Quantity, quantities
from bulletin.text import Role

_LABEL = re.compile(r"[\u4e00-\u9fff]*$")
_FILLER = re.compile(r"(?:已|共|了|达到?|至|到|为|超|近|约|逾|过|突破|面积|总数|数量|累计|完成|实现|其中)+$")
_SHARED = 3  # characters of the words before both figures that must be the same


def found_in(passages: Sequence[Passage]) -> Iterator[Found]:
    """Yield figures of the title that the text gives otherwise and nowhere as the title does."""
    titles = [each for each in passages if each.role is Role.TITLE]
    stated = [(passage, each) for passage in titles for each in quantities(passage.masked) if _counts(each)]
    if not stated:
        return
    told = [(passage, each) for passage in passages if passage.role is not Role.TITLE
            for each in quantities(passage.masked) if _counts(each)]
    for passage, each in stated:
        alike = [(where, other) for where, other in told if other.unit == each.unit]
        if any(_says_the_same(each, other) for _, other in alike):
            continue
        label = _label(passage.text, each)
        against = [other for where, other in alike if _shares(label, _label(where.text, other)) and _near(each, other)]
        if len(against) == 1 and not against[0].approximate:
            yield Found(passage.start + each.start, passage.start + each.end, None, "title",
                        {"stated": each.text, "computed": against[0].text})


def _counts(each: Quantity) -> bool:
    return each.unit not in ("", "个百分点") and not each.approximate and len(each.text) > 1 and each.value > 9


def _label(text: str, each: Quantity) -> str:
    words = _LABEL.search(text, max(0, each.start - 14), each.start)
    return _FILLER.sub("", words.group()) if words else ""


def _shares(one: str, other: str) -> bool:
    return len(one) >= _SHARED and one[-_SHARED:] == other[-_SHARED:]


def _says_the_same(title: Quantity, other: Quantity) -> bool:
    """Return whether a figure of the text is the title's, which may be rounded or cut off."""
    return abs(title.value - other.value) < title.step if title.scale > 1 or title.step < 1 else (
        title.value == other.value)


def _near(one: Quantity, other: Quantity) -> bool:
    """Return whether both are of one size: else they hardly speak of one thing."""
    return bool(other.value) and Decimal("0.5") <= one.value / other.value <= 2
