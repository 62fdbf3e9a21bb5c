"""What there is to say of the problem chosen, and the buttons for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from bulletin.proof.problem import Problem
from editor.pieces.rule_words import problem_words
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import button, line, note
from editor.writing.proofing.proof_deeds import ProofDeeds
from editor.writing.proofing.proof_marks import suggestion_words


class ProblemCard(QWidget):
    """Sentence, suggestion and source; hidden while nothing is chosen."""

    def __init__(self, deeds: ProofDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem: Problem | None = None
        self.what, self.instead, self.source = QLabel(), QLabel(), note("", wrapping=True)
        for label in (self.what, self.instead, self.source):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        style(self.instead, "status-good")
        self.fix = button(self.tr("改正"), clicked=lambda: self._do(deeds.fix))
        self.fix.setToolTip(self.tr("改正这一处（Ctrl+.）"))
        self.kind = button(self.tr("改正同类…"), clicked=lambda: self._do(deeds.whole.fix_kind))
        self.kind.setToolTip(self.tr("改正全部同类，改前先列清单"))
        self.here = button(self.tr("本处忽略"), clicked=lambda: self._do(deeds.ignore_here))
        self.here.setToolTip(self.tr("这一处不再提示"))
        self.always = button(self.tr("一律忽略"), clicked=lambda: self._do(deeds.ignore_always))
        self.always.setToolTip(self.tr("任何稿件里的这个写法都不再提示，可在校对设置里恢复"))
        self._lay_out()
        self.hide()

    def show_problem(self, problem: Problem | None, editable: bool) -> None:
        """Show `problem`; what changes the text can be chosen only where it is `editable`."""
        self._problem = problem
        self.setVisible(problem is not None)
        if problem is None:
            return
        self.what.setText(problem_words(problem))
        self.instead.setText(suggestion_words(problem) if problem.suggestion is not None else "")
        self.instead.setVisible(problem.suggestion is not None)
        self.source.setText(self.tr("依据：{source}").format(source=problem.source))
        for made in (self.fix, self.kind):
            made.setEnabled(editable and problem.suggestion is not None)

    def _do(self, deed: object) -> None:
        if self._problem is not None:
            assert callable(deed)
            deed(self._problem)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        words.setSpacing(GRID)
        for label in (self.what, self.instead, self.source):
            words.addWidget(label)
        buttons = QGridLayout()
        buttons.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        buttons.setSpacing(INSIDE)
        for number, made in enumerate((self.fix, self.kind, self.here, self.always)):
            style(made, "small")
            made.setMinimumHeight(26)
            buttons.addWidget(made, number // 2, number % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(line())
        column.addLayout(words)
        column.addLayout(buttons)
