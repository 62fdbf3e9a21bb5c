"""A mail taken to pieces: headers as raw bytes, bodies as they were before their transport (RFC 2045, 2046, 2231).

The standard library's parser is not asked: it answers depth with a stack overflow, ends the headers at the first line
folded without a blank, and cannot give back the exact bytes of a mail attached to a mail.
"""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bulletin.errors import Reason, Unreadable
from bulletin.intake.mail.words import from_base64
from bulletin.intake.package import LARGEST_FILE, MEGABYTE, MOST_ENTRIES

DEEPEST = 30
LARGEST_HEAD = MEGABYTE
HEADER = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")
CONTINUED = re.compile(rb"=\?|[\x80-\xff]")
UNIX_FROM = (b"From ", b">From ")
BEFORE = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*+")
PARAMETER = re.compile(rb""";\s*([^\s=;"]{1,60})\s*=\s*("(?:\\["\\]|[^"])*(?:"|\Z)|[^;]*)""")
ESCAPED = re.compile(rb"\\([\"\\])")
CONTINUATION = re.compile(r"([^*]+)(?:\*(\d{1,4}))?(\*)?")
PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
MULTIPART, MAIL = "multipart/", ("message/rfc822", "message/global")


@dataclass(frozen=True)
class Parameter:
    """A parameter of a header as raw bytes; `charset` as RFC 2231 states it, `extended` where it is in that form."""

    value: bytes
    charset: str = ""
    extended: bool = False


@dataclass(frozen=True)
class Part:
    """One entity of a mail: its headers by lower-case name in order, its body as transported.

    `inside` names the kinds of multipart it lies in, the innermost last.
    """

    headers: tuple[tuple[str, bytes], ...]
    body: bytes
    inside: tuple[str, ...] = ()

    def header(self, name: str) -> bytes:
        """Return the raw value of the first header of that name, empty where there is none."""
        return next((value for each, value in self.headers if each == name), b"")

    @cached_property
    def kind(self) -> str:
        """The media type in lower case; `text/plain` where none is stated, as RFC 2045 (5.2) has it."""
        stated = self.header("content-type").partition(b";")[0].strip().strip(b'"').lower().decode("latin-1")
        return stated if re.fullmatch(r"[\w.+-]+/[\w.+-]+", stated) else "text/plain"

    @property
    def attached(self) -> bool:
        return self.header("content-disposition").strip().lower().startswith(b"attachment")

    def parameters(self, header: str) -> dict[str, Parameter]:
        """Return the parameters of a header by lower-case name, continued ones joined."""
        return _joined(PARAMETER.findall(self.header(header)[: 64 * 1024]))

    @property
    def charset(self) -> str:
        stated = self.parameters("content-type").get("charset")
        return stated.value.decode("latin-1").strip() if stated else ""


def parts_of(data: bytes) -> tuple[Part, list[Part]]:
    """Return the mail itself and its leaves in order: all that is no multipart, a mail attached being one leaf.

    Refuses (Unreadable): TOO_LARGE over 50 MB; BOMB with over 4,000 parts, multiparts over 30 deep, or headers over
    1 MB; DAMAGED where there are no headers.
    """
    if len(data) > LARGEST_FILE:
        raise Unreadable(Reason.TOO_LARGE, size=len(data), limit=LARGEST_FILE)
    start = BEFORE.match(data)
    top = _entity(data[start.end() if start else 0 :], ())
    if not top.headers:
        raise Unreadable(Reason.DAMAGED, looks_like="mail")
    waiting, leaves, seen = [top], list[Part](), 1
    while waiting:
        part = waiting.pop()
        children = list(_children(part, MOST_ENTRIES - seen)) if part.kind.startswith(MULTIPART) else []
        seen += len(children)
        waiting += reversed(children)
        if not children:
            leaves.append(part)
    return top, leaves


def content(part: Part) -> bytes:
    """Return the body without its transfer encoding, as far as that can be undone."""
    encoding = part.header("content-transfer-encoding").strip().lower().strip(b'"')
    if encoding.startswith(b"base64"):
        return from_base64(part.body)
    if encoding.startswith(b"quoted-printable"):
        return quopri.decodestring(part.body)
    if encoding in (b"x-uuencode", b"uuencode", b"x-uue", b"uue"):
        return b"".join(_from_uu(part.body))
    return part.body


