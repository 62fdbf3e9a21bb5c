"""Files that call themselves .docx and are not: refused with a reason, or read with a remark about the name."""

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STREAM = 4096


def bad_files(good: bytes) -> dict[str, bytes]:
    """Return the bad files by name; the truncated one is the first half of `good`."""
    return {
        "加密的来稿.docx": encrypted(),
        "传了一半的来稿.docx": good[: len(good) // 2],
        "空文件.docx": b"",
        "其实是RTF.docx": rich_text(),
        "其实是网页.docx": web_page(),
    }


def bad_expected() -> dict[str, dict[str, object]]:
    """Return for each bad file the reason to refuse it, or what is read although its name is wrong."""
    return {
        "加密的来稿.docx": {"reasons": ["encrypted"]},
        "传了一半的来稿.docx": {"reasons": ["damaged"]},
        "空文件.docx": {"reasons": ["empty"]},
        "其实是RTF.docx": {"read": _read(_CANALS, "柳浪镇")},
        "其实是网页.docx": {"read": _read(_LAMPS, "枫桥湾镇")},
    }


def _read(lines: tuple[str, ...], unit: str) -> dict[str, object]:
    return {"title": lines[0], "unit": unit, "text": "\n".join(lines), "warnings": ["wrong_name"]}


_CANALS = (
    "柳浪镇完成今冬水利设施检修",
    "10月以来，柳浪镇对全镇18座山塘、46公里渠道逐一检修，清淤12.4公里，更换闸门7扇，投入资金38.6万元。",
    "（柳浪镇  高若溪）",
)
_LAMPS = (
    "枫桥湾镇为五个村安装路灯",
    "针对夜间出行不便的问题，枫桥湾镇筹资21万元，在5个村的主干道安装太阳能路灯168盏，方便1900名村民出行。",
    "（枫桥湾镇  唐一鸣）",
)


def rich_text() -> bytes:
    """Return RTF as Word writes it for Chinese: GBK bytes as \\'hh."""
    paragraphs = [_rich(line) for line in _CANALS]
    head = r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}\f0\fs32 "
    return (head + r"\par ".join(paragraphs) + r"\par }").encode("ascii")


def _rich(line: str) -> str:
    return "".join(chr(byte) if byte < 128 else f"\\'{byte:02x}" for byte in line.encode("gb18030"))


def web_page() -> bytes:
    """Return an HTML page as intranet systems hand it out under the name of a Word file."""
    paragraphs = "\n".join(f"<p>{line.replace('  ', '&nbsp;&nbsp;')}</p>" for line in _LAMPS)
    head = '<head><meta charset="utf-8"><title>信息报送</title></head>'
    return f"<html>{head}\n<body>\n{paragraphs}\n</body></html>\n".encode()


def encrypted() -> bytes:
    """Return a compound file as Word writes it for a document with a password (MS-CFB, MS-OFFCRYPTO 2.3).

    The streams hold a counting pattern: there is no document inside.
    """
    entries = [
        _entry("Root Entry", 5, child=1, start=_END, size=0),
        _entry("EncryptionInfo", 2, right=2, start=2, size=_STREAM),
        _entry("EncryptedPackage", 2, start=10, size=_STREAM),
        _entry("", 0),
    ]
    chains = [_FAT, _END, *_chain(2), *_chain(10)]
    table = struct.pack("<128I", *chains, *[_FREE] * (128 - len(chains)))
    info = struct.pack("<HHI", 4, 4, 0x40) + b'<?xml version="1.0" encoding="UTF-8"?><encryption/>'
    package = struct.pack("<Q", _STREAM - 8) + bytes(index * 7 % 256 for index in range(_STREAM - 8))
    return _compound_header() + table + b"".join(entries) + info.ljust(_STREAM, b"\0") + package


def _chain(start: int) -> list[int]:
    return [*range(start + 1, start + _STREAM // _SECTOR), _END]


def _compound_header() -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    sizes = struct.pack("<IIIIIIIII", 0, 1, 1, 0, _STREAM, _END, 0, _END, 0)
    return head + sizes + struct.pack("<109I", 0, *[_FREE] * 108)


def _entry(name: str, kind: int, child: int = _FREE, right: int = _FREE, start: int = 0, size: int = 0) -> bytes:
    written = (name + "\0").encode("utf-16-le") if name else b""
    head = written.ljust(64, b"\0") + struct.pack("<HBBIII", len(written), kind, 1, _FREE, right, child)
    return head + bytes(16 + 4 + 16) + struct.pack("<IQ", start, size)
