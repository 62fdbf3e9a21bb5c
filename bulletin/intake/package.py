"""An Office file opened with distrust: limits before reading, bounded reads, XML without entities."""

import io
import posixpath
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from bulletin.errors import Reason, Unreadable
from bulletin.intake.docx.names import (
    CONTENT_TYPES,
    PACKAGE_RELATIONS,
    STRICT,
    Element,
)

MEGABYTE = 1024 * 1024
LARGEST_FILE = 50 * MEGABYTE
LARGEST_XML = 24 * MEGABYTE
LARGEST_TOTAL = 300 * MEGABYTE
MOST_ENTRIES = 4_000
HIGHEST_RATIO = 200
RATIO_COUNTS_FROM = MEGABYTE
# What a reader may have to look at in all parts of a file: some five hundred pages as Word writes them.
MOST_PIECES = 400_000
LABORIOUS = tuple(
    f"{{*}}{name}"
    for name in (
        "p", "h", "tbl", "tr", "tc", "txbxContent", "AlternateContent", "drawing", "pict", "object",
        "table", "table-row", "table-cell", "list", "list-item", "frame",
    )
)  # fmt: skip
LABOUR = 4  # beyond that of any other element

# What zipfile lets out for bytes that are no zip: it knows one error of its own and passes on those of its parts
# (RuntimeError for methods and passwords, ValueError for names in no encoding, LookupError for the directory).
BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, LookupError, ValueError, OverflowError,
              RuntimeError, OSError)  # fmt: skip
STRICT_NAMESPACE = re.compile(rb"""(xmlns(?::[\w.-]+)?\s*=\s*["'])(http://purl\.oclc\.org/ooxml/[\w/]+)""")
DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


@dataclass(frozen=True)
class Relation:
    """A link from one part to another; `kind` is the last word of its type, `target` a part name or an address."""

    kind: str
    target: str
    external: bool


@dataclass
class Package:
    """A zip that passed `open_package`; parts are read one by one, each within its limit."""

    archive: zipfile.ZipFile
    names: frozenset[str]
    _relations: dict[str, dict[str, Relation]] = field(default_factory=dict)
    _pieces: int = 0

    def read(self, name: str, most: int = LARGEST_FILE) -> bytes:
        """Return the bytes of a part; refuses with DAMAGED or, beyond `most` bytes, TOO_LARGE."""
        try:
            with self.archive.open(name) as stream:
                data = stream.read(most + 1)
        except BROKEN_ZIP as broken:
            raise Unreadable(Reason.DAMAGED, part=name) from broken
        if len(data) > most:
            raise Unreadable(Reason.TOO_LARGE, part=name, limit=most)
        return data

    def xml(self, name: str) -> Element:
        """Return the root of an XML part; refuses with DTD, DAMAGED or TOO_LARGE (for all parts so far together)."""
        root = parse_xml(self.read(name, LARGEST_XML), name)
        self._pieces += _pieces(root)
        _refuse_endless(self._pieces, name)
        return root

    def content_type(self, name: str) -> str:
        """Return the declared type of a part, an empty string where nothing is declared."""
        if "[Content_Types].xml" not in self.names:
            return ""
        root = self.xml("[Content_Types].xml")
        for override in root.iter(f"{{{CONTENT_TYPES}}}Override"):
            if override.get("PartName", "").lstrip("/").lower() == name.lower():
                return override.get("ContentType", "")
        return ""

    def relations(self, part: str) -> dict[str, Relation]:
        """Return the links of a part by their id; `part` is an empty string for those of the whole file."""
        if part not in self._relations:
            self._relations[part] = self._read_relations(part)
        return self._relations[part]

    def _read_relations(self, part: str) -> dict[str, Relation]:
        folder, name = posixpath.split(part)
        source = posixpath.join(folder, "_rels", f"{name}.rels")
        if source not in self.names:
            return {}
        links = self.xml(source).iter(f"{{{PACKAGE_RELATIONS}}}Relationship")
        return {link.get("Id", ""): _relation(link, folder) for link in links}

    def related(self, part: str, kind: str) -> str | None:
        """Return the name of the first part of that kind `part` links to, None where there is none."""
        links = self.relations(part).values()
        return next((each.target for each in links if each.kind == kind and each.target in self.names), None)


