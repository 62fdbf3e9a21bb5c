"""A draft as a Word file whose tracked changes lead from one text to another, to be marked on by others (花脸稿)."""

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from bulletin.compare.pieces import Mark
from bulletin.errors import Cause, Trouble, Unreadable
from bulletin.files import write_whole
from bulletin.intake.docx.reader import main_part, written_docx
from bulletin.intake.incoming import Changes, Wish
from bulletin.intake.package import open_package
from bulletin.layout.base import new_document
from bulletin.layout.characters import clean, significant
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.marked.remarks import Said, pins, put_remarks
from bulletin.layout.marked.settings import track
from bulletin.layout.marked.steps import steps_between
from bulletin.layout.marked.values import Line, Rows, Shown, Step, Stretch, as_written
from bulletin.layout.marked.xml import By, Ink
from bulletin.layout.ooxml import exact, on, value
from bulletin.layout.pictures import Pictures, lost_line
from bulletin.layout.styles import DOCUMENT_TITLE, ROLE_STYLE
from bulletin.layout.tables import table_xml
from bulletin.marked import Origin, as_properties
from bulletin.text import Role, Table, Text, pictures_in, plain, title_of

_GAP = 120  # twips between a table and the text
_STYLES = {**ROLE_STYLE, Role.TITLE: DOCUMENT_TITLE}
_HEADINGS = (Role.LEVEL1, Role.LEVEL2)


@dataclass(frozen=True)
class Leaf:
    """What a file holds: the text it starts from and the one it leads to, where that comes from, what was said of it.

    `by` made the changes; `hand`, where given, tells by the mark of a change and its place in code points of the plain
    text of its side (what went: the earlier one) who did.
    """

    before: Text
    after: Text
    by: By
    origin: Origin
    said: Sequence[Said] = ()
    hand: Callable[[Mark, int], By] | None = None


@dataclass(frozen=True)
class MarkedFile:
    """The file as written: its SHA-256, and how many changes are tracked in it as a person counts them."""

    sha256: str
    changes: int


def write_marked(leaf: Leaf, layout: Layout, path: Path, picture: Callable[[str], bytes]) -> MarkedFile:
    """Write `leaf` to `path` as DOCX and return what was written; `picture` yields the bytes for a SHA-256.

    All changes taken over the file reads as `after`, all undone as `before`: it is read again both ways before it takes
    its place. Word keeps tracking in it. Trouble: INCOMPLETE when a character is missing, else as `files.write_whole`;
    what was at `path` before is then untouched.
    """
    before, after = as_written(leaf.before), as_written(leaf.after)
    document = new_document(layout, clean(title_of(after)), None, as_properties(leaf.origin))
    pen = _Pen(layout, Pictures(document, layout, picture), leaf, Ink())
    body = pen.body(steps_between(before, after), pins(leaf.said, plain(after)))
    fill(document, layout, body, "")
    track(document)
    put_remarks(document, leaf.said)
    made = io.BytesIO()
    document.save(made)
    data = made.getvalue()
    write_whole(path, data, lambda again: _compare(again, path, before, after))
    return MarkedFile(hashlib.sha256(data).hexdigest(), pen.changes)


def _compare(data: bytes, path: Path, before: Text, after: Text) -> None:
    try:
        package = open_package(data)
        found = written_docx(package, main_part(package) or "", Wish(changes=Changes.KEEP, marks=True))
    except Unreadable as error:
        raise Trouble(Cause.INCOMPLETE, path=str(path), detail=error.reason.value) from error
    undone = found.text if found.before is None else found.before
    lost = frozenset(lost_line(picture) for text in (before, after) for picture in pictures_in(text))
    for side, there, wanted in (("after", found.text, after), ("before", undone, before)):
        if _shown(there, lost) != _shown(wanted, lost):
            raise Trouble(Cause.INCOMPLETE, path=str(path), part=side)


def _shown(text: Text, lost: frozenset[str]) -> str:
    """Return the characters of `text` that count, the lines that stand for pictures left out."""
    return significant(plain(tuple(block for block in text if block.plain not in lost)))


