"""The text of an old bulletin cut into pieces that each hold one thing: lines, a section before a title, a credit."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from bulletin.intake.incoming import Look
from bulletin.old_issues.issue import Piece, Place
from bulletin.text import Paragraph, Run, Text

OPENING, CLOSING = "【［[〔〖", "】］]〕〗"
SECTION_LONGEST = 12
BRACKETED = re.compile(
    rf"[{re.escape(OPENING)}]\s*([^{re.escape(OPENING + CLOSING)}]{{2,40}}?)\s*[{re.escape(CLOSING)}]")
SIGNS = "◆◇■□●○▲△★☆※▶►◎⊙·•✦❖➢➤"
DECORATED = re.compile(rf"[{SIGNS}\s“”\"—\-~=*]*(.*?)[{SIGNS}\s“”\"—\-~=*]*")
LABEL = re.compile(
    rf"(?:[{SIGNS}]\s*)?(?:\d{{1,2}}(?:[.．](?!\d)|、)|[一二三四五六七八九十]{{1,3}}、|[（(](?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})[）)]"
    rf"|[{SIGNS}])[ \u3000\t]*")
# What a credit is about, where it closes the last sentence of an item: （青禾镇报送）, （县农业农村局  王芳）.
CLOSING_CREDIT = re.compile(
    r"(?<=[。！？”])[ \u3000]*([（(](?!附|图|完|此|注|本|见|详|以下)[^（）()。：:；，,]{2,30}[）)])$")
LABELLED_CREDIT = re.compile(
    r"(?<=[。！？”])[ \u3000]*([（(](?:供稿|撰稿|来源|作者|报送|责编)[^（）()。]{1,40}[）)])$")


@dataclass(frozen=True)
class Known:
    """What the journal is known by: the names it had, and its sections."""

    names: tuple[str, ...] = ()
    sections: frozenset[str] = frozenset()


def cut(text: Text, looks: tuple[Look | None, ...], known: Known) -> tuple[Piece, ...]:
    """Return the pieces of a text; together they hold every visible character of it, in its order."""
    fitting = looks if len(looks) <= len(text) else ()
    return tuple(piece for block, look in zip_longest(text, fitting) for piece in _cut(block, look or Look(), known))


def section_named(text: str, known: Known) -> str:
    """Return the section a line is the heading of, empty where it is none: its name in brackets, between signs, alone.
    """
    line = text.strip()
    bracketed = BRACKETED.fullmatch(line)
    if bracketed and len(bracketed[1]) <= SECTION_LONGEST:
        return re.sub(r"\s", "", bracketed[1])
    decorated = DECORATED.fullmatch(bracketed[1] if bracketed else line)
    bare = re.sub(r"\s", "", decorated[1]) if decorated else ""
    return bare if bare in known.sections else ""


def labelled(piece: Piece) -> Piece:
    """Return a piece with the number or sign before its words as its label: 1. 一、 （一） ◆; and brackets around them.
    """
    block, found = piece.block, LABEL.match(piece.block.plain)
    if not isinstance(block, Paragraph) or piece.label or piece.tail:
        return piece
    text = block.plain
    start = found.end() if found and found.end() < len(text) else 0
    within = BRACKETED.fullmatch(text[start:].strip())
    start += text[start:].index(within[1]) if within else 0
    end = start + len(within[1]) if within else len(text)
    return replace(piece, block=replace(block, runs=_runs(block.runs, start, end)), label=text[:start], tail=text[end:])


def without_stop(piece: Piece) -> Piece:
    """Return a piece with the stop at its end as its tail: a bold beginning is a title without it."""
    block, text = piece.block, piece.block.plain
    end = len(text.rstrip("。：:. \u3000\t"))
    if not isinstance(block, Paragraph) or not 0 < end < len(text):
        return piece
    return replace(piece, block=replace(block, runs=_runs(block.runs, 0, end)), tail=text[end:] + piece.tail)


def parted(piece: Piece, at: int) -> Iterator[Piece]:
    """Yield a piece parted before its character `at`; white space at the place stays with the first."""
    block = piece.block
    if not isinstance(block, Paragraph) or not 0 < at < len(block.plain):
        yield piece
        return
    first, second = _runs(block.runs, 0, at), _runs(block.runs, at, len(block.plain))
    yield replace(piece, block=replace(block, runs=first))
    yield replace(piece, block=replace(block, runs=second), joins=True)


def _cut(block: object, look: Look, known: Known) -> Iterator[Piece]:
    if not isinstance(block, Paragraph):
        yield Piece(block, look)  # type: ignore[arg-type]
        return
    piece = Piece(block, look)
    lines = list(_at_breaks(piece)) if _holds_several(block.plain) else [piece]
    for line in lines:
        yield from _sections_and_credits(line, known)


def _holds_several(text: str) -> bool:
    """Return whether line breaks inside a paragraph part things that Word users type below each other."""
    return "\n" in text and "。" not in text


def _at_breaks(piece: Piece) -> Iterable[Piece]:
    rest = piece
    while (found := rest.block.plain.find("\n")) >= 0 and found + 1 < len(rest.block.plain):
        first, rest = parted(rest, found + 1)
        yield _without_break(first)
    yield rest


def _without_break(piece: Piece) -> Piece:
    block = piece.block
    if not isinstance(block, Paragraph):
        return piece
    *before, last = block.runs
    return replace(piece, block=replace(block, runs=(*before, replace(last, text=last.text.rstrip("\n")))))


def _sections_and_credits(piece: Piece, known: Known) -> Iterator[Piece]:
    text = piece.block.plain
    head = BRACKETED.match(text)
    if head and head.end() < len(text.rstrip()) and len(head[1]) <= SECTION_LONGEST and (
            head[1] in known.sections or "。" not in text):
        section, piece = parted(piece, head.end())
        yield replace(section, place=Place.SECTION)
        text = piece.block.plain
    closing = CLOSING_CREDIT.search(text) or LABELLED_CREDIT.search(text)
    if closing:
        body, credit = parted(piece, closing.start(1))
        yield body
        yield replace(credit, place=Place.CREDIT)
    else:
        yield piece


def _runs(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    """Return the runs of the characters from `start` to `end`."""
    found, at = list[Run](), 0
    for run in runs:
        text = run.text[max(0, start - at):max(0, end - at)]
        if text:
            found.append(replace(run, text=text))
        at += len(run.text)
    return tuple(found)
