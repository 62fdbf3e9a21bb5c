"""The narrow strips around the paper: the facts above, the news in between, the history below."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bulletin.drafts import Urgency
from editor.pieces.natures import nature_words
from editor.shell import days, joining
from editor.shell.chip import Chip, Tone
from editor.shell.colours import Colour
from editor.shell.terms import deed_words, reason_words
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button, note
from editor.signing.waiting import DraftRow, IssueRow, Row
from editor.signing.words import moment, urgency_words

_UNUSUAL = frozenset({"act_for", "bypass"})


class Elided(QLabel):
    """A line that is cut with an ellipsis at its right, or at its left where the end matters."""

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._whole, self._mode = "", mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show other words; the tool tip has them whole."""
        self._whole = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._cut()

    def words(self) -> str:
        """Return the words, uncut."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(QFontMetrics(self.font()).elidedText(self._whole, self._mode, max(20, self.width() - 2)))


class FactStrip(QWidget):
    """What is known about the thing beside its text: a small label above each value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        self._row.setSpacing(BETWEEN)
        self._parts: list[QWidget] = []
        self._values: dict[str, Elided] = {}
        self._urgency = Chip("", Tone.URGENT, "lightning")
        self._urgency.hide()
        self._row.addWidget(self._urgency)

    def show_row(self, row: Row) -> None:
        """Show the facts of a draft or an issue."""
        values = self._draft(row) if isinstance(row, DraftRow) else self._issue(row)
        if [name for name, _, _ in values] != list(self._values):
            self._build(values)
        for name, value, _ in values:
            self._values[name].show_words(value or "—")
        urgency = row.draft.facts.urgency if isinstance(row, DraftRow) else Urgency.NONE
        self._urgency.setVisible(urgency is not Urgency.NONE)
        if urgency is not Urgency.NONE:
            self._urgency.show_state(urgency_words(urgency), Tone.URGENT, "lightning")

    def value(self, name: str) -> str:
        """Return what stands under a label; empty when the label is not there."""
        return self._values[name].words() if name in self._values else ""

    def _draft(self, row: DraftRow) -> Sequence[tuple[str, str, int]]:
        facts, draft = row.draft.facts, row.draft
        return (
            (self.tr("报送单位"), row.file.unit or self.tr("未定"), 3),
            (self.tr("信息员"), " ".join((facts.correspondent, facts.phone)).strip(), 5),
            (self.tr("审签人"), facts.approver, 2), (self.tr("编辑"), row.editor, 2),
            (self.tr("刊物栏目"), self._place(row.line.journal, facts.section), 6),
            (self.tr("性质"), nature_words(facts.nature), 2),
            (self.tr("字数"), str(draft.characters), 2), (self.tr("版本"), str(draft.revision_number), 1))

    def _place(self, journal: str, section: str) -> str:
        """Return where the draft is meant to stand: journal and section, as far as they are decided."""
        return " · ".join(part for part in (journal, section) if part) or self.tr("未定")

    def _issue(self, row: IssueRow) -> Sequence[tuple[str, str, int]]:
        return (
            (self.tr("刊物"), row.board.journal.name, 3),
            (self.tr("日期"), days.full_day_words(row.issue.day), 3),
            (self.tr("篇数"), str(len(row.items)), 1),
            (self.tr("字数"), str(sum(item.draft.characters for item in row.items)), 1),
            (self.tr("说明"), self.tr("签发即定下篇目和次序；期号在成刊时取用。"), 8))

    def _build(self, values: Sequence[tuple[str, str, int]]) -> None:
        """Put other labels in place: those of a draft, or those of an issue."""
        for part in self._parts:
            part.hide()
            self._row.removeWidget(part)
            part.deleteLater()
        self._parts, self._values = [], {}
        for at, (name, _, share) in enumerate(values):
            part, shown = QWidget(), Elided()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GRID // 2)
            column.addWidget(note(name))
            column.addWidget(shown)
            self._parts.append(part)
            self._values[name] = shown
            self._row.insertWidget(at, part, share)


class NewsBar(QWidget):
    """Says that what is being read is no longer what stands in the archive; the button shows the new text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        style(card, "card")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.show_new = button(self.tr("看新稿"))
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, INSIDE, EDGE, 0)
        around.addWidget(card)
        row = QHBoxLayout(card)
        row.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("warning-circle", role=Colour.WARNING))
        row.addWidget(self._words, 1)
        row.addWidget(self.show_new)
        self.hide()

    def say(self, words: str, offer: bool) -> None:
        """Show `words`; with `offer` the new text can be called up."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show_new.setVisible(offer)
        self.show()

    def words(self) -> str:
        """Return what is said; empty when nothing is."""
        return self._words.text() if not self.isHidden() else ""


class HistoryStrip(QWidget):
    """Who did what when, in one line, the latest at the right; the tool tip has it line by line with reasons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = Elided(Qt.TextElideMode.ElideLeft)
        style(self._line, "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("clock", 14))
        row.addWidget(self._line, 1)

    def show_row(self, row: Row, now: datetime) -> None:
        """Show the history of a draft; an issue shows who signed it."""
        lines = self._draft(row, now) if isinstance(row, DraftRow) else self._issue(row, now)
        self._line.show_words(joining.became(lines))
        self._line.setToolTip("\n".join(lines))

    def words(self) -> str:
        """Return the history in one line."""
        return self._line.words()

    def _draft(self, row: DraftRow, now: datetime) -> list[str]:
        lines = []
        unusual = {entry.thing for entry in row.file.history if entry.deed in _UNUSUAL}
        for entry in row.file.history:
            who = row.file.names.get(entry.who, self.tr("（已离任）"))
            # What is out of the ordinary has a line of its own, with the reason.
            told_below = bool(entry.thing) and entry.thing in unusual and entry.deed not in _UNUSUAL
            said = "" if told_below else reason_words(entry.deed, entry.reason)
            reason = self.tr("（{reason}）").format(reason=said) if said else ""
            lines.append(f"{moment(entry.at, now)} {who} {deed_words(entry.deed)}{reason}")
        return lines

    def _issue(self, row: IssueRow, now: datetime) -> list[str]:
        signature = row.issue.signature
        if signature is None:
            return [self.tr("尚未签发")]
        words = self.tr("{at} {who} 签发").format(at=moment(signature.signed_at, now), who=row.board.signer)
        return [words] if row.signed else [words, self.tr("此后有改动，须重新签发")]
