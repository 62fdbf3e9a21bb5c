"""The board (组版): drafts that are ready, the issue by sections, its check, signing and printing."""
