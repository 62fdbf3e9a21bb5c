"""Every change ever made to the archive's tables, oldest first. Append; never edit a released one."""

import sqlite3
from collections.abc import Iterator

from sqlite_utils import Database, Migrations

from db import chain
from db.schema_4.figures import FIGURES
from db.schema_4.instructions import INSTRUCTIONS
from db.schema_4.signing import LOG_NEVER_CHANGES, SIGNING
from db.schema_4.urgent import URGENT
from db.schema_5.copies import COPIES
from db.schema_5.issues import ISSUES
from db.schema_5.layouts import LAYOUTS
from db.schema_6.keeping import KEEPING
from db.schema_6.search import SEARCH
from db.schema_7.circulars import CIRCULARS
from db.schema_7.commissions import COMMISSIONS
from db.schema_7.facts import FACTS
from db.schema_7.schemes import SCHEMES
from db.schema_7.units import TRACES_OF_UNIT, UNITS

APPLICATION_ID = 0x42444B31  # "BDK1" in the file's header
SCHEMA_VERSION = 7

migrations = Migrations("archive")


@migrations()
def m001_the_house(db: Database) -> None:
    for statement in statements(_OFFICE + _ARRIVING + _DRAFTS + _ISSUES + _LOG + _INDEX):
        db.execute(statement)


@migrations()
def m002_intake_that_loses_nothing(db: Database) -> None:
    for statement in statements(_SUBMISSIONS_2 + _BATCHES_2 + _DRAFTS_2 + _DOORS_2 + _TWINS_2):
        db.execute(statement)


@migrations()
def m003_writing_and_proofreading(db: Database) -> None:
    for statement in statements(_PROOFS_3 + _NOTES_3):
        db.execute(statement)


@migrations()
def m004_signing_that_holds(db: Database) -> None:
    for statement in statements(SIGNING + URGENT + INSTRUCTIONS + FIGURES):
        db.execute(statement)
    chain.link_all(db)
    for statement in statements(LOG_NEVER_CHANGES):
        db.execute(statement)


@migrations()
def m005_the_issue_and_the_printed_page(db: Database) -> None:
    for statement in statements(ISSUES + LAYOUTS + COPIES):
        db.execute(statement)


@migrations()
def m006_the_archive_found_and_never_lost(db: Database) -> None:
    for statement in statements(KEEPING + SEARCH):
        db.execute(statement)


@migrations()
def m007_units_credit_and_circulars(db: Database) -> None:
    for name, in db.execute(TRACES_OF_UNIT).fetchall():  # they name a column that goes; tracing is installed anew after
        db.execute(f'DROP TRIGGER "{name}"')
    for statement in statements(UNITS + FACTS + SCHEMES + CIRCULARS + COMMISSIONS):
        db.execute(statement)


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; run one by one they stay in the caller's transaction, as a script would not."""
    statement = ""
    for piece in script.split(";")[:-1]:
        statement += f"{piece};"
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""


_OFFICE = """
    CREATE TABLE person (
        id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, roles TEXT NOT NULL,
        password TEXT NOT NULL, active INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE office (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE unit (
        id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, "group" TEXT NOT NULL,
        key INTEGER NOT NULL, aliases TEXT NOT NULL, correspondents TEXT NOT NULL, approver TEXT NOT NULL,
        since TEXT, until TEXT
    ) STRICT;
    CREATE TABLE journal (
        id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
        sections TEXT NOT NULL, publisher TEXT NOT NULL, masthead TEXT NOT NULL, marking TEXT NOT NULL,
        distribution TEXT NOT NULL, phone TEXT NOT NULL, layout TEXT NOT NULL, first_year INTEGER NOT NULL,
        first_number INTEGER NOT NULL, first_total INTEGER NOT NULL, closed_on TEXT, version INTEGER NOT NULL
    ) STRICT;
"""

