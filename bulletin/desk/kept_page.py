"""What was printed of a published issue, read from its kept contents: whatever was renamed or changed since."""

import json
from datetime import date
from typing import Any

from bulletin.journals import Distribution
from bulletin.layout.page import PrintedIssue, PrintedItem
from bulletin.text import Paragraph, Role, body_of, from_canonical


def page_in(contents: bytes) -> PrintedIssue:
    """Return the page that `contents` (of `bulletin.desk.contents`, form 1) tell of."""
    said = json.loads(contents.decode("utf-8", "surrogatepass"))
    journal, issue = said["journal"], said["issue"]
    goes_to: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value
                               for name, value in issue["distribution"].items()}
    return PrintedIssue(
        journal["masthead"] or journal["name"], issue["number_line"], journal["publisher"],
        date.fromisoformat(issue["day"]), journal["marking"], issue["urgency"], tuple(map(_item, said["items"])),
        issue["editors_note"], Distribution(**goes_to), tuple((duty, name) for duty, name in issue["responsible"]),
        addressee=issue["addressee"], correction=issue["correction"])


def made_with(contents: bytes) -> tuple[str, str]:
    """Return the SHA-256 of the office's own layout file and of its own .docx that the issue was printed with; empty
    where it had none.
    """
    issue = json.loads(contents.decode("utf-8", "surrogatepass"))["issue"]
    return issue["layout_file"], issue["base"]


def _item(said: dict[str, Any]) -> PrintedItem:
    """Return an item; a credit line of its own went where the line under it names the sources (several, or its own)."""
    body = body_of(from_canonical(json.dumps(said["canonical"])))
    if said["credit"] or len(said["units"]) > 1:
        body = tuple(block for block in body if not (isinstance(block, Paragraph) and block.role is Role.CREDIT))
    return PrintedItem(said["title"], said["section"], body, said["credit"])
