"""What a mail's headers say: encoded words (RFC 2047) as they really come, and bytes whose label may be wrong."""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.intake.encodings import LOST, decode

# Labels name the small standard where the large one is meant; 93 of 100 mails labelled gb2312 are GBK or GB 18030.
CODECS = (
    (re.compile(r"(?:x-)?(?:cs)?(?:gb|euc-?cn|cp936|ms936|windows-936|chinese)"), ("gb18030",)),
    (re.compile(r"utf-?_?8|unicode-1-1-utf-8|x-unicode"), ("utf-8",)),
    (re.compile(r"(?:x-x-|cn-|cs)?big5|cp950|windows-950"), ("cp950", "big5hkscs")),
    (re.compile(r"hz"), ("hz",)),
    (re.compile(r"(?:unicode-1-1-)?utf-7"), ("utf-7",)),
    (re.compile(r"(?:cs)?iso-?2022-?jp"), ("iso2022_jp_2", "iso2022_jp_ext")),
    (re.compile(r"shift[-_]?jis|sjis|ms932|windows-31j"), ("cp932",)),
    (re.compile(r"ks_c|euc-?kr|windows-949"), ("cp949",)),
)  # fmt: skip
NOTHING_SAID = re.compile(
    r"|ascii|us-ascii|ansi_x3.*|(?:x-)?unknown.*|default.*|binary|8bit|7bit|none|utf-?16.*|utf-?32.*"
    r"|iso-?8859-1|latin-?1|windows-1252|cp1252"
)
WESTERN = re.compile(r"iso-?8859-1|latin-?1|windows-1252|cp1252")
OTHERS = re.compile(r"(?:iso-?8859-\d+|windows-\d{3,5}|cp\d{3,5}|koi8-[ru]|tis-?620|mac[a-z_-]*|euc-?jp)")
WORD = re.compile(rb"=\?([^?\s]{1,60})\?([bBqQ])\?((?:(?!=\?[^?\s]{1,60}\?[bBqQ]\?).)*?)(?:\?=|\Z)", re.DOTALL)
CUT_RAW = re.compile(rb"(?<=[\x80-\xff])\r?\n[ \t]+(?=[\x80-\xff])")
FOLD = re.compile(rb"[ \t]*(?:\r\n|\n|\r)[ \t]*")
BETWEEN_CHINESE = re.compile("(?<=[\u2e80-\u9fff\uff00-\uffef])\x0b(?=[\u2e80-\u9fff\uff00-\uffef])")
NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]")
HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
TWICE = 2
FOLDED = b"\x0b"


@dataclass(frozen=True)
class Said:
    """Text made from bytes; `guessed` where neither a label nor plain ASCII vouches for it."""

    text: str
    guessed: bool = False


@dataclass(frozen=True)
class _Word:
    charset: str
    base64: bool
    payload: bytes


def labelled(data: bytes, charset: str) -> Said:
    """Return the text of `data` said to be in `charset`, by trial where the label is missing or cannot be true."""
    label = charset.strip("\"' \t").lower().partition("*")[0]
    switching = b"\x1b$" in data or b"~{" in data or (label.endswith("utf-7") and b"+" in data)
    if data.isascii() and not switching:
        return Said(data.decode("ascii"))
    codecs = _codecs(label)
    if codecs == ("gb18030",) and (truth := _really_utf_8(data)) is not None:
        return Said(truth, guessed=True)
    for codec in codecs:
        text = _strict(data, codec)
        if text is not None:
            return Said(text)
    return Said(_by_trial(data, label), guessed=True)


def plainly(data: bytes, charset: str) -> str | None:
    """Return the text of `data` if it is what its label says, None where trial has to tell."""
    said = labelled(data, charset)
    return None if said.guessed else said.text


