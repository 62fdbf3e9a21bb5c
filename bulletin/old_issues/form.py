"""Which form the file of an issue has: what the program prints is a Word file, an old bulletin may be another."""

from bulletin.intake.sniff import looks_like

_OURS = ".docx"
_SUFFIXES = {"doc": ".doc", "compound": ".doc", "odt": ".odt", "rtf": ".rtf", "pdf": ".pdf", "html": ".html",
             "mail": ".mht", "word_xml": ".xml", "text": ".txt"}
SUFFIXES = (_OURS, *dict.fromkeys(_SUFFIXES.values()))  # all that the file of an issue may bear, ours first


def suffix_of(data: bytes) -> str:
    """Return the suffix a file with these bytes should bear; `.docx` for whatever is not told apart."""
    return _SUFFIXES.get(looks_like(data), _OURS)
