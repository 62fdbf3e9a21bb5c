"""The fields of the mailbox, and trying whether they are right: the answer stands under them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bulletin.errors import Cause, Refused, Trouble
from bulletin.intake.mail.keychain import Kept, Keychain
from bulletin.intake.mail.mailbox import USUAL_PORTS, Mailbox, Security, checked
from editor.inbox.doors_words import fault_words, kept_words, security_words, trouble_words
from editor.shell import days
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import Field, button, note

Check = Callable[[Mailbox, str], int]
Folders = Callable[[Mailbox, str], list[str]]


@dataclass(frozen=True)
class Known:
    """Where the next password would be kept, and whether there is one."""

    kept: Kept
    has_password: bool


class Number(QLineEdit):
    """A whole number from 1 to `most`, typed; 0 while it is none."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most
        self.setMaxLength(len(str(most)))
        self.setValidator(QIntValidator(0, 10 ** len(str(most)), self))

    def value(self) -> int:
        """Return the number."""
        return int(self.text()) if self.text().isdecimal() else 0

    def setValue(self, number: int) -> None:
        """Show `number`."""
        self.setText(str(number))


class MailboxFields(QWidget):
    """`check` and `folders` speak to the server as `imap` does; tests give others."""

    def __init__(self, frame: Frame, keychain: Keychain, check: Check | None = None,
                 folders: Folders | None = None) -> None:
        super().__init__()
        self._frame, self._keychain = frame, keychain
        self._check, self._folders = check or _count, folders or _names
        self.host, self.login, self.password, self.ca_file = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.port, self.minutes = Number(65535), Number(1440)
        self.security, self.folder = QComboBox(), QComboBox()
        self.since_on, self.since = QCheckBox(self.tr("只收这一天起的邮件")), QDateEdit()
        self.test = button(self.tr("测试连接"), clicked=self.try_out)
        self.list = button(self.tr("从服务器取"), clicked=self.ask_folders)
        self.choose = button(self.tr("选择…"), clicked=self.ask_for_file)
        self.kept, self.result = note("", wrapping=True), QLabel()
        self.result.setWordWrap(True)
        self.dialog: QFileDialog | None = None
        furnish(self)
        self.fields = {
            "host": Field(self.tr("收信服务器（IMAP）"), self.host), "port": Field(self.tr("端口"), self.port),
            "security": Field(self.tr("加密方式"), self.security), "login": Field(self.tr("账号"), self.login),
            "password": Field(self.tr("授权码或密码"), self.password),
            "folder": Field(self.tr("收哪个文件夹"), self.folder),
            "every_minutes": Field(self.tr("每隔几分钟收一次"), self.minutes),
            "ca_file": Field(self.tr("证书文件（自建服务器才要）"), self.ca_file),
        }
        lay_out(self)
        for name, field in self.fields.items():
            _when_edited(field, lambda field=field: field.show_error(""))  # type: ignore[misc]
            field.setObjectName(name)
        self.security.activated.connect(lambda index: self._usual_port())
        self.login.editingFinished.connect(self._look_up)
        self.show_mailbox(None)

    def show_mailbox(self, mailbox: Mailbox | None) -> None:
        """Show `mailbox`; with None the fields of a new one, which takes mails from today on."""
        shown = mailbox or Mailbox("", USUAL_PORTS[Security.TLS], Security.TLS, "", since=date.today())
        self.security.setCurrentIndex(list(Security).index(shown.security))
        for editor, words in ((self.host, shown.host), (self.login, shown.login), (self.ca_file, shown.ca_file)):
            editor.setText(words)
        self.port.setValue(shown.port)
        self.minutes.setValue(shown.every_minutes)
        self.folder.setEditText(shown.folder)
        self.since_on.setChecked(shown.since is not None)
        since = shown.since or date.today()
        self.since.setDate(QDate(since.year, since.month, since.day))
        self._look_up()

    def editors(self) -> dict[str, QWidget]:
        """Return what is written in, by name; the password is nowhere to be put but into the keychain."""
        return {name: field.editor for name, field in self.fields.items() if name != "password"} | {
            "since on": self.since_on, "since": self.since}

    def mailbox(self) -> Mailbox:
        """Return what is written, unchecked."""
        day = self.since.date()
        return Mailbox(
            self.host.text(), self.port.value(), self._security(), self.login.text(), self.folder.currentText(),
            self.ca_file.text(), self.minutes.value(),
            date(day.year(), day.month(), day.day()) if self.since_on.isChecked() else None)

    def right_one(self) -> Mailbox | None:
        """Return the mailbox as it is meant; None where a field will not do, which is then said beside it."""
        try:
            return checked(self.mailbox())
        except Refused as refused:
            self.show_faults(refused)
            return None

    def show_faults(self, refused: Refused) -> None:
        """Say beside each field what is wrong with it."""
        for name, field in self.fields.items():
            most = field.editor.most if isinstance(field.editor, Number) else 0
            field.show_error(fault_words(refused.facts.get(name), most))
        first = next((field for name, field in self.fields.items() if name in refused.facts), self.fields["host"])
        first.editor.setFocus()

    def try_out(self) -> None:
        """Connect, log in and count the mails; nothing is read or kept."""
        self._ask(self._check, lambda count: self._tell(
            self.tr("已连上，信箱里有 {count} 封邮件。").format(count=count), "status-good"))

    def ask_folders(self) -> None:
        """Offer the folders that the server has."""
        self._ask(self._folders, self._offer)

    def ask_for_file(self) -> None:
        """Let the file of the server's authority be chosen."""
        self.dialog = QFileDialog(self, self.tr("选择证书文件"), self.ca_file.text())
        self.dialog.setNameFilters([self.tr("证书 (*.pem *.crt *.cer)"), self.tr("所有文件 (*)")])
        self.dialog.fileSelected.connect(self.ca_file.setText)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _ask(self, speak: Callable[[Mailbox, str], object], then: Callable[..., None]) -> None:
        mailbox = self.right_one()
        if mailbox is None or not self.test.isEnabled():
            return
        typed, keychain = self.password.text(), self._keychain
        self._let(False)
        self._tell(self.tr("正在连接…"), "note")

        def job() -> object:
            password = typed or keychain.get(mailbox.account)
            if not password:
                raise Trouble(Cause.LOGIN_REFUSED, host=mailbox.host, port=mailbox.port)
            return speak(mailbox, password)

        def answered(found: object) -> None:
            self._let(True)
            then(found)

        self._frame.background.files(self, lambda stop: job(), answered, self._failed)

    def _failed(self, error: Exception) -> None:
        self._let(True)
        what, do = trouble_words(error)
        self._tell(what + do, "error")

    def _let(self, may: bool) -> None:
        for each in (self.test, self.list):
            each.setEnabled(may)

    def _tell(self, words: str, role: str) -> None:
        style(self.result, role)
        self.result.setText(words)

    def _offer(self, names: list[str]) -> None:
        chosen = self.folder.currentText()
        self.folder.clear()
        self.folder.addItems(names)
        self.folder.setEditText(chosen)
        words = self.tr("服务器上有 {count} 个文件夹，请在“收哪个文件夹”里选。")
        self._tell(words.format(count=len(names)), "status-good")
        self.folder.setFocus()

    def _security(self) -> Security:
        return list(Security)[self.security.currentIndex()]

    def _look_up(self) -> None:
        """Ask the keychain, which may wait for its user, what it has."""
        account, keychain = self.mailbox().account, self._keychain
        self._frame.background.files(self, lambda stop: Known(keychain.kind, bool(keychain.get(account))), self._known)

    def _known(self, known: Known) -> None:
        self.kept.setText(kept_words(known.kept))
        self.password.setPlaceholderText(self.tr("已记住，不改就不填") if known.has_password else "")

    def _usual_port(self) -> None:
        if self.port.value() in USUAL_PORTS.values():
            self.port.setValue(USUAL_PORTS[self._security()])


