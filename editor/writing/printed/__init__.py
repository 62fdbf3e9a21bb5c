"""The draft as it will be printed, beside the text."""
