"""The same screen over the real background: the archive in its own thread, nothing lost when the screen is closed."""

import pytest
from builders import an_office
from PySide6.QtCore import QSettings
from PySide6.QtGui import QTextCursor

from bulletin.desk import writing
from bulletin.text import plain
from db.sqlite_archive import SqliteArchive
from editor.shell.background import Background
from editor.shell.frame import Frame, SavingState
from editor.shell.settings import Settings
from editor.writing.screen import WritingScreen


@pytest.fixture
def desk(qtbot, qapp, tmp_path):
    offices = []

    def open_archive():
        offices.append(an_office(SqliteArchive(None)))
        return offices[0].archive

    background = Background(open_archive)
    background.start()
    qtbot.waitUntil(lambda: bool(offices))
    settings = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
    frame = Frame(background, settings, offices[0].editor)
    yield frame, offices[0]
    background.close()


def asked(qtbot, frame, job):
    answers = []
    frame.background.ask(frame, job, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_typing_is_kept_saved_and_survives_the_screen(qtbot, desk, tmp_path):
    frame, office = desk
    draft = asked(qtbot, frame, lambda archive: office.draft())
    told = []
    frame.saving_changed.connect(told.append)
    screen = WritingScreen(frame, 50, 200, tmp_path / "rescue")
    screen.show()
    screen.enter()
    screen.open(draft.id)
    qtbot.waitUntil(lambda: bool(plain(screen.sheet.pane.text())))
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, "abc")
    qtbot.waitUntil(lambda: told[-1].state is SavingState.KEPT)
    screen.writer.save()
    screen.facts.phone.setText("0000-7")
    screen.facts.phone.editingFinished.emit()
    qtbot.keyClicks(screen.sheet.pane, "def")
    assert screen.leave()
    screen.close()
    screen.deleteLater()
    opened = asked(qtbot, frame, lambda archive: writing.open_draft(archive, draft.id))
    qtbot.waitUntil(lambda: not frame.background.is_busy)
    opened = asked(qtbot, frame, lambda archive: writing.open_draft(archive, draft.id))
    assert plain(opened.revision.text).endswith("abcdef")
    assert opened.draft.facts.phone == "0000-7"
    assert opened.copy is None
    qtbot.waitUntil(lambda: frame.rescuers == [])
