"""Signing for somebody else and over somebody's head: from a quiet menu, with a reason, and seen ever after."""

from dataclasses import replace

from builders import PEOPLE
from PySide6.QtCore import Qt

from bulletin.desk import looking
from bulletin.people import RoleName
from bulletin.workflow import Stage, Step
from editor.signing.waiting import Tab

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def submitted(office, title="青禾镇春耕"):
    return office.step(office.draft(title), Step.SUBMIT, office.editor)


def others(desk):
    desk.queue.tabs.setCurrentIndex(Tab.OTHERS)
    return desk


def test_the_secretary_signs_for_the_chief_with_a_reason(office, sits):
    draft = submitted(office)
    desk = others(sits(office.secretary))
    assert desk.reader.row.key == draft.id
    assert not desk.reader.bar.agree.isEnabled()
    desk.press(Qt.Key.Key_A, SHIFT)
    row = desk.reader.acting
    assert row.isVisible()
    assert [row.people.itemText(at) for at in range(row.people.count())] == ["周正明"]
    desk.press(Qt.Key.Key_Return)
    assert row.error() == "请写明理由。"
    assert office.current(draft).stage is Stage.SUBMITTED
    desk.qtbot.mouseClick(row.offers()[0], Qt.MouseButton.LeftButton)
    desk.press(Qt.Key.Key_Return)
    assert office.current(draft).stage is Stage.REVIEWED
    assert desk.said == ["已代周正明审核通过《青禾镇春耕》，Ctrl+Z 可撤回。"]
    signature = looking.draft_file(office.archive, draft.id).signatures[-1]
    assert (signature.signed_by, signature.acting_for) == ("he", "zhou")
    desk.queue.tabs.setCurrentIndex(Tab.MINE)
    assert "何文远 代 周正明 签" in desk.reader.seals.words()[0]
    assert "代签理由：本人出差，电话授权" in desk.reader.seals.words()[0]
    assert "代签" in desk.reader.history.words()
    assert desk.reader.history.words().count("电话授权") == 1
    desk.press(Qt.Key.Key_Z, CONTROL)


def test_only_who_holds_the_role_can_be_signed_for(office, sits):
    office.step(submitted(office), Step.REVIEW, office.reviewer)
    desk = others(sits(office.reviewer))
    desk.press(Qt.Key.Key_A, SHIFT)
    people = desk.reader.acting.people
    assert [people.itemText(at) for at in range(people.count())] == ["何文远"]
    desk.press(Qt.Key.Key_Escape)
    assert not desk.reader.acting.isVisible()


def test_where_nobody_else_holds_the_role_it_says_so(office, sits):
    submitted(office)
    with office.archive.writing() as work:
        work.people.put(replace(next(each for each in PEOPLE if each.id == "zhou"), active=False))
    desk = others(sits(office.secretary))
    desk.press(Qt.Key.Key_A, SHIFT)
    assert desk.reader.acting.error() == "没有其他同志有此职责，不能代签。"
    assert not desk.reader.acting.deed.isEnabled()


def test_the_secretary_signs_over_the_chiefs_head_with_a_reason(office, sits):
    draft = submitted(office)
    desk = others(sits(office.secretary))
    assert desk.reader.bar.bypass.isVisible()
    desk.reader.bar.bypass.trigger()
    assert desk.reader.acting.title.text() == "越级签发"
    desk.qtbot.keyClicks(desk.screen.focusWidget(), "an urgent report")
    desk.press(Qt.Key.Key_Return)
    assert office.current(draft).stage is Stage.APPROVED
    assert desk.said == ["已越级签发《青禾镇春耕》，Ctrl+Z 可撤回。"]
    desk.queue.tabs.setCurrentIndex(Tab.DECIDED)
    assert "越级签发：an urgent report" in desk.reader.seals.words()[0]
    assert "越级签发（an urgent report）" in desk.reader.history.words()


def test_over_the_head_is_only_open_where_a_review_is_due(office, sits):
    office.step(submitted(office), Step.REVIEW, office.reviewer)
    assert not sits(office.secretary).reader.bar.bypass.isVisible()
    submitted(office, "乙稿")
    desk = sits(office.reviewer)
    assert desk.titles() == ["乙稿"]
    assert not desk.reader.bar.bypass.isVisible()


def test_an_editor_may_neither(office, sits):
    submitted(office)
    desk = sits(office.editor)
    bar = desk.reader.bar
    assert not bar.acting.isVisible()
    assert not bar.bypass.isVisible()
    desk.press(Qt.Key.Key_A, SHIFT)
    assert not desk.reader.acting.isVisible()
    assert not desk.queue.tabs.isTabVisible(Tab.OTHERS)


def test_without_the_key_unlocked_it_says_what_to_do_and_everything_stays(office, sits):
    draft = office.step(submitted(office), Step.REVIEW, office.reviewer)
    desk = sits(replace(office.secretary, hand=None))
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.REVIEWED
    assert "重新登录" in desk.reader.bar.why()
    assert desk.titles() == [draft.title]
    assert desk.reader.row.key == draft.id
    assert RoleName.SECRETARY in office.secretary.roles


def test_letters_typed_while_a_person_is_chosen_sign_nothing(office, sits):
    draft = office.step(submitted(office), Step.REVIEW, office.reviewer)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_A, SHIFT)
    desk.reader.acting.people.setFocus()
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_R)
    assert office.current(draft).stage is Stage.REVIEWED
    assert not desk.reader.reason.isVisible()
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_an_issue_is_signed_for_another_secretary(office, sits):
    with office.archive.writing() as work:
        work.people.put(replace(next(each for each in PEOPLE if each.id == "lin"),
                                roles=frozenset({RoleName.SECRETARY})))
    issue = office.place(office.plan(), office.approved("甲稿"))
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_A, SHIFT)
    assert desk.reader.acting.people.itemText(0) == "林晓"
    desk.qtbot.mouseClick(desk.reader.acting.offers()[1], Qt.MouseButton.LeftButton)
    desk.press(Qt.Key.Key_Return)
    signature = looking.board(office.archive, issue.id).issue.signature
    assert (signature.signed_by, signature.acting_for) == ("he", "lin")
    desk.queue.tabs.setCurrentIndex(Tab.DECIDED)
    assert "何文远 代 林晓 签" in desk.reader.seals.words()[0]


def test_who_sits_down_next_does_not_take_back_what_was_decided_before(office, sits):
    draft = office.step(submitted(office), Step.REVIEW, office.reviewer)
    desk = sits(office.secretary)
    desk.press(Qt.Key.Key_A)
    desk.frame.seat(replace(office.secretary, id="lin", name="林晓"))
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert office.current(draft).stage is Stage.APPROVED
    assert "还没有办理过" in desk.said[-1]
