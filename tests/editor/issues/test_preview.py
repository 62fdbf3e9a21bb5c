"""The pages beside the board: they follow it, a click finds the item, and how long the issue is stands in the foot."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog

from bulletin.desk import assembly, looking
from bulletin.errors import Cause, Trouble
from editor.issues import laying_out

LONG = "青禾镇抢抓农时，组织干部群众整修田间道路，疏通灌溉沟渠，全镇整地两万亩，春播进度比去年同期快三天。" * 12


@pytest.fixture
def issue(office):
    issue = office.plan()
    for title in ("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收"):
        issue = office.place(issue, office.approved(title))
    return issue


@pytest.fixture
def pages(screen, issue):
    screen.enter()
    return screen.side.preview


def text_of(screen):
    return "\n".join(line.text for line in screen.pages.known(screen.seen()).lines())


def place_of(view, item):
    """Where in the view a line of an item is drawn."""
    return view.spread.rects_of(item)[0].center() - view.moved()


def press(view, kind, where):
    for each in (kind, QEvent.Type.MouseButtonRelease):
        button = Qt.MouseButton.LeftButton
        QApplication.sendEvent(view.viewport(), QMouseEvent(
            each, QPointF(where), view.viewport().mapToGlobal(QPointF(where)), button, button,
            Qt.KeyboardModifier.NoModifier))


def test_f8_turns_to_the_pages_and_back(screen, pages, qtbot):
    assert not screen.side.shows_pages()
    screen.board.setFocus()
    qtbot.keyClick(screen.board, Qt.Key.Key_F8)
    assert pages.isVisible()
    assert screen.focusWidget() is pages.view
    qtbot.keyClick(pages.view, Qt.Key.Key_F8)
    assert screen.checks.isVisible()


def test_f11_gives_the_pages_the_room_of_the_ready_drafts(screen, pages, qtbot):
    before = pages.width()
    qtbot.keyClick(screen.board, Qt.Key.Key_F11)
    assert (screen.ready.isVisible(), screen.side.shows_pages()) == (False, True)
    assert pages.width() > before
    qtbot.keyClick(screen.board, Qt.Key.Key_F11)
    assert screen.ready.isVisible()


def test_the_check_brings_the_ready_drafts_back(screen, pages, qtbot):
    qtbot.keyClick(screen.board, Qt.Key.Key_F11)
    qtbot.keyClick(screen.board, Qt.Key.Key_F9)
    assert screen.ready.isVisible()
    assert screen.focusWidget() in (screen.checks.list, screen.checks)


def test_the_pages_show_the_number_it_would_take_and_both_items(screen, pages):
    text = text_of(screen)
    assert "第51期（总第386期）" in text.replace(" ", "")
    assert "青禾镇春耕备耕工作进展顺利" in text
    assert "白石乡推进茶叶采收" in text


def test_the_pages_follow_the_order_the_note_and_the_text(screen, pages, office, issue, qtbot, frame):
    first, second = (item.draft_id for item in issue.items)
    screen.board.choose(first)
    qtbot.keyClick(screen.board, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    text = text_of(screen)
    assert text.index("1.白石乡推进茶叶采收") < text.index("2.青禾镇春耕备耕工作进展顺利")
    now = looking.issues(office.archive)[0]
    frame.background.ask(screen, lambda archive: assembly.rewrite_note(
        archive, now, "各地要抓紧。", actor=office.editor, at=NOON))
    assert "编者按：各地要抓紧。" in text_of(screen)
    draft = looking.some_drafts(office.archive, (second,))[0]
    frame.background.ask(screen, lambda archive: office.save(draft, a_text("白石乡推进茶叶采收", "新写的一段。")))
    assert "新写的一段。" in text_of(screen)


def test_a_click_on_a_line_chooses_its_item_and_a_double_click_opens_it(screen, pages, issue, frame):
    screen.side.show_pages(True)
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    second = issue.items[1].draft_id
    pages.view.show_page(1)
    where = place_of(pages.view, 1)
    press(pages.view, QEvent.Type.MouseButtonPress, where)
    assert screen.board.chosen() == (second,)
    assert pages.view.item == 1
    press(pages.view, QEvent.Type.MouseButtonDblClick, where)
    assert went == [("writing", second)]


def test_choosing_an_item_marks_it_on_the_pages(screen, pages, issue):
    screen.side.show_pages(True)
    screen.board.choose(issue.items[1].draft_id)
    assert pages.view.item == 1
    screen.board.choose(issue.items[0].draft_id)
    assert pages.view.item == 0


def test_how_long_it_is_stands_in_the_foot_against_a_plan_changed_in_place(screen, office, issue, qtbot):
    screen.enter()
    bar = screen.foot.length
    assert bar.pages.text() == "1.4"
    assert (bar.plan.value(), bar.plan.placeholderText()) == (0, "不限")
    assert not bar.over.isVisible()
    bar.plan.setFocus()
    qtbot.keyClicks(bar.plan, "1")
    qtbot.keyClick(bar.plan, Qt.Key.Key_Return)
    assert looking.issues(office.archive)[0].pages_planned == 1
    assert bar.over.isVisible()
    assert bar.over.text().startswith("超出 ")
    found = [screen.checks.model.index(row).data() for row in range(screen.checks.model.rowCount())]
    assert any("超出计划页数" in each for each in found)
    bar.over.click()
    assert screen.side.shows_pages()


def test_a_plan_half_typed_is_left_with_escape(screen, office, issue, qtbot):
    screen.enter()
    plan = screen.foot.length.plan
    plan.setFocus()
    qtbot.keyClicks(plan, "7")
    qtbot.keyClick(plan, Qt.Key.Key_Escape)
    screen.board.setFocus()
    assert looking.issues(office.archive)[0].pages_planned == 0
    assert plan.text() == ""


def test_a_journals_plan_holds_until_the_issue_has_its_own(screen, office, issue, qtbot):
    with office.archive.writing() as work:
        journal = work.journals.get("kuaibao")
        work.journals.put(laying_out.replace(journal, pages_planned=4))
    screen.enter()
    assert screen.foot.length.plan.text() == "4"


def test_a_title_alone_at_the_foot_of_a_page_is_named_and_shown(screen, office, monkeypatch):
    issue = office.plan()
    for title, body in (("青禾镇春耕", LONG), ("白石乡采茶", LONG)):
        issue = office.place(issue, office.agreed(office.draft(title, body)))
    monkeypatch.setattr("editor.issues.measure.misses", lambda pages: [_Miss()])
    screen.enter()
    orphans = screen.foot.length.orphans
    assert orphans.text() == "孤题 1"
    assert "《白石乡采茶》" in orphans.toolTip()
    orphans.click()
    assert screen.board.chosen() == (issue.items[1].draft_id,)
    assert screen.side.shows_pages()


class _Miss:
    kind, page, item, words = "orphan_title", 1, 1, "白石乡采茶"


def test_when_the_pages_cannot_be_laid_out_the_old_ones_stay_and_it_is_said(
        screen, pages, office, issue, qtbot, monkeypatch, heard):
    screen.side.show_pages(True)
    broken = Trouble(Cause.DISK_FULL, path="/nowhere")

    def refuse(asked, setter):
        raise broken
    monkeypatch.setattr(laying_out, "laid", refuse)
    screen.board.choose(issue.items[0].draft_id)
    qtbot.keyClick(screen.board, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert pages.view.isVisible()
    assert pages.trouble().startswith("版样没有排出来。")
    assert heard == [], "the board is not in the way"
    monkeypatch.undo()
    screen.enter()
    assert pages.trouble() == ""


def test_without_items_the_pages_say_what_they_wait_for(screen, office):
    office.plan()
    screen.enter()
    screen.side.show_pages(True)
    assert not screen.side.preview.view.isVisible()
    assert screen.foot.length.pages.text() == "—"


def test_fonts_that_this_machine_has_not_are_named_under_the_pages(screen, pages):
    screen.side.show_pages(True)
    substituted = [font for font in screen.pages.known(screen.seen()).fonts if font.substituted]
    assert pages.fonts.isVisible() is bool(substituted)
    assert all(font.wanted in pages.fonts.text() for font in substituted)


def test_the_pages_are_printed_as_they_are_seen(screen, pages, qtbot):
    screen.side.show_pages(True)
    qtbot.keyClick(screen.board, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    sheet = next(each for each in screen.findChildren(QDialog) if each.isVisible())
    assert sheet.windowTitle() == "打印预览：《信息快报》版样"
    assert sheet.view.count == 2
    sheet.reject()
