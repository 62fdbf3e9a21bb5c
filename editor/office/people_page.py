"""人员: the accounts of the office, one of them in full; adding, changing, putting out of use."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from bulletin.desk import office as desk
from bulletin.desk import seats
from bulletin.desk.noting import new_id
from bulletin.errors import Conflict
from bulletin.people import Person, RoleName
from editor.office.list_pane import list_pane
from editor.office.person_form import PersonForm
from editor.office.reset_sheet import ResetSheet, SwitchOffSheet
from editor.office.seeing import Account, OfficeView, person_now
from editor.pieces.put_aside import put_aside_of
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.countdown import due_words
from editor.shell.frame import Frame
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.terms import role_words
from editor.shell.theme import style
from editor.shell.undoing import Way, swing
from editor.shell.widgets import SectionTitle, button, splitter

ACCOUNT = Qt.ItemDataRole.UserRole + 1


class PeoplePage(QWidget):
    """The list at the left, the form at the right."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._allowed = frame, False
        self._aside = put_aside_of(frame)
        self._chosen, self._new, self._single_seat = "", False, False
        self.list, self.form = QListWidget(), PersonForm()
        self.head = SectionTitle(self.tr("人员"))
        self.add = button(self.tr("新增"), "plus", clicked=self._begin_new)
        self.head.add(self.add)
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setAccessibleName(self.tr("人员"))
        style(self.list, "flat")
        self.list.currentItemChanged.connect(lambda now, before: self._show_chosen())
        self.form.saved.connect(self._save)
        self.form.reset.connect(self._ask_reset)
        self.form.switched.connect(self._ask_switch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        chosen_from = list_pane(self.head, self.list, 260)
        row.addWidget(splitter("office-people", frame.settings, chosen_from, self.form, shares=(2, 5)))

    def allow(self, allowed: bool) -> None:
        """Let accounts be changed, or only be read."""
        self._allowed = allowed
        self.add.setVisible(allowed)
        self.form.allow(allowed)

    def show_view(self, view: OfficeView) -> None:
        """List the accounts; what is being written in the form stays."""
        self._single_seat = view.office.single_seat
        self.list.blockSignals(True)
        self.list.clear()
        for account in view.accounts:
            self._add_row(account)
            if account.person.id == self._chosen:
                self.list.setCurrentRow(self.list.count() - 1)
        if self.list.currentRow() < 0 and not self._new:
            self.list.setCurrentRow(self._waiting_row())
        self.list.blockSignals(False)
        gone = sum(not account.person.active for account in view.accounts)
        used = self.tr("在用 {count} 人").format(count=len(view.accounts) - gone)
        self.head.set_beside(used + (self.tr("，停用 {count} 人").format(count=gone) if gone else ""))
        if not self.form.is_changed():
            self._show_chosen()

    def put_aside(self) -> bool:
        """Put aside what is written and not saved; return whether there was anything."""
        written = self.form.written()
        if self._allowed and (self._chosen or self._new):  # else what was put aside before still waits
            title = self.tr("人员 {name}").format(name=written.get("name", ""))
            self._aside.keep(self.form.key(), written, title, "office")
        return bool(written)

    def _waiting_row(self) -> int:
        """Return the row of the account of which something waits to be saved; the first when there is none."""
        accounts = [self.list.item(row).data(ACCOUNT) for row in range(self.list.count())]
        return next((row for row, each in enumerate(accounts) if self._aside.of(f"person {each.person.id}")), 0)

    def _add_row(self, account: Account) -> None:
        person, item = account.person, QListWidgetItem(account.person.name)
        roles = joining.listed(role_words(role) for role in RoleName if role in person.roles) or self.tr("没有职责")
        chip = None
        if not person.active:
            chip = Chipped(self.tr("停用"), Tone.NEUTRAL, "prohibit")
        elif not person.password:
            chip = Chipped(self.tr("未设密码"), Tone.WARNING, "key")
        item.setData(ROW_ROLE, Row(person.name, " · ".join(part for part in (roles, person.post) if part), chip))
        item.setData(ACCOUNT, account)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, joining.clauses(
            (person.name, roles, *((chip.word,) if chip else ()))))
        self.list.addItem(item)

    def _show_chosen(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self.put_aside()
        account: Account = item.data(ACCOUNT)
        person, sitting = account.person, self._frame.person
        self._chosen, self._new = person.id, False
        self.form.show_person(person, self._state(account), single_seat=self._single_seat,
                              oneself=sitting is not None and sitting.id == person.id)
        self._take_up()

    def _take_up(self) -> None:
        """Put back what its writer put aside; an account that is only read keeps waiting."""
        if self._allowed:
            self.form.take_up(self._aside.take(self.form.key()))

    def _state(self, account: Account) -> str:
        person, last = account.person, account.last_sign_in
        seen = self.tr("还没有登录过")
        if last is not None:
            seen = self.tr("上次登录：{when}").format(when=due_words(last, datetime.now(UTC)))
        parts = (self.tr("在用") if person.active else self.tr("已停用，不能登录"),
                 self.tr("已设密码") if person.password else self.tr("未设密码"), seen)
        return " · ".join(parts)

    def _begin_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.put_aside()
        self._new = True
        self.form.begin()
        self._take_up()

    def _save(self, before: Person, after: Person) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None:
            return
        opened = before if before.id else None
        kept = after if before.id else replace(after, id=new_id())
        self._frame.background.ask(
            self, lambda archive: desk.put_person(archive, kept, actor=actor, at=at, opened=opened),
            lambda now: self._kept(now, before), self._refused)

    def _kept(self, person: Person, before: Person) -> None:
        self._aside.keep(f"person {before.id or 'new'}", {})
        if self.form.shown().id == before.id:  # else another account was chosen meanwhile
            self._chosen, self._new = person.id, False
            self.form.show_person(person)
        said = self.tr("{name}的信息已保存").format(name=person.name)
        if before.id and before != person:
            self._frame.done(said, self.tr("改{name}的信息").format(name=person.name),
                             swing(before, person, _as_in(before), _as_in(person)))
        else:  # a new account is switched off, not undone
            self._frame.say(said)
        sitting = self._frame.person
        if sitting is not None and sitting.id == person.id:
            self._frame.seat(replace(sitting, name=person.name, roles=person.roles))

    def _refused(self, error: Exception) -> None:
        self.form.refuse(error)
        if isinstance(error, Conflict):
            id = str(error.facts["id"])
            self._frame.background.ask(self, lambda archive: person_now(archive, id), self.form.moved_on)

    def _ask_reset(self, person: Person) -> None:
        sheet = ResetSheet(person, self)
        sheet.chosen.connect(lambda person, password: self._reset(sheet, person, password))
        sheet.open()

    def _reset(self, sheet: ResetSheet, person: Person, password: str) -> None:
        actor, at = self._frame.person, datetime.now(UTC)

        def done(nothing: None) -> None:
            sheet.accept()
            self._frame.say(self.tr("{name}的密码已重置").format(name=person.name))

        def refused(error: Exception) -> None:
            sheet.reject()
            self._frame.trouble(error)

        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: seats.reset_password(archive, person.id, password, actor=actor, at=at), done,
                refused)

    def _ask_switch(self, person: Person) -> None:
        if not person.active:
            self._save(person, replace(person, active=True))
            return
        sheet = SwitchOffSheet(person, self)
        sheet.chosen.connect(lambda person: self._save(person, replace(person, active=False)))
        sheet.chosen.connect(sheet.accept)
        sheet.open()


def _as_in(person: Person) -> Way[Person]:
    """Return what makes an account what it is in `person`; its password stays the one it has."""
    return lambda archive, seen, actor, at: desk.put_person(archive, person, actor=actor, at=at, opened=seen)
