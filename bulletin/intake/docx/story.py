"""The way through a story of a Word file (body, text box, cell, note): paragraphs, tables, what is anchored in them."""

from dataclasses import dataclass, field

from bulletin.intake.docx.changes import Way
from bulletin.intake.docx.inline import Inline, Reader, merged
from bulletin.intake.docx.names import (
    ALTERNATE,
    MATH,
    TBL,
    Element,
    P,
    R,
    chosen,
    descend,
    switched,
    value,
    w,
    whole,
)  # fmt: skip
from bulletin.intake.docx.numbering import Labels
from bulletin.intake.docx.styles import named_face
from bulletin.intake.docx.tables import (
    MOST_COLUMNS,
    Place,
    columns_before,
    columns_of,
    joins_above,
    joins_left,
    members,
    table,
)
from bulletin.intake.incoming import Kind
from bulletin.intake.lines import Line, Piece, trimmed
from bulletin.text import Picture, Run, Table

FOREIGN = frozenset([w("altChunk")])
PASSED_BY = frozenset(w(name) for name in ("sectPr", "pPr", "rPr", "tcPr", "sdtPr", "sdtEndPr"))
MATH_PARAGRAPHS = frozenset([f"{{{MATH}}}oMathPara", f"{{{MATH}}}oMath"])


