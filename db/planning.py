"""Templates, proofs, accepted findings and drafts kept back in their tables; and what the last issues printed."""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime

from sqlite_utils import Database

from bulletin.errors import Reason, Refused
from bulletin.issues import IssueState, Number
from bulletin.planning import Accepted, Printed, Reserved, Template, Tick
from bulletin.workflow import Stage
from db.rows import Row, distribution_from, distribution_text, name_on, time_text
from db.upsert import upsert

_OUT = IssueState.PUBLISHED.value
# Of the journal itself, and of all journals: whichever is printed seldom is looked through further back.
_PRINTED = f"""
    SELECT i.draft_id, d.title, t.digest, coalesce(d.unit_id, '') AS unit_id, s.id AS issue_id, j.name AS journal,
        j.former, s.year, s.number, s.total, s.through, s.day
    FROM issue s JOIN item i ON i.issue_id = s.id JOIN draft d ON d.id = i.draft_id
        JOIN draft_text t ON t.draft_id = d.id JOIN journal j ON j.id = s.journal_id
    WHERE s.id IN (SELECT id FROM (
            SELECT id FROM issue WHERE state = '{_OUT}' AND id NOT IN (SELECT issue_id FROM issue_void)
            ORDER BY day DESC, total DESC LIMIT :issues)
        UNION SELECT id FROM (
            SELECT id FROM issue WHERE state = '{_OUT}' AND id NOT IN (SELECT issue_id FROM issue_void)
            AND journal_id = :journal_id ORDER BY day DESC, total DESC LIMIT :issues))
    ORDER BY s.day DESC, s.total DESC, i.position
"""
# A placed one is not kept back, but again once it is taken out; one that lost its approval or was printed never again.
_RESERVED = f"""
    SELECT r.draft_id, r.words, r.who, r.at FROM reserved r JOIN draft d ON d.id = r.draft_id
    WHERE d.stage = '{Stage.APPROVED.value}' AND d.issue_id IS NULL
    ORDER BY r.at, r.draft_id
"""


