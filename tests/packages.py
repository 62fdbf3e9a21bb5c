"""Exchange packages for tests: whole ones, and ones that somebody tampered with."""

import zipfile
from dataclasses import replace
from pathlib import Path

from builders import NOON, FakeOffice, key_of

from bulletin.desk.packing import Wish, pack
from bulletin.exchange.package import MANIFEST, MARK, Manifest, manifest_bytes, manifest_in


def packed(office: FakeOffice, path: Path, **wish: object) -> Manifest:
    """Make a package as the editor does."""
    return pack(office.archive, Wish(**wish), path, actor=office.editor, at=NOON)


def entries(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def written(path: Path, parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as zipped:
        for name, data in parts.items():
            zipped.writestr(name, data)
    return path


def signed_anew(path: Path, members: dict[str, bytes], who: str = "lin", **said: object) -> Path:
    """Write a package whose manifest says what `said` changes, signed by somebody who knows how it is done."""
    manifest = manifest_in(members[MANIFEST], path.name)
    key, hand = key_of(who)
    manifest = replace(manifest, maker=replace(manifest.maker, key=key.public), **said)
    data = manifest_bytes(manifest)
    return written(path, members | {MANIFEST: data, MARK: hand.sign(data).encode()})
