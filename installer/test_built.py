"""The built program does what the program does: read by `make built`, over the folder that PyInstaller made."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor.recovery.handing_over import hand_over

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "dist" / "bulletin-desk" / ("bulletin-desk-cli.exe" if sys.platform == "win32" else "bulletin-desk")
FORMATS = ROOT / "resources" / "samples" / "formats"
PATIENCE = 60  # seconds the window may take to stand, on a machine that does other things


@pytest.fixture
def surroundings(tmp_path):
    """A chair nobody has sat on, without Python's own search path: what is not in the folder is not there."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "BULLETIN"))}
    return {**kept, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": str(tmp_path / "config"), "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}


def ran(surroundings, *words):
    return subprocess.run([PROGRAM, *map(str, words)], env=surroundings, capture_output=True, text=True, timeout=100,
                          encoding="utf-8", check=False, cwd=surroundings["HOME"])


def test_a_day_of_the_office_ends_with_printed_issues_and_the_circular(surroundings, tmp_path):
    told = ran(surroundings, "demo", "--out", "out", "--json")
    assert told.returncode == 0, told.stderr
    made = json.loads(told.stdout)
    assert made["issues"]
    for name in (*(issue["docx"] for issue in made["issues"]), made["circular"]["docx"], made["circular"]["xlsx"]):
        assert (tmp_path / "out" / name).stat().st_size > 5000


def test_every_format_is_read_in_a_process_of_its_own(surroundings):
    told = ran(surroundings, "intake", "--json", FORMATS)
    found = {Path(each["path"]).name: each["reason"] for each in json.loads(told.stdout)["files"]}
    assert len(found) > 15
    assert set(found.values()) <= {None, "scanned"}  # recognition of scans is no part of the built program


def test_the_window_stands_and_a_second_start_finds_it(surroundings, tmp_path):
    archive = tmp_path / "office.db"
    window = subprocess.Popen([PROGRAM, "--archive", archive], env=surroundings, cwd=tmp_path)
    try:
        until = time.monotonic() + PATIENCE
        while not hand_over(archive, (), wait_ms=200):
            assert window.poll() is None
            assert time.monotonic() < until
            time.sleep(0.2)
        assert ran(surroundings, "--archive", archive).returncode == 0
        assert window.poll() is None  # the second start ended; the first goes on
    finally:
        window.kill()
        window.wait(PATIENCE)


def test_the_licences_of_all_it_carries_lie_in_the_folder():
    inside = PROGRAM.parent / "_internal" / "licences"
    listed = (inside / "LIST.txt").read_text(encoding="utf-8")
    assert "PySide6" in listed
    assert "AGPL" not in listed
    assert all(len(line.split("\t")) == 3 and line.split("\t")[1] not in ("", "?") for line in listed.splitlines())


def test_the_window_and_chinese_input_have_their_plugins():
    plugins = PROGRAM.parent / "_internal" / "PySide6" / "Qt" / "plugins"
    if sys.platform == "win32":  # its input methods need no plug-in
        plugins = PROGRAM.parent / "_internal" / "PySide6" / "plugins"
        wanted = {"platforms": "qwindows"}
    else:
        wanted = {"platforms": "qxcb", "platforminputcontexts": "ibus"}
    for folder, name in wanted.items():
        assert [each for each in (plugins / folder).iterdir() if name in each.name]
