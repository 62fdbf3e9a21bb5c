"""An instruction reprinted as a supplement (转印增刊): the leader's words, then what they were written on."""

from collections.abc import Sequence
from datetime import date

from bulletin.errors import Reason, Refused
from bulletin.instructions.instruction import Given
from bulletin.journals import Journal, JournalKind
from bulletin.text import Role, Text, body_of, joined, paragraph, title_of

HEADING = "领导批示"
_ORIGINAL = "原文"


def supplement_text(given: Given, place: str, texts: Sequence[Text]) -> Text:
    """Return the text of the supplement: 领导批示 with the title of what it is on, the words, the original texts.

    `place` says where they were printed (《信息快报》2026年第37期), empty where one item was not.
    Refused: INSTRUCTION_NOT_TYPED when only a scan has the leader's words.
    """
    if not given.words:
        raise Refused(Reason.INSTRUCTION_NOT_TYPED)
    original = joined(texts)
    one = len(texts) == 1
    called = f"《{title_of(original)}》" if one else ""
    on = f"{place}{called}" if place or called else "本期信息"
    return (
        paragraph(f"{HEADING}\n——{title_of(original) if one else place}", Role.TITLE),
        paragraph(f"{_day(given.day)}，{given.leader}在{on}上批示："),
        *(paragraph(line.strip()) for line in given.words.splitlines() if line.strip()),
        paragraph(_ORIGINAL if one else f"{_ORIGINAL}（{len(texts)}篇）", Role.LEVEL1),
        *(body_of(original) if one else joined(((), *texts))))


def supplement_journal(journals: Sequence[Journal], day: date) -> Journal | None:
    """Return the first journal of supplements (增刊) that appears on `day`; None when the office has none."""
    return next((each for each in journals if each.kind is JournalKind.SUPPLEMENT and each.is_open(day)), None)


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
