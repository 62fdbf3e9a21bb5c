"""The screen with its real threads: a commission is made, and points are typed faster than they are saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt

from bulletin.desk import guidance
from db.sqlite_archive import SqliteArchive
from editor.commissions.screen import CommissionsScreen
from editor.pieces.commission_seat import today
from editor.shell import icons
from editor.shell.background import Background
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from tests.builders import NOON, an_office


@pytest.fixture
def filled(tmp_path):
    """An office whose archive holds the guidance of this month, closed again."""
    archive = SqliteArchive(tmp_path / "archive.db")
    office = an_office(archive)
    guidance.draw_up(archive, today(), "请围绕：", actor=office.editor, at=NOON)
    archive.close()
    return office, tmp_path / "archive.db"


def test_nothing_typed_is_lost_between_the_threads(qtbot, filled, tmp_path: Path, let_go):
    office, path = filled
    icons.load()
    background = Background(lambda: SqliteArchive(path))
    frame = let_go(Frame(background, Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)),
                         office.editor))
    troubles, forms = [], []
    frame.troubled.connect(troubles.append)
    screen = CommissionsScreen(frame)
    qtbot.addWidget(screen)
    screen.forms.opened.connect(forms.append)
    screen.show()
    screen.enter()
    points = screen.guidance.right
    qtbot.waitUntil(points.new.isEnabled)
    qtbot.waitUntil(lambda: screen.guidance.left.current() is not None)
    screen.tabs.setCurrentIndex(1)
    for words in ("供暖保障", "农田水利", "安全生产"):
        points.new.setText(words)
        qtbot.keyClick(points.new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: points.points.words() == ["供暖保障", "农田水利", "安全生产"])
    points.ask.click()
    forms[0].wanted.setPlainText("供暖面积")
    forms[0].picker.ticks.tick(["qinghe"])
    forms[0].answer()
    qtbot.waitUntil(lambda: screen.asked.list.model.rowCount() == 1)
    qtbot.waitUntil(lambda: not background.is_busy)
    assert troubles == []
    background.close()
