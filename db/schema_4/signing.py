"""Keys, seals on signatures, sign-off sheets, and the links of the log."""

SIGNING = """
    ALTER TABLE person ADD COLUMN post TEXT NOT NULL DEFAULT '';
    CREATE TABLE signing_key (
        id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id), public TEXT NOT NULL, sealed TEXT NOT NULL,
        guarded INTEGER NOT NULL, made_at TEXT NOT NULL, retired_at TEXT
    ) STRICT;
    CREATE INDEX signing_key_by_person ON signing_key (person_id, made_at);
    CREATE TRIGGER signing_key_never_changes BEFORE UPDATE ON signing_key
        WHEN (OLD.id, OLD.person_id, OLD.public, OLD.made_at) IS NOT (NEW.id, NEW.person_id, NEW.public, NEW.made_at)
        BEGIN SELECT RAISE(ABORT, 'the public half of a key never changes'); END;
    CREATE TRIGGER signing_key_never_goes BEFORE DELETE ON signing_key
        BEGIN SELECT RAISE(ABORT, 'a key is never deleted'); END;

    ALTER TABLE journal ADD COLUMN levels INTEGER NOT NULL DEFAULT 3;
    ALTER TABLE draft ADD COLUMN journal_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE draft ADD COLUMN important INTEGER NOT NULL DEFAULT 0;

    ALTER TABLE signature ADD COLUMN covered TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN sm3 TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN section TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN journal_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN head TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN acting_for TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN bypass INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE signature ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN paper TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN key_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE signature ADD COLUMN mark TEXT NOT NULL DEFAULT '';
    DROP TRIGGER signature_never_changes;
    CREATE TRIGGER signature_never_changes BEFORE UPDATE OF
        id, draft_id, revision_id, step, fingerprint, signed_by, signed_at, single_seat, covered, sm3, section,
        journal_id, head, acting_for, bypass, reason, paper, key_id, mark ON signature
        BEGIN SELECT RAISE(ABORT, 'a signature never changes'); END;

    ALTER TABLE issue ADD COLUMN signed_seal TEXT NOT NULL DEFAULT '';
    ALTER TABLE issue ADD COLUMN log_head TEXT NOT NULL DEFAULT '';

    DROP TRIGGER log_never_changes;
    ALTER TABLE log ADD COLUMN digest TEXT NOT NULL DEFAULT '';
    ALTER TABLE log ADD COLUMN thing TEXT NOT NULL DEFAULT '';
    ALTER TABLE log ADD COLUMN seat TEXT NOT NULL DEFAULT '';
    ALTER TABLE log ADD COLUMN state TEXT NOT NULL DEFAULT '';
    ALTER TABLE log ADD COLUMN link TEXT NOT NULL DEFAULT '';
    CREATE INDEX log_by_link ON log (substr(link, 1, 16));
    CREATE INDEX log_by_who ON log (who, seq);
    CREATE INDEX log_by_deed ON log (deed, seq);

    CREATE TABLE sheet (
        id TEXT PRIMARY KEY, code TEXT NOT NULL, step TEXT NOT NULL, covered TEXT NOT NULL,
        who TEXT NOT NULL REFERENCES person (id), at TEXT NOT NULL, head TEXT NOT NULL,
        draft_id TEXT REFERENCES draft (id), revision_id TEXT REFERENCES revision (id), section TEXT NOT NULL,
        journal_id TEXT NOT NULL, issue_id TEXT REFERENCES issue (id), items TEXT NOT NULL,
        CHECK ((draft_id IS NULL) <> (issue_id IS NULL))
    ) STRICT;
    CREATE INDEX sheet_by_code ON sheet (code, at);
    CREATE INDEX sheet_by_draft ON sheet (draft_id, at);
    CREATE INDEX sheet_by_issue ON sheet (issue_id, at);
    CREATE TRIGGER sheet_never_changes BEFORE UPDATE ON sheet
        BEGIN SELECT RAISE(ABORT, 'a printed sheet never changes'); END;
    CREATE TRIGGER sheet_never_goes BEFORE DELETE ON sheet
        BEGIN SELECT RAISE(ABORT, 'a printed sheet is never deleted'); END;
"""

LOG_NEVER_CHANGES = """
    CREATE TRIGGER log_never_changes BEFORE UPDATE ON log
        BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
"""
