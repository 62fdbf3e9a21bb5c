"""Keeping the archive: when it is backed up, which backups stay, and how well it is kept just now."""
