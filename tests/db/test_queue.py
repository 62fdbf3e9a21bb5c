"""The queue in its tables: drafts without their texts, in one look each."""

from datetime import timedelta

from builders import NOON, a_text

from bulletin.desk import intake, signing
from bulletin.drafts import Facts, Source, Urgency
from bulletin.workflow import Stage, Step

WAITING = (Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING)


def came(office, title, minute, **facts):
    at = NOON + timedelta(minutes=minute)
    draft = intake.write_down(office.archive, a_text(title, "全镇整地2万亩。"), Facts("qinghe", **facts),
                              source=Source.PASTE, actor=office.editor, at=at)
    return signing.take_step(office.archive, draft, Step.SUBMIT, actor=office.editor, at=at + timedelta(minutes=1))


def test_urgent_drafts_come_first_then_those_that_came_in_first(office):
    for title, minute, urgency in (("后到", 9, Urgency.NONE), ("先到", 2, Urgency.NONE), ("急件", 20, Urgency.URGENT)):
        came(office, title, minute, urgency=urgency)
    office.draft("没有送审")
    with office.archive.reading() as work:
        found = work.queue.waiting(WAITING)
    assert [each.draft.title for each in found] == ["急件", "先到", "后到"]
    assert {each.unit for each in found} == {"青禾镇"}
    assert found[1].since == NOON + timedelta(minutes=3)


def test_counts_are_by_what_tells_the_way_of_a_draft(office):
    came(office, "甲", 0, journal_id="kuaibao", section="工作动态")
    came(office, "乙", 1, journal_id="kuaibao", section="工作动态")
    came(office, "丙", 2, important=True)
    with office.archive.reading() as work:
        found = {(facts.journal_id, facts.section, facts.important): count
                 for stage, facts, count in work.queue.counts(WAITING)}
    assert found == {("kuaibao", "工作动态", False): 2, ("", "", True): 1}


def test_what_somebody_agreed_to_last_and_nobody_after_them(office):
    reviewed = office.step(came(office, "甲", 0), Step.REVIEW, office.reviewer)
    other = office.step(came(office, "乙", 1), Step.REVIEW, office.reviewer)
    office.step(reviewed, Step.APPROVE, office.secretary)
    taken_back = office.step(came(office, "丙", 2), Step.REVIEW, office.reviewer)
    office.step(taken_back, Step.UNREVIEW, office.reviewer)
    with office.archive.reading() as work:
        assert [(each.draft.id, step) for each, step in work.queue.agreed_by("zhou")] == [(other.id, Step.REVIEW)]
        assert [(each.draft.id, step) for each, step in work.queue.agreed_by("he")] == [(reviewed.id, Step.APPROVE)]


def test_a_text_that_went_on_is_agreed_to_no_longer(office):
    draft = office.agreed(office.draft())
    office.save(draft, a_text("题目", "改过的正文。"))
    with office.archive.reading() as work:
        assert work.queue.agreed_by("he") == []


def test_deeds_are_counted_since_a_moment(office):
    came(office, "甲", 0)
    came(office, "乙", 30)
    with office.archive.reading() as work:
        assert work.queue.deeds_by("chen", NOON)["submit"] == 2
        assert work.queue.deeds_by("chen", NOON + timedelta(minutes=20))["submit"] == 1
        assert work.queue.deeds_by("he", NOON) == {}


def test_the_reasons_given_last_each_once(office):
    for minute, reason in enumerate(("请核实", "篇幅过长", "请核实")):
        office.step(came(office, f"稿{minute}", minute), Step.RETURN, office.reviewer, reason)
    with office.archive.reading() as work:
        assert work.queue.reasons(20) == ["请核实", "篇幅过长"]
        assert work.queue.reasons(1) == ["请核实"]
