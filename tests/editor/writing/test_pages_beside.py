"""The pages of the draft beside its text: they follow each key, mark the cursor's paragraph, and a click goes there."""

from dataclasses import replace

import pytest
from builders import TODAY
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from bulletin.desk import writing
from bulletin.errors import Reason, Refused
from bulletin.layouts import KeptLayout
from bulletin.text import Picture, Role, paragraph
from editor.pages.places import Fit
from editor.shell.commands import commands_in
from editor.shell.frame import Frame
from editor.shell.keys_sheet import told
from editor.shell.resources import resource
from editor.writing.printed import previewing
from editor.writing.screen import ROOMY, WritingScreen

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "组织农技人员进村入户，指导群众育秧、整田、施肥，确保不误农时。"
TEXT = (paragraph("青禾镇春耕备耕工作进展顺利", Role.TITLE), paragraph("青禾镇抢抓农时。" + LONG * 4),
        paragraph("一、抓好整地", Role.LEVEL1), *(paragraph(f"第{each}，" + LONG * 3) for each in range(1, 9)))


@pytest.fixture
def draft(office):
    return office.save(office.draft(), TEXT)


@pytest.fixture
def pane(qtbot, draft, screen):
    """The text of the open draft, its pages beside it."""
    screen.resize(1500, 700)
    show_pages_of(qtbot, screen, draft)
    return screen.sheet.pane


def show_pages_of(qtbot, screen, draft):
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.open(draft.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_F8)
    laid_out(qtbot, screen)


def type_in(pane, words):
    for each in words:
        QApplication.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, each))


def laid_out(qtbot, screen):
    qtbot.waitUntil(lambda: not screen.printed.is_due(), timeout=5_000)


def printed(screen):
    return [line.text for line in screen.sheet.pages.view.pages.lines()]


def marked(screen):
    """Return the words of the paragraph that is marked on the pages."""
    view = screen.sheet.pages.view
    return "".join(line.text for line in view.pages.lines()
                   if (line.place.item, line.place.block) == (view.item, view.block) != (-1, -1))


def click_on(qtbot, screen, words):
    view = screen.sheet.pages.view
    page, line = next((page, line) for page in view.pages.pages for line in page.lines if words in line.text)
    view.show_page(page.number)
    at, rect = line.text.index(words), view.spread.rect(page.number - 1)
    x = line.spans[0].x + sum(line.spans[0].advances[:at]) + 2
    point = QPoint(round(rect.left() + x * view.spread.scale),
                   round(rect.top() + (line.top + line.height / 2) * view.spread.scale)) - view.moved().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    return line


def test_f8_shows_the_page_the_draft_would_stand_on_and_takes_it_away(qtbot, screen, pane):
    assert screen.sheet.pages.isVisible()
    words = "".join(printed(screen))
    assert "快报" in words  # the masthead
    assert "青禾镇抢抓农时" in words
    assert screen.focusWidget() is pane
    qtbot.keyClick(pane, Qt.Key.Key_F8)
    assert not screen.sheet.pages.isVisible()


def test_the_pages_follow_each_key(qtbot, screen, pane):
    pane.moveCursor(QTextCursor.MoveOperation.End)
    for count in range(1, 4):
        type_in(pane, "丰")
        laid_out(qtbot, screen)
        assert any("丰" * count in line for line in printed(screen))
    qtbot.keyClick(pane, Qt.Key.Key_Z, CTRL)
    laid_out(qtbot, screen)
    assert not any("丰" in line for line in printed(screen))


