"""Automatic numbers of an OpenDocument text, which are computed and not written (OpenDocument 1.3, 16.29-16.34)."""

import re
import unicodedata
from dataclasses import dataclass, field

from bulletin.intake.counting import number
from bulletin.intake.docx.names import Element
from bulletin.intake.odt.names import q, times
from bulletin.intake.odt.styles import Styles
from bulletin.intake.symbols import shown_text

DEEPEST = 10
LARGEST = 1_000_000
PLACE = re.compile(r"%(\d{1,2})%")
NO_ID = ""
BULLET = "•"
RUNS_ON = ("Lo", "Ll", "Lu", "Nd")
# How the format of a number is written, by its beginning: LibreOffice lists the first few (一, 二, 三, ...).
FORMATS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "一": "chineseCountingThousand", "壹, 贰": "chineseLegalSimplified", "壹, 貳": "ideographLegalTraditional",
    "甲": "ideographTraditional", "子": "ideographZodiac", "①": "decimalEnclosedCircle", "１": "decimalFullWidth",
    "01": "decimalZero", "⑴": "decimalEnclosedParen", "⒈": "decimalEnclosedFullstop", "㊀": "ideographEnclosedCircle",
}  # fmt: skip


@dataclass
class Count:
    """The numbers of one list by level, 1 being the outermost."""

    at: dict[int, int] = field(default_factory=dict)

    def step(self, depth: int, start: int, afresh: int | None) -> None:
        if afresh is not None:
            self.at[depth] = afresh
        else:
            self.at[depth] = self.at[depth] + 1 if depth in self.at else start
        for deeper in [each for each in self.at if each > depth]:
            del self.at[deeper]


@dataclass
class Labels:
    """Counts through the document; lists that go on are known by their id or, without one, by their style."""

    styles: Styles
    by_id: dict[str, Count] = field(default_factory=dict)
    by_style: dict[str, Count] = field(default_factory=dict)
    outline: Count = field(default_factory=Count)

    def begin(self, node: Element, style: str) -> Count:
        """Return the count of an outermost text:list."""
        followed = self.by_id.get(node.get(q("text:continue-list")) or NO_ID)
        if followed is None and node.get(q("text:continue-numbering")) == "true":
            followed = self.by_style.get(style)
        count = followed or Count()
        self.by_style[style] = count
        if node.get(q("xml:id")):
            self.by_id[node.get(q("xml:id"), "")] = count
        return count

    def label(self, style: str, count: Count, depth: int, afresh: int | None) -> str:
        """Return the label of the next item at `depth`, counted; `afresh` is the number it is to have."""
        return self._label(self.styles.lists.get(style), count, depth, afresh)

    def heading(self, node: Element) -> str:
        """Return the number of a heading that stands in no list."""
        if node.get(q("text:is-list-header")) == "true" or self.styles.outline is None:
            return ""
        depth = times(node, "text:outline-level", DEEPEST)
        afresh = start_of(node) if node.get(q("text:restart-numbering")) == "true" else None
        return self._label(self.styles.outline, self.outline, depth, afresh)

    def _label(self, style: Element | None, count: Count, depth: int, afresh: int | None) -> str:
        levels = {} if style is None else {times(each, "text:level", DEEPEST): each for each in style}
        level = levels.get(depth)
        if level is None:
            return ""
        count.step(depth, _first(level), afresh)
        if level.tag == q("text:list-level-style-bullet"):
            return _bullet(level)
        if level.tag == q("text:list-level-style-image"):
            return f"{BULLET} "
        text = _printed(levels, count, depth)
        runs_on = bool(text) and unicodedata.category(text[-1]) in RUNS_ON
        return text + (" " if runs_on and _followed_by(level) != "nothing" else "")


def start_of(node: Element) -> int | None:
    """Return the number an item is to have, None where it just follows."""
    return times(node, "text:start-value", LARGEST) if node.get(q("text:start-value")) else None


def _first(level: Element) -> int:
    return times(level, "text:start-value", LARGEST)


def _printed(levels: dict[int, Element], count: Count, depth: int) -> str:
    level = levels[depth]

    def at(which: int) -> str:
        source = levels.get(which)
        form = "" if source is None else source.get(q("style:num-format"), "")
        value = count.at.get(which, 1 if source is None else _first(source))
        return number(value, _format(form)) if form else ""

    template = level.get(q("loext:num-list-format"))
    if template is not None:
        return PLACE.sub(lambda found: at(int(found[1])), template)
    if not level.get(q("style:num-format")):
        return ""
    shown = times(level, "text:display-levels", depth)
    middle = ".".join(filter(None, (at(which) for which in range(depth - shown + 1, depth + 1))))
    return level.get(q("style:num-prefix"), "") + middle + level.get(q("style:num-suffix"), "")


def _format(written: str) -> str:
    for length in (4, 2, 1):
        if written[:length] in FORMATS:
            return FORMATS[written[:length]]
    return "decimal"


def _bullet(level: Element) -> str:
    fonts = (each.get(q("style:font-name")) or each.get(q("fo:font-family")) for each in level)
    sign = level.get(q("text:bullet-char"), "")
    sign = shown_text(sign, next(filter(None, fonts), "")) or BULLET
    return sign if _followed_by(level) == "nothing" else f"{sign} "


def _followed_by(level: Element) -> str:
    name = q("text:label-followed-by")
    return next((each.get(name, "") for each in level.iter() if each.get(name)), "")
