"""The printed page: layouts as data, the DOCX writer, the measured report."""
