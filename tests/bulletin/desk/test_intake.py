"""What came in is complete, kept untouched, and accounted for: line by line, draft by draft."""

from dataclasses import replace
from hashlib import sha256

import pytest
from builders import NOON, a_text, facts_of, take_in_one

from bulletin.archive import DraftQuery
from bulletin.batches import BatchState, Result
from bulletin.credit.facts import FactKind, Level
from bulletin.desk import facts, instructing, intake, looking, signing, undoing, writing
from bulletin.desk.facts import Told
from bulletin.desk.intake import Came
from bulletin.desk.noting import note, office_day
from bulletin.desk.rereading import reread
from bulletin.desk.resembling import not_duplicates
from bulletin.desk.verifying import verify
from bulletin.drafts import Facts, Source
from bulletin.errors import Conflict, Reason, Refused, Unreadable
from bulletin.instructions.instruction import Given, On
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Basis, Kind, Letter, Opened
from bulletin.intake.mail.mailbox import Place
from bulletin.people import Actor, RoleName
from bulletin.phone import PhoneReport
from bulletin.text import plain
from bulletin.twins import Alike
from bulletin.workflow import Stage, Step

CALM = "青禾镇春耕备耕进展顺利\n青禾镇抢抓农时，组织干部下村入户，全镇整地2万亩，备足化肥1200吨，检修农机300台。"
QUIET = "本周情况\n一切正常，没有需要报告的事项。"
RIVER = "上周情况\n整治河道三公里，清运垃圾十吨。"
WARM = CALM.replace("300台", "320台")


def read(name, words):
    return read_bytes(name, words.encode())


def arrived(office, name, words, **how):
    return take_in_one(office.archive, read(name, words), path=name, actor=office.editor, at=NOON, **how)


def mailed(office, name, words, message_id="m1@qinghe", sender="qh@example.cn", mail="一封"):
    letter = Letter(sender, "青禾镇信息员", "报送信息", message_id, NOON, sha256(mail.encode()).hexdigest())
    return take_in_one(office.archive, replace(read(name, words), letter=letter), path=name, actor=office.editor,
                       at=NOON, source=Source.MAIL, mail=b"raw")


def draft_of(office, line):
    return looking.some_drafts(office.archive, (line.draft_id,))[0]


class TestTheLadder:
    def test_the_same_bytes_are_never_a_second_draft(self, office):
        first = arrived(office, "a.txt", CALM)
        again = arrived(office, "b.txt", CALM)
        assert (again.result, again.draft_id) == (Result.ALREADY_HERE, first.draft_id)

    def test_the_same_words_in_other_bytes_are_taken_in_and_told(self, office):
        first = arrived(office, "a.txt", CALM)
        again = arrived(office, "b.txt", CALM.replace("，", "， ") + "\n")
        assert again.result is Result.IMPORTED_WITH_WARNINGS
        assert again.other_id == first.draft_id
        assert Kind.SAME_TEXT in {each.kind for each in again.warnings}

    def test_where_the_other_was_printed_is_told(self, office):
        first = draft_of(office, arrived(office, "a.txt", CALM))
        office.published(office.agreed(first))
        again = arrived(office, "b.txt", f"{CALM}\n\n")
        assert again.printed == "《信息快报》第51期"
        assert "《信息快报》第51期" in next(each.detail for each in again.warnings if each.kind is Kind.SAME_TEXT)

    def test_much_the_same_words_are_told_with_how_much(self, office):
        first = arrived(office, "a.txt", CALM)
        again = arrived(office, "b.txt", WARM)
        warning = next(each for each in again.warnings if each.kind is Kind.SIMILAR)
        assert again.other_id == first.draft_id
        assert 90 <= warning.count < 100

    def test_the_same_title_of_a_unit_within_30_days_is_told(self, office):
        arrived(office, "青禾镇-1.txt", f"本周重点工作情况\n{CALM}")
        again = arrived(office, "青禾镇-2.txt", (
            "本周重点工作情况\n我镇昨日举行防汛演练，三百名群众参加，全程四十分钟。河道清淤同日完成，清运淤泥两千方。"))
        assert Kind.SAME_TITLE in {each.kind for each in again.warnings}

    def test_who_says_they_are_no_duplicates_is_not_told_again(self, office):
        first = arrived(office, "a.txt", CALM)
        again = arrived(office, "b.txt", WARM)
        assert [each.other.id for each in looking.alike(office.archive, again.draft_id)] == [first.draft_id]
        assert looking.alike(office.archive, first.draft_id)[0].twin.alike is Alike.SIMILAR
        not_duplicates(office.archive, first.draft_id, again.draft_id, actor=office.editor, at=NOON)
        assert looking.alike(office.archive, again.draft_id) == looking.alike(office.archive, first.draft_id) == []

    def test_two_texts_that_have_nothing_in_common_are_not_told(self, office):
        arrived(office, "a.txt", CALM)
        assert not arrived(office, "b.txt", "县气象局发布暴雨橙色预警\n受低涡影响，今晚到明天我县有大到暴雨。").other_id


