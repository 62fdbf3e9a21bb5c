"""The forms most paragraphs and tables have, read by cutting up their XML: ten times quicker than parsing it.

What stands in w:pPr, w:rPr, w:trPr and w:tcPr is parsed when it is first met and known from then on. Whatever has
another form than our writers give to plain text is left to the reader that parses.
"""

import re
from xml.sax.saxutils import unescape

from bulletin.layout.paging.markup import Block, Grid, Ink, Reader, Row, Square, Words

_PARAGRAPH, _PARAGRAPH_END = "<w:p><w:pPr>", "</w:p>"
_TABLE, _TABLE_END = "<w:tbl>", "</w:tbl>"
_TEXT, _TEXT_END = '<w:t xml:space="preserve">', "</w:t>"
_ONLY_END = "</w:t></w:r>"
_PLAIN = re.compile('(?:<w:t(?: xml:space="preserve")?>[^<]*</w:t>|<w:tab/>|<w:br/>)*')
_INSIDE = re.compile("<w:t[^>]*>([^<]*)")
_MARKUP = re.compile("[<&\r]")
_FOREIGN = re.compile("\r|&(?!(?:amp|lt|gt);)")  # what a parser makes something else of


class _Unusual(Exception):
    """Says that a form is not one of those known here; it never leaves this module."""


class UsualReader:
    """Reads blocks as `styles` would, the reader that parses."""

    def __init__(self, styles: Reader) -> None:
        self.styles = styles
        self._begun: dict[str, tuple[Words, Ink]] = {}
        self._empty: dict[str, Words] = {}
        self._inks: dict[tuple[str, str], Ink] = {}
        self._grids: dict[str, Grid] = {}
        self._rows: dict[str, Row] = {}
        self._squares: dict[str, Square] = {}

    def block(self, xml: str) -> Block:
        """Return the one paragraph or table that `xml` is."""
        try:
            return self._grid(xml) if xml.startswith(_TABLE) else self._words(xml.removesuffix(_PARAGRAPH_END))
        except _Unusual:
            (block,) = self.styles.blocks(xml)
            return block

    def _words(self, xml: str) -> Words:
        """Return a paragraph, its closing tag already taken off."""
        before, _, rest = xml.partition(_TEXT)
        text = rest.removesuffix(_ONLY_END)
        if before in self._begun and len(text) + len(_ONLY_END) == len(rest) \
                and not _MARKUP.search(text):
            empty, ink = self._begun[before]
            return Words(empty.shape, text, ((len(text), ink),), empty.mark)
        return self._words_of_runs(xml, before)

    def _words_of_runs(self, xml: str, before: str) -> Words:
        given, inside = _cut(xml, _PARAGRAPH, "</w:pPr>")
        empty = self._empty.get(given)
        if empty is None:
            empty = self._empty[given] = self._parsed_words(f"{_PARAGRAPH}{given}</w:pPr>{_PARAGRAPH_END}")
        if not inside:
            return empty
        pieces, inks, length = [], [], 0
        for run in _parts(inside, "</w:r>"):
            look, shown = _cut(run, "<w:r><w:rPr>", "</w:rPr>") if "</w:rPr>" in run else _cut(run, "<w:r>", "")
            if text := _characters(shown):
                pieces.append(text)
                length += len(text)
                inks.append((length, self._inks.get((given, look)) or self._ink(given, look)))
        if len(inks) == 1 and before.count("<w:r>") == 1 and before.endswith("</w:rPr>"):
            self._begun[before] = empty, inks[0][1]
        return Words(empty.shape, "".join(pieces), tuple(inks), empty.mark)

    def _ink(self, given: str, look: str) -> Ink:
        words = self._parsed_words(
            f"{_PARAGRAPH}{given}</w:pPr><w:r><w:rPr>{look}</w:rPr><w:t>-</w:t></w:r>{_PARAGRAPH_END}")
        ink = self._inks[given, look] = words.inks[0][1]
        return ink

    def _parsed_words(self, xml: str) -> Words:
        (words,) = self.styles.blocks(xml)
        if not isinstance(words, Words) or words.box:
            raise _Unusual
        return words

    def _grid(self, xml: str) -> Grid:
        start = xml.find("<w:tr>")
        if start < 0 or xml.find(_TABLE, start) >= 0:
            raise _Unusual
        head = xml[:start]
        grid = self._grids.get(head)
        if grid is None:
            grid = self._grids[head] = self._parsed_grid(head)
        rows = tuple([self._row(row) for row in _parts(xml[start:].removesuffix(_TABLE_END), "</w:tr>")])
        return Grid(grid.widths, rows, grid.strokes, grid.margin)

    def _row(self, xml: str) -> Row:
        given, inside = _cut(xml, "<w:tr><w:trPr>", "</w:trPr>")
        row = self._rows.get(given)
        if row is None:
            bare = f"{_TABLE}<w:tblPr/><w:tr><w:trPr>{given}</w:trPr></w:tr>"
            row = self._rows[given] = self._parsed_grid(bare).rows[0]
        return Row(tuple([self._square(cell) for cell in _parts(inside, "</w:tc>")]), row.whole, row.heading, row.least)

    def _square(self, xml: str) -> Square:
        given, inside = _cut(xml, "<w:tc><w:tcPr>", "</w:tcPr>")
        square = self._squares.get(given)
        if square is None:
            row = f"<w:tr><w:tc><w:tcPr>{given}</w:tcPr></w:tc></w:tr>"
            square = self._squares[given] = self._parsed_grid(f"{_TABLE}<w:tblPr/>{row}").rows[0].squares[0]
        words = tuple([self._words(each) for each in _parts(inside, _PARAGRAPH_END)])
        return Square(square.width, square.columns, square.merge, square.align, words)

    def _parsed_grid(self, xml: str) -> Grid:
        (grid,) = self.styles.blocks(xml + _TABLE_END)
        if not isinstance(grid, Grid):
            raise _Unusual
        return grid


