"""签发前检查: what happens at signing with classification, personal data and figures nobody checked."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bulletin.desk.proofing import wordbook
from bulletin.proof.wordbook import Wordbook
from editor.office.seeing import OfficeView
from editor.pieces.gate_choices import Gate, GateChoices, deed_for
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, style
from editor.shell.widgets import button, note

WIDTH = 680


class GatesPage(QWidget):
    """The choices; each is kept at once."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.choices = GateChoices()
        self.choices.changed.connect(self._keep)
        self.back = button(self.tr("恢复默认"), clicked=self._go_back)
        style(self.back, "link")
        self._book, self._allowed = Wordbook(), False
        inside, head = QWidget(), QLabel(self.tr("签发前检查"))
        inside.setMaximumWidth(WIDTH)
        style(head, "pane-title")
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(head)
        column.addWidget(note(self.tr(
            "签发时程序先看这几项，选定即生效。“提醒，不拦”：告诉签发人，由签发人决定；“不许签发”：处理完才能签。待补的空缺一律不许签发。"),
            wrapping=True))
        column.addWidget(self.choices)
        column.addWidget(note(self.tr("默认：三项都是“提醒，不拦”。"), wrapping=True))
        column.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside)

    def allow(self, allowed: bool) -> None:
        """Let the choices be changed, or only be read."""
        self.choices.setEnabled(allowed)
        self._allowed = allowed
        self._show_book(self._book)

    def show_view(self, view: OfficeView) -> None:
        """Show what holds."""
        self._show_book(view.book)

    def _show_book(self, book: Wordbook) -> None:
        self._book = book
        self.choices.show_book(book)
        self.back.setVisible(self._allowed and bool(self._unusual()))

    def _unusual(self) -> tuple[Gate, ...]:
        """Return the defaults of the choices that are not as by default."""
        usual, book = Wordbook(), self._book
        pairs = ((usual.on_classified, book.on_classified), (usual.on_personal, book.on_personal),
                 (usual.on_figures, book.on_figures))
        return tuple(by_default for by_default, now in pairs if by_default != now)

    def _go_back(self) -> None:
        for gate in self._unusual():
            self._keep(gate)

    def _keep(self, gate: Gate) -> None:
        actor, at, deed = self._frame.person, datetime.now(UTC), deed_for(gate)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: deed(archive, actor=actor, at=at), self._kept, self._refused)

    def _kept(self, nothing: None) -> None:
        self._frame.say(self.tr("签发前检查的设置已改"))
        self._frame.background.ask(self, wordbook, self._show_book)

    def _refused(self, error: Exception) -> None:
        self._frame.trouble(error)
        self._frame.background.ask(self, wordbook, self._show_book)
