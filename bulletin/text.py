"""The house's own text: blocks with a role, neither Word's nor Qt's."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class Role(StrEnum):
    """What a paragraph is for; how it looks is the layout's business (levels: GB/T 9704—2012, 7.3.3)."""

    TITLE = "title"
    LEVEL1 = "level1"
    LEVEL2 = "level2"
    LEVEL3 = "level3"
    LEVEL4 = "level4"
    BODY = "body"
    CREDIT = "credit"
    NOTE = "note"


@dataclass(frozen=True)
class Run:
    """A stretch of characters with one emphasis. `\\t` is a tab, `\\n` a line break inside the paragraph."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


@dataclass(frozen=True)
class Paragraph:
    """One paragraph; an automatic number such as 一、 is part of its characters."""

    role: Role
    runs: tuple[Run, ...]

    @property
    def plain(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Cell:
    """A table cell; `columns` and `rows` say how far it reaches. A cell covered by another is not there."""

    text: str
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True)
class Table:
    """A table, row by row. Paragraphs inside a cell are parted by `\\n`."""

    rows: tuple[tuple[Cell, ...], ...]

    @property
    def plain(self) -> str:
        """The rows on lines, the cells between tabs; a cell is empty in the rows below its first that it covers."""
        return "\n".join("\t".join(cell.text if cell else "" for cell in row) for row in _rows_read(self.rows))


@dataclass(frozen=True)
class Picture:
    """A picture kept by reference: the SHA-256 of its bytes, its file name, its size on the page in mm."""

    sha256: str
    name: str
    width: float
    height: float

    @property
    def plain(self) -> str:
        return ""


Block = Paragraph | Table | Picture
Text = tuple[Block, ...]


def paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    """Return a paragraph without emphasis."""
    return Paragraph(role, (Run(text),) if text else ())


def plain(text: Text) -> str:
    """Return what a person reads: paragraphs and table rows on lines of their own, cells parted by tabs."""
    return "\n".join(block.plain for block in text if not isinstance(block, Picture))


def title_of(text: Text) -> str:
    """Return the title: the paragraphs with that role in one line, else the first words of the text."""
    paragraphs = [block for block in text if isinstance(block, Paragraph)]
    titles = [each.plain.replace("\n", "") for each in paragraphs if each.role is Role.TITLE]
    if titles:
        return "".join(titles).replace("\t", " ").strip()
    first = next((line.strip() for line in plain(text).split("\n") if line.strip()), "")
    return first.replace("\t", " ")[:40]


def titled(text: Text) -> bool:
    """Return whether a paragraph with the role of a title says something."""
    return any(isinstance(block, Paragraph) and block.role is Role.TITLE and block.plain.strip() for block in text)


def body_of(text: Text) -> Text:
    """Return the text without its title paragraphs."""
    return tuple(block for block in text if not (isinstance(block, Paragraph) and block.role is Role.TITLE))


def joined(texts: Iterable[Text]) -> Text:
    """Return several texts as one: the first with its title, then each other with its title as a heading above it."""
    first, *others = texts
    return first + tuple(
        replace(block, role=Role.LEVEL1) if isinstance(block, Paragraph) and block.role is Role.TITLE else block
        for text in others for block in text)


def length(text: Text) -> int:
    """Return the number of characters as offices count them: code points, white space left out."""
    return sum(not character.isspace() for character in plain(text))


def pictures_in(text: Text) -> Iterable[Picture]:
    """Yield the pictures in order."""
    return (block for block in text if isinstance(block, Picture))


def canonical(text: Text) -> str:
    """Return the one JSON form of `text`; it is what is stored and what a signature covers."""
    return json.dumps([_form(block) for block in text], ensure_ascii=False, separators=(",", ":"))


def from_canonical(stored: str) -> Text:
    """Return the text that `canonical` wrote."""
    return tuple(_block(form) for form in json.loads(stored))


def fingerprint(text: Text) -> str:
    """Return the SHA-256 of the canonical form, in hexadecimal: the same for the same text wherever it was made."""
    return hashlib.sha256(canonical(text).encode("utf-8", "surrogatepass")).hexdigest()


def placed_cells(table: Table) -> Iterable[tuple[int, int, int]]:
    """Yield row and place in `rows` of every cell, and where its text begins in code points of `table.plain`."""
    start = 0
    for number, row in enumerate(_rows_read(table.rows)):
        place = 0
        for cell in row:
            if cell is not None:
                yield number, place, start
                place += 1
            start += len(cell.text if cell else "") + 1


def _rows_read(rows: Iterable[tuple[Cell, ...]]) -> Iterable[list[Cell | None]]:
    """Yield the cells of each row as read, None in each column where a cell from above still reaches."""
    above: dict[int, Cell] = {}  # by first column; `rows` counts those still to come
    for row in rows:
        waiting, below, read, column = list(row[::-1]), dict[int, Cell](), list[Cell | None](), 0
        while waiting or above:
            if column not in above and not waiting:
                column = min(above)
            covered = above.pop(column, None)
            cell = covered or waiting.pop()
            read.append(None if covered else cell)
            if cell.rows > 1:
                below[column] = Cell("", cell.columns, cell.rows - 1)
            column += max(1, cell.columns)
        yield read
        above = below


def _form(block: Block) -> list[Any]:
    match block:
        case Paragraph(role, runs):
            return ["p", role.value, [[run.text, _emphasis(run)] for run in runs]]
        case Table(rows):
            return ["t", [[[cell.text, cell.columns, cell.rows] for cell in row] for row in rows]]
        case Picture(sha256, name, width, height):
            return ["i", sha256, name, width, height]


def _emphasis(run: Run) -> str:
    return "b" * run.bold + "i" * run.italic + "u" * run.underline


def _block(form: list[Any]) -> Block:
    match form:
        case ["p", role, runs]:
            return Paragraph(Role(role), tuple(Run(text, "b" in mark, "i" in mark, "u" in mark) for text, mark in runs))
        case ["t", rows]:
            return Table(tuple(tuple(Cell(*cell) for cell in row) for row in rows))
        case ["i", sha256, name, width, height]:
            return Picture(sha256, name, width, height)
    raise ValueError(f"not a block: {form!r}")
