"""The ruled form of a sign-off sheet: its rows as values, fitted to one page, and as a table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bulletin.layout.characters import clean, lines_needed
from bulletin.layout.layout import Face, Layout
from bulletin.layout.ooxml import border, cell, exact, paragraph, row, run, size, table, value
from bulletin.layout.page import Distribution

SIGN_HERE = "签名\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日"
_LISTS = ("报：", "送：", "发：")
_MARGIN, _AIR = 100, 80  # twips beside and above the words in a cell
_BLANK = paragraph("SheetText", "", exact(_AIR))
_FEW = 12  # lines a row keeps on one page
_OUTER, _INNER = 12, 4
_RULE = 15  # twips a rule takes
_LEFT = 0.6  # of the room for values: the number of an issue is longer than a date
# Points and twips a line, for what does not fit as it should.
_SMALLER = ((12.0, 380), (10.5, 330), (9.0, 290), (8.0, 255), (7.0, 225))
_SPENT = 0.8  # of what is left over: lines were only estimated
_LEAST = 1.5  # rows a hand needs above the line for its signature


@dataclass(frozen=True)
class Pair:
    """Two labels with a short value each, beside each other."""

    label: str
    value: str
    other: str
    other_value: str


@dataclass(frozen=True)
class Lines:
    """A label with as many lines as there are."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Room:
    """Where an opinion is given: `words` when it was, else room to write, and with `sign` a line for the signature."""

    label: str
    words: str = ""
    sign: bool = True


Row = Pair | Lines | Room


@dataclass(frozen=True)
class Form:
    """The rows with the layout they fit in, and the height in twips of the room for an opinion."""

    rows: tuple[Row, ...]
    layout: Layout
    room: int

    def words(self) -> Iterator[str]:
        """Yield all words in the order they stand in the file."""
        for each in self.rows:
            match each:
                case Pair(label, said, other, other_said):
                    yield from (label, said, other, other_said)
                case Lines(label, lines):
                    yield from (label, *lines)
                case Room(label, words, sign):
                    yield from (label, words, SIGN_HERE if sign else "")

    def xml(self) -> str:
        """Return the table as block-level XML."""
        outer = "".join(border(side, _OUTER) for side in ("top", "left", "bottom", "right"))
        rules = outer + border("insideH", _INNER) + border("insideV", _INNER)
        return table(_widths(self.layout), "".join(self._row(each) for each in self.rows), rules, _MARGIN)

    def _row(self, each: Row) -> str:
        match each:
            case Pair():
                return _pair(each, self.layout)
            case Lines(label, lines):
                inside = "".join(say(line, self.layout) for line in lines) or say("", self.layout)
                return _whole(label, _BLANK + inside + _BLANK, self.layout, self.layout.sheet.row, len(lines) <= _FEW)
            case Room():
                return _room(each, self.layout, self.room)


def fitted(rows: Sequence[Row], layout: Layout, taken: int) -> Form:
    """Return the form of `rows` on one page of `layout`, on which other things take `taken` twips.

    The rooms for opinions get as high as the layout has them where there is place; where there is too little, the words
    are set smaller. What is too much even then goes on to the next page.
    """
    first = layout.faces.body
    faces = [first] + [Face(first.font, points, line) for points, line in _SMALLER if points < first.size]
    rooms = max(1, sum(isinstance(each, Room) for each in rows))
    for face in faces:
        tried = _set_in(layout, face, first)
        least = round(tried.sheet.row * _LEAST)
        high = taken + sum(_height(each, tried, least) + _RULE for each in rows)
        left = tried.page.text_height - tried.page.pitch - high
        if left >= 0:
            break
    return Form(tuple(rows), tried, max(least, min(tried.sheet.opinion, round(least + max(0, left) * _SPENT / rooms))))


