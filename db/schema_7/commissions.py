"""Commissions (约稿) with the units asked, their receipts and answers; guidance (报送要点) with its points.

What became of a commission at a unit is read from three rows. It was asked where it stands in `commission_unit`, by its
own `deadline` or else by that of the `commission`; both begin with the day (2026-11-27, or 2026-11-27T17:00). It owes
nothing where `excused` says why. It answered where a `commission_entry` with its `unit_id` has `happened` = 'answered':
the `draft_id`, NULL for an answer on paper or by telephone, came on `day`; the first by day decides. An entry whose id
another one `strikes` does not count. A commission whose `withdrawn` is not empty counts nowhere; one that was settled
(`closed_on`) on or before the day an answer was due is owed nothing more.
"""

COMMISSIONS = """
    CREATE TABLE commission (
        id TEXT PRIMARY KEY, year INTEGER NOT NULL, number INTEGER NOT NULL, topic TEXT NOT NULL, wanted TEXT NOT NULL,
        contact TEXT NOT NULL, phone TEXT NOT NULL, deadline TEXT NOT NULL, asked_by TEXT NOT NULL, day TEXT NOT NULL,
        made_by TEXT NOT NULL, made_at TEXT NOT NULL, closed_on TEXT, withdrawn TEXT NOT NULL, version INTEGER NOT NULL,
        asker TEXT NOT NULL DEFAULT '', length TEXT NOT NULL DEFAULT '', point_id TEXT REFERENCES guidance_point (id),
        UNIQUE (year, number)
    ) STRICT;
    CREATE INDEX commission_by_day ON commission (day);
    CREATE TRIGGER commission_never_goes BEFORE DELETE ON commission
        BEGIN SELECT RAISE(ABORT, 'a commission is never deleted'); END;
    CREATE TABLE commission_unit (
        commission_id TEXT NOT NULL REFERENCES commission (id), unit_id TEXT NOT NULL REFERENCES unit (id),
        position INTEGER NOT NULL, received_on TEXT, receiver TEXT NOT NULL, deadline TEXT, words TEXT NOT NULL,
        excused TEXT NOT NULL, reply TEXT NOT NULL DEFAULT 'will', later TEXT, PRIMARY KEY (commission_id, unit_id)
    ) STRICT;
    CREATE TABLE commission_entry (
        id TEXT PRIMARY KEY, commission_id TEXT NOT NULL REFERENCES commission (id),
        unit_id TEXT REFERENCES unit (id), happened TEXT NOT NULL, day TEXT NOT NULL, at TEXT NOT NULL,
        who TEXT NOT NULL, words TEXT NOT NULL, draft_id TEXT REFERENCES draft (id),
        strikes TEXT REFERENCES commission_entry (id)
    ) STRICT;
    CREATE INDEX commission_entry_by_commission ON commission_entry (commission_id, at);
    CREATE INDEX commission_entry_by_draft ON commission_entry (draft_id) WHERE draft_id IS NOT NULL;
    CREATE TRIGGER commission_entry_never_changes BEFORE UPDATE ON commission_entry
        BEGIN SELECT RAISE(ABORT, 'what followed a commission never changes'); END;
    CREATE TRIGGER commission_entry_never_goes BEFORE DELETE ON commission_entry
        BEGIN SELECT RAISE(ABORT, 'what followed a commission is never deleted'); END;
    CREATE TABLE guidance (
        id TEXT PRIMARY KEY, month TEXT NOT NULL UNIQUE, opening TEXT NOT NULL, made_by TEXT NOT NULL,
        made_at TEXT NOT NULL, issued_on TEXT, version INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE guidance_point (
        id TEXT PRIMARY KEY, guidance_id TEXT NOT NULL REFERENCES guidance (id), position INTEGER NOT NULL,
        words TEXT NOT NULL, dropped INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX guidance_point_by_guidance ON guidance_point (guidance_id, position);
    CREATE TABLE draft_point (
        draft_id TEXT NOT NULL REFERENCES draft (id), point_id TEXT NOT NULL REFERENCES guidance_point (id),
        who TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (draft_id, point_id)
    ) STRICT;
    CREATE INDEX draft_point_by_point ON draft_point (point_id);
"""
