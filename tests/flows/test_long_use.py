"""A long year of everything the office can do, in random order: nobody meets an error that is not a plain no, nothing
changes without a line that says who did it, and verifying finds nothing that nobody touched by hand.
"""

import hashlib
import random
from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, PEOPLE, TODAY, a_text, actor, an_office

from bulletin.archive import DraftQuery
from bulletin.credit.facts import Level
from bulletin.desk import (
    annotating,
    assembly,
    checking_figures,
    doors,
    exporting,
    instructing,
    intake,
    journals,
    looking,
    marking,
    paper,
    proofing,
    publishing,
    reading_marked,
    replacing,
    resembling,
    seats,
    signing,
    undoing,
    urgent,
    urgent_faults,
    urgent_looking,
    urgent_special,
    writing,
)
from bulletin.desk import office as office_deeds
from bulletin.desk.noting import office_day
from bulletin.desk.verifying import verify
from bulletin.doors import Doors
from bulletin.drafts import Source, Urgency
from bulletin.errors import Refused
from bulletin.figures.finding import figures_in
from bulletin.instructions.instruction import Given, On, Responsible
from bulletin.intake.incoming import Incoming, Opened
from bulletin.intake.mail.mailbox import Place
from bulletin.issues import IssueState
from bulletin.journals import Levels
from bulletin.notes import anchor_at
from bulletin.people import RoleName
from bulletin.phone import PhoneReport
from bulletin.phrases import Phrase
from bulletin.proof.wordbook import Ignored, OnFigures, Switched
from bulletin.text import plain
from bulletin.urgent.faults import FaultKind
from bulletin.urgent.reports import Way
from bulletin.urgent.severity import Level as Severity
from bulletin.workflow import Stage, Step, open_steps
from db import tracing
from db.sqlite_archive import SqliteArchive

DEEDS = 250
BETWEEN = 35  # deeds from one verifying to the next
# What nobody decides but the program: its own book of batches, mails and likenesses.
QUIET = {"takes_in_a_batch", "passes_over_a_mail", "says_they_are_no_duplicates", "moves_notes"}
FORWARD = {Stage.RECEIVED: (Step.SUBMIT, "chen"), Stage.EDITING: (Step.SUBMIT, "chen"),
           Stage.RETURNED: (Step.SUBMIT, "chen"), Stage.SUBMITTED: (Step.REVIEW, "zhou"),
           Stage.REVIEWED: (Step.APPROVE, "he"), Stage.AWAITING: (Step.ENDORSE, "gao")}
WORDS = ("全镇整地2万亩。", "全县出动党员37名，落实资金120万元。", "已核实。", "请于11月20日前报送。")


