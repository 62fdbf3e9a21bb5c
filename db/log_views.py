"""Asking the log: which lines answer a question, and how many; in SQL, for there may be hundreds of thousands."""

import json
from collections.abc import Iterable

from bulletin.log_query import LogQuery, Notable
from db import rows

_BASE = "substr(deed, 1, instr(deed || ':', ':') - 1)"  # what stands behind a colon says how it was done
# A signature's own line: the same work wrote both, so they have moment, draft, revision and hand in common. The partial
# index of the log serves only a question that says itself that there is a draft.
_SIGNED = """
    SELECT line.seq FROM signature s CROSS JOIN log line
        ON line.draft_id = s.draft_id AND line.draft_id <> '' AND line.deed = s.step AND line.at = s.signed_at
            AND line.who = s.signed_by AND line.revision_id = s.revision_id
"""
_BY_SIGNATURE = {
    Notable.SINGLE_SEAT: f"{_SIGNED} WHERE s.single_seat = 1",
    Notable.OWN_TEXT: f"""{_SIGNED} WHERE s.paper = '' AND EXISTS (
        SELECT 1 FROM revision r WHERE r.draft_id = s.draft_id AND r.saved_by = s.signed_by
            AND r.number <= (SELECT number FROM revision WHERE id = s.revision_id))""",
    # Whatever broke an approval, a step back or a change of the text: the last line of that work on that draft.
    Notable.REVOKED: """
        SELECT max(line.seq) FROM signature s CROSS JOIN log line
            ON line.draft_id = s.draft_id AND line.draft_id <> '' AND line.at = s.revoked_at
        WHERE s.revoked_at IS NOT NULL AND s.step IN ('approve', 'endorse') GROUP BY s.draft_id, s.revoked_at""",
    # Before there was a deed of its own, a password set by somebody else was told by the id in the reason.
    Notable.PASSWORD_RESET: """
        SELECT seq FROM log WHERE deed = 'reset_password' UNION
        SELECT seq FROM log WHERE deed = 'set_password' AND thing = '' AND reason NOT IN ('', who)""",
    # An issue is written as it is published; the lines of its items say the same once more.
    Notable.ISSUE_FILE: """
        SELECT seq FROM log WHERE deed IN ('export_issue', 'export_volume') UNION
        SELECT seq FROM log WHERE deed = 'publish' AND draft_id = ''""",
}
_BY_DEED = {
    Notable.BYPASS: "bypass", Notable.ACTING_FOR: "act_for", Notable.ON_PAPER: "record_paper",
    Notable.MARKED_FILE: "send_marked", Notable.SHEET: "print_sheet", Notable.CIRCULAR: "export_circular",
    Notable.ORIGINAL: "export_original", Notable.PHONE_RECORD: "export_phone", Notable.BACKUP: "backup",
    Notable.LIST: "export_log", Notable.READING: "read_marked",
}


def where(query: LogQuery) -> tuple[str, dict[str, str]]:
    """Return the condition of a question, true for all lines where nothing is asked, and its values by name."""
    conditions, values = ["1"], dict[str, str]()
    for name, condition, value in (
        ("who", "who = :who", query.person_id),
        ("draft", "draft_id = :draft AND draft_id <> ''", query.draft_id),
        ("issue", "issue_id = :issue AND issue_id <> ''", query.issue_id),
        ("since", "at >= :since", rows.time_text(query.since) if query.since else ""),
        ("until", "at < :until", rows.time_text(query.until) if query.until else ""),
        ("deeds", f"{_BASE} IN (SELECT value FROM json_each(:deeds))",
         json.dumps(sorted(query.deeds)) if query.deeds else ""),
        ("notable", f"seq IN ({_notable(query.notable)})", "1" if query.notable else ""),
    ):
        if value:
            conditions.append(condition)
            values[name] = value
    for number, word in enumerate(query.words.split()):
        conditions.append(
            f"(reason LIKE :word{number} ESCAPE '\\' OR draft_id <> '' AND draft_id IN"
            f" (SELECT id FROM draft WHERE title LIKE :word{number} ESCAPE '\\'))")
        values[f"word{number}"] = f"%{_literally(word)}%"
    return " AND ".join(conditions), values


def _notable(wanted: Iterable[Notable]) -> str:
    """Return what selects the numbers of the lines that are any of these."""
    return " UNION ".join(_BY_SIGNATURE.get(each) or f"SELECT seq FROM log WHERE deed = '{_BY_DEED[each]}'"
                          for each in sorted(wanted)) or "SELECT seq FROM log WHERE 0"


def _literally(word: str) -> str:
    """Return `word` as LIKE takes it to the letter."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
