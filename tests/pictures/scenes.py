"""What each picture shows: who sits there, and what is done before it is taken."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bulletin.credit.periods import PeriodKind
from editor.archive.screen import ArchiveScreen
from editor.credit.board.page import BoardPage
from editor.credit.charts.page import ChartsPage
from editor.credit.circulars.draw_sheet import DrawSheet
from editor.credit.circulars.page import CircularsPage
from editor.inbox.phone_form import PhoneForm
from editor.issues.screen import IssuesScreen
from editor.shell.commands import command_named
from editor.writing.screen import WritingScreen
from pictures.stage import Stage

EDITOR, DEPUTY, ADMIN = "zhou-yanqiu", "shen-huaiyuan", "tao-ran"
SLIPS = "为主。截止10月底,共排查50处，其中一般隐患40处、较大隐患8处，整改3-5处。。"


@dataclass(frozen=True)
class Scene:
    """The name of the picture, who sits there, and what leads to it: it returns what is to be taken."""

    name: str
    person: str
    play: Callable[[Stage], QWidget]


def at(place: str, thing: object = None) -> Callable[[Stage], QWidget]:
    """Return what only goes to a place."""
    def play(stage: Stage) -> QWidget:
        stage.enter(place, thing)
        return stage.window
    return play


def phone(stage: Stage) -> QWidget:
    stage.enter("inbox")
    command_named(stage.window, "inbox.call").trigger()
    stage.at_rest()
    return stage.window.findChild(PhoneForm)


def issues(stage: Stage) -> QWidget:
    stage.enter("issues")
    length = stage.window.findChild(IssuesScreen).foot.length
    stage.until(lambda: length.pages.text() != "—")
    return stage.window


def pages(stage: Stage) -> QWidget:
    stage.enter("issues")
    screen = stage.window.findChild(IssuesScreen)
    screen.side.show_pages(True)
    screen.side.wide.setChecked(True)
    stage.at_rest()
    return stage.window


def archive(stage: Stage) -> QWidget:
    stage.enter("archive")
    finding = stage.window.findChild(ArchiveScreen).finding
    finding.look_for("排查 日期:2026")
    stage.until(lambda: finding.model.rowCount() > 0)
    stage.at_rest()
    return stage.window


def credit(stage: Stage) -> QWidget:
    stage.enter("credit")
    board = stage.window.findChild(BoardPage).table
    stage.until(lambda: board.model().rowCount() > 0)
    stage.at_rest()
    return stage.window


def charts(stage: Stage) -> QWidget:
    stage.enter("credit", "charts")
    made = stage.window.findChild(ChartsPage)
    stage.until(lambda: made._dashboard is not None)
    stage.at_rest()
    return stage.window


def circulars(stage: Stage) -> QWidget:
    """Draw up the circular of this month, so that there is one to be seen."""
    stage.enter("credit", "circulars")
    command_named(stage.window, "credit.circulars.draw").trigger()
    sheet = stage.window.findChild(DrawSheet)
    sheet.period.kind.setCurrentIndex(sheet.period.kind.findData(PeriodKind.MONTH))
    sheet.period.later.click()
    stage.until(sheet.text.toPlainText)
    sheet.answer()
    detail = stage.window.findChild(CircularsPage).detail
    stage.until(detail.isVisible)
    stage.at_rest()
    stage.window.desk.toasts.clear()
    return stage.window


def keeping(stage: Stage) -> QWidget:
    stage.window.frame.keeping.make()
    stage.until(lambda: not stage.window.frame.keeping.is_running)
    stage.enter("office", "keeping")
    return stage.window


def palette(stage: Stage) -> QWidget:
    stage.enter("signing")
    door = stage.window.desk.commands
    door.toggle()
    stage.at_rest()
    door.palette().field.setText("qf")
    stage.at_rest()
    return stage.window


def writing(what: str) -> Callable[[Stage], QWidget]:
    """Return what opens a draft with slips in it, the check (`checking`) or the comparison (`comparing`) beside it."""
    key, held = {"checking": (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier),
                 "comparing": (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)}[what]

    def play(stage: Stage) -> QWidget:
        stage.enter("writing")
        screen = stage.window.findChild(WritingScreen)
        screen.drafts.all.click()
        screen.open(next(each.id for each in screen.drafts.rows.drafts if "流感" in each.title))
        stage.until(lambda: screen.writer.seen is not None)
        stage.at_rest()
        cursor = screen.sheet.pane.document().find("为主。")
        cursor.insertText(SLIPS)
        screen.sheet.pane.setTextCursor(cursor)
        stage.until(lambda: len(screen.proofing.checking.spots.problems) > 4)
        stage.window.activateWindow()
        stage.until(stage.window.isActiveWindow)
        screen.sheet.take_keyboard()
        QTest.keyClick(screen.sheet.pane, key, held)
        stage.until(lambda: screen.side.currentIndex() == 1 or screen.comparing.is_open)
        stage.at_rest()
        return stage.window
    return play


SCENES = (
    Scene("today", EDITOR, at("today")),
    Scene("inbox", EDITOR, at("inbox")),
    Scene("phone", EDITOR, phone),
    Scene("urgent", EDITOR, at("urgent")),
    Scene("writing", EDITOR, at("writing")),
    Scene("checking", EDITOR, writing("checking")),
    Scene("comparing", EDITOR, writing("comparing")),
    Scene("signing", DEPUTY, at("signing")),
    Scene("issues", EDITOR, issues),
    Scene("pages", EDITOR, pages),
    Scene("archive", EDITOR, archive),
    Scene("instructions", EDITOR, at("instructions")),
    Scene("commissions", EDITOR, at("commissions")),
    Scene("credit", EDITOR, credit),
    Scene("circulars", EDITOR, circulars),
    Scene("charts", EDITOR, charts),
    Scene("log", EDITOR, at("log")),
    Scene("office", ADMIN, at("office")),
    Scene("keeping", ADMIN, keeping),
    Scene("journals", ADMIN, at("office", "journals")),
    Scene("layouts", ADMIN, at("office", "layouts")),
    Scene("palette", DEPUTY, palette),
)
