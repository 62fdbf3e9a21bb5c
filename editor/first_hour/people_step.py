"""Who works here beside the administrator: names, logins, roles; each sets a password at first sign-in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from bulletin.desk.noting import new_id
from bulletin.founding import Founding, Outfit
from bulletin.people import Person, RoleName
from editor.first_hour.step import Step, scrolled
from editor.shell import joining
from editor.shell.terms import role_words
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button, note

_ROLES: tuple[tuple[RoleName, ...], ...] = (
    (RoleName.EDITOR,), (RoleName.EDITOR, RoleName.REVIEWER), (RoleName.REVIEWER,), (RoleName.SECRETARY,),
    (RoleName.LEADER,), (RoleName.ADMIN,))
_AT_FIRST, _MOST = (0, 2, 3), 20


class PersonRow:
    """A line of the table; empty it stands for nobody."""

    def __init__(self, step: PeopleStep, roles: int = 0) -> None:
        self.name, self.login, self.post, self.roles = QLineEdit(), QLineEdit(), QLineEdit(), QComboBox()
        for each in _ROLES:
            self.roles.addItem(joining.listed(role_words(role) for role in each))
        self.roles.setCurrentIndex(roles)
        for part, words in ((self.name, step.tr("姓名")), (self.login, step.tr("登录名")),
                            (self.roles, step.tr("职责")), (self.post, step.tr("职务"))):
            part.setAccessibleName(words)
        for editor in (self.name, self.login, self.post):
            editor.textEdited.connect(lambda: step.changed.emit())
            editor.returnPressed.connect(step.entered)

    def parts(self) -> tuple[QWidget, ...]:
        """Return the controls in their order."""
        return self.name, self.login, self.roles, self.post

    def is_empty(self) -> bool:
        """Return whether nobody is written here."""
        return not (self.name.text().strip() or self.login.text().strip())

    def person(self) -> Person:
        """Return who is written here."""
        return Person(new_id(), self.login.text().strip(), self.name.text().strip(),
                      frozenset(_ROLES[self.roles.currentIndex()]), post=self.post.text().strip())


class PeopleStep(Step):
    """As many lines as are wished."""

    def __init__(self) -> None:
        super().__init__("people")
        self.call(self.tr("人员和账号"), self.tr(
            "写上编辑、科长和签发的领导。不用设密码：各人第一次登录时自己设。空着的行不算；管理员已经有了，不用再写。"),
            self.tr("以后在“设置→人员”里添加。"))
        self.rows: list[PersonRow] = []
        self._admin = ""
        self.wrong = QLabel()
        style(self.wrong, "error")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.changed.connect(self.wrong.hide)
        self.more = button(self.tr("再加一人"), "plus", clicked=self.add_row)
        self._grid = QGridLayout()
        self._lay_out()
        for roles in _AT_FIRST:
            self.add_row(roles)

    def begin(self, founding: Founding | None) -> None:
        self._admin = founding.admin_login if founding is not None else ""

    def focus(self) -> None:
        next((row for row in self.rows if row.is_empty()), self.rows[0]).name.setFocus()

    def add_row(self, roles: int = 0) -> PersonRow:
        """Add an empty line and return it."""
        row = PersonRow(self, roles)
        self.rows.append(row)
        for place, part in enumerate(row.parts()):
            self._grid.addWidget(part, len(self.rows), place)
        self.more.setEnabled(len(self.rows) < _MOST)
        if self.isVisible():
            row.name.setFocus()
        return row

    def whole(self) -> bool:
        words = self._fault()
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        return not words

    def adds(self, outfit: Outfit) -> Outfit:
        return replace(outfit, people=tuple(row.person() for row in self._written()))

    def lines(self) -> tuple[str, ...]:
        told = tuple(self.tr("{name}：{roles}，登录名 {login}").format(
            name=row.name.text().strip(), roles=row.roles.currentText(), login=row.login.text().strip())
            for row in self._written())
        return told or (self.tr("只有管理员一人"),)

    def typed(self) -> dict[str, str]:
        return {str(number): "\n".join((row.name.text(), row.login.text(), str(row.roles.currentIndex()),
                                        row.post.text()))
                for number, row in enumerate(self.rows) if not row.is_empty()}

    def take_up(self, typed: Mapping[str, str]) -> None:
        for key, words in typed.items():
            parts = words.split("\n")
            if not key.isdecimal() or int(key) >= _MOST or len(parts) != 4 or not parts[2].isdecimal():
                continue
            while len(self.rows) <= int(key):
                self.add_row()
            row = self.rows[int(key)]
            row.name.setText(parts[0])
            row.login.setText(parts[1])
            row.roles.setCurrentIndex(min(int(parts[2]), len(_ROLES) - 1))
            row.post.setText(parts[3])

    def _written(self) -> list[PersonRow]:
        return [row for row in self.rows if not row.is_empty()]

    def _fault(self) -> str:
        taken = {self._admin}
        for row in self._written():
            name, login = row.name.text().strip(), row.login.text().strip()
            if not name or not login:
                (row.login if name else row.name).setFocus()
                return self.tr("请把姓名和登录名都写上。")
            if login in taken:
                row.login.setFocus()
                row.login.selectAll()
                return self.tr("登录名“{login}”已经有人用，请换一个。").format(login=login)
            taken.add(login)
        return ""

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        self._grid.setHorizontalSpacing(INSIDE)
        self._grid.setVerticalSpacing(INSIDE)
        heads = (self.tr("姓名"), self.tr("登录名"), self.tr("职责"), self.tr("职务"))
        for place, words in enumerate(heads):
            self._grid.addWidget(note(words), 0, place)
            self._grid.setColumnStretch(place, 1)
        self._grid.setRowStretch(_MOST + 1, 1)
        area = scrolled(self._grid)
        area.setMinimumHeight(BETWEEN * 10)
        self.column.addWidget(area, 1)
        row.addWidget(self.more)
        row.addWidget(self.wrong)
        row.addStretch()
        self.column.addLayout(row)