class Year:
    """The office and whoever does the next thing in it; each method is one deed somebody tries."""

    def __init__(self, seed):
        self.archive, self.random, self.at = SqliteArchive(None), random.Random(seed), NOON
        self.office, self.done, self.replaced = an_office(self.archive), [], []
        self.deeds = [name for name in dir(self) if name[0] != "_" and callable(getattr(self, name))]
        for title in ("青禾镇备耕", "白石乡防汛", "县农业农村局部署秋播"):
            self.office.draft(title, self._words())
        self.office.plan()

    def _words(self):
        return self.random.choice(WORDS)

    def _who(self):
        return actor(self.random.choice(PEOPLE).id)

    def _drafts(self):
        ids = looking.draft_ids(self.archive, DraftQuery())
        return looking.some_drafts(self.archive, tuple(ids))

    def _draft(self, *stages):
        found = [each for each in self._drafts() if not stages or each.stage in stages]
        return self.random.choice(found or self._drafts())

    def _text(self, draft):
        return writing.open_draft(self.archive, draft.id).revision.text

    def _issue(self, *states):
        found = looking.issues(self.archive, states)
        return self.random.choice(found) if found else self.office.plan()

    def _event(self):
        found = urgent_looking.open_events(self.archive).events
        return self.random.choice(found) if found else self._an_event()

    def _an_event(self):
        known = urgent.Known("大坪村山体滑坡", unit_id="qinghe", event_at="2026-11-20T09:00")
        return urgent.register_event(self.archive, known, urgent.Came(Way.TELEPHONE), actor=self._editor(), at=self.at)

    def _editor(self):
        return self.random.choice((self.office.editor, self.office.other_editor))

    def _does(self, **more):
        return {"actor": self._who(), "at": self.at} | more

    def _edits(self):
        return self._does(actor=self._editor())

    def writes_down(self):
        self.office.draft(self.random.choice(("青禾镇备耕", "石桥镇治水", "河湖长制")), self._words(),
                          self.random.choice(("qinghe", "baishi", None)))

    def takes_in_a_batch(self):
        batch = intake.begin_batch(self.archive, ("a.txt",), **self._edits())
        words = self._words() + str(self.random.randrange(9))
        incoming = Incoming("a.txt", words.encode(), hashlib.sha256(words.encode()).hexdigest(), a_text("来稿", words))
        place = Place("ban@yunxi.example", "INBOX/信息", 1, self.random.randrange(50))
        came = intake.Came("a.txt", Source.MAIL, batch.id, words.encode(), place, origin="/in/a.txt")
        intake.take_in(self.archive, (Opened("a.txt", incoming),), came, **self._edits())
        intake.end_batch(self.archive, batch.id)
        if self.random.random() < 0.3:
            undoing.take_back(self.archive, batch.id, **self._edits())

    def passes_over_a_mail(self):
        doors.pass_over(self.archive, Place("a@b.example", "x", 1, self.random.randrange(9)), 10, **self._edits())
        doors.put_settings(self.archive, Doors(), **self._edits())

    def takes_a_call(self):
        report = PhoneReport(self.at, "李明轩", "0000-1234501", title="来电", place="大坪村", nature=self._words())
        intake.take_call(self.archive, report, self._draft().facts, **self._edits())

    def takes_over_a_revised_text(self):
        first = self._draft()
        text = self._text(first)
        with self.archive.writing() as work:
            part = intake.new_draft(work, text, first.facts, self.office.editor, self.at, revises=first.id)
        undoing.take_over(self.archive, first, part, **self._edits())

    def says_they_are_no_duplicates(self):
        resembling.not_duplicates(self.archive, self._draft().id, self._draft().id, **self._edits())

    def goes_forward(self):
        draft = self._draft(*FORWARD)
        step, who = FORWARD.get(draft.stage, (Step.SUBMIT, "chen"))
        signing.take_step(self.archive, draft, step, actor=actor(who), at=self.at)

    def goes_all_the_way(self):
        draft = self._draft(*FORWARD)
        while draft.stage in FORWARD:
            step, who = FORWARD[draft.stage]
            draft = signing.take_step(self.archive, draft, step, actor=actor(who), at=self.at)
        issue = self._issue(IssueState.PLANNED)
        assembly.place(self.archive, issue, draft.id, draft.facts.section or "工作动态", 9, **self._edits())

    goes_with_the_others = comes_in_time = goes_all_the_way

    def takes_any_step(self):
        draft, who = self._draft(*FORWARD, Stage.APPROVED, Stage.PLACED), self._who()
        open_ones = sorted(open_steps(draft.stage, who) - {Step.PLACE, Step.TAKE_OUT, Step.MERGE, Step.PUBLISH})
        signing.take_step(self.archive, draft, self.random.choice(open_ones or [Step.EDIT]), reason="须核实",
                          **self._does(actor=who))

    def signs_unusually(self):
        signing.take_step(
            self.archive, self._draft(Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING), self.random.choice(
                (Step.REVIEW, Step.APPROVE, Step.ENDORSE)), reason="出差", bypass=self.random.random() < 0.5,
            acting_for=self.random.choice(("", "zhou", "he", "gao")), **self._does())

    def saves_a_text(self):
        draft = self._draft()
        writing.save_text(self.archive, draft, a_text(draft.title, self._words(), self._words()), **self._edits())

    def keeps_typing_safe(self):
        draft = self._draft()
        writing.keep_working_copy(self.archive, draft, a_text(draft.title, "没写完"), **self._edits())

    def restores(self):
        draft = self._draft()
        first = writing.open_draft(self.archive, draft.id).original
        writing.restore(self.archive, draft, first.id, **self._edits())

    def corrects_facts(self):
        draft, pick = self._draft(), self.random.choice
        facts = replace(draft.facts, section=pick(("", "工作动态", "经验交流")), journal_id=pick(("", "kuaibao")),
                        important=pick((False, False, True)), urgency=pick(list(Urgency)), phone=pick(("", "0")),
                        correspondent=pick(("", "李明轩")), unit_id=pick(("qinghe", "baishi")))
        writing.save_facts(self.archive, draft, facts, **self._edits())
        writing.accept_guesses(self.archive, self._draft(), **self._edits())

    def merges(self):
        signing.merge(self.archive, self._draft(Stage.RECEIVED, Stage.EDITING), (self._draft(),),
                      with_texts=self.random.random() < 0.5, **self._edits())

    def unmerges(self):
        signing.unmerge(self.archive, self._draft(Stage.MERGED), **self._edits())

    def replaces_and_undoes(self):
        wanted = replacing.Wanted("万", "千")
        met = replacing.look_through(self.archive, wanted, issue_id=self._issue().id, actor=self.office.editor)
        done = replacing.replace_all(
            self.archive, [replacing.Chosen(each.draft, each.spots) for each in met], wanted, **self._edits())
        replacing.undo_replacing(self.archive, done, **self._edits())

    def takes_a_marked_file(self):
        draft, words = self._draft(), f"标记{self.random.random()}".encode()
        incoming = Incoming("花脸.docx", words, hashlib.sha256(words).hexdigest(), a_text(draft.title, self._words()))
        returned = marking.judge(self.archive, draft.id, incoming)
        marking.take_marks(self.archive, draft, returned, incoming, name="高远山改", **self._edits())

    def plans(self):
        assembly.plan_issue(self.archive, self.random.choice(("kuaibao", "zhuanbao")), TODAY, **self._edits())

    def places(self):
        draft = self._draft(Stage.APPROVED)
        assembly.place(self.archive, self._issue(IssueState.PLANNED), draft.id,
                       draft.facts.section or "工作动态", 0, **self._edits())

    places_again = places_another = places

    def takes_out(self):
        issue = self._issue(IssueState.PLANNED)
        for item in issue.items[:1]:
            assembly.take_out(self.archive, issue, item.draft_id, **self._edits())

    def arranges(self):
        issue = self._issue(IssueState.PLANNED)
        if issue.items:
            assembly.arrange(self.archive, issue.id, issue.items, issue.items[::-1], **self._edits())

    def rewrites_note_and_day(self):
        issue = assembly.rewrite_note(
            self.archive, self._issue(IssueState.PLANNED), self.random.choice(("", "编者按")), **self._edits())
        assembly.move_day(self.archive, issue, TODAY + timedelta(days=self.random.randrange(3)), **self._edits())

    def signs_and_prints_an_issue(self):
        issue = self._issue(IssueState.PLANNED)
        seen = looking.board(self.archive, issue.id).content
        issue = assembly.sign_issue(self.archive, issue, seen=seen, actor=self.office.secretary, at=self.at)
        if self.random.random() < 0.2:
            issue = assembly.unsign_issue(self.archive, issue, actor=self.office.secretary, at=self.at)
        frozen = publishing.freeze(self.archive, issue, **self._edits()).issue
        if self.random.random() < 0.3:
            publishing.thaw(self.archive, frozen, reason="没有纸", **self._edits())
        else:
            printed = publishing.record(self.archive, frozen, self._words().encode(), 1, **self._edits())
            assert publishing.file_of(self.archive, printed)

    prints_an_issue = prints_another = signs_and_prints_an_issue

    def signs_on_paper(self):
        draft = self._draft(Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING)
        sheet = paper.print_sheet(self.archive, draft, **self._edits()).sheet
        slip = paper.look_up(self.archive, sheet.code)
        signer = self.random.choice(("zhou", "he", "张县长"))
        for _ in range(self.random.choice((1, 1, 2))):  # the second time it is another step, or refused
            paper.record_paper(self.archive, sheet.code, slip.step, signer=signer, day=office_day(self.at),
                               scan=b"%PDF-" + self._words().encode(), **self._edits())

    signs_more_on_paper = signs_on_paper

    def signs_an_issue_on_paper(self):
        sheet = paper.print_issue_sheet(self.archive, self._issue(IssueState.PLANNED).id, **self._edits()).sheet
        paper.record_paper(self.archive, sheet.code, Step.APPROVE, signer="he", day=office_day(self.at), scan=None,
                           **self._edits())

    def notes_something(self):
        draft = self._draft()
        words = plain(self._text(draft))
        made = annotating.add_note(self.archive, draft.id, anchor_at(words, 0, 2), "请核实", **self._edits())
        annotating.resolve_note(self.archive, made.id, **self._edits())

    def moves_notes(self):
        found = annotating.notes_on(self.archive, self._draft().id)
        annotating.move_notes(self.archive, [(each.id, each.anchor) for each in found], actor=self.office.editor)

    def keeps_a_phrase(self):
        annotating.put_phrase(self.archive, Phrase("", self._words(), ""), **self._edits())
        for each in annotating.phrases(self.archive)[:1]:
            annotating.drop_phrase(self.archive, each.id, **self._edits())

    def teaches_the_check(self):
        proofing.add_words(self.archive, [f"词{self.random.randrange(5)}/"], **self._edits())
        proofing.drop_words(self.archive, [f"词{self.random.randrange(5)}/"], **self._edits())
        ignored = Ignored("S01", "2/3", self.random.choice(("", self._draft().id)), "1/", "/4")
        proofing.ignore(self.archive, ignored, **self._edits())
        proofing.heed(self.archive, ignored, **self._edits())
        proofing.switch(self.archive, Switched("S05", self.random.random() < 0.5), **self._edits())

    def asks_for_figures(self):
        proofing.put_on_figures(self.archive, self.random.choice(list(OnFigures)), actor=self.office.secretary,
                                at=self.at)

    def checks_figures(self):
        draft = self._draft()
        anchors = [each.anchor for each in figures_in(self._text(draft))]
        made = checking_figures.check_figures(self.archive, draft.id, anchors, "电话核实", **self._edits())
        if self.random.random() < 0.3:
            checking_figures.uncheck_figures(self.archive, draft.id, [each.id for each in made], **self._edits())

    def goes_on_with_an_event(self):
        event, came = self._an_event(), urgent.Came(Way.WRITING, draft_id=self._draft().id)
        event = urgent.add_report(self.archive, event, came, **self._edits())
        event = urgent.mark_shown(self.archive, event, "高远山", **self._edits())
        event = urgent.judge_event(self.archive, event, self.random.choice(list(Severity)), "研判", **self._edits())
        urgent_special.make_special(self.archive, event, **self._edits())

    def ends_an_event(self):
        event = urgent.void_event(self.archive, self._event(), "误报", **self._edits())
        urgent.reopen_event(self.archive, event, "再报", **self._edits())

    def finds_a_fault(self):
        fault = urgent_faults.enter_fault(
            self.archive, urgent_faults.Found(FaultKind.LATE, "qinghe", "迟报3小时"), **self._edits())
        urgent_faults.withdraw_fault(self.archive, fault.id, "核实无误", **self._edits())

    def enters_an_instruction(self):
        given = Given("张县长", Level.COUNTY, TODAY, "请抓紧落实。")
        made = instructing.register(self.archive, On(self._draft().id), given,
                                    (instructing.Sheet("批.jpg", self._words().encode()),), **self._edits())
        made = instructing.assign(self.archive, made, (Responsible("青禾镇", "qinghe"),), None, **self._edits())
        instructing.close(self.archive, made, "已落实", TODAY, **self._edits())

    def reads_what_is_marked(self):
        reading_marked.note_reading(self.archive, [self._draft().id], **self._edits())

    def takes_something_out_of_the_house(self):
        exporting.note_export(self.archive, exporting.Export.CIRCULAR, "通报.docx", "ab", **self._edits())

    def sits_down_and_changes_the_password(self):
        id = self.random.choice(("lin", "guan"))
        seats.sign_in(self.archive, id, "", at=self.at)
        with pytest.raises(Refused):
            seats.sign_in(self.archive, id, "错", at=self.at)
        seats.sign_in(self.archive, id, "", at=self.at)
        seats.sign_out(self.archive, actor=actor(id), at=self.at)

    def runs_the_office(self):
        admin = self.random.choice((self.office.admin, self._who()))
        with self.archive.reading() as work:
            lin, settings, journal = work.people.get("lin"), work.people.office(), work.journals.get("kuaibao")
        roles = self.random.choice((frozenset({RoleName.EDITOR}), frozenset({RoleName.EDITOR, RoleName.REVIEWER})))
        does = {"actor": admin, "at": self.at}
        office_deeds.put_person(self.archive, replace(lin, roles=roles, active=self.random.random() < 0.8), **does)
        office_deeds.change_office(self.archive, replace(settings, idle_minutes=self.random.randrange(1, 9)), **does)
        journals.set_levels(self.archive, journal, self.random.choice(list(Levels)), **does)

    def resets_a_password(self):
        seats.reset_password(self.archive, "lin", "", actor=self.office.admin, at=self.at)
        seats.sign_in(self.archive, "lin", "", at=self.at)

    def _try_something(self):
        name = self.random.choice(self.deeds)
        self.at += timedelta(minutes=self.random.choice((1, 1, 5, 60, -30)))
        before = self._stands()
        try:
            getattr(self, name)()
            self.done.append(name)
        except Refused:
            pass
        rows, lines = self._stands()
        if rows != before[0]:
            new = lines[len(before[1]):]
            assert new, name
            assert name in QUIET or all(line.who and line.deed != "upkeep" for line in new), (name, new)

    def _stands(self):
        with self.archive.reading() as work:
            rows = tracing.total(self.archive._db)
            count = work.log.head().seq
            return rows, work.log.lines(range(1, count + 1))


@pytest.mark.parametrize("seed", range(2))
def test_a_long_year_of_everything_leaves_nothing_to_find(seed):
    year = Year(seed)
    for number in range(DEEDS):
        year._try_something()
        if number % BETWEEN == 0:
            assert verify(year.archive) == []
    assert verify(year.archive) == []
    assert year.archive.problems() == []
    assert len(set(year.done)) > 30
    year.archive.close()