_ARRIVING = """
    CREATE TABLE blob (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
    CREATE TRIGGER blob_never_changes BEFORE UPDATE ON blob
        BEGIN SELECT RAISE(ABORT, 'an original never changes'); END;
    CREATE TRIGGER blob_never_goes BEFORE DELETE ON blob
        BEGIN SELECT RAISE(ABORT, 'an original is never deleted'); END;
    CREATE TABLE submission (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
        source TEXT NOT NULL, received_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX submission_by_sha256 ON submission (sha256);
    CREATE TRIGGER submission_never_changes BEFORE UPDATE ON submission
        BEGIN SELECT RAISE(ABORT, 'a submission never changes'); END;
    CREATE TRIGGER submission_never_goes BEFORE DELETE ON submission
        BEGIN SELECT RAISE(ABORT, 'a submission is never deleted'); END;
    CREATE TABLE batch (id TEXT PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, arrivals TEXT NOT NULL) STRICT;
    CREATE INDEX batch_by_time ON batch (at);
    CREATE TRIGGER batch_never_goes BEFORE DELETE ON batch
        BEGIN SELECT RAISE(ABORT, 'a batch is never deleted'); END;
"""

_DRAFTS = """
    CREATE TABLE draft (
        id TEXT PRIMARY KEY, submission_id TEXT REFERENCES submission (id), title TEXT NOT NULL,
        stage TEXT NOT NULL, received_at TEXT NOT NULL, revision_id TEXT NOT NULL, revision_number INTEGER NOT NULL,
        characters INTEGER NOT NULL, unit_id TEXT REFERENCES unit (id), correspondent TEXT NOT NULL,
        phone TEXT NOT NULL, approver TEXT NOT NULL, section TEXT NOT NULL, nature TEXT NOT NULL,
        urgency TEXT NOT NULL, editor_id TEXT NOT NULL, reason TEXT NOT NULL, issue_id TEXT, merged_into TEXT,
        version INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX draft_by_time ON draft (received_at, id);
    CREATE INDEX draft_by_stage ON draft (stage, received_at, id);
    CREATE INDEX draft_by_submission ON draft (submission_id);
    CREATE INDEX draft_by_issue ON draft (issue_id) WHERE issue_id IS NOT NULL;
    CREATE INDEX draft_by_merging ON draft (merged_into) WHERE merged_into IS NOT NULL;
    CREATE TRIGGER draft_never_goes BEFORE DELETE ON draft
        BEGIN SELECT RAISE(ABORT, 'a draft is never deleted'); END;
    CREATE TABLE revision (
        id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id), number INTEGER NOT NULL,
        text TEXT NOT NULL, saved_by TEXT NOT NULL, saved_at TEXT NOT NULL, name TEXT NOT NULL,
        UNIQUE (draft_id, number)
    ) STRICT;
    CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
        BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
    CREATE TRIGGER revision_never_goes BEFORE DELETE ON revision
        BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
    CREATE TABLE signature (
        id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id),
        revision_id TEXT NOT NULL REFERENCES revision (id), step TEXT NOT NULL, fingerprint TEXT NOT NULL,
        signed_by TEXT NOT NULL, signed_at TEXT NOT NULL, single_seat INTEGER NOT NULL, revoked_at TEXT
    ) STRICT;
    CREATE INDEX signature_by_draft ON signature (draft_id);
    CREATE TRIGGER signature_never_changes
        BEFORE UPDATE OF id, draft_id, revision_id, step, fingerprint, signed_by, signed_at, single_seat ON signature
        BEGIN SELECT RAISE(ABORT, 'a signature never changes'); END;
    CREATE TRIGGER signature_is_revoked_once BEFORE UPDATE OF revoked_at ON signature
        WHEN OLD.revoked_at IS NOT NULL OR datetime(NEW.revoked_at) IS NULL
        BEGIN SELECT RAISE(ABORT, 'a signature is revoked once, at a time'); END;
    CREATE TRIGGER signature_never_goes BEFORE DELETE ON signature
        BEGIN SELECT RAISE(ABORT, 'a signature is never deleted'); END;
    CREATE TABLE working_copy (
        draft_id TEXT NOT NULL REFERENCES draft (id), who TEXT NOT NULL, revision_id TEXT NOT NULL,
        text TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (draft_id, who)
    ) STRICT;
"""

