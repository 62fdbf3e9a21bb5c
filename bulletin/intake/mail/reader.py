"""A mail as it lies in a mailbox or an .eml file, taken to pieces: letter, bodies, attachments."""

import codecs
import hashlib
import mimetypes
import re
from dataclasses import dataclass, field
from html import unescape

from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Letter
from bulletin.intake.lines import visible
from bulletin.intake.mail.letter import Attached, Body, Mail, message_id_of, sender_of, sent_at
from bulletin.intake.mail.parts import MAIL, MULTIPART, Part, content, parts_of, unquoted
from bulletin.intake.mail.words import labelled, plainly
from bulletin.intake.names import Named, attachment_name, clean, decoded_header

SENDERS = ("from", "sender", "reply-to", "return-path")
LETTER_HEADERS = frozenset(["from", "sender", "to", "message-id", "received", "date"])
SAVED_PAGE = "snapshot-content-location"
CID = re.compile(rb"""cid:([^"'\s>)]{1,200})""")
TNEF = b"\x78\x9f\x3e\x22"
TNEF_KINDS = ("application/ms-tnef", "application/vnd.ms-tnef")
SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
BODIES = ("text/plain", "text/html")
SUFFIXES = {"application/octet-stream": "", "text/plain": ".txt", "text/html": ".html", "image/jpeg": ".jpg"}
MARK = codecs.BOM_UTF8
# What a browser does not show; tags are as good as nothing.
NOT_SHOWN = re.compile(r"(?is)<!--.*?-->|<(script|style|head|title)\b.*?</\1\s*>|<[^>]*>")
STUB = re.compile(r"(?i)html|客户端|浏览器|网页|无法显示|不支持|富文本")
LONGEST_STUB = 100
MUCH_MORE, LEAST_MORE = 1.5, 40
SOFT_BREAK = re.compile(r"(?<!\n--) \r?\n(?!>)")  # RFC 3676, 4.2; the line `-- ` opens a signature


@dataclass
class _Pieces:
    """What is found in a mail, sorted as it is found."""

    plain: list[Part] = field(default_factory=list)
    html: list[Part] = field(default_factory=list)
    attached: list[Attached] = field(default_factory=list)
    inline: list[Attached] = field(default_factory=list)


def read_mail(data: bytes) -> Mail:
    """Return the mail in `data`; its parts are not opened yet.

    Refuses (Unreadable) as `mail_parts.parts_of` does. A part that cannot be opened, such as winmail.dat, is refused by
    itself; signatures made by machines are passed over.
    """
    top, leaves = parts_of(data)
    found = _Pieces()
    for part in leaves:
        if _is_body(part):
            (found.html if part.kind == "text/html" else found.plain).append(part)
    shown = {unquoted(each).lower() for part in found.html for each in CID.findall(content(part))}
    for part in leaves:
        if not _is_body(part) and part.kind not in SIGNATURES:
            attached = _attached(part, len(found.attached) + 1)
            (found.inline if _is_inline(part, shown) else found.attached).append(attached)
    subject = decoded_header(top.header("subject"))
    letter = _letter(top, subject, data) if _is_letter(top) else None
    return Mail(subject, letter, _bodies(found), tuple(found.attached), tuple(found.inline))


def letter_of(part: Part, subject: str) -> Letter:
    """Return what the headers of a mail say of it, its bytes left out."""
    senders = [sender_of(part.header(name)) for name in SENDERS if part.header(name)]
    sender = next((each for each in senders if each[0]), senders[0] if senders else ("", ""))
    return Letter(*sender, subject, message_id_of(part.header("message-id")), sent_at(part.header("date")))


def _letter(part: Part, subject: str, data: bytes) -> Letter:
    said = letter_of(part, subject)
    digest = hashlib.sha256(data).hexdigest()
    return Letter(said.sender, said.sender_name, subject, said.message_id, said.sent_at, digest)


def _is_letter(top: Part) -> bool:
    names = {name for name, _ in top.headers}
    return bool(names & LETTER_HEADERS) and SAVED_PAGE not in names


