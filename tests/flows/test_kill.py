"""The program is killed while somebody types: at most two seconds of typing are gone, and nothing else."""

import subprocess
import sys

import pytest

from tests.flows.killing import ROOT, an_archive, kill_once, surroundings, typed_and_killed, whole

MOST_SECONDS = 2.0


@pytest.mark.parametrize("seed", range(6))
def test_at_most_two_seconds_of_typing_are_lost(tmp_path, seed):
    loss = kill_once(tmp_path, seed, longest=5.0)
    assert loss.typed > 0
    assert loss.seconds <= MOST_SECONDS


AGAIN = """
import sys
from pathlib import Path
import main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def look():
    from editor.writing.safety.recovery_sheet import RecoverySheet
    for sheet in QApplication.topLevelWidgets():
        if isinstance(sheet, RecoverySheet) and sheet.isVisible():
            for row in sheet.rows.rows:
                print(f"{row.title}: {row.beneath}")
            sheet.reject()
            QApplication.quit()


def begin():
    timer.append(QTimer(QApplication.instance(), interval=50))
    timer[0].timeout.connect(look)
    timer[0].start()


timer = []
main.open_window(Path(sys.argv[1]), first_painted=begin)
"""


def test_the_next_start_offers_what_was_typed(tmp_path):
    path = tmp_path / "archive.db"
    an_archive(path)
    before = whole(path)
    lines, _ = typed_and_killed(path, tmp_path, 7, 4.0)
    assert len(lines) > 10
    again = subprocess.run([sys.executable, "-c", AGAIN, str(path)], cwd=ROOT, env=surroundings(tmp_path),
                           capture_output=True, text=True, timeout=60, check=True)
    assert "增" in again.stdout
    assert any(again.stdout.startswith(text.split("\n")[0]) for text in before.values())
