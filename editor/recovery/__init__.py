"""What stands in the window when the archive cannot be opened: what happened, the ways out of it, how they went."""
