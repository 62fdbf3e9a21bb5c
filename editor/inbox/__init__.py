"""The inbox 来稿: what units sent, how it came in, and what becomes of it first."""
