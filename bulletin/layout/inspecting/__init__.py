"""The measured report: what a file and its rendered pages really are."""
