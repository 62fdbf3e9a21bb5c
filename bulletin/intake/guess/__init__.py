"""What text and file name suggest about a draft."""
