"""The list of Ctrl+K: every command, place, button, setting and thing that can be reached from here, by a few signs."""
