"""The checklist over the real background: figures are found beside the typing, ticks come back later."""

from functools import partial

import pytest
import shiboken6
from builders import a_text
from PySide6.QtCore import Qt

from bulletin.desk import checking_figures
from editor.writing.screen import WritingScreen

TITLE = "青禾镇春耕备耕工作进展顺利"


@pytest.fixture
def desk(in_threads):
    return in_threads()


@pytest.fixture
def opened(asked, desk, tmp_path):
    """A screen that shows the first of two drafts, the ids of both, and a way to ask the archive."""
    frame, office = desk

    ids = [asked(frame, lambda archive, body=body: office.save(office.draft(), a_text(TITLE, body))).id
           for body in ("全镇整地2万亩，选派农技人员37名。", "全县收购秋粮8.9万吨。")]
    screen = WritingScreen(frame, 50, 200, tmp_path / "rescue")
    screen.show()
    screen.enter()
    screen.open(ids[0])
    yield screen, ids, partial(asked, frame)
    screen.leave()
    screen.close()
    shiboken6.delete(screen)


def words(screen):
    return [each.figure.words for each in screen.figuring.checklist.figures]


def test_ticking_while_one_types_and_turns_to_another_draft(qtbot, opened):
    screen, ids, asked = opened
    checklist, panel = screen.figuring.checklist, screen.figuring.panel
    qtbot.waitUntil(lambda: words(screen) == ["2万亩", "37名"])
    screen.figuring.show_panel()
    panel.foot.show_source("原稿附表")
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    screen.sheet.pane.document().find("37").insertText("38")
    qtbot.waitUntil(lambda: checklist.count == 1 and words(screen) == ["2万亩", "38名"])
    screen.open(ids[1])
    qtbot.waitUntil(lambda: words(screen) == ["8.9万吨"] and checklist.count == 0)
    checks = asked(lambda archive: checking_figures.checks_on(archive, ids[0])).checks
    assert [each.words for each in checks] == ["2万亩"]
    screen.open(ids[0])
    qtbot.waitUntil(lambda: words(screen) == ["2万亩", "38名"] and checklist.count == 1)


def test_a_key_finds_nothing_by_itself_only_a_pause_does(qtbot, opened):
    screen, _, _ = opened
    checklist = screen.figuring.checklist
    qtbot.waitUntil(lambda: checklist.is_found and words(screen) == ["2万亩", "37名"])
    qtbot.wait(50)
    heard = []
    checklist.changed.connect(lambda: heard.append(words(screen)))
    for _ in range(20):
        qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_3)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
