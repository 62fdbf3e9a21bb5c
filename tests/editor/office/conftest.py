"""The screen 设置 as an administrator sees it."""

from datetime import UTC, datetime

import pytest

from bulletin.desk import seats
from editor.office.screen import OfficeScreen


@pytest.fixture
def admin(office, frame):
    actor = seats.sign_in(office.archive, "guan", "", at=datetime.now(UTC))
    frame.seat(actor)
    return actor


@pytest.fixture
def screen(qtbot, frame, admin):
    made = OfficeScreen(frame)
    qtbot.addWidget(made)
    made.resize(1100, 660)
    made.show()
    made.enter()
    return made
