"""The bytes of an RTF file taken apart: groups, control words, characters (Rich Text Format 1.9.1, "RTF syntax")."""

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)|(\\)",
    re.DOTALL,
)
ESCAPED = (b"\\", b"{", b"}")
BINARY = "bin"

# Code pages by \fcharset (RTF 1.9.1, "Font table"); GB 18030 reads all that GBK reads, and more.
CHARSETS = {
    77: "mac_roman", 78: "shift_jis", 79: "big5", 80: "euc_kr", 85: "gb18030", 128: "cp932", 129: "cp949", 130: "johab",
    134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
SYMBOLS = 2
CHINESE = "gb18030"
CODE_PAGES = {
    "936": CHINESE,
    "54936": CHINESE,
    "65001": "utf-8",
    "1361": "johab",
    "10000": "mac_roman",
    "10008": CHINESE,
}


class Token(NamedTuple):
    """`kind` is one of `{`, `}`, `word`, `sign` (a control symbol) and `bytes`; `number` is -1 with no `given`."""

    kind: str
    word: str = ""
    number: int = -1
    given: bool = False
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens of a file; line ends mean nothing, and binary data comes as one token `bin`."""
    at = 0
    while found := TOKEN.match(data, at):
        at = found.end()
        word, number, code, sign, brace, text, _ = found.groups()
        if word == b"bin":
            length = max(0, min(int(number or 0), len(data) - at))
            yield Token("word", BINARY, length, True, data[at : at + length])
            at += length
        elif word:
            yield Token("word", word.decode("ascii"), int(number or -1), number is not None)
        elif code:
            yield Token("bytes", data=bytes.fromhex(code.decode("ascii")))
        elif sign in ESCAPED:
            yield Token("bytes", data=sign)
        elif sign:
            yield Token("sign", sign.decode("latin-1"))
        elif brace:
            yield Token(brace.decode("ascii"))
        elif text:
            yield Token("bytes", data=text)


def code_page(number: int) -> str:
    """Return Python's name of a Windows code page."""
    return CODE_PAGES.get(str(number), f"cp{number}")


def decoded(data: bytes, encoding: str) -> tuple[str, int]:
    """Return the characters and how many could not be made out: what `encoding` cannot read may be Chinese."""
    for each in (encoding, CHINESE):
        try:
            return data.decode(each), 0
        except (UnicodeDecodeError, LookupError):
            continue
    text = data.decode(CHINESE, "replace")
    return text, text.count("\ufffd")
