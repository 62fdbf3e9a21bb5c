"""Issues that were really printed: their stored bytes are Word files."""

from datetime import date
from pathlib import Path

from builders import FakeOffice

from bulletin.desk.press import press
from bulletin.issues import Issue
from editor.shell.resources import resource


def printed_issue(office: FakeOffice, folder: Path, *titles: str, journal_id: str = "kuaibao",
                  day: date = date(2026, 11, 20), section: str = "工作动态") -> Issue:
    """Return an issue of these titles, published as the office does it."""
    issue = office.plan(journal_id, day)
    for title in titles or ("青禾镇春耕备耕工作进展顺利",):
        issue = office.place(issue, office.approved(title), section)
    printing = office.freeze(office.sign(issue))
    return office.record(printing.issue, press(printing, resource("layouts"), folder).data)
