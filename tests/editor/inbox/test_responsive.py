"""The inbox over the real background: the window answers while the archive and the files are at work."""

from threading import Event

import pytest
from builders import actor, an_office
from PySide6.QtCore import QTimer
from shiboken6 import delete

from bulletin.archive import DraftQuery
from bulletin.desk import looking
from db.sqlite_archive import SqliteArchive
from editor.inbox.screen import InboxScreen
from editor.shell.background import Background
from editor.shell.frame import Frame
from tests.editor.inbox.conftest import fill_with


@pytest.fixture
def real(qtbot, settings):
    def open_archive():
        archive = SqliteArchive(None)
        an_office(archive)
        fill_with(archive, 5000)
        return archive

    background = Background(open_archive)
    frame = Frame(background, settings, actor("chen"))
    screen = InboxScreen(frame)
    qtbot.addWidget(screen)
    yield screen
    background.stop_files()
    background.close()
    delete(frame)


def test_the_window_goes_on_while_the_archive_is_at_work_and_the_rows_come(real, qtbot):
    beats, heard, done = [], [], Event()
    pulse = QTimer(real, interval=5)
    pulse.timeout.connect(lambda: beats.append(len(heard)))
    pulse.start()
    real.show()
    real.enter()
    qtbot.waitUntil(lambda: real.pane.model.rowCount() == 5000, timeout=20_000)
    # The archive is busy until the window has gone on: were the window to wait for it, it would hear False.
    real._frame.background.ask(real, lambda archive: done.wait(20), heard.append)
    bar = real.pane.list.verticalScrollBar()
    for part in range(1, 11):
        bar.setValue(bar.maximum() * part // 10)
        seen = len(beats)
        qtbot.waitUntil(lambda seen=seen: len(beats) > seen + 1)
    real.pane.list.selectAll()
    assert real.pane.model.draft_at(4999) is None
    done.set()
    qtbot.waitUntil(lambda: real.pane.model.draft_at(4999) is not None, timeout=20_000)
    pulse.stop()
    assert heard == [True]
    assert beats.count(0) >= 20


def test_files_come_in_beside_the_window(real, qtbot, tmp_path):
    for number in range(60):
        (tmp_path / f"{number:02}.txt").write_text(f"来稿第{number}号\n全镇整地{number}万亩。\n", "utf-8")
    (tmp_path / "坏的.docx").write_bytes(b"PK\x03\x04 half")
    real.show()
    real.enter()
    qtbot.waitUntil(lambda: real.pane.model.rowCount() == 5000, timeout=20_000)
    with qtbot.waitSignal(real._frame.said, timeout=20_000) as said:
        real.receiving.import_files((tmp_path,))
    assert said.args == ["已收稿 60 篇，其中 60 篇待核，1 份未收"]
    qtbot.waitUntil(lambda: real.pane.model.rowCount() == 5060, timeout=10_000)
    kept = []
    real._frame.background.ask(real, looking.batches, kept.extend)
    qtbot.waitUntil(lambda: bool(kept))
    assert len(kept[0].arrivals) == 61


def test_closing_in_the_middle_of_an_import_keeps_what_was_read(qtbot, settings, tmp_path):
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(f"来稿第{number}号\n全镇整地{number}万亩。\n", "utf-8")

    def open_archive():
        archive = SqliteArchive(tmp_path / "office.db")
        an_office(archive)
        return archive

    background = Background(open_archive)
    frame = Frame(background, settings, actor("chen"))
    screen = InboxScreen(frame)
    qtbot.addWidget(screen)
    screen.receiving.import_files((tmp_path,))
    qtbot.wait(60)
    background.stop_files()
    background.close()
    delete(frame)
    archive = SqliteArchive(tmp_path / "office.db")
    batches = looking.batches(archive)
    taken = [each for each in batches[0].arrivals if each.draft_id] if batches else []
    assert len(taken) == len(looking.draft_ids(archive, DraftQuery()))
    archive.close()
