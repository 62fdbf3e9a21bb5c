"""Traditional characters to simplified ones, as an offer that a person reads over: names can come out wrong."""

from collections.abc import Callable
from dataclasses import replace

from bulletin.intake.encodings import traditional
from bulletin.text import Block, Paragraph, Table, Text


def simplified(text: Text) -> Text:
    """Return `text` in simplified characters, run by run and cell by cell; lengths may change, emphasis stays.

    Character by character and word by word as OpenCC's table t2s has it; names of people and places are not known to
    it, so that the result is only ever a proposal.
    """
    from opencc import OpenCC

    convert = OpenCC("t2s").convert
    return tuple(_simplified(block, convert) for block in text)


def simplified_words(words: str) -> str:
    """Return a name in simplified characters, to find it in a list of such."""
    if not traditional(words):
        return words
    from opencc import OpenCC

    return str(OpenCC("t2s").convert(words))


def _simplified(block: Block, convert: Callable[[str], str]) -> Block:
    match block:
        case Paragraph(role, runs):
            return Paragraph(role, tuple(replace(run, text=convert(run.text)) for run in runs))
        case Table(rows):
            return Table(tuple(tuple(replace(cell, text=convert(cell.text)) for cell in row) for row in rows))
    return block
