"""The check over the real background: it runs in its own thread, the newest text wins, and nothing freezes."""

import time

import pytest
from builders import NOON, TODAY
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from bulletin.desk import intake, proofing
from bulletin.drafts import Facts, Source
from bulletin.proof.catalogue import RULES
from bulletin.proof.checking import Checker
from bulletin.proof.passage import Circumstances
from bulletin.proof.problem import Rule, Strength
from bulletin.proof.wordbook import Correction
from bulletin.text import Role, paragraph
from editor.writing.screen import WritingScreen
from tests.editor.writing.proof_office import taught, until_checked


@pytest.fixture
def desk(qtbot, in_threads, tmp_path):
    frame, office = in_threads(lambda office: proofing.put_correction(
        office.archive, Correction("旧镇名", "新镇名"), actor=office.editor, at=NOON))
    screen = WritingScreen(frame, rescue_folder=tmp_path / "rescue")
    qtbot.addWidget(screen)
    screen.resize(1100, 660)
    screen.show()
    return screen, office


def opened(qtbot, desk, *paragraphs):
    screen, office = desk
    drafts = []
    text = (paragraph("标题", Role.TITLE), *(paragraph(each) for each in paragraphs))
    screen._frame.background.ask(screen, lambda archive: intake.write_down(
        archive, text, Facts("qinghe"), source=Source.PASTE, actor=office.editor, at=NOON), drafts.append)
    qtbot.waitUntil(lambda: bool(drafts))
    screen.open(drafts[0].id)
    qtbot.waitUntil(lambda: screen.writer.seen is not None)
    return screen


def places(screen):
    found = []
    for each in taught(screen):
        start, end = screen.proofing.checking.spots.place(each)
        cursor = QTextCursor(screen.sheet.pane.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def test_what_is_typed_while_a_check_runs_moves_its_results(qtbot, desk, monkeypatch):
    slow = Checker.check

    def check(self, *given, **more):
        time.sleep(0.3)
        return slow(self, *given, **more)

    monkeypatch.setattr(Checker, "check", check)
    screen = opened(qtbot, desk, "甲乙丙旧镇名", "又是旧镇名。")
    qtbot.waitUntil(lambda: screen.proofing.checking._under_way)
    QTextCursor(screen.sheet.pane.document()).insertText("前面加字𠀀")
    qtbot.waitUntil(lambda: len(taught(screen)) == 2)
    assert places(screen) == ["旧镇名", "旧镇名"]
    until_checked(qtbot, screen)
    assert places(screen) == ["旧镇名", "旧镇名"]


def test_a_result_for_a_draft_left_meanwhile_is_not_shown(qtbot, desk, monkeypatch):
    slow = Checker.check

    def check(self, *given, **more):
        time.sleep(0.2)
        return slow(self, *given, **more)

    monkeypatch.setattr(Checker, "check", check)
    screen = opened(qtbot, desk, "旧镇名")
    qtbot.waitUntil(lambda: screen.proofing.checking._under_way)
    screen.sheet.pane.load((paragraph("没有问题的一段"),))
    until_checked(qtbot, screen)
    assert taught(screen) == []


def rounds_of_the_window(until):
    """Return how often the window came round to its events until something was so."""
    rounds = 0
    while not until():
        QApplication.processEvents()
        rounds += 1
        time.sleep(0.001)
    return rounds


def test_the_window_goes_on_while_a_hundred_thousand_characters_in_one_paragraph_are_checked(qtbot, desk):
    words = "近日,青禾镇抢抓农时，组织干部群众做为春耕主力，全镇整地2万亩，旧镇名其它工作同步推进。"
    screen = opened(qtbot, desk, (words * (100_000 // len(words) + 1))[:100_000])
    checking = screen.proofing.checking
    qtbot.waitUntil(lambda: checking._document is not None and checking._document.characterCount() > 100_000)
    # The paragraph itself takes Qt a moment to lay out; what is looked at is the check beside it.
    until_checked(qtbot, screen)
    assert len(taught(screen)) > 2_000
    checking.check_now()
    assert checking.is_due()
    assert rounds_of_the_window(lambda: not checking.is_due()) >= 20
    assert len(screen.sheet.pane.extraSelections()) <= 400


def test_of_twenty_thousand_characters_only_the_changed_paragraph_is_looked_at_again():
    texts = tuple(paragraph(f"第{n}段，镇里召开会议，研究部署春耕生产各项工作，旧镇名的农户都已备足种子化肥。" * 5)
                  for n in range(100))
    looked_at = []
    watching = Rule("W", Strength.INFO, "", lambda passage: looked_at.append(passage.text) or ())
    checker = Checker(rules=(*RULES, watching))
    checker.check(texts, Circumstances(TODAY))
    assert len(looked_at) == 100
    looked_at.clear()
    checker.check((*texts[:50], paragraph("改动过的一段。"), *texts[51:]), Circumstances(TODAY))
    assert looked_at == ["改动过的一段。"]
