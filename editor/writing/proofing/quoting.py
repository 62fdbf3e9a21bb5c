"""A place of the text quoted in a row: the words around it faint, the hit underlined, what goes struck out."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from bulletin.proof.problem import Problem
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import interface_font
from editor.shell.theme import colour_now
from editor.writing.proofing.mends import Mend, around

_LONGEST = 18


class Kind(Enum):
    """What a piece of a quotation is."""

    AROUND = auto()
    HIT = auto()
    GONE = auto()
    CAME = auto()


@dataclass(frozen=True)
class Quote:
    """Pieces in order; `words` is the same for those who listen."""

    pieces: tuple[tuple[str, Kind], ...]
    words: str


_COLOURS = {Kind.AROUND: Colour.SECOND, Kind.HIT: Colour.INK, Kind.GONE: Colour.WARNING, Kind.CAME: Colour.GOOD}


def quote_problem(problem: Problem, whole: str) -> Quote:
    """Quote a problem out of the whole text, with the suggestion behind it."""
    left, right = around(whole, problem.start, problem.end)
    if problem.suggestion is not None:
        return _change(left[-6:], problem.text, problem.suggestion, right)
    hit = _short(problem.text)
    return Quote(((left[-6:], Kind.AROUND), (hit, Kind.HIT), (right, Kind.AROUND)), left + problem.text + right)


def quote_mend(mend: Mend) -> Quote:
    """Quote a proposed change."""
    return _change(mend.left, mend.before, mend.after, mend.right)


def _change(left: str, before: str, after: str, right: str) -> Quote:
    pieces = ((left, Kind.AROUND), (_short(before), Kind.GONE), (_short(after), Kind.CAME), (right, Kind.AROUND))
    if after:
        words = joining.became((f"{left}{before}{right}", f"{left}{after}{right}"))
    else:
        words = QCoreApplication.translate("Quote", "{left}{before}{right}　删“{before}”").format(
            left=left, before=before, right=right)
    return Quote(tuple(each for each in pieces if each[0]), words)


def paint_quote(painter: QPainter, place: QRect, quote: Quote) -> None:
    """Paint the pieces in one line from the left of `place`; what does not fit is cut with an ellipsis."""
    painter.save()
    left = place.left()
    for words, kind in quote.pieces:
        font = _font(kind)
        room = place.right() - left
        if room <= 0:
            break
        painter.setFont(font)
        painter.setPen(colour_now(_COLOURS[kind]))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, place.top(), room, place.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        left += QFontMetrics(font).horizontalAdvance(shown)
    painter.restore()


def _font(kind: Kind) -> QFont:
    font = interface_font(semibold=kind in (Kind.HIT, Kind.CAME))
    font.setUnderline(kind in (Kind.HIT, Kind.CAME))
    font.setStrikeOut(kind is Kind.GONE)
    return font


def _short(words: str) -> str:
    """Return words on one line, white space made visible, the middle of long ones left out."""
    shown = words.replace("\n", "↵").replace("\t", "⇥").replace(" ", "␣").replace("\u3000", "□")
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST // 2]}…{shown[-_LONGEST // 2 + 1:]}"
