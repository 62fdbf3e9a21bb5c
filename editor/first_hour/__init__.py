"""The first hour: founding an office of one's own in short steps, and the tour of the window."""
