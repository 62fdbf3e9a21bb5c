"""Who sent what and what was used: facts, points, circulars."""
