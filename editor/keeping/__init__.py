"""The window's clockwork of the backups: made by themselves, at the close a last one, their health always shown."""
