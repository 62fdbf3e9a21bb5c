"""The numbers of a text's levels: 一、（一）1.（1） (GB/T 9704—2012, 7.3.3), read, continued and put in order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bulletin.intake.counting import chinese
from bulletin.text import Block, Paragraph, Role, Run, Text

LEVELS = (Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4)
_NUMERAL = "[一二三四五六七八九十百]{1,5}"
# （一）和（二）, （一）项, （一）、（二） speak of numbers and are none.
_NO_ROW = "(?![和至及—～-]|中|项|款|[、，]?[（(])"
# Half-width brackets and a comma after the bracket are wrong, but they number a level all the same.
_MARKS = (
    (1, re.compile(rf"({_NUMERAL})、")),
    (2, re.compile(rf"[（(]({_NUMERAL})[）)]{_NO_ROW}[、，.．]?")),
    (3, re.compile(r"(\d{1,2})[.．、](?!\d)")),
    (4, re.compile(rf"[（(](\d{{1,2}})[）)]{_NO_ROW}[、，.．]?")),
)
_BLANKS = re.compile("[ \t\u3000\u00a0]*")
# 一、二季度 is two quarters and no first level; so with 二、三产业, 十一、十二月, 六、七个人 and 十、百、千工程.
_ROW = re.compile(
    rf"({_NUMERAL})、({_NUMERAL})(?:[、，季月产等级类期号线楼区组批轮次日周两名天岁亩吨]|年级|班组|车间|标段|人次|公里"
    "|分钟|小时|个(?:多?月|人|小时))")
# 附件：1.方案 2.名单 are names; 附件 or 附件2 alone heads what is attached.
_NAMES = re.compile("[ \u3000]*附件[：:]")
_ATTACHMENT = re.compile(r"[ \u3000]*附件[ \u3000]*\d{0,2}[ \u3000]*")
_DIGIT = "[一二三四五六七八九]"
_DIGITS = {digit: value for value, digit in enumerate("一二三四五六七八九", 1)}


@dataclass(frozen=True)
class Label:
    """The number in front of a paragraph: its level 1 to 4, and from where to where it stands in code points."""

    level: int
    number: int
    start: int
    end: int

    @property
    def role(self) -> Role:
        """The role of a heading of this level."""
        return LEVELS[self.level - 1]


@dataclass(frozen=True)
class Line:
    """A paragraph as numbering sees it."""

    words: str
    role: Role = Role.BODY


@dataclass(frozen=True)
class Renumbering:
    """In the line `line`, `label` stands in place of the code points from `start` to `end`."""

    line: int
    start: int
    end: int
    label: str


def written(level: int, number: int) -> str:
    """Return the label of `number` at `level` (1 to 4) as the standard writes it."""
    if level in (1, 2):
        return f"{chinese(number)}、" if level == 1 else f"（{chinese(number)}）"
    return f"{number}." if level == 3 else f"（{number}）"


def label_of(words: str, role: Role = Role.BODY) -> Label | None:
    """Return the number a paragraph begins with, None where it has none.

    1.5万亩, 10.1 and 1、2月 begin with figures and 一、二季度 with quarters; in a heading of the first level 一、 is
    always its number.
    """
    blanks = _BLANKS.match(words)
    start = blanks.end() if blanks else 0
    for level, mark in _MARKS:
        found = mark.match(words, start)
        if found is None:
            continue
        number = int(found[1]) if found[1].isdecimal() else _value(found[1])
        if not number or (level == 1 and role is not Role.LEVEL1 and _is_row(words, start)):
            return None
        return Label(level, number, start, found.end())
    return None


def renumberings(lines: Sequence[Line]) -> list[Renumbering]:
    """Return what puts the labels of `lines` in order; nothing where they are.

    Each level counts from 1 under the level above it; all begin anew behind a title, an attachment's head and a heading
    without a number that a 一、 follows. A level below the first begins anew at its 1 behind a paragraph that announces
    it with a colon. Paragraphs without a label get none; credits, notes and the names of attachments are passed by.
    """
    counts, found, begun = [0, 0, 0, 0], list[Renumbering](), set(_beginnings(lines))
    announced = named = False
    for at, line in enumerate(lines):
        label = _counted(line)
        named = bool(_NAMES.match(line.words)) or (named and label is not None and label.level == 3)
        if named:
            continue
        if label is None:
            announced = line.words.rstrip().endswith(("：", ":")) if line.words.strip() else announced
            kept = 0 if at in begun else 1 if line.role is Role.LEVEL1 else 4
            counts[kept:] = [0] * (4 - kept)
            continue
        if announced and label.level > 1 and label.number == 1:
            counts[label.level - 1] = 0
        announced = False
        counts[label.level - 1] += 1
        counts[label.level:] = [0] * (4 - label.level)
        wanted = written(label.level, counts[label.level - 1])
        if line.words[label.start:label.end] != wanted:
            found.append(Renumbering(at, label.start, label.end, wanted))
    return found


def renumbered(text: Text) -> Text:
    """Return `text` with its labels in order, every other word and its emphasis kept; tables are left alone."""
    places = [at for at, block in enumerate(text) if isinstance(block, Paragraph)]
    paragraphs = [block for block in text if isinstance(block, Paragraph)]
    blocks: list[Block] = list(text)
    for each in renumberings([Line(block.plain, block.role) for block in paragraphs]):
        known = paragraphs[each.line]
        blocks[places[each.line]] = replace(known, runs=_with_label(known.runs, each))
    return tuple(blocks)


def next_labels(above: Sequence[Line]) -> list[tuple[int, str]]:
    """Return the levels and labels a new paragraph behind `above` may have, the likeliest first.

    The one that follows the last label first, then those of the levels above it, then the first of the level below;
    nothing where no paragraph above has a label.
    """
    open_ones: dict[int, int] = {}
    last = 0
    for label in filter(None, map(_counted, _since_begun(above))):
        open_ones = {level: number for level, number in open_ones.items() if level < label.level}
        open_ones[label.level] = label.number
        last = label.level
    following = [(level, written(level, open_ones[level] + 1)) for level in sorted(open_ones, reverse=True)]
    return following + ([(last + 1, written(last + 1, 1))] if 0 < last < len(LEVELS) else [])


def label_for(above: Sequence[Line], role: Role) -> str:
    """Return the label a paragraph of `role` has behind `above`; empty for a role that is not numbered."""
    if role not in LEVELS:
        return ""
    level, number = LEVELS.index(role) + 1, 0
    for label in filter(None, map(_counted, _since_begun(above))):
        if label.level < level:
            number = 0
        elif label.level == level:
            number = label.number
    return written(level, number + 1)


def _counted(line: Line) -> Label | None:
    return None if line.role in (Role.TITLE, Role.CREDIT, Role.NOTE) else label_of(line.words, line.role)


def _beginnings(lines: Sequence[Line]) -> list[int]:
    """Return the lines, none of them with a label, behind which all levels begin anew."""
    found, following = list[int](), 0  # the next number of the first level
    for at in range(len(lines) - 1, -1, -1):
        line, label = lines[at], _counted(lines[at])
        if label is not None:
            following = label.number if label.level == 1 else following
        elif line.role is Role.TITLE or (line.role is Role.LEVEL1 and following == 1) \
                or _ATTACHMENT.fullmatch(line.words):
            found.append(at)
            following = 0
    return found[::-1]


def _since_begun(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines behind the last at which all levels begin anew."""
    begun = _beginnings(lines)
    return lines[begun[-1] + 1:] if begun else lines


def _is_row(words: str, start: int) -> bool:
    row = _ROW.match(words, start)
    return row is not None and (row[2] == "百" or _value(row[2]) == _value(row[1]) + 1)


def _value(numeral: str) -> int:
    """Return the value of a Chinese numeral below a thousand; 0 for what is none, such as 十十."""
    found = re.fullmatch(f"(?:({_DIGIT})百)?(?:({_DIGIT})?(十))?({_DIGIT})?", numeral)
    if found is None:
        return 0
    hundreds, tens, ten, ones = found.groups()
    return (100 * _DIGITS.get(hundreds, 0) + (10 * _DIGITS.get(tens, 1) if ten else 0) + _DIGITS.get(ones, 0))


def _with_label(runs: tuple[Run, ...], change: Renumbering) -> tuple[Run, ...]:
    """Return `runs` with the label changed; it keeps the emphasis of its first character."""
    made, at, label = list[Run](), 0, change.label
    for run in runs:
        before = run.text[:max(0, change.start - at)]
        behind = run.text[max(0, change.end - at):]
        reaches = at + len(run.text) > change.start
        made.append(replace(run, text=before + (label if reaches else "") + behind))
        label = "" if reaches else label
        at += len(run.text)
    return tuple(run for run in made if run.text)