_ISSUES = """
    CREATE TABLE issue (
        id TEXT PRIMARY KEY, journal_id TEXT NOT NULL REFERENCES journal (id), day TEXT NOT NULL, state TEXT NOT NULL,
        year INTEGER, number INTEGER, total INTEGER, editors_note TEXT NOT NULL, signed_content TEXT,
        signed_by TEXT, signed_at TEXT, sha256 TEXT NOT NULL, pages INTEGER NOT NULL, published_at TEXT,
        version INTEGER NOT NULL, UNIQUE (journal_id, year, number), UNIQUE (journal_id, total)
    ) STRICT;
    CREATE INDEX issue_by_day ON issue (day);
    CREATE TRIGGER issue_once_published_never_changes BEFORE UPDATE ON issue WHEN OLD.state = 'published'
        BEGIN SELECT RAISE(ABORT, 'a published issue never changes'); END;
    CREATE TRIGGER issue_once_published_never_goes BEFORE DELETE ON issue WHEN OLD.state = 'published'
        BEGIN SELECT RAISE(ABORT, 'a published issue is never deleted'); END;
    CREATE TABLE item (
        issue_id TEXT NOT NULL REFERENCES issue (id), position INTEGER NOT NULL,
        draft_id TEXT NOT NULL REFERENCES draft (id), section TEXT NOT NULL, revision_id TEXT NOT NULL,
        PRIMARY KEY (issue_id, draft_id)
    ) STRICT;
    CREATE INDEX item_by_draft ON item (draft_id);
    CREATE TRIGGER item_once_published_never_comes BEFORE INSERT ON item
        WHEN (SELECT state FROM issue WHERE id = NEW.issue_id) = 'published'
        BEGIN SELECT RAISE(ABORT, 'a published issue never changes'); END;
    CREATE TRIGGER item_once_published_never_changes BEFORE UPDATE ON item
        WHEN 'published' IN (SELECT state FROM issue WHERE id IN (OLD.issue_id, NEW.issue_id))
        BEGIN SELECT RAISE(ABORT, 'a published issue never changes'); END;
    CREATE TRIGGER item_once_published_never_goes BEFORE DELETE ON item
        WHEN (SELECT state FROM issue WHERE id = OLD.issue_id) = 'published'
        BEGIN SELECT RAISE(ABORT, 'a published issue never changes'); END;
"""

_LOG = """
    CREATE TABLE log (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, who TEXT NOT NULL, deed TEXT NOT NULL,
        draft_id TEXT NOT NULL, issue_id TEXT NOT NULL, revision_id TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX log_by_draft ON log (draft_id, seq) WHERE draft_id <> '';
    CREATE INDEX log_by_issue ON log (issue_id, seq) WHERE issue_id <> '';
    CREATE TRIGGER log_never_changes BEFORE UPDATE ON log
        BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
    CREATE TRIGGER log_never_goes BEFORE DELETE ON log
        BEGIN SELECT RAISE(ABORT, 'the log is never deleted'); END;
"""