def headers_of(data: bytes) -> tuple[tuple[tuple[str, bytes], ...], int]:
    """Return the headers at the beginning of `data` with the place where the body begins.

    A line that is neither a header nor a continuation, not even one folded without its blank, begins the body.
    """
    headers, place = list[tuple[str, list[bytes]]](), 0
    for line in LINE.finditer(data):
        text = line[0]
        if not text.strip(b"\r\n"):
            place = line.end()
            break
        found = HEADER.match(text)
        if text[:1] in b" \t" and headers:
            headers[-1][1].append(text)
        elif found:
            headers.append((found[1].decode("ascii").lower(), [text[found.end() :]]))
        elif headers and CONTINUED.match(text):
            headers[-1][1].append(b" " + text)
        elif headers or not text.startswith(UNIX_FROM):
            break
        place = line.end()
        if place > LARGEST_HEAD:
            raise Unreadable(Reason.BOMB, size=place, limit=LARGEST_HEAD)
    return tuple((name, b"".join(lines).strip()) for name, lines in headers), place


def _entity(data: bytes, inside: tuple[str, ...]) -> Part:
    headers, place = headers_of(data)
    return Part(headers, data[place:], inside)


def _children(part: Part, room: int) -> Iterator[Part]:
    """Yield the parts between the boundaries; none where there is no boundary or it never comes."""
    if len(part.inside) >= DEEPEST:
        raise Unreadable(Reason.BOMB, depth=len(part.inside), limit=DEEPEST)
    stated = part.parameters("content-type").get("boundary")
    boundary = stated.value.rstrip() if stated else b""
    if not boundary:
        return
    inside = (*part.inside, part.kind.removeprefix(MULTIPART))
    for count, piece in enumerate(_pieces(part.body, boundary)):
        if count >= room:
            raise Unreadable(Reason.BOMB, entries=MOST_ENTRIES + 1, limit=MOST_ENTRIES)
        yield _entity(piece, inside)


def _pieces(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """Yield what lies between lines that are a boundary; what follows the closing one is read only if it has more."""
    line = re.compile(rb"(?:\A|(?:\r\n|\r|\n))--" + re.escape(boundary) + rb"(--)?[ \t]*(?=[\r\n]|\Z)(?:\r\n|\r|\n)?")
    start, closed = -1, False
    for found in line.finditer(body):
        if start >= 0 and not closed:
            yield body[start : found.start()]
        start, closed = found.end(), found[1] is not None
        # The line break after a boundary may be the one before the next: an empty part.
    if start >= 0 and not closed and body[start:].strip():
        yield body[start:]


def _from_uu(body: bytes) -> Iterator[bytes]:
    for line in body.splitlines():
        if line.startswith((b"begin ", b"end")):
            continue
        try:
            yield binascii.a2b_uu(line)
        except binascii.Error:
            length = (((line[0] - 32) & 63) * 4 + 5) // 3  # encoders that pad the line more than they should
            yield binascii.a2b_uu(line[:length]) if length < len(line) else b""


def _joined(found: list[tuple[bytes, bytes]]) -> dict[str, Parameter]:
    pieces = dict[str, list[tuple[int, bytes, bool]]]()
    for name, value in found:
        form = CONTINUATION.fullmatch(name.decode("latin-1").lower())
        if form:
            text = ESCAPED.sub(rb"\1", value.strip()[1:].removesuffix(b'"')) if value[:1] == b'"' else value.strip()
            extended = form[3] is not None
            key = form[1] if form[2] is None and not extended else f"{form[1]}*"
            pieces.setdefault(key, []).append((int(form[2] or 0), text, extended))
    return {name: _parameter(sorted(each, key=lambda piece: piece[0])) for name, each in pieces.items()}


def _parameter(pieces: list[tuple[int, bytes, bool]]) -> Parameter:
    _, first, extended = pieces[0]
    if len(pieces) > 1 and pieces[1][0] == 0:  # stated twice: the first counts
        pieces = pieces[:1]
    if not any(each[2] for each in pieces):
        return Parameter(b"".join(text for _, text, _ in pieces))
    charset = b""
    if extended and first.count(b"'") > 1:
        charset, _, first = first.split(b"'", 2)
    texts = [(first, extended), *((text, is_extended) for _, text, is_extended in pieces[1:])]
    value = b"".join(unquoted(text) if is_extended else text for text, is_extended in texts)
    return Parameter(value, charset.decode("latin-1"), extended=True)


def unquoted(value: bytes) -> bytes:
    """Return `value` with its %XX as bytes."""
    return PERCENT.sub(lambda found: bytes.fromhex(found[1].decode()), value)
