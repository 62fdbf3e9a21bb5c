"""Journals with a past, issues with a plan, the register of numbers, proofs, accepted findings, the shelf."""

ISSUES = """
    ALTER TABLE journal ADD COLUMN pages_planned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE journal ADD COLUMN counts_total INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE journal ADD COLUMN weekdays TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE journal ADD COLUMN due TEXT NOT NULL DEFAULT '';
    ALTER TABLE journal ADD COLUMN addressee TEXT NOT NULL DEFAULT '';
    ALTER TABLE journal ADD COLUMN duties TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE journal ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
    ALTER TABLE journal ADD COLUMN former TEXT NOT NULL DEFAULT '[]';

    ALTER TABLE issue ADD COLUMN through INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE issue ADD COLUMN corrects TEXT NOT NULL DEFAULT '';
    ALTER TABLE issue ADD COLUMN correction TEXT NOT NULL DEFAULT '';
    ALTER TABLE issue ADD COLUMN pages_planned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE issue ADD COLUMN distribution TEXT NOT NULL DEFAULT '';
    ALTER TABLE issue ADD COLUMN contents TEXT NOT NULL DEFAULT '';
    CREATE INDEX issue_by_correction ON issue (corrects) WHERE corrects <> '';

    CREATE TABLE issue_number (
        journal_id TEXT NOT NULL REFERENCES journal (id), year INTEGER NOT NULL, number INTEGER NOT NULL,
        total INTEGER NOT NULL, fate TEXT NOT NULL, issue_id TEXT REFERENCES issue (id), reason TEXT NOT NULL,
        who TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (journal_id, year, number), UNIQUE (journal_id, total)
    ) STRICT;
    CREATE INDEX issue_number_by_issue ON issue_number (issue_id) WHERE issue_id IS NOT NULL;
    INSERT INTO issue_number (journal_id, year, number, total, fate, issue_id, reason, who, at)
        SELECT journal_id, year, number, total, 'taken', id, '', '', coalesce(published_at, '')
        FROM issue WHERE number IS NOT NULL;
    CREATE TRIGGER issue_number_never_changes BEFORE UPDATE ON issue_number
        WHEN OLD.fate <> 'taken' OR NEW.fate <> 'void'
            OR (OLD.journal_id, OLD.year, OLD.number, OLD.total, OLD.issue_id)
            IS NOT (NEW.journal_id, NEW.year, NEW.number, NEW.total, NEW.issue_id)
        BEGIN SELECT RAISE(ABORT, 'a number is never given to another'); END;
    CREATE TRIGGER issue_number_once_printed_never_goes BEFORE DELETE ON issue_number
        WHEN OLD.fate = 'void' OR OLD.issue_id IS NULL
            OR (SELECT state FROM issue WHERE id = OLD.issue_id) = 'published'
        BEGIN SELECT RAISE(ABORT, 'a number once used is never free again'); END;

    CREATE TABLE issue_void (
        issue_id TEXT PRIMARY KEY REFERENCES issue (id), reason TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER issue_void_never_changes BEFORE UPDATE ON issue_void
        BEGIN SELECT RAISE(ABORT, 'what is void stays void'); END;
    CREATE TRIGGER issue_void_never_goes BEFORE DELETE ON issue_void
        BEGIN SELECT RAISE(ABORT, 'what is void stays void'); END;

    CREATE TABLE proof_tick (
        issue_id TEXT NOT NULL REFERENCES issue (id), round INTEGER NOT NULL, content TEXT NOT NULL,
        who TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (issue_id, round)
    ) STRICT;
    CREATE TABLE accepted_finding (
        issue_id TEXT NOT NULL REFERENCES issue (id), kind TEXT NOT NULL, draft_id TEXT NOT NULL, said TEXT NOT NULL,
        reason TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (issue_id, kind, draft_id, said)
    ) STRICT;
    CREATE TABLE reserved (
        draft_id TEXT PRIMARY KEY REFERENCES draft (id), words TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER reserved_ends AFTER UPDATE OF stage ON draft WHEN NEW.stage NOT IN ('approved', 'placed')
        BEGIN DELETE FROM reserved WHERE draft_id = NEW.id; END;
    CREATE TABLE issue_template (
        id TEXT PRIMARY KEY, journal_id TEXT NOT NULL REFERENCES journal (id), name TEXT NOT NULL,
        editors_note TEXT NOT NULL, pages_planned INTEGER NOT NULL, distribution TEXT NOT NULL, who TEXT NOT NULL,
        at TEXT NOT NULL, UNIQUE (journal_id, name)
    ) STRICT;
"""
