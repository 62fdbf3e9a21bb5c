"""Word files of today (OOXML)."""
