"""Several people doing anything in any order: what must hold however they go about it."""

from builders import NOON, TODAY, a_text, an_office
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.desk import assembly, looking, publishing, signing, writing
from bulletin.errors import Refused
from bulletin.issues import IssueState
from bulletin.workflow import Step
from db.sqlite_archive import SqliteArchive

TABLES = ("draft", "revision", "signature", "issue", "item", "log", "working_copy", "submission", "draft_text", "blob")
STEPS = [step for step in Step if step not in (Step.PLACE, Step.TAKE_OUT, Step.PUBLISH, Step.MERGE, Step.UNMERGE)]
deeds = st.lists(
    st.tuples(
        st.sampled_from(["step", "step", "step", "save", "place", "take_out", "arrange", "sign", "print", "merge",
                         "unmerge", "stale", "forward", "forward", "forward"]),
        st.integers(0, 3), st.integers(0, 2), st.integers(0, 1), st.sampled_from(STEPS)),
    min_size=10, max_size=60)


class People:
    """Four people, three drafts, two issues of one journal; each deed is one thing somebody tries."""

    def __init__(self, archive):
        self.archive = archive
        self.office = an_office(archive)
        self.people = (self.office.editor, self.office.other_editor, self.office.reviewer, self.office.secretary)
        self.drafts = [self.office.draft(title) for title in ("甲", "乙", "丙")]
        self.stale = list(self.drafts)
        self.issues = [self.office.plan(), self.office.plan(day=TODAY)]

    def try_(self, deed, who, which, issue, step):
        draft, opened = self.office.current(self.drafts[which]), self._issue(issue)
        actor = self.people[who]
        getattr(self, f"_{deed}")(draft, opened, actor, step)

    def _issue(self, number):
        with self.archive.reading() as work:
            return work.issues.get(self.issues[number].id)

    def _step(self, draft, issue, actor, step):
        signing.take_step(self.archive, draft, step, actor=actor, at=NOON, reason="须核实")

    def _forward(self, draft, issue, actor, step):
        way = {"received": (Step.SUBMIT, 0), "editing": (Step.SUBMIT, 0), "returned": (Step.SUBMIT, 1),
               "submitted": (Step.REVIEW, 2), "reviewed": (Step.APPROVE, 3)}
        if draft.stage in way:
            forward, who = way[draft.stage]
            self._step(draft, issue, self.people[who], forward)
        else:
            self._place(draft, issue, self.people[0], step)

    def _stale(self, draft, issue, actor, step):
        old = next(each for each in self.stale if each.id == draft.id)
        signing.take_step(self.archive, old, step, actor=actor, at=NOON, reason="须核实")

    def _save(self, draft, issue, actor, step):
        text = a_text(draft.title, f"第{draft.revision_number + 1}稿。")
        writing.save_text(self.archive, draft, text, actor=actor, at=NOON)

    def _place(self, draft, issue, actor, step):
        assembly.place(self.archive, issue, draft.id, "工作动态", 0, actor=actor, at=NOON)

    def _take_out(self, draft, issue, actor, step):
        assembly.take_out(self.archive, issue, draft.id, actor=actor, at=NOON)

    def _arrange(self, draft, issue, actor, step):
        assembly.arrange(self.archive, issue.id, issue.items, issue.items[::-1], actor=actor, at=NOON)

    def _sign(self, draft, issue, actor, step):
        assembly.sign_issue(self.archive, issue, actor=self.people[3], at=NOON)

    def _print(self, draft, issue, actor, step):
        frozen = publishing.freeze(self.archive, issue, actor=actor, at=NOON).issue
        if step in (Step.RETURN, Step.REVOKE):
            publishing.thaw(self.archive, frozen, actor=actor, at=NOON, reason="磁盘已满")
        else:
            publishing.record(self.archive, frozen, b"docx", "f" * 64, 1, actor=actor, at=NOON)

    def _merge(self, draft, issue, actor, step):
        part = next(self.office.current(each) for each in self.drafts if each.id != draft.id)
        signing.merge(self.archive, draft, (part,), actor=actor, at=NOON)

    def _unmerge(self, draft, issue, actor, step):
        signing.unmerge(self.archive, draft, actor=actor, at=NOON)


def everything(archive):
    return {table: list(archive._db.execute(f"SELECT * FROM {table}")) for table in TABLES}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(deeds)
def test_nothing_is_printed_unsigned_no_number_is_used_twice_and_a_refusal_changes_nothing(tried):
    archive = SqliteArchive(None)
    people = People(archive)
    for deed in tried:
        before = everything(archive)
        try:
            people.try_(*deed)
        except Refused:
            assert everything(archive) == before
    _what_is_printed_was_signed(archive)
    _every_draft_and_its_issue_agree(people)
    archive.close()


def _what_is_printed_was_signed(archive):
    printed = [issue for issue in looking.issues(archive) if issue.state is IssueState.PUBLISHED]
    numbers = [issue.number for issue in printed]
    assert len({(number.year, number.number) for number in numbers}) == len(numbers)
    assert len({number.total for number in numbers}) == len(numbers)
    for issue in printed:
        assert issue.items
        for item in issue.items:
            file = looking.draft_file(archive, item.draft_id)
            revision = next(each for each in file.revisions if each.id == item.revision_id)
            approvals = [each for each in file.signatures if each.step is Step.APPROVE and each.revoked_at is None]
            assert [(each.revision_id, each.fingerprint) for each in approvals] == [(revision.id, revision.fingerprint)]
            assert approvals[0].signed_by != revision.saved_by


def _every_draft_and_its_issue_agree(people):
    placed = {item.draft_id: issue.id for issue in looking.issues(people.archive) for item in issue.items}
    for draft in people.drafts:
        assert people.office.current(draft).issue_id == placed.get(draft.id)


def test_a_usual_day_ends_in_print():
    """The machine above does reach the press: the property is not true of nothing."""
    archive = SqliteArchive(None)
    people = People(archive)
    for deed in [("forward", 0, 0, 0, Step.EDIT)] * 4 + [("sign", 3, 0, 0, Step.EDIT), ("print", 0, 0, 0, Step.EDIT)]:
        people.try_(*deed)
    assert looking.issues(archive, (IssueState.PUBLISHED,))
    _what_is_printed_was_signed(archive)
    archive.close()
