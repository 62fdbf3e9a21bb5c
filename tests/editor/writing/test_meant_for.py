"""What a draft is meant for: the journal narrows the sections, what is important goes to a leader, the words follow."""

from dataclasses import replace

import pytest
from builders import KUAIBAO, NOON, ZHUANBAO, a_text
from PySide6.QtCore import Qt

from bulletin.desk import looking, signing
from bulletin.journals import Levels, Section
from bulletin.workflow import Route, Stage, Step
from editor.pieces.stages import shown_stage


def now(office, draft):
    return office.current(draft).facts


def choose(combo, value):
    """Choose as a user does with the keys."""
    row = combo.findData(value)
    assert row >= 0, value
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def offered(combo):
    return [combo.itemData(row) for row in range(combo.count())]


def put(office, journal):
    with office.archive.writing() as work:
        work.journals.put(journal)


@pytest.fixture
def wide(office):
    """A second journal with sections of its own."""
    put(office, replace(ZHUANBAO, sections=(Section("专报"), Section("调研"))))


@pytest.fixture
def opened(screen, office):
    draft = office.step(office.draft(section="工作动态"), Step.EDIT, office.editor)
    screen.open(draft.id)
    return draft


def test_an_undecided_draft_is_offered_every_section(screen, opened):
    assert offered(screen.facts.journal) == ["", "kuaibao", "zhuanbao"]
    assert screen.facts.journal.currentText() == "未定"
    assert offered(screen.facts.section) == ["", "工作动态", "经验交流", "专报"]


def test_a_journal_that_has_the_section_keeps_it_and_offers_only_its_own(screen, office, opened):
    choose(screen.facts.journal, "kuaibao")
    assert (now(office, opened).journal_id, now(office, opened).section) == ("kuaibao", "工作动态")
    assert offered(screen.facts.section) == ["", "工作动态", "经验交流"]
    assert screen.facts.fields["section"].error() == ""


def test_the_only_section_of_a_journal_is_taken_at_once(screen, office, opened):
    choose(screen.facts.journal, "zhuanbao")
    assert (now(office, opened).journal_id, now(office, opened).section) == ("zhuanbao", "专报")
    assert screen.facts.section.currentData() == "专报"


def test_a_section_the_journal_does_not_have_is_given_up_and_that_is_said(screen, office, wide, opened):
    choose(screen.facts.journal, "zhuanbao")
    assert (now(office, opened).journal_id, now(office, opened).section) == ("zhuanbao", "")
    assert offered(screen.facts.section) == ["", "专报", "调研"]
    assert screen.facts.fields["section"].error() == "《专报信息》没有栏目“工作动态”，请另选。"
    assert screen.facts.section.accessibleDescription() == "《专报信息》没有栏目“工作动态”，请另选。"
    choose(screen.facts.section, "调研")
    assert screen.facts.fields["section"].error() == ""
    assert now(office, opened).section == "调研"


def test_one_step_back_brings_journal_and_section_back(screen, office, wide, opened):
    choose(screen.facts.journal, "zhuanbao")
    screen.facts.back.click()
    assert (now(office, opened).journal_id, now(office, opened).section) == ("", "工作动态")
    assert screen.facts.fields["section"].error() == ""
    assert screen.facts.section.currentData() == "工作动态"


def test_a_section_that_does_not_fit_any_more_is_pointed_out(screen, office):
    draft = office.draft(journal_id="zhuanbao", section="工作动态")
    screen.open(draft.id)
    assert screen.facts.section.currentData() == "工作动态"
    assert screen.facts.fields["section"].error() == "《专报信息》没有这个栏目，请另选。"


def test_the_room_is_that_of_the_journal_that_is_meant(screen, office):
    put(office, replace(ZHUANBAO, sections=(Section("工作动态", 1200),)))
    screen.open(office.draft(journal_id="zhuanbao", section="工作动态").id)
    assert "1200" in screen.sheet.roles.count.text().replace(",", "")


def test_what_is_important_is_ticked_with_the_keyboard(qtbot, screen, office, opened):
    screen.facts.important.setFocus()
    qtbot.keyClick(screen.facts.important, Qt.Key.Key_Space)
    assert now(office, opened).important
    screen.facts.back.click()
    assert not now(office, opened).important
    assert not screen.facts.important.isChecked()


