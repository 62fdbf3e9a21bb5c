"""What the board asks: how the agreement to each draft stands, and whether something may be moved at all."""

from dataclasses import replace

import pytest
from builders import KUAIBAO

from bulletin.desk.holding import holds_on, must_stand
from bulletin.errors import Reason, Refused
from bulletin.holds import Hold
from bulletin.issues import Item
from bulletin.journals import Levels
from bulletin.seals import Standing
from bulletin.workflow import Step


def hold(office, draft, journal="kuaibao"):
    return holds_on(office.archive, journal, [draft.id])[draft.id]


def levels(office, how):
    with office.archive.writing() as work:
        work.journals.put(replace(KUAIBAO, levels=how))


def test_an_agreement_says_what_it_was_given_for(office):
    assert hold(office, office.approved()) == Hold(Standing.VALID)
    meant = office.approved("专报一则", journal_id="zhuanbao", section="专报")
    assert hold(office, meant) == Hold(Standing.VALID, "专报", "zhuanbao", "专报信息")


def test_a_text_nobody_signed_has_nothing_but_what_it_lacks(office):
    assert hold(office, office.draft()) == Hold(missing=(Step.REVIEW, Step.APPROVE))


def test_a_journal_that_asks_for_more_since_lacks_a_signature(office):
    levels(office, Levels.ONE)
    draft = office.step(office.draft(journal_id="kuaibao"), Step.SUBMIT, office.editor)
    office.step(draft, Step.APPROVE, office.secretary)
    assert hold(office, draft).missing == ()
    levels(office, Levels.THREE)
    assert hold(office, draft).missing == (Step.REVIEW,)


def test_of_several_moved_at_once_one_that_may_not_stand_there_stops_all(office):
    fits, locked = office.approved(), office.approved("白石乡推进茶叶采收", section="工作动态")
    issue = office.plan()
    must_stand(office.archive, issue.id, [Item(fits.id, "经验交流"), Item(locked.id, "工作动态")])
    with pytest.raises(Refused) as no:
        must_stand(office.archive, issue.id, [Item(fits.id, "经验交流"), Item(locked.id, "经验交流")])
    assert (no.value.reason, no.value.facts["section"]) == (Reason.SIGNED_ELSEWHERE, "工作动态")


def test_what_stays_in_its_section_is_not_asked_after(office):
    issue = office.place(office.plan(), office.approved())
    levels(office, Levels.ONE)
    must_stand(office.archive, issue.id, issue.items)
