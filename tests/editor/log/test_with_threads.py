"""The screen over an archive in a file, with the threads of the running program."""

import pytest
from builders import an_office
from PySide6.QtCore import QSettings

from bulletin.desk import verifying
from db.sqlite_archive import SqliteArchive
from editor.log.screen import LogScreen
from editor.shell import icons
from editor.shell.background import Background
from editor.shell.frame import Frame
from editor.shell.settings import Settings


@pytest.fixture
def running(qtbot, tmp_path, let_go):
    icons.load()
    path = tmp_path / "archive.db"
    archive = SqliteArchive(path)
    office = an_office(archive)
    for number in range(30):
        office.draft(f"第 {number} 篇")
    archive.close()
    background = Background(lambda: SqliteArchive(path))
    frame = let_go(Frame(background, Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)),
                         office.reviewer))
    screen = LogScreen(frame)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    qtbot.waitUntil(lambda: screen.model.complete)
    yield screen
    background.close()


def test_the_list_and_what_stands_around_it_come(running, qtbot):
    qtbot.waitUntil(lambda: running.foot.copy.isEnabled())
    assert running.count.text().startswith("共 ")
    qtbot.waitUntil(lambda: running.detail.reason.text() != "")


def test_verifying_goes_on_beside_and_tells_what_it_found(running, qtbot):
    running.verify.click()
    assert not running.verify.isEnabled()
    qtbot.waitUntil(lambda: running.verify.isEnabled())
    assert "全部未动" in running.bar.words()


def test_verifying_ends_when_it_is_asked_to(running, qtbot, monkeypatch):
    def endless(archive, going_on):
        while going_on():
            pass
        return []
    monkeypatch.setattr(verifying, "verify", endless)
    running.verify.click()
    qtbot.waitUntil(lambda: "已核" in running.bar.words())
    running.bar.stop.click()
    qtbot.waitUntil(lambda: "中途停下" in running.bar.words())


def test_many_questions_in_a_hurry_end_with_the_last(running, qtbot):
    for words in ("第 1", "第 2", "第 29"):
        running.filters.words.setText(words)
        running.filters.words.asked.emit(words)
    qtbot.waitUntil(lambda: running.model.complete and running.model.rowCount() == 1)
    assert running.model.query.words == "第 29"
