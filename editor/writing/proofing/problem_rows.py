"""The problems as a list shows them: the place quoted with the hit marked, under it the rule, and how strong it is."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulletin.proof.problem import Problem
from editor.pieces.rule_words import rule_name, strength_words
from editor.shell.chip import chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.rows import PADDING, ROW_ROLE, paint_ground
from editor.shell.theme import INSIDE, colour_now
from editor.writing.proofing.quoting import Quote, paint_quote, quote_problem
from editor.writing.proofing.strengths import chip

HEIGHT = 52
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class QuotedRow:
    """What the painter needs: the quotation, the line beneath, and the problem whose strength the chip tells."""

    quote: Quote
    beneath: str
    problem: Problem


class ProblemRows(QAbstractListModel):
    """Quotations are made when a row is first seen: a text may have thousands of problems."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems: list[Problem] = []
        self._whole = ""

    def show_problems(self, problems: list[Problem], whole: str) -> None:
        """Show these problems of the text `whole`."""
        self.beginResetModel()
        self.problems, self._whole = problems, whole
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.problems)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        problem = self.problems[index.row()]
        if role == ROW_ROLE:
            return QuotedRow(quote_problem(problem, self._whole), rule_name(problem.rule), problem)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{rule}，{strength}：{quote}").format(
                rule=rule_name(problem.rule), strength=strength_words(problem.strength),
                quote=quote_problem(problem, self._whole).words)
        return None


class ProblemPainter(QStyledItemDelegate):
    """Paints rows of `ProblemRows`, all of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        paint_ground(painter, option)
        row = index.data(ROW_ROLE)
        if not isinstance(row, QuotedRow):
            return
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        half = place.height() // 2
        paint_quote(painter, place.adjusted(0, 4, 0, -half), row.quote)
        lower, look = place.adjusted(0, half, 0, -4), chip(row.problem.strength)
        width = chip_width(look.word)
        right = QRect(lower.right() - width, lower.top(), width, lower.height())
        paint_chip(painter, right, look.tone, look.icon, look.word)
        lower.setRight(right.left() - INSIDE)
        font = interface_font(NOTE)
        painter.setFont(font)
        painter.setPen(colour_now(Colour.SECOND))
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter,
                         QFontMetrics(font).elidedText(row.beneath, Qt.TextElideMode.ElideRight, lower.width()))
