"""Circulars (通报): the period, what was counted by what, the draft its words are written in, its number."""

# `revision_id` is the revision its words stand in: the one drawn up, then the one that was issued. `parts` are names of
# parts with spaces between; `mark` is the sender's mark in its number (云政办信), `reason` why it was issued as it was
# although the facts had changed.
# `figures` are the data it was drawn up from, as canonical JSON: the same facts and scheme give the same bytes again.
CIRCULARS = """
    CREATE TABLE circular (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, basis TEXT NOT NULL,
        parts TEXT NOT NULL, title TEXT NOT NULL, draft_id TEXT REFERENCES draft (id),
        revision_id TEXT REFERENCES revision (id), figures TEXT NOT NULL, state TEXT NOT NULL, mark TEXT NOT NULL,
        year INTEGER, number INTEGER, day TEXT, made_by TEXT NOT NULL, made_at TEXT NOT NULL, issued_by TEXT NOT NULL,
        issued_at TEXT, reason TEXT NOT NULL, void_reason TEXT NOT NULL, version INTEGER NOT NULL, UNIQUE (year, number)
    ) STRICT;
    CREATE INDEX circular_by_period ON circular (since, until);
    CREATE INDEX circular_by_draft ON circular (draft_id) WHERE draft_id IS NOT NULL;
    CREATE TRIGGER circular_never_goes BEFORE DELETE ON circular
        BEGIN SELECT RAISE(ABORT, 'a circular is never deleted'); END;
    CREATE TRIGGER circular_number_is_kept BEFORE UPDATE OF year, number ON circular
        WHEN OLD.number IS NOT NULL AND (NEW.number IS NOT OLD.number OR NEW.year IS NOT OLD.year)
        BEGIN SELECT RAISE(ABORT, 'a number is given once'); END;
    CREATE TRIGGER circular_figures_are_kept BEFORE UPDATE OF figures, revision_id ON circular
        WHEN OLD.state <> 'drafted' AND (NEW.figures IS NOT OLD.figures OR NEW.revision_id IS NOT OLD.revision_id)
        BEGIN SELECT RAISE(ABORT, 'what was issued never changes'); END;
"""
