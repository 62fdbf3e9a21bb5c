"""本单位: what the office is called, whether one person alone is the office, locking and passwords."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.desk import office as desk
from bulletin.errors import Conflict
from bulletin.office import Office
from editor.exchange.list_door import KEYS, ListDoor
from editor.office.commands import COMMANDS
from editor.office.seeing import OfficeView
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import Field, SectionTitle, button, line, note

WIDTH = 680
CHOICES = (0, 5, 10, 15, 20, 30, 60)
_KEY = "office settings"


class OfficePage(QWidget):
    """A form that is kept as a whole."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._allowed, self._aside = frame, False, put_aside_of(frame)
        self._before: Office | None = None
        self._name, self._county, self.minutes = QLineEdit(), QLineEdit(), QComboBox()
        self.name, self.county = Field(self.tr("单位名称"), self._name), Field(self.tr("县（市、区）"), self._county)
        self.idle = Field(self.tr("多久无人操作就锁定"), self.minutes)
        for minutes in CHOICES:
            self._offer(minutes)
        self.alone = QCheckBox(self.tr("单人办公"))
        self.password = QCheckBox(self.tr("必须设密码"))
        self._parts: dict[str, QLineEdit | QComboBox | QCheckBox] = {
            "name": self._name, "county": self._county, "single_seat": self.alone, "idle_minutes": self.minutes,
            "password_required": self.password}
        self.save = button(self.tr("保存"), main=True, clicked=self._save)
        self.undo = button(self.tr("还原"), clicked=self._undo)
        self.lists = ListDoor(frame, self)
        self.lists.listen(self, COMMANDS["export"], lambda: self.lists.open(first="units"))
        self.out = button(self.tr("导出清单…"), "download-simple", clicked=lambda: self.lists.open(first="units"))
        self.out.setToolTip(self.tr("把报送单位名录、期号登记等存成表格文件（{keys}）").format(keys=KEYS))
        style(self.out, "small")
        usual = Office()
        self.usual = note(self.tr("默认：{count} 分钟无人操作就锁定，不是单人办公，可以不设密码。").format(
            count=usual.idle_minutes), wrapping=True)
        self.back = button(self.tr("恢复默认"), clicked=self._go_back)
        self.back.setToolTip(self.tr("名称不动；按“保存”后生效"))
        style(self.back, "link")
        self._foot = QWidget()
        self._lay_out()
        for editor in (self._name, self._county):
            editor.textEdited.connect(lambda: self._on_edit())
            editor.returnPressed.connect(self._save)
        self.minutes.currentIndexChanged.connect(lambda: self._on_edit())
        for box in (self.alone, self.password):
            box.toggled.connect(lambda: self._on_edit())

    def allow(self, allowed: bool) -> None:
        """Let the settings be changed, or only be read."""
        self._allowed = allowed
        for editor in (self._name, self._county):
            editor.setReadOnly(not allowed)
        for part in (self.minutes, self.alone, self.password):
            part.setEnabled(allowed)
        self._foot.setVisible(allowed)

    def show_view(self, view: OfficeView) -> None:
        """Show the settings; what is being written stays."""
        if not self.is_changed():
            self._show(view.office)
            if self._allowed:
                self._take_up(self._aside.take(_KEY))

    def put_aside(self) -> bool:
        """Put aside what is written and not saved; return whether there was anything."""
        written = self._changes()
        if self._allowed and self._before is not None:  # else what was put aside before still waits
            self._aside.keep(_KEY, written, self.tr("本单位的设置"), "office")
        return bool(written)

    def is_changed(self) -> bool:
        """Return whether something was written that is not saved."""
        return bool(self._changes())

    def _offer(self, minutes: int) -> None:
        words = self.tr("{count} 分钟").format(count=minutes) if minutes else self.tr("不自动锁定")
        self.minutes.addItem(words, minutes)

    def _choose_minutes(self, minutes: int) -> None:
        if self.minutes.findData(minutes) < 0:
            self._offer(minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))

    def _undo(self) -> None:
        if self._before is not None:
            self._show(self._before)

    def _go_back(self) -> None:
        """Write the defaults into the form; they hold once it is saved."""
        usual = Office()
        self._choose_minutes(usual.idle_minutes)
        self.alone.setChecked(usual.single_seat)
        self.password.setChecked(usual.password_required)

    def _show(self, office: Office) -> None:
        self._before = office
        self._name.setText(office.name)
        self._county.setText(office.county)
        self._choose_minutes(office.idle_minutes)
        self.alone.setChecked(office.single_seat)
        self.password.setChecked(office.password_required)
        self._on_edit()

    def _written(self) -> Office:
        return Office(self._name.text().strip(), self._county.text().strip(), self.alone.isChecked(),
                      self.minutes.currentData() or 0, self.password.isChecked())

    def _changes(self) -> dict[str, str]:
        """Return what differs from what holds, by the names of the settings."""
        if not self._allowed or self._before is None:
            return {}
        before, written = asdict(self._before), asdict(self._written())
        return {name: str(value) for name, value in written.items() if value != before[name]}

    def _take_up(self, changes: Mapping[str, str]) -> None:
        """Write these changes into the form."""
        for name, words in changes.items():
            part = self._parts[name]
            if isinstance(part, QLineEdit):
                part.setText(words)
            elif isinstance(part, QCheckBox):
                part.setChecked(words == str(True))
            elif name == "idle_minutes":
                self._choose_minutes(int(words))
        self._on_edit()

    def _on_edit(self) -> None:
        changed = self.is_changed()
        self.save.setEnabled(changed)
        self.undo.setEnabled(changed)
        self.back.setVisible(self._allowed and not _is_usual(self._written()))
        self.name.show_error("" if self._name.text().strip() or not self._allowed else self.tr("请填写单位名称。"))

    def _save(self) -> None:
        actor, before, after, at = self._frame.person, self._before, self._written(), datetime.now(UTC)
        if actor is None or before is None or not after.name or not self.is_changed():
            return
        self.save.setEnabled(False)
        self._frame.background.ask(
            self, lambda archive: desk.change_office(archive, after, actor=actor, at=at, opened=before),
            lambda nothing: self._kept(after), self._refused)

    def _kept(self, office: Office) -> None:
        self._show(office)
        self._frame.say(self.tr("本单位的设置已保存"))
        sitting = self._frame.person
        if sitting is not None and sitting.single_seat != office.single_seat:
            self._frame.seat(replace(sitting, single_seat=office.single_seat))

    def _refused(self, error: Exception) -> None:
        self._frame.trouble(error)
        if isinstance(error, Conflict):
            self._frame.background.ask(self, desk.office, self._moved_on)
        else:
            self._on_edit()

    def _moved_on(self, office: Office) -> None:
        """Show what holds now, with what was written here over it: nothing typed is lost."""
        changes = self._changes()
        self._show(office)
        self._take_up(changes)

    def _lay_out(self) -> None:
        inside, grid = QWidget(), QGridLayout()
        inside.setMaximumWidth(WIDTH)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.county, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.idle, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        head = SectionTitle(self.tr("单位信息"))
        head.add(self.out)
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addWidget(head)
        column.addLayout(grid)
        column.addSpacing(INSIDE)
        self._add_ticks(column)
        column.addWidget(self.usual)
        column.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        _lay_out_foot(self._foot, self.undo, self.save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(inside, 1)
        outer.addWidget(line())
        outer.addWidget(self._foot)

    def _add_ticks(self, column: QVBoxLayout) -> None:
        for box, words in (
            (self.alone, self.tr(
                "一个人承担收稿、编辑、审核、签发，可以签自己编的稿件；每次签名都记明“单人办公”，签发单和台账里看得到。")),
            (self.password, self.tr("没有密码的人下次登录时先设密码。各人的签发密钥由自己的密码保护。")),
        ):
            beneath = note(words, wrapping=True)
            beneath.setContentsMargins(EDGE, 0, 0, INSIDE)
            box.setAccessibleDescription(words)
            column.addWidget(box)
            column.addWidget(beneath)


def _is_usual(office: Office) -> bool:
    """Return whether all is as by default, its names apart."""
    usual = Office()
    return replace(office, name=usual.name, county=usual.county) == usual


def _lay_out_foot(foot: QWidget, *buttons: QWidget) -> None:
    row = QHBoxLayout(foot)
    row.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
    row.setSpacing(INSIDE)
    row.addStretch()
    for each in buttons:
        row.addWidget(each)
