"""Locking the desk when nobody is there: a quiet warning, the lock, and another try where a screen refuses."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from bulletin.people import Actor
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.idle import IdleWatch
from editor.shell.seating import SeatRules

MINUTE_S = 60.0


class Locking(QObject):
    """Watches for nobody while somebody sits here, as the rules of the seat say.

    Sheets that stand open over the desk are closed with it, as by Esc; what stands beside it (a call being taken down)
    is hidden until somebody sits here again.
    """

    def __init__(self, desk: Desk, frame: Frame, watch: IdleWatch | None = None, minute: float = MINUTE_S) -> None:
        super().__init__(desk)
        self._desk, self._minute = desk, minute
        self._hidden: list[QWidget] = []
        self.watch = watch or IdleWatch(self)
        self.watch.warned.connect(self._warn)
        self.watch.returned.connect(lambda: desk.status.show_notice(""))
        self.watch.due.connect(self._lock)
        frame.person_changed.connect(self._on_person)

    def follow(self, rules: SeatRules) -> None:
        """Watch as `rules` say."""
        self._desk.status.show_notice("")
        self.watch.follow(rules.idle_minutes * self._minute if rules.lockable else 0)

    def _warn(self, seconds: int) -> None:
        self._desk.status.show_notice(self.tr("无人操作，{count} 秒后锁定").format(count=seconds))

    def _lock(self) -> None:
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        for sheet in self._beside():
            if isinstance(sheet, QDialog) and sheet.isModal():
                sheet.reject()
        if not self._desk.lock():
            self._desk.status.show_notice(self.tr("此处还有没存好的内容，暂未锁定，稍后再试"))
            self.watch.put_off()

    def _on_person(self, actor: Actor | None) -> None:
        if actor is None:
            self._hidden = [sheet for sheet in self._beside() if isinstance(sheet, QDialog)]
            for sheet in self._hidden:
                sheet.hide()
            return
        for sheet in self._beside(visible=False):
            if sheet in self._hidden:
                sheet.show()
        self._hidden = []

    def _beside(self, visible: bool = True) -> list[QWidget]:
        """Return the windows that belong to this one."""
        window = self._desk.window()
        return [each for each in QApplication.topLevelWidgets()
                if each is not window and each.isVisible() is visible and _belongs(each, window)]


def _belongs(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (parent is window or _belongs(parent, window))