def test_the_title_and_the_roles_are_followed_too(qtbot, screen, pane):
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    type_in(pane, "县")
    laid_out(qtbot, screen)
    assert "县青禾镇春耕备耕工作进展顺利" in "".join(printed(screen))
    sizes = {line.spans[0].look.size for line in screen.sheet.pages.view.pages.lines() if "抓好整地" in line.text}
    cursor = pane.document().find("一、抓好整地")
    pane.setTextCursor(cursor)
    qtbot.keyClick(pane, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    laid_out(qtbot, screen)
    assert {line.spans[0].look.size for line in screen.sheet.pages.view.pages.lines()
            if "抓好整地" in line.text} != sizes


def test_the_paragraph_of_the_cursor_is_marked_and_seen(qtbot, screen, pane):
    pane.setTextCursor(QTextCursor(pane.document()))
    laid_out(qtbot, screen)
    assert marked(screen).startswith("青禾镇春耕")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    laid_out(qtbot, screen)
    view = screen.sheet.pages.view
    assert marked(screen).startswith("第8，")
    seen = range(view.verticalScrollBar().value(), view.verticalScrollBar().value() + view.viewport().height())
    assert round(view.spread.rects_of(view.item, view.block)[-1].bottom()) in seen


def test_a_click_on_a_line_puts_the_cursor_there(qtbot, screen, pane):
    line = click_on(qtbot, screen, "第5，")
    cursor = pane.textCursor()
    assert cursor.block().text().startswith("第5，")
    assert screen.focusWidget() is pane
    later = next(each for each in screen.sheet.pages.view.pages.lines()
                 if (each.place.item, each.place.block) == (line.place.item, line.place.block) and each.place.start > 0)
    screen.sheet.pages.view.line_clicked.emit(later.place)
    cursor = pane.textCursor()
    assert cursor.positionInBlock() == later.place.start
    assert cursor.block().text()[later.place.start:].startswith(later.text[:4])


def test_a_click_beside_the_text_leaves_the_cursor(qtbot, screen, pane):
    before = pane.textCursor().position()
    click_on(qtbot, screen, "— 1 —")
    assert pane.textCursor().position() == before


def test_with_the_keys_alone_one_goes_over_the_pages_and_back_into_the_text(qtbot, screen, pane):
    view = screen.sheet.pages.view
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.sheet.take_keyboard()
    qtbot.keyClick(pane, Qt.Key.Key_F6, CTRL)
    assert view.hasFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert pane.textCursor().block().text() == "一、抓好整地"
    assert pane.hasFocus()


def test_the_bar_says_how_long_it_is(qtbot, screen, pane):
    words = screen.sheet.pages.length.text()
    pages = screen.sheet.pages.view.pages
    assert words.startswith(f"{len(pages.pages) - 1}.")
    assert "末页 " in words
    assert words.endswith("28 字 × 22 行")
    pane.selectAll()
    type_in(pane, "短")
    laid_out(qtbot, screen)
    assert "末页" not in screen.sheet.pages.length.text()


def test_an_empty_text_is_said_to_be_empty_until_something_is_typed(qtbot, screen, pane):
    pane.selectAll()
    qtbot.keyClick(pane, Qt.Key.Key_Delete)
    laid_out(qtbot, screen)
    assert not screen.sheet.pages.view.isVisible()
    assert screen.sheet.pages.pages.nothing.isVisible()
    type_in(pane, "字")
    laid_out(qtbot, screen)
    assert screen.sheet.pages.view.isVisible()


def test_without_an_open_draft_f8_does_nothing(qtbot, screen):
    qtbot.keyClick(screen.drafts, Qt.Key.Key_F8)
    assert (screen.sheet.pages.isVisible(), screen.printed.on) == (False, False)


def test_another_draft_is_shown_from_its_beginning(qtbot, screen, pane, office):
    pane.moveCursor(QTextCursor.MoveOperation.End)
    laid_out(qtbot, screen)
    other = office.draft("白石乡推进茶叶采收", "白石乡组织茶农采收春茶。")
    screen.open(other.id)
    laid_out(qtbot, screen)
    assert "白石乡推进茶叶采收" in "".join(printed(screen))
    assert "青禾镇抢抓农时" not in "".join(printed(screen))
    assert screen.sheet.pages.view.number == 1


def test_nothing_is_laid_out_while_it_is_not_seen(qtbot, screen, pane, monkeypatch):
    done = []
    monkeypatch.setattr(previewing, "laid", lambda *args: done.append(args) or laid(*args))
    laid = previewing.around.__globals__["laid"]
    qtbot.keyClick(pane, Qt.Key.Key_F8)
    type_in(pane, "不看")
    qtbot.wait(50)
    assert done == []
    qtbot.keyClick(pane, Qt.Key.Key_F8)
    laid_out(qtbot, screen)
    assert len(done) == 1
    assert "不看" in "".join(printed(screen))
    screen.hide()
    pane.insertPlainText("屏幕盖住了")
    qtbot.wait(50)
    assert len(done) == 1
    screen.show()
    laid_out(qtbot, screen)
    assert "屏幕盖住了" in "".join(printed(screen))


def test_it_stands_in_the_issue_it_has_a_place_in(qtbot, screen, office):
    placed = office.approved("青禾镇春耕备耕工作进展顺利")
    office.place(office.plan(), placed, "经验交流")
    show_pages_of(qtbot, screen, placed)
    assert any("经验交流" in line for line in printed(screen))
    assert any(f"{TODAY.year}年{TODAY.month}月{TODAY.day}日" in line for line in printed(screen))


def test_the_office_layout_goes_before_the_bundled_one_and_a_broken_one_is_said(qtbot, frame, screen, pane, office):
    def put(archive, file):
        with archive.writing() as work:
            work.layouts.put(KeptLayout("kuaibao", file, version=len(file) < 20, who=office.editor.id))

    bundled = resource("layouts", "kuaibao.toml").read_text(encoding="utf-8")
    own = bundled.replace("characters = { value = 28", "characters = { value = 26")
    frame.background.ask(screen, lambda archive: put(archive, own))
    laid_out(qtbot, screen)
    assert screen.sheet.pages.length.text().endswith("26 字 × 22 行")
    frame.background.ask(screen, lambda archive: put(archive, "page = 3"))
    laid_out(qtbot, screen)
    assert "版面没有排出来" in screen.sheet.pages.pages.trouble()
    assert screen.sheet.pages.view.isVisible(), "what was there stays"
    type_in(pane, "照样能写")
    assert "照样能写" in pane.toPlainText()


def test_what_cannot_be_laid_out_is_said_and_the_next_key_tries_again(qtbot, screen, pane, monkeypatch):
    def refuse(*args):
        raise Refused(Reason.UNKNOWN, what="layout", name="kuaibao")

    with monkeypatch.context() as patched:
        patched.setattr(previewing, "laid", refuse)
        type_in(pane, "一")
        laid_out(qtbot, screen)
        assert "版面没有排出来" in screen.sheet.pages.pages.trouble()
    type_in(pane, "二")
    laid_out(qtbot, screen)
    assert screen.sheet.pages.pages.trouble() == ""


def test_without_a_journal_that_appears_it_is_said(qtbot, screen, office, draft):
    with office.archive.writing() as work:
        for journal in work.journals.all():
            work.journals.put(replace(journal, closed_on=TODAY.replace(year=2020)))
    show_pages_of(qtbot, screen, draft)
    assert screen.sheet.pages.pages.nothing.isVisible()


def test_a_picture_whose_bytes_are_lost_is_a_frame_and_no_trouble(qtbot, screen, pane, draft):
    screen.sheet.pane.replace_all((*TEXT, Picture("0" * 64, "春耕现场", 60.0, 40.0), paragraph("图后。")))
    laid_out(qtbot, screen)
    assert screen.sheet.pages.pages.trouble() == ""
    assert any("图后。" in line for line in printed(screen))


def test_shown_or_not_zoom_and_width_are_remembered(qtbot, screen, pane, frame, tmp_path, draft):
    bar = screen.sheet.pages.bar
    bar.whole.click()
    assert frame.settings.pages.fit == Fit.PAGE.value
    screen.sheet.pages.view.set_percent(67)
    again = WritingScreen(frame, rescue_folder=tmp_path / "rescue")
    qtbot.addWidget(again)
    again.resize(1500, 700)
    again.show()
    again.enter()
    assert not again.sheet.pages.isVisible(), "no draft is open"
    again.open(draft.id)
    qtbot.waitUntil(lambda: again.sheet.pages.isVisible())
    laid_out(qtbot, again)
    assert (again.sheet.pages.view.percent, again.sheet.pages.view.fit) == (67, Fit.FREE)
    qtbot.keyClick(again.sheet.pane, Qt.Key.Key_F8)
    assert not Frame(frame.background, frame.settings).settings.pages.shown


def test_the_list_makes_room_in_a_narrow_window_only(qtbot, screen, pane):
    assert screen.drafts.isVisible()
    screen.resize(ROOMY - 100, 700)
    assert not screen.drafts.isVisible()
    qtbot.keyClick(pane, Qt.Key.Key_F8)
    assert screen.drafts.isVisible()


def test_on_the_whole_screen_the_pages_stay(qtbot, screen, pane):
    qtbot.keyClick(pane, Qt.Key.Key_F11)
    assert screen.sheet.pages.isVisible()
    assert not screen.side.isVisible()
    qtbot.keyClick(pane, Qt.Key.Key_F8)
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert (screen.sheet.pages.isVisible(), screen.side.isVisible()) == (False, True)


def test_f8_in_the_comparison_goes_on_to_the_next_change(qtbot, screen, pane, office):
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.sheet.take_keyboard()
    qtbot.keyClick(pane, Qt.Key.Key_D, CTRL)
    view = screen.comparing.view
    with qtbot.waitSignal(view.bar.stepped):
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_F8)
    assert screen.printed.on


