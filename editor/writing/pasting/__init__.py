"""What comes from the clipboard, and what of it did not come along."""
