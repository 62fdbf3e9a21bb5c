"""Which Chinese input method module Qt loads, and what half-typed words become."""

from collections.abc import Collection, MutableMapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QGuiApplication


def choose_input_method(environ: MutableMapping[str, str], plugins: Collection[str] | None = None) -> None:
    """Fall back to ibus where fcitx is asked for and Qt carries no such plugin.

    The wheels of Qt bring ibus but not fcitx; fcitx answers to the ibus protocol as well. `plugins` are the file
    names of Qt's input context plugins (looked up when not given). Must be called before the application is made.
    """
    wanted = environ.get("QT_IM_MODULE", "").lower()
    if not wanted.startswith("fcitx"):
        return
    if not any("fcitx" in name for name in (_plugins() if plugins is None else plugins)):
        environ["QT_IM_MODULE"] = "ibus"


def want_input_method(environ: MutableMapping[str, str], wish: str) -> None:
    """Let Qt load the module this chair wants; an empty wish leaves what the system says. Before the application."""
    if wish:
        environ["QT_IM_MODULE"] = wish


def input_methods() -> tuple[str, ...]:
    """Return the names of the input method modules Qt has here (`ibus`, `fcitx5`), for `QT_IM_MODULE`."""
    found = {name.removeprefix("lib").partition("platforminputcontextplugin")[0] for name in _plugins()
             if "platforminputcontextplugin" in name}
    return tuple(sorted(found - {"compose", "qtvirtualkeyboard"}))


def commit_half_typed() -> None:
    """Put the half-typed word of the input method into the text, so that saving and leaving lose nothing."""
    QGuiApplication.inputMethod().commit()


def _plugins() -> list[str]:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
    return [file.name for file in folder.glob("*")]
