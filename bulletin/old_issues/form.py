"""Which form the file of an issue has: what the program prints is a Word file, an old bulletin may be another."""

from bulletin.intake.sniff import looks_like

_SUFFIXES = {"doc": ".doc", "compound": ".doc", "rtf": ".rtf", "pdf": ".pdf", "html": ".html", "text": ".txt"}


def suffix_of(data: bytes) -> str:
    """Return the suffix a file with these bytes should bear; `.docx` for whatever is not told apart."""
    return _SUFFIXES.get(looks_like(data), ".docx")
