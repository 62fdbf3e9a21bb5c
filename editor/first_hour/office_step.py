"""The first step: what the office is called, who administers it, where its archive is kept."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog

from bulletin.founding import Founding, Missing
from editor.first_hour.step import Step, beside, line_of, with_button
from editor.shell.password_fields import PasswordFields
from editor.shell.widgets import Field, button, line


class OfficeStep(Step):
    """The one step that cannot be left out."""

    def __init__(self) -> None:
        super().__init__("office")
        self.call(self.tr("单位和管理员"), self.tr(
            "另建一个空的档案文件，示例单位原样保留。到最后一步才写文件，中途可以返回、退出。"))
        self.office = self.add_field(Missing.NAME.value, self.tr("单位名称"), self.tr("如：云岭县人民政府办公室"))
        self.county = self.add_field(Missing.COUNTY.value, self.tr("县（市、区）"), self.tr("如：云岭县"))
        self.admin_name = self.add_field(Missing.ADMIN_NAME.value, self.tr("管理员姓名"))
        self.admin_login = self.add_field(
            Missing.ADMIN_LOGIN.value, self.tr("登录名"), self.tr("姓名拼音即可，如 zhouyq"))
        self.password = PasswordFields(self.tr("密码"), self.tr("再输一遍密码"), beside=True)
        self.alone = QCheckBox(self.tr("单人办公：信息工作由一人承担，可以自编自签，每次签名都注明“单人办公”"))
        self.choose = button(self.tr("选择…"), clicked=self._ask_for_file)
        self.file = self.add_field("file", self.tr("档案文件存放在"))
        self.password.entered.connect(self.entered)
        self.alone.toggled.connect(lambda on: self.changed.emit())
        for row in (beside(self.office, self.county), beside(self.admin_name, self.admin_login)):
            self.column.addLayout(row)
        for part in (self.password, self.alone, line(), with_button(self.file, self.choose)):
            self.column.addWidget(part)
        self.column.addStretch()

    def propose(self, file: Path) -> None:
        """Propose where the archive is kept, unless somebody chose a place."""
        if not line_of(self.file).text():
            line_of(self.file).setText(str(file))

    def path(self) -> Path:
        """Return where the archive is to be kept."""
        return Path(line_of(self.file).text().strip())

    def founding(self, password: str = "") -> Founding:
        """Return what is written of the office."""
        said = {each.value: line_of(self._fields[each.value]).text().strip() for each in _ASKED}
        return Founding(**said, password=password, single_seat=self.alone.isChecked())

    def forget_password(self) -> None:
        """Nobody sits before the page any more."""
        self.password.begin()

    def whole(self) -> bool:
        asked = [self._fields[each.value] for each in _ASKED]
        empty = [field for field in asked if not line_of(field).text().strip()]
        for field in reversed(empty):
            field.show_error(self.tr("请填写。"))
            field.editor.setFocus()
        if not line_of(self.file).text().strip():
            self.file.show_error(self.tr("请选定档案文件的位置。"))
        return not empty and not self.file.error() and self.password.said() is not None

    def lines(self) -> tuple[str, ...]:
        written = self.founding()
        alone = (self.tr("单人办公"),) if written.single_seat else ()
        return (self.tr("{office}（{county}）").format(office=written.name, county=written.county),
                self.tr("管理员：{name}，登录名 {login}").format(name=written.admin_name, login=written.admin_login),
                *alone, self.tr("档案文件：{file}").format(file=self.path()))

    def typed(self) -> dict[str, str]:
        kept = {name: words for name, words in super().typed().items() if name != "file"}
        return {**kept, **({"alone": "yes"} if self.alone.isChecked() else {})}

    def take_up(self, typed: Mapping[str, str]) -> None:
        super().take_up(typed)
        self.alone.setChecked(bool(typed.get("alone")))

    def field(self, name: str) -> Field:
        """Return the field of what the founding calls `name`, or `file`."""
        return self._fields[name]

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("档案文件存放在"), line_of(self.file).text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("档案 (*.db)"))
        dialog.setDefaultSuffix("db")
        # A file that is there is refused when the archive is made: it is never written over.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_file(self, file: str) -> None:
        line_of(self.file).setText(file)
        self.file.show_error("")


_ASKED = (Missing.NAME, Missing.COUNTY, Missing.ADMIN_NAME, Missing.ADMIN_LOGIN)
