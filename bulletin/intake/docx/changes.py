"""Tracked changes of a Word file: which side of them is read, and a list of them as a person would count them."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from enum import Enum

from bulletin.intake.docx.names import ALTERNATE, MATH_TEXT, Element, P, R, T, chosen, descend, w
from bulletin.intake.incoming import Changes, Kind
from bulletin.intake.tally import LONGEST_DETAIL, Tally

INS, DEL, HERE, AWAY = (w(name) for name in ("ins", "del", "moveTo", "moveFrom"))
ROW, CELL, BARE_ROW, BARE_CELL = w("tr"), w("tc"), w("trPr"), w("tcPr")
DEL_TEXT, RUN_LOOK = w("delText"), w("rPr")
PARTS = tuple(w(name) for name in ("cellIns", "cellDel", "pPrChange", "rPrChange"))
MARK = "¶"  # how Word itself shows the end of a paragraph
QUOTED = 40


class Sort(Enum):
    """What a change did; the values are the signs with which a list of changes quotes it."""

    IN = "增"
    OUT = "删"
    TO = "移"
    FROM = "移走"


SORTS = {INS: Sort.IN, DEL: Sort.OUT, HERE: Sort.TO, AWAY: Sort.FROM}
PROPERTIES = frozenset(w(name) for name in ("rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "sectPr"))


@dataclass(frozen=True)
class Way:
    """One side of the tracked changes: what lies under `gone` is not there (ECMA-376, 17.13.5).

    `before` is the side on which the changes were not made yet; there old properties stand for the new ones.
    """

    before: bool
    gone: frozenset[str]
    letters: frozenset[str]
    row_gone: str
    cell_gone: str

    def mark_gone(self, paragraph: Element) -> bool:
        """Return whether the end of `paragraph` is not there, so that the next one runs on from it."""
        mark = descend(paragraph, "pPr", "rPr")
        return mark is not None and any(child.tag in self.gone for child in mark)

    def row_left(self, row: Element) -> bool:
        return descend(row, "trPr", self.row_gone) is not None

    def cell_left(self, cell: Element) -> bool:
        return descend(cell, "tcPr", self.cell_gone) is not None

    def run_properties(self, run: Element) -> Element | None:
        properties = run.find(RUN_LOOK)
        old = descend(properties, "rPrChange", "rPr") if self.before else None
        return properties if old is None else old

    def paragraph_properties(self, paragraph: Element) -> Element | None:
        """Return the w:pPr of this side; numbering that was put in later is not there before."""
        properties = paragraph.find(w("pPr"))
        if properties is None or not self.before:
            return properties
        old = descend(properties, "pPrChange", "pPr")
        if old is not None or descend(properties, "numPr", "ins") is None:
            return properties if old is None else old
        properties = deepcopy(properties)
        for number in properties.findall(w("numPr")):
            properties.remove(number)
        return properties


AFTER = Way(False, frozenset([DEL, AWAY]), frozenset([T]), "del", "cellDel")
BEFORE = Way(True, frozenset([INS, HERE]), frozenset([T, DEL_TEXT]), "ins", "cellIns")


@dataclass(frozen=True)
class Change:
    """One tracked change: what it did, who made it, and the text concerned, of a long one its beginning.

    `at` is when it was made, last where it was made at several times, as the file has it.
    """

    sort: Sort
    author: str
    text: str
    at: str = ""


def is_changed(story: Element) -> bool:
    """Return whether anything in `story` was changed with tracking switched on, be it in its look only."""
    return next(story.iter(*SORTS, *PARTS), None) is not None


def changes_in(story: Element) -> list[Change]:
    """Return the changes in `story` in order; neighbours of one sort by one author are one, over paragraphs too."""
    found: list[Change] = []
    adjoins = False
    for piece in _pieces(story):
        last = found[-1] if found else None
        if piece is None:
            adjoins = False
        elif adjoins and last is not None and (last.sort, last.author) == (piece.sort, piece.author):
            joined = (last.text + piece.text)[:LONGEST_DETAIL]
            found[-1] = Change(last.sort, last.author, joined, max(last.at, piece.at))
        else:
            found.append(piece)
            adjoins = True
    return [replace(each, text=each.text.strip(MARK).replace(MARK, " ") or each.text[:1]) for each in found]


def note_changes(changes: list[Change], wished: Changes, tally: Tally) -> None:
    """Note what became of `changes`: three remarks when they were taken over, else one with all of them."""
    moved = any(each.sort is Sort.TO for each in changes)
    counted = [each for each in changes if not (moved and each.sort is Sort.FROM)]  # one move, two places
    if wished is Changes.ACCEPT:
        for each in counted:
            tally.note(REMARKS[each.sort], each.text)
    elif counted:
        kind = Kind.CHANGES_REJECTED if wished is Changes.REJECT else Kind.CHANGES_KEPT
        tally.note(kind, _quoted(counted), len(counted))


REMARKS = {
    Sort.IN: Kind.INSERTIONS_ACCEPTED, Sort.OUT: Kind.DELETIONS_DROPPED,
    Sort.TO: Kind.MOVES_ACCEPTED, Sort.FROM: Kind.DELETIONS_DROPPED,
}  # fmt: skip


def _quoted(changes: list[Change]) -> str:
    authors = "、".join(dict.fromkeys(each.author for each in changes if each.author))
    quoted = "".join(f"「{each.sort.value}：{shortened(each.text, QUOTED)}」" for each in changes)
    return f"{authors}；{quoted}" if authors else quoted


def shortened(text: str, most: int) -> str:
    """Return `text` in at most so many characters, the last one … where some were left out."""
    return text if len(text) <= most else text[: most - 1] + "…"


def _pieces(parent: Element) -> Iterator[Change | None]:
    """Yield the pieces of changes below `parent` in order, None where something unchanged lies between them."""
    for child in parent:
        tag = child.tag
        if tag in SORTS:
            yield from _run_level(child)
        elif tag == P:
            yield from _pieces(child)
            yield _changed_mark(child)
        elif tag in (ROW, CELL):
            yield from _row_or_cell(child)
        elif tag == R:
            yield from _pieces(child)
            if any(each.tag != RUN_LOOK for each in child):
                yield None
        elif tag == ALTERNATE:
            branch = chosen(child)
            yield from () if branch is None else _pieces(branch)
        elif isinstance(tag, str) and tag not in PROPERTIES:
            yield from _pieces(child)


def _run_level(node: Element) -> Iterator[Change]:
    """Yield the change itself, then those made within it: what one person put in another may have taken out."""
    within = [each for each in node.iter(*SORTS) if each is not node and _holds(each)]
    text = "".join(_letters(node))
    if text or (_holds(node) and not within):
        yield _change(node, text)
    for each in within:
        yield _change(each, "".join(_letters(each)))


def _holds(node: Element) -> bool:
    return any(child.tag != RUN_LOOK for run in node.iter(R) for child in run)


def _letters(node: Element) -> Iterator[str]:
    for child in node:
        if child.tag in (T, MATH_TEXT, DEL_TEXT):
            yield child.text or ""
        elif child.tag == ALTERNATE:
            branch = chosen(child)
            yield from () if branch is None else _letters(branch)
        elif child.tag not in SORTS:
            yield from _letters(child)


def _changed_mark(paragraph: Element) -> Change | None:
    mark = descend(paragraph, "pPr", "rPr")
    numbered = descend(paragraph, "pPr", "numPr", "ins")
    sorts: Iterable[Element] = () if mark is None else mark.iterchildren(*SORTS)
    change = next(iter(sorts), numbered)
    return None if change is None else _change(change, MARK)


def _row_or_cell(node: Element) -> Iterator[Change | None]:
    """A row or a cell put in or taken out is one change, whatever is marked inside it."""
    properties = node.find(BARE_ROW if node.tag == ROW else BARE_CELL)
    names = ("ins", "del") if node.tag == ROW else ("cellIns", "cellDel")
    for name, sort in zip(names, (Sort.IN, Sort.OUT), strict=True):
        change = descend(properties, name)
        if change is not None:
            text = "".join(_everything(node)) or MARK
            yield Change(sort, change.get(w("author"), ""), text, change.get(w("date"), ""))
            return
    yield from _pieces(node)


def _everything(node: Element) -> Iterator[str]:
    return (each.text or "" for each in node.iter(T, DEL_TEXT))


def _change(node: Element, text: str) -> Change:
    return Change(SORTS[node.tag], node.get(w("author"), ""), text, node.get(w("date"), ""))