class PlanningTable:
    """Answers `bulletin.planning.Planning`."""

    def __init__(self, db: Database, drafts: set[str], issues: set[str], touch_office: Callable[[], None]) -> None:
        self._db, self._drafts, self._issues, self._touch_office = db, drafts, issues, touch_office

    def templates(self, journal_id: str) -> list[Template]:
        """Return the templates of a journal by name."""
        return [_template(row) for row in self._db.query(
            "SELECT * FROM issue_template WHERE journal_id = ? ORDER BY name, id", [journal_id])]

    def template(self, id: str) -> Template:
        for row in self._db.query("SELECT * FROM issue_template WHERE id = ?", [id]):
            return _template(row)
        raise Refused(Reason.UNKNOWN, what="template", id=id)

    def put_template(self, template: Template, who: str, at: datetime) -> None:
        """Write the template, new or changed."""
        upsert(self._db, "issue_template", {
            "id": template.id, "journal_id": template.journal_id, "name": template.name,
            "editors_note": template.editors_note, "pages_planned": template.pages_planned,
            "distribution": distribution_text(template.distribution), "who": who, "at": time_text(at)}, "id")
        self._touch_office()

    def drop_template(self, id: str) -> None:
        self._db.execute("DELETE FROM issue_template WHERE id = ?", [id])
        self._touch_office()

    def ticks(self, issue_id: str) -> list[Tick]:
        """Return the proofs read of an issue, the first first, also those of what it was before."""
        return [Tick(row["round"], row["content"], row["who"], datetime.fromisoformat(row["at"]))
                for row in self._db.query("SELECT * FROM proof_tick WHERE issue_id = ? ORDER BY round", [issue_id])]

    def tick(self, issue_id: str, tick: Tick) -> None:
        """Write down a proof; it takes the place of an earlier one of its round."""
        upsert(self._db, "proof_tick", {"issue_id": issue_id, "round": tick.round, "content": tick.content,
                                        "who": tick.who, "at": time_text(tick.at)}, "issue_id", "round")
        self._issues.add(issue_id)

    def untick(self, issue_id: str, rounds: Iterable[int]) -> None:
        for each in rounds:
            self._db.execute("DELETE FROM proof_tick WHERE issue_id = ? AND round = ?", [issue_id, each])
        self._issues.add(issue_id)

    def accepted(self, issue_id: str) -> list[Accepted]:
        """Return the findings on an issue that were let pass, the first first."""
        return [Accepted(row["kind"], row["draft_id"], row["said"], row["reason"], row["who"],
                         datetime.fromisoformat(row["at"]))
                for row in self._db.query("SELECT * FROM accepted_finding WHERE issue_id = ? ORDER BY at, kind",
                                          [issue_id])]

    def accept(self, issue_id: str, accepted: Accepted) -> None:
        upsert(self._db, "accepted_finding", {
            "issue_id": issue_id, "kind": accepted.kind, "draft_id": accepted.draft_id, "said": accepted.said,
            "reason": accepted.reason, "who": accepted.who, "at": time_text(accepted.at)},
            "issue_id", "kind", "draft_id", "said")
        self._issues.add(issue_id)

    def unaccept(self, issue_id: str, accepted: Accepted) -> None:
        self._db.execute(
            "DELETE FROM accepted_finding WHERE issue_id = ? AND kind = ? AND draft_id = ? AND said = ?",
            [issue_id, accepted.kind, accepted.draft_id, accepted.said])
        self._issues.add(issue_id)

    def reserved(self) -> list[Reserved]:
        """Return the drafts that are kept back and ready to be placed, the longest kept first."""
        return [Reserved(row["draft_id"], row["words"], row["who"], datetime.fromisoformat(row["at"]))
                for row in self._db.query(_RESERVED)]

    def reserve(self, reserved: Reserved) -> None:
        upsert(self._db, "reserved", {"draft_id": reserved.draft_id, "words": reserved.words, "who": reserved.who,
                                      "at": time_text(reserved.at)}, "draft_id")
        self._drafts.add(reserved.draft_id)

    def unreserve(self, draft_id: str) -> None:
        self._db.execute("DELETE FROM reserved WHERE draft_id = ?", [draft_id])
        self._drafts.add(draft_id)

    def dated(self, first: date, last: date) -> list[tuple[str, bool]]:
        """Return the ids of the issues dated from `first` to `last` but for those given up, and whether each is void.
        """
        found = self._db.execute(
            "SELECT id, id IN (SELECT issue_id FROM issue_void) FROM issue WHERE day BETWEEN ? AND ? AND state <> ?"
            " ORDER BY day, total, id", [first.isoformat(), last.isoformat(), IssueState.DROPPED.value])
        return [(id, bool(void)) for id, void in found.fetchall()]

    def first_days(self) -> dict[str, date]:
        """Return the day of each journal's first issue in this archive, those given up apart."""
        found = self._db.execute("SELECT journal_id, min(day) FROM issue WHERE state <> ? GROUP BY journal_id",
                                 [IssueState.DROPPED.value])
        return {journal_id: date.fromisoformat(day) for journal_id, day in found.fetchall()}

    def printed(self, journal_id: str, issues: int) -> list[Printed]:
        """Return the items of the last so many issues of a journal, and of all journals, the latest first; those of
        void issues were not printed.
        """
        return [_printed(row) for row in self._db.query(_PRINTED, {"journal_id": journal_id, "issues": issues})]

    def digests(self, draft_ids: Iterable[str]) -> dict[str, str]:
        """Return the digests of the words that drafts came with; those without any are left out."""
        sql = ("SELECT draft_id, digest FROM draft_text WHERE digest <> ''"
               " AND draft_id IN (SELECT value FROM json_each(?))")
        return dict(self._db.execute(sql, [json.dumps(list(draft_ids))]).fetchall())


def _template(row: Row) -> Template:
    distribution = distribution_from(row["distribution"]) if row["distribution"] else None
    return Template(row["id"], row["journal_id"], row["name"], row["editors_note"], row["pages_planned"], distribution)


def _printed(row: Row) -> Printed:
    number = Number(row["year"], row["number"], row["total"], row["through"]) if row["number"] is not None else None
    day = date.fromisoformat(row["day"])
    return Printed(row["draft_id"], row["title"], row["digest"], row["unit_id"], row["issue_id"],
                   name_on(row["journal"], row["former"], day), number, day)
