"""What keeps a text from being approved: placeholders always, marks of classification where the office says so."""

import pytest
from builders import NOON, a_text

from bulletin.desk import checking_figures, proofing, signing
from bulletin.errors import Reason, Refused
from bulletin.figures.finding import figures_in
from bulletin.proof.before_signing import Concern, concerns
from bulletin.proof.guard.classified import CLASSIFIED
from bulletin.proof.wordbook import Ignored, OnClassified, OnFigures, OnPersonal, Switched, Wordbook, here
from bulletin.text import plain
from bulletin.workflow import Stage, Step

ID = "11010519491231002X"


def reviewed(office, *bodies):
    draft = office.save(office.draft(), a_text("青禾镇春耕备耕工作进展顺利", *bodies))
    draft = office.step(draft, Step.SUBMIT, office.editor)
    return office.step(draft, Step.REVIEW, office.reviewer)


def approve(office, draft):
    return office.step(draft, Step.APPROVE, office.secretary)


def test_a_text_with_a_placeholder_is_submitted_and_reviewed_but_not_approved(office):
    draft = reviewed(office, "全镇投入资金××万元，整地2万亩。", "【待补】")
    with pytest.raises(Refused) as no:
        approve(office, draft)
    assert no.value.reason is Reason.PLACEHOLDER_LEFT
    assert no.value.facts["count"] == 2
    assert "投入资金××万元" in no.value.facts["places"][0]
    assert office.current(draft).stage is Stage.REVIEWED


def test_once_the_gap_is_filled_it_is_approved(office):
    draft = reviewed(office, "全镇投入资金××万元。")
    back = signing.take_step(office.archive, draft, Step.RETURN, actor=office.secretary, at=NOON, reason="补上资金")
    filled = office.save(back, a_text("青禾镇春耕备耕工作进展顺利", "全镇投入资金260万元。"))
    assert office.agreed(filled).stage is Stage.APPROVED


def test_a_place_the_office_said_is_none_holds_nothing_up(office):
    words = "产品型号为XX系列。"
    draft = reviewed(office, words)
    whole = plain(a_text("青禾镇春耕备耕工作进展顺利", words))
    at = whole.index("XX")
    ignored = here("S09", "XX", draft.id, whole[:at], whole[at + 2:])
    proofing.ignore(office.archive, ignored, actor=office.editor, at=NOON)
    assert approve(office, draft).stage is Stage.APPROVED


def test_a_word_of_the_office_or_a_rule_switched_off_holds_nothing_up(office):
    first, second = reviewed(office, "产品型号为XX系列。"), reviewed(office, "金额为××万元。")
    proofing.add_words(office.archive, ["XX系列"], actor=office.editor, at=NOON)
    assert approve(office, first).stage is Stage.APPROVED
    proofing.switch(office.archive, Switched("S09", False), actor=office.editor, at=NOON)
    assert approve(office, second).stage is Stage.APPROVED


@pytest.mark.parametrize("mark", ["机密★1年", "秘密", "（内部掌握，不得外传）"])
def test_marks_of_classification_hold_up_where_the_office_says_block(office, mark):
    draft, other = reviewed(office, mark, "全镇整地2万亩。"), reviewed(office, mark, "全镇播种1万亩。")
    assert approve(office, other).stage is Stage.APPROVED
    proofing.put_on_classified(office.archive, OnClassified.BLOCK, actor=office.admin, at=NOON)
    with pytest.raises(Refused) as no:
        approve(office, draft)
    assert no.value.reason is Reason.CLASSIFIED
    assert no.value.facts["count"] == 1


def test_what_is_blocked_is_opened_at_one_place_but_by_no_teaching_for_all(office):
    mark = "机密★1年"
    draft, text = reviewed(office, mark), a_text("青禾镇春耕备耕工作进展顺利", mark)
    proofing.put_on_classified(office.archive, OnClassified.BLOCK, actor=office.secretary, at=NOON)
    found = concerns(text, Wordbook())[Concern.MARK][0]
    whole = plain(text)
    said = whole[found.start:found.end]
    proofing.add_words(office.archive, [mark, said], actor=office.editor, at=NOON)
    proofing.switch(office.archive, Switched(CLASSIFIED, False), actor=office.editor, at=NOON)
    proofing.ignore(office.archive, Ignored(CLASSIFIED, said), actor=office.editor, at=NOON)
    with pytest.raises(Refused) as no:
        approve(office, draft)
    assert no.value.reason is Reason.CLASSIFIED
    place = here(CLASSIFIED, said, draft.id, whole[:found.start], whole[found.end:])
    proofing.ignore(office.archive, place, actor=office.editor, at=NOON)
    assert approve(office, draft).stage is Stage.APPROVED


def test_personal_data_holds_up_where_the_office_says_block(office):
    draft, other = reviewed(office, f"种粮大户身份证号{ID}。"), reviewed(office, f"申请人身份证号{ID}。")
    assert approve(office, other).stage is Stage.APPROVED
    proofing.put_on_personal(office.archive, OnPersonal.BLOCK, actor=office.secretary, at=NOON)
    with pytest.raises(Refused) as no:
        approve(office, draft)
    assert no.value.reason is Reason.PERSONAL_DATA_LEFT
    proofing.put_on_personal(office.archive, OnPersonal.WARN, actor=office.admin, at=NOON)
    assert approve(office, draft).stage is Stage.APPROVED


def test_figures_nobody_checked_hold_up_where_the_office_says_block(office):
    words = "全镇整地2万亩，同比增长15.6%。"
    draft = reviewed(office, words)
    proofing.put_on_figures(office.archive, OnFigures.BLOCK, actor=office.admin, at=NOON)
    with pytest.raises(Refused) as no:
        approve(office, draft)
    assert no.value.reason is Reason.FIGURES_UNCHECKED
    assert no.value.facts["count"] == 2
    figures = figures_in(a_text("青禾镇春耕备耕工作进展顺利", words))
    checking_figures.check_figures(office.archive, draft.id, [each.anchor for each in figures], "原稿附表",
                                   actor=office.editor, at=NOON)
    assert approve(office, draft).stage is Stage.APPROVED


@pytest.mark.parametrize(("deed", "what"), [
    (proofing.put_on_personal, OnPersonal.BLOCK), (proofing.put_on_figures, OnFigures.OFF)])
def test_only_the_secretary_and_the_admin_say_what_happens_at_signing(office, deed, what):
    for who in (office.editor, office.reviewer):
        with pytest.raises(Refused) as no:
            deed(office.archive, what, actor=who, at=NOON)
        assert no.value.reason is Reason.ROLE_MISSING
    deed(office.archive, what, actor=office.secretary, at=NOON)


def test_words_about_secrets_and_personal_data_never_hold_up(office):
    proofing.put_on_classified(office.archive, OnClassified.BLOCK, actor=office.admin, at=NOON)
    draft = reviewed(office, "县里召开保密工作会议，要求机密级文件专人保管、不得外传，保守国家秘密和商业秘密。",
                     "咨询电话：13900001234。身份证号11010519491231002X。")
    assert approve(office, draft).stage is Stage.APPROVED
