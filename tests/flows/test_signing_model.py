"""Thousands of random afternoons in the office: whatever three people and a leader do in whatever order, what is
approved was agreed to by those who must, on exactly this text, and nobody meets an error that is not a plain no."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import KUAIBAO, NOON, ZHUANBAO, a_text, an_office
from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bulletin.desk import assembly, correcting, looking, publishing, signing, writing
from bulletin.desk.verifying import verify
from bulletin.errors import Reason, Refused
from bulletin.journals import Levels
from bulletin.log_query import LogQuery
from bulletin.routing import route_for
from bulletin.sealing import Keyring
from bulletin.seals import Standing, standing_of
from bulletin.workflow import Stage, Step
from db.sqlite_archive import SqliteArchive

SEQUENCES, PARTS, STEPS = 2_000, 8, 14
PLAIN = frozenset({Reason.STEP_NOT_OPEN, Reason.ROLE_MISSING, Reason.OWN_WORK, Reason.REASON_MISSING, Reason.MOVED_ON,
                   Reason.NOT_APPROVED, Reason.ISSUE_EMPTY, Reason.ISSUE_NOT_SIGNED, Reason.ISSUE_CLOSED,
                   Reason.ALREADY_PLACED, Reason.SIGNED_ELSEWHERE, Reason.PRESS_BUSY, Reason.UNKNOWN,
                   Reason.ISSUE_OPEN})
AGREED_TO = (Stage.APPROVED, Stage.PLACED, Stage.PUBLISHED)
WHO = st.sampled_from(["editor", "reviewer", "secretary", "leader"])
STEPS_OF_PEOPLE = st.sampled_from([
    Step.SUBMIT, Step.REVIEW, Step.APPROVE, Step.ENDORSE, Step.REVOKE, Step.UNREVIEW, Step.UNENDORSE, Step.RETURN,
    Step.WITHDRAW, Step.EDIT, Step.SUBMIT, Step.REVIEW, Step.APPROVE])


USUAL = {
    Stage.RECEIVED: (Step.SUBMIT, "editor"), Stage.EDITING: (Step.SUBMIT, "editor"),
    Stage.RETURNED: (Step.SUBMIT, "editor"), Stage.SUBMITTED: (Step.REVIEW, "reviewer"),
    Stage.REVIEWED: (Step.APPROVE, "secretary"), Stage.AWAITING: (Step.ENDORSE, "leader"),
    Stage.APPROVED: (Step.PLACE, "editor")}


class Afternoon(RuleBasedStateMachine):
    """Two drafts, two journals, one issue; everybody may try everything, with what they last saw."""

    def __init__(self):
        super().__init__()
        self.archive = SqliteArchive(None)
        self.office = an_office(self.archive)
        with self.archive.writing() as work:
            work.journals.put(replace(work.journals.get(ZHUANBAO.id), levels=Levels.TWO))
        self.at = NOON
        self.ids = [self.office.draft(title).id for title in ("青禾镇备耕", "白石乡防汛")]
        self.seen = {id: self.now(id) for id in self.ids}
        self.issue = self.office.plan()
        self.texts = {}

    def now(self, id):
        return looking.some_drafts(self.archive, (id,))[0]

    def tick(self):
        self.at += timedelta(minutes=1)
        return self.at

    def trying(self, deed):
        """Do `deed`; a plain no changes nothing, anything else is our mistake."""
        before, no = self.stands(), None
        try:
            deed()
        except Refused as refused:
            no = refused
        assert no is None or no.reason in PLAIN
        assert no is None or self.stands() == before

    def stands(self):
        with self.archive.reading() as work:
            return work.drafts.many(self.ids), work.issues.all(), work.log.head()

    @rule(at=st.integers(0, 1))
    def somebody_looks_again(self, at):
        self.seen[self.ids[at]] = self.now(self.ids[at])

    @rule(at=st.integers(0, 1), who=WHO, step=STEPS_OF_PEOPLE, reason=st.sampled_from(["", "请核实"]),
          fresh=st.booleans())
    def takes_a_step(self, at, who, step, reason, fresh):
        opened = self.now(self.ids[at]) if fresh else self.seen[self.ids[at]]
        self.trying(lambda: signing.take_step(
            self.archive, opened, step, actor=getattr(self.office, who), at=self.tick(), reason=reason))

    @initialize(first=st.integers(0, 4), second=st.integers(0, 4))
    def the_morning_left_them_somewhere(self, first, second):
        for at, steps in ((0, first), (1, second)):
            for _ in range(steps):
                self.goes_on_the_usual_way(at)

    @rule(at=st.integers(0, 1))
    def goes_on_the_usual_way(self, at):
        draft = self.now(self.ids[at])
        step, who = USUAL.get(draft.stage, (None, ""))
        if step is Step.PLACE:
            self.places_it(at, draft.facts.section or "工作动态")
        elif step:
            self.trying(lambda: signing.take_step(
                self.archive, draft, step, actor=getattr(self.office, who), at=self.tick()))

    @rule(at=st.integers(0, 1), who=WHO, other=st.sampled_from(["he", "zhou", "gao"]), bypass=st.booleans(),
          step=st.sampled_from([Step.REVIEW, Step.APPROVE, Step.ENDORSE]), reason=st.sampled_from(["", "出差"]))
    def signs_out_of_the_ordinary(self, at, who, other, reason, step, bypass):
        self.trying(lambda: signing.take_step(
            self.archive, self.now(self.ids[at]), step, actor=getattr(self.office, who), at=self.tick(), reason=reason,
            acting_for=other, bypass=bypass))

    @rule(at=st.integers(0, 1), who=WHO, words=st.sampled_from(["全镇整地2万亩。", "全镇整地3万亩。", "已核实。"]))
    def saves_a_text(self, at, who, words):
        self.trying(lambda: writing.save_text(
            self.archive, self.now(self.ids[at]), a_text("青禾镇备耕", words), actor=getattr(self.office, who),
            at=self.tick()))

    @rule(at=st.integers(0, 1), section=st.sampled_from(["", "工作动态", "经验交流"]),
          journal=st.sampled_from(["", KUAIBAO.id, ZHUANBAO.id]), important=st.booleans())
    def decides_where_it_goes(self, at, section, journal, important):
        draft = self.now(self.ids[at])
        facts = replace(draft.facts, section=section, journal_id=journal, important=important)
        self.trying(lambda: writing.save_facts(self.archive, draft, facts, actor=self.office.editor, at=self.tick()))

    @rule(at=st.integers(0, 1), section=st.sampled_from(["工作动态", "经验交流"]))
    def places_it(self, at, section):
        self.trying(lambda: assembly.place(
            self.archive, self.planned(), self.ids[at], section, 0, actor=self.office.editor, at=self.tick()))

    @rule(at=st.integers(0, 1))
    def takes_it_out(self, at):
        self.trying(lambda: assembly.take_out(
            self.archive, self.planned(), self.ids[at], actor=self.office.editor, at=self.tick()))

    @rule(at=st.integers(0, 1), section=st.sampled_from(["工作动态", "经验交流"]))
    def moves_it_to_a_section(self, at, section):
        before = self.planned().items
        after = tuple(replace(item, section=section) if item.draft_id == self.ids[at] else item for item in before)
        self.trying(lambda: assembly.arrange(
            self.archive, self.issue.id, before, after, actor=self.office.editor, at=self.tick()))

    @rule(who=WHO)
    def signs_the_issue(self, who):
        seen = looking.board(self.archive, self.issue.id).content
        self.trying(lambda: assembly.sign_issue(
            self.archive, self.planned(), seen=seen, actor=getattr(self.office, who), at=self.tick()))

    @precondition(lambda self: any(self.now(id).stage is Stage.PLACED for id in self.ids))
    @rule(signed=st.booleans())
    def publishes(self, signed):
        if signed:
            self.signs_the_issue("secretary")

        def deed():
            frozen = publishing.freeze(self.archive, self.planned(), actor=self.office.editor, at=self.tick())
            publishing.record(self.archive, frozen.issue, b"docx", 1, actor=self.office.editor, at=self.tick())
        self.trying(deed)

    @precondition(lambda self: any(self.now(id).stage is Stage.PUBLISHED for id in self.ids))
    @rule(who=st.sampled_from(["secretary", "editor"]), release=st.booleans())
    def declares_it_void(self, who, release):
        def deed():
            correcting.void_issue(self.archive, self.planned(), "标题印错", actor=getattr(self.office, who),
                                  at=self.tick(), release=release)
            self.issue = self.office.plan()
        self.trying(deed)

    @precondition(lambda self: any(self.now(id).stage is Stage.PLACED for id in self.ids))
    @rule(who=st.sampled_from(["editor", "leader"]))
    def gives_it_up(self, who):
        def deed():
            correcting.drop_issue(
                self.archive, self.planned(), "并入下期", actor=getattr(self.office, who), at=self.tick())
            self.issue = self.office.plan()
        self.trying(deed)

    def planned(self):
        with self.archive.reading() as work:
            return work.issues.get(self.issue.id)

    @invariant()
    def what_is_approved_was_agreed_to_by_all_who_must_on_exactly_this(self):
        with self.archive.reading() as work:
            keyring, journals = Keyring(work.keys.all()), work.journals.all()
            for draft in work.drafts.many(self.ids):
                valid = {each.step: each for each in work.revisions.signatures(draft.id) if standing_of(
                    each, work.revisions.get(draft.revision_id), draft.facts, keyring) is Standing.VALID}
                if draft.stage in AGREED_TO:
                    route, approval = route_for(draft.facts, journals), valid[Step.APPROVE]
                    assert Step.REVIEW in valid or approval.bypass or route.levels is not Levels.THREE
                    assert Step.ENDORSE in valid or not draft.facts.important
                elif draft.stage in (Stage.EDITING, Stage.RETURNED, Stage.RECEIVED, Stage.SUBMITTED):
                    assert not set(valid) & {Step.APPROVE, Step.ENDORSE}

    @invariant()
    def nobody_agreed_to_their_own_work(self):
        with self.archive.reading() as work:
            for id in self.ids:
                for each in work.revisions.signatures(id):
                    assert work.revisions.get(each.revision_id).saved_by not in (each.signed_by, each.signer_id)
                    assert each.reason or not (each.acting_for or each.bypass)

    @invariant()
    def no_number_is_given_twice_and_what_was_printed_keeps_its_own(self):
        with self.archive.reading() as work:
            entries = work.numbers.of(KUAIBAO.id)
            published = {each.id: each.number for each in work.issues.all() if each.number}
        assert [each.number for each in entries] == list(range(51, 51 + len(entries)))
        assert {each.issue_id: each.number for each in entries} == {id: at.number for id, at in published.items()}

    @invariant()
    def no_saved_text_ever_changes_or_goes(self):
        with self.archive.reading() as work:
            now = {each.id: each.fingerprint for id in self.ids for each in work.revisions.of_draft(id)}
        assert {id: now.get(id) for id in self.texts} == self.texts
        self.texts = now

    def teardown(self):
        for id in self.ids:
            event(f"a draft ended {self.now(id).stage.value}")
        assert verify(self.archive) == []
        with self.archive.reading() as work:
            lines = work.log.lines(work.log.numbers(LogQuery()))
            unusual = [each for id in self.ids for each in work.revisions.signatures(id)]
        assert sum(line.deed == "bypass" for line in lines) == sum(each.bypass for each in unusual)
        assert sum(line.deed == "act_for" for line in lines) == sum(bool(each.acting_for) for each in unusual)
        self.archive.close()


@pytest.mark.parametrize("part", range(PARTS))
def test_an_approval_means_what_it_says_after_any_afternoon(part):
    run_state_machine_as_test(Afternoon, settings=settings(
        max_examples=SEQUENCES // PARTS, stateful_step_count=STEPS, deadline=None, derandomize=False,
        suppress_health_check=list(HealthCheck)))
