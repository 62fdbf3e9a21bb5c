"""The index of the search, and the triggers that keep it up with the texts."""

SEARCH = ""
