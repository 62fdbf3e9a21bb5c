"""Signatures on the board: every item says how its seal stands, and none goes where it was not signed for."""

from dataclasses import replace

import pytest
from builders import KUAIBAO, NOON
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from bulletin.desk import looking, proofing
from bulletin.errors import Reason, Refused
from bulletin.holds import Hold
from bulletin.issue_check import Kind
from bulletin.journals import Levels
from bulletin.proof.wordbook import OnFigures
from bulletin.seals import Standing
from bulletin.workflow import Stage, Step
from editor.issues.dragging import parcel
from editor.issues.terms import ready_mark, seal_mark
from editor.shell import icons
from editor.shell.chip import Tone
from editor.shell.rows import ROW_ROLE

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def issue(office):
    return office.plan()


def items(office):
    return [(item.draft_id, item.section) for item in looking.issues(office.archive)[0].items]


def mark(model, row):
    return model.index(row).data(ROW_ROLE).mark


def forge(office):
    """Change who signed, past every guard of the archive."""
    office.archive._db.conn.set_authorizer(None)
    for name, in office.archive._db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'signature'").fetchall():
        office.archive._db.execute(f'DROP TRIGGER "{name}"')
    office.archive._db.execute("UPDATE signature SET signed_by = 'chen'")
    office.archive._db.conn.commit()


def drop_on(screen, ids, section):
    board, data = screen.board, parcel(ids)
    where = board.visualRect(screen.model.index(screen.model.heading_of(section))).center()
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        place = QPointF(where) if kind is QDropEvent else where
        QApplication.sendEvent(board.viewport(), kind(
            place, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier))


def test_an_item_says_in_words_and_icon_how_its_seal_stands(screen, office, issue):
    office.place(issue, office.approved())
    screen.enter()
    shown = mark(screen.model, 1)
    assert (shown.word, shown.icon, shown.tone) == ("有效", "shield-check", Tone.GOOD)
    assert "签字印鉴：有效" in screen.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "签字印鉴：有效" in screen.model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_an_old_signature_without_a_seal_is_called_so(screen, office):
    assert seal_mark(Hold(Standing.UNSEALED)).word == "旧签名"
    assert seal_mark(Hold()).word == seal_mark(Hold(Standing.FORGED)).word == "失效"
    assert seal_mark(Hold(Standing.VALID, missing=(Step.REVIEW,))).word == "失效"
    assert seal_mark(None) is None


def test_every_mark_has_its_icon(screen):
    icons.load()
    holds = (Hold(), Hold(Standing.VALID), Hold(Standing.UNSEALED), Hold(Standing.VALID, "", "z", "专报信息"))
    marks = [each for hold in holds for each in (seal_mark(hold), ready_mark(hold, "kuaibao")) if each]
    assert len(marks) == 5
    assert all(icons.exists(each.icon) for each in marks)


def test_a_forged_signature_is_grave_and_keeps_the_issue_from_being_signed(screen, office, issue, frame):
    office.place(issue, office.approved())
    forge(office)
    frame.seat(office.secretary)
    screen.enter()
    assert mark(screen.model, 1).word == "失效"
    assert screen.checks.model.index(0).data().startswith("须改，签字与内容对不上，签名记录被改动过")
    assert not screen.foot.sign.isEnabled()
    assert screen.foot.sign.toolTip() == "有 1 篇稿件的签字不能用在本期，见检查"


def test_a_forged_one_is_not_placed_and_it_is_told_at_once(screen, office, issue, qtbot, heard):
    office.approved()
    forge(office)
    screen.enter()
    assert mark(screen.ready.model, 0).word == "失效"
    screen.ready.list.setCurrentIndex(screen.ready.model.index(0))
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_Return)
    assert [(type(each), each.reason) for each in heard] == [(Refused, Reason.SEAL_BROKEN)]
    assert items(office) == []


def test_a_draft_signed_for_another_journal_stays_where_it_is(screen, office, issue, qtbot, heard):
    office.approved("专报一则", journal_id="zhuanbao", section="专报")
    screen.enter()
    assert mark(screen.ready.model, 0).word == "限《专报信息》"
    assert "限《专报信息》" in screen.ready.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    screen.ready.list.setCurrentIndex(screen.ready.model.index(0))
    qtbot.keyClick(screen.ready.list, Qt.Key.Key_Return)
    assert (heard[0].reason, heard[0].facts["journal"]) == (Reason.SIGNED_ELSEWHERE, "专报信息")
    assert items(office) == []
    assert screen.ready.model.rowCount() == 1