@dataclass
class Story:
    """Reads stories of one part in order; `notes` gathers the footnotes and endnotes called for on the way.

    `in_cell` is set for the story of a table cell: the pictures in it are taken out by the outermost table. `own` for
    a file of ours that comes back: blanks at both ends and empty paragraphs are part of the text.
    """

    reader: Reader
    labels: Labels
    notes: list[tuple[str, str]] = field(default_factory=list)
    in_cell: bool = False
    own: bool = False

    def read(self, container: Element, boxed: bool = False) -> list[Piece]:
        """Return the visible pieces inside `container`."""
        pieces: list[Piece] = []
        carried = self._blocks(container, pieces, None, boxed)
        if carried is not None:
            pieces.extend(self._placed(carried, None, boxed))
        return pieces

    def _blocks(self, parent: Element, pieces: list[Piece], carried: Inline | None, boxed: bool) -> Inline | None:
        """Append to `pieces`; a paragraph whose end is not there is carried over into the next one."""
        for child in parent:
            tag = child.tag
            if tag == P or tag in MATH_PARAGRAPHS:
                carried = self._paragraph(child, pieces, carried, boxed)
            elif tag == TBL:
                if carried is not None:
                    pieces.extend(self._placed(carried, None, boxed))
                    carried = None
                pieces.extend(self._table(child))
            elif tag in FOREIGN:
                self.reader.tally.note(Kind.OBJECTS_LEFT)
            elif tag == ALTERNATE:
                branch = chosen(child)
                carried = carried if branch is None else self._blocks(branch, pieces, carried, boxed)
            elif isinstance(tag, str) and tag not in PASSED_BY and tag not in self.reader.way.gone:
                carried = self._blocks(child, pieces, carried, boxed)
        return carried

    def _paragraph(self, paragraph: Element, pieces: list[Piece], carried: Inline | None, boxed: bool) -> Inline | None:
        inline = carried or Inline()
        self.reader.read(paragraph, inline)
        if self.reader.way.mark_gone(paragraph):
            return inline
        pieces.extend(self._placed(inline, paragraph, boxed))
        return None

    def _placed(self, inline: Inline, paragraph: Element | None, boxed: bool) -> list[Piece]:
        """Return a paragraph and, after it, its pictures and its text boxes."""
        self.notes.extend(inline.notes)
        line = self._line(inline, paragraph, boxed)
        empty = line.own is not None or (self.own and self.in_cell and paragraph is not None)
        pieces: list[Piece] = [line] if line.runs or (empty and not inline.pictures) else []
        pieces.extend(inline.pictures)
        for box in inline.boxes:
            inside = self.read(box, boxed=True)
            if any(not isinstance(piece, Picture) for piece in inside):
                self.reader.tally.note(Kind.TEXT_BOXES)
            pieces.extend(inside)
        return pieces

    def _line(self, inline: Inline, paragraph: Element | None, boxed: bool) -> Line:
        runs = merged(inline.runs) if self.own else trimmed(merged(inline.runs))
        if paragraph is None:
            return Line(runs, boxed=boxed)
        properties = self.reader.way.paragraph_properties(paragraph)
        style = value(properties, "pStyle") or self.reader.styles.default
        own = self.reader.styles.own_role(style) if self.own else None
        if runs or not switched(properties, "rPr", "vanish"):
            label = self.labels.label(properties, style)
            label = label if runs else label.strip()
            if label:
                self.reader.tally.add(label)
                runs = merged([Run(label), *runs])
        if not runs:
            return Line((), own=own)
        styles = self.reader.styles
        aligned = value(properties, "jc")
        return Line(
            runs,
            style=styles.role(style),
            centred=aligned == "center" if aligned else styles.centred(style),
            size=_half_points(paragraph, self.reader.way, styles.half_points(style)) / 2,
            bold=all(run.bold for run in runs) or styles.switched(style, "b"),
            boxed=boxed,
            own=own,
            face=_face(paragraph, self.reader.way) or styles.face(style),
        )

    def _table(self, node: Element) -> list[Piece]:
        """Return a table, after it the pictures that stand in its cells."""
        rows: list[list[Place]] = []
        pictures: list[Piece] = []
        for row in members(node, "tr"):
            if self.reader.way.row_left(row):
                continue
            places = self._row(row, pictures)
            if places:
                rows.append(places)
        if pictures and not self.in_cell:
            self.reader.tally.note(Kind.PICTURES_MOVED, count=len(pictures))
        if not rows:
            return pictures
        laid_out = table(rows)
        for place in (each for row in rows for each in row if each.joins and each.text):
            self.reader.tally.note(Kind.HIDDEN_TEXT, place.text)  # Word shows the first of the joined cells only
            self.reader.tally.left.update(place.text)
        return [laid_out, *pictures]

    def _row(self, row: Element, pictures: list[Piece]) -> list[Place]:
        places: list[Place] = []
        column = columns_before(row)
        for cell in members(row, "tc"):
            if self.reader.way.cell_left(cell):
                continue
            text = self._cell(cell, pictures)
            if joins_left(cell) and places:
                places[-1].columns = min(MOST_COLUMNS, places[-1].columns + columns_of(cell))
                places[-1].text = "\n".join(part for part in (places[-1].text, text) if part)
            else:
                places.append(Place(text, column, columns_of(cell), joins=joins_above(cell)))
            column += columns_of(cell)
        return places

    def _cell(self, cell: Element, pictures: list[Piece]) -> str:
        pieces = Story(self.reader, self.labels, self.notes, in_cell=True, own=self.own).read(cell)
        pictures.extend(piece for piece in pieces if isinstance(piece, Picture))
        return "\n".join(_flat(piece) for piece in pieces if not isinstance(piece, Picture))


def _flat(piece: Line | Table) -> str:
    """Return the text of a paragraph or of a table within a cell, where a tab would read as the next cell."""
    return piece.plain.replace("\t", " ") if isinstance(piece, Table) else piece.plain


def _half_points(paragraph: Element, way: Way, otherwise: int) -> int:
    run = _first_run(paragraph, way)
    return otherwise if run is None else whole(value(way.run_properties(run), "sz"), otherwise)


def _face(paragraph: Element, way: Way) -> str:
    run = _first_run(paragraph, way)
    return "" if run is None else named_face(descend(way.run_properties(run), "rFonts"))


def _first_run(paragraph: Element, way: Way) -> Element | None:
    """Return the first run that has letters on this side of the changes."""
    for run in paragraph.iter(R):
        parent = run.getparent()
        if (parent is None or parent.tag not in way.gone) and any(child.tag in way.letters for child in run):
            return run
    return None