class TestARevisedText:
    def test_the_same_message_with_other_bytes_revises_the_first(self, office):
        first = mailed(office, "稿.txt", CALM)
        second = mailed(office, "稿.txt", WARM, mail="又一封")
        assert (second.result, second.other_id) == (Result.REVISED, first.draft_id)
        assert draft_of(office, second).revises == first.draft_id

    def test_a_third_revises_the_first_too(self, office):
        first = mailed(office, "稿.txt", CALM)
        mailed(office, "稿.txt", WARM, mail="又一封")
        assert draft_of(office, mailed(office, "稿.txt", WARM + "另讯。", mail="第三封")).revises == first.draft_id

    def test_of_two_attachments_the_one_of_that_name_is_revised(self, office):
        mailed(office, "甲.txt", "甲稿标题在此\n甲稿正文，说的是一件事情。")
        second = mailed(office, "乙.txt", CALM)
        assert second.result is not Result.REVISED
        assert mailed(office, "乙.txt", WARM, mail="又一封").other_id == second.draft_id

    def test_a_message_id_used_by_another_sender_or_for_another_matter_revises_nothing(self, office):
        mailed(office, "稿.txt", CALM)
        assert mailed(office, "稿.txt", WARM, mail="又一封", sender="bs@example.cn").result is not Result.REVISED
        assert mailed(office, "另稿.txt", RIVER, mail="第三封").result is not Result.REVISED

    def test_one_of_a_draft_that_was_taken_back_revises_what_is_left(self, office):
        batch = intake.begin_batch(office.archive, (), actor=office.editor, at=NOON)
        arrived(office, "稿.txt", CALM, origin="/来稿/稿.txt", batch_id=batch.id)
        second = arrived(office, "稿.txt", WARM, origin="/来稿/稿.txt")
        undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON)
        assert arrived(office, "稿.txt", CALM, origin="/来稿/稿.txt").other_id == second.draft_id

    def test_one_that_has_sources_of_its_own_is_not_taken_over(self, office):
        first, revised = (draft_of(office, mailed(office, "稿.txt", words, mail=words)) for words in (CALM, WARM))
        signing.merge(office.archive, revised, (office.draft("乙稿标题", "乙稿正文。"),), actor=office.editor, at=NOON)
        with pytest.raises(Refused) as refused:
            undoing.take_over(office.archive, first, office.current(revised), actor=office.editor, at=NOON)
        assert refused.value.reason is Reason.STEP_NOT_OPEN

    def test_one_that_took_a_revised_text_over_can_still_be_merged(self, office):
        first, revised = (draft_of(office, mailed(office, "稿.txt", words, mail=words)) for words in (CALM, WARM))
        saved = undoing.take_over(office.archive, first, revised, actor=office.editor, at=NOON)
        whole = office.draft("全县春耕形势", "各地进展顺利。")
        assert signing.merge(office.archive, whole, (saved,), actor=office.editor, at=NOON)

    def test_a_file_from_the_same_place_with_a_like_text_is_revised(self, office):
        first = arrived(office, "稿.txt", CALM, origin="/来稿/稿.txt")
        assert arrived(office, "稿.txt", WARM, origin="/来稿/稿.txt").other_id == first.draft_id

    def test_a_file_from_the_same_place_on_another_matter_is_not(self, office):
        arrived(office, "稿.txt", CALM, origin="/来稿/稿.txt")
        other = arrived(office, "稿.txt", "县气象局发布暴雨预警\n今晚到明天我县有大到暴雨。", origin="/来稿/稿.txt")
        assert other.result is not Result.REVISED

    def test_taken_over_it_is_the_first_drafts_newest_text_and_no_second_source(self, office):
        first, revised = (draft_of(office, mailed(office, "稿.txt", words, mail=words)) for words in (CALM, WARM))
        saved = undoing.take_over(office.archive, first, revised, actor=office.editor, at=NOON)
        file = looking.draft_file(office.archive, saved.id)
        assert plain(file.revisions[-1].text) == WARM
        assert file.revisions[-1].name == "修订稿"
        assert draft_of(office, replace_id(revised)).stage is Stage.MERGED
        office.published(office.agreed(saved))
        adopted = facts_of(office.archive, FactKind.ADOPTED)
        assert [(each.draft_id, each.mode.value, each.sources) for each in adopted] == [(first.id, "single", 1)]
        assert [each.draft_id for each in facts_of(office.archive, FactKind.SUBMITTED)] == [first.id]

    def test_it_is_not_taken_over_by_another_draft(self, office):
        first, revised = (draft_of(office, mailed(office, "稿.txt", words, mail=words)) for words in (CALM, WARM))
        other = office.draft()
        with pytest.raises(Refused) as refused:
            undoing.take_over(office.archive, other, revised, actor=office.editor, at=NOON)
        assert refused.value.reason is Reason.UNKNOWN
        assert draft_of(office, replace_id(first)).version == first.version


