"""The check of the issue: what the program sets right at a key, what is let pass with a reason, and what it blocks."""

from dataclasses import replace
from datetime import date

import pytest
from builders import NOON
from PySide6.QtCore import Qt

from bulletin.desk import assembly, looking, readying
from bulletin.errors import Reason
from bulletin.issue_check import Fix, Kind, Problem
from bulletin.issues import Item
from editor.issues.fixing import only_once, remedy_for

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def issue(office):
    issue = office.plan()
    for title in ("青禾镇春耕备耕工作进展顺利", "白石乡推进茶叶采收"):
        issue = office.place(issue, office.approved(title, unit_id=None))
    return issue


def now(office):
    return looking.issues(office.archive)[0]


def rows(screen):
    return [screen.checks.model.index(row).data() for row in range(screen.checks.model.rowCount())]


def go_to(screen, words):
    """Put the keys on the finding that says `words`."""
    row = next(row for row, each in enumerate(rows(screen)) if words in each)
    screen.checks.list.setFocus()
    screen.checks.list.setCurrentIndex(screen.checks.model.index(row))
    return screen.checks.list.finding()


def test_the_strip_says_the_finding_in_full_and_what_can_be_done(screen, issue):
    screen.enter()
    assert not screen.checks.strip.isVisible(), "the keys are nowhere yet"
    go_to(screen, "出刊日期已过")
    strip = screen.checks.strip
    assert strip.words.text() == "出刊日期已过"
    assert (strip.fix.isVisible(), strip.fix.text()) == (True, "改为今天")
    assert not strip.open.isVisible(), "it concerns no item"
    go_to(screen, "未定报送单位")
    assert strip.words.text().startswith("《")
    assert (strip.open.isVisible(), strip.fix.isVisible(), strip.accept.text()) == (True, False, "放行…")


def test_ctrl_enter_dates_the_issue_today(screen, office, issue, qtbot):
    screen.enter()
    go_to(screen, "出刊日期已过")
    qtbot.keyClick(screen.checks.list, Qt.Key.Key_Return, CONTROL)
    assert now(office).day == date.today()
    assert not any("出刊日期已过" in each for each in rows(screen))


def test_the_second_of_two_with_one_title_is_taken_out_and_that_is_undone(screen, office, qtbot):
    issue = office.plan()
    first = office.approved("同一个标题")
    for draft in (first, office.approved("同一个标题")):
        issue = office.place(issue, draft)
    screen.enter()
    finding = go_to(screen, "与本期另一篇标题相同")
    assert finding.fix.words == "撤下本篇"
    screen.checks.strip.fix.click()
    assert [item.draft_id for item in now(office).items] == [first.id]
    qtbot.keyClick(screen.board, Qt.Key.Key_Z, CONTROL)
    assert now(office).items == issue.items


def test_items_of_a_section_that_stand_apart_are_gathered(screen, office, qtbot):
    issue = office.plan()
    drafts = [office.approved(title) for title in "甲乙丙"]
    for draft, section in zip(drafts, ("工作动态", "经验交流", "工作动态"), strict=True):
        issue = office.place(issue, draft, section)
    screen.enter()
    go_to(screen, "没有排在一起")
    qtbot.keyClick(screen.checks.list, Qt.Key.Key_Return, CONTROL)
    assert [item.section for item in now(office).items] == ["工作动态", "工作动态", "经验交流"]


def test_an_item_in_an_unknown_section_goes_into_its_own(screen, office, issue):
    draft = office.approved("落雁乡办好小事清单", section="经验交流")
    office.place(now(office), draft, "经验交流")
    items = now(office).items
    screen.enter()
    moved = tuple(replace(item, section="旧栏目") if item.draft_id == draft.id else item for item in items)
    problem = Problem(Kind.SECTION_UNKNOWN, draft.id, {"section": "旧栏目"})
    remedy = remedy_for(problem, screen.seen(), moved, date.today())
    assert (remedy.fix, remedy.words) == (Fix.INTO_SECTION, "移入“经验交流”")
    assert Item(draft.id, "经验交流") in remedy.items


def test_a_draft_that_stands_twice_stays_where_it_stands_first():
    items = (Item("a", "甲"), Item("b", "甲"), Item("a", "乙"))
    assert only_once(items) == items[:2]