def test_the_keys_sheet_names_it(screen):
    said = dict(told(commands_in(screen)))
    assert said["F8"] == "版面：印出来的样子"


def test_the_saved_version_and_the_pages_have_the_same_text(qtbot, screen, pane, office, draft):
    pane.moveCursor(QTextCursor.MoveOperation.End)
    type_in(pane, "存了再看。")
    qtbot.keyClick(pane, Qt.Key.Key_S, CTRL)
    laid_out(qtbot, screen)
    saved = writing.open_draft(office.archive, draft.id, office.editor.id).revision.text
    assert saved[-1].plain.endswith("存了再看。")
    assert "存了再看。" in "".join(printed(screen)).replace("\n", "")


def test_a_screen_closed_while_pages_are_laid_out_leaves_nothing_behind(qtbot, in_threads, asked, tmp_path):
    frame, office = in_threads()
    draft = asked(frame, lambda archive: office.save(office.draft(), TEXT))
    made = WritingScreen(frame, 50, 200, tmp_path / "rescue")
    made.resize(1500, 700)
    made.show()
    made.enter()
    made.open(draft.id)
    qtbot.waitUntil(lambda: made.writer.seen is not None)
    qtbot.keyClick(made.sheet.pane, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(made.sheet.pages.view.pages.pages) > 0, timeout=5_000)
    type_in(made.sheet.pane, "还在排")
    assert made.leave()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not frame.background.is_busy)
    frame.background.close()
