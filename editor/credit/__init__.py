"""The screen 考核: who stands where, facts entered, circulars, charts, units, schemes."""
