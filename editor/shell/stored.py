"""Reading and writing what a chair remembers, value by value; what cannot be read is the default."""

from PySide6.QtCore import QByteArray, QSettings


class Stored:
    """Reads and writes a QSettings that is passed in."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def said(self, key: str, default: str, *others: str) -> str:
        """Return the word kept as `key` if it is `default` or one of the `others`, else `default`."""
        value = str(self._store.value(key, default))
        return value if value in (default, *others) else default

    def is_on(self, key: str, default: bool) -> bool:
        """Return the yes or no kept as `key`."""
        return str(self._store.value(key, str(default))).lower() == "true"

    def bytes(self, key: str) -> QByteArray:
        """Return the bytes kept as `key`; empty for none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def number(self, key: str, default: int, least: int, most: int) -> int:
        """Return the number kept as `key`, from `least` to `most`."""
        text = str(self._store.value(key, default))
        return min(most, max(least, int(text) if text.isdecimal() else default))