# The index holds no text of its own; its row numbers grow with the day received, so the newest come first unsorted.
_INDEX = """
    CREATE TABLE draft_text (
        key INTEGER PRIMARY KEY, draft_id TEXT NOT NULL UNIQUE REFERENCES draft (id), text TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE draft_index USING fts5 (tok, content='', detail=none, tokenize='ascii');
    CREATE TRIGGER draft_text_added AFTER INSERT ON draft_text BEGIN
        INSERT INTO draft_index (rowid, tok) VALUES (NEW.key, search_tokens(NEW.text));
    END;
    CREATE TRIGGER draft_text_changed AFTER UPDATE ON draft_text BEGIN
        INSERT INTO draft_index (draft_index, rowid, tok) VALUES ('delete', OLD.key, search_tokens(OLD.text));
        INSERT INTO draft_index (rowid, tok) VALUES (NEW.key, search_tokens(NEW.text));
    END;
"""

# Where a submission was taken from, and the mail it came in.
_SUBMISSIONS_2 = """
    ALTER TABLE submission ADD COLUMN path TEXT NOT NULL DEFAULT '';
    ALTER TABLE submission ADD COLUMN letter TEXT NOT NULL DEFAULT '';
    ALTER TABLE submission ADD COLUMN message_id TEXT NOT NULL DEFAULT '';
    CREATE INDEX submission_by_path ON submission (path) WHERE path <> '';
    CREATE INDEX submission_by_message ON submission (message_id) WHERE message_id <> '';
"""

# The lines of a batch get a table of their own: each is written with its draft, so that a crash leaves both or neither.
_BATCHES_2 = """
    CREATE TABLE arrival (
        batch_id TEXT NOT NULL REFERENCES batch (id), position INTEGER NOT NULL, draft_id TEXT NOT NULL,
        line TEXT NOT NULL, PRIMARY KEY (batch_id, position)
    ) STRICT;
    INSERT INTO arrival (batch_id, position, draft_id, line)
        SELECT batch.id, line.key, json_extract(line.value, '$.draft_id'), line.value
        FROM batch, json_each(batch.arrivals) AS line ORDER BY batch.at, batch.id, line.key;
    CREATE INDEX arrival_by_draft ON arrival (draft_id) WHERE draft_id <> '';
    ALTER TABLE batch DROP COLUMN arrivals;
    ALTER TABLE batch ADD COLUMN source TEXT NOT NULL DEFAULT 'file';
    ALTER TABLE batch ADD COLUMN state TEXT NOT NULL DEFAULT 'done';
    ALTER TABLE batch ADD COLUMN "left" TEXT NOT NULL DEFAULT '[]';
    CREATE INDEX batch_by_state ON batch (state) WHERE state IN ('under_way', 'stopped');
    CREATE TRIGGER arrival_never_changes BEFORE UPDATE ON arrival
        BEGIN SELECT RAISE(ABORT, 'what became of a file never changes'); END;
    CREATE TRIGGER arrival_never_goes BEFORE DELETE ON arrival
        BEGIN SELECT RAISE(ABORT, 'what became of a file is never deleted'); END;
"""

# `digest` is of the text as it first came; the index is made anew only when a text really changes.
_DRAFTS_2 = """
    ALTER TABLE draft ADD COLUMN revises TEXT;
    ALTER TABLE draft ADD COLUMN guesses TEXT NOT NULL DEFAULT '';
    ALTER TABLE draft ADD COLUMN event_at TEXT NOT NULL DEFAULT '';
    CREATE INDEX draft_by_revising ON draft (revises) WHERE revises IS NOT NULL;
    CREATE INDEX draft_by_unit ON draft (unit_id, received_at);
    ALTER TABLE draft_text ADD COLUMN digest TEXT NOT NULL DEFAULT '';
    DROP TRIGGER draft_text_changed;
    UPDATE draft_text SET digest = text_digest(text);
    CREATE INDEX draft_text_by_digest ON draft_text (digest) WHERE digest <> '';
    CREATE TRIGGER draft_text_changed AFTER UPDATE OF key, text ON draft_text BEGIN
        INSERT INTO draft_index (draft_index, rowid, tok) VALUES ('delete', OLD.key, search_tokens(OLD.text));
        INSERT INTO draft_index (rowid, tok) VALUES (NEW.key, search_tokens(NEW.text));
    END;
    CREATE TABLE phone_report (
        draft_id TEXT PRIMARY KEY REFERENCES draft (id), form TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER phone_report_never_changes BEFORE UPDATE ON phone_report
        BEGIN SELECT RAISE(ABORT, 'a report by telephone never changes'); END;
    CREATE TRIGGER phone_report_never_goes BEFORE DELETE ON phone_report
        BEGIN SELECT RAISE(ABORT, 'a report by telephone is never deleted'); END;
"""

