"""Layouts the office changed, and its own base files."""

LAYOUTS = """
    CREATE TABLE layout (
        name TEXT PRIMARY KEY, file TEXT NOT NULL, base TEXT NOT NULL, based_on TEXT NOT NULL, who TEXT NOT NULL,
        at TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT;
"""