def _is_body(part: Part) -> bool:
    if part.kind.startswith(MULTIPART):  # one whose boundary never comes
        return True
    return part.kind in BODIES and not part.attached and not attachment_name(part).name


def _is_inline(part: Part, shown: set[bytes]) -> bool:
    if not part.kind.startswith("image/"):
        return False
    named = part.header("content-id").strip(b" <>\r\n").lower() in shown
    return named or (not part.attached and "related" in part.inside)


def _attached(part: Part, number: int) -> Attached:
    data = content(part)
    named = attachment_name(part)
    name = named.name or _name_for(part, data, number).name
    if part.kind in TNEF_KINDS or data.startswith(TNEF):
        return Attached(name, data, refused=Unreadable(Reason.NOT_SUPPORTED, name=name, looks_like="winmail"))
    if part.kind in SEALED:
        return Attached(name, data, refused=Unreadable(Reason.ENCRYPTED, name=name, looks_like="smime"))
    if part.kind == "text/calendar":
        return Attached(name, data, refused=Unreadable(Reason.NOT_SUPPORTED, name=name, looks_like="calendar"))
    return Attached(name, data, named.came_as)


def _name_for(part: Part, data: bytes, number: int) -> Named:
    """Return a name for a part that has none: a mail's is its subject, others are numbered as they lie in the mail."""
    if part.kind in MAIL:
        found = re.search(rb"(?im)^subject:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", data[:64_000])
        subject = clean(decoded_header(found[1])) if found and found[1].strip() else f"附件{number}"
        return Named(f"{subject}.eml")
    suffix = SUFFIXES.get(part.kind)
    return Named(f"附件{number}{suffix if suffix is not None else mimetypes.guess_extension(part.kind) or ''}")


def _bodies(found: _Pieces) -> tuple[Body, ...]:
    """Return each text written into the mail once: of two forms of the same, the plain one unless that says less."""
    plain = _joined([_body(part, ".txt") for part in found.plain])
    html = _joined([_body(part, ".html") for part in found.html])
    alternative = any("alternative" in part.inside for part in found.plain)
    if plain and html and alternative:
        return (html,) if _says_more(html, plain) else (plain,)
    return tuple(each for each in (plain, html) if each)


def _says_more(html: Body, plain: Body) -> bool:
    """Return whether the plain form is blank, only says where the text is, or lacks much of what the HTML shows."""
    written = "".join(_words(plain).split())
    shown = sum(map(visible, unescape(NOT_SHOWN.sub("", _words(html)))))
    stub = len(written) < LONGEST_STUB and STUB.search(written)
    return not written or bool(shown and stub) or shown > max(MUCH_MORE * len(written), len(written) + LEAST_MORE)


def _words(body: Body) -> str:
    if body.data.startswith(MARK):
        return body.data.decode("utf-8-sig", "replace")
    return labelled(body.data, "").text


def _joined(bodies: list[Body]) -> Body | None:
    """Return texts of one form standing between attachments as one; where encodings differ, trial has to tell."""
    if len(bodies) < 2:
        return bodies[0] if bodies else None
    mark = MARK if all(body.data.startswith(MARK) for body in bodies) else b""
    data = b"\n".join(body.data.removeprefix(MARK) for body in bodies)
    return Body(b"\n".join(body.original for body in bodies), mark + data, bodies[0].suffix)


def _body(part: Part, suffix: str) -> Body:
    """Return a body. What its label says truly is given on as UTF-8 with its mark, the rest is left to trial."""
    original = content(part)
    text = plainly(original, part.charset)
    if text is None or original.startswith((b"\xff\xfe", b"\xfe\xff", MARK)):
        return Body(original, original, suffix)
    if _flowed(part):
        text = SOFT_BREAK.sub("" if _stated(part, b"delsp=yes") else " ", text)
    return Body(original, text.encode("utf-8-sig", "replace"), suffix)


def _flowed(part: Part) -> bool:
    return part.kind == "text/plain" and _stated(part, b"format=flowed")


def _stated(part: Part, parameter: bytes) -> bool:
    return parameter in part.header("content-type").lower().replace(b'"', b"").replace(b" ", b"")
