"""`urgent` and `faults` on the command line: keys for scripts, lines for people."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from builders import an_office

import main
from bulletin.desk import urgent as desk
from bulletin.desk import urgent_faults
from bulletin.desk.urgent import Came, Known, Upward
from bulletin.desk.urgent_faults import Found
from bulletin.urgent.faults import FaultKind
from bulletin.urgent.reports import Way
from bulletin.urgent.severity import Above, Level
from db.sqlite_archive import SqliteArchive

EVENT = {"id", "title", "kind", "level", "unit", "place", "event_at", "received_at", "state", "missing", "reports",
         "shown", "forwardings", "clocks"}
CLOCK = {"what", "basis", "standing", "started_at", "due_at", "met_at", "late_minutes", "left_minutes"}


@pytest.fixture
def path(tmp_path):
    """An archive with one event that is followed, one that ended, and two faults, one of them withdrawn."""
    archive = SqliteArchive(tmp_path / "archive.db")
    office, now = an_office(archive), datetime.now(UTC)
    by = {"actor": office.editor, "at": now}
    five_hours_ago = (now + timedelta(hours=8) - timedelta(hours=5)).strftime("%Y-%m-%dT%H:%M")
    known = Known("大坪村发生山体滑坡", unit_id="qinghe", event_at=five_hours_ago)
    event = desk.register_event(archive, known, Came(Way.TELEPHONE), level=Level.LARGER, **by)
    event = desk.mark_shown(archive, event, "张县长", **by)
    desk.forward(archive, event, Upward(Above.CITY, "市委信息处"), **by)
    over = desk.register_event(archive, Known("小坪村发生火情"), Came(Way.TELEPHONE), **by)
    desk.finish_event(archive, over, Came(Way.TELEPHONE, words="已扑灭"), **by)
    today = now.astimezone().date()
    fault = urgent_faults.enter_fault(archive, Found(FaultKind.MISSED, "baishi", "媒体先报"), **by)
    urgent_faults.withdraw_fault(archive, fault.id, "单位已报", **by)
    urgent_faults.enter_fault(archive, Found(FaultKind.FALSE, "qinghe", "伤亡数有误", date(today.year, 1, 1)), **by)
    archive.close()
    return tmp_path / "archive.db"


@pytest.fixture
def ask(path, capsys):
    """Run a command; return its exit status and what it printed."""
    def ask(*arguments):
        status = main.main(["--archive", str(path), *map(str, arguments)])
        return status, capsys.readouterr().out

    return ask


def document(answer):
    status, told = answer
    return status, json.loads(told)


def test_the_events_that_are_followed_are_listed_with_their_clocks(ask):
    status, told = document(ask("urgent", "--json"))
    assert (status, told["preset"]) == (0, "two_hours")
    [event] = told["events"]
    assert set(event) >= EVENT
    assert (event["unit"], event["level"], event["state"]) == ("青禾镇", "larger", "open")
    assert [each["name"] for each in event["reports"]] == ["初报"]
    assert [each["leader"] for each in event["shown"]] == ["张县长"]
    assert [(each["above"], each["to"]) for each in event["forwardings"]] == [("city", "市委信息处")]
    clocks = {each["what"]: each for each in event["clocks"]}
    assert set(clocks["report"]) == CLOCK
    assert (clocks["report"]["standing"], clocks["report"]["late_minutes"]) == ("late", 180)
    assert clocks["writing"]["left_minutes"] in (119, 120)
    assert clocks["show"]["met_at"]
    [proposal] = told["proposals"]
    assert (proposal["kind"], proposal["unit"], proposal["event"]) == ("late", "青禾镇", event["id"])


def test_ended_events_are_listed_where_they_are_asked_for(ask):
    _, told = document(ask("urgent", "--all", "--json"))
    assert [(each["title"], each["state"]) for each in told["events"]] == [
        ("大坪村发生山体滑坡", "open"), ("小坪村发生火情", "closed")]


def test_people_read_the_same_in_lines(ask):
    status, told = ask("urgent", "--all")
    lines = told.splitlines()
    assert status == 0
    assert lines[0].startswith("大坪村发生山体滑坡  青禾镇  较大（Ⅲ级）  跟踪中  初报  ")
    assert lines[1].strip().startswith("初报  时限 ")
    assert lines[1].endswith("已办，迟180分钟")
    assert lines[2].split()[-1] in ("还有120分钟", "还有119分钟")
    assert any(line.endswith("已终报") for line in lines)
    assert lines[-1] == "待核定：青禾镇迟报，大坪村发生山体滑坡"


def test_the_register_is_listed_and_counted_without_what_was_withdrawn(ask):
    status, told = document(ask("faults", "--json"))
    assert status == 0
    assert [(each["unit"], each["kind"], each["withdrawn"]) for each in told["faults"]] == [
        ("青禾镇", "false", None), ("白石乡", "missed", "单位已报")]
    assert told["counts"] == [{"unit": "青禾镇", "kind": "false", "count": 1}]
    assert ask("faults")[1].splitlines()[1].endswith("白石乡  漏报  媒体先报（已撤销：单位已报）")


def test_the_register_is_asked_by_unit_and_period(ask):
    year = datetime.now(UTC).astimezone().year
    _, told = document(ask("faults", "--unit", "青禾镇", "--json"))
    assert [each["unit"] for each in told["faults"]] == ["青禾镇"]
    _, told = document(ask("faults", "--from", f"{year}-01-01", "--to", f"{year}-01-01", "--json"))
    assert "青禾镇" in {each["unit"] for each in told["faults"]}
    status, told = ask("faults", "--unit", "没有这个镇")
    assert status == 1
    assert ask("faults", "--from", "2001-01-01", "--to", "2001-01-02") == (0, "这段时间没有登记报送差错。\n")


def test_a_quiet_office_is_told_so(tmp_path, capsys):
    archive = SqliteArchive(tmp_path / "archive.db")
    an_office(archive)
    archive.close()
    assert main.main(["--archive", str(tmp_path / "archive.db"), "urgent"]) == 0
    assert capsys.readouterr().out == "没有正在跟踪的紧急事件。\n"
