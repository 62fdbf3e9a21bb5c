"""The next text is there before it is asked for, and never one that is no longer true."""

import pytest
from builders import a_text
from PySide6.QtCore import Qt

from bulletin.workflow import Stage, Step
from editor.signing import reading


def reviewed(office, title):
    return office.step(office.step(office.draft(title), Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)


@pytest.fixture
def drafts(office):
    return [reviewed(office, title) for title in ("甲稿", "乙稿", "丙稿")]


def test_after_the_decision_the_next_text_is_shown_without_asking_the_archive(office, sits, drafts):
    desk = sits(office.secretary)
    jobs = []
    desk.frame.background.ask = lambda owner, job, then=None, otherwise=None: jobs.append((job, then))
    first, second = (desk.queue.model.row(at) for at in range(2))
    desk.press(Qt.Key.Key_A)
    assert desk.titles() == [second.title, desk.queue.model.row(1).title]
    assert desk.reader.row.key == first.key
    [(job, then)] = jobs
    then(job(office.archive))
    assert desk.reader.row.key == second.key
    assert second.title in desk.reader.paper.words()


def test_a_refused_decision_brings_the_row_and_the_text_back(office, sits):
    draft = office.step(office.draft("缺数", "投入资金××万元。"), Step.SUBMIT, office.editor)
    office.step(draft, Step.REVIEW, office.reviewer)
    other = reviewed(office, "乙稿")
    desk = sits(office.secretary)
    desk.screen.open(draft.id)
    at = desk.titles().index("缺数")
    desk.press(Qt.Key.Key_A)
    assert desk.titles().index("缺数") == at
    assert desk.reader.row.key == draft.id
    assert desk.queue.current().key == draft.id
    assert "不能签发" in desk.reader.bar.why()
    assert office.current(other).stage is Stage.REVIEWED


def test_what_changed_after_it_was_read_ahead_is_read_again(office, sits, drafts):
    desk = sits(office.secretary)
    at = 1
    coming = desk.queue.model.row(at)
    draft = next(each for each in drafts if each.id == coming.key)

    def mend():
        changed = office.save(office.current(draft), a_text(draft.title, "青禾镇整地9万亩。"))
        return office.step(office.step(changed, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)

    desk.elsewhere(mend)
    desk.screen.open(draft.id)
    assert "整地9万亩" in desk.reader.paper.words()
    assert desk.reader.news.words() == ""


def test_while_another_text_is_on_its_way_nothing_is_decided(office, sits):
    for number in range(8):
        reviewed(office, f"稿{number}")
    desk = sits(office.secretary)
    jobs = []
    desk.frame.background.ask = lambda owner, job, then=None, otherwise=None: jobs.append((job, then))
    before = desk.reader.row
    desk.queue.choose(6)
    assert desk.reader.row is before
    assert not desk.reader.bar.agree.isEnabled()
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_R)
    assert not desk.reader.reason.isVisible()
    assert len(jobs) == 1
    job, then = jobs.pop()
    then(job(office.archive))
    assert desk.reader.row.key == desk.queue.current().key
    assert desk.reader.bar.agree.isEnabled()


def test_the_second_of_two_quick_taps_signs_nothing_unseen(office, sits, drafts, monkeypatch):
    monkeypatch.setattr(reading, "AT_LEAST", 60.0)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_A)
    assert sorted(office.current(draft).stage for draft in drafts) == [
        Stage.APPROVED, Stage.REVIEWED, Stage.REVIEWED]
    assert desk.said[-1] == "刚换到下一篇，请看过再办理。"
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_A)
    assert sorted(office.current(draft).stage for draft in drafts) == [
        Stage.APPROVED, Stage.APPROVED, Stage.REVIEWED]
