"""An exchange package (.bdpack): what is carried from one network to another, and the manifest that vouches for it.

A plain ZIP with `manifest.json`, `manifest.sig` and the parts it lists, each with its size and SHA-256. The signature
(Ed25519, RFC 8032, hexadecimal) is over the bytes of the manifest, by the key of the person who made the package; the
public half stands in the manifest. Parts are `units.json`, `words.json`, `drafts/0001.json`, `issues/0001.json`, and
`files/<SHA-256>` for originals, pictures, Word files and layouts.
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from bulletin.errors import Reason, Refused
from bulletin.exchange.form import Form, Malformed, form_in, json_bytes
from bulletin.exchange.forms import is_digest, one_of

SUFFIX = ".bdpack"
FORM = 1
MANIFEST, MARK = "manifest.json", "manifest.sig"
UNITS, WORDS = "units.json", "words.json"
_KIND = "bulletin-desk package"
_PATH = re.compile(r"units\.json|words\.json|(?:drafts|issues)/[0-9]{4,6}\.json|files/[0-9a-f]{64}")
_KEY = re.compile("[0-9a-f]{64}")


class Kind(StrEnum):
    """What a part is."""

    DRAFT = "draft"
    UNITS = "units"
    WORDS = "words"
    ISSUE = "issue"
    FILE = "file"


@dataclass(frozen=True)
class Part:
    """A part of a package: where it lies in it, what it is and is called, its size in bytes, its SHA-256."""

    path: str
    kind: Kind
    title: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Maker:
    """Who made a package: the office, the person, and the public half of the key they signed with, hexadecimal."""

    office: str
    person: str
    key: str

    @property
    def key_id(self) -> str:
        """What the key is known by, as in `bulletin.sealing`."""
        return sha256(bytes.fromhex(self.key)).hexdigest()[:16]

    @property
    def fingerprint(self) -> str:
        """The key as it is read out on the telephone: A1B2-C3D4-E5F6-0718."""
        short = self.key_id.upper()
        return "-".join(short[at:at + 4] for at in range(0, len(short), 4))


@dataclass(frozen=True)
class Manifest:
    """What a package says it holds. `id` tells it from every other one."""

    id: str
    maker: Maker
    made_at: datetime
    parts: tuple[Part, ...]


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return the manifest as it lies in the package and is signed."""
    return json_bytes({
        "kind": _KIND, "form": FORM, "id": manifest.id, "office": manifest.maker.office,
        "person": manifest.maker.person, "key": manifest.maker.key, "made_at": manifest.made_at.isoformat(),
        "parts": [{"path": each.path, "kind": each.kind.value, "title": each.title, "size": each.size,
                   "sha256": each.sha256} for each in manifest.parts]})


def manifest_in(data: bytes, name: str) -> Manifest:
    """Return what the manifest of the package file `name` says.

    Refused: NOT_A_PACKAGE for what is none, PACKAGE_TOO_NEW for a newer form, PACKAGE_ALTERED for parts with other
    names than a package has, or one named twice.
    """
    try:
        form = form_in(data)
        if form.text("kind") != _KIND:
            raise Malformed("kind")
        if form.number("form") > FORM:
            raise Refused(Reason.PACKAGE_TOO_NEW, name=name)
        made_at, maker = form.time("made_at"), Maker(form.text("office"), form.text("person"), form.text("key"))
        if made_at is None or not form.text("id") or not _KEY.fullmatch(maker.key):
            raise Malformed("made_at")
        parts = tuple(map(_part, form.forms("parts")))
    except Malformed as error:
        raise Refused(Reason.NOT_A_PACKAGE, name=name, detail=str(error)) from error
    strange = [each.path for each in parts if not is_sound(each)]
    strange += [path for path, count in Counter(each.path for each in parts).items() if count > 1]
    if strange:
        raise Refused(Reason.PACKAGE_ALTERED, name=name, places=strange[:3], count=len(strange))
    return Manifest(form.text("id"), maker, made_at, parts)


def is_sound(part: Part) -> bool:
    """Return whether a part lies where one of its kind may: never outside the package, never under another's name."""
    if not _PATH.fullmatch(part.path):
        return False
    places = {Kind.DRAFT: part.path.startswith("drafts/"), Kind.ISSUE: part.path.startswith("issues/"),
              Kind.UNITS: part.path == UNITS, Kind.WORDS: part.path == WORDS,
              Kind.FILE: part.path == f"files/{part.sha256}"}
    return places[part.kind]


def package_path(path: Path) -> Path:
    """Return the path with the ending of a package, which is put behind a name that has none."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def _part(form: Form) -> Part:
    digest = form.text("sha256")
    if not is_digest(digest):
        raise Malformed("sha256")
    return Part(form.text("path"), one_of(Kind, form.text("kind"), "kind"), form.text("title", ""), form.number("size"),
                digest)
