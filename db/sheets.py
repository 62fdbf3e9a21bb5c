"""The sign-off sheets that were printed, in their table; none ever changes."""

import json
from datetime import datetime

from sqlite_utils import Database

from bulletin.issues import Item
from bulletin.sheets import Sheet
from bulletin.workflow import Step
from db.rows import Row, time_text


class SheetTable:
    """Answers `bulletin.archive.Sheets`."""

    def __init__(self, db: Database, drafts: set[str], issues: set[str]) -> None:
        self._db, self._drafts, self._issues = db, drafts, issues

    def add(self, sheet: Sheet) -> None:
        self._db.table("sheet").insert(_row(sheet))
        (self._drafts if sheet.draft_id else self._issues).add(sheet.draft_id or sheet.issue_id)

    def with_code(self, code: str) -> list[Sheet]:
        """Return the printings with this code, the first first."""
        return self._found("code", code)

    def of_draft(self, draft_id: str) -> list[Sheet]:
        """Return what was printed to sign a draft, the first first."""
        return self._found("draft_id", draft_id)

    def of_issue(self, issue_id: str) -> list[Sheet]:
        """Return what was printed to sign an issue, the first first."""
        return self._found("issue_id", issue_id)

    def _found(self, column: str, value: str) -> list[Sheet]:
        return [_sheet(row) for row in self._db.query(f"SELECT * FROM sheet WHERE {column} = ? ORDER BY at, id",
                                                      [value])]


def _row(sheet: Sheet) -> Row:
    items = [[item.draft_id, item.section, item.revision_id] for item in sheet.items]
    return {
        "id": sheet.id, "code": sheet.code, "step": sheet.step.value, "covered": sheet.covered, "who": sheet.who,
        "at": time_text(sheet.at), "head": sheet.head, "draft_id": sheet.draft_id or None,
        "revision_id": sheet.revision_id or None, "section": sheet.section, "journal_id": sheet.journal_id,
        "issue_id": sheet.issue_id or None, "items": json.dumps(items, ensure_ascii=False, separators=(",", ":"))}


def _sheet(row: Row) -> Sheet:
    return Sheet(
        row["id"], row["code"], Step(row["step"]), row["covered"], row["who"], datetime.fromisoformat(row["at"]),
        row["head"], row["draft_id"] or "", row["revision_id"] or "", row["section"], row["journal_id"],
        row["issue_id"] or "", tuple(Item(*each) for each in json.loads(row["items"])))
