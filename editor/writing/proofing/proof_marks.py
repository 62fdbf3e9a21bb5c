"""The problems in the text itself: a line under each, what it is when the mouse rests on it, what can be done."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip

from bulletin.proof.problem import Problem
from editor.pieces.rule_words import problem_words, rule_name, strength_words
from editor.shell import joining
from editor.writing.editor_pane import EditorPane
from editor.writing.proofing.checking import Checking
from editor.writing.proofing.mending import selecting
from editor.writing.proofing.strengths import mark_format

Offers = Callable[[Problem], Sequence[tuple[str, Callable[[], object]]]]


class ProofMarks(QObject):
    """`offers` gives the deeds for a problem as words and what to do, for the menu of the right button."""

    def __init__(self, pane: EditorPane, checking: Checking, offers: Offers) -> None:
        super().__init__(pane)
        self._pane, self._checking, self._offers = pane, checking, offers
        checking.changed.connect(lambda: pane.marking.show_near("problems", self._near))
        pane.menu_parts.append(self._add_offers)
        pane.viewport().installEventFilter(self)

    def at(self, position: int) -> Problem | None:
        """Return the problem at a position: of several the shortest."""
        here = [(end - start, each) for each, start, end in self._checking.spots.near(position, position)
                if each.strength in self._checking.shown]
        return min(here, key=lambda each: each[0])[1] if here else None

    def here(self) -> Problem | None:
        """Return the problem that is selected in the text, else the one the cursor is on."""
        cursor = self._pane.textCursor()
        chosen = (cursor.selectionStart(), cursor.selectionEnd())
        selected = (each for each, start, end in self._checking.spots.near(*chosen)
                    if (start, end) == chosen and each.strength in self._checking.shown)
        return next(selected, None) or self.at(cursor.position())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            problem = self._under(event.pos())
            if problem is not None:
                QToolTip.showText(event.globalPos(), tip(problem), self._pane.viewport())
                return True
            QToolTip.hideText()
        return super().eventFilter(watched, event)

    def _under(self, place: QPoint) -> Problem | None:
        """Return the problem the mouse is on; beside the end of a line is not on it."""
        cursor = self._pane.cursorForPosition(place)
        box = self._pane.cursorRect(cursor).adjusted(-24, -4, 24, 4)
        return self.at(cursor.position()) if box.contains(place) else None

    def _near(self, first: int, last: int) -> list[QTextEdit.ExtraSelection]:
        forms = {strength: mark_format(strength) for strength in self._checking.shown}
        made = []
        for problem, start, end in self._checking.spots.near(first, last):
            if problem.strength in forms:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = _over(self._pane, start, end), forms[problem.strength]
                made.append(mark)
        return made

    def _add_offers(self, menu: QMenu) -> None:
        problem = self.at(self._pane.menu_place)
        if problem is None:
            return
        others = menu.actions()
        heading = menu.addAction(rule_name(problem.rule))
        heading.setEnabled(False)
        actions = [heading]
        for words, deed in self._offers(problem):
            made = menu.addAction(words)
            made.triggered.connect(lambda checked=False, deed=deed: deed())
            actions.append(made)
        actions.append(menu.addSeparator())
        if others:
            menu.insertActions(others[0], actions)


def _over(pane: EditorPane, start: int, end: int) -> QTextCursor:
    """Return a cursor over a stretch; where that is empty, over the character behind it, at a line's end before it."""
    if start == end:
        line = pane.document().findBlock(start)
        behind = end < line.position() + line.length() - 1
        start, end = (start, end + 1) if behind else (max(line.position(), start - 1), end)
    return selecting(pane, start, end)


def tip(problem: Problem) -> str:
    """Return what is told of a problem: rule and strength, what it is, what should stand there, the source."""
    lines = [joining.apart((f"<b>{escape(rule_name(problem.rule))}</b>", escape(strength_words(problem.strength)))),
             escape(problem_words(problem))]
    if problem.suggestion is not None:
        lines.append(escape(suggestion_words(problem)))
    lines.append(escape(_tr("依据：{source}").format(source=problem.source)))
    return "<br>".join(lines)


def suggestion_words(problem: Problem) -> str:
    """Return what setting a problem with a suggestion right does: 改为“其他”, 删去“，”, 补“0”."""
    if not problem.suggestion:
        return _tr("删去“{words}”").format(words=problem.text)
    return (_tr("改为“{words}”") if problem.text else _tr("补“{words}”")).format(words=problem.suggestion)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ProofMarks", words)
