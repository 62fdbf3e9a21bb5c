"""What waits for whom follows the journal a draft is meant for; the row and the button say so."""

from dataclasses import replace

import pytest
from builders import KUAIBAO, ZHUANBAO
from PySide6.QtCore import Qt

from bulletin.journals import Levels
from bulletin.workflow import Stage, Step
from editor.signing.waiting import Tab


@pytest.fixture
def levels(office):
    """Give the two journals other levels."""
    def give(kuaibao, zhuanbao=Levels.THREE):
        with office.archive.writing() as work:
            work.journals.put(replace(work.journals.get(KUAIBAO.id), levels=kuaibao))
            work.journals.put(replace(work.journals.get(ZHUANBAO.id), levels=zhuanbao))

    return give


def submitted(office, title, journal_id="kuaibao", **facts):
    return office.step(office.draft(title, journal_id=journal_id, **facts), Step.SUBMIT, office.editor)


def spoken(desk, at=0):
    return desk.queue.model.data(desk.queue.model.index(at), Qt.ItemDataRole.ToolTipRole)


def test_with_two_levels_a_submitted_draft_waits_for_the_secretary_alone(office, sits, levels):
    levels(Levels.TWO)
    draft = submitted(office, "快报稿")
    submitted(office, "专报稿", "zhuanbao")
    desk = sits(office.secretary)
    assert desk.titles() == ["快报稿"]
    assert "二级" in spoken(desk)
    assert desk.reader.bar.agree.text() == "签发 A"
    assert desk.reader.seals.words() == ["接下来：签发"]
    assert desk.queue.tabs.tabText(Tab.OTHERS) == "待他人 (1)"
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_with_one_level_the_chief_signs_what_was_submitted(office, sits, levels):
    levels(Levels.ONE)
    draft = submitted(office, "快报稿")
    desk = sits(office.reviewer)
    assert desk.reader.bar.agree.text() == "签发 A"
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert office.current(draft).stage is Stage.SUBMITTED


def test_what_is_important_goes_on_to_a_leader_of_the_county(office, sits):
    draft = submitted(office, "要情", important=True)
    office.step(draft, Step.REVIEW, office.reviewer)
    desk = sits(office.secretary)
    assert "县领导审定" in spoken(desk)
    assert desk.reader.seals.words()[-1] == "接下来：签发 → 县领导审定"
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.AWAITING
    assert desk.counts[-1] == 0
    endorsed = desk.elsewhere(lambda: office.step(office.current(draft), Step.ENDORSE, office.leader))
    assert endorsed.stage is Stage.APPROVED
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert office.current(draft).stage is Stage.APPROVED
    assert len(desk.troubles) == 1


def test_a_leader_with_an_account_agrees_with_the_same_key(office, sits):
    draft = submitted(office, "要情", important=True)
    office.step(office.step(draft, Step.REVIEW, office.reviewer), Step.APPROVE, office.secretary)
    desk = sits(office.leader)
    assert desk.titles() == ["要情"]
    assert desk.reader.bar.agree.text() == "领导审定 A"
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED
    assert desk.said == ["已审定《要情》，Ctrl+Z 可撤回。"]


def test_the_rail_counts_what_the_list_shows(office, sits, levels):
    levels(Levels.TWO)
    submitted(office, "快报稿")
    submitted(office, "专报稿", "zhuanbao")
    submitted(office, "未定刊物", "")
    for who, count in ((office.secretary, 1), (office.reviewer, 2), (office.editor, 0)):
        assert sits(who).counts[-1] == count


def test_when_all_is_done_it_says_what_was_done_today_and_what_waits_for_others(office, sits):
    office.step(submitted(office, "甲稿"), Step.REVIEW, office.reviewer)
    submitted(office, "乙稿")
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_A)
    empty = desk.queue._empty
    assert empty._sentence.text() == "待办的都办完了。\n今天签发 1 篇。"
    assert empty.action.text() == "看等待他人的 1 件"
    empty.action.click()
    assert desk.titles() == ["乙稿"]
