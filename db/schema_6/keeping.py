"""Issues printed before the program or made again from files, saved searches, packages that were taken in."""

KEEPING = """
    ALTER TABLE issue ADD COLUMN origin TEXT NOT NULL DEFAULT '';
    CREATE TABLE saved_search (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, words TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE package (
        sha256 TEXT PRIMARY KEY, office TEXT NOT NULL, key TEXT NOT NULL, contents TEXT NOT NULL, who TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER package_never_changes BEFORE UPDATE ON package
        BEGIN SELECT RAISE(ABORT, 'what was taken in never changes'); END;
    CREATE TRIGGER package_never_goes BEFORE DELETE ON package
        BEGIN SELECT RAISE(ABORT, 'what was taken in stays written down'); END;
"""
