"""What a file is, told by its content and never by its name."""

import re
import struct
import zlib

from bulletin.errors import Reason, Unreadable
from bulletin.intake.doc.compound import MAGIC as COMPOUND
from bulletin.intake.doc.compound import open_compound
from bulletin.intake.mail.head import begins_like_mail

HEAD = 16_384
NARROW_HEAD = 4096
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
SIGNATURES = (
    (b"%PDF-", "pdf"), (b"{\\rtf", "rtf"), (b"\x89PNG\r\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"),
    (b"BM", "bmp"), (b"II*\0", "tiff"), (b"MM\0*", "tiff"), (b"Rar!", "rar"), (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"\x1f\x8b", "gzip"), (b"MZ", "program"), (b"SQLite format 3\0", "sqlite"), (b"\x7fELF", "program"),
    (b"\x78\x9f\x3e\x22", "tnef"), (b"\xdb\xa5\x2d\0", "doc_old"),
)  # fmt: skip
HTML_TAGS = rb"html|head|body|meta|title|style|script|table|div|p|span|center|font|h[1-6]|br|link"
REMARKS = rb"(?:(?><!--.*?-->|<!\[(?:end)?if\b[^>]*>)\s*)*+"
FLAT_TEXT = rb"<\?xml.{0,600}?<office:document\b[^>]{0,9000}application/vnd\.oasis\.opendocument\.text"
MARKUP = (
    (re.compile(rb"(?is)%s<(?:!doctype\s+html|(?:%s)(?=[\s/>]))" % (REMARKS, HTML_TAGS)), "html"),
    (re.compile(rb"(?i)<\?xml[^>]*>\s*(?:<[?!][^>]*>\s*)*<(?:html)\b"), "html"),
    (re.compile(rb"<\?xml.{0,600}?<(?:pkg:package|w:wordDocument)\b", re.DOTALL), "word_xml"),
    (re.compile(FLAT_TEXT, re.DOTALL), "odt"),
    (re.compile(rb"<\?xml\b"), "xml"),
)
OPEN_DOCUMENT = re.compile(rb"application/vnd\.oasis\.opendocument\.([a-z-]+)")
OPEN_DOCUMENT_FORMS = {b"text": "odt", b"text-template": "odt", b"text-master": "odt", b"spreadsheet": "ods",
                       b"presentation": "odp", b"graphics": "odg"}  # fmt: skip
PHOTOGRAPHS = (b"heic", b"heix", b"hevc", b"heif", b"mif1", b"msf1", b"avif")
# The streams beside the root that tell one compound file from another; a letter may hold documents, so it comes first.
STREAMS = (
    ("__properties_version1.0", "msg"), ("WordDocument", "doc"), ("Workbook", "xls"), ("Book", "xls"),
    ("PowerPoint Document", "ppt"),
)  # fmt: skip
READ_STREAMS = frozenset(["msg", "doc"])
PROTECTED = ("EncryptedPackage", "DRMEncryptedDataSpace")
DATA_SPACES = "\x06DataSpaces"
SECTOR = 512
DEFLATED = 8
WORD_MAGIC = 0xA5EC
WORD_ENCRYPTED = 0x0100
WORKS, WORKS_AT, WORKS_MARK = b"\x01\xfe", 112, b"\x01\x00"


def looks_like(data: bytes) -> str:
    """Return the name of a format, `text` where nothing tells more.

    Read here: `zip` (a Word file or an archive), `odt` (its flat form too), `doc`, `msg`, `rtf`, `pdf`, `html`, `mail`
    (a web archive, MHTML, too), pictures by their form. `compound` stands for compound files that are not
    read (see `refuse_compound`); `wps_old` for what WPS wrote before it wrote Word's form.
    """
    if data.startswith(ZIP_STARTS):
        kind = OPEN_DOCUMENT.match(_stated_kind(data))
        return OPEN_DOCUMENT_FORMS.get(kind[1], "zip") if kind else "zip"
    if data.startswith(COMPOUND):
        form = _compound_form(data)
        return form if form in READ_STREAMS and not _refused(data, form) else "compound"
    return _by_first_bytes(data) or _by_markup(data)


def refuse_compound(data: bytes) -> None:
    """Refuse a compound file (MS-CFB): ENCRYPTED if it holds a protected document, DAMAGED what is cut off
    before its directory, else NOT_SUPPORTED."""
    if _protected(data):
        raise Unreadable(Reason.ENCRYPTED, looks_like="docx")
    form = _compound_form(data)
    if form == "doc" and has_word_password(data):
        raise Unreadable(Reason.ENCRYPTED, looks_like=form)
    raise Unreadable(Reason.DAMAGED if _is_cut_off(data) else Reason.NOT_SUPPORTED, looks_like=form)