def _count(mailbox: Mailbox, password: str) -> int:
    from bulletin.intake.mail import imap  # with the first connection, not with the window

    return imap.check(mailbox, password)


def _names(mailbox: Mailbox, password: str) -> list[str]:
    from bulletin.intake.mail import imap

    return imap.folders(mailbox, password)


def furnish(fields: MailboxFields) -> None:
    """Give the fields their ranges, choices and hints."""
    fields.host.setPlaceholderText("imap.example.com")
    fields.password.setEchoMode(QLineEdit.EchoMode.Password)
    for security in Security:
        fields.security.addItem(security_words(security))
    fields.folder.setEditable(True)
    fields.folder.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    fields.since.setCalendarPopup(True)
    fields.since.setDisplayFormat(days.field_format())
    fields.since.setAccessibleName(fields.tr("从哪一天起"))
    fields.since_on.toggled.connect(fields.since.setEnabled)
    for each in (fields.test, fields.list, fields.choose):
        each.setAutoDefault(False)


def lay_out(fields: MailboxFields) -> None:
    """Put the fields in four columns; what is read-only is said where the password is asked for."""
    grid, top = QGridLayout(), Qt.AlignmentFlag.AlignTop  # an error under one field moves no other
    grid.setHorizontalSpacing(BETWEEN)
    grid.setVerticalSpacing(INSIDE)
    for name, row, first, columns in (
            ("host", 0, 0, 2), ("security", 0, 2, 1), ("port", 0, 3, 1), ("login", 1, 0, 2), ("password", 1, 2, 2)):
        grid.addWidget(fields.fields[name], row, first, 1, columns, top)
    grid.addWidget(_beside(fields.fields["folder"], fields.list), 2, 0, 1, 2, top)
    grid.addWidget(fields.fields["every_minutes"], 2, 2, top)
    grid.addWidget(_beside(fields.fields["ca_file"], fields.choose), 3, 0, 1, 2, top)
    since = QVBoxLayout()
    since.setSpacing(GRID)
    since.addWidget(fields.since_on)
    since.addWidget(fields.since)
    grid.addLayout(since, 3, 2, 1, 2, top)
    for number, share in enumerate((3, 3, 4, 2)):
        grid.setColumnStretch(number, share)
    trying = QHBoxLayout()
    trying.setSpacing(INSIDE)
    trying.addWidget(fields.test)
    trying.addWidget(fields.result, 1)
    column = QVBoxLayout(fields)
    column.setContentsMargins(BETWEEN + INSIDE, 0, 0, 0)
    column.setSpacing(INSIDE)
    column.addLayout(grid)
    column.addWidget(fields.kept)
    column.addWidget(note(fields.tr("只读取，不改动、不删除服务器上的邮件，也不标为已读。"), wrapping=True))
    column.addLayout(trying)


def _beside(field: Field, deed: QPushButton) -> QWidget:
    """Return the field with a button at the right of its editor."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    row.addWidget(field, 1)
    row.addWidget(deed, alignment=Qt.AlignmentFlag.AlignBottom)
    return both


def _when_edited(field: Field, then: Callable[[], None]) -> None:
    editor = field.editor
    if isinstance(editor, QLineEdit):
        editor.textChanged.connect(lambda words: then())
    elif isinstance(editor, QComboBox):
        editor.editTextChanged.connect(lambda words: then())
