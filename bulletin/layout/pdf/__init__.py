"""PDF files: made by an office suite or repaired, joined, and their text compared."""
