"""A message as Outlook saves it (.msg, MS-OXMSG), taken to pieces like a mail; the only module that knows oxmsg."""

import hashlib
import io
import struct
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Letter
from bulletin.intake.mail.letter import Attached, Body, Mail, message_id_of, sender_of, sound_time
from bulletin.intake.mail.parts import Part, headers_of
from bulletin.intake.mail.reader import CID, letter_of
from bulletin.intake.mail.rtf import unpacked
from bulletin.intake.mail.words import labelled, plainly
from bulletin.intake.names import UNNAMED, clean, decoded_header, last_part
from bulletin.intake.package import LARGEST_FILE, LARGEST_TOTAL, MOST_ENTRIES

if TYPE_CHECKING:
    from oxmsg.storage import Storage

# Properties (MS-OXPROPS): an identifier in four hexadecimal digits, the type behind it in four more.
SUBJECT, HEADERS, BODY, HTML, RTF = 0x0037, 0x007D, 0x1000, 0x1013, 0x1009
SENDER_NAME, SENDER_ADDRESS, SENDER_SMTP, FOR_NAME, FOR_ADDRESS, FOR_SMTP = 0xC1A, 0xC1F, 0x5D01, 0x42, 0x65, 0x5D02
MESSAGE_ID, SUBMITTED, DELIVERED = 0x1035, 0x0039, 0x0E06
LONG_NAME, SHORT_NAME, SHOWN_NAME, DATA, METHOD, CONTENT_ID = 0x3707, 0x3704, 0x3001, 0x3701, 0x3705, 0x3712
HIDDEN, MIME_TYPE = 0x7FFE, 0x370E
CODE_PAGE, INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
UNICODE, ANSI, BINARY, EMBEDDED = 0x001F, 0x001E, 0x0102, 0x000D
TOP_HEADER, EMBEDDED_HEADER, ATTACHMENT_HEADER = 32, 24, 8
RECORD = struct.Struct("<HHIQ")
CODE_PAGES = {936: "gb18030", 54936: "gb18030", 52936: "hz", 20936: "gb18030", 950: "big5", 65001: "utf-8",
              65000: "utf-7", 932: "shift_jis", 50220: "iso-2022-jp", 949: "euc-kr"}  # fmt: skip
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
DEEPEST = 30
MOST_STREAMS = 5 * MOST_ENTRIES
RTF_NAME = "正文.rtf"
EMBEDDED_MESSAGE = f"__substg1.0_{DATA:04X}{EMBEDDED:04X}"
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM")
# What olefile and oxmsg let out for files that are not sound.
BROKEN_COMPOUND = (OSError, LookupError, ValueError, TypeError, AttributeError, OverflowError, AssertionError,
                   struct.error)  # fmt: skip


def read_msg(data: bytes) -> Mail:
    """Return the message in `data`, messages attached to it with it; its parts are not opened yet.

    Refuses (Unreadable): TOO_LARGE over 50 MB, DAMAGED, BOMB where streams overlap to over 300 MB or lie over 30 deep.
    A text kept only as compressed RTF that is damaged is a part refused with DAMAGED.
    """
    if len(data) > LARGEST_FILE:
        raise Unreadable(Reason.TOO_LARGE, size=len(data), limit=LARGEST_FILE)
    digest = hashlib.sha256(data).hexdigest()
    try:
        return _mail(_storage(data), TOP_HEADER, digest)
    except RecursionError as deep:
        raise Unreadable(Reason.BOMB, looks_like="msg") from deep
    except BROKEN_COMPOUND as broken:
        raise Unreadable(Reason.DAMAGED, looks_like="msg") from broken


def _storage(data: bytes) -> "Storage":
    from olefile import OleFileIO  # type: ignore[import-untyped]
    from oxmsg.storage import Storage

    with OleFileIO(io.BytesIO(data)) as file:
        entries = [entry for entry in file.direntries if entry is not None]
        total = sum(entry.size for entry in entries)
        if total > LARGEST_TOTAL:  # streams that share their sectors
            raise Unreadable(Reason.BOMB, size=total, limit=LARGEST_TOTAL)
        if len(entries) > MOST_STREAMS:
            raise Unreadable(Reason.BOMB, entries=len(entries), limit=MOST_STREAMS)
        return Storage.from_ole(file)


def _mail(storage: "Storage", header: int, digest: str, depth: int = 1) -> Mail:
    if depth > DEEPEST:
        raise Unreadable(Reason.BOMB, depth=depth, limit=DEEPEST)
    fixed = _fixed(storage, header)
    subject = _words(_string(storage, SUBJECT, fixed))
    bodies = _bodies(storage, fixed)
    html = _html(storage, fixed)
    shown = {name.decode("latin-1").lower() for name in CID.findall(html.data)} if html else set()
    found, inline = list[Attached](), list[Attached]()
    for number, part in enumerate(storage.iter_attachment_storages(), 1):
        attached = _attached(part, fixed, number, digest, depth)
        (inline if _is_inline(part, attached, shown) else found).append(attached)
    if not bodies and (packed := _stream(storage, RTF, BINARY)):
        try:
            bodies = [Body(packed, unpacked(packed), ".rtf")]
        except Unreadable as refused:
            found.insert(0, Attached(RTF_NAME, refused=refused))
    return Mail(subject, _letter(storage, fixed, subject, digest), tuple(bodies), tuple(found), tuple(inline))