def blocks(xml: str) -> list[str]:
    """Return the paragraphs and tables of block-level XML, each as its own XML; a text box must not be among them."""
    made, at = [], 0
    while (start := xml.find("<w:p>", at)) >= 0:
        table = xml.find(_TABLE, at, start)
        if table >= 0:
            start, at = table, xml.find(_TABLE_END, table) + len(_TABLE_END)
        else:
            at = xml.find(_PARAGRAPH_END, start) + len(_PARAGRAPH_END)
        made.append(xml[start:at])
    return made


def _cut(xml: str, begins: str, end: str) -> tuple[str, str]:
    """Return what stands between the opening tags and the closing one, and what follows that."""
    at = xml.find(end) if end else len(begins)
    if at < 0 or not xml.startswith(begins):
        raise _Unusual
    return xml[len(begins):at], xml[at + len(end):]


def _parts(xml: str, end: str) -> list[str]:
    """Return the elements of `xml` that stand side by side, each without its closing tag `end`."""
    made = xml.split(end)
    if made.pop():
        raise _Unusual
    return made


def _characters(xml: str) -> str:
    """Return the characters of a run of text, tabs and line breaks."""
    if xml.startswith(_TEXT) and xml.endswith(_TEXT_END) and xml.count("<") == 2:
        text = xml[len(_TEXT):-len(_TEXT_END)]
    elif _PLAIN.fullmatch(xml):
        text = xml.replace("<w:tab/>", "<w:t>\t</w:t>").replace("<w:br/>", "<w:t>\n</w:t>")
        text = "".join(_INSIDE.findall(text))
    else:
        raise _Unusual
    if "&" not in text and "\r" not in text:
        return text
    if _FOREIGN.search(text):
        raise _Unusual
    return unescape(text)
