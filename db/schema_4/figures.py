"""Figures of an item that somebody checked against a source."""

# What was taken back stays: the two columns that say so are filled once.
FIGURES = """
    CREATE TABLE figure_check (
        id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id), words TEXT NOT NULL, before TEXT NOT NULL,
        after TEXT NOT NULL, start INTEGER NOT NULL, source TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL,
        undone_by TEXT NOT NULL, undone_at TEXT
    ) STRICT;
    CREATE INDEX figure_check_by_draft ON figure_check (draft_id, at);
    CREATE INDEX figure_check_by_time ON figure_check (at);
    CREATE TRIGGER figure_check_never_changes
        BEFORE UPDATE OF id, draft_id, words, before, after, start, source, who, at ON figure_check
        BEGIN SELECT RAISE(ABORT, 'a checked figure never changes'); END;
    CREATE TRIGGER figure_check_is_taken_back_once BEFORE UPDATE ON figure_check WHEN OLD.undone_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a checked figure is taken back once'); END;
    CREATE TRIGGER figure_check_never_goes BEFORE DELETE ON figure_check
        BEGIN SELECT RAISE(ABORT, 'a checked figure is never deleted'); END;
"""
