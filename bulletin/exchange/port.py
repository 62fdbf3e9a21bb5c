"""The packages that were taken in; `bulletin.archive.Work` holds them. None is ever forgotten."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class TakenPackage:
    """A package that was taken in: the SHA-256 of its manifest, the office that made it, the public key it was signed
    with (hexadecimal), what came in of it in a few words, by whom, when.
    """

    sha256: str
    office: str
    key: str
    contents: str
    who: str
    at: datetime


class Packages(Protocol):
    """The packages taken in, and so the keys that were accepted once."""

    def add(self, package: TakenPackage) -> None: ...
    def find(self, sha256: str) -> TakenPackage | None: ...
    def first_with_key(self, key: str) -> TakenPackage | None: ...
    def all(self) -> list[TakenPackage]: ...
