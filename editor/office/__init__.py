"""The screen 设置: the people of the office, the office itself, and how its journals are signed."""
