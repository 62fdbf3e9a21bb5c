"""Automatic numbers: the 一、（一）1. that Word computes from numbering.xml and shows, but does not write as text.

What follows the number in Word is a tab, a blank or nothing. In the house's text nothing follows 、 ． ） and other
signs, and one blank follows a bullet (● 某事) and a number that ends in a letter, an ideograph or a digit (第一条 总则,
1 2024年), unless the list itself says "nothing".
"""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field, replace

from bulletin.intake.counting import FORMS, number
from bulletin.intake.docx.names import Element, descend, switched, value, w, whole
from bulletin.intake.docx.styles import Style, Styles
from bulletin.intake.symbols import shown_text

DEEPEST = 8
PLACE = re.compile(r"%([1-9])")
BULLET = "•"
ZEROS = re.compile(r"(0{1,7}1)(?:,|$)")  # 001, 002, 003, ...
ORDINALS, TEENS = {1: "st", 2: "nd", 3: "rd"}, (11, 12, 13)
LONGEST_LABEL = 255  # characters, as Word allows


@dataclass(frozen=True)
class Level:
    """One level of a list (ECMA-376, 17.9.6); `restart` is the level whose use restarts it, None for the usual."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    suffix: str = "tab"
    legal: bool = False
    restart: int | None = None
    style: str = ""
    font: str = ""


@dataclass(frozen=True)
class List:
    """A w:num: the abstract list whose counters it shares, its levels, and where it starts afresh."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


NO_LEVEL = Level(form="none")


@dataclass
class Labels:
    """Counts through the document in reading order and gives each numbered paragraph its label."""

    lists: dict[str, List]
    styles: Styles
    _counters: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _started: set[tuple[str, int]] = field(default_factory=set)

    def label(self, properties: Element | None, style_id: str | None) -> str:
        """Return the label of the next paragraph with these w:pPr and style; empty where it has no number."""
        place = self._place(properties, style_id)
        if place is None:
            return ""
        id, depth = place
        self._count(id, depth)
        return self._print(self.lists[id], depth)

    def _place(self, properties: Element | None, style_id: str | None) -> tuple[str, int] | None:
        direct = descend(properties, "numPr")
        inherited, brought = self.styles.numbering(style_id)
        id = value(direct, "numId")
        depth = value(direct, "ilvl")
        if id is None:
            id = inherited
            depth = depth if depth is not None else self._depth_of_style(id, brought)
        if id is None or id == "0" or id not in self.lists:
            return None
        return id, max(0, min(DEEPEST, whole(depth)))

    def _depth_of_style(self, id: str | None, brought: list[tuple[Style, Element]]) -> str:
        """Return the level of the nearest style that is linked to one or says one."""
        levels = self.lists[id].levels if id in self.lists else {}
        for style, properties in brought:
            linked = (str(depth) for depth, level in sorted(levels.items()) if level.style == style.id)
            depth = next(linked, value(properties, "ilvl"))
            if depth is not None:
                return depth
        return "0"

    def _count(self, id: str, depth: int) -> None:
        counted = self.lists[id]
        counters = self._counters[counted.abstract]
        if depth in counted.starts and (id, depth) not in self._started:
            counters[depth] = counted.starts[depth]
        elif depth in counters:
            counters[depth] += 1
        else:
            counters[depth] = counted.levels.get(depth, NO_LEVEL).start
        self._started.add((id, depth))
        for deeper in [each for each in counters if each > depth]:
            restart = counted.levels.get(deeper, NO_LEVEL).restart
            if restart is None or depth < restart:
                del counters[deeper]

    def _print(self, printed: List, depth: int) -> str:
        level = printed.levels.get(depth, NO_LEVEL)
        if level.form == "bullet":
            bullet = shown_text(level.text, level.font) or BULLET
            return bullet if level.suffix == "nothing" else f"{bullet} "
        counters = self._counters[printed.abstract]

        def at(found: re.Match[str]) -> str:
            which = int(found[1]) - 1
            source = printed.levels.get(which, NO_LEVEL)
            form = "decimal" if level.legal and source.form != "none" else source.form
            return _number(counters.get(which, source.start), form)

        text = PLACE.sub(at, level.text)
        return text + _gap(text, level.suffix)


def read_numbering(root: Element | None, styles: Styles) -> Labels:
    """Return the lists of the numbering part; without one nothing is numbered."""
    if root is None:
        return Labels({}, styles)
    abstracts = {node.get(w("abstractNumId"), ""): node for node in root.iter(w("abstractNum"))}
    nums = {node.get(w("numId"), ""): node for node in root.iter(w("num"))}
    linked = {value(node, "styleLink"): id for id, node in abstracts.items() if value(node, "styleLink")}
    lists = {}
    for id, node in nums.items():
        abstract = value(node, "abstractNumId") or ""
        link = value(abstracts.get(abstract), "numStyleLink")
        if link is not None:
            abstract = linked.get(link) or _by_style(link, styles, nums) or abstract
        if abstract in abstracts:
            lists[id] = _list(abstract, abstracts[abstract], node)
    return Labels(lists, styles)


def _by_style(link: str, styles: Styles, nums: dict[str, Element]) -> str | None:
    """Return the abstract list of a numbering style that only names a w:num."""
    return value(nums.get(styles.numbering(link)[0] or ""), "abstractNumId")


def _list(abstract: str, node: Element, num: Element) -> List:
    levels = {whole(each.get(w("ilvl"))): _level(each) for each in node.iterchildren(w("lvl"))}
    starts = {}
    for override in num.iterchildren(w("lvlOverride")):
        depth = whole(override.get(w("ilvl")))
        own = override.find(w("lvl"))
        if own is not None:
            levels[depth] = _level(own)
        start = value(override, "startOverride")
        if start is not None:
            starts[depth] = whole(start, 1)
            levels[depth] = replace(levels.get(depth, NO_LEVEL), start=starts[depth])
    return List(abstract, levels, starts)


def _level(node: Element) -> Level:
    forms = [each.get(w("format"), "") if each.get(w("val")) == "custom" else each.get(w("val"))
             for each in node.iter(w("numFmt"))]  # fmt: skip
    form = next((each for each in forms if each and (each in FORMS or ZEROS.match(each))), next(iter(forms), None))
    fonts = descend(node, "rPr", "rFonts")
    names = [] if fonts is None else [fonts.get(w(name)) for name in ("ascii", "hAnsi", "eastAsia")]
    restart = value(node, "lvlRestart")
    return Level(
        form=form or "decimal",
        text=(value(node, "lvlText") or "")[:LONGEST_LABEL],
        start=whole(value(node, "start"), 1),
        suffix=value(node, "suff") or "tab",
        legal=bool(switched(node, "isLgl")),
        restart=None if restart is None else whole(restart),
        style=value(node, "pStyle") or "",
        font=next((name for name in names if name), ""),
    )


def _number(value: int, form: str) -> str:
    """Return a number as printed; two forms are for lists only: 001 and 1st (ECMA-376, 17.9.17)."""
    zeros = ZEROS.match(form)
    if zeros:
        return str(value).rjust(len(zeros[1]), "0")
    if form == "ordinal":
        return f"{value}{'th' if value % 100 in TEENS else ORDINALS.get(value % 10, 'th')}"
    return number(value, form)


def _gap(text: str, suffix: str) -> str:
    runs_on = bool(text) and unicodedata.category(text[-1]) in ("Lo", "Ll", "Lu", "Nd")
    return " " if runs_on and suffix != "nothing" else ""
