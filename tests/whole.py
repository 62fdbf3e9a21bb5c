"""Looking at a whole text with one of the structures, as the tests of them do."""

from datetime import date

from bulletin.proof.catalogue import STRUCTURES
from bulletin.proof.passage import Circumstances, Manuscript, passages_in
from bulletin.text import Cell, Paragraph, Role, Table, Text, paragraph

DAY = date(2026, 11, 20)


def text_of(*blocks) -> Text:
    """Return a text; a line that begins with # is a title, one with > a credit line, other strings are body."""
    roles = {"# ": Role.TITLE, "> ": Role.CREDIT}
    return tuple(paragraph(each[2:], roles[each[:2]]) if isinstance(each, str) and each[:2] in roles
                 else paragraph(each) if isinstance(each, str) else each for each in blocks)


def table(*rows: str) -> Table:
    """Return a table; cells are parted by spaces."""
    return Table(tuple(tuple(Cell(cell) for cell in row.split()) for row in rows))


def finds(rule: str, *blocks: str | Paragraph | Table, **around):
    """Return what the structure `rule` finds as (words it stands on, case, finding)."""
    text = text_of(*blocks)
    whole = Manuscript(text, tuple(passages_in(text)), Circumstances(DAY, **around))
    found = [each for structure in STRUCTURES if structure.id == rule for each in structure.check(whole)]
    assert all(0 <= each.start <= each.end <= len(whole.plain) for each in found)
    return [(whole.plain[each.start:each.end], each.case, each) for each in sorted(found, key=lambda each: each.start)]


def cases(rule: str, *blocks, **around) -> list[tuple[str, str]]:
    """Return the words and the case of each finding."""
    return [(words, case) for words, case, _ in finds(rule, *blocks, **around)]
