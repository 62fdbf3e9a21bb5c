"""Several items agreed to with one answer: only what nobody altered, one deed each, taken back in one."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import Qt

from bulletin.desk import annotating, looking
from bulletin.notes import anchor_at
from bulletin.text import plain
from bulletin.workflow import Stage, Step

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
BODY = "青禾镇抢抓农时，全镇整地2万亩。"


def reviewed(office, title, body=BODY):
    return office.step(office.step(office.draft(title, body), Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)


def stages(office, drafts):
    return [office.current(draft).stage for draft in drafts]


@pytest.fixture
def drafts(office):
    return [reviewed(office, title) for title in ("甲稿", "乙稿", "丙稿")]


def having_read(desk):
    """Read everything in the list, and go back to the first."""
    count = desk.queue.model.rowCount()
    for key in (Qt.Key.Key_J, Qt.Key.Key_K):
        for _ in range(count - 1):
            desk.press(key)
    return desk


def chosen(desk):
    """Read everything in the list, choose it and ask about it."""
    having_read(desk)
    desk.press(Qt.Key.Key_A, CONTROL)
    desk.press(Qt.Key.Key_A)
    return desk


def test_several_chosen_are_signed_with_one_confirmation(office, sits, drafts):
    desk = having_read(sits(office.secretary))
    desk.press(Qt.Key.Key_Down, SHIFT)
    assert desk.reader.bar.agree.text() == "一并办理 2 件 A"
    desk.press(Qt.Key.Key_A)
    assert stages(office, drafts) == [Stage.REVIEWED] * 3
    page = desk.screen.batch
    assert page.isVisible()
    head, *lines = page.lines()
    assert head == "可以一并签发（2 件）"
    assert len(lines) == 2
    assert all("审核后未改动" in line for line in lines)
    assert page.deed.text() == "签发 2 件 A"
    desk.press(Qt.Key.Key_A)
    assert sorted(stages(office, drafts)) == [Stage.APPROVED, Stage.APPROVED, Stage.REVIEWED]
    assert not page.isVisible()
    assert desk.said == ["已签发 2 件，Ctrl+Z 可整批撤回。"]
    assert desk.reader.row.key == next(each.id for each in drafts if office.current(each).stage is Stage.REVIEWED)


def test_what_one_has_not_seen_is_not_offered(office, sits, drafts):
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_A, CONTROL)
    desk.press(Qt.Key.Key_A)
    lines = desk.screen.batch.lines()
    assert lines[0] == "可以一并签发（2 件）"
    assert [line.split("　")[-1] for line in lines[1:3]] == ["与上次看的一致"] * 2
    assert "您还没有看过现在的文稿" in lines[-1]
    desk.press(Qt.Key.Key_A)
    assert sorted(stages(office, drafts)) == [Stage.APPROVED, Stage.APPROVED, Stage.REVIEWED]


def test_one_key_takes_the_whole_batch_back(office, sits, drafts):
    desk = chosen(sits(office.secretary))
    desk.press(Qt.Key.Key_A)
    assert stages(office, drafts) == [Stage.APPROVED] * 3
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert stages(office, drafts) == [Stage.REVIEWED] * 3
    assert desk.said[-1] == "已整批撤回 3 件。"
    assert desk.counts[-1] == 3


def test_once_one_of_them_moved_on_the_batch_stays_and_each_can_be_taken_back_alone(office, sits, drafts):
    desk = chosen(sits(office.secretary))
    desk.press(Qt.Key.Key_A)
    desk.elsewhere(lambda: office.save(office.current(drafts[1]), a_text("乙稿", "改过的正文。")))
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert stages(office, drafts) == [Stage.APPROVED, Stage.EDITING, Stage.APPROVED]
    assert desk.said[-1] == "《乙稿》等 1 件已有变动，不能整批撤回，可在“已办”里逐件撤回。"
    desk.press(Qt.Key.Key_Tab, CONTROL)
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert sorted(stages(office, drafts)) == [Stage.APPROVED, Stage.EDITING, Stage.REVIEWED]


def test_what_needs_eyes_is_left_out_with_the_reason(office, sits, drafts):
    whole = plain(a_text("甲稿", BODY))
    annotating.add_note(office.archive, drafts[0].id, anchor_at(whole, 3, 8), "请核实", actor=office.reviewer, at=NOON)
    reviewed(office, "有缺", "投入资金××万元。")
    reviewed(office, "有号", "手机号13900001234。")
    reviewed(office, "有密", "机密★1年")
    issue = office.plan()
    office.place(issue, office.approved("已签"))
    lines = chosen(sits(office.secretary)).screen.batch.lines()
    assert "可以一并签发（2 件）" in lines
    left = lines[lines.index("须逐件办理（5 件）") + 1:]
    said = {line.split("　")[0]: line for line in left}
    assert "有批注未处理" in said["甲稿"]
    assert "待补的内容" in said["有缺"]
    assert "个人信息" in said["有号"]
    assert "密级标志" in said["有密"]
    assert "组版签发须逐期看过" in said["《信息快报》11月20日"]


def test_a_text_altered_since_it_was_submitted_is_not_offered(office, sits):
    """No deed of the office leads there; a file mended by hand could."""
    draft = office.step(office.draft("甲稿"), Step.SUBMIT, office.editor)
    other = office.step(office.draft("乙稿"), Step.SUBMIT, office.editor)
    with office.archive.writing() as work:
        submitted = work.revisions.get(draft.revision_id)
        changed = submitted.__class__("later", draft.id, 2, a_text("甲稿", "改过。"), "lin", NOON)
        work.revisions.add(changed)
        now = work.drafts.get(draft.id)
        work.drafts.save(now.revised(changed).__class__(**{**vars(now), "revision_id": "later", "revision_number": 2}))
    page = chosen(sits(office.reviewer)).screen.batch
    assert [row.key for row in page.ticked()] == [other.id]
    assert any(line.startswith("甲稿") and "上一环节之后改过" in line for line in page.lines())


def test_a_refused_one_does_not_stop_the_others_and_is_told(office, sits, drafts):
    desk = chosen(sits(office.secretary))
    office.archive.on_commit = lambda changed: None
    refused = office.step(office.current(drafts[1]), Step.RETURN, office.secretary, "请核实")
    desk.press(Qt.Key.Key_A)
    assert stages(office, drafts) == [Stage.APPROVED, Stage.RETURNED, Stage.APPROVED]
    page = desk.screen.batch
    assert page.isVisible()
    assert page.title.text() == "已办理 2 件，1 件没有办成"
    told = next(line for line in page.lines() if line.startswith(refused.title))
    assert "没有办成" in told
    assert "已在别处改动" in told
    desk.press(Qt.Key.Key_Escape)
    assert not page.isVisible()
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert stages(office, drafts) == [Stage.REVIEWED, Stage.RETURNED, Stage.REVIEWED]


def test_what_is_unticked_stays_and_escape_does_nothing(office, sits, drafts):
    desk = chosen(sits(office.secretary))
    desk.press(Qt.Key.Key_Space)
    assert desk.screen.batch.deed.text() == "签发 2 件 A"
    desk.press(Qt.Key.Key_A)
    assert sorted(stages(office, drafts)) == [Stage.APPROVED, Stage.APPROVED, Stage.REVIEWED]
    other = reviewed(office, "丁稿")
    desk.screen.enter()
    chosen(desk)
    desk.press(Qt.Key.Key_Escape)
    assert office.current(other).stage is Stage.REVIEWED
    assert not desk.screen.batch.isVisible()


def test_what_was_signed_together_bears_a_seal_each(office, sits, drafts):
    chosen(sits(office.secretary)).press(Qt.Key.Key_A)
    for draft in drafts:
        file = looking.draft_file(office.archive, draft.id)
        assert file.signatures[-1].mark
        assert file.signatures[-1].revision_id == draft.revision_id


def test_while_the_page_asks_only_its_own_keys_are_heard(office, sits, drafts):
    desk = chosen(sits(office.secretary))
    for key in (Qt.Key.Key_R, Qt.Key.Key_N, Qt.Key.Key_J):
        desk.press(key)
    assert desk.screen.batch.isVisible()
    assert not desk.reader.reason.isVisibleTo(desk.reader)
    assert len(desk.screen.batch.ticked()) == 3
    desk.qtbot.mouseClick(desk.queue.view.viewport(), Qt.MouseButton.LeftButton,
                          pos=desk.queue.view.visualRect(desk.queue.model.index(1)).center())
    assert not desk.screen.batch.isVisible()
    assert desk.reader.row.key == desk.queue.model.row(1).key
    assert stages(office, drafts) == [Stage.REVIEWED] * 3


def test_a_seal_that_was_tampered_with_is_not_passed_over(office, sits, drafts):
    office.archive._db.conn.set_authorizer(None)
    for name, in office.archive._db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'signature'").fetchall():
        office.archive._db.execute(f'DROP TRIGGER "{name}"')
    office.archive._db.execute("UPDATE signature SET reason = 'mended' WHERE draft_id = ?", [drafts[0].id])
    office.archive._db.conn.commit()
    lines = chosen(sits(office.secretary)).screen.batch.lines()
    assert any(line.startswith("甲稿") and "前面的印鉴不符" in line for line in lines)
    assert "可以一并签发（2 件）" in lines
