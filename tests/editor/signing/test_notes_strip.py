"""Before signing, the screen shows the notes that nobody settled; they hold nothing up."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QSettings, Qt

from bulletin.desk import annotating
from bulletin.notes import anchor_at
from bulletin.text import plain
from bulletin.workflow import Stage, Step
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.signing.screen import SigningScreen

BODY = "青禾镇抢抓农时，全镇整地2万亩。"


@pytest.fixture
def frame(qapp, office, tmp_path):
    icons.load()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    return Frame(InlineBackground(lambda: office.archive), Settings(store), office.secretary)


@pytest.fixture
def reviewed(office):
    draft = office.step(office.draft("青禾镇春耕", BODY), Step.SUBMIT, office.editor)
    return office.step(draft, Step.REVIEW, office.reviewer)


def note_on(office, draft, quote, words, actor=None):
    whole = plain(a_text(draft.title, BODY))
    at = whole.index(quote)
    return annotating.add_note(office.archive, draft.id, anchor_at(whole, at, at + len(quote)), words,
                               actor=actor or office.reviewer, at=NOON)


def entered(qtbot, frame):
    screen = SigningScreen(frame)
    qtbot.addWidget(screen)
    screen.resize(1180, 640)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    return screen


def test_without_open_notes_nothing_is_shown(qtbot, frame, office, reviewed):
    made = note_on(office, reviewed, "2万亩", "请核实")
    annotating.resolve_note(office.archive, made.id, actor=office.editor, at=NOON)
    assert entered(qtbot, frame).reader.notes.words() == ""


def test_each_open_note_is_readable_and_the_draft_is_approved_all_the_same(qtbot, frame, office, reviewed):
    note_on(office, reviewed, "2万亩", "请核实<b>口径</b>")
    note_on(office, reviewed, "青禾镇抢抓农时", "首句可精简", office.editor)
    screen = entered(qtbot, frame)
    head, first, second = screen.reader.notes.words().split("\n")
    assert head == "尚有 2 条批注未处理"
    assert {first.split("　（")[0], second.split("　（")[0]} == {
        "“2万亩”　请核实<b>口径</b>", "“青禾镇抢抓农时”　首句可精简"}
    assert "（周正明 " in first + second
    assert "（陈一帆 " in first + second
    qtbot.keyClick(screen.focusWidget() or screen, Qt.Key.Key_A)
    assert office.current(reviewed).stage is Stage.APPROVED


def test_a_note_made_or_settled_while_the_text_is_read_is_seen_at_once(qtbot, frame, office, reviewed):
    screen = entered(qtbot, frame)
    assert screen.reader.notes.words() == ""
    made = note_on(office, reviewed, "2万亩", "请核实")
    screen.enter()
    assert screen.reader.notes.words().startswith("尚有 1 条批注未处理")
    assert screen.reader.news.words() == ""
    annotating.resolve_note(office.archive, made.id, actor=office.editor, at=NOON)
    screen.enter()
    assert screen.reader.notes.words() == ""


def test_an_issue_shows_the_notes_on_all_its_items_by_title(qtbot, frame, office):
    issue = office.plan()
    for title in ("甲", "乙"):
        draft = office.agreed(office.draft(title, BODY))
        note_on(office, draft, "2万亩", "请核实")
        issue = office.place(issue, draft)
    words = entered(qtbot, frame).reader.notes.words()
    assert words.startswith("尚有 2 条批注未处理\n《甲》“2万亩”　请核实")
    assert "\n《乙》“2万亩”　请核实" in words


def test_many_notes_leave_the_paper_its_room(qtbot, frame, office, reviewed):
    for number in range(30):
        note_on(office, reviewed, "2万亩", f"第{number}条：" + "请核实" * 20)
    screen = entered(qtbot, frame)
    qtbot.waitUntil(lambda: 120 < screen.reader.notes.height() < 180)
    assert screen.reader.paper.height() > 250


def test_a_single_note_takes_a_single_line(qtbot, frame, office, reviewed):
    note_on(office, reviewed, "2万亩", "请核实")
    screen = entered(qtbot, frame)
    qtbot.waitUntil(lambda: screen.reader.notes.height() < 90)