@dataclass
class _Pen:
    """Writes steps from top to bottom; knows how many code points of either side are written."""

    layout: Layout
    pictures: Pictures
    leaf: Leaf
    ink: Ink
    changes: int = 0
    _at: dict[Mark, int] = field(default_factory=lambda: {Mark.DELETED: 0, Mark.INSERTED: 0})
    _pins: list[tuple[int, str]] = field(default_factory=list)

    def body(self, steps: Sequence[Step], pins: Iterable[tuple[int, str]]) -> str:
        """Return block-level XML; `pins` are elements to be put in by their place in the later text."""
        self._pins = sorted(pins, key=lambda pin: pin[0])[::-1]
        made = [self._step(step) for step in steps]
        settled = not steps or (isinstance(steps[-1], Line) and steps[-1].end is Mark.SAME)
        # The last end of a document cannot go: where it came or went, one that stays stands behind it.
        return "".join(made) + ("" if settled else self._filling(Mark.SAME, exact(20)))

    def _step(self, step: Step) -> str:
        match step:
            case Line():
                return self._line(step, _STYLES[step.after], _STYLES[step.before], _shape(step, self.layout))
            case Rows():
                return self._table(step)
            case Shown():
                return self._picture(step)

    def _by(self, mark: Mark) -> By:
        """Return who made the change at hand."""
        if self.leaf.hand is None:
            return self.leaf.by
        side = Mark.DELETED if mark is Mark.DELETED else Mark.INSERTED
        return self.leaf.hand(mark, self._at[side])

    def _line(self, line: Line, style: str, old: str, shape: str = "") -> str:
        role = line.after
        face = self.layout.faces.title if role is Role.TITLE else getattr(self.layout.faces, role.value)
        ink = self.ink.moving(line.move)
        begins, ends = ink.range(line.end, self._by(line.end))
        runs = "".join(self._stretch(each, self.layout.font_of(face), ink) for each in line.stretches)
        was = value("pStyle", old) if old != style and line.end is Mark.SAME else ""
        self.changes += changes_in(line) + bool(was)
        properties = ink.properties(value("pStyle", style) + shape, line.end, self._by(line.end), was)
        made = f"<w:p>{properties}{begins}{runs}{self._due_pins()}</w:p>{ends}"
        self._move(line.end, 1)
        return made

    def _stretch(self, stretch: Stretch, chinese: str, ink: Ink) -> str:
        made, text = [], stretch.text
        while text:
            cut = self._room(stretch.mark, len(text))
            made.append(self._due_pins() if stretch.mark is not Mark.DELETED else "")
            by = self._by(stretch.mark)
            made.append(ink.words(text[:cut], chinese, (stretch.before, stretch.after), stretch.mark, by))
            self._move(stretch.mark, cut)
            text = text[cut:]
        return "".join(made)

    def _room(self, mark: Mark, most: int) -> int:
        """Return how many characters are written at once: up to the next pin, and by one person."""
        if mark is not Mark.DELETED:
            here = self._at[Mark.INSERTED]
            ahead = next((place - here for place, _ in reversed(self._pins) if place > here), most)
            most = min(most, ahead)
        if self.leaf.hand is None or mark is Mark.SAME:
            return most
        here, first = self._at[mark], self._by(mark)
        return next((place for place in range(1, most) if self.leaf.hand(mark, here + place) != first), most)

    def _due_pins(self) -> str:
        """Return the pins of this place; those at the end of a paragraph stand in it."""
        made = []
        while self._pins and self._pins[-1][0] <= self._at[Mark.INSERTED]:
            made.append(self._pins.pop()[1])
        return "".join(made)

    def _move(self, mark: Mark, by: int) -> None:
        for side in self._at:
            if mark in (Mark.SAME, side):
                self._at[side] += by

    def _table(self, step: Rows) -> str:
        begins = dict(self._at)
        above = self._filling(step.mark, exact(_GAP), keep=True)
        made = table_xml(Table(tuple(row.cells for row in step.rows)), self.layout,
                         lambda row, cell, heading: self._cell(step.rows[row].lines[cell], heading),
                         lambda row: self._row_mark(step.rows[row].mark))
        # Cells that reach down count in the rows below them too.
        for side, table in ((Mark.DELETED, step.before), (Mark.INSERTED, step.after)):
            self._at[side] = begins[side] + (len(table.plain) + 1 if table else 0)
        return above + made + self._filling(step.mark, exact(_GAP))

    def _row_mark(self, mark: Mark) -> str:
        self.changes += mark is not Mark.SAME
        return self.ink.mark(mark, self._by(mark))

    def _cell(self, lines: Sequence[Line], heading: bool) -> str:
        style = "TableHead" if heading else "TableText"
        return "".join(self._line(line, style, style) for line in lines)

    def _picture(self, step: Shown) -> str:
        by = self._by(step.mark)
        made = self.pictures.inline(step.picture)
        self.changes += step.mark is not Mark.SAME
        if step.mark is Mark.SAME:
            return made
        head, opened, rest = made.partition("</w:pPr>")
        runs = rest.removesuffix("</w:p>")
        if step.mark is Mark.DELETED:
            runs = runs.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        ended = f"<w:rPr>{self.ink.mark(step.mark, by)}</w:rPr>"
        return f"{head}{ended}{opened}{self.ink.runs(runs, step.mark, by)}</w:p>"

    def _filling(self, mark: Mark, line: str, *, keep: bool = False) -> str:
        shape = (on("keepNext") if keep else "") + line
        return f"<w:p>{self.ink.properties(value('pStyle', 'TableText') + shape, mark, self._by(mark))}</w:p>"


def changes_in(line: Line) -> int:
    """Return how many changes a person counts in a line: what went and what came in its place are one, and a move."""
    if line.move:
        return int(line.end is Mark.INSERTED)
    changed = [each.mark is not Mark.SAME or each.before != each.after for each in line.stretches]
    groups = sum(here and not before for before, here in pairwise([False, *changed]))
    return groups + (line.end is not Mark.SAME and not (changed and changed[-1]))


def _shape(line: Line, layout: Layout) -> str:
    if line.after is Role.TITLE:
        return exact(layout.faces.title.line, after=layout.page.pitch)
    return ""
