"""The keys of the window, as F1 lists them."""

from PySide6.QtCore import QCoreApplication

from editor.shell.screen import Keys


def window_keys(places: int) -> Keys:
    """Return the keys valid everywhere in a window with so many places."""
    def tr(words: str) -> str:
        return QCoreApplication.translate("keys", words)

    upto = min(places, 9)
    return (
        (f"Ctrl+1 … {upto}" if upto > 1 else "Ctrl+1", tr("去左栏的各处")),
        ("Ctrl+F", tr("查找")),
        ("Ctrl+B", tr("收起或展开左栏")),
        ("Ctrl+Shift+B", tr("看备份")),
        ("Ctrl+L", tr("锁定")),
        ("Ctrl+Q", tr("退出")),
        ("F1", tr("看此处的快捷键")),
    )
