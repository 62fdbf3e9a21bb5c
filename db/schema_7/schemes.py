"""The office's schemes (计分办法): each version once, valid from a day, as the readable text it is made of."""

SCHEMES = """
    CREATE TABLE scheme (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, valid_from TEXT NOT NULL, text TEXT NOT NULL,
        entered_by TEXT NOT NULL, entered_at TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT NOT NULL,
        withdrawn TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER scheme_stays_as_it_was_entered
        BEFORE UPDATE OF id, name, valid_from, text, entered_by, entered_at ON scheme
        BEGIN SELECT RAISE(ABORT, 'a scheme stays as it was entered'); END;
    CREATE TRIGGER scheme_never_goes BEFORE DELETE ON scheme
        BEGIN SELECT RAISE(ABORT, 'a scheme is never deleted'); END;
"""
