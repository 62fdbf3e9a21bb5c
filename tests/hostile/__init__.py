"""Files made to do harm or made by accident: builders with what must become of each."""
