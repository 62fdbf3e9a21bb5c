"""Writing an exchange package: part by part into a file beside its place, moved there when it is signed and whole."""

import contextlib
import hashlib
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from bulletin.errors import Reason, Refused
from bulletin.exchange.package import MANIFEST, MARK, Kind, Maker, Manifest, Part, manifest_bytes
from bulletin.files import settle, trouble_with
from bulletin.people import Hand

_STAMP = (1980, 1, 1, 0, 0, 0)  # every part the same: when a package was made stands in its manifest


@dataclass(frozen=True)
class NewPart:
    """A part that is to be written."""

    path: str
    kind: Kind
    title: str
    data: bytes


class PackageWriter:
    """Use as a context: what was not closed leaves nothing behind, and what was at `path` before stays until then."""

    def __init__(self, path: Path) -> None:
        """Trouble: as the system says, with the path."""
        self._path, self._part = path, path.with_name(f".{path.name}.part")
        self._parts: dict[str, Part] = {}
        self._counts: dict[Kind, int] = {}
        with self._telling():
            self._zip = zipfile.ZipFile(self._part, "w", zipfile.ZIP_DEFLATED)

    def next_path(self, kind: Kind) -> str:
        """Return where the next draft or issue goes: drafts/0001.json."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"{kind.value}s/{self._counts[kind]:04}.json"

    def add(self, part: NewPart) -> None:
        """Write a part; one at a path that is taken is not written again. Trouble: as the system says."""
        if part.path not in self._parts:
            self._parts[part.path] = Part(part.path, part.kind, part.title, len(part.data),
                                          hashlib.sha256(part.data).hexdigest())
            self._write(part.path, part.data)

    def close(self, id: str, maker: Maker, at: datetime, hand: Hand) -> Manifest:
        """Sign what was written and move it to its place; return what it says of itself.

        Refused: PACKAGE_EMPTY when nothing was added. Trouble: as the system says.
        """
        if not self._parts:
            raise Refused(Reason.PACKAGE_EMPTY)
        manifest = Manifest(id, maker, at, tuple(self._parts.values()))
        said = manifest_bytes(manifest)
        self._write(MANIFEST, said)
        self._write(MARK, hand.sign(said).encode())
        with self._telling():
            self._zip.close()
            with open(self._part, "rb+") as file:
                os.fsync(file.fileno())
            os.replace(self._part, self._path)
        settle(self._path.parent)
        return manifest

    def __enter__(self) -> "PackageWriter":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        with contextlib.suppress(OSError, ValueError):
            self._zip.close()
        with contextlib.suppress(OSError):
            self._part.unlink(missing_ok=True)

    def _write(self, path: str, data: bytes) -> None:
        with self._telling():
            self._zip.writestr(zipfile.ZipInfo(path, _STAMP), data, zipfile.ZIP_DEFLATED)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise trouble_with(self._path, error) from error
