"""The yellow note over a draft: which others it is like, whose revised text it is, what was remarked as it came in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bulletin.desk.looking import Alikeness
from bulletin.drafts import Draft
from bulletin.people import Actor
from bulletin.twins import Alike
from bulletin.workflow import Stage, Step, open_steps
from editor.inbox.seeing import Seen
from editor.shell import joining
from editor.shell.colours import DARK, Colour
from editor.shell.terms import stage_words
from editor.shell.theme import GRID, INSIDE, RADIUS, colour_now, style
from editor.shell.widgets import IconLabel, button, note

MOST, LEAST = 2, 1  # things shown before the note is unfolded: with room enough, and with little
WASH = 36
LEAST_TITLE = 24


@dataclass(frozen=True)
class Note:
    """One thing to be known: words before and after the title of another draft, and the deeds offered, by name.

    The names are those of the signals of `TwinsStrip`.
    """

    other: Draft
    before: str
    after: str
    deeds: tuple[str, ...] = field(default=())

    @property
    def words(self) -> str:
        return f"{self.before}{joining.titled(self.other.title)}{self.after}"


def notes_on(seen: Seen, actor: Actor | None) -> list[Note]:
    """Return what is to be known of the draft seen, the weightiest first; only what `actor` may do is offered."""
    draft = seen.opened.draft
    notes = []
    if seen.revises is not None:
        offered = ("compare", "take_over") if _can(draft, Step.MERGE, actor) else ("compare",)
        notes.append(Note(seen.revises, _tr("这是"), _tr("的修订稿") + _stands(seen, seen.revises, ""), offered))
    for revised in seen.revised_by:
        offered = ("compare", "take_over") if _can(revised, Step.MERGE, actor) else ("compare",)
        notes.append(Note(revised, _tr("有修订稿来了："), "", offered))
    known = {revised.id for revised in seen.revised_by} | {draft.revises}
    # What was printed already weighs most, however alike.
    found = sorted(seen.alike, key=lambda each: not each.printed)
    return notes + [_alike(seen, each, actor) for each in found if each.other.id not in known]


def _alike(seen: Seen, found: Alikeness, actor: Actor | None) -> Note:
    before, after = {
        Alike.SAME_TEXT: (_tr("与"), _tr("文字相同")),
        Alike.SIMILAR: (_tr("与"), _tr("相似 {percent}%").format(percent=round(found.twin.likeness * 100))),
        Alike.SAME_TITLE: (_tr("与"), _tr("同单位近期同题")),
    }[found.twin.alike]
    deeds = ("compare", "dismiss", "decline") if _can(seen.opened.draft, Step.DECLINE, actor) else ("compare",)
    return Note(found.other, before, after + _stands(seen, found.other, found.printed), deeds)


def _stands(seen: Seen, other: Draft, printed: str) -> str:
    if printed:
        return _tr("，已在{printed}刊登").format(printed=printed)
    called = seen.stage_of(other)
    return "" if called is Stage.RECEIVED else _tr("（{stage}）").format(stage=stage_words(called.value))


def _can(draft: Draft, step: Step, actor: Actor | None) -> bool:
    return actor is not None and step in open_steps(draft.stage, actor)


class TwinsStrip(QFrame):
    """At most one note, folded where there are more things to know than fit; hidden where there is nothing.

    `opened(Draft)`, `compare(Draft)`, `dismiss(Draft)`, `decline(Draft)` and `take_over(Draft)` name the other draft.
    `remarks` are the remarks of taking in, below.
    """

    opened = Signal(object)
    compare = Signal(object)
    dismiss = Signal(object)
    decline = Signal(object)
    take_over = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks = note("", wrapping=True)
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = button("", clicked=self._fold)
        style(self.more, "small")
        self._shown_for = ""
        self._unfolded, self._at_first = False, MOST
        self._notes: list[Note] = []
        self._lines: list[str] = []
        self.rows: list[NoteRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(INSIDE)
        self._column.addWidget(self.remarks)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.more)
        self._foot.addStretch()
        self._column.addLayout(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSIDE + GRID, INSIDE, INSIDE, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("warning", 16, Colour.WARNING), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self.hide()

    def show_notes(self, draft_id: str, notes: Sequence[Note], lines: Sequence[str]) -> None:
        """Show what is to be known of a draft; another one is shown folded again."""
        if draft_id != self._shown_for:
            self._shown_for, self._unfolded = draft_id, False
        self._notes, self._lines = list(notes), list(lines)
        self._show()

    def set_room(self, much: bool) -> None:
        """Say whether there is room for more than one thing at first."""
        if self._at_first != (MOST if much else LEAST):
            self._at_first = MOST if much else LEAST
            self._show()

    def words(self) -> list[str]:
        """Return what the rows say that are shown."""
        return [row.words() for row in self.rows]

    def choose(self, deed: str) -> None:
        """Do what the first row that offers `deed` does: what its key means."""
        row = next((row for row in self.rows if deed in row.deeds), None)
        if row is not None:
            row.deeds[deed].click()

    def paintEvent(self, event: QPaintEvent) -> None:
        # The light warning is for letters; as a ground it would be brown.
        ground, edge = QColor(DARK[Colour.WARNING]), QColor(DARK[Colour.WARNING])
        ground.setAlpha(WASH)
        edge.setAlpha(3 * WASH)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ground)
        painter.setPen(edge)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _show(self) -> None:
        self._foot.insertWidget(0, self.more)  # it must not go with the row it stands in
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        everything = len(self._notes) + len(self._lines)
        room = everything if self._unfolded else self._at_first
        notes = self._notes[:room]
        lines = self._lines[:room - len(notes)]
        self.rows = [NoteRow(each, self) for each in notes]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
        self.remarks.setText("\n".join(lines))
        self.remarks.setVisible(bool(lines))
        left = everything - len(notes) - len(lines)
        self.more.setText(self.tr("另有 {count} 条").format(count=left) if left else self.tr("收起"))
        self.more.setVisible(everything > self._at_first)
        if self.rows and not lines:
            self.rows[-1].foot.addWidget(self.more)
        self.setVisible(bool(notes or lines))

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()
        self.more.setFocus()


class NoteRow(QWidget):
    """What is to be known, the other draft as a link, and the deeds below."""

    def __init__(self, said: Note, strip: TwinsStrip) -> None:
        super().__init__(strip)
        self._words = QLabel(_rich(said))
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard
                                            | Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setAccessibleName(said.words)
        self._words.linkActivated.connect(lambda link: strip.opened.emit(said.other))
        self._said = said.words
        self.deeds: dict[str, QPushButton] = {}
        self.foot = QHBoxLayout()
        self.foot.setSpacing(GRID)
        for deed in said.deeds:
            self.deeds[deed] = made = button(deed_words(deed), clicked=_sender(strip, deed, said.other))
            style(made, "small")
            made.setAccessibleName(f"{deed_words(deed)}{joining.titled(said.other.title)}")
            self.foot.addWidget(made)
        if "compare" in self.deeds:
            self.deeds["compare"].setToolTip(self.tr("比对（Ctrl+D）"))
        self.foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._words)
        column.addLayout(self.foot)

    def words(self) -> str:
        """Return what the row says."""
        return self._said

    def follow(self) -> None:
        """Follow the link to the other draft, as a click does."""
        self._words.linkActivated.emit("other")


def _sender(strip: TwinsStrip, deed: str, other: Draft) -> Callable[[], object]:
    return lambda: getattr(strip, deed).emit(other)


def _rich(said: Note) -> str:
    title = said.other.title if len(said.other.title) <= LEAST_TITLE else said.other.title[:LEAST_TITLE - 1] + "…"
    ink = colour_now(Colour.INFORMATION).name()
    link = joining.titled(f'<a href="other" style="color:{ink}">{escape(title)}</a>')
    return f"{escape(said.before)}{link}{escape(said.after)}"


def deed_words(deed: str) -> str:
    """Return what a deed of a note is called."""
    return {"compare": _tr("比对"), "dismiss": _tr("不是重复"), "decline": _tr("作重复处理…"),
            "take_over": _tr("以修订稿为准")}[deed]


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("twins", sentence)
