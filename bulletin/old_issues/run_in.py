"""Titles that stand in one paragraph with their text: 【青禾镇召开防汛会】3月5日，… or a bold beginning."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bulletin.old_issues.issue import Piece, Place
from bulletin.old_issues.pieces import BRACKETED, LABEL, SECTION_LONGEST, Known, parted, without_stop
from bulletin.text import Paragraph

SHORTEST, LONGEST = 5, 45  # characters of such a title
_FEWEST = 2  # of one kind, or the only item begins so


def with_titles_parted(pieces: Sequence[Piece], known: Known) -> list[Piece]:
    """Return the pieces with run-in titles as pieces of their own, where the items of the file have such ones."""
    for ends in (_bracketed_end, _bold_end):
        found = {at: end for at, piece in enumerate(pieces) if (end := ends(piece, known))}
        if len(found) >= _FEWEST or (found and min(found) == _first(pieces)):
            return [part for at, piece in enumerate(pieces) for part in _cut(piece, found.get(at, 0))]
    return list(pieces)


def _cut(piece: Piece, end: int) -> Iterator[Piece]:
    if not end:
        yield piece
        return
    title, text = parted(piece, end)
    yield replace(without_stop(title), place=Place.TITLE)
    yield text


def _first(pieces: Sequence[Piece]) -> int:
    return next((at for at, piece in enumerate(pieces) if piece.place is Place.TEXT and piece.plain.strip()), -1)


def _bracketed_end(piece: Piece, known: Known) -> int:
    """Return where a title in black brackets before a sentence ends, 0 where there is none."""
    text = piece.block.plain
    if not isinstance(piece.block, Paragraph) or piece.place is not Place.TEXT:
        return 0
    label = LABEL.match(text)
    found = BRACKETED.match(text, label.end() if label else 0)
    if found is None or "。" not in text[found.end():] or found[1] in known.sections:
        return 0
    long_enough = len(found[1]) > SECTION_LONGEST // 2
    return found.end() if long_enough else 0


def _bold_end(piece: Piece, known: Known) -> int:
    """Return where a bold title before a sentence that is not bold ends, 0 where there is none."""
    block = piece.block
    if not isinstance(block, Paragraph) or piece.place is not Place.TEXT or len(block.runs) < 2:
        return 0
    text, end = block.plain, 0
    for run in block.runs:
        if not run.bold:
            break
        end += len(run.text)
    title, rest = text[:end].strip(), text[end:]
    whole = (SHORTEST <= len(title) <= LONGEST and title[-1] in "。：:.】 \u3000") or rest[:1] in (" ", "\u3000", "\t")
    inner = LABEL.match(title) is not None and title[0] in "（(一二三四五六七八九十"
    fits = SHORTEST <= len(title) <= LONGEST and "，" not in title[-1] and whole and not inner
    return end if fits and "。" in rest and len(rest) > len(title) else 0
