"""The stories of an OpenDocument text (body, cell, text box, note) as lines, tables and pictures in reading order."""

from dataclasses import dataclass, field

from bulletin.intake.docx.inline import merged
from bulletin.intake.docx.names import Element
from bulletin.intake.docx.styles import LEVELS
from bulletin.intake.docx.tables import MOST_COLUMNS
from bulletin.intake.incoming import Kind
from bulletin.intake.lines import Line, Piece, trimmed
from bulletin.intake.odt.changes import letters
from bulletin.intake.odt.inline import ANCHORED, BREAK, Inline, Reader
from bulletin.intake.odt.lists import Count, Labels, start_of
from bulletin.intake.odt.names import q, times
from bulletin.intake.odt.pictures import Shelf
from bulletin.intake.odt.styles import Styles
from bulletin.text import Cell, Picture, Role, Run, Table

P, H = q("text:p"), q("text:h")
LIST, ITEM, LIST_HEADER = q("text:list"), q("text:list-item"), q("text:list-header")
TABLE, ROW, CELL, COVERED = (q(f"table:{name}") for name in ("table", "table-row", "table-cell", "covered-table-cell"))
PASSED_BY = frozenset(
    q(name)
    for name in ("text:tracked-changes", "office:forms", "text:sequence-decls", "text:variable-decls",
                 "text:user-field-decls", "text:dde-connection-decls", "text:table-of-content-source",
                 "text:illustration-index-source", "text:table-index-source", "text:object-index-source",
                 "text:user-index-source", "text:alphabetical-index-source", "text:bibliography-source",
                 "text:alphabetical-index-auto-mark-file", "office:binary-data", "svg:title", "svg:desc")
)  # fmt: skip
MOST_ROWS = 10_000
MOST_REPEATS = 200


@dataclass
class Mark:
    """The number the next paragraph of a list item bears: its list, its depth, the number it is to have."""

    style: str
    count: Count
    depth: int
    afresh: int | None


