"""The screen of the account over the office's archive, with the background inline."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from builders import NOON, FakeOffice
from shiboken6 import delete

from bulletin.desk import signing
from bulletin.drafts import Draft
from bulletin.issues import Issue
from bulletin.workflow import Step
from db import rows
from editor.log.screen import LogScreen


@dataclass(frozen=True)
class AtWork:
    """The office, the issue it printed, and the draft that was approved over the reviewer's head."""

    office: FakeOffice
    issue: Issue
    bypassed: Draft


@pytest.fixture
def at_work(office):
    """An office in which something was done: an issue was printed, an item approved over somebody's head."""
    issue = office.published(office.approved("青禾镇春耕"))
    draft = office.step(office.draft("白石乡防汛"), Step.SUBMIT, office.editor)
    bypassed = signing.take_step(office.archive, draft, Step.APPROVE, actor=office.secretary, at=NOON, bypass=True,
                                 reason="科长外出，电话同意")
    return AtWork(office, issue, bypassed)


@pytest.fixture
def screen(qtbot, frame, heard):
    made = LogScreen(frame)
    made.resize(1100, 640)
    made.show()
    yield made
    made.close()
    delete(made)  # before the frame, and with its timers


@pytest.fixture
def long_log(office):
    """Over 100,000 lines, written behind the chain's back: only looking through them is tried here."""
    draft = office.draft("青禾镇春耕")
    office.archive._db.conn.executemany(
        "INSERT INTO log (id, at, who, deed, draft_id, issue_id, revision_id, reason)"
        " VALUES (?, ?, 'chen', 'save_text', ?, '', '', '')",
        ((f"line{number}", rows.time_text(NOON + timedelta(seconds=number)), draft.id) for number in range(100_000)))
    office.archive._db.conn.commit()
    return office
