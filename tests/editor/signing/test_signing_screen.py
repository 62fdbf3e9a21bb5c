"""Signing as the secretary does it: with the keys, over a real archive."""

from dataclasses import replace
from datetime import timedelta

from builders import NOON, a_text, actor
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QTabBar,
    QTextEdit,
    QToolButton,
)

from bulletin.desk import intake, looking, writing
from bulletin.drafts import Facts, Source, Urgency
from bulletin.workflow import Stage, Step
from editor.shell.commands import commands_in
from editor.shell.keys_sheet import told
from editor.signing.waiting import DraftRow, IssueRow

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def submitted(office, title="青禾镇春耕备耕工作进展顺利", body="青禾镇抢抓农时，全镇整地2万亩。", minute=0, **facts):
    """A draft that came in so many minutes after noon."""
    draft = intake.write_down(office.archive, a_text(title, body), Facts("qinghe", **facts), source=Source.PASTE,
                              actor=office.editor, at=NOON + timedelta(minutes=minute))
    return office.step(draft, Step.SUBMIT, office.editor)


def reviewed(office, title="青禾镇春耕备耕工作进展顺利", body="青禾镇抢抓农时，全镇整地2万亩。", minute=0, **facts):
    return office.step(submitted(office, title, body, minute, **facts), Step.REVIEW, office.reviewer)


def test_the_queue_is_urgent_first_then_oldest_first(office, sits):
    first, second = reviewed(office, "先到", minute=1), reviewed(office, "后到", minute=2)
    urgent = reviewed(office, "急件", minute=3, urgency=Urgency.EXTRA)
    submitted(office, "还没审核")
    desk = sits(office.secretary)
    assert desk.titles() == [urgent.title, first.title, second.title]
    assert desk.counts[-1] == 3
    assert desk.queue.tabs.tabText(0) == "待我办理 (3)"
    assert desk.reader.row.title == "急件"
    assert "特急" in desk.queue.model.data(desk.queue.model.index(0), Qt.ItemDataRole.ToolTipRole)


def test_the_text_stands_as_it_will_print_with_its_facts(office, sits):
    reviewed(office, correspondent="李明轩", section="工作动态")
    desk = sits(office.secretary)
    words = desk.reader.paper.words()
    assert words.startswith("青禾镇春耕备耕工作进展顺利")
    assert words.endswith("（青禾镇  李明轩）")
    assert desk.reader.facts.value("报送单位") == "青禾镇"
    assert desk.reader.facts.value("编辑") == "陈一帆"
    assert "周正明 审核" in desk.reader.history.words()
    assert desk.reader.bar.agree.text() == "签发 A"


def test_approving_moves_on_to_the_next(office, sits):
    drafts = [reviewed(office, title, minute=at) for at, title in enumerate(("甲稿", "乙稿", "丙稿"))]
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_A)
    assert office.current(drafts[0]).stage is Stage.APPROVED
    assert desk.reader.row.title == "乙稿"
    assert desk.said == ["已签发《甲稿》，Ctrl+Z 可撤回。"]
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_A)
    assert [office.current(draft).stage for draft in drafts] == [Stage.APPROVED] * 3
    assert desk.reader.row is None
    assert desk.counts[-1] == 0


def test_the_reviewer_passes_what_was_submitted(office, sits):
    draft = submitted(office)
    desk = sits(office.reviewer)
    assert desk.reader.bar.agree.text() == "审核通过 A"
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.REVIEWED
    assert desk.said == ["已审核通过《青禾镇春耕备耕工作进展顺利》，Ctrl+Z 可撤回。"]
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert office.current(draft).stage is Stage.SUBMITTED


def test_returning_asks_for_a_reason_and_writes_it(office, sits):
    draft, other = reviewed(office, "甲稿"), reviewed(office, "乙稿", minute=1)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_R)
    assert desk.reader.reason.isVisible()
    desk.press(Qt.Key.Key_Return)
    assert desk.reader.reason.error() == "请写明理由。"
    desk.qtbot.keyClicks(desk.screen.focusWidget(), "a figure to check")
    desk.press(Qt.Key.Key_Return)
    returned = office.current(draft)
    assert (returned.stage, returned.reason) == (Stage.RETURNED, "a figure to check")
    assert desk.reader.row.key == other.id
    desk.press(Qt.Key.Key_R)
    offer = desk.reader.reason.offers()[0]
    desk.qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert desk.reader.reason.edit.text() == "a figure to check"


