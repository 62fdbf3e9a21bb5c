"""What holds drafts: mails, an Outlook message, a zip; each with the names as programs have mangled them."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping

from tests.bulletin.intake.msg_builder import Attachment, message
from tests.mails import ENCODINGS, NAME_ENCODINGS, File, mail, quoted, word

_WHEN = (2026, 11, 9, 16, 20, 0)
_CENTRAL, _LOCAL = (b"PK\x01\x02", 8), (b"PK\x03\x04", 6)
_NOTE = (
    "信息科各位老师：\n现报送我街道信息两篇，请审阅。《望溪街道老旧管网》一篇涉及的数据已与住建局核对。\n"
    "望溪街道党政办  阮青\n2026年11月9日\n"
)
_HELLO = "各位领导，附件是三季度农民收入的情况，请审阅。"


def parcels(drafts: Mapping[str, Mapping[str, bytes]]) -> dict[str, bytes]:
    """Return each file that holds drafts, by its name; `drafts` are their bytes by the same name and their own."""
    return {name: _MAKERS[name](inside) for name, inside in drafts.items()}


def _two_attachments(inside: Mapping[str, bytes]) -> bytes:
    first, second = inside
    return mail(
        _NOTE,
        [
            File(first, inside[first], header=NAME_ENCODINGS["a word continued"](first)),
            File(second, inside[second], header=quoted(second.encode("gbk"))),
        ],
        subject=ENCODINGS["GBK cut inside a character"]("望溪街道11月9日来稿"),
        sender=word("阮青", "gb2312") + b" <dangzheng@wangxi.example>",
        date=b"Mon, 9 Nov 2026 16:20:00 +0800",
        message_id=b"<20261109162000.7@wangxi.example>",
        charset="gb2312",
    )


def _in_the_text(date: bytes) -> Callable[[Mapping[str, bytes]], bytes]:
    """Return the maker of a mail whose text is the draft; a later one is the same message, sent again."""

    def made(inside: Mapping[str, bytes]) -> bytes:
        ((name, data),) = inside.items()
        return mail(
            data.decode("gbk").replace("\r\n", "\n"),
            subject=ENCODINGS["GBK called UTF-8"](name.removesuffix(".txt")),
            sender="谢新雨".encode("gbk") + b" <xiexinyu@yingshan.example>",
            date=date,
            message_id=b"<20261110083000.3@yingshan.example>",
            charset="gbk",
        )

    return made


def _outlook(inside: Mapping[str, bytes]) -> bytes:
    attached = [Attachment(name, data) for name, data in inside.items()]
    return message(_HELLO, attached, code_page="gbk", subject="前三季度农民收入情况").bytes()


def _zip(inside: Mapping[str, bytes]) -> bytes:
    """Return a zip as Windows writes it: names in GBK, which nothing says."""
    stand_ins = {f"{place}".zfill(len(name.encode("gbk"))): name for place, name in enumerate(inside)}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for stand_in, name in stand_ins.items():
            entry = zipfile.ZipInfo(stand_in, _WHEN)
            entry.create_system = 0
            archive.writestr(entry, inside[name])
    data = bytearray(target.getvalue())
    for stand_in, name in stand_ins.items():
        for (mark, flags), fixed in ((_CENTRAL, 46), (_LOCAL, 30)):
            at = _header(data, mark, fixed, stand_in.encode())
            struct.pack_into("<H", data, at + flags, 0)
            data[at + fixed : at + fixed + len(stand_in)] = name.encode("gbk")
    return bytes(data)


def _header(data: bytes | bytearray, mark: bytes, fixed: int, name: bytes) -> int:
    at = data.find(mark)
    while data[at + fixed : at + fixed + len(name)] != name:
        at = data.find(mark, at + 1)
        assert at >= 0, name
    return at


_MAKERS: dict[str, Callable[[Mapping[str, bytes]], bytes]] = {
    "望溪街道11月9日来稿.eml": _two_attachments,
    "映山街道-邮件正文投稿.eml": _in_the_text(b"Tue, 10 Nov 2026 08:30:00 +0800"),
    "映山街道-邮件正文投稿（更正）.eml": _in_the_text(b"Tue, 10 Nov 2026 10:05:00 +0800"),
    "统计局转来的邮件.msg": _outlook,
    "三家单位来稿.zip": _zip,
}
