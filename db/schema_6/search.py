"""The index of the search: what is found in it, and the triggers that keep it up with all that it is made from.

A row of `search_entry` is a thing that can be found: a draft, an instruction, a note. Its key grows with the day, so
that the newest come first unsorted; drafts begin at 0 within their day, the others at 524,288. `marks` are the tokens
of its fields. The index `draft_index` keeps no text of its own: to take a row out, all it was made from must be known.
`SETTING_UP` and the triggers may be run again at any time: an upgrade and a repair are the same.
"""

# The day of a draft is that of its first issue that stands, else the day it came, by the one time zone of the country.
_PRINTED = """
    FROM item JOIN issue ON issue.id = item.issue_id
    WHERE item.draft_id = d.id AND issue.state = 'published' AND issue.id NOT IN (SELECT issue_id FROM issue_void)
"""
# A time that a hand made unreadable has a day all the same: `verify` tells of it, and the rest is found.
_DAY = f"coalesce((SELECT min(issue.day) {_PRINTED}), date(d.received_at, '+8 hours'), '1990-01-01')"

DRAFTS = f"""
    CREATE VIEW IF NOT EXISTS search_draft AS SELECT d.id AS draft_id, d.title AS title, {_DAY} AS day, search_marks(
        d.stage, d.unit_id, {_DAY}, d.characters, d.title,
        d.section || char(10) || coalesce((SELECT group_concat(item.section, char(10)) {_PRINTED}), ''),
        d.correspondent || char(10) || d.approver || coalesce((
            SELECT group_concat(char(10) || json_extract(paper, '$.signer'), '') FROM signature
            WHERE draft_id = d.id AND revoked_at IS NULL AND paper <> ''), ''),
        d.editor_id || ' ' || coalesce((SELECT group_concat(signed_by || ' ' || acting_for, ' ')
            FROM signature WHERE draft_id = d.id AND revoked_at IS NULL), ''),
        (SELECT group_concat(issue.id || ' ' || issue.journal_id, ' ') {_PRINTED}),
        (SELECT group_concat(what, ' ') FROM (
            SELECT 'original' AS what FROM submission JOIN blob ON blob.sha256 = submission.sha256
            WHERE submission.id = d.submission_id
            UNION ALL SELECT 'note' WHERE EXISTS (SELECT 1 FROM note WHERE draft_id = d.id)
            UNION ALL SELECT 'instruction' WHERE EXISTS (
                SELECT 1 FROM instruction WHERE draft_id = d.id AND withdrawn = 0))),
        (SELECT text FROM revision WHERE id = d.revision_id), (SELECT text FROM draft_text WHERE draft_id = d.id)
    ) AS marks FROM draft d;
"""
THINGS = """
    CREATE VIEW IF NOT EXISTS search_thing AS
    SELECT 'instruction' AS kind, id AS thing, draft_id, issue_id, day, leader || char(10) || words || coalesce(
        (SELECT group_concat(char(10) || words, '') FROM (SELECT words FROM instruction_entry
            WHERE instruction_id = instruction.id AND words <> '' ORDER BY position)), '') AS text
    FROM instruction WHERE withdrawn = 0
    UNION ALL SELECT 'note', id, draft_id, NULL, coalesce(date(at, '+8 hours'), '1990-01-01'),
        quote || char(10) || words FROM note;
"""
SETTING_UP = f"""
    CREATE TABLE IF NOT EXISTS search_entry (
        key INTEGER PRIMARY KEY, kind TEXT NOT NULL, thing TEXT NOT NULL UNIQUE, draft_id TEXT, issue_id TEXT,
        day TEXT NOT NULL, title TEXT NOT NULL, marks TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT;
    DROP VIEW IF EXISTS search_draft;
    DROP VIEW IF EXISTS search_thing;
    {DRAFTS}
    {THINGS}
"""

_TEXT = "coalesce((SELECT text FROM draft_text WHERE key = {row}.key), {row}.text)"
_IN = "INSERT INTO draft_index (rowid, tok) VALUES ({key}, search_row({text}, {title}, {marks}));"
_OUT = ("INSERT INTO draft_index (draft_index, rowid, tok)"
        " VALUES ('delete', {key}, search_row({text}, {title}, {marks}));")


def _indexed(what: str, row: str) -> str:
    return what.format(key=f"{row}.key", text=_TEXT.format(row=row), title=f"{row}.title", marks=f"{row}.marks")


def _text_moved(what: str, row: str) -> str:
    """Return how the text of a draft comes or goes while the rest of its entry stays."""
    entry = f"(SELECT {{}} FROM search_entry WHERE thing = {row}.draft_id)"
    return what.format(key=f"{row}.key", text=f"{row}.text", title=entry.format("title"), marks=entry.format("marks"))


