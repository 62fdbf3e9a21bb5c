"""The sample office has urgent matters in hand at its first start, whatever day it is."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bulletin.desk import urgent_faults, urgent_looking
from bulletin.desk.noting import office_day
from bulletin.desk.searching import find
from bulletin.people import Actor
from bulletin.search.parsing import parse
from bulletin.urgent.clocks import Standing, What, clocks
from bulletin.urgent.faults import FaultKind
from bulletin.urgent.reports import called
from db.sqlite_archive import SqliteArchive
from editor.archive.search_pane import example
from editor.command.sample_office import found_at_work
from editor.command.sample_urgent import register_urgent_matters

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    archive = SqliteArchive(None)
    found_at_work(archive, ROOT / "resources", tmp_path_factory.mktemp("office"))
    yield archive
    archive.close()


def standings(archive):
    seen, now = urgent_looking.open_events(archive), datetime.now(UTC)
    return {event.title: {each.what: each.standing for each in clocks(event, seen.limits, now)}
            for event in seen.events}


def test_one_is_running_one_came_late_and_one_waits_for_its_end(archive):
    found = standings(archive)
    assert len(found) == 3
    running = found["柳浪镇境内县道X012线发生货车侧翻"]
    assert (running[What.REPORT], running[What.WRITING]) == (Standing.MET, Standing.RUNNING)
    late = found["竹影乡一民宿厨房发生液化气闪燃"]
    assert (late[What.REPORT], late[What.FORWARD]) == (Standing.LATE, Standing.MET)
    slide = next(found[title] for title in found if "滑坡" in title)
    assert set(slide.values()) == {Standing.MET}


def test_the_chain_of_the_landslide_is_that_of_the_bundled_drafts(archive):
    seen = urgent_looking.open_events(archive)
    slide = next(event for event in seen.events if "滑坡" in event.title)
    assert [called(each) for each in slide.chain] == ["初报", "续报一"]
    assert "续报" in seen.drafts[slide.last.draft_id].title
    assert slide.missing == ()


def test_the_late_one_is_proposed_as_a_fault_and_not_entered(archive):
    [proposal] = urgent_faults.proposed_faults(archive, datetime.now(UTC))
    assert (proposal.kind, proposal.late) == (FaultKind.LATE, timedelta(minutes=40))
    units = urgent_looking.open_events(archive).units
    assert units[proposal.unit_id] == "竹影乡"


def test_a_machine_whose_calendar_is_before_the_landslide_starts_all_the_same(tmp_path):
    archive = SqliteArchive(None)
    found_at_work(archive, ROOT / "resources", tmp_path)
    with archive.reading() as work:
        editor = next(each for each in work.people.all() if each.active)
    actor = Actor(editor.id, editor.name, editor.roles, single_seat=True)
    for event in urgent_looking.open_events(archive).events:
        with archive.writing() as work:
            work.events.save(event.voided(datetime.now(UTC)))
    register_urgent_matters(archive, actor=actor, now=datetime(2026, 3, 1, tzinfo=UTC))
    assert len(standings(archive)) == 3
    archive.close()


def test_what_the_empty_search_proposes_to_ask_finds_something_here(archive):
    today = office_day(datetime.now(UTC))
    assert find(archive, parse(example(today), today)).count