_DOORS_2 = """
    CREATE TABLE mail (
        account TEXT NOT NULL, folder TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL,
        message_id TEXT NOT NULL, sha256 TEXT NOT NULL, head_sha256 TEXT NOT NULL, size INTEGER NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (account, folder, uidvalidity, uid)
    ) STRICT;
    CREATE INDEX mail_by_message ON mail (message_id) WHERE message_id <> '';
    CREATE INDEX mail_by_head ON mail (head_sha256) WHERE head_sha256 <> '';
    CREATE TABLE learned (
        clue TEXT NOT NULL, words TEXT NOT NULL, unit_id TEXT NOT NULL REFERENCES unit (id), who TEXT NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (clue, words)
    ) STRICT;
"""

_TWINS_2 = """
    CREATE TABLE twin (
        draft_id TEXT NOT NULL REFERENCES draft (id), other_id TEXT NOT NULL REFERENCES draft (id),
        alike TEXT NOT NULL, likeness REAL NOT NULL, at TEXT NOT NULL, dismissed_by TEXT NOT NULL DEFAULT '',
        dismissed_at TEXT, PRIMARY KEY (draft_id, other_id)
    ) STRICT;
    CREATE INDEX twin_by_other ON twin (other_id);
"""

# An empty draft_id means everywhere, an empty journal_id all journals: both are part of a key, and a key holds no NULL.
_PROOFS_3 = """
    CREATE TABLE own_word (word TEXT PRIMARY KEY, who TEXT NOT NULL, at TEXT NOT NULL) STRICT;
    CREATE TABLE correction (
        wrong TEXT PRIMARY KEY, "right" TEXT NOT NULL, pattern INTEGER NOT NULL, strength TEXT NOT NULL,
        who TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE ignored (
        rule TEXT NOT NULL, text TEXT NOT NULL, draft_id TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
        who TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (rule, text, draft_id, before, after)
    ) STRICT;
    CREATE TABLE rule_switch (
        rule TEXT NOT NULL, journal_id TEXT NOT NULL, is_on INTEGER NOT NULL, PRIMARY KEY (rule, journal_id)
    ) STRICT;
    CREATE TABLE leader (
        position INTEGER PRIMARY KEY, name TEXT NOT NULL, post TEXT NOT NULL, rank INTEGER NOT NULL,
        branch TEXT NOT NULL, since TEXT, until TEXT
    ) STRICT;
    CREATE TABLE organ (
        position INTEGER PRIMARY KEY, name TEXT NOT NULL, short TEXT NOT NULL, since TEXT, until TEXT,
        successor TEXT NOT NULL
    ) STRICT;
"""

_NOTES_3 = """
    CREATE TABLE note (
        id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id), quote TEXT NOT NULL, before TEXT NOT NULL,
        after TEXT NOT NULL, start INTEGER NOT NULL, words TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL,
        resolved_by TEXT NOT NULL, resolved_at TEXT
    ) STRICT;
    CREATE INDEX note_by_draft ON note (draft_id, at);
    CREATE TRIGGER note_never_goes BEFORE DELETE ON note
        BEGIN SELECT RAISE(ABORT, 'a note is never deleted'); END;
    CREATE TABLE phrase (
        id TEXT PRIMARY KEY, words TEXT NOT NULL, abbreviation TEXT NOT NULL, "group" TEXT NOT NULL
    ) STRICT;
"""