def _refreshed(drafts: str) -> str:
    return ("UPDATE search_entry SET (title, day, marks) = (SELECT title, day, marks FROM search_draft"
            f" WHERE draft_id = search_entry.thing) WHERE thing IN ({drafts});")


def _first_free(half: str) -> str:
    """Return the SQL for the first key from `half` on that is not taken."""
    return (f"iif(EXISTS (SELECT 1 FROM search_entry WHERE key = {half}), (SELECT e.key + 1 FROM search_entry e"
            f" WHERE e.key >= {half} AND NOT EXISTS (SELECT 1 FROM search_entry WHERE key = e.key + 1)"
            f" ORDER BY e.key LIMIT 1), {half})")


def entered(thing: str) -> str:
    """Return the SQL that enters an instruction or a note; what is not to be found any more is left out."""
    half = "(CAST(julianday(s.day) - julianday('1990-01-01') AS INTEGER) * 1048576 + 524288)"
    return ("INSERT INTO search_entry (key, kind, thing, draft_id, issue_id, day, title, marks, text)"
            f" SELECT {_first_free(half)}, s.kind, s.thing, s.draft_id, s.issue_id, s.day, '', '§k', s.text"
            f" FROM search_thing s WHERE s.thing = {thing};")


_AGAIN = "DELETE FROM search_entry WHERE thing = NEW.{id}; "
_ITEMS = "SELECT draft_id FROM item WHERE issue_id = NEW.{id}"
_DRAFT_ENTERED = """
    INSERT INTO search_entry (key, kind, thing, draft_id, issue_id, day, title, marks, text)
        SELECT NEW.key, 'draft', draft_id, draft_id, NULL, day, title, marks, '' FROM search_draft
        WHERE draft_id = NEW.draft_id;
"""

TRIGGERS = {
    "search_entry_added AFTER INSERT ON search_entry": _indexed(_IN, "NEW"),
    "search_entry_changed AFTER UPDATE OF title, marks, text ON search_entry WHEN (OLD.title, OLD.marks, OLD.text)"
    " IS NOT (NEW.title, NEW.marks, NEW.text)": _indexed(_OUT, "OLD") + _indexed(_IN, "NEW"),
    "search_entry_gone AFTER DELETE ON search_entry": _indexed(_OUT, "OLD"),
    "search_text_added AFTER INSERT ON draft_text": _DRAFT_ENTERED,
    "search_text_changed AFTER UPDATE OF key, text ON draft_text WHEN (OLD.key, OLD.text) IS NOT (NEW.key, NEW.text)":
        _text_moved(_OUT, "OLD") + "UPDATE search_entry SET key = NEW.key WHERE thing = NEW.draft_id;"
        + _text_moved(_IN, "NEW") + _refreshed("NEW.draft_id"),
    "search_draft_changed AFTER UPDATE ON draft": _refreshed("NEW.id"),
    "search_revision_added AFTER INSERT ON revision": _refreshed(
        "SELECT id FROM draft WHERE id = NEW.draft_id AND revision_id = NEW.id"),
    "search_signed AFTER INSERT ON signature": _refreshed("NEW.draft_id"),
    "search_unsigned AFTER UPDATE OF revoked_at ON signature": _refreshed("NEW.draft_id"),
    "search_issue_changed AFTER UPDATE OF state, day, journal_id ON issue"
    " WHEN 'published' IN (OLD.state, NEW.state)": _refreshed(_ITEMS.format(id="id")),
    "search_issue_void AFTER INSERT ON issue_void": _refreshed(_ITEMS.format(id="issue_id")),
    "search_instruction_added AFTER INSERT ON instruction":
        entered("NEW.id") + _refreshed("NEW.draft_id"),
    "search_instruction_changed AFTER UPDATE ON instruction":
        _AGAIN.format(id="id") + entered("NEW.id") + _refreshed("NEW.draft_id"),
    "search_instruction_followed AFTER INSERT ON instruction_entry":
        _AGAIN.format(id="instruction_id") + entered("NEW.instruction_id"),
    "search_note_added AFTER INSERT ON note": entered("NEW.id") + _refreshed("NEW.draft_id"),
    "search_note_changed AFTER UPDATE OF words ON note": _AGAIN.format(id="id") + entered("NEW.id"),
}

SEARCH = f"""
    DROP TRIGGER IF EXISTS draft_text_added;
    DROP TRIGGER IF EXISTS draft_text_changed;
    {SETTING_UP}
"""


def triggers() -> dict[str, str]:
    """Return the statement that makes each trigger of the search, by name."""
    return {head.split()[0]: f"CREATE TRIGGER {head} BEGIN {body.strip()} END" for head, body in TRIGGERS.items()}
