"""The board over the real background: keys faster than the archive answers, and printing through all threads."""

import pytest
from builders import actor, an_office
from PySide6.QtCore import QSettings, Qt

from bulletin.desk import looking
from bulletin.issues import IssueState
from db.sqlite_archive import SqliteArchive
from editor.issues.screen import IssuesScreen
from editor.shell import icons
from editor.shell.background import Background
from editor.shell.frame import Frame
from editor.shell.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path):
    return tmp_path / "archive.db"


@pytest.fixture
def drafts(path):
    archive = SqliteArchive(path)
    office = an_office(archive)
    issue = office.plan()
    made = [office.approved(title, section="工作动态") for title in ("甲", "乙", "丙", "丁")]
    office.place(issue, made[3])
    office.alone("chen")
    archive.close()
    return made


@pytest.fixture
def frame(qapp, path, drafts, tmp_path):
    icons.load()
    background = Background(lambda: SqliteArchive(path))
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)

    yield Frame(background, Settings(store), actor("chen", single_seat=True))
    background.close()


def kept(path, frame):
    frame.background.close()
    archive = SqliteArchive(path)
    issue = looking.issues(archive)[0]
    titles = {draft.id: draft.title for draft in looking.some_drafts(
        archive, tuple(item.draft_id for item in issue.items))}
    archive.close()
    return issue, [titles[item.draft_id] for item in issue.items]


def test_keys_faster_than_the_archive_lose_nothing(qtbot, frame, path, drafts):
    screen = IssuesScreen(frame)
    qtbot.addWidget(screen)
    troubles = []
    frame.troubled.connect(troubles.append)
    screen.show()
    screen.enter()
    qtbot.waitUntil(lambda: screen.ready.model.rowCount() == 3)
    screen.ready.list.setCurrentIndex(screen.ready.model.index(0))
    for _ in range(3):
        qtbot.keyClick(screen.ready.list, Qt.Key.Key_Return)
    for _ in range(3):
        qtbot.keyClick(screen.board, Qt.Key.Key_Up, CONTROL)
    last = screen.arranger.items[0].draft_id
    qtbot.keyClick(screen.board, Qt.Key.Key_Z, CONTROL)
    assert screen.board.chosen() == (last,)
    shown = [screen.model.index(row).data() for row in range(1, 5)]
    qtbot.waitUntil(lambda: screen.arranger.settled)
    qtbot.waitUntil(lambda: not frame.background.is_busy)
    assert troubles == []
    assert [screen.model.index(row).data() for row in range(1, 5)] == shown
    assert kept(path, frame)[1] == [each.partition(". ")[2] for each in shown]


def test_an_issue_is_signed_and_printed_through_all_threads(qtbot, frame, path, documents):
    screen = IssuesScreen(frame)
    qtbot.addWidget(screen)
    said = []
    frame.said.connect(said.append)
    screen.show()
    screen.enter()
    qtbot.waitUntil(screen.foot.sign.isEnabled)
    qtbot.mouseClick(screen.foot.sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(screen.foot.publish.isEnabled)
    qtbot.mouseClick(screen.foot.publish, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(screen.printing.question.deed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "《信息快报》第51期已成刊" in said, timeout=20_000)
    assert kept(path, frame)[0].state is IssueState.PUBLISHED
    assert (documents / "信息编辑台" / "信息快报2026年第51期.docx").exists()


def test_the_pages_end_up_with_the_last_order_however_fast_the_keys(qtbot, frame, path, drafts):
    screen = IssuesScreen(frame)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    qtbot.waitUntil(lambda: screen.ready.model.rowCount() == 3)
    screen.side.show_pages(True)
    screen.ready.list.setCurrentIndex(screen.ready.model.index(0))
    for _ in range(3):
        qtbot.keyClick(screen.ready.list, Qt.Key.Key_Return)
    for _ in range(6):
        qtbot.keyClick(screen.board, Qt.Key.Key_Up, CONTROL)
        qtbot.keyClick(screen.board, Qt.Key.Key_Z, CONTROL)
        qtbot.keyClick(screen.board, Qt.Key.Key_Up, CONTROL)

    def titles():
        pages = screen.pages.known(screen.seen()) if screen.arranger.settled else None
        found = [line.text.strip() for line in pages.lines() if line.place.item >= 0] if pages else []
        return [each for each in found if each and each in "甲乙丙丁"]
    wanted = [screen.model.index(row).data().partition(". ")[2] for row in range(1, 5)]
    qtbot.waitUntil(lambda: titles() == wanted)
    assert screen.side.preview.view.isVisible()
