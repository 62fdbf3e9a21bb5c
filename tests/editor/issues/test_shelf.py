"""Drafts kept back: moved by key, menu and drag, placed directly, marked when they lie too long."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent

from bulletin.desk import looking, planning
from editor.issues.dragging import parcel

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drafts(office):
    office.plan()
    return [office.approved(title) for title in ("青禾镇春耕备耕", "白石乡道路整修", "云溪县秋收综述")]


def reserve(office, draft, words="等配图", days=0):
    return planning.reserve(office.archive, draft.id, words, actor=office.editor,
                            at=datetime.now(UTC) - timedelta(days=days))


def ready(screen):
    return {screen.ready.model.draft_at(row).id for row in range(screen.ready.model.rowCount())}


def kept(screen):
    return [screen.ready.shelf_model.draft_at(row).id for row in range(screen.ready.shelf_model.rowCount())]


def choose(view, model, draft):
    view.setFocus()
    view.setCurrentIndex(model.index(model.row_of(draft.id)))


def answer(screen, qtbot, words):
    sheet = screen.shelf.sheet
    sheet.editor.setPlainText(words)
    sheet.answer()


def test_without_drafts_kept_back_there_is_no_second_group(screen, drafts):
    screen.enter()
    assert not screen.ready.fold.isVisible()
    assert not screen.ready.shelf.isVisible()


def test_a_key_keeps_a_draft_back_with_a_word_why(screen, qtbot, office, drafts, heard):
    screen.enter()
    choose(screen.ready.list, screen.ready.model, drafts[0])
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_R, CONTROL)
    screen.shelf.sheet.answer()
    assert screen.shelf.sheet.field.error() == "请写一句为什么先不用。"
    answer(screen, qtbot, "数字待核实")
    screen.enter()
    assert (ready(screen), kept(screen)) == ({drafts[1].id, drafts[2].id}, [drafts[0].id])
    row = screen.ready.shelf_model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "数字待核实 · 陈一帆" in row
    assert "1 篇已转入备用" in heard


def test_the_same_key_puts_it_back(screen, qtbot, office, drafts):
    reserve(office, drafts[0])
    screen.enter()
    choose(screen.ready.shelf, screen.ready.shelf_model, drafts[0])
    qtbot.keyClick(screen.ready.shelf, Qt.Key.Key_R, CONTROL)
    screen.enter()
    assert kept(screen) == []
    assert planning.reserved(office.archive) == ()


def test_enter_places_a_draft_kept_back_directly(screen, qtbot, office, drafts):
    reserve(office, drafts[0])
    screen.enter()
    choose(screen.ready.shelf, screen.ready.shelf_model, drafts[0])
    qtbot.keyClick(screen.ready.shelf, Qt.Key.Key_Return)
    assert [item.draft_id for item in looking.issues(office.archive)[0].items] == [drafts[0].id]
    assert kept(screen) == []


def test_the_menu_names_what_can_be_done(screen, office, drafts):
    reserve(office, drafts[0])
    screen.enter()
    choose(screen.ready.list, screen.ready.model, drafts[1])
    menu = screen.ready.menu_for(screen.ready.list)
    assert [action.text() for action in menu.actions()] == ["上版", "转入备用…"]
    choose(screen.ready.shelf, screen.ready.shelf_model, drafts[0])
    menu = screen.ready.menu_for(screen.ready.shelf)
    assert [action.text() for action in menu.actions()] == ["上版", "移回待上版"]
    menu.actions()[1].trigger()
    assert planning.reserved(office.archive) == ()


def drop(view, source, ids):
    class FromThere(QDropEvent):
        def source(self):
            return source
    data = parcel(ids)  # an event does not keep what it carries
    event = FromThere(QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)
    view.dropEvent(event)


def test_dragging_from_one_list_to_the_other_does_the_same(screen, qtbot, office, drafts):
    reserve(office, drafts[0])
    screen.enter()
    drop(screen.ready.shelf, screen.ready.list, (drafts[1].id,))
    answer(screen, qtbot, "留作专题")
    assert {each.draft_id for each in planning.reserved(office.archive)} == {drafts[0].id, drafts[1].id}
    screen.enter()
    drop(screen.ready.list, screen.ready.shelf, (drafts[0].id,))
    assert [each.draft_id for each in planning.reserved(office.archive)] == [drafts[1].id]


def test_the_group_folds_and_says_how_many_lie_too_long(screen, qtbot, office, drafts):
    reserve(office, drafts[0], days=41)
    reserve(office, drafts[1], "留作专题")
    screen.enter()
    assert screen.ready.fold.accessibleName() == "备用，2 篇，1 篇超过 30 天，已展开"
    assert "已 41 天" in screen.ready.shelf_model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(screen.ready.fold, Qt.Key.Key_Space)
    assert not screen.ready.shelf.isVisible()
    assert screen.ready.fold.accessibleName().endswith("已折叠")


def test_the_filter_looks_at_both_and_at_the_words_why(screen, office, drafts):
    reserve(office, drafts[0], "留作专题")
    screen.enter()
    screen.ready.filter.asked.emit("专题")
    assert (ready(screen), kept(screen)) == (set(), [drafts[0].id])
    assert screen.ready.list.isHidden() or screen.ready.empty.isVisible()


def test_who_is_no_editor_keeps_nothing_back(screen, office, frame, drafts, heard):
    frame.seat(office.secretary)
    screen.enter()
    screen.shelf.reserve((drafts[0].id,))
    assert screen.shelf.sheet is None
    assert heard[-1] == "备用稿由编辑办理"


def test_keeping_back_and_taking_forward_are_undone(screen, qtbot, office, drafts, heard, frame):
    screen.enter()
    choose(screen.ready.list, screen.ready.model, drafts[0])
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_R, CONTROL)
    answer(screen, qtbot, "数字待核实")
    frame.undoing.undo()
    assert planning.reserved(office.archive) == ()
    frame.undoing.redo()
    assert [each.words for each in planning.reserved(office.archive)] == ["数字待核实"]
    screen.enter()
    screen.shelf.unreserve((drafts[0].id,))
    frame.undoing.undo()
    assert [each.words for each in planning.reserved(office.archive)] == ["数字待核实"]
    assert heard[-1] == "已撤销：移回待上版 1 篇"
