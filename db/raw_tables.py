"""The rows of a damaged file, table by table: down the trees as far as they hold, then what lies about beside them."""

from collections.abc import Iterator
from contextlib import suppress

from db.raw_pages import INDEX_INTERIOR, INDEX_LEAF, INTERIOR, LEAF, Pages, Record, Spoilt

_KINDS = ("table", "index", "trigger", "view")


class RawTables:
    """Which tables there are and where they begin, and the rows that can be read of each.

    `is_whole` is False from when a tree was found to lack a page; only then are pages outside all trees of use.
    `broken` are the tables whose tree was.
    """

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._seen = set[int]()
        self.is_whole = True
        self.broken = set[str]()
        self.roots = self._found_roots()

    def rows(self, table: str) -> Iterator[Record]:
        """Yield the rows of a table in the order of its tree."""
        before, self.is_whole = self.is_whole, True
        root = self.roots.get(table, 0)
        if root:
            yield from self._walked(root)
        if not root or not self.is_whole:
            self.broken.add(table)
        self.is_whole = self.is_whole and before and bool(root)

    def pass_by(self, table: str) -> None:
        """Go down a tree without reading its rows: they are made anew, and are no strays."""
        below = [self.roots.get(table, 0)]
        while below:
            number = below.pop()
            if number and number not in self._seen and self._pages.kind(number):
                self._seen.add(number)
                with suppress(Spoilt):
                    below += self._pages.children(number)

    def strays(self) -> Iterator[Record]:
        """Yield the rows of pages that no tree leads to any more: whose they are, and whether they still count, their
        reader must tell. Read the tables first.
        """
        for number in range(2, self._pages.count + 1):
            if number not in self._seen and self._pages.kind(number) == LEAF:
                with suppress(Spoilt):
                    yield from self._pages.records(number)

    def index_strays(self) -> Iterator[Record]:
        """Yield the rows of pages of indexes, and of tables without row numbers, that no tree leads to."""
        for number in range(2, self._pages.count + 1):
            if number not in self._seen and self._pages.kind(number) in (INDEX_LEAF, INDEX_INTERIOR):
                with suppress(Spoilt):
                    yield from self._pages.records(number)

    def _walked(self, root: int) -> Iterator[Record]:
        below = [root]
        while below:
            number = below.pop()
            if number in self._seen:
                continue
            kind = self._pages.kind(number)
            if not kind:
                self.is_whole = False
                continue
            self._seen.add(number)
            try:
                if kind in (INTERIOR, INDEX_INTERIOR):
                    below += reversed(self._pages.children(number))
                yield from self._pages.records(number)
            except Spoilt:
                self.is_whole = False

    def _found_roots(self) -> dict[str, int]:
        """Return where each table begins: by the schema's tree, and by what looks like its rows where that is spoilt.
        """
        found = dict(_tables(self._walked(1)))
        if not self.is_whole:
            for name, root in _tables(self.strays()):
                if self._pages.kind(root) in (LEAF, INTERIOR, INDEX_LEAF, INDEX_INTERIOR):
                    found.setdefault(name, root)
        return found


def _tables(rows: Iterator[Record]) -> Iterator[tuple[str, int]]:
    for _, values in rows:
        if len(values) == 5 and values[0] in _KINDS:
            kind, name, _, root, sql = values
            if kind == "table" and isinstance(name, str) and isinstance(root, int) and str(sql).startswith("CREATE"):
                yield name, root
