"""Founding an archive of one's own: what the office is called, who administers it, where the file is kept."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bulletin.founding import Founding, Missing
from editor.shell.password_fields import PasswordFields
from editor.shell.theme import BETWEEN, EDGE, INSIDE, ROW, style
from editor.shell.widgets import Field, button, line, note

WIDTH = 640


class FoundingPage(QWidget):
    """Sends `asked(Founding, Path)`, or `left`; the answer is `refuse`, or another page."""

    asked = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = self._field(self.tr("单位名称"), self.tr("如：云岭县人民政府办公室"))
        self.county = self._field(self.tr("县（市、区）"), self.tr("如：云岭县"))
        self.admin_name = self._field(self.tr("管理员姓名"))
        self.admin_login = self._field(self.tr("登录名"), self.tr("姓名拼音即可，如 zhouyq"))
        self.password = PasswordFields(self.tr("密码"), self.tr("再输一遍密码"), beside=True)
        self.alone = QCheckBox(self.tr("单人办公：信息工作由一人承担，可以自编自签，每次签名都注明“单人办公”"))
        self.file = self._field(self.tr("档案文件存放在"))
        self.choose = button(self.tr("选择…"), clicked=self._ask_for_file)
        self.deed = button(self.tr("建立档案"), main=True, clicked=self._send)
        self._wrong = QLabel()
        style(self._wrong, "error")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self.password.entered.connect(self._send)
        # In a row of its own: aligned in the column, its height would be reckoned for the width of the window.
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addStretch()
        row.addWidget(self._card())
        row.addStretch()
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def begin(self, file: Path) -> None:
        """Ask for everything anew; `file` is the place proposed."""
        for field in self._fields():
            self._editor(field).clear()
            field.show_error("")
        self._editor(self.file).setText(str(file))
        self._editor(self.file).setCursorPosition(len(str(file)))
        self.password.begin()
        self.alone.setChecked(False)
        self._wrong.hide()
        self.deed.setEnabled(True)
        self._editor(self.name).setFocus()

    def refuse(self, words: str, beside_file: bool = False) -> None:
        """Say why no archive was made: beside the file when it is about that."""
        self.deed.setEnabled(True)
        if beside_file:
            self.file.show_error(words)
            self._editor(self.file).setFocus()
            return
        self._wrong.setText(words)
        self._wrong.show()

    def _send(self) -> None:
        said = {name: self._editor(field).text().strip() for name, field in self._asked_for().items()}
        empty = [name for name, words in said.items() if not words]
        if not self._editor(self.file).text().strip():
            self.file.show_error(self.tr("请选定档案文件的位置。"))
        for name in reversed(empty):
            self._asked_for()[name].show_error(self.tr("请填写。"))
            self._editor(self._asked_for()[name]).setFocus()
        if empty or self.file.error():
            return
        password = self.password.said()
        if password is None or not self.deed.isEnabled():
            return
        self.deed.setEnabled(False)
        self._wrong.hide()
        founding = Founding(**said, password=password, single_seat=self.alone.isChecked())
        self.asked.emit(founding, Path(self._editor(self.file).text().strip()))

    def _asked_for(self) -> dict[str, Field]:
        return {Missing.NAME.value: self.name, Missing.COUNTY.value: self.county,
                Missing.ADMIN_NAME.value: self.admin_name, Missing.ADMIN_LOGIN.value: self.admin_login}

    def _fields(self) -> tuple[Field, ...]:
        return (*self._asked_for().values(), self.file)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("档案文件存放在"), self._editor(self.file).text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("档案 (*.db)"))
        dialog.setDefaultSuffix("db")
        # A file that is there is refused when the archive is made: it is never written over.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_file(self, file: str) -> None:
        self._editor(self.file).setText(file)
        self.file.show_error("")

    def _field(self, words: str, example: str = "") -> Field:
        editor = QLineEdit()
        editor.setPlaceholderText(example)
        field = Field(words, editor)
        editor.textEdited.connect(lambda: field.show_error(""))
        editor.returnPressed.connect(self._send)
        return field

    def _editor(self, field: Field) -> QLineEdit:
        assert isinstance(field.editor, QLineEdit)
        return field.editor

    def _card(self) -> QWidget:
        card, head = QFrame(), QLabel(self.tr("建立本单位的档案"))
        style(card, "card")
        card.setFixedWidth(WIDTH)
        style(head, "screen-title")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, EDGE, 32, EDGE)
        column.setSpacing(BETWEEN)
        column.addWidget(head)
        column.addWidget(note(self.tr(
            "另建一个空的档案文件，示例办公室原样保留。建好后用管理员登录，在“设置”里添加人员，刊物先有一份《信息快报》。"),
            wrapping=True))
        column.addLayout(_beside(self.name, self.county))
        column.addWidget(line())
        column.addLayout(_beside(self.admin_name, self.admin_login))
        column.addWidget(self.password)
        column.addWidget(self.alone)
        column.addWidget(line())
        place, layout = _beside(self.file.editor), self.file.layout()
        place.setSpacing(INSIDE)
        place.addWidget(self.choose)
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(1, place)
        column.addWidget(self.file)
        column.addWidget(self._wrong)
        column.addLayout(self._buttons())
        return card

    def _buttons(self) -> QHBoxLayout:
        row, back = QHBoxLayout(), button(self.tr("返回"), clicked=self.left.emit)
        row.setSpacing(INSIDE)
        row.addStretch()
        for each in (back, self.deed):
            each.setMinimumHeight(ROW)
            row.addWidget(each)
        return row


def _beside(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(BETWEEN)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row