def replace_id(draft):
    """Return something that has a draft's id where a line has it."""
    return type("Line", (), {"draft_id": draft.id})


class TestABatch:
    def test_its_lines_are_written_with_their_drafts(self, office):
        batch = intake.begin_batch(office.archive, ("a.txt", "b.docx"), actor=office.editor, at=NOON)
        arrived(office, "a.txt", CALM, batch_id=batch.id)
        kept = looking.batch(office.archive, batch.id)
        assert (kept.state, kept.left, [line.path for line in kept.arrivals]) == (
            BatchState.UNDER_WAY, ("b.docx",), ["a.txt"])
        assert kept.can_go_on

    def test_what_cannot_be_opened_is_a_line_too(self, office):
        batch = intake.begin_batch(office.archive, ("b.docx",), actor=office.editor, at=NOON)
        intake.refuse(office.archive, Came("b.docx", batch_id=batch.id), Unreadable(Reason.DAMAGED),
                      actor=office.editor, at=NOON)
        ended = intake.end_batch(office.archive, batch.id)
        assert [(line.path, line.reason) for line in ended.arrivals] == [("b.docx", "damaged")]
        assert ended.state is BatchState.DONE

    def test_one_thing_with_several_inside_is_kept_whole_or_not_at_all(self, office, monkeypatch):
        good = Opened("包.zip/一.txt", read("一.txt", CALM))
        broken = Opened("包.zip/二.txt", replace(read("二.txt", WARM), sha256="x", original=None))
        with pytest.raises(TypeError):
            intake.take_in(office.archive, (good, broken), Came("包.zip"), actor=office.editor, at=NOON)
        assert looking.draft_ids(office.archive, DraftQuery()) == []

    def test_a_mail_is_marked_as_taken_with_what_it_brought(self, office):
        place = Place("xx@mail:993", "INBOX", 7, 12)
        letter = Letter("qh@example.cn", "", "报送", "m@x", NOON, "1" * 64)
        opened = Opened("信.eml/稿.txt", replace(read("稿.txt", CALM), letter=letter))
        mail = b"Message-ID: <m@x>\r\n\r\nbody"
        line, = intake.take_in(office.archive, (opened,), Came("信.eml", Source.MAIL, mail=mail, place=place),
                               actor=office.editor, at=NOON)
        assert line.path == "信.eml/稿.txt"
        with office.archive.reading() as work:
            assert work.doors.seen("xx@mail:993", "INBOX", 7) == {12}
            assert work.submissions.bytes_of(sha256(mail).hexdigest()) == mail
            kept = work.submissions.get(work.drafts.get(line.draft_id).submission_id)
        assert (kept.source, kept.letter) == (Source.MAIL, letter)

    def test_tracked_changes_that_are_kept_make_two_revisions(self, office):
        incoming = replace(read("稿.txt", WARM), before=read("稿.txt", CALM).text)
        draft = draft_of(office, take_in_one(office.archive, incoming, path="稿.txt", actor=office.editor, at=NOON))
        revisions = looking.draft_file(office.archive, draft.id).revisions
        assert [plain(each.text) for each in revisions] == [CALM, WARM]
        assert (draft.revision_number, revisions[1].name) == (2, "接受修订")


