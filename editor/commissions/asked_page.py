"""The page 约稿: the commissions at the left, the notice with its units in the middle, what to do at the right."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QStackedWidget, QWidget

from bulletin.commissions.commission import Commission
from bulletin.commissions.matching import Proposal
from bulletin.commissions.notices import missing_list
from bulletin.commissions.standing import overdue
from bulletin.desk import commission_register, commissioning
from bulletin.desk.commission_register import Beside, Register
from editor.commissions.commands import COMMANDS
from editor.commissions.exporting import Exporting
from editor.commissions.follow_pane import FollowPane
from editor.commissions.forms import Forms
from editor.commissions.list_pane import ListPane
from editor.commissions.notice_pane import NoticePane
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, splitter


class AskedPage(QWidget):
    """Shows a register; `stale(str)` asks for it to be read anew, with the commission that is to be shown."""

    stale = Signal(str)

    def __init__(self, frame: Frame, forms: Forms, exporting: Exporting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self.forms, self.exporting = frame, forms, exporting
        self.list, self.notice, self.follow = ListPane(), NoticePane(), FollowPane()
        self.nothing = EmptyState("")
        self._register, self._today, self._may = Register(), date.min, False
        self._one: Commission | None = None
        self._beside: Beside | None = None
        self._lay_out()
        self._connect()

    def show_register(self, register: Register, today: date, may: bool, id: str = "") -> None:
        """Show the register as it stands today, the commission `id` first. `may`: whether who sits here may write."""
        self._register, self._today, self._may = register, today, may
        self.nothing.set_words(self.tr("选中一件约稿，在这里看各单位的报送情况。") if register.commissions else self.tr(
            "约稿下达后，在这里登记回执、来稿，催报和办结。"))
        self.list.show_register(register, today, may, id)

    def known(self, id: str) -> Commission | None:
        """Return the commission with this id as the register tells it."""
        return next((each for each in self._register.commissions if each.id == id), None)

    def _show(self, one: Commission | None) -> None:
        """Show one commission; None: there is none."""
        if self._one is None or one is None or one.id != self._one.id:
            self._beside = None
        self._one = one
        self._right.setCurrentIndex(0 if one is None else 1)
        if one is not None:
            self._fill()
            self._frame.background.ask(self, lambda archive: commission_register.beside(archive, one.id),
                                       self._show_beside, self._frame.trouble)

    def _show_beside(self, beside: Beside) -> None:
        if self._one is not None and beside.commission_id == self._one.id and beside != self._beside:
            self._beside = beside
            self._fill()

    def _fill(self) -> None:
        one, register = self._one, self._register
        if one is None:
            return
        titles = self._beside.titles if self._beside else {}
        point = register.point(one.request.point_id)
        self.notice.show_commission(one, register.names, titles, point.words if point else "", self._today, self._may)
        self.follow.show_commission(one, self._beside, register.names, register.people, self._today, self._may)

    def make(self) -> None:
        """Ask for a new commission."""
        if self._may:
            self.forms.make(self._register, self._today)

    def _take(self, proposal: Proposal) -> None:
        one, actor, at = self._one, self._frame.person, datetime.now(UTC)
        if one is None or actor is None:
            return
        came = proposal.arrived
        self._frame.background.ask(
            self, lambda archive: commissioning.answer(
                archive, one.id, came.unit_id, came.draft_id, actor=actor, at=at),
            lambda changed: self.forms.done.emit(changed, self.tr("《{title}》已登记为来稿").format(title=came.title)),
            self._frame.trouble)

    def _late_menu(self) -> None:
        """Offer the list of who is missing, to be copied or printed."""
        late = overdue(self._register.commissions, self._today)
        text = missing_list(late, self._register.names, self._today)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("复制名单"), lambda: self.exporting.copy(text, self.tr("逾期未报名单已复制")))
        menu.addAction(self.tr("打印名单…"), lambda: self.exporting.print_text(text, self.tr("约稿逾期未报情况")))
        menu.popup(self.list.late.mapToGlobal(QPoint(0, self.list.late.height())))

    def _with(self, deed: Callable[[Commission], object], enabled: Callable[[], bool]) -> None:
        if self._one is not None and enabled():
            deed(self._one)

    def _deeds(self) -> tuple[tuple[str, QAbstractButton, Callable[[Commission], object]], ...]:
        """Return the name of each command, the button beside it, and what is done to the commission shown."""
        forms, follow, notice = self.forms, self.follow, self.notice

        def units(deed: Callable[..., object]) -> Callable[[Commission], object]:
            return lambda one: deed(self._register, one, self.notice.units.chosen(), self._today)

        return (
            ("receipt", follow.receipt, units(forms.receipt)), ("remind", follow.remind, units(forms.remind)),
            ("answer", follow.answer, units(forms.answer)), ("extend", follow.extend, units(forms.extend)),
            ("excuse", follow.excuse, lambda one: forms.excuse(self._register, one, self.notice.units.chosen())),
            ("end", follow.end, forms.end), ("change", notice.change, lambda one: forms.change(
                self._register, one, self._today)), ("", notice.withdraw, forms.withdraw))

    def _connect(self) -> None:
        for name, each, deed in self._deeds():
            do = partial(self._with, deed, each.isEnabled)
            each.clicked.connect(lambda checked=False, do=do: do())
            if name:
                command(self, self._frame.keymap, COMMANDS[f"asked.{name}"], do, button=each)
        for name, at_once in (("make", self.make), ("next", partial(self.list.step, 1)),
                              ("previous", partial(self.list.step, -1))):
            command(self, self._frame.keymap, COMMANDS[f"asked.{name}"], at_once)
        self.list.make.clicked.connect(lambda checked=False: self.make())
        self.list.late.clicked.connect(lambda checked=False: self._late_menu())
        self.list.empty.acted.connect(self.make)
        self.list.chosen.connect(self._show)
        for wanted in (self.notice.units.draft_wanted, self.follow.draft_wanted):
            wanted.connect(lambda draft_id: self._frame.go("writing", draft_id))
        self.follow.answer_taken.connect(self._take)
        self.follow.striking.connect(lambda entry: self.forms.strike(self._one, entry) if self._one else None)
        for action, write in ((self.notice.one_file, self.exporting.notice_to_all),
                              (self.notice.each_file, self.exporting.notice_to_each),
                              (self.notice.mail, self.exporting.copy_mail)):
            action.triggered.connect(
                lambda checked=False, write=write: write(self._one, self._register) if self._one else None)

    def _lay_out(self) -> None:
        style(self.nothing, "pane")
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        both = splitter("commissions-right", self._frame.settings, self.notice, self.follow, shares=(56, 28))
        self.notice.setMinimumWidth(464)
        self.follow.setMinimumWidth(228)
        self._right = QStackedWidget()
        self._right.addWidget(self.nothing)
        self._right.addWidget(both)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("commissions", self._frame.settings, self.list, self._right, shares=(34, 84)))
