"""Mails as county offices send them: every way in which programs have written Chinese into headers, and plain ones."""

import base64
import quopri
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import quote_from_bytes

SUBJECT = "青禾镇秋收进度信息"
FILE_NAME = "青禾镇11月份秋收进度.docx"
RARE_SUBJECT = "青禾镇陈珺喆、朱镕同志走访囍庄村"
OLD_SUBJECT = "青山鎮水利工程進度報告"
OLD_FILE_NAME = "青山鎮水利工程報告.docx"
SENDER = b"liming@qinghe.example"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def word(text: str, label: str, codec: str = "", form: str = "B") -> bytes:
    """Return `text` as one encoded word labelled `label`, really in `codec`."""
    return _word(text.encode(codec or label), label, form)


def cut_inside(text: str, label: str, codec: str, between: bytes = b"\r\n ") -> bytes:
    """Return two words of Base64, the first ending in the middle of a character."""
    data = text.encode(codec)
    middle = next(place for place in range(5, len(data)) if not _whole(data[:place], codec))
    return _word(data[:middle], label) + between + _word(data[middle:], label)


def _whole(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _word(data: bytes, label: str, form: str = "B") -> bytes:
    if form == "B":
        return b"=?%s?B?%s?=" % (label.encode(), base64.b64encode(data))
    return b"=?%s?Q?%s?=" % (label.encode(), b"".join(b"=%02X" % each for each in data))


def _between_groups(text: str) -> bytes:
    """Return two words with one run of Base64, cut between two letters of a group of four."""
    whole = base64.b64encode(text.encode("gbk"))
    return b"=?gb2312?B?%s?=\r\n =?gb2312?B?%s?=" % (whole[:10], whole[10:])


def _with_spaces(text: str) -> bytes:
    """Return a word in Q with blanks that should have been underscores."""
    return b"=?gb2312?Q?" + b"".join(b"=%02X" % each for each in text.encode("gbk")).replace(b"=31", b"1") + b"?="


def _folded_raw(text: str) -> bytes:
    data = text.encode("gbk")
    return data[:5] + b"\r\n\t" + data[5:]


# By name, how a subject (or a name beside an address) is written, and the text it is shown with.
ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "UTF-8 in Base64, as it should be": lambda text: word(text, "UTF-8"),
    "UTF-8 in Q, as it should be": lambda text: word(text, "utf-8", form="Q"),
    "raw GBK": lambda text: text.encode("gbk"),
    "raw GB 18030 folded inside a character": _folded_raw,
    "raw UTF-8": lambda text: text.encode(),
    "GBK called gb2312": lambda text: word(text, "gb2312", "gbk"),
    "GB 18030 called GB2312 in Q": lambda text: word(text, "GB2312", "gb18030", "Q"),
    "GBK called cp936": lambda text: word(text, "cp936", "gbk"),
    "GBK called x-gbk": lambda text: word(text, "x-gbk", "gbk"),
    "GBK called unknown-8bit": lambda text: word(text, "unknown-8bit", "gbk"),
    "GBK called UTF-8": lambda text: word(text, "utf-8", "gbk"),
    "GBK called iso-8859-1": lambda text: word(text, "iso-8859-1", "gbk", "Q"),
    "UTF-8 called gb2312": lambda text: word(text, "gb2312", "utf-8"),
    "UTF-8 called utf8": lambda text: word(text, "utf8", "utf-8"),
    "UTF-8 cut inside a character": lambda text: cut_inside(text, "utf-8", "utf-8"),
    "GBK cut inside a character": lambda text: cut_inside(text, "gb2312", "gbk"),
    "GBK cut inside a character, no blank between": lambda text: cut_inside(text, "gbk", "gbk", b""),
    "GBK cut inside a character, folded without a blank": lambda text: cut_inside(text, "gbk", "gbk", b"\r\n"),
    "Base64 cut inside its group of four": _between_groups,
    "words in quotes": lambda text: b'"%s"' % word(text, "gb2312", "gbk"),
    "padding missing": lambda text: word(text, "gb2312", "gbk").removesuffix(b"?=").rstrip(b"=") + b"?=",
    "padding too long": lambda text: word(text, "gb2312", "gbk").removesuffix(b"?=") + b"==?=",
    "end missing": lambda text: word(text, "gb2312", "gbk").removesuffix(b"?="),
    "blanks in Q": _with_spaces,
    "words in words": lambda text: word(word(text, "gbk").decode(), "utf-8"),
    "a language named": lambda text: word(text, "gb2312*zh-cn", "gbk"),
    "HZ": lambda text: word(text, "hz-gb-2312", "hz"),
    "UTF-7": lambda text: word(text, "utf-7", form="Q"),
}
# The same for what only traditional characters are written in.
OLD_ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "Big5": lambda text: word(text, "big5"),
    "raw Big5": lambda text: text.encode("big5"),
    "ISO-2022-JP": lambda text: word(text, "iso-2022-jp"),
    "raw ISO-2022-JP": lambda text: text.encode("iso-2022-jp"),
}


def quoted(value: bytes) -> bytes:
    """Return a header for an attachment whose file name is `value` in quotes."""
    return b'Content-Disposition: attachment; filename="%s"' % value


