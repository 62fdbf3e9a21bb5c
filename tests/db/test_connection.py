"""Half a surrogate pair that reaches the archive is kept as U+FFFD: no deed fails, and nothing seems altered after."""

from dataclasses import replace

import pytest
from builders import NOON, a_text

from bulletin.desk import annotating, intake, looking, signing, urgent, verifying, writing
from bulletin.desk.urgent import Known
from bulletin.drafts import Facts, Source
from bulletin.notes import Anchor
from bulletin.phrases import Phrase
from bulletin.text import plain
from bulletin.urgent.severity import Kind
from bulletin.workflow import Step

HALF = "字\ud840半"
KEPT = "字\ufffd半"


@pytest.fixture
def draft(office):
    return office.draft()


def test_a_reason(office, draft):
    signing.take_step(office.archive, draft, Step.DECLINE, actor=office.editor, at=NOON, reason=HALF)
    assert office.current(draft).reason == KEPT


def test_a_note_and_a_phrase(office, draft):
    annotating.add_note(office.archive, draft.id, Anchor("青禾镇", "", "", 0), HALF, actor=office.editor, at=NOON)
    annotating.put_phrase(office.archive, Phrase("", HALF, "zb"), actor=office.editor, at=NOON)
    assert annotating.notes_on(office.archive, draft.id)[0].words == KEPT
    assert [each.words for each in annotating.phrases(office.archive)] == [KEPT]


def test_what_is_known_of_a_draft(office, draft):
    facts = replace(Facts("qinghe"), correspondent=HALF)
    writing.save_facts(office.archive, draft, facts, actor=office.editor, at=NOON)
    assert office.current(draft).facts.correspondent == KEPT


def test_a_text_with_its_title_its_digest_and_its_signature(office, draft):
    saved = office.save(draft, a_text(HALF, HALF))
    again = office.save(saved, a_text(HALF, HALF))
    assert again.revision_number == saved.revision_number, "it is the same text"
    assert saved.title == KEPT
    assert plain(writing.open_draft(office.archive, draft.id).revision.text) == f"{KEPT}\n{KEPT}"
    office.step(office.step(again, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)


def test_an_event(office):
    known = Known(HALF, Kind.DISASTER, "qinghe", HALF)
    event = urgent.register_event(office.archive, known, None, actor=office.editor, at=NOON)
    with office.archive.reading() as work:
        assert work.events.get(event.id).title == KEPT


def test_a_text_that_is_taken_in(office):
    draft = intake.write_down(office.archive, a_text(HALF, HALF), Facts("qinghe"), source=Source.PASTE,
                              actor=office.editor, at=NOON)
    revision = writing.open_draft(office.archive, draft.id).revision
    assert plain(revision.text) == f"{KEPT}\n{KEPT}"
    assert office.save(draft, a_text(HALF, HALF)).revision_number == 1


def test_what_is_looked_for_is_not_there(office, draft):
    assert looking.search(office.archive, HALF).hits == ()


@pytest.fixture(autouse=True)
def sound(office):
    yield
    assert verifying.verify(office.archive) == []
