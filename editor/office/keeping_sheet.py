"""Where the second copies go is asked: a folder on another drive, and whether they are encrypted."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping.sealed_file import SHORTEST
from editor.keeping.look import Plan
from editor.shell.password_fields import PasswordFields
from editor.shell.question import Question
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import Field, button, note
from editor.shell.words import sentence_of, words_of


class SecondPlaceSheet(Question):
    """Sends `chosen(folder, sealed, passphrase)`, an empty folder for nowhere any more; the answer is `accept()` or
    `refuse(error)`.
    """

    chosen = Signal(str, bool, str)

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.name(self.tr("设第二备份处"), self.tr("第二备份处"))
        self.body.addWidget(note(self.tr(
            "选另一块磁盘、移动硬盘或优盘上的文件夹。每次备份后自动拷去一份并逐字节核对；盘不在时先记着，接上后补齐。"
            "程序会在里面放一个标记文件，凭它认盘。"), wrapping=True))
        self.folder = Field(self.tr("文件夹"), QLineEdit(plan.folder))
        self.seal = QCheckBox(self.tr("加密（优盘随身带时建议）"))
        self.seal.setChecked(plan.sealed)
        self.passphrase = PasswordFields(self.tr("备份口令（至少 {n} 位）").format(n=SHORTEST), self.tr("再输一遍"))
        self.warning = note(self.tr(
            "口令由系统的密码库保管，不写进任何文件。换一台机器恢复时要输入它：忘了就打不开，请另行记下封存。"
            "那里以前没有加密的备份不会自动加密，请自行处理。"),
            wrapping=True)
        self.stop = button(self.tr("不再设第二备份处"), clicked=lambda: self.chosen.emit("", False, ""))
        self.seal.toggled.connect(self._show_passphrase)
        self.passphrase.entered.connect(self.answer)
        self.path().textEdited.connect(lambda: self.folder.show_error(""))
        self._lay_out()
        self.path().setFocus(Qt.FocusReason.OtherFocusReason)

    def path(self) -> QLineEdit:
        """Return where the folder is written."""
        editor = self.folder.editor
        assert isinstance(editor, QLineEdit)
        return editor

    def answer(self) -> None:
        """Send what was chosen, once it is all there."""
        folder = self.path().text().strip()
        passphrase = self._passphrase() if self.seal.isChecked() else ""
        if not folder or not Path(folder).is_absolute():
            self.folder.show_error(self.tr("请选一个文件夹。"))
            self.path().setFocus(Qt.FocusReason.OtherFocusReason)
        elif passphrase is not None:
            self.deed.setEnabled(False)
            self.chosen.emit(folder, self.seal.isChecked(), passphrase)
        self.adjustSize()  # for what is said beside the fields

    def refuse(self, error: Exception) -> None:
        """Say beside the folder why it cannot be used."""
        self.deed.setEnabled(True)
        place = isinstance(error, Refused) and error.reason in (Reason.SAME_PLACE, Reason.PLACE_TAKEN)
        gone = isinstance(error, Trouble) and error.cause is Cause.FILE_MISSING
        words = words_of(error)
        self.folder.show_error(self.tr("没有这个文件夹，请先接上磁盘、建好文件夹。") if gone
                               else words.what + words.do if place else sentence_of(error))
        self.adjustSize()

    def _passphrase(self) -> str | None:
        """Return the passphrase written twice; None when it is not, or is too short, which is said beside it."""
        said = self.passphrase.said()
        if said is not None and len(said) < SHORTEST:
            self.passphrase.new.show_error(self.tr("备份口令至少 {n} 位。").format(n=SHORTEST))
            return None
        return said

    def _browse(self) -> None:
        asking = QFileDialog(self, self.tr("选第二备份处"), self.path().text())
        asking.setFileMode(QFileDialog.FileMode.Directory)
        asking.fileSelected.connect(self._take)
        asking.open()

    def _take(self, folder: str) -> None:
        self.path().setText(folder)
        self.folder.show_error("")

    def _show_passphrase(self, shown: bool) -> None:
        self.passphrase.setVisible(shown)
        self.warning.setVisible(shown)
        self.adjustSize()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        browse = button(self.tr("选…"), clicked=self._browse)
        browse.setAutoDefault(False)
        row.addWidget(self.path(), 1)
        row.addWidget(browse)
        layout = self.folder.layout()
        assert layout is not None
        layout.insertLayout(1, row)  # type: ignore[attr-defined]
        self.stop.setVisible(bool(self._plan.folder))
        self.stop.setAutoDefault(False)
        style(self.stop, "link")
        for part in (self.folder, self.seal, self.passphrase, self.warning, self.stop):
            self.body.addWidget(part)
        self._show_passphrase(self._plan.sealed)
