"""The reader: who sent a draft, how it came, its text, and what may be done with it now."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from bulletin.drafts import Draft, Urgency
from bulletin.intake.incoming import Kind, Warning
from bulletin.people import Actor
from bulletin.text import Text
from bulletin.workflow import Stage, Step
from editor.inbox.painting import URGENT_LOOKS
from editor.inbox.seeing import MOST, Seen, steps_open
from editor.inbox.terms import urgency_words, when_full
from editor.pieces.preview import fill
from editor.pieces.stages import STAGE_LOOKS
from editor.shell.chip import Chip
from editor.shell.colours import Colour
from editor.shell.terms import stage_words, step_words
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import EmptyState, IconLabel, button, line, note, quiet_button
from editor.shell.words import warning_words

STEPS = (Step.RESERVE, Step.DECLINE, Step.MERGE, Step.REOPEN, Step.UNMERGE)
COUNTER_STEPS = frozenset({Step.REOPEN, Step.UNMERGE})  # shown only where there is something to take back
ASKING = frozenset({Step.DECLINE, Step.MERGE})


def still_true(draft: Draft, warnings: tuple[Warning, ...]) -> tuple[Warning, ...]:
    """Return the warnings of taking in that still ask for something: none of a printed draft, and not the missing
    unit of one that has it by now.
    """
    if draft.stage is Stage.PUBLISHED:
        return ()
    return tuple(each for each in warnings if each.kind is not Kind.UNIT_UNKNOWN or not draft.facts.unit_id)


class Deeds(QWidget):
    """The buttons: open, the steps open now, the original. `asked(Step)`."""

    opened = Signal()
    asked = Signal(object)
    original_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = button(self.tr("打开采编"), "note-pencil", clicked=self.opened.emit)
        self.original = quiet_button("download-simple", self.tr("另存原件…"), self.original_asked.emit)
        self.steps: dict[Step, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.open)
        for step in STEPS:
            self.steps[step] = button(step_words(step.value) + ("…" if step in ASKING else ""))
            self.steps[step].clicked.connect(lambda checked=False, step=step: self.asked.emit(step))
            row.addWidget(self.steps[step])
        row.addStretch()
        row.addWidget(self.original)

    def offer(self, seen: Seen, actor: Actor | None) -> None:
        """Enable what `actor` may do with all drafts chosen, at most 200 at one go."""
        count = len(seen.chosen)
        may = steps_open(seen.chosen, actor) if count <= MOST else frozenset()
        for step, each in self.steps.items():
            fits = step in may and (count > 1) >= (step is Step.MERGE) and (step is not Step.UNMERGE or count == 1)
            each.setEnabled(fits)
            each.setVisible(fits or step not in COUNTER_STEPS)
        self.steps[Step.MERGE].setToolTip("" if count > 1 else self.tr("请先选中两篇以上"))
        there = seen.opened.submission is not None
        self.original.setEnabled(there)
        self.original.setToolTip(self.tr("另存原件…") if there else self.tr("粘贴的稿件没有原件，原文存为第一版"))


class Elided(QLabel):
    """A value that may be long: its middle is left out, the tool tip has it whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class FactsGrid(QWidget):
    """Names and values, two pairs in a row; an empty value is said to be missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (self.tr("报送单位"), self.tr("收到"), self.tr("信息员"), self.tr("电话"), self.tr("审签"),
                       self.tr("来源"))
        self._values: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(GRID)
        for number, name in enumerate(self._names):
            value = Elided() if number == len(self._names) - 1 else QLabel()
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(name)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(note(name), number // 2, number % 2 * 2)
            grid.addWidget(value, number // 2, number % 2 * 2 + 1)
            self._values.append(value)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def show_values(self, *values: str) -> None:
        """Show the values in the order of the names."""
        for label, value in zip(self._values, values, strict=True):
            label.setText(value or self.tr("未写明"))
            label.setToolTip(value)
            style(label, "" if value else "note")

    def values(self) -> dict[str, str]:
        """Return what is shown, by name."""
        return dict(zip(self._names, (label.text() for label in self._values), strict=True))


class Reader(QWidget):
    """One draft to be read; empty while none is chosen."""

    _text: Text = ()
    _shown: tuple[str, int] = ("", 0)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(420)
        self.title, self.facts, self.deeds = QLabel(), FactsGrid(), Deeds()
        style(self.title, "pane-title")
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.stage, self.urgency = Chip(""), Chip("")
        self.measure, self.remarks, self.cut = note(""), note("", wrapping=True), note(
            self.tr("此处只显示开头部分，全文请打开采编。"))
        self.several = note("", wrapping=True)
        style(self.remarks, "status-warning")
        self.text = QTextEdit(readOnly=True)
        style(self.text, "page")
        self.text.setAccessibleName(self.tr("正文"))
        self.text.setAcceptDrops(False)
        self.text.setTabChangesFocus(True)
        self._nothing = EmptyState(self.tr("选中一篇来稿，在这里阅读。"), icon_name="file-text")
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no draft is chosen."""
        self._page.hide()
        self._nothing.show()

    def show_seen(self, seen: Seen, remarks: Mapping[str, tuple[Warning, ...]], actor: Actor | None,
                  zoom: int) -> None:
        """Show a draft; `remarks` are the warnings of taking in by draft, `zoom` the size of the text in percent."""
        draft, submission = seen.opened.draft, seen.opened.submission
        facts, now = draft.facts, datetime.now(UTC)
        self.title.setText(draft.title)
        tone, sign = STAGE_LOOKS[draft.stage]
        self.stage.show_state(stage_words(draft.stage.value), tone, sign)
        self.urgency.setVisible(facts.urgency is not Urgency.NONE)
        if facts.urgency is not Urgency.NONE:
            self.urgency.show_state(urgency_words(facts.urgency), *URGENT_LOOKS[facts.urgency])
        self.measure.setText(self.tr("{characters:,} 字，第 {number} 版").format(
            characters=draft.characters, number=draft.revision_number))
        self.facts.show_values(
            seen.unit or self.tr("单位待定"), when_full(draft.received_at, now), facts.correspondent, facts.phone,
            facts.approver, submission.name if submission else self.tr("粘贴或口述"))
        self._show_remarks(seen, remarks.get(draft.id, ()))
        self.deeds.offer(seen, actor)
        self._show_several(len(seen.chosen))
        if self._shown != (draft.revision_id, zoom):
            self._shown, self._text = (draft.revision_id, zoom), seen.opened.revision.text
            self.cut.setVisible(not fill(self.text.document(), self._text, zoom))
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._nothing.hide()
        self._page.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._text:
            fill(self.text.document(), self._text, self._shown[1])

    def _show_several(self, count: int) -> None:
        words = (self.tr("选中的多于 {count} 篇，请分批办理。").format(count=MOST) if count > MOST
                 else self.tr("以下办理针对选中的 {count} 篇。").format(count=count))
        self.several.setText(words)
        self.several.setVisible(count > 1)

    def _show_remarks(self, seen: Seen, warnings: tuple[Warning, ...]) -> None:
        words = [warning_words(each.kind, each.count, each.detail) for each in still_true(seen.opened.draft, warnings)]
        if seen.opened.draft.reason:
            words.insert(0, self.tr("理由：{reason}").format(reason=seen.opened.draft.reason))
        if seen.whole:
            words.insert(0, self.tr("已并入《{title}》").format(title=seen.whole))
        self.remarks.setText("\n".join(words))
        self._remarks_row.setVisible(bool(words))

    def _lay_out(self) -> None:
        self._remarks_row = QWidget()
        row = QHBoxLayout(self._remarks_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("warning", 16, Colour.WARNING), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remarks, 1)
        states = QHBoxLayout()
        states.setSpacing(INSIDE)
        for part in (self.urgency, self.stage, self.measure):
            states.addWidget(part)
        states.addStretch()
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, INSIDE)
        page.setSpacing(INSIDE)
        page.addWidget(self.title)
        page.addLayout(states)
        page.addSpacing(GRID)
        page.addWidget(self.facts)
        page.addWidget(self._remarks_row)
        page.addSpacing(GRID)
        page.addWidget(self.several)
        page.addWidget(self.deeds)
        page.addSpacing(GRID)
        page.addWidget(line())
        page.addWidget(self.text, 1)
        page.addWidget(self.cut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        column.addWidget(self._nothing)