def test_a_finding_is_let_pass_with_a_reason_and_folded(screen, office, issue, qtbot):
    screen.enter()
    finding = go_to(screen, "未定报送单位")
    before = len(rows(screen))
    qtbot.keyClick(screen.checks.list, Qt.Key.Key_Return, SHIFT)
    sheet = screen.sheets.sheet
    sheet.answer()
    assert sheet.field.error() == "请写明理由。"
    sheet.editor.setPlainText("综合稿，不计单位。")
    sheet.answer()
    assert screen.sheets.sheet is None
    accepted = readying.accepted(office.archive, issue.id)
    assert [(each.draft_id, each.reason, each.who) for each in accepted] == [
        (finding.problem.draft_id, "综合稿，不计单位。", "chen")]
    assert rows(screen)[-1].startswith("已放行 1 项")
    assert len(rows(screen)) == before
    screen.checks.list.setCurrentIndex(screen.checks.model.index(screen.checks.model.rowCount() - 1))
    qtbot.keyClick(screen.checks.list, Qt.Key.Key_Return)
    assert "陈一帆 " in rows(screen)[-1]
    assert rows(screen)[-1].endswith("综合稿，不计单位。")
    assert rows(screen)[-1].startswith("已放行，")


def test_what_was_let_pass_warns_again_when_it_is_taken_back(screen, office, issue, qtbot):
    screen.enter()
    problem = go_to(screen, "未定报送单位").problem
    readying.accept(office.archive, issue.id, problem, "照发", actor=office.editor, at=NOON)
    screen.enter()
    screen.checks.model.fold()
    row = screen.checks.model.row_of(problem.key)
    screen.checks.list.setCurrentIndex(screen.checks.model.index(row))
    assert screen.checks.strip.accept.text() == "恢复提醒"
    screen.checks.strip.accept.click()
    assert readying.accepted(office.archive, issue.id) == ()
    assert not any("已放行" in each for each in rows(screen))


def test_what_is_grave_is_never_let_pass(screen, office, issue, qtbot):
    office.place(now(office), office.approved_with_gaps("白石乡投入××万元"))
    screen.enter()
    go_to(screen, "待补内容")
    assert not screen.checks.strip.accept.isEnabled()
    assert screen.checks.strip.accept.toolTip() == "须改的问题不能放行，请处理"
    qtbot.keyClick(screen.checks.list, Qt.Key.Key_Return, SHIFT)
    assert screen.sheets.sheet is None


def test_a_reason_half_written_is_there_again(screen, office, issue, qtbot):
    screen.enter()
    finding = go_to(screen, "未定报送单位")
    screen.sheets.accept(finding)
    screen.sheets.sheet.editor.setPlainText("综合")
    screen.sheets.sheet.reject()
    screen.sheets.accept(finding)
    assert screen.sheets.sheet.words() == "综合"


def test_the_count_stands_on_the_tab(screen, issue):
    screen.enter()
    standing = [each for each in rows(screen) if "已放行" not in each]
    assert screen.side.check_tab.text() == f"检查 {len(standing)}"


def test_the_two_proofs_are_ticked_by_two_people(screen, office, issue, frame, heard):
    screen.enter()
    first, second = screen.foot.proofs.ticks.values()
    assert (first.text(), second.text()) == ("一校", "二校")
    first.click()
    assert heard == ["已登记一校"]
    assert first.text() == "一校 陈一帆"
    second.click()
    assert heard[-1].args[0] == Reason.SECOND_PROOF_BY_SAME
    frame.seat(office.other_editor)
    screen.enter()
    second.click()
    assert second.text() == "二校 林晓"
    assert "林晓" in second.toolTip()


def test_a_proof_read_before_a_change_says_so_and_is_read_anew(screen, office, issue, qtbot):
    screen.enter()
    first = screen.foot.proofs.ticks[1]
    first.click()
    issue = now(office)
    assembly.rewrite_note(office.archive, issue, "各地要抓紧。", actor=office.editor, at=NOON)
    screen.enter()
    assert first.text() == "一校 已改动"
    assert "须重新校对" in first.toolTip()
    first.click()
    assert first.text() == "一校 陈一帆"
    first.click()
    assert (first.text(), readying.ticks(office.archive, issue.id)) == ("一校", ())


def test_a_missing_proof_is_registered_from_the_check(screen, office, issue, qtbot):
    screen.enter()
    go_to(screen, "一校、二校未完成")
    screen.checks.strip.fix.click()
    assert [each.round for each in readying.ticks(office.archive, issue.id)] == [1]
