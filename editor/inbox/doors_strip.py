"""One quiet line at the foot of the inbox: how the folder and the mailbox stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.inbox.doors_state import DoorState
from editor.inbox.fetching import MailFetch
from editor.inbox.watching import FolderWatch
from editor.shell.colours import Colour
from editor.shell.theme import EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button


class DoorLine(QWidget):
    """An icon and what is said of one door; hidden while the door is closed."""

    def __init__(self, icon_name: str, name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._name = name
        self._icon, self.label = IconLabel(icon_name, 16), QLabel()
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID + 2)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        self.show_state(DoorState())

    def show_state(self, state: DoorState) -> None:
        """Show `state`; what is not well stays until it is, with what to do about it in the tool tip."""
        self.setVisible(state.open)
        style(self.label, "status-second" if state.well else "status-warning")
        self._icon.show_icon(*((self._icon_name, Colour.SECOND) if state.well else ("warning", Colour.WARNING)))
        self.label.setText(state.words)
        self.label.setToolTip("\n".join(filter(None, (state.words, state.more))))
        self.label.setAccessibleName(self.tr("{name}：{words}").format(name=self._name, words=state.words))
        self.label.setAccessibleDescription(state.more)


class DoorsStrip(QWidget):
    """Follows both doors. `doors_asked()` is sent by 收稿方式…"""

    doors_asked = Signal()

    def __init__(self, watch: FolderWatch, fetch: MailFetch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.folder = DoorLine("folder-open", self.tr("文件夹"))
        self.mail = DoorLine("envelope-simple", self.tr("邮箱"))
        self._none = QLabel(self.tr("来稿也可以从邮箱或文件夹自动收进来"))
        style(self._none, "status-second")
        self.fetch_now = button(self.tr("现在收信"), clicked=fetch.fetch_now)
        self.stop = button(self.tr("停止收信"), clicked=fetch.stop)
        self.settings = button(self.tr("收稿方式…"), clicked=self.doors_asked.emit)
        for each in (self.fetch_now, self.stop, self.settings):
            style(each, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, GRID, EDGE, GRID)
        row.setSpacing(INSIDE)
        row.addWidget(self.folder, 1)
        row.addWidget(self.mail, 1)
        row.addWidget(self._none, 1)
        for each in (self.fetch_now, self.stop, self.settings):
            row.addWidget(each)
        watch.state_changed.connect(self._show_folder)
        fetch.state_changed.connect(self._show_mail)
        self._show_folder(watch.state)
        self._show_mail(fetch.state)

    def _show_folder(self, state: DoorState) -> None:
        self.folder.show_state(state)
        self._show_none()

    def _show_mail(self, state: DoorState) -> None:
        self.mail.show_state(state)
        self.fetch_now.setVisible(state.open and not state.busy)
        self.stop.setVisible(state.open and state.busy)
        self._show_none()

    def _show_none(self) -> None:
        self._none.setVisible(self.folder.isHidden() and self.mail.isHidden())
