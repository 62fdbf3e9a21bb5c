"""The office's own Word file as the base of its issues."""
