"""Two windows decide at once: who comes second sees both texts with their differences, and is asked again."""

import pytest
from builders import a_text
from PySide6.QtCore import Qt

from bulletin.workflow import Stage, Step


@pytest.fixture
def draft(office):
    draft = office.step(office.draft("青禾镇春耕", "青禾镇整地2万亩。"), Step.SUBMIT, office.editor)
    return office.step(draft, Step.REVIEW, office.reviewer)


@pytest.fixture
def desk(office, draft, sits):
    """A desk that hears of nothing others do."""
    made = sits(office.secretary)
    office.archive.on_commit = lambda changed: None
    return made


def test_another_text_agreed_to_meanwhile_is_shown_beside_the_one_that_was_read(office, desk, draft):
    changed = office.save(office.current(draft), a_text(draft.title, "青禾镇整地3万亩。"))
    office.step(office.step(changed, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.REVIEWED
    assert desk.troubles == []
    words = desk.reader.paper.words()
    assert "−2" in words
    assert "+3" in words
    assert desk.reader.paper.facts.words() == ["数字：2万亩 → 3万亩"]
    assert desk.reader.paper.facts.beside().startswith("左边是您读的，右边是现在的")
    assert "陈一帆 改稿" in desk.reader.news.words()
    assert desk.titles() == [draft.title]
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_the_same_text_decided_by_somebody_else_says_who_and_when(office, desk, draft):
    office.step(office.current(draft), Step.APPROVE, office.secretary)
    desk.press(Qt.Key.Key_A)
    assert "何文远 签发" in desk.reader.news.words()
    assert not desk.reader.bar.agree.isEnabled()
    assert desk.titles() == []
    assert desk.troubles == []


def test_a_return_that_comes_second_writes_nothing(office, desk, draft):
    changed = office.save(office.current(draft), a_text(draft.title, "青禾镇整地3万亩。"))
    office.step(office.step(changed, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    desk.press(Qt.Key.Key_R)
    desk.reader.reason.edit.setText("请核实")
    desk.press(Qt.Key.Key_Return)
    assert office.current(draft).stage is Stage.REVIEWED
    assert "−2" in desk.reader.paper.words()


def test_c_still_shows_the_clean_text(office, desk, draft):
    changed = office.save(office.current(draft), a_text(draft.title, "青禾镇整地3万亩。"))
    office.step(office.step(changed, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_C)
    assert "−" not in desk.reader.paper.words()
    assert "整地3万亩" in desk.reader.paper.words()
