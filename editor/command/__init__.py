"""The command line: the office's deeds without a window."""
