"""One start of a window, in a process of its own: tells when it has painted, when its first place has its answer, and
when the inbox, entered then, has its rows.

`bare` is an empty QMainWindow; `ours FILE` is the workstation on that archive.
"""

import sys
from pathlib import Path


def bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            print("painted", flush=True)
            QTimer.singleShot(0, QApplication.quit)

    app = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def ours(path: Path) -> None:
    """Go the way of `python main.py`, at a chair that remembers nothing: the first place is the one entered."""
    import os
    import shutil

    import main

    shutil.rmtree(path.parent / "chair", ignore_errors=True)
    os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = str(path.parent / "chair")
    main.open_window(path, first_painted=_painted)


def _painted() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from editor.shell.window import MainWindow

    print("painted", flush=True)
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.furnished.connect(lambda: print("desk", flush=True))
    timer = QTimer(QApplication.instance(), interval=2)
    timer.timeout.connect(lambda: _look(timer))
    timer.start()


def _look(timer) -> None:
    """Ask every few milliseconds whether the first place has its answer; paint it, report, and enter the inbox."""
    from PySide6.QtWidgets import QApplication

    from editor.shell.window import MainWindow

    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    screens = window._desk.screens if window._desk else None
    if screens is None or not screens.here or getattr(screens.made(screens.here), "day", None) is None:
        return
    window.repaint()
    print("usable", flush=True)
    timer.timeout.disconnect()
    timer.timeout.connect(lambda: _look_for_rows(timer))
    window.frame.go("inbox")


def _look_for_rows(timer) -> None:
    """Ask every few milliseconds whether the list of the inbox has a row with a title; paint it and report."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QTableView

    for view in (each for each in QApplication.allWidgets() if isinstance(each, QTableView) and each.isVisible()):
        model = view.model()
        if model is not None and model.rowCount() and model.index(0, 0).data(Qt.ItemDataRole.DisplayRole):
            timer.stop()
            view.viewport().repaint()
            _report()
            return


def _report() -> None:
    import psutil
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    print("inbox", flush=True)

    def settled() -> None:
        # Memory is read when all ids have come in and the window is at rest.
        print(f"memory {psutil.Process().memory_info().rss / 2**20:.1f}", flush=True)
        QApplication.quit()

    QTimer.singleShot(1500, settled)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(Path(sys.argv[2]))
