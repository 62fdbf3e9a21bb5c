"""The room 通报: the circulars there are at the left, the one chosen at the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from bulletin.archive import Beside, Changed
from bulletin.credit.differences import Difference
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.desk import circulars
from bulletin.desk.circulars import Listed
from bulletin.people import Actor, RoleName
from bulletin.text import Text
from editor.credit.circulars.deeds import Deeds
from editor.credit.circulars.detail import Detail
from editor.credit.circulars.files import CircularFiles
from editor.credit.circulars.model import CircularModel
from editor.credit.circulars.words import counting_now
from editor.credit.commands import COMMANDS
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.rows import TwoLineRows
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, button, line, splitter

_SETTLE = 80  # milliseconds: several changes in a row are one new reading
_LIST = 320
_TOPIC = "circular-changes"


class CircularsPage(QWidget):
    """Answers `editor.credit.room.Room`."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._chosen, self._changes = "", tuple[Difference, ...]()
        self._actor: Actor | None = None
        self._read_only = False
        self.model, self.view, self.detail = CircularModel(self), QListView(), Detail(frame)
        self.deeds, self.files = Deeds(frame, self), CircularFiles(frame, self)
        self.head = SectionTitle(self.tr("通报"))
        self.draw = button(self.tr("起草通报…"), "plus", clicked=self.deeds.draw_up)
        self.letters = button(self.tr("单位函件…"), clicked=lambda: self.deeds.letters(self._of()))
        self.slips = button(self.tr("采用、退稿通知…"), clicked=lambda: self.deeds.slips(self._of()))
        self.fees = button(self.tr("稿酬表…"), clicked=lambda: self.deeds.fees(self._of()))
        self.empty = EmptyState(self.tr(
            "还没有起草过通报。数据从收稿、刊发、登记中统计，文字可以修改，签发后在这里印发。"),
            self.tr("起草通报…"), "megaphone")
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE)
        self._soon.timeout.connect(self.reload)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Show what there is."""
        self.reload()

    def hear(self, changed: Changed) -> None:
        """Circulars, facts or drafts changed."""
        if changed.credit or changed.drafts or changed.issues or changed.office or changed.commissions:
            self._soon.start()

    def allow(self, actor: Actor | None) -> None:
        """Somebody else sits here, or nobody."""
        self._actor = actor
        may = actor is not None and (actor.single_seat or bool(
            actor.roles & {RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY}))
        writes = may and not self._read_only
        for each in (self.draw, self.empty.action, self.letters, self.slips, self.fees):
            each.setEnabled(writes)
        self.detail.allow(actor, self._read_only)

    def open(self, thing: object) -> None:
        """Show the circular with this id, or the one whose words are the draft with this id."""
        self._chosen = str(thing)
        self.reload()

    def reload(self) -> None:
        """Read the circulars anew."""
        self._frame.background.ask(self, lambda archive: (archive.read_only, circulars.circulars(archive)),
                                   lambda both: self._loaded(*both), self._frame.trouble)

    def chosen(self) -> Listed | None:
        """Return the circular chosen; None where there is none."""
        return self.model.listed(self.view.currentIndex().row())

    def _of(self) -> IssuedCircular | None:
        listed = self.chosen()
        return listed.circular if listed is not None else None

    def _loaded(self, read_only: bool, listed: list[Listed]) -> None:
        if read_only is not self._read_only:
            self._read_only = read_only
            self.allow(self._actor)
        row = max(0, self.view.currentIndex().row())
        self.view.selectionModel().blockSignals(True)
        self.model.show_all(listed)
        self.view.selectionModel().blockSignals(False)
        self.head.set_beside(self.tr("共 {count} 份").format(count=len(listed)) if listed else "")
        self._stack.setCurrentIndex(0 if listed else 1)
        if listed:
            at = self.model.row_with(self._chosen)
            self.view.setCurrentIndex(self.model.index(at if at >= 0 else min(row, len(listed) - 1)))
            self._show()

    def _show(self) -> None:
        listed = self.chosen()
        if listed is None:
            return
        self._chosen = id = listed.circular.id
        self._changes = ()
        self.detail.show_circular(listed)
        self._frame.background.ask(self, lambda archive: circulars.words_of(archive, listed.circular),
                                   partial(self._show_text, id), self._frame.trouble)
        if listed.circular.state is CircularState.DRAFTED:
            self._frame.background.looker.ask(self, partial(_changes, id), partial(self._show_changes, id),
                                              self._frame.trouble, topic=_TOPIC)

    def _show_text(self, id: str, text: Text) -> None:
        if id == self._chosen:
            self.detail.show_text(text)

    def _show_changes(self, id: str, changes: tuple[Difference, ...]) -> None:
        if id == self._chosen:
            self._changes = changes
            self.detail.show_changes(changes)

    def _done(self, id: str, words: str) -> None:
        self._chosen = id
        self._frame.say(words)
        self.reload()

    def _with(self, deed: Callable[[Listed], object]) -> None:
        listed = self.chosen()
        if listed is not None:
            deed(listed)

    def _connect(self) -> None:
        detail = self.detail
        for pressed, deed in (
            (detail.open_text, lambda each: self._frame.go("writing", each.circular.draft_id)),
            (detail.recount, lambda each: self.deeds.recount(each.circular)),
            (detail.issue, lambda each: self.deeds.issue(each, self._changes)),
            (detail.docx, lambda each: self.files.docx(each.circular.id, each.circular.title)),
            (detail.xlsx, lambda each: self.files.xlsx(each.circular.id, each.circular.title)),
            (detail.void, lambda each: self.deeds.void(each.circular)),
        ):
            pressed.clicked.connect(lambda checked=False, deed=deed: self._with(deed))
        self.view.selectionModel().currentChanged.connect(lambda now, before: self._show() if now.isValid() else None)
        self.view.activated.connect(lambda index: detail.open_text.click())
        self.empty.acted.connect(self.deeds.draw_up)
        self.deeds.done.connect(self._done)
        command(self, self._frame.keymap, COMMANDS["circulars.draw"], self.draw.click, button=self.draw)

    def _lay_out(self) -> None:
        style(self.view, "flat")
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineRows(parent=self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("通报"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.head.add(self.draw)
        self.head.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        papers = QHBoxLayout()
        papers.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        papers.setSpacing(INSIDE)
        for each in (self.letters, self.slips, self.fees):
            style(each, "small")
            papers.addWidget(each)
        papers.addStretch()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, line(), self.view, line()):
            column.addWidget(part, 1 if part is self.view else 0)
        column.addLayout(papers)
        left.setMinimumWidth(_LIST)
        self.detail.setMinimumWidth(420)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.detail)
        self._stack.addWidget(self.empty)
        style(self.empty, "pane")
        self.empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("credit-circulars", self._frame.settings, left, self._stack, shares=(34, 66)))


def _changes(id: str, look: Beside) -> tuple[Difference, ...]:
    return circulars.changes_since(look, id, counting_now())  # type: ignore[arg-type]
