"""Tables of a text as the paginator sets them, made without writing their XML and reading it back.

Where a table is ruled and what stands in its cells comes from `bulletin.layout.tables`, as it does for a file; only
how the paragraphs of a cell are set is read from their XML, once for each form they have.
"""

from collections.abc import Collection
from itertools import count

from bulletin.layout.characters import bind, clean, only_marks
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import cell, paragraph, row, run
from bulletin.layout.paging.markup import Grid, Ink, Reader, Row, Square, Words
from bulletin.layout.tables import CellLines, Ruled, RuledRow, cell_lines, cells_of, framed, ruled
from bulletin.text import Table

_CHINESE, _MARK = "字", "—"
_EMPTY = CellLines("TableText", "", "", [""])

Form = tuple[Words, Ink, Ink]  # a paragraph without text, the ink of characters, that of marks alone


class RuledTables:
    """The tables of an issue by names that stand for them among its blocks; it belongs to one layout."""

    def __init__(self, layout: Layout, reader: Reader) -> None:
        self._layout, self._reader = layout, reader
        self._names: dict[tuple[Table, bool], str | None] = {}
        self._tables: dict[str, Ruled] = {}
        self._forms: dict[tuple[str, str, str], Form] = {}
        self._numbers = count()
        frame = reader.blocks(framed((1,), row(cell(1, ""))))[0]
        assert isinstance(frame, Grid)
        self._frame = frame

    def name(self, table: Table, stays: bool = False) -> str | None:
        """Return what stands for `table`, the same for the same contents; None for one that must be written."""
        key = table, stays
        if key not in self._names:
            made = ruled(table, self._layout, stays=stays)
            self._names[key] = name = self._named(made) if made else None
            if made and name:
                self._tables[name] = made
        return self._names[key]

    def grid(self, name: str) -> Grid | None:
        """Return the table that `name` stands for; None where it stands for none."""
        made = self._tables.get(name)
        if made is None:
            return None
        rows = tuple([self._row(each, made.widths) for each in made.rows])
        return Grid(made.widths, rows, self._frame.strokes, self._frame.margin)

    def keep(self, names: Collection[str]) -> None:
        """Forget the tables that are not among `names`."""
        self._names = {key: name for key, name in self._names.items() if name in names}
        self._tables = {name: table for name, table in self._tables.items() if name in names}

    def clear(self) -> None:
        """Forget all tables."""
        self.keep(())

    def _named(self, made: Ruled) -> str | None:
        """Return a new name, in the form of a table; none for one with more columns than a table can hold."""
        last = len(made.widths)
        whole = all(place.column < last for each in made.rows for place in each.places)
        return f"<w:tbl>{next(self._numbers)}</w:tbl>" if whole else None

    def _row(self, source: RuledRow, widths: tuple[int, ...]) -> Row:
        squares = []
        for place, wide, columns in cells_of(source.places, widths):
            inside = cell_lines(place.cell, self._layout, source.bold, source.stays) if place else _EMPTY
            squares.append(Square(wide, columns, place.merge if place else "", "center", self._words(inside)))
        return Row(tuple(squares), source.whole, source.heading, 0)

    def _words(self, inside: CellLines) -> tuple[Words, ...]:
        style, font, shape, lines = inside
        form = self._forms.get((style, font, shape))
        if form is None:
            form = self._forms[style, font, shape] = self._form(style, font, shape)
        empty, ink, of_marks = form
        made = []
        for line in lines:
            if not line:
                made.append(empty)
                continue
            text = bind(clean(line))
            own = of_marks if only_marks(line) and not line.isspace() else ink
            made.append(Words(empty.shape, text, ((len(text), own),), empty.mark))
        return tuple(made)

    def _form(self, style: str, font: str, shape: str) -> Form:
        xml = [paragraph(style, run(text, font), shape) for text in ("", _CHINESE, _MARK)]
        empty, plain, mark = [each for each in self._reader.blocks("".join(xml)) if isinstance(each, Words)]
        return empty, plain.inks[0][1], mark.inks[0][1]
