"""The screen 约稿: commissions to units, and the points of guidance they are told each month."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from bulletin.archive import Archive, Changed
from bulletin.commissions.commission import Commission
from bulletin.commissions.standing import overdue
from bulletin.desk import commission_register
from bulletin.desk.commission_register import Register
from editor.commissions.asked_page import AskedPage
from editor.commissions.commands import COMMANDS
from editor.commissions.exporting import Exporting
from editor.commissions.forms import Forms
from editor.commissions.guidance_page import GuidancePage
from editor.commissions.way_back import way_back
from editor.pieces.commission_seat import may_write, today
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.widgets import line

_SETTLE = 80  # milliseconds: several changes in a row are one new reading
_LOOK = 300_000  # milliseconds between two looks at the calendar


class CommissionsScreen(ScreenBase):
    """Two pages, 约稿 and 报送要点, over one reading of the archive."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.forms, self.exporting = Forms(frame, self), Exporting(frame, self)
        self.asked = AskedPage(frame, self.forms, self.exporting)
        self.guidance = GuidancePage(frame, self.forms, self.exporting)
        self.tabs, self._pages = QTabBar(), QStackedWidget()
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE)
        self._soon.timeout.connect(self.reload)
        self._read_on = today()
        # What is due today is overdue tomorrow, also where nobody touches the window.
        self._midnight = QTimer(self, interval=_LOOK)
        self._midnight.timeout.connect(
            lambda: self._soon.start() if self.isVisible() and today() != self._read_on else None)
        self._midnight.start()
        self._lay_out()
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.guidance.stale.connect(self.reload)
        self.forms.done.connect(self._done)
        self.forms.gone.connect(lambda: self.asked.list.take_focus() if self.tabs.currentIndex() == 0 else None)
        frame.background.archive_changed.connect(self._on_changed)
        command(self, frame.keymap, COMMANDS["other_page"], self._next_page)

    def enter(self) -> None:
        """Load what there is."""
        self.reload()
        self.guidance.right.enter()
        self.asked.list.take_focus()

    def open(self, thing: object) -> None:
        """Show the commission with this id; `guidance` shows the points of the months."""
        self.tabs.setCurrentIndex(1 if thing == "guidance" else 0)
        self.reload("" if thing == "guidance" else str(thing))

    def leave(self) -> bool:
        """What is half written is put aside; one may go."""
        super().leave()
        self.forms.close()
        self.guidance.right.put_aside()
        return True

    def keys(self) -> Keys:
        return (("Enter", self.tr("打开单位的来稿")),)

    def reload(self, id: str = "") -> None:
        """Read the register anew and show the commission `id`, else the one shown."""
        self._frame.background.ask(self, _read, lambda found: self._loaded(*found, id), self._frame.trouble)

    def _next_page(self) -> None:
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())
        if self.tabs.currentIndex():
            self.guidance.right.points.setFocus()
        else:
            self.asked.list.take_focus()

    def _loaded(self, register: Register, read_only: bool, id: str) -> None:
        self._read_on = day = today()
        may = may_write(self._frame.person) and not read_only
        self.asked.show_register(register, day, may, id)
        self.guidance.show_register(register, day, may)
        self.count_changed.emit(len(overdue(register.commissions, day)))

    def _done(self, changed: Commission, words: str) -> None:
        if (way := way_back(self.asked.known(changed.id), changed)) is not None:
            self._frame.done(words, *way)
        else:
            self._frame.say(words)
        self.reload(changed.id)

    def _on_changed(self, changed: Changed) -> None:
        if (changed.commissions or changed.drafts or changed.office) and self.isVisible():
            self._soon.start()

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(self.tr("约稿和报送要点"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words, page in ((self.tr("约稿"), self.asked), (self.tr("报送要点"), self.guidance)):
            self.tabs.addTab(words)
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.tabs, line()):
            column.addWidget(part)
        column.addWidget(self._pages, 1)


def _read(archive: Archive) -> tuple[Register, bool]:
    return commission_register.register(archive, today()), archive.read_only
