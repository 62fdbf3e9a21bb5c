"""The window itself keeps the plain files: nobody has to ask for them."""

from builders import an_office
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from shelved import fill

from db.sqlite_archive import SqliteArchive
from editor.app import build_window
from editor.filing.plain_filing import PlainFiling
from editor.start import Accounts


def test_the_window_writes_them_beside_its_archive(qtbot, tmp_path):
    archive = SqliteArchive(tmp_path / "archive.db")
    fill(an_office(archive), tmp_path / "out")
    archive.close()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    window = build_window(QApplication.instance(), lambda: SqliteArchive(tmp_path / "archive.db"), (), store,
                          Accounts())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(PlainFiling) is not None, timeout=10_000)
    filing = window.findChild(PlainFiling)
    with qtbot.waitSignal(filing.filed, timeout=15_000):
        filing.go()
    assert filing.health.is_well
    assert len(list((tmp_path / "存档").rglob("*.docx"))) == 5
    window.frame.background.close()
