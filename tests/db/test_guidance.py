"""Guidance in its tables: one for each month, and the drafts tagged with its points."""

import pytest

from bulletin.desk import guidance
from bulletin.errors import Conflict, Reason, Refused
from tests.builders import NOON, TODAY


@pytest.fixture
def drawn(office):
    return guidance.draw_up(office.archive, TODAY, "请报送：", ("供暖", "水利"), actor=office.editor, at=NOON)


def test_it_is_read_by_id_by_month_and_by_point(office, drawn):
    with office.archive.reading() as work:
        assert work.guidance.get(drawn.id) == work.guidance.of_month(drawn.month) == drawn
        assert work.guidance.with_point(drawn.points[1].id) == drawn
        assert work.guidance.all() == [drawn]
        with pytest.raises(Refused) as no:
            work.guidance.get("nichts")
    assert no.value.reason is Reason.UNKNOWN


def test_what_was_read_before_somebody_else_wrote_is_not_written_over(office, drawn):
    guidance.change(office.archive, drawn, "请围绕：", drawn.points, actor=office.editor, at=NOON)
    with pytest.raises(Conflict), office.archive.writing() as work:
        work.guidance.save(drawn)


def test_drafts_are_listed_by_point_without_those_untagged(office, drawn):
    one, other = office.draft("一篇"), office.draft("另一篇")
    first, second = (each.id for each in drawn.points)
    with office.archive.writing() as work:
        for draft, point in ((one, first), (other, first), (one, second)):
            work.guidance.tag(draft.id, point, "chen", NOON)
        work.guidance.untag(one.id, second)
        assert set(work.guidance.drafts_of((first, second))[first]) == {one.id, other.id}
        assert work.guidance.points_of(one.id) == [first]
