"""The queue in its tables: drafts without their texts, in one look each."""

from datetime import timedelta

from builders import NOON, a_text

from bulletin.desk import intake, signing, writing
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


def at(minute):
    return NOON + timedelta(minutes=minute)


def since(office):
    with office.archive.reading() as work:
        return [each.since for each in work.queue.waiting(WAITING)]


def test_what_is_taken_back_waits_on_since_it_first_came_there(office):
    def step(draft, step, who, minute, reason=""):
        return signing.take_step(office.archive, draft, step, actor=who, at=at(minute), reason=reason)
    draft = came(office, "甲", 0)
    draft = step(draft, Step.WITHDRAW, office.editor, 2)
    draft = step(draft, Step.SUBMIT, office.editor, 3)
    assert since(office) == [at(1)]
    draft = step(draft, Step.REVIEW, office.reviewer, 4)
    assert since(office) == [at(4)]
    draft = step(draft, Step.UNREVIEW, office.reviewer, 5)
    assert since(office) == [at(1)]
    draft = step(draft, Step.REVIEW, office.reviewer, 6)
    assert since(office) == [at(4)]
    draft = step(draft, Step.APPROVE, office.secretary, 7)
    step(draft, Step.REVOKE, office.secretary, 8, "再看看")
    assert since(office) == [at(4)]


def test_another_text_and_what_was_returned_begin_to_wait_anew(office):
    draft = came(office, "甲", 0)
    draft = signing.take_step(office.archive, draft, Step.WITHDRAW, actor=office.editor, at=at(2))
    draft = writing.save_text(office.archive, draft, a_text("甲", "全镇整地3万亩。"), actor=office.editor, at=at(3))
    draft = signing.take_step(office.archive, draft, Step.SUBMIT, actor=office.editor, at=at(4))
    assert since(office) == [at(4)]
    draft = signing.take_step(office.archive, draft, Step.RETURN, actor=office.reviewer, at=at(5), reason="核实")
    signing.take_step(office.archive, draft, Step.SUBMIT, actor=office.editor, at=at(9))
    assert since(office) == [at(9)]


def test_what_waits_for_the_county_waits_since_it_was_signed(office):
    draft = came(office, "甲", 0, important=True)
    for minute, (step, who) in enumerate(((Step.REVIEW, office.reviewer), (Step.APPROVE, office.secretary),
                                          (Step.ENDORSE, office.leader)), start=2):
        draft = signing.take_step(office.archive, draft, step, actor=who, at=at(minute))
    signing.take_step(office.archive, draft, Step.UNENDORSE, actor=office.leader, at=at(9), reason="再看看")
    assert since(office) == [at(3)]


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
