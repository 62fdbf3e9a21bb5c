"""What the office taught the check, notes and phrases are kept by the archive as they were given."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bulletin.errors import Refused
from bulletin.notes import Anchor, Note
from bulletin.phrases import Phrase
from bulletin.proof.problem import Strength
from bulletin.proof.wordbook import (
    Branch,
    Correction,
    Ignored,
    Leader,
    OnClassified,
    Organ,
    Roster,
    Switched,
    Wordbook,
)

AT = datetime(2026, 11, 2, 8, tzinfo=UTC)
ROSTER = Roster(
    (Leader("周明远", "县长", 2, Branch.GOVERNMENT, date(2025, 1, 6)), Leader("林致和", "县委书记", 1, Branch.PARTY)),
    (Organ("县农业农村局", ("农业农村局",), date(2019, 3, 1)),
     Organ("县农业局", until=date(2019, 2, 28), successor="县农业农村局")))


def test_a_new_archive_was_taught_nothing(archive):
    with archive.reading() as work:
        assert work.proofs.wordbook() == Wordbook()


def test_all_that_was_taught_comes_back(archive):
    with archive.writing() as work:
        work.proofs.add_words(["青禾米", "青禾米", "一件事"], "u1", AT)
        work.proofs.put_correction(Correction("(\\d)号公路", r"G\1", pattern=True, strength=Strength.FLAG), "u1", AT)
        work.proofs.ignore(Ignored("P28", "的的"), "u1", AT)
        work.proofs.ignore(Ignored("P28", "在在", "d1", "前", "后"), "u1", AT)
        work.proofs.switch(Switched("N12", False, "kuaibao"))
        work.proofs.put_roster(ROSTER)
        work.proofs.put_on_classified(OnClassified.BLOCK)
    with archive.reading() as work:
        assert work.proofs.wordbook() == Wordbook(
            frozenset({"青禾米", "一件事"}), (Correction("(\\d)号公路", r"G\1", True, Strength.FLAG),),
            frozenset({Ignored("P28", "的的"), Ignored("P28", "在在", "d1", "前", "后")}),
            (Switched("N12", False, "kuaibao"),), ROSTER, OnClassified.BLOCK)


def test_what_is_said_again_replaces_and_what_is_taken_back_is_gone(archive):
    with archive.writing() as work:
        proofs = work.proofs
        proofs.put_correction(Correction("其它", "其他"), "u1", AT)
        proofs.put_correction(Correction("其它", "别的"), "u2", AT)
        proofs.switch(Switched("N12", False))
        proofs.switch(Switched("N12", True))
        proofs.add_words(["一", "二"], "u1", AT)
        proofs.drop_words(["一", "没有的"])
        proofs.ignore(Ignored("P28", "的的"), "u1", AT)
        proofs.heed(Ignored("P28", "的的"))
        proofs.put_roster(ROSTER)
        proofs.put_roster(Roster())
    with archive.reading() as work:
        assert work.proofs.wordbook() == Wordbook(
            frozenset({"二"}), (Correction("其它", "别的"),), switches=(Switched("N12", True),))


def test_teaching_tells_the_screens(archive):
    heard = []
    archive.on_commit = heard.append
    with archive.writing() as work:
        work.proofs.add_words(["一"], "u1", AT)
    assert heard[0].office


def test_a_note_is_kept_settled_and_opened_again_but_never_deleted(office):
    draft = office.draft("青禾镇抓好秋收")
    note = Note("n1", draft.id, Anchor("秋收", "抓好", "", 5), "是否已收完", "u1", AT)
    heard = []
    office.archive.on_commit = heard.append
    with office.archive.writing() as work:
        work.notes.put(note)
        assert work.notes.open_ones([draft.id, "none"]) == {draft.id: 1}
    assert heard[0].drafts == {draft.id}
    with office.archive.writing() as work:
        work.notes.put(replace(note, resolved_by="u2", resolved_at=AT))
        assert work.notes.open_ones([draft.id]) == {}
        assert work.notes.of_draft(draft.id) == [replace(note, resolved_by="u2", resolved_at=AT)]
    with office.archive.writing() as work, pytest.raises(Refused):
        work.notes.get("none")


def test_phrases_come_back_group_by_group(archive):
    one, two = Phrase("1", "坚持以人民为中心", "rm", "开头"), Phrase("2", "特此报告。", "", "结尾")
    with archive.writing() as work:
        work.phrases.put(two)
        work.phrases.put(one)
        work.phrases.put(replace(one, words="改"))
    with archive.reading() as work:
        assert work.phrases.all() == [replace(one, words="改"), two]
    with archive.writing() as work:
        work.phrases.drop("1")
        assert work.phrases.all() == [two]
