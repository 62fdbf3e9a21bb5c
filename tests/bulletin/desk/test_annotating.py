"""Notes are made, settled and opened again; phrases come and go; the log keeps what the tables do not."""

from datetime import timedelta

import pytest
from builders import NOON

from bulletin.desk import annotating, looking
from bulletin.errors import Reason, Refused
from bulletin.log_query import LogQuery
from bulletin.notes import Anchor
from bulletin.phrases import Phrase
from bulletin.workflow import Stage

LATER = NOON + timedelta(hours=1)
ANCHOR = Anchor("2万亩", "全镇整地", "。", 20)


def noted(office, draft, words="请核实"):
    return annotating.add_note(office.archive, draft.id, ANCHOR, words, actor=office.reviewer, at=NOON)


def deeds(office, draft):
    return [each.deed for each in looking.draft_file(office.archive, draft.id).history]


def test_a_note_breaks_no_approval(office):
    draft = office.approved()
    noted(office, draft)
    assert office.current(draft) == draft
    assert draft.stage is Stage.APPROVED


def test_who_settled_a_note_first_did_it(office):
    draft = office.draft()
    note = noted(office, draft)
    first = annotating.resolve_note(office.archive, note.id, actor=office.editor, at=NOON)
    again = annotating.resolve_note(office.archive, note.id, actor=office.other_editor, at=LATER)
    assert again == first == annotating.notes_on(office.archive, draft.id)[0]
    opened = annotating.resolve_note(office.archive, note.id, actor=office.editor, at=LATER, open_again=True)
    assert opened == note
    assert deeds(office, draft)[-3:] == ["add_note", "resolve_note", "reopen_note"]


def test_a_note_that_says_nothing_or_is_on_nothing_is_refused(office):
    for draft_id, words, reason in ((office.draft().id, " ", Reason.TEXT_EMPTY), ("none", "请核实", Reason.UNKNOWN)):
        with pytest.raises(Refused) as no:
            annotating.add_note(office.archive, draft_id, ANCHOR, words, actor=office.editor, at=NOON)
        assert no.value.reason is reason


def test_what_waits_is_told_with_the_names_of_who_made_it(office):
    one, other, third = office.draft(), office.draft(), office.draft()
    note, settled = noted(office, one), noted(office, other)
    annotating.resolve_note(office.archive, settled.id, actor=office.editor, at=NOON)
    assert annotating.waiting_on(office.archive, [one.id, other.id, third.id]) == {
        one.id: (annotating.Waiting(note, "周正明"),)}


def test_an_abbreviation_stands_for_one_phrase(office):
    first = annotating.put_phrase(office.archive, Phrase("", "坚持以人民为中心", "rm"), actor=office.editor, at=NOON)
    annotating.put_phrase(office.archive, first, actor=office.editor, at=NOON)
    with pytest.raises(Refused) as no:
        annotating.put_phrase(office.archive, Phrase("", "人民满意", "rm"), actor=office.editor, at=NOON)
    assert (no.value.reason, no.value.facts["key"]) == (Reason.ABBREVIATION_TAKEN, "rm")


def test_the_log_keeps_the_words_of_a_phrase_that_went(office):
    phrase = annotating.put_phrase(office.archive, Phrase("", "坚持以人民为中心", "rm"), actor=office.editor, at=NOON)
    annotating.drop_phrase(office.archive, phrase.id, actor=office.editor, at=NOON)
    annotating.drop_phrase(office.archive, phrase.id, actor=office.editor, at=NOON)
    with office.archive.reading() as work:
        gone = [each.reason for each in work.log.lines(work.log.numbers(LogQuery())) if each.deed == "drop_phrase"]
    assert gone == ["坚持以人民为中心"]
    assert annotating.phrases(office.archive) == []
