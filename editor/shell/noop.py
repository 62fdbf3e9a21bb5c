"""The mark by which the translation tools find sentences kept in tables; Qt's own one is not typed."""


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """Return `words`; `pyside6-lupdate` reads the call from the source."""
    return words
