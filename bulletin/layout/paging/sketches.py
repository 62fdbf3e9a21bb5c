"""Pictures and tables for the paginator: their place and size, without a document to store them in."""

from collections.abc import Callable
from dataclasses import dataclass

from bulletin.layout.layout import Layout
from bulletin.layout.paging.ruled_tables import RuledTables
from bulletin.layout.picture_headers import Header, header_of
from bulletin.layout.pictures import Pictures
from bulletin.text import Picture, Table

_UNSEEN = Header("png", "image/png", 100.0 * 36000, 75.0 * 36000)  # the size taken where nothing else is known


@dataclass
class _NoDocument:
    """Stands where a document would be; nothing is stored in it."""


class Sketches(Pictures):
    """Writes the same paragraphs for pictures as a document gets, each named by its SHA-256.

    A table that is among `tables` is named too, not written: what stands in it is read from there.
    """

    def __init__(self, layout: Layout, get: Callable[[str], bytes] | None, tables: RuledTables | None = None) -> None:
        super().__init__(_NoDocument(), layout, get or _nothing)  # type: ignore[arg-type]
        self._asks, self._tables = get is not None, tables

    def table(self, source: Table, *, stays: bool = False) -> str:
        """Return a table by its name where it has one, else as a document gets it."""
        return (self._tables.name(source, stays) if self._tables else None) or super().table(source, stays=stays)

    def _stored(self, picture: Picture) -> tuple[str, Header] | None:
        if not self._asks:
            return picture.sha256, _UNSEEN
        if picture.sha256 not in self._known:
            try:
                header = header_of(self.get(picture.sha256))
            except KeyError:  # a text that names a picture the archive does not have
                header = None
            self._known[picture.sha256] = (picture.sha256, header) if header else None
        return self._known[picture.sha256]


def _nothing(sha256: str) -> bytes:
    return b""
