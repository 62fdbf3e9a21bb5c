"""Several people doing anything in any order: what must hold however they go about it."""

import random
from dataclasses import replace

from builders import NOON, TODAY, a_text, an_office
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.desk import assembly, looking, publishing, signing, writing
from bulletin.errors import Refused
from bulletin.issues import IssueState
from bulletin.text import length, title_of
from bulletin.workflow import Stage, Step
from db.sqlite_archive import SqliteArchive

TABLES = ("draft", "revision", "signature", "issue", "item", "log", "working_copy", "submission", "draft_text", "blob")
STEPS = [step for step in Step if step not in (Step.PLACE, Step.TAKE_OUT, Step.PUBLISH, Step.MERGE, Step.UNMERGE)]
WAY = {Stage.RECEIVED: (Step.SUBMIT, 0), Stage.EDITING: (Step.SUBMIT, 0), Stage.RETURNED: (Step.SUBMIT, 1),
       Stage.SUBMITTED: (Step.REVIEW, 2), Stage.REVIEWED: (Step.APPROVE, 3)}
# Each deed with its weight: what leads to print is tried more often than what leads back.
DEEDS = {"step": 3, "save": 2, "facts": 2, "place": 3, "take_out": 1, "arrange": 1, "sign": 2, "unsign": 1, "freeze": 2,
         "record": 2, "thaw": 1, "merge": 2, "unmerge": 1, "stale": 2, "stale_issue": 2, "restore": 1, "copy": 1,
         "move_day": 1, "forward": 40, "press": 25}
PEOPLE, DRAFTS, ISSUES = 4, 4, 3
deeds = st.lists(
    st.tuples(st.sampled_from([name for name, weight in DEEDS.items() for _ in range(weight)]),
              st.integers(0, PEOPLE - 1), st.integers(0, DRAFTS - 1), st.integers(0, ISSUES - 1),
              st.sampled_from(STEPS)),
    min_size=20, max_size=90)


class People:
    """Four people, four drafts, three issues of two journals; each deed is one thing somebody tries."""

    def __init__(self, archive):
        self.archive = archive
        self.office = an_office(archive)
        self.people = (self.office.editor, self.office.other_editor, self.office.reviewer, self.office.secretary)
        self.drafts = [self.office.draft(title, unit_id=unit)
                       for title, unit in (("甲", "qinghe"), ("乙", "baishi"), ("丙", "nongye"), ("丁", "qinghe"))]
        self.issues = [self.office.plan(), self.office.plan(day=TODAY), self.office.plan("zhuanbao")]
        self.stale_drafts, self.stale_issues = list(self.drafts), list(self.issues)
        self.pages = {}

    def try_(self, deed, who, which, issue, step):
        draft, opened = self.office.current(self.drafts[which]), self._issue(issue)
        getattr(self, f"_{deed}")(draft, opened, self.people[who], step)

    def _issue(self, number):
        with self.archive.reading() as work:
            return work.issues.get(self.issues[number].id)

    def _step(self, draft, issue, actor, step):
        signing.take_step(self.archive, draft, step, actor=actor, at=NOON, reason="须核实")

    def _forward(self, draft, issue, actor, step):
        """One step nearer to print, by whoever may."""
        if draft.stage in WAY:
            forward, who = WAY[draft.stage]
            self._step(draft, issue, self.people[who], forward)
        elif draft.stage is Stage.APPROVED:
            self._place(draft, issue, self.people[0], step)

    def _press(self, draft, issue, actor, step):
        """One step nearer to print for an issue."""
        if issue.state is IssueState.FROZEN:
            self._record(draft, issue, self.people[0], step)
        elif issue.signature:
            self._freeze(draft, issue, self.people[0], step)
        else:
            self._sign(draft, issue, actor, step)

    def _stale(self, draft, issue, actor, step):
        old = next(each for each in self.stale_drafts if each.id == draft.id)
        signing.take_step(self.archive, old, step, actor=actor, at=NOON, reason="须核实")

    def _save(self, draft, issue, actor, step):
        text = a_text(draft.title, f"第{draft.revision_number + 1}稿。")
        writing.save_text(self.archive, draft, text, actor=actor, at=NOON)

    def _restore(self, draft, issue, actor, step):
        writing.restore(self.archive, draft, self.drafts[0].revision_id, actor=actor, at=NOON)

    def _copy(self, draft, issue, actor, step):
        writing.keep_working_copy(self.archive, draft, a_text("题目", "打到一半"), actor=actor, at=NOON)

    def _facts(self, draft, issue, actor, step):
        facts = replace(draft.facts, unit_id="nongye" if draft.facts.unit_id == "qinghe" else "qinghe")
        writing.save_facts(self.archive, draft, facts, actor=actor, at=NOON)

    def _place(self, draft, issue, actor, step):
        assembly.place(self.archive, issue, draft.id, "工作动态", 0, actor=actor, at=NOON)

    def _take_out(self, draft, issue, actor, step):
        assembly.take_out(self.archive, issue, draft.id, actor=actor, at=NOON)

    def _arrange(self, draft, issue, actor, step):
        assembly.arrange(self.archive, issue.id, issue.items, issue.items[::-1], actor=actor, at=NOON)

    def _move_day(self, draft, issue, actor, step):
        assembly.move_day(self.archive, issue, TODAY.replace(day=21), actor=actor, at=NOON)

    def _sign(self, draft, issue, actor, step):
        seen = looking.board(self.archive, issue.id).content
        assembly.sign_issue(self.archive, issue, seen=seen, actor=self.people[3], at=NOON)

    def _stale_issue(self, draft, issue, actor, step):
        """Sign what was on the board some time ago, then remember what is on it now."""
        at = next(number for number, each in enumerate(self.issues) if each.id == issue.id)
        old = self.stale_issues[at]
        self.stale_issues[at] = issue
        known = {each.id: each for each in self.stale_drafts}
        if not old.items:
            return
        assembly.sign_issue(self.archive, issue, seen=old.content(known), actor=self.people[3], at=NOON)

    def _unsign(self, draft, issue, actor, step):
        assembly.unsign_issue(self.archive, issue, actor=actor, at=NOON)

    def _freeze(self, draft, issue, actor, step):
        signed = issue.signature
        printing = publishing.freeze(self.archive, issue, actor=actor, at=NOON)
        self.pages[issue.id] = (signed.fingerprint, printing)

    def _record(self, draft, issue, actor, step):
        publishing.record(self.archive, issue, issue.id.encode(), 1, actor=actor, at=NOON)

    def _thaw(self, draft, issue, actor, step):
        publishing.thaw(self.archive, issue, actor=actor, at=NOON, reason="磁盘已满")

    def _merge(self, draft, issue, actor, step):
        part = next(self.office.current(each) for each in reversed(self.drafts) if each.id != draft.id)
        signing.merge(self.archive, draft, (part,), actor=actor, at=NOON)

    def _unmerge(self, draft, issue, actor, step):
        signing.unmerge(self.archive, draft, actor=actor, at=NOON)