def zip_form(names: frozenset[str]) -> str:
    """Return what a zip that is no Word file looks like, told by the names inside."""
    for folder, form in (("xl/", "xlsx"), ("ppt/", "pptx"), ("OFD.xml", "ofd"), ("content.xml", "odt")):
        if any(name.startswith(folder) for name in names):
            return form
    return "zip"


def has_word_password(data: bytes) -> bool:
    """Return the flag fEncrypted of the file information block (MS-DOC, 2.5.2).

    In a compound file too damaged to name its streams the block is looked for at each sector.
    """
    try:
        blocks = [open_compound(data).read("WordDocument")]
    except Unreadable:
        ends = min(len(data) - SECTOR, 2048 * SECTOR)
        blocks = [data[place : place + 12] for place in range(SECTOR, ends, SECTOR)]
    for block in blocks:
        magic, flags = struct.unpack_from("<H8xH", block.ljust(12, b"\0"))
        if magic == WORD_MAGIC:
            return bool(flags & WORD_ENCRYPTED)
    return False


def _by_first_bytes(data: bytes) -> str:
    head = data[:NARROW_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    for signature, name in SIGNATURES:
        if data.startswith(signature) or (name in ("pdf", "rtf") and head.startswith(signature)):
            return "text" if name in ("bmp", "program") and _readable(data) else name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp":
        return "heic" if data[8:12] in PHOTOGRAPHS else "video"
    if data.startswith(WORKS) and data[WORKS_AT : WORKS_AT + 2] == WORKS_MARK:
        return "works"
    # No description of the form was ever published; its files are binary and name the program in their first bytes.
    return "wps_old" if b"WPS" in data[:32] and not _readable(data) else ""


def _by_markup(data: bytes) -> str:
    head = _narrowed(data[:HEAD]).lstrip(b"\xef\xbb\xbf \t\r\n")
    damaged_zip = b"[Content_Types].xml" in data and b"PK\x05\x06" in data  # its first bytes are lost
    form = next((name for mark, name in MARKUP if mark.match(head)), "")
    return form or ("mail" if begins_like_mail(head) else "zip" if damaged_zip else "text")


def _narrowed(head: bytes) -> bytes:
    """Return markup written in UTF-16, as Word's "Unicode" HTML is, with one byte a character."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            return head[2:].decode(encoding, "replace").encode("ascii", "replace")
    return head


def _readable(data: bytes) -> bool:
    """Return whether bytes beginning with two letters such as BM or MZ are writing after all."""
    return b"\0" not in data[:64]


def _stated_kind(data: bytes) -> bytes:
    """Return what a first entry called mimetype holds (OpenDocument 1.3, part 2, 3.3), packed or as it is."""
    if data[30:38] != b"mimetype" or len(data) < 30:
        return b""
    method, name, extra = struct.unpack_from("<8xH16xHH", data)
    stated = data[30 + name + extra :][:512]
    if method != DEFLATED:
        return stated
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(stated, 512)
    except zlib.error:
        return b""


def _compound_form(data: bytes) -> str:
    names = _stream_names(data)
    return next((form for stream, form in STREAMS if stream in names), "compound")


def _refused(data: bytes, form: str) -> bool:
    return _protected(data) or (form == "doc" and has_word_password(data))


def _protected(data: bytes) -> bool:
    """Return whether a package stands in its protected form (MS-OFFCRYPTO, 2.1)."""
    names = _stream_names(data)
    return any(name in names for name in PROTECTED) or (DATA_SPACES in names and _named(data, PROTECTED[1]))


def _stream_names(data: bytes) -> frozenset[str]:
    """Return the names beside the root; where the directory is damaged, those of our formats found anywhere."""
    try:
        names = frozenset(open_compound(data).entries)
    except Unreadable:
        names = frozenset()
    known = [stream for stream, _ in STREAMS] + list(PROTECTED)
    return names or frozenset(name for name in known if _named(data, name))


def _is_cut_off(data: bytes) -> bool:
    """Return whether a sector that is needed to open a compound file lies beyond the end of it."""
    try:
        open_compound(data)
    except Unreadable as refused:
        return "sector" in refused.facts
    return False


def _named(data: bytes, stream: str) -> bool:
    return stream.encode("utf-16-le") in data
