"""The form of one account: name, login, post, roles, and what they allow."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from bulletin.errors import Reason, Refused
from bulletin.people import Person, RoleName
from editor.office.role_ticks import RoleTicks, WhatOneMay
from editor.shell import joining
from editor.shell.terms import role_words
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import Field, button, line, note
from editor.shell.words import words_of

WIDTH = 760
NEW = Person("", "", "", frozenset())


class PersonForm(QWidget):
    """Sends `saved(before, after)`, `reset(Person)` and `switched(Person)`; the answer is `show_person` or `refuse`.

    `before` is the account as it was shown; one without an id is new.
    """

    saved = Signal(object, object)
    reset = Signal(object)
    switched = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._before, self._single_seat, self._allowed, self._oneself = NEW, False, False, False
        self.name, self._name = self._field(self.tr("姓名"))
        self.login, self._login = self._field(self.tr("登录名"), self.tr("姓名拼音即可"))
        self.post, self._post = self._field(self.tr("职务"), self.tr("如：信息科科长"))
        self.ticks, self.may = RoleTicks(), WhatOneMay()
        self.ticks.changed.connect(self._on_edit)
        self._head, self._state, self._wrong = QLabel(), note("", wrapping=True), QLabel()
        style(self._head, "pane-title")
        style(self._wrong, "error")
        self._wrong.setWordWrap(True)
        self.save = button(self.tr("保存"), main=True, clicked=self._save)
        self.undo = button(self.tr("还原"), clicked=lambda: self.show_person(self._before, self._state.text()))
        self.reset_password = button(self.tr("重置密码…"), clicked=lambda: self.reset.emit(self._before))
        self.switch = button(self.tr("停用…"), clicked=lambda: self.switched.emit(self._before))
        self._foot = self._buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(line())
        column.addWidget(self._foot)

    def allow(self, allowed: bool) -> None:
        """Let the account be changed, or only be read."""
        self._allowed = allowed
        for editor in (self._name, self._login, self._post):
            editor.setReadOnly(not allowed)
        self.ticks.allow(allowed)
        self._foot.setVisible(allowed)

    def show_person(self, person: Person, state: str = "", *, single_seat: bool | None = None,
                    oneself: bool | None = None) -> None:
        """Show `person`; `state` says whether they have a password and when they were here last."""
        self._before = person
        self._single_seat = self._single_seat if single_seat is None else single_seat
        self._oneself = self._oneself if oneself is None else oneself
        self._head.setText(person.name or self.tr("新增人员"))
        self._state.setText(state)
        for editor, words in ((self._name, person.name), (self._login, person.login), (self._post, person.post)):
            editor.setText(words)
            editor.setCursorPosition(0)
        self.ticks.show_roles(person.roles)
        for field in (self.name, self.login, self.post):
            field.show_error("")
        self._wrong.hide()
        self._show_buttons(person)
        self._on_edit()

    def begin(self) -> None:
        """Let a new account be written."""
        state = self.tr("新人员没有密码，第一次登录后自己设；要先给密码，保存后点“重置密码”。")
        self.show_person(NEW, state, oneself=False)
        self._name.setFocus()

    def person(self) -> Person:
        """Return the account as it is written now."""
        return replace(self._before, name=self._name.text().strip(), login=self._login.text().strip(),
                       post=self._post.text().strip(), roles=self.ticks.roles())

    def is_changed(self) -> bool:
        """Return whether something was written that is not saved."""
        return self._allowed and self.person() != self._before

    def shown(self) -> Person:
        """Return the account as it was shown; one without an id is new."""
        return self._before

    def key(self) -> str:
        """Return what is written here is for: an account, or a new one."""
        return f"person {self._before.id or 'new'}"

    def written(self) -> dict[str, str]:
        """Return what was typed and is not saved, by the names of the fields."""
        if not self.is_changed():
            return {}
        roles = " ".join(sorted(self.ticks.roles()))
        return {"name": self._name.text(), "login": self._login.text(), "post": self._post.text(), "roles": roles}

    def take_up(self, written: Mapping[str, str]) -> None:
        """Put back what was typed before."""
        if written:
            for editor, name in ((self._name, "name"), (self._login, "login"), (self._post, "post")):
                editor.setText(written[name])
            self.ticks.show_roles(map(RoleName, written["roles"].split()))
            self._on_edit()

    def moved_on(self, person: Person) -> None:
        """Say that the account was changed elsewhere into `person`: what is written stays, and may be kept over it."""
        self._before = person
        self._wrong.setText(self.tr(
            "此人的信息刚在别处改过，现在是：{name}，登录名 {login}，职务“{post}”，职责{roles}。"
            "再按“保存”以这里写的为准，按“还原”看现在的。").format(
            name=person.name, login=person.login, post=person.post,
            roles=joining.listed(role_words(role) for role in RoleName if role in person.roles)))
        self._wrong.show()
        self._on_edit()

    def refuse(self, error: Exception) -> None:
        """Say why it was not saved: beside the login when somebody else has it, else under the roles."""
        self.save.setEnabled(True)
        words = words_of(error)
        if isinstance(error, Refused) and error.reason is Reason.LOGIN_TAKEN:
            self.login.show_error(words.what + words.do)
            self._login.setFocus()
            return
        self._wrong.setText(words.what + words.do)
        self._wrong.show()

    def _save(self) -> None:
        written = self.person()
        for field, words in ((self.login, written.login), (self.name, written.name)):
            if not words:
                field.show_error(self.tr("请填写。"))
                field.editor.setFocus()
        if written.name and written.login and self.is_changed():
            self.save.setEnabled(False)
            self._wrong.hide()
            self.saved.emit(self._before, written)

    def _on_edit(self) -> None:
        changed = self.is_changed()
        self.save.setEnabled(changed)
        self.undo.setEnabled(changed)
        for other in (self.switch, self.reset_password):  # they would take what is written with them
            other.setEnabled(not changed and (other is not self.switch or not self._is_oneself_in_use()))
        self.may.show_roles(self._name.text().strip(), self.ticks.roles(), self._single_seat)

    def _show_buttons(self, person: Person) -> None:
        known = bool(person.id)
        self.reset_password.setVisible(known and person.active)
        self.switch.setVisible(known)
        self.switch.setText(self.tr("停用…") if person.active else self.tr("恢复使用"))
        self.switch.setToolTip(self.tr("不能停用自己，请由另一位管理员办理。") if self._oneself else "")

    def _is_oneself_in_use(self) -> bool:
        return self._oneself and self._before.active

    def _field(self, words: str, example: str = "") -> tuple[Field, QLineEdit]:
        editor = QLineEdit()
        editor.setPlaceholderText(example)
        field = Field(words, editor)
        editor.textEdited.connect(lambda: field.show_error(""))
        editor.textEdited.connect(lambda: self._on_edit())
        editor.returnPressed.connect(self._save)
        return field, editor

    def _scrolled(self) -> QWidget:
        inside, area = QWidget(), QScrollArea()
        inside.setMaximumWidth(WIDTH)
        fields = QGridLayout()
        fields.setHorizontalSpacing(BETWEEN)
        fields.setVerticalSpacing(INSIDE)
        top = Qt.AlignmentFlag.AlignTop
        for place, field in enumerate((self.name, self.login, self.post)):
            fields.addWidget(field, 0, place, top)
            fields.setColumnStretch(place, 1)
        roles = QLabel(self.tr("职责"))
        style(roles, "pane-title")
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addWidget(self._head)
        column.addWidget(self._state)
        column.addLayout(fields)
        column.addSpacing(INSIDE)
        for part in (roles, self.ticks, self._wrong, line(), self.may):
            column.addWidget(part)
        column.addStretch()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _buttons(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(self.switch)
        row.addWidget(self.reset_password)
        row.addStretch()
        row.addWidget(self.undo)
        row.addWidget(self.save)
        return foot
