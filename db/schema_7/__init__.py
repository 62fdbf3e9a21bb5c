"""What schema 7 adds: units with their history, credit's facts, schemes, circulars, commissions and guidance."""
