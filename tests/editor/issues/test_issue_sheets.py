"""What is set of a planned issue: where it goes, which number it takes, what it corrects, and giving it up."""

from datetime import date

import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bulletin.desk import correcting, looking
from bulletin.issues import IssueState
from bulletin.journals import Distribution
from bulletin.numbers import Fate
from bulletin.workflow import Stage


@pytest.fixture
def issue(office):
    return office.place(office.plan(), office.approved())


def now(office, issue):
    return looking.board(office.archive, issue.id).issue


def test_one_issue_goes_elsewhere_than_its_journal(screen, office, issue):
    screen.enter()
    screen.head.goes.trigger()
    sheet = screen.sheets.sheet
    assert sheet.report_to.toPlainText() == "县委书记"
    sheet.report_to.setPlainText("县委书记\n\n 县长 ")
    sheet.copies.setText("80")
    sheet.answer()
    assert now(office, issue).distribution == Distribution(("县委书记", "县长"), ("县政府班子",), ("各乡镇",), 80)
    assert screen.head.goes.text() == "分发（本期另定）…"
    assert "共印80份" in "".join(line.text for line in screen.pages.known(screen.seen()).lines()).replace(" ", "")


def test_the_journals_distribution_is_taken_again(screen, office, issue):
    screen.enter()
    screen.sheets.distribute()
    screen.sheets.sheet.copies.setText("80")
    screen.sheets.sheet.answer()
    screen.sheets.distribute()
    screen.sheets.sheet.as_journal.click()
    screen.sheets.sheet.answer()
    assert now(office, issue).distribution is None
    assert screen.head.goes.text() == "分发…"


def test_what_was_typed_of_a_distribution_and_not_kept_is_there_again(screen, office, issue):
    screen.enter()
    screen.sheets.distribute()
    screen.sheets.sheet.send_to.setPlainText("县人大常委会办公室")
    screen.sheets.sheet.reject()
    assert now(office, issue).distribution is None
    screen.sheets.distribute()
    assert screen.sheets.sheet.send_to.toPlainText() == "县人大常委会办公室"


def test_a_planned_issue_is_given_up_with_a_reason_and_its_items_are_ready_again(screen, office, issue, heard):
    screen.enter()
    screen.head.drop.trigger()
    sheet = screen.sheets.sheet
    sheet.offers.itemAt(1).widget().click()
    sheet.answer()
    assert now(office, issue).state is IssueState.DROPPED
    assert looking.some_drafts(office.archive, (issue.items[0].draft_id,))[0].stage is Stage.APPROVED
    assert screen.no_issue.isVisible()
    assert heard == ["本期已放弃"]


def test_an_issue_changed_elsewhere_meanwhile_is_not_given_up_and_the_reason_stays(screen, office, issue):
    screen.enter()
    screen.sheets.drop()
    office.place(issue, office.approved("又来一篇"))
    sheet = screen.sheets.sheet
    sheet.editor.setPlainText("当天不出刊")
    sheet.answer()
    assert now(office, issue).state is IssueState.PLANNED
    assert sheet.isVisible()
    assert "填写的内容都在" in sheet.wrong()


@pytest.fixture
def published(office):
    return office.published(office.approved("青禾镇春耕备耕工作进展顺利"))


def test_a_correction_stands_on_the_board_and_may_be_printed_without_items(screen, office, published, qtbot, documents):
    issue = correcting.begin_correction(office.archive, published, "第1页“3万亩”应为“2万亩”。", date(2026, 11, 23),
                                        actor=office.editor, at=NOON)
    screen.open(issue.id)
    assert screen.head.number.text() == "将为 第52期，更正第51期"
    assert screen.head.correction.isVisible()
    assert "更正：第1页“3万亩”应为“2万亩”。" in "".join(
        line.text for line in screen.pages.known(screen.seen()).lines()).replace(" ", "")
    screen.head.correction.trigger()
    sheet = screen.sheets.sheet
    assert sheet.words() == "第1页“3万亩”应为“2万亩”。"
    sheet.editor.setPlainText("第1页“3万亩”应为“1万亩”。")
    sheet.answer()
    assert now(office, issue).correction == "第1页“3万亩”应为“1万亩”。"
    office.sign(now(office, issue))
    screen.enter()
    qtbot.mouseClick(screen.foot.publish, Qt.MouseButton.LeftButton)
    screen.printing.question.deed.click()
    assert now(office, issue).number.number == 52


@pytest.fixture
def question(screen, office, issue, qtbot, documents):
    """The question before printing a signed issue, with another number asked for."""
    office.sign(issue)
    screen.enter()
    qtbot.mouseClick(screen.foot.publish, Qt.MouseButton.LeftButton)
    screen.printing.question.other.click()
    return screen.printing.question


def test_the_question_says_copies_layout_and_folder(question):
    words = [words for _, words in question._said()]
    assert words[0] == "60 份（报 1 处，送 1 处，发 1 处）"
    assert words[1] == "信息快报"
    assert question.place.text().endswith("信息编辑台")


def test_a_later_number_needs_a_reason_and_the_numbers_between_are_recorded(question, office, issue):
    assert not question.choice.field.isVisible()
    question.choice.first.setText("53")
    assert question.words.text().startswith("将取第53期（总第388期）")
    assert question.choice._gap.text() == "第51至52期空缺，按理由记入期号簿。"
    question.deed.click()
    assert question.choice.field.error() == "跳号须写明理由，记入期号簿。"
    assert now(office, issue).state is IssueState.PLANNED
    question.choice.reason.setText("第51、52期由县委办编发")
    question.deed.click()
    assert now(office, issue).number.number == 53
    skipped = [each for each in looking.number_entries(office.archive, "kuaibao") if each.fate is Fate.SKIPPED]
    assert [(each.number, each.reason) for each in skipped] == [
        (51, "第51、52期由县委办编发"), (52, "第51、52期由县委办编发")]


def test_a_combined_issue_takes_two_numbers(question, office, issue, documents):
    question.choice.combined.setChecked(True)
    assert question.words.text().startswith("将取第51、52期合刊（总第386、387期）")
    question.deed.click()
    assert (now(office, issue).number.number, now(office, issue).number.last) == (51, 52)
    assert any("第51、52期合刊" in path.name for path in (documents / "信息编辑台").iterdir())


def test_more_numbers_than_a_combined_issue_has_are_not_taken(question):
    question.choice.combined.setChecked(True)
    question.choice.last.setText("99")
    assert not question.deed.isEnabled()
    assert question.choice._gap.text()


def test_a_number_that_was_used_cannot_be_typed(question):
    question.choice.first.setText("7")
    assert question.number() is None
    assert question.words.text().startswith("将取第51期")


def test_numbers_are_stepped_with_the_arrows(question):
    QTest.keyClick(question.choice.first, Qt.Key.Key_Up)
    assert question.choice.first.value() == 52
    QTest.keyClick(question.choice.first, Qt.Key.Key_Down)
    QTest.keyClick(question.choice.first, Qt.Key.Key_Down)
    assert question.choice.first.value() == 51


