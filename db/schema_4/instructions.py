"""Leaders' instructions and what became of them."""

# Scans and lines of the follow-up are only ever added; what the row of the instruction says now, they say how it came.
INSTRUCTIONS = """
    CREATE TABLE instruction (
        id TEXT PRIMARY KEY, draft_id TEXT REFERENCES draft (id), issue_id TEXT REFERENCES issue (id),
        leader TEXT NOT NULL, level TEXT NOT NULL, day TEXT NOT NULL, words TEXT NOT NULL, units TEXT NOT NULL,
        deadline TEXT, closed_on TEXT, withdrawn INTEGER NOT NULL, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
        version INTEGER NOT NULL, CHECK ((draft_id IS NULL) <> (issue_id IS NULL))
    ) STRICT;
    CREATE INDEX instruction_by_draft ON instruction (draft_id) WHERE draft_id IS NOT NULL;
    CREATE INDEX instruction_by_issue ON instruction (issue_id) WHERE issue_id IS NOT NULL;
    CREATE INDEX instruction_by_day ON instruction (day);
    CREATE INDEX instruction_still_open ON instruction (deadline) WHERE closed_on IS NULL AND withdrawn = 0;
    CREATE TRIGGER instruction_stays_where_it_is
        BEFORE UPDATE OF id, draft_id, issue_id, entered_by, entered_at ON instruction
        BEGIN SELECT RAISE(ABORT, 'an instruction stays on what it was written on'); END;
    CREATE TRIGGER instruction_never_goes BEFORE DELETE ON instruction
        BEGIN SELECT RAISE(ABORT, 'an instruction is never deleted'); END;
    CREATE TABLE instruction_scan (
        instruction_id TEXT NOT NULL REFERENCES instruction (id), position INTEGER NOT NULL,
        sha256 TEXT NOT NULL REFERENCES blob (sha256), name TEXT NOT NULL, PRIMARY KEY (instruction_id, position)
    ) STRICT;
    CREATE TRIGGER instruction_scan_never_changes BEFORE UPDATE ON instruction_scan
        BEGIN SELECT RAISE(ABORT, 'the scan of an instruction never changes'); END;
    CREATE TRIGGER instruction_scan_never_goes BEFORE DELETE ON instruction_scan
        BEGIN SELECT RAISE(ABORT, 'the scan of an instruction is never deleted'); END;
    CREATE TABLE instruction_entry (
        id TEXT PRIMARY KEY, instruction_id TEXT NOT NULL REFERENCES instruction (id), position INTEGER NOT NULL,
        happened TEXT NOT NULL, day TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, words TEXT NOT NULL,
        unit TEXT NOT NULL, unit_id TEXT REFERENCES unit (id), person TEXT NOT NULL,
        sha256 TEXT REFERENCES blob (sha256), name TEXT NOT NULL, draft_id TEXT REFERENCES draft (id),
        strikes TEXT REFERENCES instruction_entry (id), UNIQUE (instruction_id, position)
    ) STRICT;
    CREATE INDEX instruction_entry_by_draft ON instruction_entry (draft_id) WHERE draft_id IS NOT NULL;
    CREATE TRIGGER instruction_entry_never_changes BEFORE UPDATE ON instruction_entry
        BEGIN SELECT RAISE(ABORT, 'what followed an instruction never changes'); END;
    CREATE TRIGGER instruction_entry_never_goes BEFORE DELETE ON instruction_entry
        BEGIN SELECT RAISE(ABORT, 'what followed an instruction is never deleted'); END;
"""
