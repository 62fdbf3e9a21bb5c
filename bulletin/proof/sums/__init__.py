"""Sums a text states (S05): parts of a whole, shares, growth, tables, counted lists, title against text."""
