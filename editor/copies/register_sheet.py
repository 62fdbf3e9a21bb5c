"""The register of an issue over the window: its copies, what is done with those chosen, and how many are where."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from bulletin.archive import Archive, Changed
from bulletin.copies import CopyState
from bulletin.desk import distributing
from bulletin.people import Actor, RoleName
from editor.copies.bar import RegisterBar
from editor.copies.deeds import Job, first_to_do, following, job_of, next_deed, open_to
from editor.copies.filled import Deed, Filled
from editor.copies.papers import RegisterPapers
from editor.copies.register_body import RegisterBody
from editor.copies.seeing import Shown, shown
from editor.copies.strip import DeedStrip
from editor.copies.typed import Typed
from editor.shell.frame import Frame

_LARGEST, _MARGIN = QSize(1240, 820), 64


class RegisterSheet(QDialog):
    """Enter does what comes next for the copies chosen; Esc leaves the strip, then the sheet. What is half written is
    there again when its writer opens the register of the same issue.
    """

    def __init__(self, frame: Frame, issue_id: str, parent: QWidget | None = None, *, choose: str = "") -> None:
        """`choose` is the id of a copy to stand on."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("分发登记"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frame, self._issue_id, self._choose = frame, issue_id, choose
        self._shown: Shown | None = None
        self._typed = Typed(frame, issue_id)
        self.bar, self.strip = RegisterBar(), DeedStrip()
        self.papers = RegisterPapers(frame, self)
        self.page = RegisterBody(self.bar, self.strip, self)
        self.table = self.page.table
        if parent is not None:
            self.resize((parent.window().size() - QSize(_MARGIN, _MARGIN)).boundedTo(_LARGEST))
        self._connect()
        self._load()

    def show_register(self, found: Shown) -> None:
        """Show the register as it stands in the archive now."""
        first = self._shown is None
        self._shown = found
        self.page.show_register(found, datetime.now(UTC))
        self.strip.renew(found.register.copies)
        self._offer()
        if first:
            self.table.choose(first_to_do(found.register, self._choose))
            self.setWindowTitle(self.page.title())
            self._take_up()

    def begin(self, deed: Deed) -> None:
        """Ask in the strip what the deed needs for those of the chosen copies it can be done with."""
        if self._shown is None or self._why_not():
            return
        copies = () if deed is Deed.ADD else open_to(deed, self.table.chosen())
        if copies or deed is Deed.ADD:
            self.page.say("")
            self.strip.begin(deed, copies)

    def reject(self) -> None:
        filled = self.strip.filled()
        self._typed.keep(filled, self.windowTitle())
        super().reject()

    def _load(self) -> None:
        issue_id = self._issue_id
        self._frame.background.ask(self, lambda archive: shown(archive, issue_id), self.show_register,
                                   self.page.explain)

    def _on_change(self, changed: Changed) -> None:
        if self._issue_id in changed.issues:
            self._load()

    def _why_not(self) -> str:
        actor = self._frame.person
        may = actor is not None and (RoleName.EDITOR in actor.roles or actor.single_seat)
        return "" if may else self.tr("分发登记由编辑办理")

    def _offer(self) -> None:
        if self._shown is not None:
            chosen = self.table.chosen()
            self.bar.show_what_can_be_done(self._shown.register, chosen, self._why_not())
            self.page.show_chosen(len(self._shown.register.copies), len(chosen))

    def _go_on(self) -> None:
        deed = next_deed(self.table.chosen(), self._shown is not None and self._shown.register.classified)
        if deed is not None:
            self.begin(deed)

    def _lay_out(self) -> None:
        actor, at, issue_id = self._frame.person, datetime.now(UTC), self._issue_id
        if actor is not None and not self._why_not():
            self._ask(lambda archive: distributing.lay_out(archive, issue_id, actor=actor, at=at))

    def _drop(self) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        copies = tuple(each for each in self.table.chosen() if each.state is CopyState.READY)
        if actor is None or self._why_not() or not copies:
            return

        def job(archive: Archive) -> None:
            for each in copies:
                distributing.drop_copy(archive, each, actor=actor, at=at)
        self._ask(job)

    def _do(self, filled: Filled) -> None:
        """Do what was filled in, and go on to the next copy meanwhile: what is typed then is not in the way."""
        actor = self._frame.person
        if actor is None:
            return
        job = job_of(self._issue_id, filled, actor, datetime.now(UTC))
        self._leave_behind(filled)
        self._ask(job, filled)

    def _ask(self, job: Job, filled: Filled | None = None) -> None:
        self.page.say("")
        self._frame.background.ask(self._frame, job, None, partial(self._failed, filled, self._frame.person))

    def _failed(self, filled: Filled | None, actor: Actor | None, error: Exception) -> None:
        if not isValid(self):
            if filled is not None and actor is not None:
                self._typed.keep(filled, "", actor.id)
            self._frame.trouble(error)
            return
        self.page.explain(error, filled.words if filled is not None else "")
        self._load()
        now = self.strip.filled()
        if filled is not None and (now is None or not now.words):
            self.strip.fill(filled)

    def _leave_behind(self, filled: Filled) -> None:
        after = following(filled, self._shown.register.copies if self._shown is not None else ())
        if after:
            self.table.choose(each.id for each in after)
            self.strip.begin(Deed.CONFIRM, after)
        else:
            self.strip.close_up()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_up(self) -> None:
        typed = self._typed.take(self._shown.register.copies if self._shown is not None else ())
        if typed is not None and not self._why_not():
            self.table.choose(each.id for each in typed.copies)
            self.strip.fill(typed)

    def _number(self) -> None:
        if self._shown is not None:
            chosen = self.table.chosen()
            self.papers.number(self._shown.register, chosen if len(chosen) > 1 else self._shown.register.copies)

    def _export(self) -> None:
        if self._shown is not None:
            self.papers.export(self._shown.register)

    def _connect(self) -> None:
        page, bar, strip = self.page, self.bar, self.strip
        self.table.chose.connect(self._offer)
        self.table.went_on.connect(self._go_on)
        self.table.dropped.connect(self._drop)
        for control, deed in ((bar.send, Deed.SEND), (bar.confirm, Deed.CONFIRM), (bar.recall, Deed.RECALL),
                              (bar.add, Deed.ADD)):
            control.clicked.connect(partial(self.begin, deed))
        for control, act in ((bar.lay_out, self._lay_out), (bar.drop, self._drop), (bar.numbered, self._number),
                             (bar.export, self._export), (page.close, self.reject), (page.stop, self.papers.stop)):
            control.clicked.connect(lambda checked=False, act=act: act())
        bar.listen(self)
        page.empty.acted.connect(self._lay_out)
        strip.asked.connect(self._do)
        strip.left.connect(self._leave_strip)
        self.papers.told.connect(page.tell)
        self.papers.failed.connect(page.explain)
        self.papers.running.connect(page.stop.setVisible)
        self._frame.background.archive_changed.connect(self._on_change)

    def _leave_strip(self) -> None:
        self.strip.close_up()
        self.page.say("")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
