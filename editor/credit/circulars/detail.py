"""The circular chosen: its state, its text as it reads, what changed since, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from bulletin.credit.differences import Difference
from bulletin.credit.issued import CircularState
from bulletin.desk.circulars import Listed
from bulletin.people import Actor, RoleName
from bulletin.text import Text
from editor.credit.circulars.words import chip_of, facts_of, is_signed
from editor.pieces.preview import fill
from editor.shell import joining
from editor.shell.chip import Chip
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import IconLabel, button, line, note

_NAMED = 4  # differences that are named in the strip


class Detail(QWidget):
    """Buttons are enabled by the circular's state and by who sits here."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._listed: Listed | None = None
        self._actor: Actor | None = None
        self.title, self.facts, self.chip = QLabel(), note("", wrapping=True), Chip("")
        self.text, self.stale, self.strip = QTextBrowser(), note("", wrapping=True), QFrame()
        self.open_text = button(self.tr("打开文字"), "pencil-simple")
        self.recount = button(self.tr("重新统计"), "arrows-clockwise")
        self.docx = button(self.tr("导出 DOCX"), "export")
        self.xlsx = button(self.tr("导出 XLSX"), "table")
        self.void = button(self.tr("作废…"))
        self.issue = button(self.tr("印发…"), main=True)
        self._lay_out()

    def show_circular(self, listed: Listed) -> None:
        """Show another circular, without its text yet."""
        same = self._listed is not None and self._listed.circular.id == listed.circular.id
        self._listed = listed
        self.title.setText(listed.circular.title)
        self.facts.setText(facts_of(listed))
        chip = chip_of(listed)
        self.chip.show_state(chip.word, chip.tone, chip.icon)
        if not same:
            self.text.clear()
            self.show_changes(())
        self._enable()

    def show_text(self, text: Text) -> None:
        """Show the words."""
        bar = self.text.verticalScrollBar()
        at = bar.value()
        if not fill(self.text.document(), text, self._frame.settings.text_zoom):
            self.text.append(self.tr("（后面的内容请打开文字看。）"))
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        bar.setValue(at)

    def show_changes(self, changes: Sequence[Difference]) -> None:
        """Say what became different since the figures were counted."""
        self.strip.setVisible(bool(changes))
        named = joining.halves(each.words for each in changes[:_NAMED])
        self.stale.setText(self.tr("统计以后有 {count} 处数据变化：{named}{more}。").format(
            count=len(changes), named=named, more=self.tr(" 等") if len(changes) > _NAMED else ""))

    def allow(self, actor: Actor | None, read_only: bool = False) -> None:
        """Somebody else sits here, or nobody; an archive that is only read lets nothing be done."""
        self._actor = None if read_only else actor
        self._enable()

    def _enable(self) -> None:
        state = self._listed.circular.state if self._listed else CircularState.VOID
        writes = _has(self._actor, RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY)
        signs = _has(self._actor, RoleName.SECRETARY)
        drafted = state is CircularState.DRAFTED
        self.recount.setEnabled(drafted and writes)
        self.issue.setVisible(drafted)
        signed = self._listed is not None and is_signed(self._listed)
        self.issue.setEnabled(drafted and signs and signed)
        why = self.tr("印发由签发人办理") if signed else self.tr("文字签发后才能印发")
        self.issue.setToolTip("" if self.issue.isEnabled() else why)
        self.void.setEnabled(state is not CircularState.VOID and (writes if drafted else signs))
        for each in (self.docx, self.xlsx):
            each.setEnabled(self._actor is not None and state is not CircularState.VOID)

    def _lay_out(self) -> None:
        style(self.title, "pane-title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAccessibleName(self.tr("通报文字"))
        style(self.text, "page")
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.title, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        strip = QHBoxLayout(self.strip)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.setSpacing(INSIDE)
        strip.addWidget(IconLabel("warning", role=Colour.WARNING))
        strip.addWidget(self.stale, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        for each in (self.open_text, self.recount, self.docx, self.xlsx, self.void):
            style(each, "small")  # five of them, and the main one, stand uncut in a window of 1280 pixels
            buttons.addWidget(each)
        buttons.addStretch()
        buttons.addWidget(self.issue)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addLayout(buttons)
        column.addWidget(self.strip)
        column.addWidget(line())
        column.addWidget(self.text, 1)


def _has(actor: Actor | None, *roles: RoleName) -> bool:
    return actor is not None and (actor.single_seat or bool(actor.roles & set(roles)))
