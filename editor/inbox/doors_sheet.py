"""The sheet 收稿方式: which mailbox is looked into and which folder is watched; nothing here waits for a server."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from bulletin.desk import doors as desk
from bulletin.doors import Doors, Watched
from bulletin.errors import Refused
from bulletin.intake.mail.keychain import Keychain
from bulletin.intake.mail.mailbox import Mailbox
from editor.inbox.doors_folder import look_into
from editor.inbox.doors_mailbox import Check, Folders, MailboxFields
from editor.pieces.kept_words import keep_words
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import Field, button, line, note
from editor.shell.words import words_of


class WatchedFields(QWidget):
    """Which folder, and what becomes of the files in it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder, self.dialog = QLineEdit(), None
        self.field = Field(self.tr("看守哪个文件夹"), self.folder)
        self.folder.textChanged.connect(lambda words: self.field.show_error(""))
        self.moves = QRadioButton(self.tr("收后移入其中的“已收”“未收”子文件夹"))
        self.stays = QRadioButton(self.tr("收后留在原处，同一文件不重复收"))
        choose = button(self.tr("选择…"), clicked=self.ask_for_folder)
        choose.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN + INSIDE, 0, 0, 0)
        column.setSpacing(INSIDE)
        self.field.layout().insertLayout(1, row)  # type: ignore[union-attr]
        column.addWidget(self.field)
        column.addWidget(self.moves)
        column.addWidget(self.stays)
        self.show_watched(None)

    def show_watched(self, watched: Watched | None) -> None:
        """Show `watched`, or the fields of a new one."""
        shown = watched or Watched("")
        self.folder.setText(shown.folder)
        (self.moves if shown.moves else self.stays).setChecked(True)

    def watched(self) -> Watched:
        """Return what is written."""
        return Watched(self.folder.text().strip(), self.moves.isChecked())

    def ask_for_folder(self) -> None:
        """Let the folder be chosen."""
        dialog = QFileDialog(self, self.tr("选择看守的文件夹"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class DoorsSheet(Question):
    """Sends `saved(Doors)` when the settings are kept; whoever fetches and watches follows them from then on."""

    saved = Signal(object)

    def __init__(self, frame: Frame, keychain: Keychain, parent: QWidget | None = None, *, check: Check | None = None,
                 folders: Folders | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("保存"), self.tr("收稿方式"))
        self.setWindowTitle(self.tr("收稿方式"))
        self._frame, self._keychain, self._before = frame, keychain, Doors()
        self.by_mail, self.by_folder = QCheckBox(self.tr("从邮箱收稿")), QCheckBox(self.tr("从文件夹收稿"))
        self.mail, self.files = MailboxFields(frame, keychain, check, folders), WatchedFields()
        self._wrong = QLabel()
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        style(self._wrong, "error")
        for door, fields in ((self.by_mail, self.mail), (self.by_folder, self.files)):
            door.toggled.connect(fields.setVisible)
            door.toggled.connect(lambda on: self.adjustSize())
            fields.hide()
            self.body.addWidget(door)
            self.body.addWidget(fields)
            self.body.addWidget(line())
        self.body.addWidget(note(self.tr("本设置存在档案库里，全科室通用；由登录的编辑在本机收稿。"), wrapping=True))
        self.body.addWidget(self._wrong)
        self.setMinimumWidth(720)
        self.deed.setEnabled(False)
        frame.background.ask(self, desk.settings, self._show, self._broke)

    def answer(self) -> None:
        """Keep the settings; what will not do is said beside its field."""
        mailbox = self.mail.right_one() if self.by_mail.isChecked() else None
        if self.by_mail.isChecked() and mailbox is None:
            return
        watched = self.files.watched() if self.by_folder.isChecked() else None
        if watched is not None and not watched.folder:
            self.files.field.show_error(self.tr("请选定文件夹。"))
            self.files.folder.setFocus()
            return
        password, keychain, before = self.mail.password.text(), self._keychain, self._before.mailbox
        self.deed.setEnabled(False)

        def keep() -> Doors:
            if watched is not None:
                look_into(Path(watched.folder))
            _keep_password(keychain, before, mailbox, password)
            return Doors(mailbox, watched)

        self._frame.background.files(self, lambda stop: keep(), self._put, self._folder_broke)

    def _put(self, doors: Doors) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: desk.put_settings(archive, doors, actor=actor, at=at), self._kept, self._broke)

    def _kept(self, doors: Doors) -> None:
        self.saved.emit(doors)
        self.accept()

    def _show(self, doors: Doors) -> None:
        self._before = doors
        self.mail.show_mailbox(doors.mailbox)
        self.files.show_watched(doors.watched)
        self.by_mail.setChecked(doors.mailbox is not None)
        self.by_folder.setChecked(doors.watched is not None)
        self.deed.setEnabled(True)
        keep_words(self, self._frame, "doors", {
            "by mail": self.by_mail, "by folder": self.by_folder, "folder": self.files.folder,
            "moves": self.files.moves, "stays": self.files.stays, **self.mail.editors()}, "inbox")

    def _folder_broke(self, error: Exception) -> None:
        self.deed.setEnabled(True)
        words = words_of(error)
        self.files.field.show_error(words.what + words.do)
        self.files.folder.setFocus()

    def _broke(self, error: Exception) -> None:
        self.deed.setEnabled(True)
        words = words_of(error)
        if isinstance(error, Refused) and error.facts.get("what") == "mailbox":
            self.mail.show_faults(error)
            return
        self._wrong.setText(words.what + words.do)
        self._wrong.show()


def _keep_password(keychain: Keychain, before: Mailbox | None, mailbox: Mailbox | None, password: str) -> None:
    """Keep a password that was typed; that of a mailbox which is closed or was changed is kept no longer."""
    if before is not None and (mailbox is None or mailbox.account != before.account):
        keychain.forget(before.account)
    if mailbox is not None and password:
        keychain.put(mailbox.account, password)
