"""The screen with its real threads: loading, registering and reading on as in the window."""

from pathlib import Path

import pytest
from builders import an_office
from PySide6.QtCore import QSettings

from bulletin.credit.facts import Level
from bulletin.desk.instructing import register
from bulletin.instructions.instruction import Given, On
from db.sqlite_archive import SqliteArchive
from editor.instructions.screen import InstructionsScreen
from editor.instructions.words import today
from editor.shell import icons
from editor.shell.background import Background
from editor.shell.frame import Frame
from editor.shell.settings import Settings


@pytest.fixture
def filled(tmp_path):
    """An archive with one printed item and one instruction on it, closed again; the draft's id."""
    archive = SqliteArchive(tmp_path / "archive.db")
    office = an_office(archive)
    draft = office.agreed(office.draft("青禾镇春耕备耕工作进展顺利"))
    issue = office.published(draft)
    register(archive, On(issue_id=issue.id), Given("张县长", Level.COUNTY, today(), "本期很好。"), actor=office.editor,
             at=issue.published_at)
    archive.close()
    return office, draft, tmp_path / "archive.db"


def test_it_loads_registers_and_reads_on(qtbot, filled, tmp_path: Path, let_go):
    office, draft, path = filled
    icons.load()
    background = Background(lambda: SqliteArchive(path))
    frame = let_go(Frame(background, Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)),
                         office.editor))
    troubles, forms = [], []
    frame.troubled.connect(troubles.append)
    screen = InstructionsScreen(frame)
    qtbot.addWidget(screen)
    screen.forms.opened.connect(forms.append)
    screen.show()
    screen.enter()
    qtbot.waitUntil(lambda: screen.list.model.rowCount() == 1)
    screen.open(draft.id)
    qtbot.waitUntil(lambda: bool(forms) and forms[0].subject.chosen() is not None)
    forms[0].fields.leader.setCurrentText("李市长")
    (tmp_path / "批示.jpg").write_bytes(b"no picture after all")
    forms[0].sheets.take((tmp_path / "批示.jpg",))
    qtbot.waitUntil(lambda: bool(forms[0].sheets.sheets()))
    forms[0].answer()
    qtbot.waitUntil(lambda: screen.list.model.rowCount() == 2)
    qtbot.waitUntil(lambda: screen.list.current().instruction.given.leader == "李市长")
    qtbot.waitUntil(lambda: not background.is_busy)
    assert troubles == []
    assert not screen.paper.picture.isVisibleTo(screen)
    background.close()