def open_package(data: bytes) -> Package:
    """Return the zip in `data` after the preflight.

    Refused: more than 50 MB, an XML part over 24 MB (TOO_LARGE); over 4,000 entries, 300 MB in all, or a ratio over 200
    for an XML part over 1 MB (BOMB); a password (ENCRYPTED); a document type declaration (DTD); all else that
    is not sound, such as names with `..`, names twice, unknown methods of compression (DAMAGED).
    """
    if len(data) > LARGEST_FILE:
        raise Unreadable(Reason.TOO_LARGE, size=len(data), limit=LARGEST_FILE)
    if data.count(b"PK\x01\x02") > 2 * MOST_ENTRIES:  # before zipfile reads a directory without end
        raise Unreadable(Reason.BOMB, entries=data.count(b"PK\x01\x02"), limit=MOST_ENTRIES)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except BROKEN_ZIP as broken:
        raise Unreadable(Reason.DAMAGED) from broken
    entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
    _check_directory(entries)
    package = Package(archive, frozenset(entry.filename for entry in entries))
    for entry in entries:
        if _is_xml(entry.filename):
            refuse_doctype(package.read(entry.filename, LARGEST_XML), entry.filename)
    return package


def parse_xml(data: bytes, name: str) -> Element:
    """Return the root of `data`, strict namespaces in their usual form; refuses with DTD, DAMAGED or TOO_LARGE."""
    refuse_doctype(data, name)
    _refuse_endless(data.count(b"<") // 2, name)  # before memory is spent: each element has one or two
    if b"purl.oclc.org/ooxml" in data:
        data = STRICT_NAMESPACE.sub(lambda found: found[1] + STRICT.get(found[2], found[2]), data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as broken:
        raise Unreadable(Reason.DAMAGED, part=name) from broken
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable(Reason.DTD, part=name)
    _refuse_endless(_pieces(root), name)
    return root


def refuse_doctype(data: bytes, name: str) -> None:
    """Refuse a document type declaration: nobody's Word writes one, and what it defines may vanish or explode."""
    if any(mark in data for mark in DOCTYPES):
        raise Unreadable(Reason.DTD, part=name)


def _pieces(root: Element) -> int:
    return sum(1 for _ in root.iter()) + LABOUR * sum(1 for _ in root.iter(*LABORIOUS))


def _refuse_endless(pieces: int, name: str) -> None:
    if pieces > MOST_PIECES:
        raise Unreadable(Reason.TOO_LARGE, part=name, pieces=pieces, limit=MOST_PIECES)


def _check_directory(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_ENTRIES:
        raise Unreadable(Reason.BOMB, entries=len(entries), limit=MOST_ENTRIES)
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        raise Unreadable(Reason.DAMAGED, names="twice")
    total = sum(entry.file_size for entry in entries)
    if total > LARGEST_TOTAL:
        raise Unreadable(Reason.BOMB, size=total, limit=LARGEST_TOTAL)
    for entry in entries:
        _check_entry(entry)


def _check_entry(entry: zipfile.ZipInfo) -> None:
    name = entry.filename
    if entry.flag_bits & 0x1:
        raise Unreadable(Reason.ENCRYPTED, part=name)
    if not name or name.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", name) or re.match(r"[A-Za-z]:", name):
        raise Unreadable(Reason.DAMAGED, part=name)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Unreadable(Reason.DAMAGED, part=name, method=entry.compress_type)
    if not _is_xml(name):
        return
    if entry.file_size > RATIO_COUNTS_FROM and entry.file_size > HIGHEST_RATIO * max(entry.compress_size, 1):
        raise Unreadable(Reason.BOMB, part=name, size=entry.file_size)
    if entry.file_size > LARGEST_XML:
        raise Unreadable(Reason.TOO_LARGE, part=name, size=entry.file_size, limit=LARGEST_XML)


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _relation(link: Element, folder: str) -> Relation:
    target, external = link.get("Target", ""), link.get("TargetMode", "") == "External"
    if not external:
        absolute = target if target.startswith("/") else posixpath.join("/", folder, target)
        target = posixpath.normpath(unquote(absolute)).lstrip("/")
    return Relation(link.get("Type", "").rsplit("/", 1)[-1], target, external)
