"""The pages of 设置 in their two groups: what is of the office and kept in the archive, and what is of this machine."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bulletin.permissions import Permission
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.screen import Rooms

_OFFICE, _CHAIR = QT_TRANSLATE_NOOP("settings", "本单位"), QT_TRANSLATE_NOOP("settings", "本机")


@dataclass(frozen=True)
class RoomLine:
    """A page: its name for the program, its title, its icon, its group, and what changing it takes.

    Without a permission whoever sits here may change it.
    """

    name: str
    title: str
    sign: str
    group: str = _CHAIR
    permission: Permission | None = None

    @property
    def words(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("settings", self.title)

    @property
    def group_words(self) -> str:
        """The group in the language of the window."""
        return QCoreApplication.translate("settings", self.group)


ROOMS: tuple[RoomLine, ...] = (
    RoomLine("people", QT_TRANSLATE_NOOP("settings", "人员"), "users", _OFFICE, Permission.PEOPLE),
    RoomLine("office", QT_TRANSLATE_NOOP("settings", "单位信息"), "buildings", _OFFICE, Permission.OFFICE),
    RoomLine("units", QT_TRANSLATE_NOOP("settings", "报送单位"), "tree-structure", _OFFICE, Permission.UNITS),
    RoomLine("journals", QT_TRANSLATE_NOOP("settings", "刊物"), "newspaper", _OFFICE, Permission.OFFICE),
    RoomLine("layouts", QT_TRANSLATE_NOOP("settings", "版式"), "layout", _OFFICE, Permission.OFFICE),
    RoomLine("gates", QT_TRANSLATE_NOOP("settings", "签发前检查"), "shield-check", _OFFICE, Permission.GATES),
    RoomLine("keeping", QT_TRANSLATE_NOOP("settings", "备份"), "archive-box", _OFFICE, Permission.OFFICE),
    RoomLine("look", QT_TRANSLATE_NOOP("settings", "界面"), "palette"),
    RoomLine("working", QT_TRANSLATE_NOOP("settings", "写稿和输入"), "pencil-line"),
    RoomLine("notices", QT_TRANSLATE_NOOP("settings", "提醒"), "bell"),
    RoomLine("keys", QT_TRANSLATE_NOOP("settings", "快捷键"), "keyboard"),
    RoomLine("folders", QT_TRANSLATE_NOOP("settings", "文件夹"), "folder-open"),
    RoomLine("archives", QT_TRANSLATE_NOOP("settings", "档案文件"), "database"),
)


def rooms() -> Rooms:
    """Return what the screen is asked to open, and what the page is called."""
    return tuple((each.name, each.words) for each in ROOMS)