def test_letters_in_the_reason_are_letters_and_escape_is_safe(office, sits):
    draft = reviewed(office)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_R)
    desk.qtbot.keyClicks(desk.screen.focusWidget(), "arcjk")
    assert desk.reader.reason.edit.text() == "arcjk"
    desk.press(Qt.Key.Key_Escape)
    assert not desk.reader.reason.isVisible()
    assert office.current(draft).stage is Stage.REVIEWED
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_j_and_k_go_up_and_down(office, sits):
    for at, title in enumerate(("甲稿", "乙稿")):
        reviewed(office, title, minute=at)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_J)
    assert desk.reader.row.title == "乙稿"
    desk.press(Qt.Key.Key_J)
    assert desk.reader.row.title == "乙稿"
    desk.press(Qt.Key.Key_K)
    assert desk.reader.row.title == "甲稿"


def test_control_z_takes_the_approval_back_even_when_it_was_placed(office, sits):
    draft = reviewed(office)
    reviewed(office, "乙稿", minute=1)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_A)
    desk.elsewhere(lambda: office.place(office.plan(), office.current(draft)))
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert office.current(draft).stage is Stage.REVIEWED
    assert desk.reader.row.key == draft.id
    assert desk.said[-1] == "已撤回《青禾镇春耕备耕工作进展顺利》的签发。"
    assert looking.draft_file(office.archive, draft.id).history[-1].reason == "撤回签发"
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert "还没有办理过" in desk.said[-1]


def test_an_approval_of_a_text_that_went_on_is_not_taken_back(office, sits):
    draft = reviewed(office)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_A)
    office.save(office.current(draft), a_text("题目", "改过的正文。"))
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert office.current(draft).stage is Stage.EDITING
    assert len(desk.troubles) == 1


def test_a_returned_draft_is_not_taken_back_and_says_so(office, sits):
    reviewed(office)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_R)
    desk.reader.reason.edit.setText("请核实")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert "不能撤回" in desk.said[-1]


