"""The running application: builds the window over the archive that `main.py` hands it, and runs until it closes.

What is not needed for the first painting is imported after it.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from editor.shell.background import Background
from editor.shell.frame import Frame
from editor.shell.input_method import choose_input_method
from editor.shell.language import let_qt_speak
from editor.shell.settings import Settings
from editor.shell.theme import Scheme, Theme
from editor.shell.window import MainWindow

if TYPE_CHECKING:
    from bulletin.archive import Archive
    from bulletin.intake.guard.guard import Opening
    from bulletin.people import Actor
    from editor.shell.crash import CrashHandler
    from editor.shell.own_archive import Asking, Files
    from editor.shell.palette.entry import Entry
    from editor.shell.screen import Place
    from editor.shell.seating import Accounts
    from editor.shell.tellings import Alerts

DESKTOP_NAME = "bulletin-desk"
_SEATED_MS = 250
_SETTLED_MS = 3000  # by then the first screen stands; garbage is collected from here on, if it was not before


@dataclass(frozen=True)
class Surroundings:
    """What the running program is given from outside: where texts are rescued to, the clock, the version.

    `archive` is the name of the archive as the status line shows it.
    """

    rescue_folder: Path
    now: Callable[[], datetime]
    version: str = ""
    archive: str = ""


def make_application(argv: Sequence[str], environ: MutableMapping[str, str]) -> QApplication:
    """Return the QApplication, made here unless one exists; the input method is chosen before."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    choose_input_method(environ)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(list(argv))
    app.setApplicationName(DESKTOP_NAME)
    app.setApplicationDisplayName(app.translate("app", "信息编辑台"))
    app.setDesktopFileName(DESKTOP_NAME)
    return app


def build_window(app: QApplication, open_archive: Callable[[], Archive], places: Sequence[Place],
                 store: QSettings, accounts: Accounts, files: Files | None = None) -> MainWindow:
    """Return the window, dressed but not yet shown; once furnished it asks the accounts who sits here.

    With `files` an archive of one's own can be founded from the sample office.
    """
    settings = Settings(store)
    frame = Frame(Background(open_archive), settings, make_guard=_guard)
    theme = Theme(app, Scheme(settings.scheme))
    window = MainWindow(places, frame, theme)
    theme.setParent(window)
    frame.setParent(window)
    frame.background.setParent(frame)
    window.furnished.connect(lambda: _furnish(window, accounts, files))
    return window


def run(open_archive: Callable[[], Archive], places: Sequence[Place], store: QSettings, accounts: Accounts,
        surroundings: Surroundings, *, files: Files | None = None, argv: Sequence[str] = ("bulletin-desk",),
        first_painted: Callable[[], object] | None = None) -> int:
    """Show the window and return the exit code when it is closed.

    `open_archive` is called in the archive's thread after the first painting; what it imports does not delay the
    window. `first_painted` is called once when the window has been painted: the benchmark's hook.
    """
    app = make_application(argv, os.environ)
    try:
        return _run(app, build_window(app, open_archive, places, store, accounts, files), surroundings, files,
                    first_painted)
    finally:
        # Now, while the application and the icons are whole: when Python ends, a widget's icon may outlive its engine.
        gc.collect()


def _run(app: QApplication, window: MainWindow, surroundings: Surroundings, files: Files | None,
         first_painted: Callable[[], object] | None) -> int:
    """Show the window until it is closed, then close what stands behind it and destroy it."""
    watching: list[CrashHandler] = []
    window.furnished.connect(lambda: watching.append(_watch(window, surroundings, files)))
    window.furnished.connect(lambda: window.frame.name_archive(surroundings.archive))
    window.furnished.connect(lambda: window.desk.top.about_asked.connect(lambda: _tell_about(window, surroundings)))
    window.furnished.connect(lambda: _tell_zone(window, surroundings.now()))
    window.furnished.connect(lambda: QTimer.singleShot(_SETTLED_MS, window, lambda: _collect(window)))
    if first_painted is not None:
        window.first_painted.connect(first_painted)
    window.show()
    try:
        return app.exec()
    finally:
        window.frame.background.close()
        window.frame.close_guard()
        for handler in watching:
            handler.remove()
        # Now, not when Python tidies up: by then the application may be gone.
        delete(window)


def _tell_zone(window: MainWindow, now: datetime) -> None:
    from editor.shell.zone import zone_words

    window.desk.show_zone(*zone_words(now.astimezone()))


