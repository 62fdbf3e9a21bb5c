"""The archive screen over a file, with the real threads: what is typed quickly is answered once, for the last words."""

import pytest
from builders import an_office
from PySide6.QtCore import QSettings

from db.sqlite_archive import SqliteArchive
from editor.archive.screen import ArchiveScreen
from editor.shell import icons
from editor.shell.background import Background
from editor.shell.frame import Frame
from editor.shell.settings import Settings


@pytest.fixture
def over_a_file(qtbot, let_go, tmp_path):
    icons.load()
    offices = []

    def open_archive():
        offices.append(an_office(SqliteArchive(tmp_path / "office.db")))
        for number in range(30):
            offices[0].draft(f"防汛通知第{number}号", "各乡镇备足防汛物资。")
        return offices[0].archive

    background = Background(open_archive)
    with qtbot.waitSignal(background.opened, timeout=20000):
        background.start()
    store = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
    yield let_go(Frame(background, store, offices[0].editor))
    background.close()


def test_of_what_is_typed_quickly_the_last_is_answered(over_a_file, qtbot):
    troubles = []
    over_a_file.troubled.connect(troubles.append)
    screen = ArchiveScreen(over_a_file)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    answered = []
    screen.finding.finder.found.connect(lambda answer: answered.append(answer.asked.words))
    for words in ("防", "防汛", "防汛通", "防汛通知", "防汛通知 第7号"):
        screen.finding.look_for(words)
    qtbot.waitUntil(lambda: bool(answered))
    qtbot.waitUntil(lambda: "第7号" in screen.reading.reader.page.toPlainText())
    assert answered[-1] == "防汛通知 第7号"
    assert screen.finding.count.text() == "共 1 篇"
    assert len(answered) <= 2, "what was overtaken is not answered"
    qtbot.waitUntil(lambda: not over_a_file.background.is_busy)
    assert troubles == []