def _letter(storage: "Storage", fixed: dict[int, int], subject: str, digest: str) -> Letter:
    """Return the letter: from Outlook's own properties, else from the headers the mail came with."""
    headers, _ = headers_of(_string(storage, HEADERS, fixed).encode("utf-8", "replace"))
    said = letter_of(Part(headers, b""), subject)
    addresses = [_string(storage, each, fixed) for each in (SENDER_SMTP, FOR_SMTP, SENDER_ADDRESS, FOR_ADDRESS)]
    address = next((sender_of(each.encode())[0] for each in addresses if "@" in each), said.sender)
    names = [_words(_string(storage, each, fixed)) for each in (SENDER_NAME, FOR_NAME)]
    name = next((each for each in names if each), said.sender_name)
    message_id = message_id_of(_string(storage, MESSAGE_ID, fixed).encode()) or said.message_id
    when = _time(fixed.get(SUBMITTED, 0)) or said.sent_at or _time(fixed.get(DELIVERED, 0))
    return Letter(address, name, subject, message_id, when, digest)


def _bodies(storage: "Storage", fixed: dict[int, int]) -> list[Body]:
    text = _string(storage, BODY, fixed, body=True)
    if text.strip():
        return [Body(text.encode("utf-8-sig", "replace"), text.encode("utf-8-sig", "replace"))]
    html = _html(storage, fixed)
    return [html] if html else []


def _html(storage: "Storage", fixed: dict[int, int]) -> Body | None:
    raw = _stream(storage, HTML, BINARY)
    if raw:
        text = plainly(raw, _charset(fixed, body=True)) if _charset(fixed, body=True) else None
        return Body(raw, raw if text is None else text.encode("utf-8-sig", "replace"), ".html")
    text = _string(storage, HTML, fixed, body=True)
    data = text.encode("utf-8-sig", "replace")
    return Body(data, data, ".html") if text.strip() else None


def _attached(part: "Storage", message: dict[int, int], number: int, digest: str, depth: int) -> Attached:
    """Return an attachment; its ANSI strings are in the code page of the message around it."""
    stated = (_words(_string(part, each, message)) for each in (LONG_NAME, SHOWN_NAME, SHORT_NAME))
    name = next((last_part(each) for each in stated if each), "") or f"附件{number}"
    inner = next((each for each in part.storages if each.name == EMBEDDED_MESSAGE), None)
    if inner is None:
        return Attached(name, _stream(part, DATA, BINARY))
    if not any(each.name == "__properties_version1.0" for each in inner.streams):  # an OLE object, such as a sheet
        return Attached(name, refused=Unreadable(Reason.NOT_SUPPORTED, name=name, looks_like="ole"))
    mail = _mail(inner, EMBEDDED_HEADER, digest, depth + 1)
    named = clean(mail.subject) if mail.subject else name.removesuffix(".msg")
    return Attached(f"{named if named != UNNAMED else name}.msg", mail=mail)


def _is_inline(part: "Storage", attached: Attached, shown: set[str]) -> bool:
    if not attached.data.startswith(PICTURES):
        return False
    fixed = _fixed(part, ATTACHMENT_HEADER)
    return bool(fixed.get(HIDDEN, 0) & 1) or _string(part, CONTENT_ID, fixed).strip("<>").lower() in shown


def _string(storage: "Storage", property: int, fixed: dict[int, int], body: bool = False) -> str:
    wide = _stream(storage, property, UNICODE)
    if wide:
        return wide.decode("utf-16-le", "replace").replace("\0", "")
    narrow = _stream(storage, property, ANSI).rstrip(b"\0")
    return labelled(narrow, _charset(fixed, body)).text.replace("\0", "")


def _charset(fixed: dict[int, int], body: bool) -> str:
    """Return the label of ANSI strings, none where no code page is stated: then trial tells."""
    pages = (INTERNET_CODE_PAGE, CODE_PAGE) if body else (CODE_PAGE, INTERNET_CODE_PAGE)
    page = next((fixed[each] & 0xFFFFFFFF for each in pages if each in fixed), 0)
    return CODE_PAGES.get(page, f"cp{page}" if 1250 <= page <= 1258 and page != 1252 else "")


def _words(text: str) -> str:
    return decoded_header(text.encode("utf-8", "replace")) if "=?" in text else text.strip()


def _stream(storage: "Storage", property: int, kind: int) -> bytes:
    try:
        return storage.property_stream_bytes(property, kind)
    except KeyError:
        return b""


def _fixed(storage: "Storage", header: int) -> dict[int, int]:
    """Return the properties of fixed size by identifier (MS-OXMSG, 2.4.2), their eight bytes as a number."""
    data = storage.properties_stream_bytes[header:]
    whole = data[: len(data) - len(data) % RECORD.size]
    return {property: value for _, property, _, value in RECORD.iter_unpack(whole)}


def _time(intervals: int) -> datetime | None:
    """Return a FILETIME, counted in 100 ns from 1601, in UTC."""
    try:
        return sound_time(EPOCH + timedelta(microseconds=intervals // 10))
    except OverflowError:
        return None