def distribution_lines(distribution: Distribution) -> tuple[str, ...]:
    """Return who gets it, one list a line: 报：…, 送：…, 发：…"""
    lists = zip(_LISTS, (distribution.report_to, distribution.send_to, distribution.issue_to), strict=True)
    return tuple(label + "，".join(names) for label, names in lists if names)


def say(text: str, layout: Layout, align: str = "left", after: int = 0) -> str:
    """Return a line of the form; what follows a number with a tab, or 报：, is hung; `after` is room below in twips."""
    face = layout.faces.body
    em = round(face.size * 20)
    hang = round(em * 1.5) if "\t" in text else em * 2 if text[:2] in _LISTS else 0
    place = f'<w:ind w:left="{hang}" w:hanging="{hang}"/>' if hang else ""
    words = run(text, layout.font_of(face), size(face.size))
    return paragraph("SheetText", words, exact(face.line, after=after) + place + value("jc", align))


def _set_in(layout: Layout, face: Face, first: Face) -> Layout:
    row = round(layout.sheet.row * face.line / first.line)
    return replace(layout, faces=replace(layout.faces, body=face), sheet=replace(layout.sheet, row=row))


def _widths(layout: Layout) -> tuple[int, int, int, int]:
    label, whole = layout.sheet.label, layout.page.text_width
    left = round((whole - 2 * label) * _LEFT)
    return label, left, label, whole - 2 * label - left


def _height(each: Row, layout: Layout, least: int) -> int:
    """Return the height of a row in twips, its open room `least` high."""
    widths, row_high = _widths(layout), layout.sheet.row
    match each:
        case Pair(_, said, _, other):
            lines = max(_lines([said], widths[1], layout), _lines([other], widths[3], layout))
            return max(row_high, lines * layout.faces.body.line)
        case Lines(_, lines_):
            return max(row_high, _lines(lines_, sum(widths[1:]), layout) * layout.faces.body.line + 2 * _AIR)
        case Room(_, words, sign):
            given: int = _lines([words], sum(widths[1:]), layout) * layout.faces.body.line + _AIR if words else 0
            return max(given, least) + row_high if sign else max(row_high, given)


def _lines(lines: Iterable[str], wide: int, layout: Layout) -> int:
    # One character less: a mark that may not begin a line takes the one before it along.
    room = (wide - 2 * _MARGIN) / (layout.faces.body.size * 20) - 1
    return sum(lines_needed(part, room, room - 2) for line in lines for part in clean(line).split("\n"))


def _pair(each: Pair, layout: Layout) -> str:
    widths = _widths(layout)
    inside = (_label(each.label, layout), say(each.value, layout), _label(each.other, layout),
              say(each.other_value, layout))
    cells = "".join(cell(wide, words) for wide, words in zip(widths, inside, strict=True))
    return row(cells, height=layout.sheet.row)


def _whole(label: str, inside: str, layout: Layout, high: int, whole: bool = True, align: str = "center") -> str:
    wide = layout.page.text_width - layout.sheet.label
    cells = cell(layout.sheet.label, _label(label, layout)) + cell(wide, inside, columns=3, align=align)
    return row(cells, height=high, whole=whole)


def _room(each: Room, layout: Layout, high: int) -> str:
    """Return the row of an opinion; one still to be given has a line for the signature by hand."""
    words = _BLANK + say(each.words, layout)
    if not each.sign:
        return _whole(each.label, words, layout, layout.sheet.row, align="top" if "\n" in each.words else "center")
    label, wide = layout.sheet.label, layout.page.text_width - layout.sheet.label
    upper = cell(label, _label(each.label, layout), merge="restart")
    upper += cell(wide, words, columns=3, align="top", open="bottom")
    lower = cell(label, _label("", layout), merge="continue")
    lower += cell(wide, say(SIGN_HERE + "\u3000", layout, "right"), columns=3, open="top")
    return row(upper, height=high) + row(lower, height=layout.sheet.row)


def _label(text: str, layout: Layout) -> str:
    return say(text, layout, "center")
