"""What is typed and not yet a version: kept, rescued, and found again."""