class TestTakingBack:
    def batch(self, office, *words):
        batch = intake.begin_batch(office.archive, (), actor=office.editor, at=NOON)
        lines = [arrived(office, f"{number}.txt", each, batch_id=batch.id) for number, each in enumerate(words)]
        intake.end_batch(office.archive, batch.id)
        return batch, lines

    def test_what_nobody_worked_on_goes_and_is_found_nowhere(self, office):
        batch, _ = self.batch(office, CALM)
        taken = undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON)
        assert [draft.stage for draft in taken.gone] == [Stage.TAKEN_BACK]
        assert looking.draft_ids(office.archive, DraftQuery()) == []
        assert looking.search(office.archive, "春耕").count == 0
        assert taken.batch.state is BatchState.UNDONE

    def test_the_same_file_comes_in_anew(self, office):
        batch, _ = self.batch(office, CALM)
        undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON)
        again = arrived(office, "0.txt", CALM)
        assert again.result is not Result.ALREADY_HERE
        assert not again.other_id

    def test_what_somebody_worked_on_stays(self, office):
        batch, lines = self.batch(office, CALM, "另一篇稿件的标题\n另一篇稿件的正文，内容完全不同。")
        signing.take_step(office.archive, draft_of(office, lines[0]), Step.EDIT, actor=office.editor, at=NOON)
        taken = undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON)
        assert [draft.id for draft in taken.stay] == [lines[0].draft_id]

    def test_what_stands_in_a_register_stays_until_that_is_withdrawn(self, office):
        own = {"actor": office.editor, "at": NOON}
        batch, (line,) = self.batch(office, CALM)
        told = Told(FactKind.FORWARDED, office_day(NOON), draft_id=line.draft_id, level=Level.CITY)
        fact = facts.enter_fact(office.archive, told, **own)
        given = Given("李县长", Level.COUNTY, office_day(NOON), "很好。")
        instruction = instructing.register(office.archive, On(draft_id=line.draft_id), given, **own)
        assert undoing.take_back(office.archive, batch.id, **own).gone == ()
        facts.withdraw_fact(office.archive, fact.id, "登错", **own)
        with office.archive.writing() as work:
            note(work, office.editor, NOON, "take_in")
            work.submissions.save_batch(batch)
        assert undoing.take_back(office.archive, batch.id, **own).gone == ()
        instructing.withdraw(office.archive, instruction, "登错", **own)
        with office.archive.writing() as work:
            note(work, office.editor, NOON, "take_in")
            work.submissions.save_batch(batch)
        gone, = undoing.take_back(office.archive, batch.id, **own).gone
        assert gone.id == line.draft_id

    def test_one_that_was_taken_back_can_be_taken_up_again_and_is_found(self, office):
        batch, _ = self.batch(office, CALM)
        gone, = undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON).gone
        signing.take_step(office.archive, gone, Step.REOPEN, actor=office.editor, at=NOON)
        assert looking.search(office.archive, "春耕").count == 1

    def test_twice_is_refused(self, office):
        batch, _ = self.batch(office, CALM)
        undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON)
        with pytest.raises(Refused) as refused:
            undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON)
        assert refused.value.reason is Reason.UNDONE

    def test_it_counts_for_nobody(self, office):
        batch, _ = self.batch(office, CALM)
        undoing.take_back(office.archive, batch.id, actor=office.editor, at=NOON)
        assert facts_of(office.archive, FactKind.SUBMITTED) == []


class TestGuesses:
    def test_each_fact_says_what_it_rests_on_until_somebody_confirms(self, office):
        line = arrived(office, "稿.txt", f"{CALM}\n（青禾镇 李明轩）")
        draft = draft_of(office, line)
        assert {each.field: each.basis for each in draft.guesses}["unit"] is Basis.CREDIT
        assert {each.field: each.basis for each in draft.guesses}["phone"] is Basis.LISTED
        assert writing.accept_guesses(office.archive, draft, actor=office.editor, at=NOON).guesses == ()

    def test_a_corrected_fact_is_no_guess_any_more(self, office):
        draft = draft_of(office, arrived(office, "稿.txt", f"{CALM}\n（青禾镇 李明轩）"))
        saved = writing.save_facts(office.archive, draft, replace(draft.facts, unit_id="baishi"), actor=office.editor,
                                   at=NOON)
        assert "unit" not in {each.field for each in saved.guesses}
        assert "correspondent" in {each.field for each in saved.guesses}

    def test_a_name_is_learned_from_a_correction(self, office):
        draft = draft_of(office, arrived(office, "1.txt", f"报送单位：河湾示范区\n{CALM}"))
        assert draft.facts.unit_id is None
        writing.save_facts(office.archive, draft, replace(draft.facts, unit_id="baishi"), actor=office.editor, at=NOON)
        again = draft_of(office, arrived(office, "2.txt", "报送单位：河湾示范区\n示范区项目开工\n十个项目集中开工。"))
        assert again.facts.unit_id == "baishi"
        assert {each.field: each.basis for each in again.guesses}["unit"] is Basis.LEARNED

    def test_a_sender_is_learned_from_a_correction(self, office):
        draft = draft_of(office, mailed(office, "1.txt", QUIET, "m1@x", "QH@example.cn"))
        writing.save_facts(office.archive, draft, replace(draft.facts, unit_id="qinghe"), actor=office.editor, at=NOON)
        again = draft_of(office, mailed(office, "2.txt", RIVER, "m2@x", "qh@example.cn"))
        assert again.facts.unit_id == "qinghe"
        assert {each.field: each.basis for each in again.guesses}["unit"] is Basis.SENDER

    def test_what_the_text_states_goes_before_who_sent_it(self, office):
        draft = draft_of(office, mailed(office, "1.txt", QUIET, "m1@x"))
        writing.save_facts(office.archive, draft, replace(draft.facts, unit_id="qinghe"), actor=office.editor, at=NOON)
        again = draft_of(office, mailed(office, "2.txt", "报送单位：白石乡\n上周情况\n整治河道三公里。", "m2@x"))
        assert again.facts.unit_id == "baishi"


    def test_a_units_own_name_is_never_taught_to_mean_another(self, office):
        draft = draft_of(office, arrived(office, "1.txt", CALM))
        writing.save_facts(office.archive, draft, replace(draft.facts, unit_id="baishi"), actor=office.editor, at=NOON)
        again = draft_of(office, arrived(office, "2.txt", f"报送单位：青禾镇\n{RIVER}"))
        assert again.facts.unit_id == "qinghe"