def test_by_key_or_by_dragging_nothing_leaves_the_section_it_was_signed_for(screen, office, issue, qtbot, heard):
    draft, free = office.approved(section="工作动态"), office.approved("白石乡推进茶叶采收")
    office.place(office.place(issue, draft), free)
    screen.enter()
    screen.board.setFocus()
    screen.board.choose(free.id)
    qtbot.keyClick(screen.board, Qt.Key.Key_Down, CONTROL | SHIFT)
    assert items(office) == [(draft.id, "工作动态"), (free.id, "经验交流")]
    screen.board.choose(draft.id)
    qtbot.keyClick(screen.board, Qt.Key.Key_Down, CONTROL | SHIFT)
    drop_on(screen, (draft.id,), "经验交流")
    assert [each.reason for each in heard] == [Reason.SIGNED_ELSEWHERE] * 2
    assert items(office) == [(draft.id, "工作动态"), (free.id, "经验交流")]
    assert screen.arranger.stack.canUndo(), "what was arranged before can still be undone"


def test_of_two_dragged_together_none_moves_when_one_may_not(screen, office, issue, heard):
    ids = office.approved("甲村修路").id, office.approved("乙村修桥", section="工作动态").id
    screen.enter()
    drop_on(screen, ids, "经验交流")
    assert [each.reason for each in heard] == [Reason.SIGNED_ELSEWHERE]
    assert items(office) == []


def test_what_was_changed_behind_the_boards_back_is_refused_by_the_archive(screen, office, issue, qtbot, heard):
    ids = office.approved("甲村修路").id, office.approved("乙村修桥").id
    screen.enter()
    forge(office)
    drop_on(screen, ids, "经验交流")
    assert [each.reason for each in heard] == [Reason.SEAL_BROKEN]
    assert items(office) == []
    assert {each.stage for each in looking.some_drafts(office.archive, ids)} == {Stage.APPROVED}


def test_an_item_may_still_be_moved_within_its_section(screen, office, issue, qtbot, heard):
    drafts = [office.approved(title, section="工作动态") for title in ("甲村修路", "乙村修桥")]
    office.place(office.place(issue, drafts[0]), drafts[1])
    screen.enter()
    screen.board.setFocus()
    screen.board.choose(drafts[0].id)
    qtbot.keyClick(screen.board, Qt.Key.Key_Down, CONTROL)
    assert [draft_id for draft_id, _ in items(office)] == [drafts[1].id, drafts[0].id]
    assert heard == []


def test_open_figures_are_pointed_out_and_grave_where_the_office_blocks_them(screen, office, issue):
    office.place(issue, office.approved())
    screen.enter()
    said = [screen.checks.model.index(row).data() for row in range(screen.checks.model.rowCount())]
    assert any(each.startswith("请核，数据未核 1 处，如“2万亩”") for each in said)
    proofing.put_on_figures(office.archive, OnFigures.BLOCK, actor=office.admin, at=NOON)
    screen.reload()
    assert screen.seen().grave[0].kind is Kind.FIGURES_UNCHECKED
    proofing.put_on_figures(office.archive, OnFigures.OFF, actor=office.admin, at=NOON)
    screen.reload()
    assert Kind.FIGURES_UNCHECKED not in {each.kind for each in screen.seen().problems}


def test_an_item_that_waits_again_is_called_what_its_journal_asks_for(screen, office, issue):
    with office.archive.writing() as work:
        work.journals.put(replace(KUAIBAO, levels=Levels.TWO))
    draft = office.step(office.draft(journal_id="kuaibao"), Step.SUBMIT, office.editor)
    office.place(issue, office.step(draft, Step.APPROVE, office.secretary))
    office.step(office.current(draft), Step.REVOKE, office.secretary, "再核一个数字")
    screen.enter()
    assert office.current(draft).stage is Stage.SUBMITTED
    assert screen.model.index(1).data(ROW_ROLE).chip.word == "待签发"
    assert screen.checks.model.index(0).data().startswith("须改，未经签发，现为“待签发”")


def test_a_broken_seal_is_not_called_signed_beside(screen, office, issue):
    office.place(issue, office.approved())
    screen.enter()
    assert screen.model.index(1).data(ROW_ROLE).chip.word == "已签发"
    forge(office)
    screen.reload()
    shown = screen.model.index(1).data(ROW_ROLE)
    assert (shown.chip, shown.mark.word) == (None, "失效")


def test_a_journal_that_asks_for_more_since_is_short_of_a_signature(screen, office, issue):
    with office.archive.writing() as work:
        work.journals.put(replace(KUAIBAO, levels=Levels.TWO))
    draft = office.step(office.draft(journal_id="kuaibao"), Step.SUBMIT, office.editor)
    office.place(issue, office.step(draft, Step.APPROVE, office.secretary))
    with office.archive.writing() as work:
        work.journals.put(KUAIBAO)
    screen.enter()
    assert screen.checks.model.index(0).data().startswith("须改，签字不全，按本刊审级还缺审核")
