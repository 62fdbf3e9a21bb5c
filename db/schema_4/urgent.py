"""Urgent events, their chains of reports, forwardings upward, and the register of faults."""

# A report that came stays as it came; only its text, its special report and a withdrawal join it later.
URGENT = """
    CREATE TABLE urgent_event (
        id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, level TEXT NOT NULL,
        unit_id TEXT REFERENCES unit (id), place TEXT NOT NULL, event_at TEXT NOT NULL, received_at TEXT NOT NULL,
        state TEXT NOT NULL, answers TEXT NOT NULL, registered_by TEXT NOT NULL, ended_at TEXT,
        limits TEXT, version INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX urgent_event_by_time ON urgent_event (received_at, id);
    CREATE INDEX urgent_event_open ON urgent_event (received_at) WHERE state = 'open';
    CREATE TRIGGER urgent_event_never_goes BEFORE DELETE ON urgent_event
        BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
    CREATE TABLE urgent_report (
        id TEXT PRIMARY KEY, event_id TEXT NOT NULL REFERENCES urgent_event (id), position INTEGER NOT NULL,
        kind TEXT NOT NULL, ordinal INTEGER NOT NULL, way TEXT NOT NULL, received_at TEXT NOT NULL,
        draft_id TEXT REFERENCES draft (id), written_at TEXT, call_id TEXT REFERENCES draft (id),
        source TEXT NOT NULL, words TEXT NOT NULL, taken_by TEXT NOT NULL, own INTEGER NOT NULL,
        issue_id TEXT REFERENCES issue (id), withdrawn TEXT NOT NULL, UNIQUE (event_id, position)
    ) STRICT;
    CREATE INDEX urgent_report_by_draft ON urgent_report (draft_id) WHERE draft_id IS NOT NULL;
    CREATE INDEX urgent_report_by_call ON urgent_report (call_id) WHERE call_id IS NOT NULL;
    CREATE TRIGGER urgent_report_stays_as_it_came
        BEFORE UPDATE OF id, event_id, position, kind, ordinal, way, received_at, source, words, taken_by, own
        ON urgent_report BEGIN SELECT RAISE(ABORT, 'a report stays as it came'); END;
    CREATE TRIGGER urgent_report_never_goes BEFORE DELETE ON urgent_report
        BEGIN SELECT RAISE(ABORT, 'a report is never deleted'); END;
    CREATE TABLE urgent_act (
        id TEXT PRIMARY KEY, event_id TEXT NOT NULL REFERENCES urgent_event (id), position INTEGER NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('shown', 'check', 'forwarding')), who TEXT NOT NULL, at TEXT NOT NULL,
        words TEXT NOT NULL, noted_by TEXT NOT NULL, above TEXT NOT NULL, way TEXT NOT NULL,
        report_id TEXT REFERENCES urgent_report (id), unit_id TEXT REFERENCES unit (id), withdrawn TEXT NOT NULL,
        UNIQUE (event_id, what, position)
    ) STRICT;
    CREATE TRIGGER urgent_act_stays
        BEFORE UPDATE OF id, event_id, position, what, who, at, words, noted_by, above, way, report_id, unit_id
        ON urgent_act BEGIN SELECT RAISE(ABORT, 'what was done stays as it was written down'); END;
    CREATE TRIGGER urgent_act_never_goes BEFORE DELETE ON urgent_act
        BEGIN SELECT RAISE(ABORT, 'what was done is never deleted'); END;
    CREATE INDEX log_by_thing ON log (thing, seq) WHERE thing <> '';
    CREATE TABLE fault (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, unit_id TEXT NOT NULL REFERENCES unit (id), evidence TEXT NOT NULL,
        found_on TEXT NOT NULL, noted_by TEXT NOT NULL, noted_at TEXT NOT NULL,
        event_id TEXT REFERENCES urgent_event (id), scan TEXT REFERENCES blob (sha256), scan_name TEXT NOT NULL,
        criticised TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT NOT NULL, withdrawn TEXT NOT NULL
    ) STRICT;
    CREATE INDEX fault_by_day ON fault (found_on, unit_id);
    CREATE INDEX fault_by_event ON fault (event_id) WHERE event_id IS NOT NULL;
    CREATE TRIGGER fault_stays_as_it_was_entered
        BEFORE UPDATE OF id, kind, unit_id, evidence, found_on, noted_by, noted_at, event_id, scan, scan_name ON fault
        BEGIN SELECT RAISE(ABORT, 'a fault stays as it was entered'); END;
    CREATE TRIGGER fault_never_goes BEFORE DELETE ON fault
        BEGIN SELECT RAISE(ABORT, 'a fault is never deleted'); END;
"""