class TestRereading:
    def test_another_reading_becomes_the_next_revision(self, office):
        draft = draft_of(office, arrived(office, "稿.txt", CALM))
        saved = reread(office.archive, draft, read("稿.txt", WARM), name="换编码", actor=office.editor, at=NOON)
        assert looking.draft_file(office.archive, saved.id).revisions[-1].name == "换编码"

    def test_it_does_not_overwrite_what_somebody_else_wrote(self, office):
        draft = draft_of(office, arrived(office, "稿.txt", CALM))
        writing.save_text(office.archive, draft, a_text("新标题", "新正文。"), actor=office.other_editor, at=NOON)
        with pytest.raises(Conflict):
            reread(office.archive, draft, read("稿.txt", WARM), name="换编码", actor=office.editor, at=NOON)


class TestACall:
    def test_it_is_kept_field_by_field_and_becomes_a_draft(self, office):
        report = PhoneReport(NOON, "青禾镇 王值班", "2026-11-20T09:10", "青禾镇河东村", "山体滑坡", "约300立方米",
                             measures="已转移群众12人")
        draft = intake.take_call(office.archive, report, Facts("qinghe"), actor=office.editor, at=NOON)
        assert looking.phone_report(office.archive, draft.id) == report
        text = plain(looking.draft_file(office.archive, draft.id).revisions[0].text)
        assert "11月20日9时10分，青禾镇河东村发生山体滑坡，约300立方米。" in text
        assert "已转移群众12人。" in text

    def test_a_call_of_which_nothing_was_written_down_is_refused(self, office):
        with pytest.raises(Refused) as refused:
            intake.take_call(office.archive, PhoneReport(NOON), Facts(), actor=office.editor, at=NOON)
        assert refused.value.reason is Reason.TEXT_EMPTY


class TestVerifying:
    def test_a_sound_archive_has_no_flaw(self, office):
        arrived(office, "a.txt", CALM)
        office.published(office.approved())
        assert verify(office.archive) == []

    def test_changed_and_missing_bytes_are_found(self, office):
        kept = [read(name, words) for name, words in (("a.txt", CALM), ("b.txt", RIVER))]
        for each in kept:
            take_in_one(office.archive, each, path=each.name, actor=office.editor, at=NOON)
        db = office.archive._db
        db.conn.set_authorizer(None)
        db.execute("DROP TRIGGER blob_never_changes")
        db.execute("DROP TRIGGER blob_never_goes")
        db.execute("UPDATE blob SET data = x'00' WHERE sha256 = ?", [kept[0].sha256])
        db.execute("DELETE FROM blob WHERE sha256 = ?", [kept[1].sha256])
        db.commit()
        assert {(flaw.kind, flaw.where) for flaw in verify(office.archive)} == {
            ("state_differs", "log"), ("guards_changed", ""),
            ("bytes_changed", kept[0].sha256), ("bytes_missing", kept[1].sha256)}


def test_only_an_editor_takes_in(office):
    with pytest.raises(Refused) as refused:
        intake.take_in(office.archive, (), Came("a"), actor=Actor("x", "某", frozenset({RoleName.ADMIN})), at=NOON)
    assert refused.value.reason is Reason.ROLE_MISSING
