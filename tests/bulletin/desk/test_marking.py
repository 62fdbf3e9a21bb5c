"""A draft goes out with its changes, is marked by a leader, and comes back as the next version."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest
from builders import NOON
from leader import Leader, w

from bulletin.desk import annotating, looking, marking, writing
from bulletin.desk.marking import Base, Fit
from bulletin.errors import Conflict, Reason, Refused
from bulletin.intake.door import read_incoming
from bulletin.intake.incoming import Changes, Wish
from bulletin.notes import anchor_at
from bulletin.text import Cell, Paragraph, Picture, Role, Table, paragraph, plain
from bulletin.workflow import Stage

LAYOUT = Path(__file__).parents[3] / "resources" / "layouts" / "gongwen.toml"
LATER = NOON + timedelta(hours=5)
FIRST = (
    paragraph("青禾镇春耕备耕工作进展顺利", Role.TITLE),
    paragraph("青禾镇抢抓农时，全镇整地2万亩，完成计划的68%。"),
    paragraph("镇里成立了3个工作专班，逐村逐户上门指导。"),
    paragraph("下一步，将继续抓好春管。"),
)
RESAVED = Path(__file__).parent / "saved_again_by_libreoffice.docx"  # ONE to OTHER, opened and saved
ONE = (*FIRST[:1], paragraph("一、主要做法", Role.LEVEL1), *FIRST[1:], paragraph("（青禾镇  李明轩）", Role.CREDIT))
OTHER = (
    FIRST[0],
    paragraph("镇里成立了4个工作专班，逐村逐户上门指导。"),
    FIRST[1],
    Table(((Cell("乡镇"), Cell("整地（万亩）")), (Cell("青禾镇"), Cell("2.3")))),
    paragraph("一、下步打算", Role.LEVEL1),
    paragraph("继续抓好春管。"),
)
SECOND = (*FIRST[:1], paragraph("青禾镇抢抓农时，全镇整地2.3万亩，完成计划的76%。"), *FIRST[2:])


@pytest.fixture
def draft(office):
    return office.save(office.save(office.draft(), FIRST), SECOND, office.other_editor)


@pytest.fixture
def sent(office, draft, tmp_path):
    """The draft as it went out to be marked: the changes since the version before."""
    return send(office, draft, tmp_path / "花脸稿.docx")


def send(office, draft, path, base=Base.PREVIOUS):
    going = marking.outgoing(office.archive, draft.id, base, actor=office.editor, at=NOON)
    marking.write_outgoing(going, LAYOUT, path)
    return path


def read(path):
    return read_incoming(path, Wish(marks=True))


def judge(office, draft, path):
    return marking.judge(office.archive, draft.id, read(path))


def take(office, draft, path, actor=None):
    incoming = read(path)
    returned = marking.judge(office.archive, draft.id, incoming)
    return marking.take_marks(office.archive, draft, returned, incoming, name="领导批改：王建国",
                              actor=actor or office.editor, at=LATER)


class TestGoingOut:
    def test_a_change_bears_the_name_of_who_saved_the_version_it_came_with(self, office, draft, tmp_path):
        third = (*SECOND, paragraph("另报：已调拨化肥40吨。"))
        draft = office.save(draft, third, office.editor)
        going = marking.outgoing(office.archive, draft.id, Base.ORIGINAL, actor=office.editor, at=NOON)
        marking.write_outgoing(going, LAYOUT, tmp_path / "稿.docx")
        changes = [(each.get(w("author")), "".join(each.itertext()))
                   for each in Leader(tmp_path / "稿.docx").root.iter(w("ins"))]

        assert ("林晓", "2.3") in changes
        assert ("陈一帆", "另报：已调拨化肥40吨。") in changes

    def test_what_it_can_start_from(self, office, draft):
        file = looking.draft_file(office.archive, draft.id)
        agreed = office.agreed(draft)
        changed = office.save(agreed, (*SECOND, paragraph("补记。")))
        later = looking.draft_file(office.archive, changed.id)

        assert set(marking.bases(file.revisions, file.signatures)) == {Base.ORIGINAL, Base.PREVIOUS, Base.CLEAN}
        assert marking.bases(later.revisions, later.signatures)[Base.SIGNED].text == SECOND

    def test_a_base_that_is_not_there_is_refused(self, office, draft):
        with pytest.raises(Refused) as refused:
            marking.outgoing(office.archive, draft.id, Base.SIGNED, actor=office.editor, at=NOON)
        assert refused.value.reason is Reason.UNKNOWN

    def test_open_notes_go_out_with_it(self, office, draft, tmp_path):
        words = plain(SECOND)
        at = words.index("76%")
        anchor = anchor_at(words, at, at + 3)
        annotating.add_note(office.archive, draft.id, anchor, "请核实", actor=office.reviewer, at=NOON)
        remarks = read(send(office, draft, tmp_path / "稿.docx")).marks.remarks

        assert [(each.author, each.words, each.quote) for each in remarks] == [("周正明", "请核实", "76%")]


class TestComingBack:
    def test_unmarked_it_is_the_present_text(self, office, draft, sent):
        found = judge(office, draft, sent)

        assert (found.fit, found.text, found.hands, found.remarks) == (Fit.PRESENT, SECOND, (), ())

    def test_who_marked_it_is_told_apart_from_who_made_the_changes_it_went_out_with(self, office, draft, sent):
        Leader(sent).change("逐村逐户", "分片包村").insert("，确保不误农时", "上门指导").save()
        found = judge(office, draft, sent)

        assert [(hand.author, hand.changes) for hand in found.hands] == [("王建国", 3)]
        assert plain(found.text).split("\n")[2] == "镇里成立了3个工作专班，分片包村上门指导，确保不误农时。"

    def test_a_change_that_was_refused_is_undone(self, office, draft, sent):
        Leader(sent).undo_all().save()

        assert judge(office, draft, sent).text == FIRST

    def test_taken_it_is_the_next_version_and_breaks_the_approval(self, office, draft, tmp_path):
        agreed = office.agreed(draft)
        sent = send(office, agreed, tmp_path / "稿.docx")
        Leader(sent).change("逐村逐户", "分片包村").save()
        taken = take(office, agreed, sent)
        newest = looking.draft_file(office.archive, draft.id).revisions[-1]

        assert taken.stage is Stage.EDITING
        assert (newest.name, newest.number, newest.saved_by) == ("领导批改：王建国", agreed.revision_number + 1, "chen")
        assert "分片包村" in plain(newest.text)

    def test_the_file_is_kept_byte_for_byte_and_the_log_says_so(self, office, draft, sent):
        Leader(sent).change("逐村逐户", "分片包村").save()
        data = sent.read_bytes()
        take(office, draft, sent)
        (kept,) = marking.marked_files(office.archive, draft.id)

        assert kept == ("花脸稿.docx", hashlib.sha256(data).hexdigest())
        assert looking.kept_bytes(office.archive, kept[1]) == data
        assert [each.deed for each in looking.draft_file(office.archive, draft.id).history][-2:] == [
            "take_marks", "keep_marked"]

    @pytest.mark.parametrize("said", ["请核实" * 1500, "请\x0b核实"])
    def test_a_note_that_word_cannot_hold_as_it_is_comes_back_as_no_other(self, office, draft, tmp_path, said):
        words = plain(SECOND)
        at = words.index("76%")
        annotating.add_note(office.archive, draft.id, anchor_at(words, at, at + 3), said, actor=office.reviewer,
                            at=NOON)
        path = send(office, draft, tmp_path / "稿.docx")
        assert len(read(path).marks.remarks) == 1
        assert judge(office, draft, path).remarks == ()

    def test_the_same_words_on_other_passages_are_remarks_of_their_own(self, office, draft, tmp_path):
        words = plain(SECOND)
        at = words.index("76%")
        annotating.add_note(office.archive, draft.id, anchor_at(words, at, at + 3), "请核实", actor=office.reviewer,
                            at=NOON)
        path = send(office, draft, tmp_path / "稿.docx")
        Leader(path).remark("请核实", "3个工作专班").remark("请核实", "春管").save()
        found = judge(office, draft, path)
        assert [(each.author, each.quote) for each in found.remarks] == [("王建国", "3个工作专班"), ("王建国", "春管")]
        take(office, draft, path)
        assert judge(office, draft, path).remarks == ()
        assert len(annotating.notes_on(office.archive, draft.id)) == 3

    def test_comments_become_notes_on_their_passage_once(self, office, draft, sent):
        Leader(sent).remark("口径与统计局核对", "3个工作专班").save()
        taken = take(office, draft, sent)
        (made,) = annotating.notes_on(office.archive, draft.id)
        again = judge(office, taken, sent)

        assert (made.words, made.anchor.quote, made.who) == ("王建国：口径与统计局核对", "3个工作专班", "chen")
        assert plain(SECOND)[made.anchor.start:].startswith("3个工作专班")
        assert again.remarks == ()

    def test_roles_and_pictures_come_back_as_they_were(self, office, draft, tmp_path, grey_bytes):
        sha256 = hashlib.sha256(grey_bytes).hexdigest()
        text = (*SECOND, paragraph("一、附图", Role.LEVEL1), Picture(sha256, "巡查.png", 300.0, 150.0),
                Paragraph(Role.NOTE, paragraph("（供稿：李明轩）").runs))
        with office.archive.writing() as work:
            work.submissions.keep_bytes(sha256, grey_bytes)
        draft = office.save(draft, text)
        sent = send(office, draft, tmp_path / "稿.docx")
        Leader(sent).recode_pictures().save()

        assert judge(office, draft, sent).text == text


    def test_saved_by_libreoffice_a_paragraph_keeps_the_role_that_slipped(self, office, draft, tmp_path):
        text = (*SECOND[:2], paragraph("一、存在问题", Role.LEVEL1), *SECOND[2:])
        sent = send(office, office.save(draft, text), tmp_path / "稿.docx")
        leader = Leader(sent)
        style = next(each for each in leader.root.iter(w("pStyle")) if each.get(w("val")) == "Level1")
        style.getparent().getparent().getnext().find(f"{w('pPr')}/{w('pStyle')}").set(w("val"), "Level1")
        leader.save()
        slipped = judge(office, draft, sent).text
        leader.parts["docProps/app.xml"] = leader.parts["docProps/app.xml"].replace(
            b"/>", b"><Application>LibreOffice/7.4</Application></Properties>")
        leader.save()

        assert slipped[3].role is Role.LEVEL1
        assert judge(office, draft, sent).text == text

    def test_a_file_that_libreoffice_saved_again_reads_as_what_went_out(self):
        kept = read_incoming(RESAVED, Wish(changes=Changes.KEEP, marks=True))

        assert kept.marks.origin.draft_id == "d1"
        assert kept.marks.hands == ()
        assert marking.restored(kept.text, OTHER, keep_roles=kept.marks.roles_slip) == OTHER
        assert [line for line in plain(kept.before).split("\n") if line] == plain(ONE).split("\n")

    def test_a_picture_the_archive_does_not_have_is_named_in_its_place_and_comes_back(self, office, draft, tmp_path):
        text = (*SECOND, Picture("0" * 64, "缺图.png", 30.0, 20.0))
        draft = office.save(draft, text)
        sent = send(office, draft, tmp_path / "稿.docx", Base.CLEAN)

        assert judge(office, draft, sent).text == text


class TestWhenThingsMovedOn:
    def test_changes_here_and_there_are_put_together(self, office, draft, sent):
        Leader(sent).change("3个", "4个").save()
        draft = office.save(draft, (*SECOND[:3], paragraph("下一步，将抓好春管和防汛。")))
        found = judge(office, draft, sent)

        assert (found.fit, found.collisions) == (Fit.OLDER, ())
        assert plain(found.text).split("\n")[2:] == [
            "镇里成立了4个工作专班，逐村逐户上门指导。", "下一步，将抓好春管和防汛。"]

    def test_where_both_changed_a_paragraph_both_are_shown(self, office, draft, sent):
        Leader(sent).change("3个", "4个").save()
        mine = paragraph("镇里成立了5个工作专班，逐村逐户上门指导。")
        draft = office.save(draft, (*SECOND[:2], mine, SECOND[3]))
        found = judge(office, draft, sent)

        assert [each.mine for each in found.collisions] == [(mine,)]
        assert "4个工作专班" in plain(found.text)

    def test_a_text_saved_after_the_comparison_is_not_overwritten(self, office, draft, sent):
        incoming = read(sent)
        seen = marking.judge(office.archive, draft.id, incoming)
        newer = office.save(draft, (*SECOND, paragraph("补记。")))
        for opened in (draft, newer):
            with pytest.raises(Conflict):
                marking.take_marks(office.archive, opened, seen, incoming, name="批改", actor=office.editor, at=LATER)
        assert writing.open_draft(office.archive, draft.id).revision.text == (*SECOND, paragraph("补记。"))

    def test_a_file_of_another_draft_says_so_and_is_not_taken(self, office, draft, sent):
        other = office.draft("白石乡开展森林防火巡查", "白石乡组织巡查。")
        found = judge(office, other, sent)

        assert (found.fit, found.other) == (Fit.OTHER, draft.title)
        with pytest.raises(Refused):
            take(office, other, sent)

    def test_a_file_that_does_not_tell_may_be_taken_after_all(self, office, draft, sent):
        Leader(sent).change("3个", "4个").forget_properties().save()
        found = judge(office, draft, sent)

        assert found.fit is Fit.UNKNOWN
        assert "4个工作专班" in plain(found.text)
        assert take(office, draft, sent).revision_number == draft.revision_number + 1

    def test_broken_properties_say_nothing_and_cost_no_text(self, office, draft, sent):
        leader = Leader(sent)
        leader.parts["docProps/custom.xml"] = b"<Properties"
        leader.save()

        assert judge(office, draft, sent).fit is Fit.UNKNOWN
        assert judge(office, draft, sent).text == SECOND

    def test_who_may_not_write_may_not_take(self, office, draft, sent):
        with pytest.raises(Refused) as refused:
            take(office, draft, sent, office.admin)
        assert refused.value.reason is Reason.ROLE_MISSING


@pytest.fixture
def grey_bytes():
    import struct
    import zlib

    rows = b"".join(b"\0" + b"\x90" * 40 for _ in range(20))
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", 40, 20, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    made = (struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d)) for t, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(made)
