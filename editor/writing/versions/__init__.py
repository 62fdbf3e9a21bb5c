"""Versions beside each other, and the marked Word file that goes out and comes back."""
