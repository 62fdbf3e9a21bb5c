"""Facts of credit that were entered by hand: what was forwarded and adopted above, errors, rewards."""

# What was entered stays as it was entered; a mistake is withdrawn with its reason, and entered anew.
FACTS = """
    CREATE TABLE credit_fact (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, title TEXT NOT NULL,
        draft_id TEXT REFERENCES draft (id), unit_id TEXT REFERENCES unit (id), correspondent TEXT NOT NULL,
        level TEXT NOT NULL, mode TEXT NOT NULL, publication TEXT NOT NULL, number TEXT NOT NULL,
        reprint INTEGER NOT NULL, detail TEXT NOT NULL, words TEXT NOT NULL,
        proof TEXT REFERENCES blob (sha256), proof_name TEXT NOT NULL,
        entered_by TEXT NOT NULL, entered_at TEXT NOT NULL, reason TEXT NOT NULL,
        withdrawn_at TEXT, withdrawn_by TEXT NOT NULL, withdrawn TEXT NOT NULL
    ) STRICT;
    CREATE INDEX credit_fact_by_day ON credit_fact (day, id);
    CREATE INDEX credit_fact_by_draft ON credit_fact (draft_id) WHERE draft_id IS NOT NULL;
    CREATE INDEX credit_fact_by_title ON credit_fact (title) WHERE draft_id IS NULL;
    CREATE TRIGGER credit_fact_stays_as_it_was_entered
        BEFORE UPDATE OF id, kind, day, title, draft_id, unit_id, correspondent, level, mode, publication, number,
            reprint, detail, words, proof, proof_name, entered_by, entered_at, reason ON credit_fact
        BEGIN SELECT RAISE(ABORT, 'a fact stays as it was entered'); END;
    CREATE TRIGGER credit_fact_never_goes BEFORE DELETE ON credit_fact
        BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
"""