@dataclass
class Story:
    """Reads stories in order; `notes` gathers the notes called for on the way."""

    reader: Reader
    labels: Labels
    shelf: Shelf
    notes: list[Element] = field(default_factory=list)
    carried: Inline | None = None
    mark: Mark | None = None
    in_cell: bool = False

    def read(self, container: Element, boxed: bool = False) -> list[Piece]:
        """Return the visible pieces inside `container`."""
        pieces: list[Piece] = []
        self._blocks(container, pieces, boxed)
        if self.carried is not None:
            inline, self.carried = self.carried, None
            pieces.extend(self._placed(inline, None, boxed))
        return pieces

    def _blocks(self, parent: Element, pieces: list[Piece], boxed: bool) -> None:
        for child in parent:
            tag = child.tag
            if tag in (P, H):
                self._paragraph(child, pieces, boxed)
            elif tag == LIST:
                style = child.get(q("text:style-name"), "")
                self._list(child, pieces, boxed, Mark(style, self.labels.begin(child, style), 1, None))
            elif tag == TABLE:
                pieces.extend(self._table(child))
            elif tag in ANCHORED:
                pieces.extend(self._anchored(child))
            elif tag in (q("text:change"), q("text:change-start"), q("text:change-end")):
                self._change(child, pieces, boxed)
            elif tag == q("text:section") and child.get(q("text:display")) == "none":
                self._hide(child)
            elif isinstance(tag, str) and tag not in PASSED_BY:
                self._blocks(child, pieces, boxed)

    def _change(self, mark: Element, pieces: list[Piece], boxed: bool) -> None:
        """Take a change between paragraphs; what was taken out there is set as paragraphs of its own."""
        inline = Inline()
        self.reader.change(mark, Run(""), inline, False)
        pieces.extend(self._placed(inline, None, boxed))

    def _list(self, node: Element, pieces: list[Piece], boxed: bool, outer: Mark) -> None:
        for item in node:
            if item.tag not in (ITEM, LIST_HEADER):
                continue
            if item.tag == ITEM:
                self.mark = Mark(outer.style, outer.count, outer.depth, start_of(item))
            for child in item:
                if child.tag == LIST:
                    style = child.get(q("text:style-name")) or outer.style
                    self._list(child, pieces, boxed, Mark(style, outer.count, outer.depth + 1, None))
                elif child.tag in (P, H):
                    self._paragraph(child, pieces, boxed)
                else:
                    self._blocks_of(child, pieces, boxed)
            self.mark = None

    def _blocks_of(self, node: Element, pieces: list[Piece], boxed: bool) -> None:
        mark, self.mark = self.mark, None
        if node.tag == TABLE:
            pieces.extend(self._table(node))
        elif isinstance(node.tag, str):
            self._blocks(node, pieces, boxed)
        self.mark = mark

    def _paragraph(self, paragraph: Element, pieces: list[Piece], boxed: bool) -> None:
        inline, self.carried = self.carried or Inline(), None
        self.reader.read(paragraph, inline)
        if self.reader.dropping:  # its end was put in later, so the next one runs on from it
            self.carried = inline
        else:
            pieces.extend(self._placed(inline, paragraph, boxed))

    def _placed(self, inline: Inline, paragraph: Element | None, boxed: bool) -> list[Piece]:
        """Return a paragraph and, after it, what is anchored in it."""
        self.notes.extend(inline.notes)
        pieces: list[Piece] = []
        label = self._label(paragraph)
        for runs in _parted(inline.runs):
            line = self._line(trimmed(merged(runs)), label, paragraph, boxed)
            label = ""
            if line.runs:
                pieces.append(line)
        for node in inline.anchored:
            pieces.extend(self._anchored(node))
        return pieces

    def _label(self, paragraph: Element | None) -> str:
        mark, self.mark = self.mark, None
        if mark is not None:
            style = mark.style
            if not style and paragraph is not None:
                style = self.reader.styles.list_style(paragraph.get(q("text:style-name")))
            return self.labels.label(style, mark.count, mark.depth, mark.afresh)
        if paragraph is None or paragraph.tag != H:
            return ""
        parent = paragraph.getparent()
        return self.labels.heading(paragraph) if parent is None or parent.tag not in (ITEM, LIST_HEADER) else ""

    def _line(self, runs: tuple[Run, ...], label: str, paragraph: Element | None, boxed: bool) -> Line:
        label = label if runs else label.strip()
        if label:
            runs = merged([Run(self.reader.tally.add(label)), *runs])
        if not runs or paragraph is None:
            return Line(runs, boxed=boxed)
        styles, name = self.reader.styles, paragraph.get(q("text:style-name"))
        return Line(
            runs,
            style=styles.role(name) or _outline_role(paragraph),
            centred=styles.centred(name),
            size=_first_size(paragraph, styles) or styles.points("paragraph", name),
            bold=all(run.bold for run in runs) or styles.is_bold(name),
            boxed=boxed,
        )

    def _anchored(self, node: Element) -> list[Piece]:
        """Return what a frame or a shape shows: a picture, or a text box; objects stay behind."""
        if node.tag == q("draw:g"):
            return [piece for child in node if child.tag in ANCHORED for piece in self._anchored(child)]
        if node.tag == q("draw:frame"):
            if node.find(q("draw:object")) is not None or node.find(q("draw:object-ole")) is not None:
                self.reader.tally.note(Kind.OBJECTS_LEFT)
                return []
            if node.find(q("draw:image")) is not None:
                picture = self.shelf.take(node)
                return [picture] if picture else []
        carried, self.carried = self.carried, None
        mark, self.mark = self.mark, None
        pieces = self.read(node, boxed=True)
        self.carried, self.mark = carried, mark
        if any(not isinstance(piece, Picture) for piece in pieces):
            self.reader.tally.note(Kind.TEXT_BOXES)
        return pieces

    def _table(self, node: Element) -> list[Piece]:
        """Return a table, after it the pictures that stand in its cells."""
        pictures: list[Piece] = []
        rows: list[tuple[Cell, ...]] = []
        for row in _rows(node):
            cells = self._row(row, pictures)
            empty = not any(cell.text for cell in cells)
            repeats = times(row, "table:number-rows-repeated", MOST_REPEATS)
            rows.extend([cells] * (1 if empty else repeats))
        if pictures and not self.in_cell:
            self.reader.tally.note(Kind.PICTURES_MOVED, count=len(pictures))
        return [Table(tuple(rows)), *pictures] if rows else pictures

    def _row(self, row: Element, pictures: list[Piece]) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        for node in row:
            if node.tag == COVERED:
                self._hide(node)
            elif node.tag == CELL:
                wide = times(node, "table:number-columns-spanned", MOST_COLUMNS)
                tall = times(node, "table:number-rows-spanned", MOST_ROWS)
                cell = Cell(self._cell(node, pictures), wide, tall)
                repeats = times(node, "table:number-columns-repeated", MOST_COLUMNS)
                self.reader.tally.add(cell.text * (repeats - 1))
                cells.extend([cell] * repeats)
        return tuple(cells)

    def _cell(self, cell: Element, pictures: list[Piece]) -> str:
        pieces = Story(self.reader, self.labels, self.shelf, self.notes, in_cell=True).read(cell)
        pictures.extend(piece for piece in pieces if isinstance(piece, Picture))
        return "\n".join(_flat(piece) for piece in pieces if not isinstance(piece, Picture))

    def _hide(self, node: Element) -> None:
        """Leave out what is not shown: a hidden section, the content of a covered cell."""
        text = "".join(letters(paragraph) for paragraph in node.iter(P, H))
        if text.strip():
            self.reader.tally.note(Kind.HIDDEN_TEXT, text.strip())
            self.reader.tally.left.update(text)


def _rows(table: Element) -> list[Element]:
    """Return the rows of a table, those in groups and in its head too, none of a table within."""
    found: list[Element] = []
    for child in table:
        if child.tag == ROW:
            found.append(child)
        elif child.tag in (q("table:table-header-rows"), q("table:table-rows"), q("table:table-row-group")):
            found.extend(_rows(child))
    return found[:MOST_ROWS]


def _first_size(paragraph: Element, styles: Styles) -> float:
    """Return the size in points its first characters were given for themselves, 0 where they were not."""
    span = next(paragraph.iterchildren(q("text:span")), None)
    if span is None or (paragraph.text or "").strip():
        return 0.0
    return styles.points("text", span.get(q("text:style-name")))


def _outline_role(paragraph: Element) -> Role | None:
    if paragraph.tag != H:
        return None
    level = times(paragraph, "text:outline-level", 10)
    return LEVELS[level - 1] if level <= len(LEVELS) else None


def _parted(runs: list[Run]) -> list[list[Run]]:
    """Return the runs parted where a paragraph that was taken out ends."""
    parts: list[list[Run]] = [[]]
    for run in runs:
        if run.text == BREAK:
            parts.append([])
        else:
            parts[-1].append(run)
    return parts


def _flat(piece: Line | Table) -> str:
    """Return the text of a paragraph or of a table within a cell, where a tab would read as the next cell."""
    return piece.plain.replace("\t", " ") if isinstance(piece, Table) else piece.plain
