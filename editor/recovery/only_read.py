"""An archive that is only open to be read says so at sign-in and in the top bar, and why."""

from PySide6.QtCore import QCoreApplication

from editor.shell.desk import Desk


def show_only_read(desk: Desk, newer: bool) -> None:
    """Say that the archive is open to be read, and not written, and whether that is since it is a `newer` one."""
    why = _tr("档案由更新的版本建立，") if newer else ""
    sentence = why + _tr("已以只读方式打开：可以查看、检索和导出，不能修改。")
    desk.top.show_only_read(sentence)
    desk.sign_in.read_only.say(sentence)


def _tr(words: str) -> str:
    return QCoreApplication.translate("recovery", words)
