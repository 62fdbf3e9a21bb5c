"""The distribution register: who was given which copy of an issue, who confirmed it, and which came back."""

COPIES = """
    CREATE TABLE issue_copy (
        id TEXT PRIMARY KEY, issue_id TEXT NOT NULL REFERENCES issue (id), number INTEGER NOT NULL,
        recipient TEXT NOT NULL, way TEXT NOT NULL, sent_at TEXT, sent_by TEXT NOT NULL, received_at TEXT,
        receiver TEXT NOT NULL, recalled_at TEXT, recalled_by TEXT NOT NULL, remark TEXT NOT NULL,
        version INTEGER NOT NULL, UNIQUE (issue_id, number)
    ) STRICT;
    CREATE INDEX issue_copy_by_recipient ON issue_copy (recipient, sent_at);
    CREATE TRIGGER issue_copy_once_out_never_changes BEFORE UPDATE ON issue_copy WHEN OLD.sent_at IS NOT NULL
        AND (OLD.id, OLD.issue_id, OLD.number, OLD.recipient, OLD.way, OLD.sent_at, OLD.sent_by)
        IS NOT (NEW.id, NEW.issue_id, NEW.number, NEW.recipient, NEW.way, NEW.sent_at, NEW.sent_by)
        BEGIN SELECT RAISE(ABORT, 'a copy that went out stays in the register'); END;
    CREATE TRIGGER issue_copy_never_goes BEFORE DELETE ON issue_copy WHEN OLD.sent_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a copy that went out stays in the register'); END;
"""
