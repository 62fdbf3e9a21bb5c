"""The packages that were taken in, in their table."""

from datetime import datetime

from sqlite_utils import Database

from bulletin.exchange.port import TakenPackage
from db.rows import Row, time_text


class PackageTable:
    """Answers `bulletin.exchange.port.Packages`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, package: TakenPackage) -> None:
        """Write down a package that was taken in; one that was taken before is not written again."""
        self._db.execute(
            "INSERT INTO package (sha256, office, key, contents, who, at) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (sha256) DO NOTHING",
            [package.sha256, package.office, package.key, package.contents, package.who, time_text(package.at)])

    def find(self, sha256: str) -> TakenPackage | None:
        """Return the package whose manifest has this SHA-256; None when it was never taken in."""
        return self._first("WHERE sha256 = ?", sha256)

    def first_with_key(self, key: str) -> TakenPackage | None:
        """Return the first package that was taken in with this key; None for a key nobody accepted yet."""
        return self._first("WHERE key = ? ORDER BY at LIMIT 1", key)

    def all(self) -> list[TakenPackage]:
        """Return the packages, the latest first."""
        return [_package(row) for row in self._db.query("SELECT * FROM package ORDER BY at DESC, sha256")]

    def _first(self, where: str, value: str) -> TakenPackage | None:
        return next((_package(row) for row in self._db.query(f"SELECT * FROM package {where}", [value])), None)


def _package(row: Row) -> TakenPackage:
    return TakenPackage(**row | {"at": datetime.fromisoformat(row["at"])})
