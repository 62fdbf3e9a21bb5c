"""Paragraphs and tables of an RTF file as they are put together, one story at a time."""

import unicodedata
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from bulletin.intake.docx.inline import merged
from bulletin.intake.docx.tables import MOST_COLUMNS, Place, table
from bulletin.intake.incoming import Kind
from bulletin.intake.lines import Line, Piece, trimmed
from bulletin.intake.tally import Tally
from bulletin.text import Picture, Role, Run

CLOSE = 40  # twips: edges nearer than this are one
USUAL_WIDTH = 1000
RUNS_ON = ("Lo", "Ll", "Lu", "Nd", "So", "Sm", "Pd")  # letters, digits, ideographs and bullets


@dataclass(frozen=True)
class CellForm:
    """What a row says of one cell: its right edge in twips, and whether it continues the one before or above it."""

    right: int
    joins_left: bool = False
    joins_above: bool = False


@dataclass(frozen=True)
class Shape:
    """How a paragraph stands: its style's role, centred or not, in a table or not."""

    style: Role | None = None
    centred: bool = False
    in_table: bool = False


@dataclass
class RowForm:
    """What is said of the row at hand: its left edge in twips and its cells."""

    left: int = 0
    cells: list[CellForm] = field(default_factory=list)
    joins_left: bool = False
    joins_above: bool = False

    def end_cell(self, right: int) -> None:
        self.cells.append(CellForm(right, self.joins_left, self.joins_above))
        self.joins_left = self.joins_above = False


Row = tuple[RowForm, list[str]]


@dataclass
class Story:
    """A text with its own paragraphs: the main one, a note, a header, a comment, a text box."""

    tally: Tally
    boxed: bool = False
    pieces: list[Piece] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    label: str = ""
    half_points: int = 0
    hanging: list[Piece] = field(default_factory=list)  # pictures and boxes, set after their paragraph
    lines: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    moved: list[Picture] = field(default_factory=list)
    form: RowForm = field(default_factory=RowForm)
    met: Counter[str] = field(default_factory=Counter)

    def put(self, run: Run, half_points: int) -> None:
        if not self.runs:
            self.half_points = half_points
        self.runs.append(run)
        self.met.update(run.text)

    def end_paragraph(self, shape: Shape) -> None:
        runs = trimmed(merged([Run(_spaced(self.label)), *self.runs] if self.label else self.runs))
        self.met.update(self.label)
        self.runs, self.label = [], ""
        hanging, self.hanging = self.hanging, []
        if shape.in_table:
            self._into_cell("".join(run.text for run in runs), hanging)
            return
        self.end_table()
        if runs:
            bold = all(run.bold for run in runs)
            self.pieces.append(Line(runs, shape.style, shape.centred, self.half_points / 2, bold, self.boxed))
        self.pieces.extend(hanging)

    def end_cell(self) -> None:
        self.end_paragraph(Shape(in_table=True))
        self.cells.append("\n".join(self.lines).strip("\n"))
        self.lines = []

    def end_row(self) -> None:
        if self.lines or self.runs:
            self.end_cell()
        if self.cells:
            self.rows.append((self.form, self.cells))
        self.form, self.cells = RowForm(self.form.left, list(self.form.cells)), []

    def end_table(self) -> None:
        """Set the rows so far as a table; cells whose row was never ended are kept as a row."""
        self.end_row()
        if not self.rows:
            return
        rows = _placed(self.rows)
        laid_out = table(rows)
        for place in (each for row in rows for each in row if each.joins and each.text):
            self.tally.note(Kind.HIDDEN_TEXT, place.text)  # the first of the joined cells alone is shown
            self.tally.left.update(place.text)
        self.pieces.append(laid_out)
        if self.moved:
            self.tally.note(Kind.PICTURES_MOVED, count=len(self.moved))
            self.pieces.extend(self.moved)
        self.rows, self.moved = [], []

    def finish(self, shape: Shape) -> list[Piece]:
        """Return the pieces of the story, a last paragraph without its end among them."""
        if self.runs or self.hanging or self.label:
            self.end_paragraph(shape)
        self.end_table()
        return self.pieces

    def _into_cell(self, text: str, hanging: list[Piece]) -> None:
        self.lines.append(text)
        self.lines.extend(piece.plain for piece in hanging if not isinstance(piece, Picture))
        self.moved.extend(piece for piece in hanging if isinstance(piece, Picture))


def _spaced(label: str) -> str:
    """Return an automatic number; one blank follows where the file has one and the number has no mark of its own."""
    bare = label.strip()
    return bare + (" " if bare and bare != label and unicodedata.category(bare[-1]) in RUNS_ON else "")


def _placed(rows: list[Row]) -> list[list[Place]]:
    """Return the cells of a table on one grid, made of the edges of all its rows."""
    edges: list[int] = []
    for right in sorted({edge for form, cells in rows for edge in _edges(form, cells)}):
        if not edges or right - edges[-1] > CLOSE:
            edges.append(right)
    return [_row(form, cells, edges) for form, cells in rows]


def _edges(form: RowForm, cells: list[str]) -> list[int]:
    """Return the left edge of a row and the right ones of its cells, made up where the file gives too few."""
    edges = [form.left, *(cell.right for cell in form.cells[: len(cells)])]
    while len(edges) <= len(cells):
        edges.append(edges[-1] + USUAL_WIDTH)
    return edges


def _row(form: RowForm, cells: list[str], edges: list[int]) -> list[Place]:
    places: list[Place] = []
    columns = [max(0, bisect_left(edges, edge - CLOSE)) for edge in _edges(form, cells)]
    for index, text in enumerate(cells):
        wide = max(1, min(MOST_COLUMNS, columns[index + 1] - columns[index]))
        said = form.cells[index] if index < len(form.cells) else CellForm(0)
        if said.joins_left and places:
            places[-1].columns += wide
            places[-1].text = "\n".join(part for part in (places[-1].text, text) if part)
        else:
            places.append(Place(text, columns[index], wide, joins=said.joins_above))
    return places
