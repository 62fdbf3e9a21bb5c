"""Reading an exchange package from anybody: everything is checked before anything of it is used.

Looked at first: that it is a ZIP of the very parts its manifest lists and no others, each within its limits; then the
signature of the manifest; then every byte of every part. Nothing is ever unpacked to a file.
"""

import hashlib
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from bulletin.errors import Reason, Refused, Unreadable
from bulletin.exchange.package import MANIFEST, MARK, Kind, Manifest, Part, manifest_in
from bulletin.files import trouble_with
from bulletin.sealing import Keyring, SigningKey

LARGEST_PACKAGE, LARGEST_PART = 4 << 30, 256 << 20  # bytes, unpacked
LARGEST_MANIFEST, MOST_PARTS = 32 << 20, 100_000
_MARK_SIZE, _PIECE = 128, 1 << 20
_PACKED_HARDEST = 1100  # deflate cannot do more (zlib's documentation: 1032:1)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1


@dataclass(frozen=True)
class Package:
    """A package whose manifest is signed as it says. `sha256` is of the manifest: the same package, the same value."""

    path: Path
    manifest: Manifest
    sha256: str

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.path.name

    def of(self, kind: Kind) -> tuple[Part, ...]:
        """Return the parts of a kind."""
        return tuple(each for each in self.manifest.parts if each.kind is kind)

    @cached_property
    def by_path(self) -> dict[str, Part]:
        """The parts by where they lie."""
        return {each.path: each for each in self.manifest.parts}

    def file(self, sha256: str) -> Part | None:
        """Return the part that is the file with this SHA-256; None where it was not packed."""
        return self.by_path.get(f"files/{sha256}")

    @contextmanager
    def opened(self) -> Iterator[Callable[[Part], bytes]]:
        """Give a function that reads a part. Refused: PACKAGE_ALTERED when it is not what the manifest says."""
        with _telling(self.path), zipfile.ZipFile(self.path) as zipped:
            yield lambda part: _read(zipped, part, self.name)


def open_package(path: Path, told: Callable[[int, int], object] = lambda done, total: None) -> Package:
    """Return the package at `path`, checked whole; `told` hears how many of how many parts were read.

    Refused: NOT_A_PACKAGE, PACKAGE_TOO_NEW, PACKAGE_ALTERED (`places`) for a wrong signature, a part too many, too few
    or with other bytes. Unreadable: BOMB, TOO_LARGE. Trouble: as the system says.
    """
    with _telling(path), zipfile.ZipFile(path) as zipped:
        members = _members(zipped, path.name)
        said = _bounded(zipped, members[MANIFEST], LARGEST_MANIFEST, path.name)
        manifest = manifest_in(said, path.name)
        mark = _bounded(zipped, members[MARK], _MARK_SIZE, path.name).decode("ascii", "replace")
        if not _is_signed(manifest, said, mark):
            raise Refused(Reason.PACKAGE_ALTERED, name=path.name, places=[MANIFEST])
        _must_be_the_same(manifest, members, path.name)
        for number, part in enumerate(manifest.parts, 1):
            _check(zipped, part, path.name)
            told(number, len(manifest.parts))
    return Package(path, manifest, hashlib.sha256(said).hexdigest())


def _members(zipped: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    """Return what the file holds by name, once its directory is such as a package has."""
    entries = zipped.infolist()
    members = {each.filename: each for each in entries}
    if MANIFEST not in members or MARK not in members:
        raise Refused(Reason.NOT_A_PACKAGE, name=name)
    if len(entries) > MOST_PARTS or sum(each.file_size for each in entries) > LARGEST_PACKAGE:
        raise Unreadable(Reason.TOO_LARGE, name=name)
    twice = [each.filename for each in entries if members[each.filename] is not each]
    if twice:
        raise Refused(Reason.PACKAGE_ALTERED, name=name, places=twice[:3])
    for each in entries:
        if each.file_size > LARGEST_PART:
            raise Unreadable(Reason.TOO_LARGE, name=name)
        if each.file_size > (each.compress_size + 1) * _PACKED_HARDEST:
            raise Unreadable(Reason.BOMB, name=name)
        if each.flag_bits & _ENCRYPTED or each.compress_type not in _METHODS:
            raise Refused(Reason.NOT_A_PACKAGE, name=name)
    return members


def _is_signed(manifest: Manifest, said: bytes, mark: str) -> bool:
    maker = manifest.maker
    key = SigningKey(maker.key_id, "", maker.key, "", False, datetime.min.replace(tzinfo=UTC))
    return Keyring([key]).verifies(key.id, said, mark)


def _must_be_the_same(manifest: Manifest, members: dict[str, zipfile.ZipInfo], name: str) -> None:
    listed = {each.path: each.size for each in manifest.parts}
    there = {path: each.file_size for path, each in members.items() if path not in (MANIFEST, MARK)}
    wrong = sorted(path for path in listed.keys() | there.keys() if listed.get(path) != there.get(path))
    if wrong:
        raise Refused(Reason.PACKAGE_ALTERED, name=name, places=wrong[:3], count=len(wrong))


def _check(zipped: zipfile.ZipFile, part: Part, name: str) -> None:
    counted, size = hashlib.sha256(), 0
    with zipped.open(part.path) as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > part.size:
                raise Unreadable(Reason.BOMB, name=name)
            counted.update(piece)
    if size != part.size or counted.hexdigest() != part.sha256:
        raise Refused(Reason.PACKAGE_ALTERED, name=name, places=[part.title or part.path])


def _read(zipped: zipfile.ZipFile, part: Part, name: str) -> bytes:
    try:
        with zipped.open(part.path) as file:
            data = file.read(part.size + 1)
    except KeyError as error:
        raise Refused(Reason.PACKAGE_ALTERED, name=name, places=[part.title or part.path]) from error
    if hashlib.sha256(data).hexdigest() != part.sha256:
        raise Refused(Reason.PACKAGE_ALTERED, name=name, places=[part.title or part.path])
    return data


def _bounded(zipped: zipfile.ZipFile, member: zipfile.ZipInfo, most: int, name: str) -> bytes:
    with zipped.open(member) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise Unreadable(Reason.TOO_LARGE, name=name)
    return data


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Say what a file that is no ZIP, or a broken one, is to people."""
    try:
        yield
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError,
            UnicodeDecodeError) as error:
        raise Refused(Reason.NOT_A_PACKAGE, name=path.name, detail=str(error)) from error
    except (ValueError, RuntimeError) as error:  # what `zipfile` says of a directory that makes no sense
        raise Refused(Reason.NOT_A_PACKAGE, name=path.name, detail=str(error)) from error
    except OSError as error:
        raise trouble_with(path, error) from error
