"""The room 计分办法: the versions, a form for the next one, and what it would change."""