def test_before_something_agreed_to_is_changed_the_panel_says_what_follows(screen, office, opened):
    assert screen.facts.breaking.isHidden()
    draft = office.agreed(office.current(opened))
    screen.open(draft.id)
    screen.writer.look_again()
    assert screen.facts.breaking.isVisible()
    assert screen.sheet.news.words() == "此稿已签发。保存改动后签发失效，须重新送审。"
    choose(screen.facts.journal, "kuaibao")
    assert office.current(draft).stage is Stage.EDITING
    assert screen.facts.breaking.isHidden()


def test_what_waits_for_a_leader_counts_as_signed(screen, office):
    draft = office.approved(important=True)
    assert draft.stage is Stage.AWAITING
    screen.open(draft.id)
    assert screen.sheet.news.words() == "此稿已签发。保存改动后签发失效，须重新送审。"
    assert screen.sheet.steps.chip.word() == "待领导审定"


@pytest.mark.parametrize(("levels", "words"), [
    (Levels.ONE, "待签发"), (Levels.TWO, "待签发"), (Levels.THREE, "待审核")])
def test_a_submitted_draft_waits_for_what_its_journal_asks(screen, office, levels, words):
    put(office, replace(KUAIBAO, levels=levels))
    draft = office.step(office.draft(journal_id="kuaibao"), Step.SUBMIT, office.editor)
    screen.open(draft.id)
    assert screen.sheet.steps.chip.word() == words
    assert screen.sheet.steps.steps[Step.WITHDRAW].isVisible()


def test_choosing_the_journal_of_a_submitted_draft_changes_its_way(screen, office):
    put(office, replace(ZHUANBAO, levels=Levels.ONE))
    draft = office.step(office.draft(journal_id="zhuanbao", section="专报"), Step.SUBMIT, office.editor)
    assert shown_stage(draft.stage, Route(Levels.ONE)) is Stage.REVIEWED
    screen.open(draft.id)
    assert screen.sheet.steps.chip.word() == "待签发"
    signing.take_step(office.archive, draft, Step.APPROVE, actor=office.reviewer, at=NOON)
    screen.writer.look_again()
    assert screen.sheet.steps.chip.word() == "已签发"


def test_only_who_waits_for_a_review_is_shown_as_waiting_for_one():
    assert shown_stage(Stage.SUBMITTED, Route(Levels.THREE)) is Stage.SUBMITTED
    assert shown_stage(Stage.EDITING, Route(Levels.ONE)) is Stage.EDITING


def test_a_printed_draft_is_meant_for_what_it_was(screen, office):
    issue = office.published(office.approved(journal_id="kuaibao", section="工作动态"))
    screen.open(issue.items[0].draft_id)
    assert not screen.facts.journal.isEnabled()
    assert not screen.facts.important.isEnabled()
    assert looking.draft_file(office.archive, issue.items[0].draft_id).draft.facts.journal_id == "kuaibao"


def test_a_closed_journal_is_offered_only_where_it_is_meant(screen, office):
    put(office, replace(ZHUANBAO, closed_on=NOON.date().replace(year=2020)))
    screen.open(office.save(office.draft(), a_text("题目", "正文一句。")).id)
    assert offered(screen.facts.journal) == ["", "kuaibao"]
    screen.open(office.draft(journal_id="zhuanbao", section="专报").id)
    assert offered(screen.facts.journal) == ["", "kuaibao", "zhuanbao"]
    assert screen.facts.journal.currentData() == "zhuanbao"


def test_the_account_of_a_draft_names_every_signature_with_its_seal(screen, office):
    draft = office.approved()
    office.step(draft, Step.REVOKE, office.secretary, "再核一个数字")
    screen.open(draft.id)
    said = [line.split("　") for line in screen.history.signatures.words()]
    assert [(line[0], line[1], line[-1]) for line in said] == [
        ("签发", "何文远", "已撤回"), ("审核", "周正明", "印鉴有效")]
    for _ in range(3):
        again = office.step(office.current(draft), Step.APPROVE, office.secretary)
        office.step(again, Step.REVOKE, office.secretary, "再核一遍")
        again = office.step(office.current(draft), Step.UNREVIEW, office.reviewer)
        office.step(again, Step.REVIEW, office.reviewer)
    screen.writer.look_again()
    assert len(screen.history.signatures.words()) == 6
    assert screen.history.signatures.words()[0].startswith("审核　")
    screen.open(office.draft("白石乡防汛").id)
    assert screen.history.signed.isHidden()
    assert screen.history.signatures.isHidden()