def everything(archive):
    return {table: list(archive._db.execute(f"SELECT * FROM {table}")) for table in TABLES}


def live(tried):
    """Let people do all that is tried; a refusal must change nothing. Return them and how many issues came out."""
    archive = SqliteArchive(None)
    people = People(archive)
    for deed in tried:
        before = everything(archive)
        try:
            people.try_(*deed)
        except Refused:
            assert everything(archive) == before
    return people, [issue for issue in looking.issues(archive) if issue.state is IssueState.PUBLISHED]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(deeds)
def test_nothing_is_printed_unsigned_no_number_is_used_twice_and_a_refusal_changes_nothing(tried):
    people, printed = live(tried)
    _numbers_are_unique_and_without_gaps(printed)
    for issue in printed:
        _what_is_printed_was_signed(people, issue)
    _every_draft_agrees_with_its_issue_its_text_and_the_search(people)
    people.archive.close()


def _numbers_are_unique_and_without_gaps(printed):
    for journal_id, first in (("kuaibao", 51), ("zhuanbao", 9)):
        numbers = sorted(issue.number.number for issue in printed if issue.journal_id == journal_id)
        assert numbers == list(range(first, first + len(numbers)))


def _what_is_printed_was_signed(people, issue):
    agreed, printing = people.pages[issue.id]
    drafts = {item.draft_id: people.office.current(next(
        each for each in people.drafts if each.id == item.draft_id)) for item in issue.items}
    assert issue.items
    assert issue.signature.fingerprint == agreed == issue.content(drafts)
    assert publishing.file_of(people.archive, issue) == issue.id.encode()
    units = {unit.id: unit.name for unit in looking.units(people.archive)}
    for item, page in zip(issue.items, printing.page.items, strict=True):
        file = looking.draft_file(people.archive, item.draft_id)
        revision = next(each for each in file.revisions if each.id == item.revision_id)
        approvals = [each for each in file.signatures if each.step is Step.APPROVE and each.revoked_at is None]
        assert [(each.revision_id, each.fingerprint) for each in approvals] == [(revision.id, revision.fingerprint)]
        assert approvals[0].signed_by == "he" != revision.saved_by
        with people.archive.reading() as work:
            sources = [file.draft, *work.drafts.merged_into(item.draft_id)]
        assert set(page.credit.split("  ")[0].split("、")) == {units[each.facts.unit_id] for each in sources}


def _every_draft_agrees_with_its_issue_its_text_and_the_search(people):
    placed = {item.draft_id: issue.id for issue in looking.issues(people.archive) for item in issue.items}
    for each in people.drafts:
        draft = people.office.current(each)
        newest = looking.draft_file(people.archive, draft.id).revisions[-1]
        assert draft.issue_id == placed.get(draft.id)
        assert (draft.revision_id, draft.revision_number) == (newest.id, newest.number)
        assert (draft.title, draft.characters) == (title_of(newest.text), length(newest.text))
        words = newest.text[-1].plain
        assert draft.id in {hit.draft.id for hit in looking.search(people.archive, words, 100).hits}


def test_the_property_is_not_true_of_nothing():
    """Among random days many end in print, some with several items, several issues, or merged drafts."""
    dice = random.Random(7)
    names = [name for name, weight in DEEDS.items() for _ in range(weight)]
    days = [[(dice.choice(names), dice.randrange(PEOPLE), dice.randrange(DRAFTS), dice.randrange(ISSUES),
              dice.choice(STEPS)) for _ in range(90)] for _ in range(80)]
    printing = [printed for people, printed in map(live, days)]
    assert sum(bool(printed) for printed in printing) >= 16
    assert any(len(issue.items) > 1 for printed in printing for issue in printed)
    assert any(len(printed) > 1 for printed in printing)
