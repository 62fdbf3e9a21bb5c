"""The credit line of an old item: the unit as written, the unit that means, and who wrote."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bulletin.intake.guess.units import credit
from bulletin.old_issues.issue import Doubt, OldIssue, OldItem, text_of, title_of
from bulletin.text import Paragraph, Role
from bulletin.units import Unit, unit_named

_INSIDE = re.compile(r"[（(]?\s*(?:供稿|报送|来源|撰稿|信息来源)?(?:单位)?\s*[:：]?\s*([^（）()]+?)\s*[）)]?")
_VERB = re.compile(r"\s*(?:报送|供稿|提供|上报|报|供|来稿|撰稿|信息员)$")
_BETWEEN = re.compile(r"[、，,；;/\s]+|和|与")
_LONGEST_UNIT = 20


def with_credit(issue: OldIssue, item: OldItem, units: Sequence[Unit]) -> OldItem:
    """Return an item with the unit and the person of its credit line; without one, with a unit its title begins with.
    """
    text = text_of(issue, item)
    lines = [block.plain.strip() for block in text if isinstance(block, Paragraph) and block.role is Role.CREDIT]
    written, person, _ = credit(text) if lines else ("", "", "")
    for line in lines:
        for words in _named(line):
            unit = unit_named(words, units)
            if unit:
                return replace(item, unit=words, unit_id=unit.id, correspondent=person)
            written = written or words
    unit = unit_named(written, units) if written else None
    if unit or written:
        doubts = () if unit else (Doubt.UNIT_UNKNOWN,)
        return replace(item, unit=written, unit_id=unit.id if unit else None, correspondent=person,
                       doubts=(*item.doubts, *doubts))
    begun = _at_head(title_of(issue, item), units)
    doubt = Doubt.UNIT_FROM_TITLE if begun else Doubt.UNIT_MISSING
    return replace(item, unit_id=begun.id if begun else None, correspondent=person, doubts=(*item.doubts, doubt))


def _named(line: str) -> list[str]:
    """Return the names a credit line may mean, the first first."""
    inside = _INSIDE.fullmatch(line)
    if inside is None:
        return []
    whole = _VERB.sub("", inside[1].strip())
    parts = [_VERB.sub("", part) for part in _BETWEEN.split(whole)]
    return [each for each in dict.fromkeys((whole, *parts)) if 1 < len(each) <= _LONGEST_UNIT]


def _at_head(title: str, units: Sequence[Unit]) -> Unit | None:
    """Return the unit whose name the title begins with, the longest of them."""
    found = [(len(name), unit) for unit in units for name in (unit.name, *unit.aliases)
             if len(name) >= 3 and title.startswith(name)]
    return max(found, key=lambda pair: pair[0])[1] if found else None
