"""Drafts by who edits them, and those of one stage by the time they came."""

from datetime import timedelta

import pytest
from builders import NOON, a_text

from bulletin.archive import DraftQuery
from bulletin.desk import intake, looking
from bulletin.drafts import Facts, Lying, Source, Urgency
from bulletin.workflow import Stage, Step

HOUR = timedelta(hours=1)


def sent(office, title, at, **facts):
    return intake.write_down(office.archive, a_text(title, f"{title}的正文。"), Facts("qinghe", **facts),
                             source=Source.PASTE, actor=office.editor, at=at)


def lying(office, since, until, stage=Stage.RECEIVED):
    with office.archive.reading() as work:
        return work.drafts.lying(stage, since, until)


@pytest.fixture
def came(office):
    return [sent(office, "早", NOON - HOUR), sent(office, "中", NOON, urgency=Urgency.URGENT),
            sent(office, "晚", NOON + HOUR)]


def test_a_span_holds_its_beginning_and_not_its_end(office, came):
    assert lying(office, NOON - HOUR, NOON + HOUR) == Lying(2, 1, came[1].id)
    assert lying(office, NOON - HOUR, NOON + 2 * HOUR) == Lying(3, 1, came[2].id)


def test_where_nothing_came_there_is_nothing(office, came):
    assert lying(office, NOON + 2 * HOUR, NOON + 3 * HOUR) == Lying()


def test_only_the_stage_asked_for_counts(office, came):
    office.step(came[0], Step.EDIT, office.editor)
    assert lying(office, NOON - HOUR, NOON + 2 * HOUR).count == 2
    assert lying(office, NOON - HOUR, NOON + 2 * HOUR, Stage.EDITING).newest == came[0].id


def test_drafts_are_found_by_who_edits_them(office, came):
    office.step(came[0], Step.EDIT, office.editor)
    office.step(came[1], Step.EDIT, office.other_editor)
    assert looking.draft_ids(office.archive, DraftQuery(editor_id=office.editor.id)) == [came[0].id]
    assert looking.draft_ids(office.archive, DraftQuery(editor_id="nobody")) == []
