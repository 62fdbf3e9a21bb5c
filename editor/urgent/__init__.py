"""The urgent desk 紧急信息: events with their chains of reports, the clocks on them, and what was done upward."""
