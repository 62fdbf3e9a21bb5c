"""An issue or an official document laid out in pages: the same lines and breaks as its Word file gets when printed.

The paragraphs come from the writers themselves and are read back from their XML, so that nothing is said twice.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import chain

from bulletin.layout.issue_writer import issue_xml, layout_for
from bulletin.layout.layout import Layout
from bulletin.layout.official.writer import official_xml
from bulletin.layout.page import Official, PrintedIssue
from bulletin.layout.paging.flow import Fixed, Flow, Item, Sheet
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.markup import Block, Box, Grid, Reader, Words
from bulletin.layout.paging.pages import FoundFont, Image, Line, Page, Pages, Place, Rule, Span
from bulletin.layout.paging.placing import Piece, foot_pieces, head_pieces, item_pieces
from bulletin.layout.paging.ruled_tables import RuledTables
from bulletin.layout.paging.setting import PT, SetWords, set_words
from bulletin.layout.paging.sketches import Sketches
from bulletin.layout.paging.tables import SetGrid, set_grid
from bulletin.layout.paging.usual_markup import UsualReader, blocks

_NUMBER = "页码"
_THIN = 120  # twips; a lower empty line holds a table apart from the text, or a text box

Set = tuple[Block, SetWords | SetGrid, Fixed | None]


@dataclass
class Cache:
    """What was laid out before, kept by the caller from one call to the next; it belongs to one layout and fontbook."""

    layout: Layout | None = None
    book: Fontbook | None = None
    reader: UsualReader | None = None
    tables: RuledTables | None = None
    blocks: dict[str, Set] = field(default_factory=dict)
    numbers: list[Line] = field(default_factory=list)
    pages: list[tuple[Sheet, list[Piece], Page]] = field(default_factory=list)

    def prepared(self, layout: Layout, book: Fontbook) -> tuple[UsualReader, RuledTables]:
        """Return reader and tables for `layout`; what was kept for another layout or other fonts is dropped."""
        if self.reader is None or self.tables is None or self.book is not book or self.layout != layout:
            parser = Reader(layout)
            self.layout, self.book, self.reader = layout, book, UsualReader(parser)
            self.tables = RuledTables(layout, parser)
            self.forget()
        return self.reader, self.tables

    def forget(self) -> None:
        """Drop what was laid out; how the layout's paragraphs are set stays known."""
        self.blocks.clear()
        self.numbers.clear()
        self.pages.clear()
        if self.tables is not None:
            self.tables.clear()


def paginate(
    issue: PrintedIssue, layout: Layout, fontbook: Fontbook, cache: Cache | None = None,
    picture: Callable[[str], bytes] | None = None,
) -> Pages:
    """Return the pages of `issue`: lines, rules and pictures at their places in pt.

    With a `cache` only what changed since the last call is measured again. `picture` yields the bytes for a SHA-256;
    without it every picture is taken as one that can be shown, in the size its text gives it.
    """
    layout = layout_for(issue, layout)
    kept = cache if cache is not None else Cache()
    reader, tables = kept.prepared(layout, fontbook)
    head, items, foot = issue_xml(issue, layout, Sketches(layout, picture, tables))
    parts = [blocks(head), *map(blocks, items)]
    known = _set_all([*chain.from_iterable(parts), *_foot(foot)], kept, layout, fontbook)
    counts = [len(part) for part in parts]
    placed = [*head_pieces(known[:counts[0]])]
    at = counts[0]
    for number, (item, count) in enumerate(zip(issue.items, counts[1:], strict=True)):
        placed += item_pieces(item.body, number, known[at:at + count])
        at += count
    placed += foot_pieces(known[at:])
    return _pages_of(placed, layout, kept, reader, fontbook)


def paginate_official(doc: Official, layout: Layout, fontbook: Fontbook, cache: Cache | None = None) -> Pages:
    """Return the pages of an official document; its text counts as item 0."""
    kept = cache if cache is not None else Cache()
    reader, tables = kept.prepared(layout, fontbook)
    head, text, foot = official_xml(doc, layout, Sketches(layout, None, tables))
    above, own = blocks(head), blocks(text)
    known = _set_all([*above, *own, *_foot(foot)], kept, layout, fontbook)
    turn, end = len(above), len(above) + len(own)
    placed = [*head_pieces(known[:turn]), *item_pieces(doc.body, 0, known[turn:end]), *foot_pieces(known[end:])]
    return _pages_of(placed, layout, kept, reader, fontbook)


