"""Who reads what bears a mark of classification is written down, once a day for each text."""

from datetime import timedelta

from builders import NOON, a_text

from bulletin.desk import looking, proofing
from bulletin.desk.reading_marked import READ_MARKED, note_reading
from bulletin.proof.before_signing import Concern, concerns
from bulletin.proof.wordbook import AROUND, Ignored, Wordbook
from bulletin.text import plain


def marked(office):
    return office.save(office.draft("关于某项工作的汇报"), a_text("关于某项工作的汇报", "秘密★一年", "内容若干。"))


def readings(office, draft):
    return [(line.who, line.revision_id) for line in looking.draft_file(office.archive, draft.id).history
            if line.deed == READ_MARKED]


def test_a_marked_text_is_written_down_and_another_is_not(office):
    secret, plain = marked(office), office.draft("青禾镇春耕")
    assert note_reading(office.archive, (secret.id, plain.id), actor=office.reviewer, at=NOON) == 1
    assert readings(office, secret) == [("zhou", secret.revision_id)]
    assert readings(office, plain) == []


def test_once_for_each_person_text_and_day(office):
    draft = marked(office)
    for actor, hours in ((office.reviewer, 0), (office.reviewer, 3), (office.secretary, 3), (office.reviewer, 24)):
        note_reading(office.archive, (draft.id,), actor=actor, at=NOON + timedelta(hours=hours))
    assert [who for who, _ in readings(office, draft)] == ["zhou", "he", "zhou"]
    newer = office.save(draft, a_text("关于某项工作的汇报", "秘密★一年", "改过的内容。"))
    assert note_reading(office.archive, (draft.id,), actor=office.reviewer, at=NOON + timedelta(hours=25)) == 1
    assert readings(office, draft)[-1] == ("zhou", newer.revision_id)


def test_a_day_begins_at_the_midnight_of_the_office(office):
    draft, evening = marked(office), NOON + timedelta(hours=11, minutes=30)  # 23:30
    assert note_reading(office.archive, (draft.id,), actor=office.reviewer, at=evening) == 1
    assert note_reading(office.archive, (draft.id,), actor=office.reviewer, at=evening + timedelta(hours=1)) == 1


def test_a_mark_that_was_told_to_be_none_in_this_draft_counts_for_nothing(office):
    draft = marked(office)
    text = looking.draft_file(office.archive, draft.id).revisions[-1].text
    place, whole = concerns(text, Wordbook())[Concern.MARK][0], plain(text)
    proofing.ignore(office.archive, Ignored(
        "S12", whole[place.start:place.end], draft.id, whole[max(0, place.start - AROUND):place.start],
        whole[place.end:place.end + AROUND]), actor=office.secretary, at=NOON)
    assert note_reading(office.archive, (draft.id,), actor=office.reviewer, at=NOON) == 0


def test_nothing_is_touched_that_a_screen_would_load_anew(office):
    draft, heard = marked(office), []
    office.archive.on_commit = heard.append
    note_reading(office.archive, (draft.id,), actor=office.reviewer, at=NOON)
    assert len(heard) == 1
    assert not heard[0].drafts
    assert not heard[0].office