def _extended(text: str, codec: str, label: str = "") -> bytes:
    return b"Content-Disposition: attachment;\r\n filename*=%s''%s" % (
        (label or codec).encode(),
        quote_from_bytes(text.encode(codec)).encode(),
    )


def _continued(text: str, codec: str, label: str) -> bytes:
    data = text.encode(codec)
    pieces = [data[place : place + 7] for place in range(0, len(data), 7)]
    lines = [b"filename*%d*=%s" % (number, quote_from_bytes(piece).encode()) for number, piece in enumerate(pieces)]
    lines[0] = lines[0].replace(b"*=", b"*=%s''" % label.encode(), 1)
    return b"Content-Disposition: attachment;\r\n " + b";\r\n ".join(reversed(lines))


def _continued_word(text: str) -> bytes:
    whole = word(text, "gb2312", "gbk")
    return b'Content-Disposition: attachment; filename*0="%s";\r\n filename*1="%s"' % (whole[:20], whole[20:])


# By name, how the name of an attachment is written: whole headers.
NAME_ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "RFC 2231": lambda text: _extended(text, "utf-8"),
    "RFC 2231 in GBK": lambda text: _extended(text, "gbk", "gb2312"),
    "RFC 2231 with a wrong charset": lambda text: _extended(text, "gbk", "utf-8"),
    "RFC 2231 without a charset": lambda text: _extended(text, "utf-8").replace(b"utf-8''", b""),
    "RFC 2231 continued": lambda text: _continued(text, "utf-8", "UTF-8"),
    "RFC 2231 continued in GBK": lambda text: _continued(text, "gbk", "gb2312"),
    "RFC 2231 continued with a wrong charset": lambda text: _continued(text, "gbk", "iso-8859-1"),
    "a word continued": _continued_word,
    "an address's escapes": lambda text: quoted(quote_from_bytes(text.encode()).encode()),
    "only in the type": lambda text: b'Content-Type: %s;\r\n name="%s"' % (DOCX.encode(), word(text, "gbk")),
    "better in the type": lambda text: (
        b'%s\r\nContent-Type: %s; name="%s"' % (quoted(b"????????.docx"), DOCX.encode(), word(text, "gbk"))
    ),
    "without quotes": lambda text: quoted(word(text, "gb2312", "gbk")).replace(b'"', b""),
    "with a path": lambda text: quoted(b"C:\\Users\\liming\\" + text.encode("gbk")),
}


@dataclass(frozen=True)
class File:
    """A file to attach; `header` takes the place of its usual Content-Disposition where given."""

    name: str
    data: bytes
    kind: str = DOCX
    header: bytes = b""
    content_id: str = ""

    def part(self) -> bytes:
        header = (
            self.header
            or b"Content-Disposition: attachment; filename*=utf-8''%s" % quote_from_bytes(self.name.encode()).encode()
        )
        more = b"Content-ID: <%s>\r\n" % self.content_id.encode() if self.content_id else b""
        kind = b"" if b"Content-Type:" in header else b"Content-Type: %s\r\n" % self.kind.encode()
        encoded = self.data if self.kind == "message/rfc822" else base64.encodebytes(self.data)
        way = b"" if self.kind == "message/rfc822" else b"Content-Transfer-Encoding: base64\r\n"
        return kind + header + b"\r\n" + more + way + b"\r\n" + encoded


def mail(
    text: str = "附件是我镇的稿件，请审阅。",
    files: Iterable[File] = (),
    *,
    subject: bytes = word(SUBJECT, "utf-8"),
    sender: bytes = word("李明轩", "utf-8") + b" <" + SENDER + b">",
    date: bytes = b"Fri, 20 Nov 2026 09:30:00 +0800",
    message_id: bytes = b"<20261120093000.1@qinghe.example>",
    charset: str = "utf-8",
    html: str = "",
    more: bytes = b"",
) -> bytes:
    """Return a mail with a text, its form in HTML beside it where given, and files."""
    head = b"From: %s\r\nTo: xinxi@county.example\r\nSubject: %s\r\nDate: %s\r\n" % (sender, subject, date)
    head += b"Message-ID: %s\r\nMIME-Version: 1.0\r\n%s" % (message_id, more)
    inside = _text(text, charset, "plain")
    if html:
        inside = multipart("alternative", [inside, _text(html, charset, "html")], "----=_alternative")
    parts = [file.part() for file in files]
    return head + (multipart("mixed", [inside, *parts], "----=_mixed") if parts else inside)


def multipart(kind: str, parts: Iterable[bytes], boundary: str = "----=_part") -> bytes:
    """Return a part made of parts."""
    line = b"--" + boundary.encode()
    inside = b"".join(line + b"\r\n" + part + b"\r\n" for part in parts)
    return b'Content-Type: multipart/%s;\r\n boundary="%s"\r\n\r\n%s%s--\r\n' % (
        kind.encode(), boundary.encode(), inside, line,
    )  # fmt: skip


def _text(text: str, charset: str, kind: str) -> bytes:
    label = b'; charset="%s"' % charset.encode() if charset else b""
    data = quopri.encodestring(text.replace("\n", "\r\n").encode(charset or "gbk"))
    head = b"Content-Type: text/%s%s\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" % (kind.encode(), label)
    return head + data
