"""The reader: who sent a draft, how it came, its text, and what may be done with it now."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from bulletin.drafts import Draft, Urgency
from bulletin.intake.incoming import Kind, Warning
from bulletin.people import Actor
from bulletin.text import Text
from bulletin.workflow import Stage, Step
from editor.inbox.facts_grid import FactsGrid
from editor.inbox.painting import URGENT_LOOKS
from editor.inbox.seeing import MOST, Seen, steps_open
from editor.inbox.terms import urgency_words
from editor.inbox.twins_strip import TwinsStrip, notes_on
from editor.pieces.bases import can_confirm
from editor.pieces.preview import fill
from editor.pieces.stages import STAGE_LOOKS
from editor.shell.chip import Chip
from editor.shell.remark_words import warning_words
from editor.shell.terms import stage_words, step_words
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import EmptyState, button, line, note

STEPS = (Step.RESERVE, Step.DECLINE, Step.MERGE, Step.REOPEN, Step.UNMERGE)
COUNTER_STEPS = frozenset({Step.REOPEN, Step.UNMERGE})  # shown only where there is something to take back
ROOMY = 700  # pixels; below, the text needs the height more than the notes do
ASKING = frozenset({Step.DECLINE, Step.MERGE})
LIKENESS = frozenset({Kind.SAME_TEXT, Kind.SIMILAR, Kind.SAME_TITLE, Kind.REVISED})


def still_true(draft: Draft, warnings: tuple[Warning, ...]) -> tuple[Warning, ...]:
    """Return the warnings of taking in that still ask for something: none of a printed draft, not the missing unit of
    one that has it by now, and not what a draft is like, which is told as it stands today.
    """
    if draft.stage is Stage.PUBLISHED:
        return ()
    settled = LIKENESS | ({Kind.UNIT_UNKNOWN} if draft.facts.unit_id else set())
    return tuple(each for each in warnings if each.kind not in settled)


class Deeds(QWidget):
    """The buttons: open, and the steps open now. `asked(Step)`."""

    opened = Signal()
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = button(self.tr("打开采编"), "note-pencil", clicked=self.opened.emit)
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

    def offer(self, seen: Seen, actor: Actor | None) -> None:
        """Enable what `actor` may do with all drafts chosen, at most 200 at one go."""
        count = len(seen.chosen)
        may = steps_open(seen.chosen, actor) if count <= MOST else frozenset()
        for step, each in self.steps.items():
            fits = step in may and (count > 1) >= (step is Step.MERGE) and (step is not Step.UNMERGE or count == 1)
            each.setEnabled(fits)
            each.setVisible(fits or step not in COUNTER_STEPS)
        self.steps[Step.MERGE].setToolTip("" if count > 1 else self.tr("请先选中两篇以上"))


class Reader(QWidget):
    """One draft to be read; empty while none is chosen. `accepted` says that what was guessed is right."""

    accepted = Signal()
    _text: Text = ()
    _shown: tuple[str, int] = ("", 0)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(420)
        self.title, self.facts, self.deeds = QLabel(), FactsGrid(), Deeds()
        style(self.title, "pane-title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.stage, self.urgency = Chip(""), Chip("")
        self.measure, self.cut = note(""), note(self.tr("此处只显示开头部分，全文请打开采编。"))
        self.several, self.strip = note("", wrapping=True), TwinsStrip()
        self.remarks = self.strip.remarks
        self.accept = button(self.tr("核对无误"), clicked=self.accepted.emit)
        style(self.accept, "small")
        self.accept.setToolTip(self.tr("推测的内容都对（F4）"))
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

    def show_seen(self, seen: Seen, actor: Actor | None, zoom: int, readable: bool = False) -> None:
        """Show a draft; `zoom` is the size of the text in percent, `readable` says whether its original can be read in
        another way.
        """
        draft = seen.opened.draft
        facts, now = draft.facts, datetime.now(UTC)
        self.title.setText(draft.title)
        called = seen.stage_of(draft)
        self.stage.show_state(stage_words(called.value), *STAGE_LOOKS[called])
        self.urgency.setVisible(facts.urgency is not Urgency.NONE)
        if facts.urgency is not Urgency.NONE:
            self.urgency.show_state(urgency_words(facts.urgency), *URGENT_LOOKS[facts.urgency])
        self.measure.setText(self.tr("{characters:,} 字，第 {number} 版").format(
            characters=draft.characters, number=draft.revision_number))
        self.facts.show_seen(seen, readable, now)
        self.accept.setVisible(can_confirm(draft, actor))
        self.strip.show_notes(draft.id, notes_on(seen, actor), self._lines(seen))
        self.deeds.offer(seen, actor)
        self._show_several(len(seen.chosen))
        if self._shown != (draft.revision_id, zoom):
            self._shown, self._text = (draft.revision_id, zoom), seen.opened.revision.text
            self.cut.setVisible(not fill(self.text.document(), self._text, zoom))
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._nothing.hide()
        self._page.show()

    def add_below(self, pane: QWidget) -> None:
        """Put a pane under the text."""
        self._column.addWidget(pane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip.set_room(self.height() >= ROOMY)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._text:
            fill(self.text.document(), self._text, self._shown[1])

    def _show_several(self, count: int) -> None:
        words = (self.tr("选中的多于 {count} 篇，请分批办理。").format(count=MOST) if count > MOST
                 else self.tr("以下办理针对选中的 {count} 篇。").format(count=count))
        self.several.setText(words)
        self.several.setVisible(count > 1)

    def _lines(self, seen: Seen) -> list[str]:
        words = [warning_words(each.kind, each.count, each.detail)
                 for each in still_true(seen.opened.draft, seen.remarks)]
        if seen.opened.draft.reason:
            words.insert(0, self.tr("理由：{reason}").format(reason=seen.opened.draft.reason))
        if seen.whole:
            words.insert(0, self.tr("已并入《{title}》").format(title=seen.whole))
        return words

    def _lay_out(self) -> None:
        states = QHBoxLayout()
        states.setSpacing(INSIDE)
        for part in (self.urgency, self.stage, self.measure):
            states.addWidget(part)
        states.addStretch()
        states.addWidget(self.accept)
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, INSIDE)
        page.setSpacing(INSIDE)
        page.addWidget(self.title)
        page.addLayout(states)
        page.addSpacing(GRID)
        page.addWidget(self.facts)
        page.addWidget(self.strip)
        page.addSpacing(GRID)
        page.addWidget(self.several)
        page.addWidget(self.deeds)
        page.addSpacing(GRID)
        page.addWidget(line())
        page.addWidget(self.text, 1)
        page.addWidget(self.cut)
        self._column = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        column.addWidget(self._nothing)