def decoded_words(raw: bytes) -> Said:
    """Return the text of a header: words decoded (neighbours of one charset joined as bytes first), the rest by trial.

    Folds between Chinese characters vanish, others become one space. Words that hold words again are decoded again.
    """
    said = Said("")
    for _ in range(TWICE):
        said = _decoded_once(raw, said.guessed)
        if not WORD.search(said.text.encode("utf-8", "replace")):
            break
        raw = said.text.encode("utf-8", "replace")
    return said


def _decoded_once(raw: bytes, guessed: bool) -> Said:
    raw = FOLD.sub(FOLDED, CUT_RAW.sub(b"", raw.strip()))
    pieces = list[str]()
    for piece in _pieces(raw):
        said = labelled(piece, "") if isinstance(piece, bytes) else _joined(piece)
        pieces.append(said.text)
        guessed = guessed or said.guessed
    text = BETWEEN_CHINESE.sub("", "".join(pieces)).replace("\x0b", " ")
    return Said(text.replace("\0", "").strip(), guessed)


def _pieces(raw: bytes) -> Iterator[bytes | list[_Word]]:
    """Yield what lies between words as bytes, and words that belong together in lists."""
    place, words = 0, list[_Word]()
    for found in WORD.finditer(raw):
        between = raw[place : found.start()]
        word = _Word(found[1].decode("ascii", "replace").lower(), found[2] in b"bB", found[3])
        if between.strip(b" \t" + FOLDED) or (words and _codecs(words[-1].charset) != _codecs(word.charset)):
            if words:
                yield words
            words = []
        if between.strip(b" \t" + FOLDED):
            yield between
        words.append(word)
        place = found.end()
    if words:
        yield words
    if raw[place:]:
        yield raw[place:]


def _joined(words: list[_Word]) -> Said:
    """Return the text of neighbouring words. Base64 cut inside its group of four goes on in the next word."""
    data, waiting = bytearray(), b""
    for word in words:
        if not word.base64:
            data += from_base64(waiting) + _from_q(word.payload)
            waiting = b""
            continue
        waiting += NOT_BASE64.sub(b"", word.payload)
        if waiting.endswith(b"=") or len(waiting) % 4 == 0:
            data += from_base64(waiting)
            waiting = b""
    return labelled(bytes(data) + from_base64(waiting), words[0].charset)


def from_base64(payload: bytes) -> bytes:
    """Return what Base64 holds, whatever stands between its letters and however its padding is wrong."""
    data = bytearray()
    for piece in re.split(rb"=+", NOT_BASE64.sub(b"", payload)):
        whole = piece[:-1] if len(piece) % 4 == 1 else piece
        data += binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))
    return bytes(data)


def _from_q(payload: bytes) -> bytes:
    return HEX.sub(lambda found: bytes.fromhex(found[1].decode()), payload.replace(b"_", b" ").replace(FOLDED, b""))


def _codecs(label: str) -> tuple[str, ...]:
    label = label.partition("*")[0]
    if NOTHING_SAID.fullmatch(label):
        return ()
    known = next((codecs for form, codecs in CODECS if form.match(label)), None)
    return known if known is not None else (label,) if OTHERS.fullmatch(label) else ()


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _really_utf_8(data: bytes) -> str | None:
    """Return the text if bytes called GB are UTF-8: three bytes in a row fit it by chance next to never."""
    text = _strict(data, "utf-8")
    return text if text is not None and any("\u0800" <= each <= "\uffef" for each in text) else None


def _by_trial(data: bytes, label: str) -> str:
    for mark, codec in ((b"\x1b$", "iso2022_jp_2"), (b"~{", "hz")):
        if mark in data and data.isascii() and (text := _strict(data, codec)) is not None:
            return text
    found = decode(data)
    wide = found.encoding.startswith(("utf-16", "utf-32"))  # no header is: a name of two characters may look like it
    text = data.decode("gb18030", "replace") if wide else found.text
    if WESTERN.fullmatch(label) and (LOST in text or found.score < 0):
        return data.decode("cp1252", "replace")
    return text
