"""Notes on passages."""
