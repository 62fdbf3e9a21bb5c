"""The board as a user drives it: keys, drops, undoing, and what the archive holds afterwards."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from bulletin.desk import assembly, looking
from bulletin.errors import Conflict
from bulletin.people import Actor, RoleName
from bulletin.workflow import Stage, Step
from editor.issues.board_model import LineKind
from editor.issues.dragging import parcel

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def issue(office):
    return office.plan()


def kept(office):
    """The items as the archive holds them."""
    return [(item.draft_id, item.section) for item in looking.issues(office.archive)[0].items]


def shown(screen):
    return [screen.model.index(row).data() for row in range(screen.model.rowCount())]


def ready(screen):
    return [screen.ready.model.index(row).data() for row in range(screen.ready.model.rowCount())]


def drop(view, ids, place):
    data = parcel(ids)
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        where = QPointF(place) if kind is QDropEvent else place
        event = kind(where, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
                     Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def row_rect(screen, row):
    return screen.board.visualRect(screen.model.index(row))


def row_of(screen, kind, section):
    rows = range(screen.model.rowCount())
    return next(row for row in rows if (screen.model.line_at(row).kind, screen.model.line_at(row).section)
                == (kind, section))


def test_all_sections_are_seen_also_the_empty_ones_and_the_ready_drafts(screen, office, issue):
    office.approved("白石乡推进茶叶采收")
    counts = []
    screen.count_changed.connect(counts.append)
    screen.enter()
    assert shown(screen) == ["工作动态", "拖到这里，或选中稿件按 Enter", "经验交流", "拖到这里，或选中稿件按 Enter"]
    assert ready(screen) == ["白石乡推进茶叶采收"]
    assert counts[-1] == 1
    assert screen.head.number.text() == "将为 第51期（总第386期）"
    assert screen.head.chip.word() == "组版中"


def test_enter_places_a_draft_into_its_own_section(screen, office, issue, qtbot, heard):
    draft = office.approved(section="经验交流")
    screen.enter()
    screen.ready.list.setCurrentIndex(screen.ready.model.index(0))
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_Return)
    assert kept(office) == [(draft.id, "经验交流")]
    assert ready(screen) == []
    assert office.current(draft).stage is Stage.PLACED
    assert heard == []


def test_a_draft_without_a_section_goes_to_the_one_the_keys_are_in(screen, office, issue, qtbot):
    draft = office.approved()
    screen.enter()
    screen.board.setCurrentIndex(screen.model.index(row_of(screen, LineKind.EMPTY, "经验交流")))
    screen.ready.list.setCurrentIndex(screen.ready.model.index(0))
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_Return)
    assert kept(office) == [(draft.id, "经验交流")]


def test_dropping_places_where_the_mark_is(screen, office, issue):
    first, second, third = (office.approved(title) for title in ("甲", "乙", "丙"))
    screen.enter()
    empty = row_rect(screen, row_of(screen, LineKind.EMPTY, "工作动态")).center()
    assert drop(screen.board, [first.id], empty)
    item = row_rect(screen, 1)
    assert drop(screen.board, [second.id], item.center() + (item.bottomLeft() - item.center()) / 2)
    assert drop(screen.board, [third.id], item.topLeft())
    assert [draft_id for draft_id, _ in kept(office)] == [third.id, first.id, second.id]
    assert shown(screen)[:4] == ["工作动态  3 篇", "1. 丙", "2. 甲", "3. 乙"]


def test_dragging_an_item_to_another_section_and_back_to_the_ready(screen, office, issue):
    draft = office.approved()
    office.place(issue, draft)
    screen.enter()
    drop(screen.board, [draft.id], row_rect(screen, row_of(screen, LineKind.HEADING, "经验交流")).center())
    assert kept(office) == [(draft.id, "经验交流")]
    drop(screen.ready.list, [draft.id], screen.ready.list.rect().center())
    assert kept(office) == []
    assert ready(screen) == [draft.title]


def test_something_else_is_not_taken(screen, office, issue):
    screen.enter()
    assert not drop(screen.board, [], row_rect(screen, 0).center())
    drop(screen.board, ["nobody knows"], row_rect(screen, 0).center())
    assert kept(office) == []


def test_keys_move_within_and_between_sections_and_take_out(screen, office, issue, qtbot):
    drafts = [office.approved(title) for title in ("甲", "乙")]
    for draft in drafts:
        issue = office.place(issue, draft)
    a, b = (draft.id for draft in drafts)
    screen.enter()
    screen.board.choose(a)
    qtbot.keyClick(screen.board, Qt.Key.Key_Down, CONTROL)
    assert kept(office) == [(b, "工作动态"), (a, "工作动态")]
    qtbot.keyClick(screen.board, Qt.Key.Key_Down, CONTROL | SHIFT)
    assert kept(office) == [(b, "工作动态"), (a, "经验交流")]
    qtbot.keyClick(screen.board, Qt.Key.Key_Up, CONTROL | SHIFT)
    qtbot.keyClick(screen.board, Qt.Key.Key_Up, CONTROL)
    assert kept(office) == [(a, "工作动态"), (b, "工作动态")]
    assert screen.board.chosen() == (a,)
    qtbot.keyClick(screen.board, Qt.Key.Key_Delete)
    assert kept(office) == [(b, "工作动态")]
    assert screen.board.chosen() == (b,)


def test_undo_and_redo_take_every_step_back_and_forth(screen, office, issue, qtbot, heard):
    draft, other = office.approved("甲"), office.approved("乙")
    office.place(issue, other)
    screen.enter()
    screen.ready.list.setFocus()
    screen.ready.list.setCurrentIndex(screen.ready.model.index(0))
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_Return)
    screen.board.choose(draft.id)
    qtbot.keyClick(screen.board, Qt.Key.Key_Up, CONTROL)
    qtbot.keyClick(screen.board, Qt.Key.Key_Delete)
    for _ in range(3):
        qtbot.keyClick(screen.ready.list, Qt.Key.Key_Z, CONTROL)
    assert kept(office) == [(other.id, "工作动态")]
    for _ in range(3):
        qtbot.keyClick(screen.ready.list, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert kept(office) == [(other.id, "工作动态")]
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_Z, CONTROL)
    assert kept(office) == [(draft.id, "工作动态"), (other.id, "工作动态")]
    assert heard == ["已撤销：撤下《甲》", "已撤销：移动《甲》", "已撤销：上版《甲》", "已重做：上版《甲》",
                     "已重做：移动《甲》", "已重做：撤下《甲》", "已撤销：撤下《甲》"]


def test_an_order_changed_elsewhere_is_a_conflict_and_the_board_shows_what_is(screen, office, issue, qtbot, heard):
    drafts = [office.approved(title) for title in ("甲", "乙")]
    for draft in drafts:
        issue = office.place(issue, draft)
    screen.enter()
    quiet, office.archive.on_commit = office.archive.on_commit, lambda changed: None
    assembly.arrange(office.archive, issue.id, issue.items, issue.items[::-1], actor=office.editor, at=NOON)
    office.archive.on_commit = quiet
    screen.board.choose(drafts[0].id)
    qtbot.keyClick(screen.board, Qt.Key.Key_Delete)
    assert [type(each) for each in heard] == [Conflict]
    assert shown(screen)[1:3] == ["1. 乙", "2. 甲"]
    qtbot.waitUntil(lambda: not screen.arranger.stack.canUndo())


def test_the_check_is_live_and_opens_the_item(screen, office, issue, qtbot, frame):
    draft = office.approved_with_gaps("白石乡投入××万元")
    office.place(issue, draft)
    screen.enter()
    words = [screen.checks.model.index(row).data() for row in range(screen.checks.model.rowCount())]
    assert words[0].startswith("须改，待补内容 1 处")
    assert any("出刊日期已过" in each for each in words)
    assert any("本期尚未签发" in each for each in words)
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    screen.checks.list.setCurrentIndex(screen.checks.model.index(0))
    qtbot.keyClick(screen.checks.list, Qt.Key.Key_Return)
    qtbot.keyClick(screen.board, Qt.Key.Key_Return)
    assert went[0] == ("writing", draft.id)
    frame.background.ask(screen, lambda archive: office.save(office.current(draft), a_text("白石乡投入", "正文。")))
    assert "签发后又有改动" in screen.checks.model.index(0).data()


def test_the_filter_keeps_what_holds_all_words(screen, office, issue, qtbot):
    office.approved("甲村修路")
    office.approved("乙村修桥")
    screen.enter()
    screen.ready.filter.setText("青禾 修桥")
    qtbot.keyClick(screen.ready.filter, Qt.Key.Key_Return)
    assert ready(screen) == ["乙村修桥"]


def test_who_is_no_editor_moves_nothing_and_is_told_why(screen, office, issue, qtbot, frame, heard):
    draft = office.approved()
    frame.seat(Actor("he", "何文远", frozenset({RoleName.SECRETARY})))
    screen.enter()
    screen.ready.list.setCurrentIndex(screen.ready.model.index(0))
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_Return)
    assert heard == ["组版、成刊由编辑办理"]
    assert office.current(draft).stage is Stage.APPROVED


def test_a_journal_without_a_planned_issue_says_so(screen, office):
    screen.enter()
    assert screen.seen().issue is None
    assert screen.no_issue.isVisibleTo(screen)
    assert not screen.foot.publish.isEnabled()


def test_a_journal_is_opened_by_its_own_id_where_it_has_no_issue_yet(screen, office):
    office.plan()
    screen.open(("journal", "zhuanbao"))
    assert screen.head.journals.currentText() == "专报信息"
    assert screen.seen().issue is None


def test_a_journal_without_sections_has_one_nameless_place(screen, office, qtbot):
    office.plan("zhuanbao")
    screen.open(looking.issues(office.archive)[0].id)
    assert "专报" in shown(screen)[0]
    assert screen.head.journals.currentText() == "专报信息"


def test_a_draft_that_lost_its_approval_is_marked_on_the_board(screen, office, issue):
    draft = office.approved()
    office.place(issue, draft)
    office.step(office.current(draft), Step.REVOKE, office.secretary, "数字须再核")
    screen.enter()
    row = screen.model.index(1)
    assert "待签发" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not screen.foot.publish.isEnabled()
