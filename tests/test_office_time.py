"""The program keeps the time of the office, whatever zone a computer was set up with."""

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import an_office

from bulletin.desk import urgent
from bulletin.desk.urgent import Came, Known
from bulletin.urgent.reports import Way
from db.sqlite_archive import SqliteArchive

MAIN = Path(__file__).parent.parent / "main.py"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps the zone of the system")
@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "CST-8"])
def test_an_hour_read_off_the_screen_is_the_hour_the_clocks_run_from(tmp_path, zone):
    archive = SqliteArchive(tmp_path / "a.db")
    office, now = an_office(archive), datetime.now(UTC)
    happened = (now + timedelta(hours=8)).strftime("%Y-%m-%dT%H:%M")
    urgent.register_event(archive, Known("大坪村发生山体滑坡", unit_id="qinghe", event_at=happened),
                          Came(Way.TELEPHONE), actor=office.editor, at=now)
    archive.close()
    surroundings = os.environ | {"TZ": zone}
    done = subprocess.run([sys.executable, str(MAIN), "--archive", str(tmp_path / "a.db"), "--json", "urgent"],
                          capture_output=True, env=surroundings, check=True)
    told = json.loads(done.stdout)
    assert told["now"].endswith("+08:00")
    assert told["events"][0]["event_at"][:13] == told["events"][0]["received_at"][:13] == happened[:13]
