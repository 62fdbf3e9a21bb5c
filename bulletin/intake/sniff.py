"""What a file is, told by its first bytes and never by its name."""

import re
import struct

from bulletin.errors import Reason, Unreadable

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
SIGNATURES = (
    (b"%PDF-", "pdf"), (b"{\\rtf", "rtf"), (b"\x89PNG\r\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"),
    (b"BM", "bmp"), (b"II*\0", "tiff"), (b"MM\0*", "tiff"), (b"Rar!", "rar"), (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"\x1f\x8b", "gzip"), (b"MZ", "program"), (b"SQLite format 3\0", "sqlite"), (b"\x7fELF", "program"),
)  # fmt: skip
MARKUP = (
    (re.compile(rb"(?is)(?:(?><!--.*?-->)\s*)*+<(?:!doctype\s+html|html|head|body|meta|table)\b"), "html"),
    (re.compile(rb"(?i)<\?xml[^>]*>\s*(?:<[?!][^>]*>\s*)*<(?:html)\b"), "html"),
    (re.compile(rb"<\?xml.{0,600}?<(?:pkg:package|w:wordDocument)\b", re.DOTALL), "word_xml"),
    (re.compile(rb"<\?xml\b"), "xml"),
    (re.compile(rb"(?i)(?:[A-Z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:MIME-Version|Message-ID):"), "mail"),
)  # fmt: skip
STREAMS = (("WordDocument", "doc"), ("Workbook", "xls"), ("Book", "xls"), ("PowerPoint Document", "ppt"))
SECTOR = 512
WORD_MAGIC = 0xA5EC
WORD_ENCRYPTED = 0x0100


def looks_like(data: bytes) -> str:
    """Return `zip`, `compound`, `text`, or the name of a format that is known and not read, such as `pdf`."""
    if data.startswith(ZIP_STARTS):
        return "zip"
    if data.startswith(COMPOUND):
        return "compound"
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    for signature, name in SIGNATURES:
        if data.startswith(signature) or (name in ("pdf", "rtf") and head.startswith(signature)):
            return "text" if name in ("bmp", "program") and _readable(data) else name
    if data[:12].startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    damaged_zip = b"[Content_Types].xml" in data and b"PK\x05\x06" in data  # its first bytes are lost
    return next((name for form, name in MARKUP if form.match(head)), "zip" if damaged_zip else "text")


def refuse_compound(data: bytes) -> None:
    """Refuse a compound file (MS-CFB): ENCRYPTED if it holds a protected document, else NOT_SUPPORTED."""
    if _names(data, "EncryptedPackage") or _names(data, "DRMEncryptedDataSpace"):
        raise Unreadable(Reason.ENCRYPTED, looks_like="docx")
    form = next((name for stream, name in STREAMS if _names(data, stream)), "compound")
    if form == "doc" and _has_word_password(data):
        raise Unreadable(Reason.ENCRYPTED, looks_like=form)
    raise Unreadable(Reason.NOT_SUPPORTED, looks_like=form)


def zip_form(names: frozenset[str]) -> str:
    """Return what a zip that is no Word file looks like, told by the names inside."""
    for folder, form in (("xl/", "xlsx"), ("ppt/", "pptx"), ("OFD.xml", "ofd"), ("content.xml", "odt")):
        if any(name.startswith(folder) for name in names):
            return form
    return "zip"


def _readable(data: bytes) -> bool:
    """Return whether bytes beginning with two letters such as BM or MZ are writing after all."""
    return b"\0" not in data[:64]


def _names(data: bytes, stream: str) -> bool:
    return stream.encode("utf-16-le") in data


def _has_word_password(data: bytes) -> bool:
    """Return the flag fEncrypted of the file information block (MS-DOC, 2.5.2), looked for at each sector."""
    for place in range(SECTOR, min(len(data) - SECTOR, 2048 * SECTOR), SECTOR):
        magic, flags = struct.unpack_from("<H8xH", data, place)
        if magic == WORD_MAGIC:
            return bool(flags & WORD_ENCRYPTED)
    return False
