"""A whole day through the real window: three people, real files, real threads, from a dropped file to print."""

import pytest
from builders import NOON, TODAY, a_text, an_office
from PySide6.QtCore import QMimeData, QPointF, QSettings, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from bulletin.desk import assembly, intake, looking, writing
from bulletin.drafts import Facts, Source
from bulletin.issues import IssueState
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.people import Actor
from bulletin.workflow import Stage
from db.sqlite_archive import SqliteArchive
from editor.app import build_window
from editor.start import Accounts, places
from editor.writing.safety.recovery import Recovery

STORY = "青禾镇春耕备耕工作进展顺利\n青禾镇抢抓农时，全镇整地2万亩，储备稻种38吨。\n（青禾镇  李明轩）\n"


class Day:
    """The window, and short words for what people do at it."""

    def __init__(self, qtbot, window, office):
        self.qtbot, self.window, self.office = qtbot, window, office

    def sits(self, actor: Actor, place: str):
        """Lock, sign in by click, and go to the place."""
        if self.window.frame.person:
            assert self.window.desk.lock()
            self.rests()
        page = self.window.desk.sign_in
        row = next(at for at in range(page.list.count()) if page.list.item(at).text() == actor.name)
        page.list.setCurrentRow(row)
        self.clicks(page.enter)
        assert self.window.frame.person == actor
        self.window.desk.enter(place)
        self.rests()
        return self.window.desk.screens.made(place)

    def rests(self):
        background = self.window.frame.background
        self.qtbot.wait(250)
        self.qtbot.waitUntil(lambda: not background.is_busy, timeout=15_000)
        self.qtbot.wait(50)

    def asks(self, job):
        told = []
        self.window.frame.background.ask(self.window, job, told.append)
        self.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        return told[0]

    def clicks(self, button):
        assert button.isEnabled(), button.toolTip()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rests()

    def presses(self, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
        with self.qtbot.waitActive(self.window):  # keys that are shortcuts are heard in the active window only
            self.window.activateWindow()
        self.qtbot.keyClick(widget.focusWidget() or widget, key, modifier)
        self.rests()

    def drops(self, screen, path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        place = QPointF(60, 60)
        for event in (QDragEnterEvent(place.toPoint(), action, data, button, keys),
                      QDropEvent(place, action, data, button, keys)):
            QApplication.sendEvent(screen, event)
        self.rests()


@pytest.fixture
def day(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda which: str(tmp_path / "documents"))
    founded = SqliteArchive(tmp_path / "archive.db")
    office = an_office(founded)
    founded.close()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    window = build_window(QApplication.instance(), lambda: SqliteArchive(tmp_path / "archive.db"), places(), store,
                          Accounts())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window._desk is not None, timeout=10_000)
    one_day = Day(qtbot, window, office)
    one_day.rests()
    yield one_day
    window.frame.background.close()


def pasted(archive, editor):
    text = a_text("青禾镇春耕", "全镇整地2万亩。")
    return intake.write_down(archive, text, Facts("qinghe"), source=Source.PASTE, actor=editor, at=NOON)


def test_three_people_bring_a_dropped_file_to_print(day, tmp_path):
    office = day.office
    (tmp_path / "青禾镇春耕.txt").write_bytes(STORY.encode("gb18030"))

    inbox = day.sits(office.editor, "inbox")
    day.drops(inbox, tmp_path / "青禾镇春耕.txt")
    draft = day.asks(lambda archive: looking.some_drafts(archive, tuple(looking.draft_ids(
        archive, looking.DraftQuery()))))[0]
    assert (draft.title, draft.facts.unit_id, draft.facts.correspondent) == (
        "青禾镇春耕备耕工作进展顺利", "qinghe", "李明轩")

    day.window.frame.go("writing", draft.id)
    day.rests()
    writing = day.window.desk.screens.made("writing")
    pane = writing.sheet.pane
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    pane.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    day.qtbot.keyClicks(pane, "2026")
    day.clicks(writing.sheet.steps.submit)
    assert day.asks(lambda archive: looking.some_drafts(archive, (draft.id,)))[0].stage is Stage.SUBMITTED

    for actor, stage in ((office.reviewer, Stage.REVIEWED), (office.secretary, Stage.APPROVED)):
        signing = day.sits(actor, "signing")
        day.presses(signing, Qt.Key.Key_A)
        now = day.asks(lambda archive: looking.some_drafts(archive, (draft.id,)))[0]
        assert (now.stage, now.title) == (stage, "青禾镇春耕备耕工作进展顺利2026")

    issue = day.asks(lambda archive: assembly.plan_issue(archive, "kuaibao", TODAY, actor=office.editor, at=NOON))
    board = day.sits(office.editor, "issues")
    board.ready.list.setFocus()
    board.ready.list.setCurrentIndex(board.ready.model.index(0, 0))
    day.presses(board.ready.list, Qt.Key.Key_Return)
    placed = day.asks(lambda archive: looking.board(archive, issue.id).issue)
    assert [item.draft_id for item in placed.items] == [draft.id]

    signing = day.sits(office.secretary, "signing")
    day.presses(signing, Qt.Key.Key_A)
    board = day.sits(office.editor, "issues")
    day.clicks(board.foot.publish)
    day.clicks(board.printing.question.deed)
    day.qtbot.waitUntil(lambda: board.printing.done.isVisible(), timeout=15_000)
    printed = day.asks(lambda archive: looking.board(archive, issue.id).issue)
    assert (printed.state, printed.number.number) == (IssueState.PUBLISHED, 51)
    file = tmp_path / "documents" / "信息编辑台" / "信息快报2026年第51期.docx"
    assert inspect_docx(file).items == ("青禾镇春耕备耕工作进展顺利2026",)

    archive = day.sits(office.editor, "archive")
    archive.search("稻种")
    day.qtbot.waitUntil(lambda: archive.finding.count.text() == "共 1 篇", timeout=5_000)


def test_what_a_power_cut_left_unsaved_is_offered_at_the_next_sign_in(day):
    office = day.office
    draft = day.asks(lambda archive: pasted(archive, office.editor))
    typed = a_text("青禾镇春耕", "全镇整地2万亩，打到一半")
    day.asks(lambda archive: writing.keep_working_copy(archive, draft, typed, actor=office.editor, at=NOON) or True)
    day.sits(office.editor, "writing")
    day.qtbot.waitUntil(lambda: getattr(day.window.findChild(Recovery), "sheet", None) is not None, timeout=10_000)
    recovery = day.window.findChild(Recovery)
    assert [row.title for row in recovery.sheet.rows.rows] == ["青禾镇春耕"]
    day.clicks(recovery.sheet.open_draft)
    screen = day.window.desk.screens.made("writing")
    day.qtbot.waitUntil(lambda: "打到一半" in screen.sheet.pane.toPlainText(), timeout=10_000)
    assert "已放回编辑区" in screen.sheet.offer.words()
    assert day.window.desk.screens.here == "writing"


def test_the_rail_counts_what_waits_before_a_place_is_entered(day):
    office = day.office
    day.asks(lambda archive: pasted(archive, office.editor))
    counted = {}
    day.window.desk.counting.counted.connect(counted.__setitem__)
    day.sits(office.editor, "archive")
    day.qtbot.waitUntil(lambda: counted == {
        "inbox": 1, "urgent": 0, "writing": 0, "signing": 0, "issues": 0, "instructions": 0,
        "commissions": 0}, timeout=10_000)
