"""Units with classes, former names, contacts, quotas of their own and who went on with their work."""

TRACES_OF_UNIT = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'unit'"

UNITS = """
    ALTER TABLE unit ADD COLUMN classes TEXT NOT NULL DEFAULT '[]';
    UPDATE unit SET classes = '[["key",null,null]]' WHERE key = 1;
    ALTER TABLE unit DROP COLUMN key;
    ALTER TABLE unit ADD COLUMN former TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE unit ADD COLUMN phone TEXT NOT NULL DEFAULT '';
    ALTER TABLE unit ADD COLUMN email TEXT NOT NULL DEFAULT '';
    ALTER TABLE unit ADD COLUMN quotas TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE unit ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
    CREATE TRIGGER unit_never_goes BEFORE DELETE ON unit
        BEGIN SELECT RAISE(ABORT, 'a unit is never deleted'); END;
"""
