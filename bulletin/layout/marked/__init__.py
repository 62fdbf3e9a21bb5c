"""A version with its changes as a Word file with real tracked changes."""