def _pages_of(
    pieces: Sequence[Piece], layout: Layout, cache: Cache, reader: UsualReader, fontbook: Fontbook
) -> Pages:
    """Return the pages that hold `pieces`, each with its number at its foot."""
    page = layout.page
    items = [Item(piece.set, number, piece.fixed) for number, piece in enumerate(pieces)]
    lines = page.text_height // page.pitch
    flow = Flow(page.top + (page.text_height - lines * page.pitch) / 2, lines * page.pitch)  # the line grid is centred
    sheets = flow.fill(items)
    for number in range(len(cache.numbers) + 1, len(sheets) + 1):
        cache.numbers.append(_number_line(number, layout, reader, fontbook))
    made = tuple([_page_again(sheet, number, pieces, cache) for number, sheet in enumerate(sheets, start=1)])
    del cache.pages[len(made):]
    filled = min(1.0, max(0.0, sheets[-1].used / page.text_height))
    return Pages(page.width / PT, page.height / PT, made, _fonts(made, fontbook), filled)


def _foot(xml: str) -> list[str]:
    """Return the blocks of the imprint: a paragraph with a text box is one, whatever stands in the box."""
    if not xml:
        return []
    return blocks(xml) if xml.startswith("<w:tbl>") else [xml]


def _set_all(pieces: Sequence[str], cache: Cache, layout: Layout, book: Fontbook) -> list[Set]:
    reader, tables = cache.prepared(layout, book)
    for piece in pieces:
        if piece not in cache.blocks:
            cache.blocks[piece] = _set(tables.grid(piece) or reader.block(piece), layout, book)
    if len(cache.blocks) > 2 * len(pieces):
        cache.blocks = {piece: cache.blocks[piece] for piece in pieces}
        tables.keep(cache.blocks)
    return [cache.blocks[piece] for piece in pieces]


def _set(block: Block, layout: Layout, book: Fontbook) -> Set:
    left, room = layout.page.left, layout.page.text_width
    if isinstance(block, Grid):
        return block, set_grid(block, book, left, room), None
    fixed = _fixed(block.box, layout, book) if block.box else None
    return block, set_words(block, book, left, room), fixed


def _fixed(box: Box, layout: Layout, book: Fontbook) -> Fixed:
    grids = (each for each in box.blocks if isinstance(each, Grid))
    return Fixed(box.top, tuple(set_grid(each, book, layout.page.left, layout.page.text_width) for each in grids))


def _page_again(sheet: Sheet, number: int, pieces: Sequence[Piece], cache: Cache) -> Page:
    """Return the page as it was made the last time where nothing on it has changed."""
    lines = sheet.lines
    shown = list(pieces[lines[0].source:lines[-1].source + 1]) if lines else []
    if number <= len(cache.pages):
        before, shown_before, page = cache.pages[number - 1]
        if before.lines == lines and before.strokes == sheet.strokes and shown_before == shown:
            return page
    page = _page(sheet, number, pieces, cache.numbers[number - 1])
    cache.pages[number - 1:number] = [(sheet, shown, page)]
    return page


def _page(sheet: Sheet, number: int, pieces: Sequence[Piece], foot: Line) -> Page:
    lines, images = [], []
    for (height, above, spans, start, pictures, _), y, source, square in sheet.lines:
        piece, top = pieces[source], y / PT
        baseline = top + above / PT
        place = piece.shows if square >= 0 or not start else piece.place(start)
        for each in pictures:
            images.append(Image(each.sha256, each.x, baseline - each.height, each.width, each.height, place))
        if spans or (not pictures and height > _THIN):
            lines.append(Line(top, height / PT, baseline, spans, place))
    lines.append(foot)
    rules = tuple([Rule(x1 / PT, y1 / PT, x2 / PT, y2 / PT, width / PT, colour)
                   for x1, y1, x2, y2, width, colour in sheet.strokes])
    return Page(number, tuple(lines), rules, tuple(images))


def _number_line(number: int, layout: Layout, reader: UsualReader, book: Fontbook) -> Line:
    """Return `— 1 —` one character in from the outer edge (GB/T 9704—2012, 7.5), as `base` writes it."""
    page, face = layout.page, layout.faces.page_number
    shape, ink, inset = reader.styles.shape("PageNumber"), reader.styles.ink("PageNumber"), face.size * PT
    text = f"— {number} —"
    made = set_words(Words(shape, text, ((len(text), ink),), ink), book, 0, page.width).lines[0]
    wide = sum(sum(span.advances) for span in made.spans)
    odd = number % 2 == 1
    x = (page.width - page.right - inset) / PT - wide if odd else (page.left + inset) / PT
    spans = []
    for span in made.spans:
        spans.append(Span(span.text, x, span.advances, span.look))
        x += sum(span.advances)
    top = (page.height - page.footer - face.line) / PT
    return Line(top, made.height / PT, top + made.baseline / PT, tuple(spans), Place(_NUMBER))


def _fonts(pages: Sequence[Page], book: Fontbook) -> tuple[FoundFont, ...]:
    names = dict.fromkeys(span.look.font for page in pages for line in page.lines for span in line.spans)
    return tuple(book.found(name) for name in names)
