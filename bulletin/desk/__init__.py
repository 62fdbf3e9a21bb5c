"""The deeds of the office: one function for each, one transaction in each."""