def _tell_about(window: MainWindow, surroundings: Surroundings) -> None:
    """Say which program this is, over the window."""
    from editor.shell.about import AboutSheet, Build

    sheet = AboutSheet(Build(surroundings.version, surroundings.archive), window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()


def _collect(window: MainWindow) -> None:
    from editor.shell.collecting import Collecting

    Collecting(window)


def _guard() -> Opening:
    """Return what opens files in processes of their own; loaded with the first file that comes in."""
    from bulletin.intake.guard.guard import Guard
    from bulletin.intake.guard.second_try import SecondTry

    return SecondTry(Guard())


def _furnish(window: MainWindow, accounts: Accounts, files: Files | None) -> None:
    from editor.shell.chair import Chair
    from editor.shell.locking import Locking
    from editor.shell.seating import Seating

    if app := QCoreApplication.instance():
        let_qt_speak(app)
    window.desk.search_asked.connect(lambda words: _search_everything(window, words))
    window.desk.manual_asked.connect(lambda place: _open_manual(window, place))
    window.frame.person_changed.connect(lambda: QTimer.singleShot(_SEATED_MS, window, lambda: _find_unsaved(window)))
    Chair(window.desk, window.frame)
    _show_around(window, by_itself=files is not None and not files.is_named)
    window.desk.commands.sources.append(lambda: _settings(window))
    if window.desk.screens.has("urgent"):
        _watch_deadlines(window)
    _keep_backups(window)
    _file_plainly(window)
    seating = Seating(window.desk, window.frame, accounts)
    seating.ruled.connect(Locking(window.desk, window.frame).follow)
    seating.ask()
    if files is not None:
        from editor.shell.own_archive import OwnArchive

        OwnArchive(window.desk, window.frame, files, lambda: _first_hour(window))
        _recover(window, files)


def _settings(window: MainWindow) -> Iterable[Entry]:
    """Let the list of Ctrl+K lead to every setting."""
    from editor.office.offered import setting_entries

    return setting_entries(window.frame.go) if window.desk.screens.has("office") else ()


def _show_around(window: MainWindow, by_itself: bool) -> None:
    """Offer the tour in the menu of the person, and once by itself."""
    from editor.first_hour.tour import Tour

    Tour(window.desk, window.frame, by_itself=by_itself)


def _first_hour(window: MainWindow) -> Asking:
    from editor.first_hour.wizard import Wizard

    return Wizard(window.frame)


def _recover(window: MainWindow, files: Files) -> None:
    """Offer ways out where the archive cannot be opened, look through it once a week, and hear a second start."""
    from bulletin.errors import Cause, Trouble
    from editor.archive_files import ArchiveFiles
    from editor.archive_key.unlocking import Unlocking
    from editor.recovery.handing_over import Receiver
    from editor.recovery.only_read import show_only_read
    from editor.recovery.recovering import Recovering
    from editor.recovery.weekly import WeeklyCheck

    if not isinstance(files, ArchiveFiles):
        return
    recovering = Recovering(window.desk, window.frame, files)
    if window.frame.keeping is not None:
        window.frame.keeping.restore = recovering.wish
    window.frame.unlocking = unlocking = Unlocking(window.desk, window.frame, files)
    unlocking.forgotten.connect(lambda: recovering.offer(Trouble(Cause.KEY_NEEDED, path=str(files.path))))
    unlocking.elsewhere_asked.connect(recovering.choose_other)
    weekly = WeeklyCheck(window.desk, window.frame, files)
    receiver = Receiver(window, files.path, window)
    recovering.opened.connect(weekly.opened)
    recovering.opened.connect(
        lambda read_only: show_only_read(window.desk, newer=not files.only_to_read) if read_only else None)
    recovering.opened.connect(receiver.listen)
    receiver.bring(files.brought)


def _keep_backups(window: MainWindow) -> None:
    """Let backups be made by themselves, and a last one before the window closes."""
    from editor.keeping.clockwork import Clockwork
    from editor.keeping.closing import LastBackup

    LastBackup(window.desk, window.frame, Clockwork(window.frame, window))


def _file_plainly(window: MainWindow) -> None:
    """Let each published issue lie beside the archive as plain files too."""
    from editor.filing.plain_filing import PlainFiling

    PlainFiling(window.frame, window)


def _watch_deadlines(window: MainWindow) -> None:
    """Let the clock of the top bar and the tray of the desktop tell what is due and what is urgent."""
    from editor.shell.alarms import Alarms
    from editor.shell.resources import own_icon
    from editor.shell.tray import Tray

    def read(archive: Archive, actor: Actor) -> Alerts:
        from editor.urgent.alerts import alerts  # in the archive's thread, with the first look

        return alerts(archive, actor)

    top = window.desk.top
    alarms = Alarms(window.frame, top.deadline, Tray(own_icon, window.windowTitle(), window), read, window)
    alarms.asked.connect(window.come_forward)
    top.notices.setChecked(window.frame.settings.notices.wanted)
    top.notices_asked.connect(alarms.want)


def _find_unsaved(window: MainWindow) -> None:
    """Offer whoever sat down what they typed before a crash; the first screen stands by now."""
    from editor.writing.safety.recovery import Recovery

    (window.findChild(Recovery) or Recovery(window, window.frame)).look()


def _search_everything(window: MainWindow, words: str) -> None:
    """Take a search asked where nothing can be searched to the archive."""
    if words and window.desk.enter("archive"):
        window.desk.screens.search(words)


def _open_manual(window: MainWindow, place: str) -> None:
    """Show the manual beside the window, at the page on a place."""
    from editor.manual.door import ManualDoor

    (window.findChild(ManualDoor) or ManualDoor(window)).open(place)


def _watch(window: MainWindow, surroundings: Surroundings, files: Files | None) -> CrashHandler:
    """Hear of every error nobody caught."""
    from editor.archive_files import ArchiveFiles
    from editor.shell.crash import About, CrashHandler, CrashReport
    from editor.shell.crash_dialog import CrashDialog
    from editor.shell.trail import Trail

    def show(report: CrashReport, closed: Callable[[], None]) -> None:
        # Not here: this may be in the middle of a painting, which must end first.
        QTimer.singleShot(0, window, lambda: CrashDialog.show_over(window, report, QApplication.quit, closed))

    def about() -> About:
        schema = files.schema() if isinstance(files, ArchiveFiles) else 0
        return About(surroundings.version, schema, trail.names())

    trail = Trail(window)
    handler = CrashHandler(window.frame.rescuers, surroundings.rescue_folder, show, surroundings.now, about, window)
    handler.install()
    return handler