def test_own_work_is_refused_in_words_beside_the_button(office, sits):
    both = office.secretary.__class__("he", "何文远", office.secretary.roles | office.editor.roles)
    draft = office.save(office.draft(), a_text("自己改的", "正文。"), both)
    office.step(office.step(draft, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    desk = sits(both)
    assert "不能由本人核签" in desk.reader.bar.why()
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.REVIEWED
    assert not desk.reader.bar.agree.isEnabled()
    assert desk.troubles == []


def test_the_office_of_one_signs_its_own_work(office, sits):
    alone = actor("chen", single_seat=True)
    with office.archive.writing() as work:
        work.people.put_office(replace(work.people.office(), single_seat=True))
    draft = submitted(office)
    desk = sits(alone)
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_who_has_no_role_may_look_and_is_told_why(office, sits):
    draft = reviewed(office)
    desk = sits(office.editor)
    assert desk.titles() == [draft.title]
    assert desk.counts[-1] == 0
    assert not desk.reader.bar.agree.isEnabled()
    assert not desk.reader.bar.send_back.isEnabled()
    assert "没有“签发”职责" in desk.reader.bar.agree.toolTip()
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_R)
    assert office.current(draft).stage is Stage.REVIEWED


def test_c_shows_what_changed_since_it_came_in(office, sits):
    draft = office.draft(body="青禾镇拟于3月5日整地2万亩。")
    draft = office.save(draft, a_text(draft.title, "青禾镇已于3月5日整地3万亩。"))
    office.step(office.step(draft, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_C)
    assert "−拟+已于3月5日整地−2+3万亩" in desk.reader.paper.words()
    assert desk.reader.paper.facts.isVisible()
    assert desk.reader.paper.facts.title() == "事实变动 2 处"
    assert desk.reader.paper.facts.words() == ["进展：拟 → 已", "数字：2万亩 → 3万亩"]
    assert desk.reader.bar.changes.text() == "看清样 C"
    desk.press(Qt.Key.Key_C)
    assert desk.reader.bar.changes.text() == "看改动 C"
    assert not desk.reader.paper.facts.isVisible()
    assert "−" not in desk.reader.paper.words()


def test_shift_c_compares_with_what_one_saw_last(office, sits):
    draft = office.draft()
    draft = office.save(draft, a_text(draft.title, "第二稿，整地3万亩。"))
    draft = office.step(office.step(draft, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    draft = office.step(draft, Step.RETURN, office.secretary, "请核实")
    draft = office.save(draft, a_text(draft.title, "第三稿，整地4万亩。"))
    office.step(office.step(draft, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_C)
    assert desk.reader.paper.facts.beside().startswith("与来稿相比")
    desk.press(Qt.Key.Key_C, SHIFT)
    assert desk.reader.paper.facts.beside().startswith("与上次看的相比")
    assert "数字：3万亩 → 4万亩" in desk.reader.paper.facts.words()


def test_a_text_changed_while_being_read_is_shown_and_asked_about_again(office, sits):
    draft = reviewed(office)
    reviewed(office, "乙稿", minute=1)
    desk = sits(office.secretary)
    text = a_text(draft.title, "青禾镇抢抓农时，全镇整地3万亩。")
    changed = desk.elsewhere(lambda: office.save(office.current(draft), text))
    assert "陈一帆 改稿" in desk.reader.news.words()
    assert "采编中" in desk.reader.news.words()
    assert not desk.reader.bar.agree.isEnabled()
    again = desk.elsewhere(lambda: office.step(changed, Step.SUBMIT, office.editor))
    desk.elsewhere(lambda: office.step(again, Step.REVIEW, office.reviewer))
    assert "2万亩" in desk.reader.paper.words()
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.REVIEWED
    assert desk.reader.paper.facts.words() == ["数字：2万亩 → 3万亩"]
    assert desk.reader.paper.facts.beside().startswith("与刚才读的相比")
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_facts_changed_while_reading_ask_again_too(office, sits):
    draft = reviewed(office)
    desk = sits(office.secretary)
    facts = replace(office.current(draft).facts, phone="0000-7654321")
    desk.elsewhere(lambda: writing.save_facts(
        office.archive, office.current(draft), facts, actor=office.editor, at=NOON))
    assert "稿件信息有变动" in desk.reader.news.words()
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.REVIEWED
    assert "0000-7654321" in desk.reader.facts.value("信息员")
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_a_draft_whose_unit_was_corrected_while_read_goes_back_to_its_editor(office, sits):
    draft = reviewed(office)
    desk = sits(office.secretary)
    facts = replace(office.current(draft).facts, unit_id="baishi")
    desk.elsewhere(lambda: writing.save_facts(
        office.archive, office.current(draft), facts, actor=office.editor, at=NOON))
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.EDITING


def test_a_draft_that_moved_on_unheard_is_a_conflict_shown_the_same_way(office, sits):
    draft = reviewed(office)
    desk = sits(office.secretary)
    office.archive.on_commit = lambda changed: None
    office.save(office.current(draft), a_text(draft.title, "改过的正文。"))
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.EDITING
    assert desk.troubles == []
    assert "采编中" in desk.reader.news.words()
    assert desk.titles() == []
    assert desk.reader.paper.facts.beside().startswith("左边是您读的，右边是现在的")
    assert "整地2万亩" in desk.reader.paper.words()
    assert "改过的正文" in desk.reader.paper.words()
    assert not desk.reader.bar.agree.isEnabled()


def test_new_work_arriving_does_not_move_what_is_being_read(office, sits):
    draft = reviewed(office)
    desk = sits(office.secretary)
    desk.elsewhere(lambda: reviewed(office, "急件", urgency=Urgency.URGENT))
    assert desk.titles()[0] == "急件"
    assert desk.reader.row.key == draft.id
    assert desk.queue.view.currentIndex().row() == 1
    assert desk.reader.news.words() == ""


def test_the_empty_queue_says_so(office, sits):
    desk = sits(office.secretary)
    assert desk.reader.row is None
    assert desk.counts == [0]
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_C, Qt.Key.Key_J, Qt.Key.Key_K):
        desk.press(key)
    assert desk.troubles == []


def test_the_second_tab_takes_older_approvals_back(office, sits):
    draft = office.approved()
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_Tab, CONTROL)
    assert desk.titles() == [draft.title]
    assert desk.reader.bar.take_back.text() == "撤回签发"
    assert not desk.reader.bar.agree.isVisible()
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert office.current(draft).stage is Stage.REVIEWED
    assert desk.titles() == []
    assert desk.queue.tabs.tabText(0) == "待我办理 (1)"


def test_an_issue_waits_until_the_secretary_signs_it(office, sits):
    issue = office.plan()
    for title in ("甲稿", "乙稿"):
        issue = office.place(issue, office.approved(title))
    desk = sits(office.secretary)
    row = desk.reader.row
    assert isinstance(row, IssueRow)
    shown = desk.queue.model.data(desk.queue.model.index(0), Qt.ItemDataRole.DisplayRole)
    assert shown == "《信息快报》11月20日 组版待签发（2篇）"
    assert "【工作动态】\n1. 甲稿" in desk.reader.paper.words()
    assert "期号在成刊时取用" in desk.reader.facts.value("说明")
    assert not desk.reader.bar.send_back.isVisible()
    desk.press(Qt.Key.Key_R)
    assert not desk.reader.reason.isVisible()
    desk.press(Qt.Key.Key_A)
    signed = looking.board(office.archive, issue.id).issue
    assert signed.signature.signed_by == "he"
    assert desk.reader.row is None
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert looking.board(office.archive, issue.id).issue.signature is None
    assert desk.reader.row.key == issue.id


def test_an_issue_rearranged_while_being_read_asks_again(office, sits):
    issue = office.place(office.plan(), office.approved("甲稿"))
    desk = sits(office.secretary)
    desk.elsewhere(lambda: office.place(issue, office.approved("乙稿")))
    assert "篇目或文字有改动" in desk.reader.news.words()
    desk.press(Qt.Key.Key_A)
    assert looking.board(office.archive, issue.id).issue.signature is None
    assert "乙稿" in desk.reader.paper.words()
    desk.press(Qt.Key.Key_A)
    assert looking.board(office.archive, issue.id).issue.signature is not None


def test_the_reviewer_is_not_asked_to_sign_issues(office, sits):
    office.place(office.plan(), office.approved())
    assert sits(office.reviewer).titles() == []


def test_go_opens_the_draft_asked_for(office, sits):
    reviewed(office, "甲稿")
    wanted = reviewed(office, "乙稿")
    desk = sits(office.secretary)
    desk.screen.open(wanted.id)
    assert isinstance(desk.reader.row, DraftRow)
    assert desk.reader.row.key == wanted.id


def test_every_key_is_named_for_f1(office, sits):
    named = dict(told(commands_in(sits(office.secretary).screen)))
    assert {"A", "R", "C", "Ctrl+Z", "J", "K"} <= set(named)


def test_going_on_while_the_list_is_read_anew_does_not_jump_back(office, sits):
    for at, title in enumerate(("甲稿", "乙稿", "丙稿")):
        reviewed(office, title, minute=at)
    desk = sits(office.secretary)
    read = []
    desk.frame.background.ask = lambda owner, job, then=None, otherwise=None: read.append((job, then))
    desk.screen.enter()
    desk.press(Qt.Key.Key_J)
    job, then = read.pop()
    then(job(office.archive))
    assert desk.reader.row.title == "乙稿"
    assert desk.queue.view.currentIndex().row() == 1


def test_pressing_a_twice_signs_one_draft(office, sits):
    drafts = [reviewed(office, title, minute=at) for at, title in enumerate(("甲稿", "乙稿"))]
    desk = sits(office.secretary)
    waiting_jobs = []
    desk.frame.background.ask = lambda owner, job, then=None, otherwise=None: waiting_jobs.append((job, then))
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_A)
    assert len(waiting_jobs) == 1
    job, then = waiting_jobs.pop(0)
    desk.press(Qt.Key.Key_A)
    then(job(office.archive))
    assert [office.current(draft).stage for draft in drafts] == [Stage.APPROVED, Stage.REVIEWED]
    assert desk.reader.row.title == "乙稿"
    assert desk.troubles == []


def test_after_the_last_click_the_keys_still_work(office, sits):
    draft = reviewed(office)
    desk = sits(office.secretary)
    desk.qtbot.mouseClick(desk.reader.bar.agree, Qt.MouseButton.LeftButton)
    assert desk.reader.row is None
    assert desk.screen.isAncestorOf(QApplication.focusWidget())
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert office.current(draft).stage is Stage.REVIEWED
    assert desk.reader.row.key == draft.id


def test_every_control_has_a_name_for_screen_readers(office, sits):
    reviewed(office)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_R)
    controls = [each for kind in (QAbstractButton, QLineEdit, QComboBox, QListView, QTabBar, QTextEdit)
                for each in desk.screen.findChildren(kind) if each.isVisible()]
    nameless = [each for each in controls
                if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))]
    assert controls
    assert [type(each).__name__ for each in nameless if not isinstance(each, QToolButton)] == []


def test_the_text_can_be_made_larger_and_the_chair_remembers(office, sits):
    reviewed(office)
    desk = sits(office.secretary)
    words = desk.reader.paper.words()
    for _ in range(30):
        desk.press(Qt.Key.Key_Equal, CONTROL)
    assert desk.frame.settings.text_zoom == 300
    desk.press(Qt.Key.Key_Minus, CONTROL)
    assert desk.frame.settings.text_zoom == 290
    desk.press(Qt.Key.Key_0, CONTROL)
    assert desk.frame.settings.text_zoom == 100
    assert desk.reader.paper.words() == words
