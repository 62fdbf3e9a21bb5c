"""Verifying everything from the window: begun with a button, going on in the background, its result told in place."""

from collections.abc import Callable
from threading import Event
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from bulletin.archive import Archive
from bulletin.desk import account, verifying
from editor.pieces.flaws import flaw_words
from editor.shell.background import Background
from editor.shell.colours import Colour
from editor.shell.theme import EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button, note, quiet_button

MOST = 200  # flaws told one by one
OFTEN = 0.2  # seconds between two words on how far it is
LINE = 22


class Verifying(QObject):
    """Verifies one archive at a time. `began`; `went_on(count)` of things looked at; `ended(told, whole)`."""

    began = Signal()
    went_on = Signal(int)
    ended = Signal(object, bool)
    failed = Signal(Exception)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._stop: Event | None = None
        # The program does not wait for it when it ends.
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.stop)

    @property
    def under_way(self) -> bool:
        """Whether it is going on."""
        return self._stop is not None

    def start(self) -> None:
        """Begin, unless it is going on."""
        if self.under_way:
            return
        stop = self._stop = Event()
        going_on = _Counter(stop, self.went_on.emit)
        self.began.emit()
        self._background.ask(self, lambda archive: _verified(archive, going_on), self._end, self._break)

    def stop(self) -> None:
        """Ask it to end where it is."""
        if self._stop is not None:
            self._stop.set()

    def _end(self, told: list[str]) -> None:
        whole = self._stop is not None and not self._stop.is_set()
        self._stop = None
        self.ended.emit(told, whole)

    def _break(self, error: Exception) -> None:
        self._stop = None
        self.failed.emit(error)


def _verified(archive: Archive, going_on: Callable[[], bool]) -> list[str]:
    """Return what is no longer as it was, each in words."""
    flaws = verifying.verify(archive, going_on)
    names = account.names_in(archive, flaws) if flaws else {}
    return [flaw_words(flaw, names) for flaw in flaws]


class _Counter:
    """Called in the archive's thread after each thing: whether to go on; tells how many now and then."""

    def __init__(self, stop: Event, tell: Callable[[int], object]) -> None:
        self._stop, self._tell = stop, tell
        self._count, self._told = 0, monotonic()

    def __call__(self) -> bool:
        self._count += 1
        if monotonic() - self._told > OFTEN:
            self._told = monotonic()
            self._tell(self._count)
        return not self._stop.is_set()


class VerifyBar(QWidget):
    """How far it is, and then what was found; stays until it is closed. `stop_asked`: it is to end where it is."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        style(card, "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        around.addWidget(card)
        self.sign, self._words, self._more = IconLabel("shield-check"), QLabel(), note("", wrapping=True)
        self._words.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(160, 4)
        self.progress.setAccessibleName(self.tr("核对进度"))
        self.stop = button(self.tr("停止"), clicked=self.stop_asked.emit)
        style(self.stop, "small")
        self.close_it = quiet_button("x", self.tr("关闭提示"), clicked=self.hide)
        self._room = QScrollArea()
        self._lay_out(card)
        self.hide()

    def show_going_on(self, count: int = 0) -> None:
        """Show that it is going on, and how many things were looked at."""
        words = self.tr("正在核对台账、签字和存档文件…")
        if count:
            words = self.tr("正在核对台账、签字和存档文件，已核 {count:,} 项…").format(count=count)
        self._say("shield-check", Colour.SECOND, words)
        self._turn(going_on=True)

    def show_result(self, told: list[str], whole: bool) -> None:
        """Tell what was found, each in words; `whole` is False when it was stopped before the end."""
        self._turn(going_on=False)
        if not told and not whole:
            self._say("warning-circle", Colour.WARNING, self.tr("核对中途停下，已核的部分没有发现改动。"))
        elif not told:
            self._say("shield-check", Colour.GOOD, self.tr("核对完毕，台账首尾相接，记录、签字和存档文件全部未动。"))
        else:
            words = self.tr("核对完毕，发现 {count:,} 处不一致。请先备份现有档案，再查明原因。") if whole else self.tr(
                "核对中途停下，已发现 {count:,} 处不一致。请先备份现有档案，再查明原因。")
            self._say("shield-warning", Colour.MAIN, words.format(count=len(told)))
            self._list(told)

    def words(self) -> str:
        """Return what is said, with the flaws line by line."""
        return "\n".join(part for part in (self._words.text(), self._more.text()) if part)

    def _say(self, icon_name: str, colour: Colour, words: str) -> None:
        self.sign.show_icon(icon_name, colour)
        self._words.setText(words)
        self._more.clear()
        self._room.hide()
        self.setAccessibleName(words)
        self.show()

    def _list(self, told: list[str]) -> None:
        lines = told[:MOST]
        if len(told) > MOST:
            lines.append(self.tr("……另有 {count:,} 处").format(count=len(told) - MOST))
        self._more.setText("\n".join(lines))
        self._room.setFixedHeight(min(len(lines), 5) * LINE)
        self._room.show()

    def _turn(self, *, going_on: bool) -> None:
        self.progress.setVisible(going_on)
        self.stop.setVisible(going_on)
        self.close_it.setVisible(not going_on)

    def _lay_out(self, card: QFrame) -> None:
        self._more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setWidget(self._more)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.sign)
        head.addWidget(self._words, 1)
        for part in (self.progress, self.stop, self.close_it):
            head.addWidget(part)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, INSIDE, INSIDE, INSIDE)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._room)
